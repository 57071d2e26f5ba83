#include "rules_json.h"

#include "bytes.h"
#include "json.h"
#include "json_read.h"

#include <algorithm>

namespace tern {

template <>
constexpr ComplaintKind lastOf()
{
    return ComplaintKind::TooManyRules;
}
template <>
constexpr RuleEdit::Kind lastOf()
{
    return RuleEdit::Kind::Set;
}

namespace {

constexpr qsizetype mostValues = 16;

using Value = WrittenRule::Value;
constexpr std::pair<const char *, std::optional<Value> WrittenRule::*> valueKeys[] = {
    {"name", &WrittenRule::name},
    {"do", &WrittenRule::treatment},
    {"conflicts", &WrittenRule::conflicts},
    {"enabled", &WrittenRule::enabled},
    {"mirror", &WrittenRule::mirror},
    {"max_file_size", &WrittenRule::maxSize},
    {"warn_file_size", &WrittenRule::warnSize}};

QJsonObject toJson(const Value &value)
{
    return {
        {u"text"_qs, textOf(value.text)}, {u"line"_qs, value.line}, {u"column"_qs, value.column}};
}

Value valueFrom(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    return {stringFrom(object, u"text"_qs), object.value(u"line"_qs).toInt(),
            object.value(u"column"_qs).toInt()};
}

void putTally(QJsonObject &object, const Tally &tally)
{
    object.insert(u"files"_qs, static_cast<qint64>(tally.files));
    object.insert(u"bytes"_qs, static_cast<qint64>(tally.bytes));
}

QJsonObject tallyToJson(const Tally &tally)
{
    QJsonObject object;
    putTally(object, tally);
    return object;
}

Tally tallyFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {static_cast<std::uint64_t>(object.value(u"files"_qs).toInteger()),
            static_cast<std::uint64_t>(object.value(u"bytes"_qs).toInteger())};
}

/// What a rule asks, as it was written.
std::string textFor(const Rule &rule)
{
    if (rule.expression)
        return rule.expression->text();
    std::string text;
    for (std::size_t i = 0; i < rule.patterns.size(); ++i)
        text += (i > 0 ? ", " : "") + rule.patterns.pattern(i).text();
    return text;
}

Result<std::optional<Expression>> expressionIn(const QJsonObject &arguments, const QString &key)
{
    if (!arguments.contains(key))
        return std::optional<Expression>();
    TERN_TRY(Expression expression, Expression::parse(stringFrom(arguments, key)));
    return std::optional(std::move(expression));
}

} // namespace

QJsonObject toJson(const Complaint &complaint)
{
    QJsonObject object{{u"kind"_qs, QString::fromLatin1(name(complaint.kind))},
                       {u"line"_qs, complaint.line},
                       {u"column"_qs, complaint.column}};
    putBytes(object, u"file"_qs, complaint.file);
    const std::pair<const char *, const std::string *> texts[] = {{"key", &complaint.key},
                                                                  {"value", &complaint.value},
                                                                  {"nearest", &complaint.nearest},
                                                                  {"other", &complaint.other}};
    for (const auto &[key, text] : texts) {
        if (!text->empty())
            object.insert(QLatin1String(key), textOf(*text));
    }
    QJsonArray allowed;
    for (const std::string &word : complaint.allowed)
        allowed.append(textOf(word));
    if (!allowed.isEmpty())
        object.insert(u"allowed"_qs, allowed);
    return object;
}

Complaint complaintFrom(const QJsonObject &object)
{
    Complaint complaint;
    complaint.kind =
        valueNamed<ComplaintKind>(stringFrom(object, u"kind"_qs)).value_or(complaint.kind);
    complaint.file = bytesFrom(object, u"file"_qs).value_or(std::string());
    complaint.line = object.value(u"line"_qs).toInt();
    complaint.column = object.value(u"column"_qs).toInt();
    complaint.key = stringFrom(object, u"key"_qs);
    complaint.value = stringFrom(object, u"value"_qs);
    complaint.nearest = stringFrom(object, u"nearest"_qs);
    complaint.other = stringFrom(object, u"other"_qs);
    const QJsonArray allowed = object.value(u"allowed"_qs).toArray();
    for (const QJsonValue &word : allowed)
        complaint.allowed.push_back(word.toString().toStdString());
    return complaint;
}

