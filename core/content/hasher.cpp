#include "hasher.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cassert>

namespace tern {

struct Hasher::State {
    EVP_MD_CTX *context = EVP_MD_CTX_new();

    State() = default;
    ~State() { EVP_MD_CTX_free(context); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
};

Hasher::Hasher() : m_state(std::make_unique<State>())
{
    [[maybe_unused]] const int ok = EVP_DigestInit_ex(m_state->context, EVP_sha256(), nullptr);
    assert(ok == 1); // SHA-256 is built in
}

Hasher::Hasher(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Hasher::~Hasher() = default;
Hasher::Hasher(Hasher &&) noexcept = default;
Hasher &Hasher::operator=(Hasher &&) noexcept = default;

Hasher Hasher::copy() const
{
    auto state = std::make_unique<State>();
    [[maybe_unused]] const int ok = EVP_MD_CTX_copy_ex(state->context, m_state->context);
    assert(ok == 1);
    return Hasher(std::move(state));
}

void Hasher::add(std::span<const std::byte> bytes)
{
    [[maybe_unused]] const int ok = EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size());
    assert(ok == 1);
}

void Hasher::addZeros(std::uint64_t count)
{
    static constexpr std::array<std::byte, 65536> zeros{};
    while (count > 0) {
        const std::size_t step =
            static_cast<std::size_t>(std::min<std::uint64_t>(count, zeros.size()));
        add(std::span(zeros).first(step));
        count -= step;
    }
}

Digest Hasher::finish()
{
    Digest digest;
    unsigned length = 0;
    [[maybe_unused]] const int ok =
        EVP_DigestFinal_ex(m_state->context, digest.bytes.data(), &length);
    assert(ok == 1 && length == digest.bytes.size());
    return digest;
}

Digest digestOf(std::span<const std::byte> bytes)
{
    Hasher hasher;
    hasher.add(bytes);
    return hasher.finish();
}

Digest digestOf(std::string_view bytes)
{
    return digestOf(std::as_bytes(std::span(bytes)));
}

} // namespace tern
