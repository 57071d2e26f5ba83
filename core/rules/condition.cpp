#include "condition.h"

#include <algorithm>

namespace tern {

namespace {

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

Truth asTruth(bool holds)
{
    return holds ? Truth::Yes : Truth::No;
}

bool isFile(const Candidate &candidate)
{
    return candidate.entry.kind == Kind::File;
}

/// What is asked of every folder above `path`, from the nearest up.
template <class Matches>
bool anyFolderAbove(const RelPath &path, Matches matches)
{
    std::string_view above = path.bytes();
    for (std::size_t slash = above.rfind('/'); slash != std::string_view::npos;
         slash = above.rfind('/')) {
        above = above.substr(0, slash);
        if (matches(above))
            return true;
    }
    return false;
}

bool standsIn(const Pattern &folder, const RelPath &path)
{
    return anyFolderAbove(
        path, [&folder](std::string_view above) { return folder.matches(above, Kind::Directory); });
}

bool metadataMatches(const MetadataCondition &condition, const RelPath &path)
{
    const auto value = condition.field.source->value(path, condition.field.name);
    if (const auto *glob = std::get_if<Glob>(&condition.value))
        return (value && glob->matchesName(*value)) == (condition.comparison == Comparison::Equal);
    if (!value)
        return false;
    const Parsed<double> number = parseNumber(*value);
    return number && compare(condition.comparison, *number, std::get<double>(condition.value));
}

Truth truthOf(const SizeCondition &condition, const Candidate &candidate)
{
    if (!isFile(candidate))
        return Truth::Maybe;
    return asTruth(compare(condition.comparison, candidate.entry.size, condition.bytes));
}

Truth truthOf(const AgeCondition &condition, const Candidate &candidate)
{
    if (!isFile(candidate))
        return Truth::Maybe;
    const std::int64_t age = ageOf(candidate.entry.mtime, candidate.now);
    return asTruth(compare(condition.comparison, age, condition.nanoseconds));
}

bool timeIs(Comparison comparison, std::int64_t time, const TimeSpan &span)
{
    switch (comparison) {
    case Comparison::Less: return time < span.begin;
    case Comparison::LessOrEqual: return time < span.end;
    case Comparison::Equal: return time >= span.begin && time < span.end;
    case Comparison::NotEqual: return time < span.begin || time >= span.end;
    case Comparison::GreaterOrEqual: return time >= span.begin;
    case Comparison::Greater: return time >= span.end;
    }
    return false;
}

Truth truthOf(const TimeCondition &condition, const Candidate &candidate)
{
    if (!isFile(candidate))
        return Truth::Maybe;
    return asTruth(timeIs(condition.comparison, candidate.entry.mtime, condition.span));
}

Truth truthOf(const TextCondition &condition, const Candidate &candidate)
{
    return asTruth(textMatches(condition, candidate)
                   == (condition.comparison == Comparison::Equal));
}

Truth truthOf(const FolderCondition &condition, const Candidate &candidate)
{
    return asTruth(standsIn(condition.pattern, candidate.path)
                   == (condition.comparison == Comparison::Equal));
}

Truth truthOf(const MetadataCondition &condition, const Candidate &candidate)
{
    if (!isFile(candidate))
        return Truth::Maybe;
    return asTruth(metadataMatches(condition, candidate.path));
}

/// Whether the text or folder asked for is the same, and the one asked for, all below.
bool matchesAllBelow(const Condition &condition, const RelPath &directory)
{
    if (const auto *folder = std::get_if<FolderCondition>(&condition))
        return folder->pattern.matches(directory.bytes(), Kind::Directory)
               || standsIn(folder->pattern, directory);
    const auto *text = std::get_if<TextCondition>(&condition);
    return text != nullptr && text->field == TextField::Path
           && text->glob.matchesAllBelow(directory.bytes());
}

Comparison comparisonOf(const Condition &condition)
{
    return std::visit([](const auto &one) { return one.comparison; }, condition);
}

} // namespace

Truth truth(const Condition &condition, const Candidate &candidate)
{
    return std::visit([&candidate](const auto &one) { return truthOf(one, candidate); }, condition);
}

Truth truthBelow(const Condition &condition, const RelPath &directory)
{
    if (directory.isRoot() || !matchesAllBelow(condition, directory))
        return Truth::Maybe;
    return asTruth(comparisonOf(condition) == Comparison::Equal);
}

} // namespace tern