QJsonObject toJson(const WrittenRules &written)
{
    QJsonArray rules;
    for (const WrittenRule &rule : written.rules) {
        QJsonObject object{{u"line"_qs, rule.line}, {u"match"_qs, toJson(rule.match)}};
        for (const auto &[key, member] : valueKeys) {
            if (rule.*member)
                object.insert(QLatin1String(key), toJson(*(rule.*member)));
        }
        rules.append(object);
    }
    QJsonArray complaints;
    for (const Complaint &complaint : written.complaints)
        complaints.append(toJson(complaint));
    return {{u"rules"_qs, rules}, {u"complaints"_qs, complaints}};
}

WrittenRules writtenRulesFrom(const QJsonObject &object)
{
    WrittenRules written;
    const QJsonArray rules = object.value(u"rules"_qs).toArray();
    for (const QJsonValue &json : rules) {
        const QJsonObject each = json.toObject();
        WrittenRule rule;
        rule.line = each.value(u"line"_qs).toInt();
        rule.match = valueFrom(each.value(u"match"_qs));
        for (const auto &[key, member] : valueKeys) {
            if (each.contains(QLatin1String(key)))
                rule.*member = valueFrom(each.value(QLatin1String(key)));
        }
        written.rules.push_back(std::move(rule));
    }
    const QJsonArray complaints = object.value(u"complaints"_qs).toArray();
    for (const QJsonValue &json : complaints)
        written.complaints.push_back(complaintFrom(json.toObject()));
    return written;
}

QJsonObject toJson(const RuleEdit &edit)
{
    QJsonArray values;
    for (const auto &[key, text] : edit.values)
        values.append(QJsonArray{textOf(key), textOf(text)});
    return {{u"edit"_qs, QString::fromLatin1(name(edit.kind))},
            {u"number"_qs, static_cast<qint64>(edit.number)},
            {u"to"_qs, static_cast<qint64>(edit.to)},
            {u"values"_qs, values}};
}

Result<RuleEdit> ruleEditFrom(const QJsonObject &object)
{
    static constexpr const char *keys[] = {"match",   "do",     "name",          "conflicts",
                                           "enabled", "mirror", "max_file_size", "warn_file_size"};
    RuleEdit edit;
    const std::string word = stringFrom(object, u"edit"_qs);
    const auto kind = valueNamed<RuleEdit::Kind>(word);
    if (!kind)
        return fail(ErrorCode::BadInput, "edit", word);
    edit.kind = *kind;
    const std::pair<const char *, std::size_t *> numbers[] = {{"number", &edit.number},
                                                              {"to", &edit.to}};
    for (const auto &[key, number] : numbers) {
        const qint64 given = object.value(QLatin1String(key)).toInteger();
        if (given < 0)
            return fail(ErrorCode::BadInput, key);
        *number = static_cast<std::size_t>(given);
    }
    const QJsonArray values = object.value(u"values"_qs).toArray();
    if (values.size() > mostValues)
        return fail(ErrorCode::BadInput, "values");
    for (const QJsonValue &json : values) {
        const QJsonArray pair = json.toArray();
        const std::string key = pair.at(0).toString().toStdString();
        if (std::find(std::begin(keys), std::end(keys), key) == std::end(keys))
            return fail(ErrorCode::BadInput, "values", key);
        edit.values.emplace_back(key, pair.at(1).toString().toStdString());
    }
    const bool needsValues = *kind == RuleEdit::Kind::Add || *kind == RuleEdit::Kind::Set;
    if (needsValues == edit.values.empty())
        return fail(ErrorCode::BadInput, "values");
    return edit;
}

OrderedRules orderOf(const SharedRules &rules)
{
    OrderedRules order;
    if (!rules)
        return order;
    for (const Rule &rule : rules->rules().rules())
        order.rules.push_back(
            {rule.origin, textFor(rule), rule.treatment, rule.conflicts, rule.state, {}});
    return order;
}

OrderedRules orderOf(const SharedRules &rules, const RuleCensus &census)
{
    OrderedRules order = orderOf(rules);
    for (std::size_t i = 0; i < std::min(order.rules.size(), census.rules.size()); ++i)
        order.rules[i].files = census.rules[i];
    order.rest = census.rest;
    order.ignored = census.ignored;
    order.unknown = census.unknown.size();
    return order;
}

QJsonObject toJson(const OrderedRules &order)
{
    QJsonArray rules;
    for (const OrderedRule &rule : order.rules) {
        QJsonObject object{{u"line"_qs, static_cast<qint64>(rule.origin.line)},
                           {u"column"_qs, static_cast<qint64>(rule.origin.column)},
                           {u"name"_qs, textOf(rule.origin.name)},
                           {u"text"_qs, textOf(rule.text)},
                           {u"do"_qs, QString::fromLatin1(name(rule.treatment))},
                           {u"enabled"_qs, rule.state == RuleState::On}};
        putBytes(object, u"file"_qs, rule.origin.file);
        if (rule.conflicts)
            object.insert(u"conflicts"_qs, QString::fromLatin1(name(*rule.conflicts)));
        putTally(object, rule.files);
        rules.append(object);
    }
    return {{u"rules"_qs, rules},
            {u"rest"_qs, tallyToJson(order.rest)},
            {u"ignored"_qs, tallyToJson(order.ignored)},
            {u"unknown"_qs, static_cast<qint64>(order.unknown)}};
}

