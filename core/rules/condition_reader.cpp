#include "condition.h"

#include <algorithm>
#include <array>

namespace tern {

namespace {

struct FieldName {
    std::string_view name;
    Field field;
};
constexpr std::array<FieldName, 7> knownFields = {{
    {"size", Field::Size},
    {"mtime", Field::Mtime},
    {"name", Field::Name},
    {"folder", Field::Folder},
    {"path", Field::Path},
    {"extension", Field::Extension},
    {"kind", Field::Kind},
}};

bool isForEquality(Comparison comparison)
{
    return comparison == Comparison::Equal || comparison == Comparison::NotEqual;
}

std::string lowered(std::string_view text)
{
    std::string made(text);
    std::transform(made.begin(), made.end(), made.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return made;
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

Parsed<Condition> folderCondition(Comparison comparison, std::string_view value)
{
    if (value.starts_with('!'))
        return wrong("'!' takes nothing back here; a folder is left out by != or NOT", 0);
    Parsed<Pattern> pattern =
        Pattern::read(value.ends_with('/') ? std::string(value) : std::string(value) + '/');
    if (!pattern)
        return ParseFailure(std::move(pattern).error());
    return Condition(FolderCondition{comparison, std::move(*pattern)});
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

Parsed<Condition> metadataCondition(const MetadataField &field, Comparison comparison,
                                    std::string_view value)
{
    if (!isForEquality(comparison)) {
        const Parsed<double> number = parseNumber(value);
        if (!number)
            return ParseFailure(number.error());
        return Condition(MetadataCondition{field, comparison, *number});
    }
    if (value.empty())
        return wrong("a value is missing", 0);
    Parsed<Glob> glob = Glob::parse(value);
    if (!glob)
        return ParseFailure(std::move(glob).error());
    return Condition(MetadataCondition{field, comparison, std::move(*glob)});
}

} // namespace

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

Parsed<AskedField> readField(std::string_view name,
                             const std::shared_ptr<const MetadataFields> &metadata)
{
    for (const FieldName &known : knownFields) {
        if (known.name == name)
            return AskedField(known.field);
    }
    if (metadata && metadata->knows(name))
        return AskedField(MetadataField{metadata, std::string(name)});
    return wrong(
        "unknown field " + inQuotes(name) + "; known: " + fieldNames()
            + (metadata ? ", and no file metadata has it" : "; metadata of files are not read yet"),
        0);
}

std::optional<std::string> comparisonRefusal(const AskedField &asked, Comparison comparison,
                                             std::string_view value)
{
    const auto *field = std::get_if<Field>(&asked);
    if (field == nullptr || *field == Field::Size)
        return std::nullopt;
    if (*field == Field::Mtime) {
        if (!isForEquality(comparison) || looksLikeDate(value))
            return std::nullopt;
        return "an age is never met exactly; allowed: <, <=, >, >=, or a date";
    }
    if (isForEquality(comparison))
        return std::nullopt;
    return "a text has no order; allowed: =, != and in (...)";
}

Parsed<Condition> makeCondition(const AskedField &field, Comparison comparison,
                                std::string_view value)
{
    if (auto why = comparisonRefusal(field, comparison, value))
        return wrong(std::move(*why), 0);
    if (const auto *metadata = std::get_if<MetadataField>(&field))
        return metadataCondition(*metadata, comparison, value);
    switch (std::get<Field>(field)) {
    case Field::Size: return sizeCondition(comparison, value);
    case Field::Mtime: return mtimeCondition(comparison, value);
    case Field::Name: return textCondition(TextField::Name, comparison, value);
    case Field::Folder: return folderCondition(comparison, value);
    case Field::Path: return textCondition(TextField::Path, comparison, value);
    case Field::Extension: return textCondition(TextField::Extension, comparison, value);
    case Field::Kind: return textCondition(TextField::Kind, comparison, value);
    }
    return wrong("unknown field", 0);
}

} // namespace tern
