#include "saving_words.h"

#include "words/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tern {

namespace {

struct SavingWords {
    Q_DECLARE_TR_FUNCTIONS(tern::SavingWords)
};

int forPlural(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, 2'000'000'000));
}

/// What becomes of files that go another way.
enum class Turn : std::uint8_t { NoLongerDown, NoLongerUp, AskedFirst, Other };

Turn turnOf(const RuleShare &share)
{
    if (share.to == Treatment::AskFirst)
        return Turn::AskedFirst;
    if (share.from == Treatment::BothWays && share.to == Treatment::UpOnly)
        return Turn::NoLongerDown;
    return share.from == Treatment::BothWays && share.to == Treatment::DownOnly ? Turn::NoLongerUp
                                                                                : Turn::Other;
}

QString turnWords(Turn turn, int count)
{
    switch (turn) {
    case Turn::NoLongerDown: return SavingWords::tr("stop bringing down %Ln files", nullptr, count);
    case Turn::NoLongerUp: return SavingWords::tr("stop sending up %Ln files", nullptr, count);
    case Turn::AskedFirst: return SavingWords::tr("ask first about %Ln files", nullptr, count);
    case Turn::Other: return SavingWords::tr("send %Ln files another way", nullptr, count);
    }
    return {};
}

} // namespace

QString savingWords(const RulesPreview &preview)
{
    QStringList parts;
    const auto add = [&](RuleEffect effect, const auto &words) {
        const std::uint64_t files = preview.total(effect).files;
        if (files > 0)
            parts.append(words(forPlural(files)));
    };
    add(RuleEffect::Stops,
        [](int n) { return SavingWords::tr("stop syncing %Ln files", nullptr, n); });
    add(RuleEffect::Starts,
        [](int n) { return SavingWords::tr("start syncing %Ln files", nullptr, n); });
    std::uint64_t turned[4] = {};
    for (const RuleShare &share : preview.shares) {
        if (share.effect == RuleEffect::Turns)
            turned[static_cast<std::size_t>(turnOf(share))] += share.files.files;
    }
    turned[static_cast<std::size_t>(Turn::AskedFirst)] += preview.total(RuleEffect::Asks).files;
    for (std::size_t i = 0; i < std::size(turned); ++i) {
        if (turned[i] > 0)
            parts.append(turnWords(static_cast<Turn>(i), forPlural(turned[i])));
    }
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return SavingWords::tr("%1 and %2").arg(parts.join(SavingWords::tr(", ")), last);
}

} // namespace tern
