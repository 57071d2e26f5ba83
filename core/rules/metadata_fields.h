#pragma once

#include "base/rel_path.h"

#include <optional>
#include <string>
#include <string_view>

namespace tern {

/// What is known of files from their content: "type", "qc_status", "instrument". Rules ask for such
/// fields by name; a field that no lookup knows is an error when the rule is read.
///
/// Shared by the rules that were read with it. Calls are const and safe from any thread, and answer
/// the same until the file changes.
class MetadataFields {
public:
    MetadataFields() = default;
    MetadataFields(const MetadataFields &) = delete;
    MetadataFields &operator=(const MetadataFields &) = delete;
    virtual ~MetadataFields() = default;

    /// Whether files can have `field` at all.
    [[nodiscard]] virtual bool knows(std::string_view field) const = 0;
    /// Nothing when this file has no such field. Only asked for known fields.
    [[nodiscard]] virtual std::optional<std::string> value(const RelPath &file,
                                                           std::string_view field) const = 0;
};

} // namespace tern
