#pragma once

#include "file_system.h"

#include "base/stop_token.h"
#include "content/hasher.h"
#include "replica/content.h"

#include <functional>
#include <memory>

namespace tern {

/// One pass over content that copies it into a file and computes its digest on the way. Holes stay
/// holes, and nothing else becomes one: zeros are looked at twice only to ask whether they are a
/// hole. Used by one thread.
class CopyPass {
public:
    static constexpr std::size_t bufferBytes = std::size_t{1} << 20U;

    struct Options {
        std::uint64_t stretch = 0;                         ///< bytes between two calls of onStretch
        std::function<Result<void>(CopyPass &)> onStretch; ///< may be empty
        std::function<void(std::uint64_t bytes)> progress; ///< may be empty
    };

    CopyPass(Content &from, File &to, Options options);

    /// Goes on behind `offset` bytes that `to` has already, of which `prefix` has seen each.
    void startAt(std::uint64_t offset, Hasher prefix);
    /// Stopped, Unstable when the content turned out shorter than it was, or what reading and
    /// writing say. `stop` is looked at once per mebibyte.
    Result<void> run(const StopToken &stop);

    [[nodiscard]] std::uint64_t offset() const { return m_offset; }
    /// Of all bytes up to offset().
    [[nodiscard]] Digest digest() const { return m_hasher.copy().finish(); }
    /// Makes a hole that ends at offset() part of the file.
    Result<void> extend();

private:
    Result<void> step();
    Result<void> place(std::span<const std::byte> bytes);
    Result<void> advanced(std::uint64_t bytes);

    Content &m_from;
    File &m_to;
    const Options m_options;
    const std::uint64_t m_size;
    std::unique_ptr<std::byte[]> m_buffer;
    std::size_t m_capacity = 0;
    Hasher m_hasher;
    std::uint64_t m_offset = 0;
    std::uint64_t m_written = 0; ///< end of the last byte written; the file's size
    std::uint64_t m_nextStretch = 0;
};

/// Adds the first `length` bytes of `file` to a hasher; Corrupt when it is shorter.
[[nodiscard]] Result<Hasher> hashPrefix(File &file, std::uint64_t length, const StopToken &stop);

/// Copies the first `size` bytes of one file to another, holes as holes.
[[nodiscard]] Result<void> copyFile(File &from, File &to, std::uint64_t size);

} // namespace tern
