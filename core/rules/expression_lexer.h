#pragma once

#include "condition.h"

namespace tern {

enum class LexemeKind : std::uint8_t { Word, Quoted, Comparison, Open, Close, Comma, End };

/// One piece of an expression. `text`: as written; of Quoted, what is between the quotes, with
/// each `\` before the quote sign taken away and any other left for the glob.
struct Lexeme {
    LexemeKind kind = LexemeKind::End;
    std::string text;
    Comparison comparison = Comparison::Equal;
    std::size_t offset = 0; ///< bytes before it
};

/// The pieces of `text`, an End last. Words are runs of anything but white space and ()<>=!,"'&|.
Parsed<std::vector<Lexeme>> readLexemes(std::string_view text);

} // namespace tern
