#include "rule_words.h"
#include "words.h"
#include "words_text.h"

#include "rules/quantity.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace tern {

namespace {

using NodeKind = Expression::NodeKind;

/// "a, b or c"
QString anyOf(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return Words::tr("%1 or %2")
        .arg(words.mid(0, words.size() - 1).join(Words::tr(", ")), words.last());
}

/// "30 days"
QString ageText(std::int64_t nanoseconds)
{
    constexpr std::int64_t second = 1'000'000'000;
    constexpr std::int64_t day = 24 * 3600 * second;
    if (nanoseconds % day == 0)
        return Words::tr("%n days", nullptr,
                         countForPlural(static_cast<std::uint64_t>(nanoseconds / day)));
    if (nanoseconds % (3600 * second) == 0)
        return Words::tr("%n hours", nullptr,
                         countForPlural(static_cast<std::uint64_t>(nanoseconds / (3600 * second))));
    if (nanoseconds % (60 * second) == 0)
        return Words::tr("%n minutes", nullptr,
                         countForPlural(static_cast<std::uint64_t>(nanoseconds / (60 * second))));
    return Words::tr("%n seconds", nullptr,
                     countForPlural(static_cast<std::uint64_t>(nanoseconds / second)));
}

QString dateText(std::int64_t moment, const std::string &written)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment / 1'000'000, Qt::UTC);
    const bool hasTime = written.find('T') != std::string::npos;
    const QString date = shownLocale().toString(time.date(), QStringLiteral("d MMMM yyyy"));
    return hasTime ? Words::tr("%1, %2 UTC")
                         .arg(date, shownLocale().toString(time.time(), QLocale::ShortFormat))
                   : date;
}

/// A limit is a round figure: "2 GB", where a size would be "2.0 GB".
QString limitText(std::uint64_t bytes)
{
    QString text = sizeText(bytes);
    return text.replace(shownLocale().decimalPoint() + QStringLiteral("0 "), QStringLiteral(" "));
}

QString clauseFor(const SizeCondition &size, const std::string &)
{
    const QString bytes = limitText(size.bytes);
    switch (size.comparison) {
    case Comparison::Less: return Words::tr("under %1").arg(bytes);
    case Comparison::LessOrEqual: return Words::tr("of at most %1").arg(bytes);
    case Comparison::Equal: return Words::tr("of exactly %1").arg(bytes);
    case Comparison::NotEqual: return Words::tr("of another size than %1").arg(bytes);
    case Comparison::GreaterOrEqual: return Words::tr("of at least %1").arg(bytes);
    case Comparison::Greater: return Words::tr("over %1").arg(bytes);
    }
    return {};
}

QString clauseFor(const AgeCondition &age, const std::string &)
{
    const bool isYoung =
        age.comparison == Comparison::Less || age.comparison == Comparison::LessOrEqual;
    const QString time = ageText(age.nanoseconds);
    return isYoung ? Words::tr("changed in the last %1").arg(time)
                   : Words::tr("not changed in the last %1").arg(time);
}

QString clauseFor(const TimeCondition &time, const std::string &written)
{
    const QString date = dateText(time.span.begin, written);
    switch (time.comparison) {
    case Comparison::Less: return Words::tr("changed before %1").arg(date);
    case Comparison::LessOrEqual: return Words::tr("changed on %1 or before").arg(date);
    case Comparison::Equal: return Words::tr("changed on %1").arg(date);
    case Comparison::NotEqual: return Words::tr("not changed on %1").arg(date);
    case Comparison::GreaterOrEqual: return Words::tr("changed on %1 or later").arg(date);
    case Comparison::Greater: return Words::tr("changed after %1").arg(date);
    }
    return {};
}

QString kindWord(const std::string &value)
{
    if (value == "directory")
        return Words::tr("folders");
    if (value == "symlink")
        return Words::tr("links");
    return value == "file" ? Words::tr("plain files") : shownName(value);
}

