#pragma once

#include "reconcile/reconcile.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tern::test {

/// A tree in a test. Written as a line of things, parents first:
///
///     d/          a directory          x=1     a file with content "1" (empty: x=)
///     l->t        a symlink            x=1!    executable
///     x=1@5       mtime 5 (see at())   x=1?    its digest has not been read
///     x#7=1 d#7/  object 7: what carries the same mark in two trees is the same object.
///
/// Without a mark a thing is the same object as what stood at its path before, and otherwise new.
using Tree = std::map<RelPath, Entry>;

/// A path that is known to be one.
[[nodiscard]] RelPath path(std::string_view bytes);
/// The digest that `content` has in tests: its own bytes.
[[nodiscard]] Digest digestOf(std::string_view content);
[[nodiscard]] std::string contentOf(const Entry &entry);
/// The time that "@count" stands for, in nanoseconds. @32 to @1700 are plausible ones.
[[nodiscard]] std::int64_t at(std::int64_t count);
constexpr std::int64_t usualTime = 100;

[[nodiscard]] Tree tree(std::string_view line);
/// A token whose version tells content and metadata, as a disk's does.
[[nodiscard]] std::string versionOf(const Entry &entry);

/// An agreement and what both sides made of it.
struct Pair {
    std::map<RelPath, AgreedEntry> agreed;
    Tree local;
    Tree remote;

    [[nodiscard]] Tree &on(Side side) { return side == Side::Local ? local : remote; }
    [[nodiscard]] const Tree &on(Side side) const { return side == Side::Local ? local : remote; }
};

[[nodiscard]] Pair pairOf(std::string_view agreed, std::string_view local, std::string_view remote);
/// As two scans would tell it.
[[nodiscard]] std::vector<Change> changesOn(const Pair &pair, Side side);
[[nodiscard]] Changes changesOf(const Pair &pair, std::vector<Problem> problems = {});

/// The plan, one line a step: "remote copy d/x=1", "local move d -> e", "local mkdir d",
/// "remote remove x", "local touch x!", "agree x", "agree d -> e", "forget x",
/// "conflict modified_both x", "problem damaged x". Removals of the phase Clear say "clear", what
/// runs in the phase Arrange without being a move says "first".
[[nodiscard]] std::vector<std::string> lines(const Plan &plan);
/// Local and remote exchanged, in text and in a policy.
[[nodiscard]] std::string swapped(std::string line);
[[nodiscard]] std::vector<std::string> swapped(std::vector<std::string> lines);
[[nodiscard]] Policy swapped(Policy policy);
[[nodiscard]] Changes swapped(const Changes &changes);
[[nodiscard]] std::string text(const Tree &tree);

} // namespace tern::test
