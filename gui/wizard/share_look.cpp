#include "share_look.h"

#include "widgets/roles.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace tern {

namespace {

constexpr double quietShare = 0.33; // of text in the window's colour: what needs no work

class Words {
    Q_DECLARE_TR_FUNCTIONS(tern::wizard)
public:
    static QString title(Share share);
    static QString line(Share share, const ShareCount &count);
    static QString endings(const ShareCount &count);
};

QString Words::title(Share share)
{
    switch (share) {
    case Share::Up: return tr("Goes up");
    case Share::Down: return tr("Comes down");
    case Share::Same: return tr("Already the same");
    case Share::Conflicts: return tr("Conflicts");
    case Share::LeftOut: return tr("Left out by rules");
    }
    return {};
}

QString Words::endings(const ShareCount &count)
{
    constexpr std::size_t few = 3;
    QStringList parts;
    for (std::size_t i = 0; i < std::min(count.endings.size(), few); ++i) {
        const ShareCount::Ending &ending = count.endings[i];
        const QString name = ending.ending.empty() ? tr("without an ending")
                                                   : QLatin1Char('.') + shownName(ending.ending);
        parts.append(tr("%1 %2", "so many files, and the ending of their names: 22 .csv")
                         .arg(countText(ending.files), name));
    }
    const QString list = parts.join(tr(", ", "between things in a list"));
    return count.endings.size() > few ? tr("%1 and others").arg(list) : list;
}

QString Words::line(Share share, const ShareCount &count)
{
    const QString list = endings(count);
    switch (share) {
    case Share::Up:
        if (count.files == 0)
            return tr("Nothing is here that the remote lacks");
        return list.isEmpty() ? tr("New here") : tr("New here: %1").arg(list);
    case Share::Down:
        if (count.files == 0)
            return tr("Nothing is on the remote that this computer lacks");
        return list.isEmpty() ? tr("New on the remote") : tr("New on the remote: %1").arg(list);
    case Share::Same: return tr("Compared by content; not sent again");
    case Share::Conflicts: return tr("Different on both sides. Both are kept until you decide");
    case Share::LeftOut: {
        QStringList rules;
        for (const std::string &rule : count.rules) {
            if (!rule.empty() && !rules.contains(shownName(rule)))
                rules.append(shownName(rule));
        }
        if (!rules.isEmpty())
            return rules.join(tr(", ", "between things in a list"));
        return count.files == 0 ? tr("Nothing is left out") : list;
    }
    }
    return {};
}

} // namespace

ShareLook lookOf(Share share, const QPalette &palette)
{
    const QColor quiet =
        mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), quietShare);
    const QColor link = colorOf(Role::Link, palette);
    switch (share) {
    case Share::Up: return {link, link, colorOf(Role::Field, palette), QStringLiteral("up")};
    case Share::Down: return {colorOf(Role::Selected, palette), link, link, QStringLiteral("down")};
    case Share::Same: return {quiet, quiet, colorOf(Role::Text, palette), QStringLiteral("equal")};
    case Share::Conflicts:
        return {colorOf(Role::AttentionBack, palette), colorOf(Role::AttentionLine, palette),
                colorOf(Role::AttentionText, palette), QStringLiteral("conflict")};
    case Share::LeftOut:
        return {Qt::transparent, quiet, colorOf(Role::SecondLine, palette),
                QStringLiteral("rules")};
    }
    return {};
}

QString titleOf(Share share)
{
    return Words::title(share);
}

QString lineFor(Share share, const ShareCount &count)
{
    return Words::line(share, count);
}

} // namespace tern
