#include "words_text.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace tern {

QLocale shownLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                           : locale;
}

int countForPlural(std::uint64_t count)
{
    constexpr std::uint64_t most = std::numeric_limits<int>::max();
    return static_cast<int>(std::min(count, most));
}

QString quoted(const QString &shown)
{
    return Words::tr("“%1”", "a name in quotation marks").arg(shown);
}

Where whereOf(const std::string &side)
{
    return side == "local" ? Where::Here : side == "remote" ? Where::There : Where::Both;
}

QString inOneLine(const QStringList &parts)
{
    QStringList lines;
    for (QString part : parts) {
        while (part.endsWith(u'.'))
            part.chop(1);
        if (!part.isEmpty())
            lines.append(part);
    }
    return lines.join(QStringLiteral(". "));
}

} // namespace tern
