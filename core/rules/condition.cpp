#include "condition.h"

#include <algorithm>
#include <array>

namespace tern {

namespace {

struct FieldName {
    std::string_view name;
    Field field;
};
constexpr std::array<FieldName, 6> knownFields = {{
    {"size", Field::Size},
    {"mtime", Field::Mtime},
    {"name", Field::Name},
    {"path", Field::Path},
    {"extension", Field::Extension},
    {"kind", Field::Kind},
}};

template <class T>
bool compare(Comparison comparison, T left, T right)
{
    switch (comparison) {
    case Comparison::Less: return left < right;
    case Comparison::LessOrEqual: return left <= right;
    case Comparison::Equal: return left == right;
    case Comparison::NotEqual: return left != right;
    case Comparison::GreaterOrEqual: return left >= right;
    case Comparison::Greater: return left > right;
    }
    return false;
}

/// now - then, or the nearest that can be said.
std::int64_t ageOf(std::int64_t then, std::int64_t now)
{
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    if (then > 0 && now < least + then)
        return least;
    if (then < 0 && now > most + then)
        return most;
    return now - then;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text)
{
    std::string made(text);
    std::transform(made.begin(), made.end(), made.begin(), lower);
    return made;
}

/// The dot that begins the name of a hidden file begins no extension.
bool extensionMatches(const Glob &glob, std::string_view name)
{
    const std::string lowerName = lowered(name);
    const std::string_view all = lowerName;
    for (std::size_t dot = all.find('.', 1); dot != std::string_view::npos;
         dot = all.find('.', dot + 1)) {
        if (glob.matchesName(all.substr(dot + 1)))
            return true;
    }
    return false;
}

bool textMatches(const TextCondition &condition, const Candidate &file)
{
    switch (condition.field) {
    case TextField::Name: return condition.glob.matchesName(file.path.name());
    case TextField::Path: return condition.glob.matchesPath(file.path.bytes());
    case TextField::Extension: return extensionMatches(condition.glob, file.path.name());
    case TextField::Kind: return condition.glob.matchesName(name(file.entry.kind));
    }
    return false;
}

bool holdsOne(const SizeCondition &condition, const Candidate &file)
{
    return compare(condition.comparison, file.entry.size, condition.bytes);
}

bool holdsOne(const AgeCondition &condition, const Candidate &file)
{
    return compare(condition.comparison, ageOf(file.entry.mtime, file.now), condition.nanoseconds);
}

bool holdsOne(const TimeCondition &condition, const Candidate &file)
{
    const std::int64_t time = file.entry.mtime;
    const TimeSpan &span = condition.span;
    switch (condition.comparison) {
    case Comparison::Less: return time < span.begin;
    case Comparison::LessOrEqual: return time < span.end;
    case Comparison::Equal: return time >= span.begin && time < span.end;
    case Comparison::NotEqual: return time < span.begin || time >= span.end;
    case Comparison::GreaterOrEqual: return time >= span.begin;
    case Comparison::Greater: return time >= span.end;
    }
    return false;
}

bool holdsOne(const TextCondition &condition, const Candidate &file)
{
    return textMatches(condition, file) == (condition.comparison == Comparison::Equal);
}

Parsed<Condition> sizeCondition(Comparison comparison, std::string_view value)
{
    const Parsed<std::uint64_t> bytes = parseSize(value);
    if (!bytes)
        return ParseFailure(bytes.error());
    return Condition(SizeCondition{comparison, *bytes});
}

Parsed<Condition> mtimeCondition(Comparison comparison, std::string_view value)
{
    if (looksLikeDate(value)) {
        const Parsed<TimeSpan> span = parseDate(value);
        if (!span)
            return ParseFailure(span.error());
        return Condition(TimeCondition{comparison, *span});
    }
    const Parsed<std::int64_t> age = parseDuration(value);
    if (!age)
        return ParseFailure(age.error());
    return Condition(AgeCondition{comparison, *age});
}

/// What no value of the field could ever be is an error rather than a rule without effect.
std::optional<std::string> refusal(TextField field, const Glob &glob)
{
    if (field != TextField::Path && !glob.isSingleComponent())
        return "holds a '/', which only a path does";
    const auto literal = glob.literal();
    if (field != TextField::Kind || !literal)
        return std::nullopt;
    for (const Kind kind : {Kind::File, Kind::Directory, Kind::Symlink}) {
        if (*literal == name(kind))
            return std::nullopt;
    }
    return "unknown kind " + inQuotes(*literal) + "; allowed: file, directory, symlink";
}

Parsed<Condition> textCondition(TextField field, Comparison comparison, std::string_view value)
{
    std::size_t offset = 0;
    if ((field == TextField::Path && value.starts_with('/'))
        || (field == TextField::Extension && value.starts_with('.')))
        offset = 1;
    const std::string_view bare = value.substr(offset);
    if (bare.empty())
        return wrong("a value is missing", 0);
    Parsed<Glob> glob = Glob::parse(field == TextField::Extension ? lowered(bare) : bare);
    if (!glob)
        return ParseFailure(shifted(std::move(glob).error(), offset));
    if (auto why = refusal(field, *glob))
        return wrong(std::move(*why), 0);
    return Condition(TextCondition{field, comparison, std::move(*glob)});
}

} // namespace

bool holds(const Condition &condition, const Candidate &file)
{
    return std::visit([&file](const auto &one) { return holdsOne(one, file); }, condition);
}

std::optional<Field> fieldFromName(std::string_view name)
{
    for (const FieldName &known : knownFields) {
        if (known.name == name)
            return known.field;
    }
    return std::nullopt;
}

const std::string &fieldNames()
{
    static const std::string all = [] {
        std::string made;
        for (const FieldName &known : knownFields)
            made += (made.empty() ? "" : ", ") + std::string(known.name);
        return made;
    }();
    return all;
}

std::optional<std::string> comparisonRefusal(Field field, Comparison comparison,
                                             std::string_view value)
{
    const bool forEquality = comparison == Comparison::Equal || comparison == Comparison::NotEqual;
    if (field == Field::Size)
        return std::nullopt;
    if (field == Field::Mtime) {
        if (!forEquality || looksLikeDate(value))
            return std::nullopt;
        return "an age is never met exactly; allowed: <, <=, >, >=, or a date";
    }
    if (forEquality)
        return std::nullopt;
    return "a text has no order; allowed: =, != and in (...)";
}

Parsed<Condition> makeCondition(Field field, Comparison comparison, std::string_view value)
{
    if (auto why = comparisonRefusal(field, comparison, value))
        return wrong(std::move(*why), 0);
    switch (field) {
    case Field::Size: return sizeCondition(comparison, value);
    case Field::Mtime: return mtimeCondition(comparison, value);
    case Field::Name: return textCondition(TextField::Name, comparison, value);
    case Field::Path: return textCondition(TextField::Path, comparison, value);
    case Field::Extension: return textCondition(TextField::Extension, comparison, value);
    case Field::Kind: return textCondition(TextField::Kind, comparison, value);
    }
    return wrong("unknown field", 0);
}

} // namespace tern
