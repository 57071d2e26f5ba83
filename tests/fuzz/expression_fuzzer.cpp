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

} // namespace

void fuzz(std::string_view bytes)
{
    const auto expression = Expression::parse(bytes);
    if (!expression)
        return requireRuleError(expression.error(), bytes);
    require(bytes.size() <= Expression::maxBytes, "an expression is within its bounds");
    require(expression->text() == bytes, "an expression is told as it was written");
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
