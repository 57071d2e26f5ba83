#pragma once

#include "condition.h"

namespace tern {

/// One condition on files, as `--filter` and the filters of the configuration write it:
///
///   mtime:-7d        changed within the last 7 days      size:>1GB  size:<100MB  size:>=, <=, =
///   mtime:+90d       not changed for 90 days             min_size:1KB            at least
///   mtime:<7d, >90d, <=, >=   the age, the same          max_size:10GB           at most
///   modified_after:2025-01-01    from the beginning of that day (or minute, or second) on, UTC
///   modified_before:2025-12-31   before its beginning
///   qc_status=passed, qc_status!=failed    a field of the file's metadata, where one is known
///
/// Spaces around the parts do not count. Where several are given, all must hold.
/// A value; const calls are safe from any thread.
class Filter {
public:
    static constexpr std::size_t maxBytes = 256;

    /// BadInput, in the form of rule_error.h.
    /// `metadata`: null when none are known.
    static Result<Filter> parse(std::string_view text,
                                const std::shared_ptr<const MetadataFields> &metadata = {});

    /// True when it surely holds; of a file that is known.
    [[nodiscard]] bool admits(const Candidate &candidate) const
    {
        return truth(m_condition, candidate) == Truth::Yes;
    }
    /// As it was written.
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    Filter(std::string_view text, Condition condition)
        : m_text(text), m_condition(std::move(condition))
    {
    }

    std::string m_text;
    Condition m_condition;
};

/// The comparison that `rest` begins with (<, <=, =, ==, !=, >=, >), taken from it.
[[nodiscard]] std::optional<Comparison> takeComparison(std::string_view &rest);

} // namespace tern