/// "named a, b or c".
QString clauseFor(TextField field, bool isEqual, const QStringList &values)
{
    const QString list = anyOf(values);
    switch (field) {
    case TextField::Name:
        return (isEqual ? Words::tr("named %1") : Words::tr("not named %1")).arg(list);
    case TextField::Path: return (isEqual ? Words::tr("at %1") : Words::tr("not at %1")).arg(list);
    case TextField::Extension:
        return (isEqual ? Words::tr("ending in %1") : Words::tr("not ending in %1")).arg(list);
    case TextField::Kind:
        return (isEqual ? Words::tr("that are %1") : Words::tr("that are no %1")).arg(list);
    }
    return {};
}

QString valueText(TextField field, const std::string &value)
{
    if (field == TextField::Kind)
        return kindWord(value);
    return (field == TextField::Extension ? QStringLiteral(".") : QString()) + shownName(value);
}

QString clauseFor(const TextCondition &text, const std::string &value)
{
    return clauseFor(text.field, text.comparison == Comparison::Equal,
                     {valueText(text.field, value)});
}

QString clauseFor(const FolderCondition &folder, const std::string &)
{
    std::string text = folder.pattern.text();
    while (text.size() > 1 && text.ends_with('/'))
        text.pop_back();
    return (folder.comparison == Comparison::Equal ? Words::tr("in a folder %1")
                                                   : Words::tr("not in a folder %1"))
        .arg(shownName(text));
}

QString clauseFor(const MetadataCondition &metadata, const std::string &value)
{
    static constexpr const char *signs[] = {"<", "≤", "=", "≠", "≥", ">"};
    return Words::tr("with %1 %2 %3")
        .arg(shownName(metadata.field.name),
             QString::fromUtf8(signs[static_cast<std::size_t>(metadata.comparison)]),
             shownName(value));
}

/// Says one expression, part by part.
class Speaker {
public:
    explicit Speaker(const Expression &expression) : m_expression(expression) {}

    [[nodiscard]] QString whole() const { return clause(m_expression.nodes().back()); }

private:
    using Node = Expression::Node;
    [[nodiscard]] const Node &part(std::size_t index) const { return m_expression.nodes()[index]; }
    [[nodiscard]] QString clause(const Node &node) const;
    [[nodiscard]] QString inside(const Node &node) const;
    [[nodiscard]] std::optional<QString> sameField(const Node &node) const;

    const Expression &m_expression;
};

QString Speaker::clause(const Node &node) const
{
    if (node.kind == NodeKind::One) {
        const std::string &value = m_expression.values()[node.condition];
        return std::visit([&](const auto &one) { return clauseFor(one, value); },
                          m_expression.conditions()[node.condition]);
    }
    if (node.kind == NodeKind::Not)
        return Words::tr("not (%1)").arg(clause(part(node.parts.front())));
    if (const auto merged = sameField(node))
        return *merged;
    QStringList clauses;
    for (const std::size_t index : node.parts)
        clauses.append(inside(part(index)));
    return node.kind == NodeKind::All ? clauses.join(Words::tr(", ")) : anyOf(clauses);
}

/// In brackets where it could be misread.
QString Speaker::inside(const Node &node) const
{
    const bool isGroup =
        (node.kind == NodeKind::Any || node.kind == NodeKind::All) && !sameField(node);
    return isGroup ? Words::tr("(%1)").arg(clause(node)) : clause(node);
}

/// `name = a OR name = b`: one clause for all of them.
std::optional<QString> Speaker::sameField(const Node &node) const
{
    if (node.kind != NodeKind::Any)
        return std::nullopt;
    std::optional<TextField> field;
    QStringList values;
    for (const std::size_t index : node.parts) {
        const Node &one = part(index);
        if (one.kind != NodeKind::One)
            return std::nullopt;
        const auto *text = std::get_if<TextCondition>(&m_expression.conditions()[one.condition]);
        if (text == nullptr || text->comparison != Comparison::Equal
            || (field && *field != text->field))
            return std::nullopt;
        field = text->field;
        values.append(valueText(text->field, m_expression.values()[one.condition]));
    }
    return clauseFor(*field, true, values);
}

} // namespace

QString readBack(const Expression &expression)
{
    return Words::tr("files %1").arg(Speaker(expression).whole());
}

} // namespace tern
