// The first line is a path. Each line that begins with '@' names a directory; what follows, up to
// the next such line, is the .ternignore in it.
#include "fuzz/fuzz.h"
#include "fuzz/rule_laws.h"

#include "rules/ignore_tree.h"

namespace tern::test {

namespace {

constexpr Kind kinds[] = {Kind::File, Kind::Directory, Kind::Symlink};

void requireFileError(const Error &error, std::string_view text, const RelPath &directory)
{
    const auto told = ruleErrorIn(error);
    require(told.has_value(), "errors are in the agreed form");
    require(told->file.ends_with(IgnoreTree::fileName) && told->file.starts_with(directory.bytes()),
            "an error names its file");
    require(ruleErrorIn(asError(*told, error.subject)) == told, "an error goes there and back");
    RuleError inList = *told;
    inList.file.clear();
    requireRuleError(asError(inList, error.subject), text);
}

/// Reads the files into `tree`, which is left as it was by one that is wrong.
IgnoreTree readTree(std::string_view bytes)
{
    IgnoreTree tree;
    while (!bytes.empty()) {
        const std::string_view line = takeLine(bytes);
        if (!line.starts_with('@'))
            continue;
        const std::size_t next = bytes.starts_with('@') ? 0 : bytes.find("\n@");
        const std::size_t length = next == std::string_view::npos ? bytes.size()
                                   : next == 0                    ? 0
                                                                  : next + 1;
        const std::string_view text = bytes.substr(0, length);
        bytes.remove_prefix(length);
        const auto directory = RelPath::parse(line.substr(1));
        if (!directory)
            continue;
        const auto entered = tree.enter(*directory, text);
        if (!entered)
            requireFileError(entered.error(), text, *directory);
    }
    return tree;
}

void requireDecision(const IgnoreTree &tree, const RelPath &path, Kind kind)
{
    const auto match = tree.deciding(path, kind);
    const bool excluded = match && match->effect == IgnoreMatch::Effect::Excludes;
    require(tree.excludes(path, kind) == excluded, "what is excluded was decided");
    if (path.isRoot())
        return require(!match, "nothing is said of the root");
    if (tree.excludes(path.parent(), Kind::Directory))
        require(match == tree.deciding(path.parent(), Kind::Directory),
                "what a directory is, all below it is");
    if (!match)
        return;
    const RelPath directory = match->file.parent();
    require(match->line > 0 && match->file.name() == IgnoreTree::fileName
                && directory.contains(path) && directory != path,
            "a line of a file above decides");
    IgnoreTree without = tree;
    without.remove(directory);
    require(without.deciding(path, kind) != match, "a file that is gone says nothing");
}

} // namespace

void fuzz(std::string_view bytes)
{
    const RelPath path = RelPath::parse(takeLine(bytes)).value_or(RelPath());
    const IgnoreTree tree = readTree(bytes);
    for (const Kind kind : kinds)
        requireDecision(tree, path, kind);
}

} // namespace tern::test
