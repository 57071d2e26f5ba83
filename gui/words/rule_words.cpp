#include "rule_words.h"

#include "words.h"
#include "words_text.h"

#include <QStringList>

namespace tern {

namespace {

QString shown(const std::string &text)
{
    return quoted(shownName(text));
}

QString whatIsWrong(const Complaint &complaint)
{
    const QString key = shown(complaint.key);
    const QString value = shown(complaint.value);
    const QString other = shown(complaint.other);
    switch (complaint.kind) {
    case ComplaintKind::Unreadable: return Words::tr("This cannot be read: %1.").arg(value);
    case ComplaintKind::NotUtf8: return Words::tr("This is not UTF-8 text.");
    case ComplaintKind::Unparsable: return Words::tr("This is not YAML: %1.").arg(value);
    case ComplaintKind::TooLarge: return Words::tr("The file is larger than 1 MiB.");
    case ComplaintKind::TooDeep: return Words::tr("This is nested too deeply.");
    case ComplaintKind::TooManyValues: return Words::tr("More than 100,000 values stand here.");
    case ComplaintKind::UnknownKey: return Words::tr("There is no key %1.").arg(key);
    case ComplaintKind::MissingKey: return Words::tr("%1 is missing.").arg(key);
    case ComplaintKind::DuplicateKey: return Words::tr("%1 stands here a second time.").arg(key);
    case ComplaintKind::WrongType:
        return complaint.key.empty() ? Words::tr("This has the wrong form.")
                                     : Words::tr("%1 has the wrong form.").arg(key);
    case ComplaintKind::BadValue: return Words::tr("%1 cannot be %2.").arg(key, value);
    case ComplaintKind::BadName: return Words::tr("The name %1 cannot be used.").arg(value);
    case ComplaintKind::SameName: return Words::tr("A second folder is called %1.").arg(value);
    case ComplaintKind::SamePair:
        return Words::tr("%1 and %2 have the same places.").arg(value, other);
    case ComplaintKind::SamePlace: return Words::tr("%1 and %2 are one place.").arg(value, other);
    case ComplaintKind::Nested: return Words::tr("%1 lies inside %2.").arg(value, other);
    case ComplaintKind::NotAPath:
        return Words::tr("%1 is a kind of remote that this version does not have.").arg(value);
    case ComplaintKind::BadRule:
        return Words::tr("In %1: %2.").arg(value, shownName(complaint.other));
    case ComplaintKind::Contradicts:
        return Words::tr("%1 is %2, but %3 stands above.").arg(key, value, other);
    case ComplaintKind::IncludeCycle:
        return Words::tr("%1 includes itself, by way of %2.").arg(value, other);
    case ComplaintKind::TooManyFiles:
        return Words::tr("%1 is one included file too many.").arg(value);
    case ComplaintKind::TooManyRules:
        return Words::tr("There are more than 1,000 rules, from %1 on.").arg(key);
    }
    return Words::tr("This is wrong.");
}

} // namespace

QString wordFor(Treatment treatment)
{
    switch (treatment) {
    case Treatment::LeaveOut: return Words::tr("Leave out");
    case Treatment::BothWays: return Words::tr("Both ways");
    case Treatment::UpOnly: return Words::tr("Up only");
    case Treatment::DownOnly: return Words::tr("Down only");
    case Treatment::AskFirst: return Words::tr("Ask first");
    }
    return {};
}

QString wordFor(Treatment treatment, std::optional<ConflictPolicy> conflicts)
{
    const QString word = wordFor(treatment);
    const bool merges = conflicts == ConflictPolicy::Merge && treatment != Treatment::LeaveOut;
    return merges ? Words::tr("%1, merge").arg(word) : word;
}

QString wordFor(ConflictPolicy policy)
{
    switch (policy) {
    case ConflictPolicy::Ask: return Words::tr("Ask me");
    case ConflictPolicy::Newest: return Words::tr("The newest wins");
    case ConflictPolicy::Local: return Words::tr("Keep mine");
    case ConflictPolicy::Remote: return Words::tr("Keep theirs");
    case ConflictPolicy::Both: return Words::tr("Keep both");
    case ConflictPolicy::Merge: return Words::tr("Merge, ask where that fails");
    }
    return {};
}

QString sentenceFor(const Complaint &complaint)
{
    QString sentence = whatIsWrong(complaint);
    if (!complaint.nearest.empty())
        return Words::tr("%1 Did you mean %2?").arg(sentence, shown(complaint.nearest));
    if (complaint.allowed.empty())
        return sentence;
    QStringList allowed;
    for (const std::string &word : complaint.allowed)
        allowed.append(shownName(word));
    return Words::tr("%1 Allowed: %2.").arg(sentence, allowed.join(Words::tr(", ")));
}

} // namespace tern
