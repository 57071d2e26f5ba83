#include "words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>

namespace tern {

namespace {

/// For plural forms, which are told by an int.
int countForPlural(std::uint64_t count)
{
    constexpr std::uint64_t most = std::numeric_limits<int>::max();
    return static_cast<int>(std::min(count, most));
}

} // namespace

QString sizeText(std::uint64_t bytes)
{
    if (bytes < 1000)
        return QCoreApplication::translate("tern::words", "%n bytes", nullptr,
                                           countForPlural(bytes));
    static constexpr std::array units{"kB", "MB", "GB", "TB", "PB", "EB"};
    double value = static_cast<double>(bytes) / 1000;
    std::size_t unit = 0;
    // Rounded before it is weighed: 999.96 kB is 1.0 MB.
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    const bool hasFraction = unit > 0 && value < 99.95;
    return QStringLiteral("%1 %2").arg(QLocale().toString(value, 'f', hasFraction ? 1 : 0),
                                       QString::fromLatin1(units[unit]));
}

QString rateText(std::uint64_t bytesPerSecond)
{
    return QCoreApplication::translate("tern::words", "%1/s", "so much in a second")
        .arg(sizeText(bytesPerSecond));
}

QString countText(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString filesText(std::uint64_t count)
{
    return QCoreApplication::translate("tern::words", "%Ln files", nullptr, countForPlural(count));
}

} // namespace tern
