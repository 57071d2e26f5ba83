#pragma once

#include "base/error.h"
#include "model/event.h"
#include "model/plan.h"
#include "model/status_snapshot.h"

#include <QString>

namespace tern {

/// What the desktop says: codes and facts in the user's language. Short plain sentences: what
/// happened, what is safe, what to do; never a code alone. Sizes are decimal ("59.4 GB"). Pure but
/// for the translation and the locale; GUI thread.

/// Names are bytes. What a person cannot read in them (line ends, signs that turn the direction of
/// writing, bytes that are no UTF-8) is shown as a replacement, so that a name cannot play a
/// sentence.
[[nodiscard]] QString shownName(const std::string &bytes);
[[nodiscard]] QString shownPath(const RelPath &path);
/// The same of a place on this computer, with the home folder as "~".
[[nodiscard]] QString shownPlace(const std::string &path);

[[nodiscard]] QString sizeText(std::uint64_t bytes);            ///< "59.4 GB", "186 bytes"
[[nodiscard]] QString rateText(std::uint64_t bytesPerSecond);   ///< "58 MB/s"
[[nodiscard]] QString countText(std::uint64_t count);           ///< "1,284"
[[nodiscard]] QString filesText(std::uint64_t count);           ///< "1 file", "1,284 files"
[[nodiscard]] QString timeLeftText(std::uint64_t seconds);      ///< "About 6 minutes left"
[[nodiscard]] QString shortTimeLeftText(std::uint64_t seconds); ///< "6 min"

/// Moments are nanoseconds since 1970, and told as seen at `now`.
[[nodiscard]] QString momentText(std::int64_t moment,
                                 std::int64_t now); ///< "Today, 13:52", "12 November"
[[nodiscard]] QString agoText(std::int64_t moment,
                              std::int64_t now);          ///< "now", "4 min ago", "yesterday"
[[nodiscard]] QString timeOfDayText(std::int64_t moment); ///< "13:52"
[[nodiscard]] QString untilText(std::int64_t moment,
                                std::int64_t now); ///< "Until 14:30", "Until tomorrow 08:00"

/// A failed operation: what happened, what is safe, what to do.
[[nodiscard]] QString sentenceFor(const Error &error);

/// A mistake in the configuration as a whole (StatusSnapshot::mistake): what happened; what is
/// safe, what to do, and where it is.
struct MistakeWords {
    QString title;
    QString sentence;
};
[[nodiscard]] MistakeWords wordsForMistake(const Error &mistake);

/// Without the path: it stands beside the words.
[[nodiscard]] QString sentenceFor(const Problem &problem);
[[nodiscard]] QString sentenceFor(const Wait &wait, std::int64_t now);
[[nodiscard]] QString sentenceFor(const LargeFilesWait &wait, std::int64_t now);
/// "Changed on both sides", "Deleted there, changed here", ...
[[nodiscard]] QString sentenceFor(const Conflict &conflict);
/// Why a policy left it to the user; empty when it is to ask.
[[nodiscard]] QString reasonFor(Undecided reason);
/// "Up", "Down", "Moved", "Deleted here", "Conflict found", ...
[[nodiscard]] QString wordFor(const Event &event);

/// A guard's stop, taken apart for the dialog that shows it.
struct GuardWords {
    QString title; ///< "Tern stopped: 1,240 of 1,300 files would be deleted"
    QString whatItSaw;
    QString whatIsSafe;
    QString whatToDo;
};
[[nodiscard]] GuardWords wordsFor(const GuardStop &stop, const FolderStatus &folder);

/// The line under a folder's state: "About 6 minutes left", "Checked 2 minutes ago",
/// "Until tomorrow 08:00. 1 conflict waits", "Disk not connected since 11:40. Files here are safe".
[[nodiscard]] QString detailFor(const FolderStatus &folder, std::int64_t now);
/// All folders in a sentence, as the tray says it: "2 folders in sync; 1 conflict in lab-data".
[[nodiscard]] QString overallSentence(const StatusSnapshot &snapshot);

} // namespace tern
