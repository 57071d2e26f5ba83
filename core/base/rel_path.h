#pragma once

#include "result.h"

#include <compare>
#include <functional>
#include <string>
#include <string_view>

namespace tern {

/// A place below a root: bytes, as Linux file names are, in components joined by '/'.
/// Cannot name an escape: no empty component, no "." or "..", no NUL, no leading '/', and no
/// component that is Tern's own folder (".tern" in any ASCII case). The empty path is the root.
///
/// Paths order as a tree is walked: a directory comes directly before all that is below it.
class RelPath {
public:
    static constexpr std::size_t maxComponentBytes = 255; ///< NAME_MAX of Linux
    static constexpr std::size_t maxBytes = 4095;         ///< PATH_MAX of Linux, without the NUL

    RelPath() = default; ///< the root

    /// InvalidName or NameTooLong for what no path may be.
    static Result<RelPath> parse(std::string_view bytes);
    /// The inverse of key(); InvalidName for bytes that are not a key.
    static Result<RelPath> fromKey(std::string_view key);

    /// True for a single component that a RelPath may carry.
    [[nodiscard]] static bool isValidName(std::string_view name);
    /// True for ".tern" in any ASCII case: never synced, on no side.
    [[nodiscard]] static bool isReservedName(std::string_view name);

    [[nodiscard]] bool isRoot() const { return m_bytes.empty(); }
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }
    /// The last component; empty for the root.
    [[nodiscard]] std::string_view name() const;
    /// The path without its last component. The parent of the root is the root.
    [[nodiscard]] RelPath parent() const;
    /// This path with one more component. InvalidName or NameTooLong as in parse().
    [[nodiscard]] Result<RelPath> child(std::string_view name) const;
    /// True for this path itself and all that is below it.
    [[nodiscard]] bool contains(const RelPath &other) const;
    /// This path with its leading `from` replaced by `to`. Requires from.contains(*this).
    [[nodiscard]] RelPath rebased(const RelPath &from, const RelPath &to) const;
    /// Bytes whose plain byte order is the tree order ('/' becomes NUL): the journal's key.
    [[nodiscard]] std::string key() const;

    friend bool operator==(const RelPath &, const RelPath &) = default;
    friend std::strong_ordering operator<=>(const RelPath &a, const RelPath &b);

private:
    explicit RelPath(std::string bytes) : m_bytes(std::move(bytes)) {}

    std::string m_bytes;
};

} // namespace tern

template <>
struct std::hash<tern::RelPath> {
    std::size_t operator()(const tern::RelPath &path) const noexcept
    {
        return std::hash<std::string>()(path.bytes());
    }
};
