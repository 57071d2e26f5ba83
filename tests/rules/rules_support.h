#pragma once

#include "rules/condition.h"
#include "rules/metadata_fields.h"
#include "rules/rule_error.h"

#include <gtest/gtest.h>

namespace tern::test {

inline constexpr std::int64_t second = 1'000'000'000;
inline constexpr std::int64_t day = 86'400 * second;
/// 2025-06-15T12:00:00Z
inline constexpr std::int64_t noon = 1'749'988'800 * second;

inline RelPath at(std::string_view bytes)
{
    return RelPath::parse(bytes).value();
}

inline Entry file(std::uint64_t size, std::int64_t mtime = noon)
{
    Entry made;
    made.size = size;
    made.mtime = mtime;
    return made;
}

inline Entry directory()
{
    Entry made;
    made.kind = Kind::Directory;
    return made;
}

inline Entry symlink()
{
    Entry made;
    made.kind = Kind::Symlink;
    made.target = "elsewhere";
    return made;
}

/// Metadata of passed.nd2, and one field of odd.nd2.
class TwoFiles : public MetadataFields {
public:
    [[nodiscard]] bool knows(std::string_view field) const override
    {
        return field == "type" || field == "qc_status" || field == "exposure";
    }
    [[nodiscard]] std::optional<std::string> value(const RelPath &path,
                                                   std::string_view field) const override
    {
        if (path == at("passed.nd2"))
            return field == "type" ? "microscopy" : field == "exposure" ? "0.25" : "passed";
        if (path == at("odd.nd2") && field == "exposure")
            return "long";
        return std::nullopt;
    }
};

/// The column of what a parser complained about; 0 when it did not, or not in the agreed form.
template <class T>
std::size_t columnOf(const Result<T> &result)
{
    if (result)
        return 0;
    const auto error = ruleErrorIn(result.error());
    return error ? error->column : 0;
}

template <class T>
std::string messageOf(const Result<T> &result)
{
    if (result)
        return {};
    const auto error = ruleErrorIn(result.error());
    return error ? error->message : "not in the agreed form: " + result.error().detail;
}

} // namespace tern::test
