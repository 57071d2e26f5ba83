// One --filter; the same bytes are read as a size, a duration and a date, too.
#include "fuzz/fuzz.h"
#include "fuzz/rule_laws.h"

#include "rules/filter.h"

namespace tern::test {

namespace {

template <class T>
void requirePlace(const Parsed<T> &parsed, std::string_view text)
{
    if (!parsed)
        requirePlaceIn(parsed.error(), text);
}

void requireQuantities(std::string_view text)
{
    const auto size = parseSize(text);
    requirePlace(size, text);
    if (size) {
        const auto again = parseSize(std::to_string(*size));
        require(again && *again == *size, "bytes written as a number are the same size");
    }
    const auto duration = parseDuration(text);
    requirePlace(duration, text);
    require(!duration || *duration >= 0, "no duration is negative");
    const auto date = parseDate(text);
    requirePlace(date, text);
    if (date) {
        require(date->begin < date->end, "a date names a stretch of time");
        require(looksLikeDate(text.substr(text.find_first_not_of(" \t"))), "a date looks like one");
    }
}

} // namespace

void fuzz(std::string_view bytes)
{
    requireQuantities(bytes);
    const auto filter = Filter::parse(bytes);
    if (!filter)
        return requireRuleError(filter.error(), bytes);
    require(bytes.size() <= Filter::maxBytes, "a filter is within its bounds");
    require(filter->text() == bytes, "a filter is told as it was written");
    for (const Sample &sample : samples()) {
        const bool admitted = filter->admits(sample.candidate());
        const auto again = Filter::parse("  " + filter->text() + " ");
        require(!again || again->admits(sample.candidate()) == admitted,
                "spaces around a filter do not count");
    }
}

} // namespace tern::test
