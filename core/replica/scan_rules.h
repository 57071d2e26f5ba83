#pragma once

#include "base/result.h"
#include "model/scan.h"

#include <string_view>

namespace tern {

/// What a scan asks about the paths on its way, so that what is left out is not entered. One
/// object serves one scan of one side, on the thread of that scan.
class ScanRules {
public:
    /// The file in any directory that says what is left out there and below. The scan reads it.
    static constexpr std::string_view ignoreFileName = ".ternignore";
    static constexpr std::size_t maxIgnoreFileBytes = std::size_t{1} << 20;

    virtual ~ScanRules() = default;

    /// `text` is the ignore file of `directory`. Called on the way down, before anything in it is
    /// asked about; leaving is implied by the next path that is not inside. BadInput: it cannot be
    /// understood, and nothing is to be done in this directory.
    virtual Result<void> enter(const RelPath &directory, std::string_view text) = 0;
    /// A directory that is not admitted is not entered, and nothing below it is asked about.
    [[nodiscard]] virtual Admission admission(const RelPath &path, const Entry &entry) = 0;
};

} // namespace tern
