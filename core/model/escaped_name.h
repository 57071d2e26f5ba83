#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tern {

/// The name under which a second file stands where a disk takes its own name for that of another
/// ("data.csv" beside "Data.csv" on a disk that ignores case): "data~tern.csv".
///
/// Of lower-case ASCII alone, so that no two of them are taken for one, and reversible without
/// knowing anything else: "~tern" is put before the extension, and every byte that such a disk
/// might alter, '~' and '%' among them, is written as '%' and two hexadecimal digits. Pure.
///
/// Nothing where the escaped name would be longer than a name can be.
[[nodiscard]] std::optional<std::string> escapedName(std::string_view name);

/// The name that `escaped` stands for; nothing unless escapedName() makes exactly that of it.
[[nodiscard]] std::optional<std::string> unescapedName(std::string_view escaped);

} // namespace tern
