#include "file_survivors.h"

#include <algorithm>

namespace tern::test {

namespace {

using Node = DiskState::Node;

/// A file of `size` bytes whose blocks come one by one from `block`.
template <class Block>
std::string assembled(std::size_t size, Block block)
{
    std::string content;
    for (std::size_t at = 0; at < size; at += DiskState::blockBytes)
        content += block(at);
    content.resize(size, '\0');
    return content;
}

/// What the block at `offset` may hold: as it was at any moment, or zeros.
std::set<std::string> blocksAt(const Node &node, std::size_t offset)
{
    std::set<std::string> found;
    for (const std::string &version : node.contents) {
        std::string block = version.substr(std::min(offset, version.size()), DiskState::blockBytes);
        block.resize(DiskState::blockBytes, '\0');
        found.insert(std::move(block));
    }
    if (found.size() > 1)
        found.insert(std::string(DiskState::blockBytes, '\0'));
    return found;
}

std::set<std::string> contentsOf(const Node &node)
{
    std::set<std::string> found;
    for (const std::string &version : node.contents) {
        std::vector<std::string> partial = {std::string()};
        for (std::size_t at = 0; at < version.size(); at += DiskState::blockBytes) {
            std::vector<std::string> longer;
            for (const std::string &start : partial) {
                for (const std::string &block : blocksAt(node, at))
                    longer.push_back(start + block);
            }
            partial = std::move(longer);
        }
        for (std::string &content : partial) {
            content.resize(version.size(), '\0');
            found.insert(std::move(content));
        }
    }
    return found;
}

template <class Value>
const Value &oneOf(const std::vector<Value> &values, Random &random)
{
    return values[random.next() % values.size()];
}

} // namespace

std::vector<FileState> fileStatesOf(const Node &node)
{
    const std::set<Attributes> attributes(node.attributes.begin(), node.attributes.end());
    std::vector<FileState> states;
    for (const std::string &content : contentsOf(node)) {
        for (const Attributes &dressed : attributes)
            states.emplace_back(content, dressed);
    }
    return states;
}

FileState randomFileState(const Node &node, Random &random)
{
    const std::size_t size = oneOf(node.contents, random).size();
    std::string content = assembled(size, [&](std::size_t at) {
        const std::set<std::string> blocks = blocksAt(node, at);
        return oneOf(std::vector(blocks.begin(), blocks.end()), random);
    });
    return {std::move(content), oneOf(node.attributes, random)};
}

} // namespace tern::test
