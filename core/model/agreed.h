#pragma once

#include "entry.h"

#include <memory>

namespace tern {

/// What one side showed at the moment of agreement. Sides differ in what they can hold (a file
/// system without executable bits, or with times of two seconds), so each is compared with what it
/// showed itself, never with the other.
struct SideState {
    Token token;
    std::int64_t mtime = 0;
    bool executable = false;

    bool operator==(const SideState &) const = default;
};

/// What both sides durably held at a path when they were last known to be the same.
struct AgreedEntry {
    Kind kind = Kind::File;
    std::uint64_t size = 0;
    std::optional<Digest> digest; ///< always present for files
    std::string target;
    SideState local;
    SideState remote;

    [[nodiscard]] const SideState &state(Side side) const
    {
        return side == Side::Local ? local : remote;
    }
    [[nodiscard]] SideState &state(Side side) { return side == Side::Local ? local : remote; }
    /// As `side` showed it.
    [[nodiscard]] Entry on(Side side) const;

    bool operator==(const AgreedEntry &) const = default;
};

/// The agreement that two equal entries make. Requires sameContent(local, remote) == true.
[[nodiscard]] AgreedEntry agree(const Entry &local, const Entry &remote);

struct AgreedItem {
    RelPath path;
    AgreedEntry entry;

    bool operator==(const AgreedItem &) const = default;
};

/// Walks agreed entries in tree order. Used by one thread.
class AgreedCursor {
public:
    virtual ~AgreedCursor() = default;
    /// The next item, or nothing at the end.
    virtual Result<std::optional<AgreedItem>> next() = 0;
};

/// The agreed tree, read only, as it was at one moment. Used by one thread at a time; two scans
/// use two of them.
class Agreed {
public:
    virtual ~Agreed() = default;
    /// `top` itself, if agreed, and all below it. The root stands for everything. The cursor must
    /// not outlive this object.
    virtual Result<std::unique_ptr<AgreedCursor>> within(const RelPath &top) = 0;
    virtual Result<std::optional<AgreedEntry>> find(const RelPath &path) = 0;
};

} // namespace tern
