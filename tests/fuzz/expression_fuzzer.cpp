// One --filter-expr.
#include "fuzz/fuzz.h"
#include "fuzz/rule_laws.h"

#include "rules/expression.h"

namespace tern::test {

namespace {

/// `text` says of every sample what `expected` makes of what `of` says; when it is not too long or
/// too deep now.
template <class Expected>
void requireSays(const Expression &of, const std::string &text, Expected expected,
                 const std::string &law)
{
    const auto made = Expression::parse(text);
    if (!made) {
        const auto error = ruleErrorIn(made.error());
        require(error
                    && (text.size() > Expression::maxBytes
                        || error->message.find("deep") != std::string::npos),
                law + ", and can be said: " + (error ? error->message : std::string()));
        return;
    }
    for (const Sample &sample : samples())
        require(made->admits(sample.candidate()) == expected(of.admits(sample.candidate())), law);
}

/// What is said of all files below a directory is said of each.
void requireSaysOfEach(const Expression &expression)
{
    for (const Sample &sample : samples()) {
        for (RelPath above = sample.path.parent();; above = above.parent()) {
            const Truth below = expression.truthBelow(above);
            const Truth own = expression.truth(sample.candidate());
            require(own != Truth::Maybe, "of a file everything is known");
            require(below == Truth::Maybe || below == own, "what holds below holds for each");
            if (above.isRoot())
                break;
        }
    }
}

} // namespace

void fuzz(std::string_view bytes)
{
    const auto expression = Expression::parse(bytes);
    if (!expression)
        return requireRuleError(expression.error(), bytes);
    require(bytes.size() <= Expression::maxBytes, "an expression is within its bounds");
    require(expression->text() == bytes, "an expression is told as it was written");
    requireSaysOfEach(*expression);
    const std::string inside = '(' + expression->text() + ')';
    const auto same = [](bool admitted) { return admitted; };
    requireSays(*expression, inside, same, "parentheses around the whole change nothing");
    requireSays(*expression, "NOT " + inside, std::logical_not<>(), "NOT turns it round");
    requireSays(*expression, "not not " + inside, same, "NOT twice changes nothing");
    requireSays(*expression, inside + " and " + inside, same, "AND with itself changes nothing");
    requireSays(*expression, inside + "OR" + inside, same, "OR with itself changes nothing");
    requireSays(
        *expression, inside + " AND NOT " + inside, [](bool) { return false; },
        "nothing is so and not so");
}

} // namespace tern::test
