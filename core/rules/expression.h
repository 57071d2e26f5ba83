#pragma once

#include "condition.h"

namespace tern {

/// A question to a file, as `--filter-expr` writes it:
///
///   (size > 1GB AND mtime < 30d) OR (extension in (nd2, "ome.tif") AND NOT path = raw/**)
///
///   expression  = all {"OR" all}          all  = part {"AND" part}
///   part        = "NOT" part | "(" expression ")" | field comparison value
///               | field ["NOT"] "in" "(" value {"," value} ")"
///   comparison  = "<" | "<=" | "=" | "==" | "!=" | ">=" | ">"
///
/// NOT binds before AND, AND before OR; these words and `in` are read in either case, fields are
/// not. Fields: size, mtime (an age when compared with "30d", a time with "2025-01-31"), name,
/// folder (in which the file stands, at any depth: `folder = previews/`), path, extension, kind;
/// their values are globs (condition.h). A value with spaces or one of ()<>=!,&| stands in double
/// or single quotes; in them `\` takes the quote sign in, and otherwise belongs to the glob. Any
/// other field is one of the file's metadata, and an error where nobody knows it.
///
/// A value; const calls are safe from any thread, and take time in proportion to the text.
class Expression {
public:
    static constexpr std::size_t maxBytes = 4096;
    static constexpr std::size_t maxDepth = 64; ///< of parentheses and NOT inside each other

    /// BadInput, in the form of rule_error.h. `metadata`: null when none are known.
    static Result<Expression> parse(std::string_view text,
                                    const std::shared_ptr<const MetadataFields> &metadata = {});

    /// True when it surely holds; of a file that is known.
    [[nodiscard]] bool admits(const Candidate &candidate) const
    {
        return truth(candidate) == Truth::Yes;
    }
    [[nodiscard]] Truth truth(const Candidate &candidate) const;
    /// Of all files below `directory`, known or not.
    [[nodiscard]] Truth truthBelow(const RelPath &directory) const;
    /// As it was written.
    [[nodiscard]] const std::string &text() const { return m_text; }

    enum class NodeKind : std::uint8_t { One, All, Any, Not };
    struct Node {
        NodeKind kind = NodeKind::One;
        std::size_t condition = 0;           ///< One: index into conditions() and values()
        std::vector<std::size_t> parts = {}; ///< else: indices into nodes()
    };
    /// How it was understood, for those who say it in words: parts before the whole, which is last.
    [[nodiscard]] const std::vector<Node> &nodes() const { return m_nodes; }
    [[nodiscard]] const std::vector<Condition> &conditions() const { return m_conditions; }
    /// What each condition compares with, as it was written, without quotes.
    [[nodiscard]] const std::vector<std::string> &values() const { return m_values; }

private:
    class Parser;

    Expression() = default;
    template <class Leaf>
    [[nodiscard]] Truth truthOf(const Node &node, const Leaf &leaf) const;

    std::string m_text;
    std::vector<Node> m_nodes;
    std::vector<Condition> m_conditions;
    std::vector<std::string> m_values;
};

} // namespace tern
