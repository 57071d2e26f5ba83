#pragma once

#include "base/digest.h"

#include <cstddef>
#include <memory>
#include <span>

namespace tern {

/// Computes a Digest piece by piece (SHA-256 by OpenSSL). Used by one thread at a time.
class Hasher {
public:
    Hasher();
    ~Hasher();
    Hasher(Hasher &&) noexcept;
    Hasher &operator=(Hasher &&) noexcept;
    /// A second hasher that has seen the same bytes.
    [[nodiscard]] Hasher copy() const;

    void add(std::span<const std::byte> bytes);
    /// `count` zero bytes: a hole of a sparse file.
    void addZeros(std::uint64_t count);
    /// The digest of all bytes so far. Ends this hasher: only assignment may follow.
    [[nodiscard]] Digest finish();

private:
    struct State;
    explicit Hasher(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

[[nodiscard]] Digest digestOf(std::span<const std::byte> bytes);
[[nodiscard]] Digest digestOf(std::string_view bytes);

} // namespace tern
