// The first line is one path, the rest another one.
#include "fuzz/fuzz.h"

#include "base/rel_path.h"

#include <vector>

namespace tern::test {

namespace {

std::vector<std::string_view> componentsOf(std::string_view bytes)
{
    std::vector<std::string_view> components;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('/'), bytes.size());
        components.push_back(bytes.substr(0, end));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    return components;
}

void requireSafe(const RelPath &path)
{
    const std::string &bytes = path.bytes();
    require(bytes.size() <= RelPath::maxBytes, "a path is no longer than Linux takes");
    require(!bytes.starts_with('/') && !bytes.ends_with('/'),
            "a path is relative and ends in a name");
    require(bytes.find("//") == std::string::npos, "no component is empty");
    RelPath built;
    for (const std::string_view component : componentsOf(bytes)) {
        require(component != "." && component != "..", "no component leads elsewhere");
        require(component.find('\0') == std::string_view::npos, "no component holds NUL");
        require(component.size() <= RelPath::maxComponentBytes,
                "names are no longer than Linux takes");
        require(RelPath::isValidName(component), "components are valid names");
        const auto child = built.child(component);
        require(child.has_value(), "a path can be built of its components");
        require(child->parent() == built && child->name() == component,
                "parent and name take a path apart");
        built = *child;
    }
    require(built == path, "the components of a path make the same path");
}

void requireInverses(const RelPath &path)
{
    const auto parsed = RelPath::parse(path.bytes());
    require(parsed && *parsed == path, "a path parses to itself");
    const auto back = RelPath::fromKey(path.key());
    require(back && *back == path, "a key leads back to its path");
    require(path.contains(path), "a path contains itself");
    require(RelPath().contains(path), "the root contains everything");
}

void requireOrder(const RelPath &a, const RelPath &b)
{
    const auto byKey = a.key() <=> b.key();
    require(byKey == (a <=> b), "keys order as paths do");
    require((a == b) == (byKey == 0), "what is neither before nor behind is the same");
    if (a.contains(b) && a != b) {
        require(a < b, "a directory comes before what is in it");
        const auto elsewhere = RelPath::parse("else/where");
        const RelPath moved = b.rebased(a, *elsewhere);
        require(elsewhere->contains(moved), "what is rebased lies in the new place");
        require(moved.rebased(*elsewhere, a) == b, "rebasing there and back changes nothing");
    }
}

} // namespace

void fuzz(std::string_view bytes)
{
    const std::string_view all = bytes;
    const auto key = RelPath::fromKey(all);
    require(!key || key->key() == all, "a key that is taken is the key of its path");
    const auto first = RelPath::parse(takeLine(bytes));
    const auto second = RelPath::parse(bytes);
    for (const auto *path : {&first, &second}) {
        if (!*path)
            continue;
        requireSafe(**path);
        requireInverses(**path);
    }
    if (first && second) {
        requireOrder(*first, *second);
        requireOrder(*second, *first);
    }
}

} // namespace tern::test
