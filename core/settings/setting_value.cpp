#include "setting_value.h"

#include "model/policy.h"
#include "rules/expression.h"
#include "rules/pattern.h"
#include "rules/quantity.h"
#include "rules/selection.h"

#include <algorithm>
#include <charconv>

namespace tern {

namespace {

using Fault = std::optional<ValueFault>;

Fault shouldBe(std::vector<std::string> allowed)
{
    return ValueFault{std::move(allowed), {}, 0};
}

template <class T>
Fault faultIn(const Parsed<T> &parsed)
{
    if (parsed)
        return std::nullopt;
    return ValueFault{{}, parsed.error().message, parsed.error().column - 1};
}

std::optional<std::int64_t> wholeNumber(const std::string &text)
{
    std::int64_t value = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (text.empty() || error != std::errc() || stop != end)
        return std::nullopt;
    return value;
}

template <class T>
Fault faultIn(const Result<T> &result)
{
    if (result)
        return std::nullopt;
    const auto rule = ruleErrorIn(result.error());
    if (!rule)
        return ValueFault{{}, result.error().detail, 0};
    return ValueFault{{}, rule->message, rule->column - 1};
}

Fault faultOfCount(const KeySpec &spec, const std::string &text)
{
    const auto value = wholeNumber(text);
    if (value && *value >= spec.least && *value <= spec.most)
        return std::nullopt;
    return shouldBe(
        {"a number from " + std::to_string(spec.least) + " to " + std::to_string(spec.most)});
}

Fault faultOfSize(const KeySpec &spec, const std::string &text)
{
    const auto size = parseSize(text);
    if (size && *size < static_cast<std::uint64_t>(spec.least))
        return shouldBe({"at least " + std::to_string(spec.least) + " bytes"});
    return faultIn(size);
}

Fault faultOfSubpath(const std::string &text)
{
    std::string path = text;
    while (path.ends_with('/'))
        path.pop_back();
    if (!path.empty() && RelPath::parse(path))
        return std::nullopt;
    return shouldBe({"a path inside the folder, such as raw/2026"});
}

} // namespace

std::optional<ValueFault> faultOf(const KeySpec &spec, const std::string &text)
{
    const auto isWord = [&] {
        return std::find(spec.words.begin(), spec.words.end(), text) != spec.words.end();
    };
    switch (spec.form) {
    case ValueForm::Section:
    case ValueForm::Named:
    case ValueForm::List:
    case ValueForm::Anything:
    case ValueForm::Pace: return std::nullopt;
    case ValueForm::Flag:
        return text == "true" || text == "false" ? std::nullopt : shouldBe({"true", "false"});
    case ValueForm::Count: return faultOfCount(spec, text);
    case ValueForm::Size: return faultOfSize(spec, text);
    case ValueForm::Seconds:
        if (const auto seconds = wholeNumber(text); seconds && *seconds >= 0)
            return std::nullopt;
        return faultIn(parseDuration(text));
    case ValueForm::Length: return text == "forever" ? std::nullopt : faultIn(parseDuration(text));
    case ValueForm::Date: return faultIn(parseDate(text));
    case ValueForm::Word: return isWord() ? std::nullopt : shouldBe(spec.words);
    case ValueForm::Policy:
        return conflictPolicyFromName(text) ? std::nullopt : shouldBe(spec.words);
    case ValueForm::DeleteLimit:
        return GuardLimits::parse(text)
                   ? std::nullopt
                   : shouldBe({"a number of files", "a percentage such as 25%", "off"});
    case ValueForm::Text:
    case ValueForm::Texts:
        return text.empty() ? shouldBe({"a text that is not empty"}) : std::nullopt;
    case ValueForm::FolderName:
    case ValueForm::Location: return std::nullopt; // looked at together with the other folders
    case ValueForm::Subpath: return faultOfSubpath(text);
    case ValueForm::Choices: return faultIn(Selection::parse(NewFolders::Come, {text}));
    case ValueForm::Pattern:
    case ValueForm::Patterns: return faultIn(Pattern::read(text));
    case ValueForm::MatchRule: return faultIn(Expression::parse(text));
    }
    return std::nullopt;
}

bool flagFrom(const std::string &text)
{
    return text == "true";
}

std::uint64_t countFrom(const std::string &text)
{
    return static_cast<std::uint64_t>(wholeNumber(text).value_or(0));
}

std::int64_t lengthFrom(const std::string &text)
{
    return parseDuration(text).value_or(0);
}

} // namespace tern