OrderedRules orderedRulesFrom(const QJsonObject &object)
{
    OrderedRules order;
    const QJsonArray rules = object.value(u"rules"_qs).toArray();
    for (const QJsonValue &json : rules) {
        const QJsonObject each = json.toObject();
        OrderedRule rule;
        rule.origin = {bytesFrom(each, u"file"_qs).value_or(std::string()),
                       static_cast<std::size_t>(each.value(u"line"_qs).toInteger()),
                       static_cast<std::size_t>(each.value(u"column"_qs).toInteger()),
                       stringFrom(each, u"name"_qs)};
        rule.text = stringFrom(each, u"text"_qs);
        rule.treatment = treatmentFromName(stringFrom(each, u"do"_qs)).value_or(rule.treatment);
        rule.conflicts = conflictPolicyFromName(stringFrom(each, u"conflicts"_qs));
        rule.state = each.value(u"enabled"_qs).toBool(true) ? RuleState::On : RuleState::Off;
        rule.files = tallyFrom(json);
        order.rules.push_back(std::move(rule));
    }
    order.rest = tallyFrom(object.value(u"rest"_qs));
    order.ignored = tallyFrom(object.value(u"ignored"_qs));
    order.unknown = static_cast<std::uint64_t>(object.value(u"unknown"_qs).toInteger());
    return order;
}

QJsonObject toJson(const Matches &matches)
{
    QJsonArray first;
    for (const MatchedFile &file : matches.first) {
        QJsonObject object{{u"bytes"_qs, static_cast<qint64>(file.bytes)},
                           {u"new"_qs, file.novelty == MatchedFile::Novelty::New}};
        putBytes(object, u"path"_qs, file.path.bytes());
        first.append(object);
    }
    QJsonArray unknown;
    for (const Problem &problem : matches.unknown)
        unknown.append(toJson(problem));
    QJsonObject object = tallyToJson(matches.files);
    object.insert(u"new"_qs, tallyToJson(matches.fresh));
    object.insert(u"first"_qs, first);
    object.insert(u"unknown"_qs, unknown);
    return object;
}

Matches matchesFrom(const QJsonObject &object)
{
    Matches matches;
    matches.files = tallyFrom(object);
    matches.fresh = tallyFrom(object.value(u"new"_qs));
    const QJsonArray first = object.value(u"first"_qs).toArray();
    for (const QJsonValue &json : first) {
        const QJsonObject each = json.toObject();
        const auto path = pathFrom(each, u"path"_qs);
        if (!path)
            continue;
        matches.first.push_back({*path,
                                 static_cast<std::uint64_t>(each.value(u"bytes"_qs).toInteger()),
                                 each.value(u"new"_qs).toBool() ? MatchedFile::Novelty::New
                                                                : MatchedFile::Novelty::Known});
    }
    const QJsonArray unknown = object.value(u"unknown"_qs).toArray();
    for (const QJsonValue &json : unknown)
        matches.unknown.push_back(problemFrom(json.toObject()));
    return matches;
}

Result<MatchQuestion> matchQuestionFrom(const QJsonObject &arguments)
{
    MatchQuestion question;
    TERN_TRY(question.expression, expressionIn(arguments, u"expression"_qs));
    TERN_TRY(question.before, expressionIn(arguments, u"before"_qs));
    if (arguments.contains(u"pattern"_qs)) {
        TERN_TRY(Pattern pattern, Pattern::parse(stringFrom(arguments, u"pattern"_qs)));
        if (pattern.isNegated())
            return fail(ErrorCode::BadInput, "pattern", "'!' takes back, and nothing was given");
        question.patterns.add(std::move(pattern));
    }
    if (!question.expression && question.patterns.isEmpty())
        return fail(ErrorCode::BadInput, "expression", "an expression or a pattern is needed");
    const qint64 most = MatchQuestion::mostPaths;
    const qint64 wanted =
        arguments.value(u"paths"_qs).toInteger(static_cast<qint64>(question.paths));
    question.paths = static_cast<std::size_t>(std::clamp<qint64>(wanted, 0, most));
    return question;
}

} // namespace tern
