#pragma once

#include "sample_folders.h"

namespace tern {

/// Two versions of a file.
struct SampleVersions {
    std::string local;
    std::string remote;
};

/// Answers the commands of the Conflicts page from 41 conflicts of two folders: text, a notebook, a
/// table, a picture, a deletion. What is settled is open no more, and can be opened again.
void answerConflicts(SampleDesk &desk);
/// Answers them from `count` conflicts, most of them in one directory.
void answerManyConflicts(SampleDesk &desk, int count);

/// The versions of one of the 41, by its path; empty for another.
[[nodiscard]] SampleVersions sampleVersions(const std::string &path);

} // namespace tern
