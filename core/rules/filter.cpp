#include "filter.h"

#include <algorithm>
#include <array>

namespace tern {

namespace {

std::size_t spacesBefore(std::string_view text)
{
    return std::min(text.find_first_not_of(" \t"), text.size());
}

void trimFront(std::string_view &text)
{
    text.remove_prefix(spacesBefore(text));
}

void trimBack(std::string_view &text)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
}

std::size_t offsetIn(std::string_view whole, std::string_view part)
{
    return static_cast<std::size_t>(part.data() - whole.data());
}

/// A condition whose comparison the key fixes, and whose value must be of one form.
Parsed<Condition> fixedSize(Comparison comparison, std::string_view value)
{
    return makeCondition(Field::Size, comparison, value);
}

Parsed<Condition> fixedDate(Comparison comparison, std::string_view value)
{
    const Parsed<TimeSpan> span = parseDate(value);
    if (!span)
        return ParseFailure(span.error());
    return Condition(TimeCondition{comparison, *span});
}

Parsed<Condition> minSize(std::string_view value)
{
    return fixedSize(Comparison::GreaterOrEqual, value);
}

Parsed<Condition> maxSize(std::string_view value)
{
    return fixedSize(Comparison::LessOrEqual, value);
}

Parsed<Condition> modifiedAfter(std::string_view value)
{
    return fixedDate(Comparison::GreaterOrEqual, value);
}

Parsed<Condition> modifiedBefore(std::string_view value)
{
    return fixedDate(Comparison::Less, value);
}

/// A comparison, then a value, read as `field`.
Parsed<Condition> compared(Field field, std::string_view value, std::string_view allowed)
{
    std::string_view rest = value;
    const auto comparison = takeComparison(rest);
    if (!comparison)
        return wrong("a comparison is missing; allowed: " + std::string(allowed), 0);
    trimFront(rest);
    Parsed<Condition> made = makeCondition(field, *comparison, rest);
    if (!made)
        return ParseFailure(shifted(std::move(made).error(), offsetIn(value, rest)));
    return made;
}

Parsed<Condition> sizeFilter(std::string_view value)
{
    return compared(Field::Size, value, ">, >=, <, <=, =, for example size:>1GB");
}

Parsed<Condition> mtimeFilter(std::string_view value)
{
    if (!value.starts_with('-') && !value.starts_with('+'))
        return compared(Field::Mtime, value, "mtime:-7d (within), mtime:+90d (longer ago)");
    const Parsed<std::int64_t> age = parseDuration(value.substr(1));
    if (!age)
        return ParseFailure(shifted(age.error(), 1));
    return Condition(
        AgeCondition{value.front() == '-' ? Comparison::Less : Comparison::Greater, *age});
}

struct Key {
    std::string_view name;
    Parsed<Condition> (*parse)(std::string_view value);
};
constexpr std::array<Key, 6> keys = {{
    {"mtime", mtimeFilter},
    {"size", sizeFilter},
    {"min_size", minSize},
    {"max_size", maxSize},
    {"modified_after", modifiedAfter},
    {"modified_before", modifiedBefore},
}};

std::string keyNames()
{
    std::string made;
    for (const Key &key : keys)
        made += (made.empty() ? "" : ", ") + std::string(key.name);
    return made;
}

constexpr std::string_view missingColon = "a ':' is missing; for example mtime:-7d or size:>1GB";

/// A field of metadata, a comparison that begins at `sign`, a value. The fields that every file has
/// are asked for with ':'.
Parsed<Condition> metadataFilter(std::string_view text, std::size_t sign,
                                 const std::shared_ptr<const MetadataFields> &metadata)
{
    std::string_view rest = text.substr(sign);
    const auto comparison = takeComparison(rest);
    if (!comparison)
        return wrong(std::string(missingColon), 0);
    trimFront(rest);
    std::string_view name = text.substr(0, sign);
    trimBack(name);
    Parsed<AskedField> field = readField(name, metadata);
    if (!field)
        return ParseFailure(std::move(field).error());
    if (std::holds_alternative<Field>(*field))
        return wrong(std::string(missingColon), 0);
    Parsed<Condition> made = makeCondition(*field, *comparison, rest);
    if (!made)
        return ParseFailure(shifted(std::move(made).error(), offsetIn(text, rest)));
    return made;
}

Parsed<Condition> parseFilter(std::string_view text,
                              const std::shared_ptr<const MetadataFields> &metadata)
{
    if (text.size() > Filter::maxBytes)
        return wrong("longer than " + std::to_string(Filter::maxBytes) + " bytes",
                     Filter::maxBytes);
    std::string_view rest = text;
    trimFront(rest);
    const std::size_t start = offsetIn(text, rest);
    const std::size_t colon = rest.find(':');
    const std::size_t sign = rest.find_first_of("!<=>");
    if (sign < colon) {
        trimBack(rest);
        Parsed<Condition> made = metadataFilter(rest, sign, metadata);
        if (!made)
            return ParseFailure(shifted(std::move(made).error(), start));
        return made;
    }
    if (colon == std::string_view::npos)
        return wrong(std::string(missingColon), start);
    std::string_view name = rest.substr(0, colon);
    trimBack(name);
    const auto *key = std::find_if(keys.begin(), keys.end(),
                                   [name](const Key &known) { return known.name == name; });
    if (key == keys.end())
        return wrong("unknown filter " + inQuotes(name) + "; allowed: " + keyNames(), start);
    rest.remove_prefix(colon + 1);
    trimFront(rest);
    trimBack(rest);
    Parsed<Condition> made = key->parse(rest);
    if (!made)
        return ParseFailure(shifted(std::move(made).error(), offsetIn(text, rest)));
    return made;
}

} // namespace

std::optional<Comparison> takeComparison(std::string_view &rest)
{
    struct Sign {
        std::string_view text;
        Comparison comparison;
    };
    // Longer signs before those that they begin with.
    constexpr std::array<Sign, 7> signs = {{
        {"<=", Comparison::LessOrEqual},
        {">=", Comparison::GreaterOrEqual},
        {"==", Comparison::Equal},
        {"!=", Comparison::NotEqual},
        {"<", Comparison::Less},
        {">", Comparison::Greater},
        {"=", Comparison::Equal},
    }};
    for (const Sign &sign : signs) {
        if (rest.starts_with(sign.text)) {
            rest.remove_prefix(sign.text.size());
            return sign.comparison;
        }
    }
    return std::nullopt;
}

Result<Filter> Filter::parse(std::string_view text,
                             const std::shared_ptr<const MetadataFields> &metadata)
{
    Parsed<Condition> condition = parseFilter(text, metadata);
    if (!condition)
        return Failure(asError(condition.error(), text));
    return Filter(text, std::move(*condition));
}

} // namespace tern
