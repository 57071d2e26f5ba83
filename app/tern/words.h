#pragma once

#include "base/result.h"
#include "model/event.h"
#include "model/plan.h"
#include "model/status_snapshot.h"
#include "rules/rule_set.h"
#include "settings/complaint.h"
#include "settings/place_objection.h"

#include <string>
#include <vector>

namespace tern {

/// Codes and facts in words: what happened, to what, what is safe, what to do. Names in them are
/// safe to print. Pure.

/// What the user asked for cannot be understood, or cannot be: a BadInput whose subject is already
/// the sentence.
[[nodiscard]] Failure usageError(std::string sentence);

/// A failed operation.
[[nodiscard]] std::string sentenceFor(const Error &error);
/// One path's problem, without the path: it stands before the words.
[[nodiscard]] std::string sentenceFor(const Problem &problem);
/// Why a guard stopped a run, that nothing was changed, and how to go on.
[[nodiscard]] std::string sentenceFor(const GuardStop &stop);
/// What both sides did at a path, and, where a policy left it to the user, why.
[[nodiscard]] std::string sentenceFor(const Conflict &conflict);
/// "config.yaml:3:5: unknown key "sync_mod"; did you mean "sync_mode"?"
[[nodiscard]] std::string sentenceFor(const Complaint &complaint);
/// One line of the log, without its time.
/// Why a policy did not decide; empty when it is to ask.
[[nodiscard]] std::string reasonFor(Undecided reason);
[[nodiscard]] std::string sentenceFor(const Event &event);
/// One step of a plan.
[[nodiscard]] std::string sentenceFor(const Action &action);
/// "Is left out by sync-rules.yml, line 12 (default_rules.exclude_patterns): *.tmp"
[[nodiscard]] std::string sentenceFor(const Ruling &ruling);
/// "sync-rules.yml, line 12 (default_rules.exclude_patterns): *.tmp"
[[nodiscard]] std::string wordsForRule(const Ruling &ruling);
/// "both ways", "up only", ...
[[nodiscard]] std::string wordFor(Treatment treatment);

/// Why a folder waits, and until when.
[[nodiscard]] std::string sentenceFor(const Wait &wait);
/// How much is too large to go now, and until when.
[[nodiscard]] std::string sentenceFor(const LargeFilesWait &wait);

/// "In sync", "Needs attention", ...
[[nodiscard]] std::string wordFor(FolderState state);
/// "local" and "remote"; "both sides" for "".
[[nodiscard]] std::string wordForSide(const std::string &where);
/// The size and time of a version, or that there is none.
[[nodiscard]] std::string wordsForEntry(const std::optional<Entry> &entry);
/// What speaks against a place, and what is needed.
[[nodiscard]] std::string sentenceFor(const PlaceObjection &objection);
/// The same as sentenceFor(), without its place.
[[nodiscard]] std::string wordsFor(const Complaint &complaint);
/// Why folders may not run, with what is wrong with the file that governs them as its detail.
[[nodiscard]] Error refusalInWords(const std::vector<Complaint> &complaints);
/// All complaints, a line each.
[[nodiscard]] std::string linesFor(const std::vector<Complaint> &complaints);

} // namespace tern
