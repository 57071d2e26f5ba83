#include "words.h"

#include "words_text.h"

#include <array>

namespace tern {

namespace {

/// With one digit behind the point below `fractionBelow` of a unit.
QString inUnits(std::uint64_t bytes, double fractionBelow)
{
    if (bytes < 1000)
        return Words::tr("%1 bytes", nullptr, countForPlural(bytes)).arg(countText(bytes));
    static constexpr std::array units{"kB", "MB", "GB", "TB", "PB", "EB"};
    double value = static_cast<double>(bytes) / 1000;
    std::size_t unit = 0;
    // Rounded before it is weighed: 999.96 kB is 1.0 MB.
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    const bool hasFraction = unit > 0 && value < fractionBelow;
    return QStringLiteral("%1 %2").arg(shownLocale().toString(value, 'f', hasFraction ? 1 : 0),
                                       QString::fromLatin1(units[unit]));
}

} // namespace

QString sizeText(std::uint64_t bytes)
{
    return inUnits(bytes, 99.95);
}

QString rateText(std::uint64_t bytesPerSecond)
{
    // It changes twice a second: a digit less to follow.
    return Words::tr("%1/s", "so much in a second").arg(inUnits(bytesPerSecond, 9.95));
}

QString countText(std::uint64_t count)
{
    return shownLocale().toString(static_cast<qulonglong>(count));
}

QString filesText(std::uint64_t count)
{
    return Words::tr("%1 files", nullptr, countForPlural(count)).arg(countText(count));
}

} // namespace tern
