#pragma once

#include "fuzz/fuzz.h"

#include "merge/merge.h"

namespace tern::test {

/// Takes all before the next line "%%" off `bytes`; all of it where there is none.
inline std::string_view takePart(std::string_view &bytes)
{
    constexpr std::string_view border = "\n%%\n";
    const std::size_t end = bytes.find(border);
    const std::string_view part = bytes.substr(0, end);
    bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + border.size());
    return part;
}

inline Merged mergedOrBroken(const MergeInput &input, MergeKind kind, Markers markers)
{
    Result<Merged> merged = merge(input, kind, markers);
    require(merged.has_value(), "any bytes give an answer");
    require(merged->isClean() || markers == Markers::Write || !merged->content,
            "no content where the user is needed");
    require(!merged->isClean() || merged->content, "content where nobody is needed");
    return *std::move(merged);
}

/// The laws of every merge.
inline void requireMergeLaws(std::string_view base, std::string_view local, std::string_view remote,
                             MergeKind kind)
{
    const Merged merged = mergedOrBroken({base, local, remote}, kind, Markers::None);
    const Merged mirrored = mergedOrBroken({base, remote, local}, kind, Markers::None);
    require(merged.content == mirrored.content, "the sides are alike");
    require(merged.places.size() == mirrored.places.size(), "the sides have the same places");
    require(mergedOrBroken({base, base, local}, kind, Markers::None).content == local,
            "what one side changed is taken");
    require(mergedOrBroken({base, local, local}, kind, Markers::None).content == local,
            "what both changed alike is taken");
    require(mergedOrBroken({std::nullopt, local, remote}, kind, Markers::None).isClean()
                == (local == remote),
            "without a base only equal contents are one");
}

} // namespace tern::test
