#pragma once

#include <optional>

namespace tern {

/// The value that two changes of `base` lead to: the side that changed it wins. Nothing when both
/// changed it, and not alike. Symmetric.
template <class T>
[[nodiscard]] std::optional<T> threeWay(const T &base, const T &local, const T &remote)
{
    if (local == remote || remote == base)
        return local;
    if (local == base)
        return remote;
    return std::nullopt;
}

} // namespace tern
