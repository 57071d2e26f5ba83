#include "rate.h"

#include "quantity.h"

namespace tern {

namespace {

std::string_view withoutBlanksAtTheEnd(std::string_view text)
{
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

std::string_view withoutPerSecond(std::string_view text)
{
    text = withoutBlanksAtTheEnd(text);
    if (text.ends_with("/s"))
        text.remove_suffix(2);
    return withoutBlanksAtTheEnd(text);
}

} // namespace

Parsed<Rate> parseRate(std::string_view text)
{
    const std::size_t start = std::min(text.find_first_not_of(' '), text.size());
    const std::string_view given = withoutBlanksAtTheEnd(text.substr(start));
    if (given.empty())
        return wrong("a rate is missing; for example 5MB/s, or off", 0);
    if (given == "off")
        return Rate();
    const std::string_view amount = withoutPerSecond(given);
    const auto bytes = parseSize(amount);
    if (!bytes)
        return ParseFailure(shifted(bytes.error(), start));
    if (*bytes == 0)
        return wrong("0 would let nothing through; off takes the limit away", start);
    if (amount.back() >= '0' && amount.back() <= '9')
        return wrong("a unit is missing; for example 5MB/s", start + amount.size());
    if (*bytes < slowestRate)
        return wrong("slower than 1 KB/s", start);
    if (*bytes > fastestRate)
        return wrong("faster than 1 TB/s; off takes the limit away", start);
    return Rate(*bytes);
}

Parsed<BandwidthLimits> parseBandwidth(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const auto up = parseRate(text.substr(0, colon));
    if (!up)
        return ParseFailure(up.error());
    if (colon == std::string_view::npos)
        return BandwidthLimits{*up, *up};
    const auto down = parseRate(text.substr(colon + 1));
    if (!down)
        return ParseFailure(shifted(down.error(), colon + 1));
    return BandwidthLimits{*up, *down};
}

} // namespace tern
