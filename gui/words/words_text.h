#pragma once

#include <QCoreApplication>
#include <QLocale>

#include <cstdint>
#include <string>

namespace tern {

/// What the sources of this folder share: their translation and how they put values into text.
/// GUI thread.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tern::words)
};

/// The locale that numbers and dates are told in: the user's, and a plain English one where the
/// desktop has none ("C" knows no thousands and no short times).
[[nodiscard]] QLocale shownLocale();

/// For plural forms, which are told by an int.
[[nodiscard]] int countForPlural(std::uint64_t count);

/// A name in the quotation marks of the user's language.
[[nodiscard]] QString quoted(const QString &shown);

/// The side that a fact tells of, seen from this computer.
enum class Where : std::uint8_t { Here, There, Both };
[[nodiscard]] Where whereOf(const std::string &side);

/// "14:30", "tomorrow 08:00", "14 November 08:00": what follows upon "until".
[[nodiscard]] QString endText(std::int64_t moment, std::int64_t now);

/// "today, 13:52", "yesterday, 18:20", "12 November": as momentText(), inside of a sentence.
[[nodiscard]] QString momentInSentence(std::int64_t moment, std::int64_t now);

/// "11:40", "yesterday 11:40", "12 November": what follows upon "since".
[[nodiscard]] QString sinceText(std::int64_t moment, std::int64_t now);

/// Parts of one line, as sentences without the last full stop: "Until 14:30. 1 conflict waits".
[[nodiscard]] QString inOneLine(const QStringList &parts);

} // namespace tern
