#include "row_text.h"

#include <algorithm>
#include <sstream>

namespace tern::test {

namespace {

/// What the literals of a table must mark to tell which things are the same.
class Marks {
public:
    explicit Marks(const Pair &pair) : m_pair(pair)
    {
        for (const Side side : {Side::Local, Side::Remote}) {
            std::map<std::string, int> names;
            for (const auto &[where, entry] : pair.on(side))
                ++names[entry.token.object];
            for (const auto &[where, entry] : pair.on(side)) {
                if (const std::string &object = entry.token.object; !object.empty()) {
                    if (const auto origin = originOf(side, object); origin && *origin != where)
                        mark(*origin);
                    else if (!origin && names.at(object) > 1)
                        m_linked.emplace(std::pair(side, object), ++m_count);
                }
            }
        }
    }

    [[nodiscard]] std::string agreed(const RelPath &where) const
    {
        const auto found = m_marks.find(where);
        return found == m_marks.end() ? "" : "#" + std::to_string(found->second);
    }

    /// Without a mark a thing is what stood at its path before.
    std::string on(Side side, const RelPath &where, const Entry &entry)
    {
        const std::string &object = entry.token.object;
        const auto before = m_pair.agreed.find(where);
        const bool looksOld = before != m_pair.agreed.end() && before->second.kind == entry.kind;
        if (const auto linked = m_linked.find({side, object}); linked != m_linked.end())
            return "#" + std::to_string(linked->second);
        const auto origin = originOf(side, object);
        if (origin && *origin == where)
            return {};
        if (origin)
            return agreed(*origin);
        return looksOld ? "#" + std::to_string(++m_count) : "";
    }

private:
    [[nodiscard]] std::optional<RelPath> originOf(Side side, const std::string &object) const
    {
        for (const auto &[where, entry] : m_pair.agreed) {
            if (!object.empty() && entry.state(side).token.object == object)
                return where;
        }
        return std::nullopt;
    }

    void mark(const RelPath &where)
    {
        if (m_marks.try_emplace(where, m_count + 1).second)
            ++m_count;
    }

    const Pair &m_pair;
    std::map<RelPath, int> m_marks;
    std::map<std::pair<Side, std::string>, int> m_linked;
    int m_count = 0;
};

std::string word(const RelPath &where, const Entry &entry, const std::string &mark)
{
    std::string text = where.bytes();
    std::replace(text.begin(), text.end(), ' ', '_'); // no literal has spaces
    text += mark;
    if (entry.kind == Kind::Directory)
        return text + '/';
    if (entry.kind == Kind::Symlink)
        return text + "->" + entry.target;
    text += '=' + contentOf(entry);
    if (entry.executable)
        text += '!';
    if (entry.mtime != at(usualTime))
        text += '@' + std::to_string(entry.mtime / at(1));
    return text;
}

struct Literals {
    std::string agreed;
    std::string local;
    std::string remote;
};

void append(std::string &line, const std::string &word)
{
    line += (line.empty() ? "" : " ") + word;
}

Literals literalsOf(const Pair &pair)
{
    Marks marks(pair);
    Literals literals;
    for (const auto &[where, entry] : pair.agreed)
        append(literals.agreed, word(where, entry.on(Side::Local), marks.agreed(where)));
    for (const Side side : {Side::Local, Side::Remote}) {
        std::string &line = side == Side::Local ? literals.local : literals.remote;
        for (const auto &[where, entry] : pair.on(side)) {
            if (!isNeverSynced(entry))
                append(line, word(where, entry, marks.on(side, where, entry)));
        }
    }
    return literals;
}

std::string quoted(const std::string &text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '"';
}

std::string capitalised(std::string_view name)
{
    std::string result;
    bool starts = true;
    for (const char c : name) {
        if (c != '_')
            result += starts ? static_cast<char>(c - 'a' + 'A') : c;
        starts = c == '_';
    }
    return result;
}

std::string policyText(const Policy &policy)
{
    const Policy usual;
    std::string body;
    if (policy.conflicts != usual.conflicts)
        body += " policy.conflicts = ConflictPolicy::" + capitalised(name(policy.conflicts)) + ";";
    if (policy.mode != usual.mode)
        body += " policy.mode = SyncMode::" + capitalised(name(policy.mode)) + ";";
    if (policy.force)
        body += " policy.force = Side::" + capitalised(name(*policy.force)) + ";";
    for (const Side side : {Side::Local, Side::Remote}) {
        const SideTraits &traits = side == Side::Local ? policy.localTraits : policy.remoteTraits;
        if (traits.caseInsensitive || traits.normalizesUnicode)
            body += std::string(" policy.") + name(side) + "Traits = {"
                    + (traits.caseInsensitive ? "true, " : "false, ")
                    + (traits.normalizesUnicode ? "true, " : "false, ")
                    + (traits.escapesNames ? "true}; /* and a canonicalName */"
                                           : "false}; /* and a canonicalName */");
    }
    for (const auto &[where, resolution] : policy.resolutions)
        body += " /* resolved " + where.bytes() + ": " + name(resolution.use) + " */";
    if (body.empty())
        return "{}";
    return "[](Policy &policy) {" + body + " }";
}

std::string problemText(const Problem &problem)
{
    return "problem(" + quoted(problem.where) + ", " + quoted(problem.path.bytes())
           + ", ProblemKind::" + capitalised(name(problem.kind))
           + ", Reach::" + (problem.reach == Reach::Path ? "Path" : "Subtree") + ")"
           + (problem.rawName.empty() ? "" : " /* with rawName */");
}

/// The steps without the contents: a round knows the digests of those files only that were read.
std::vector<std::string> steps(const Plan &plan)
{
    std::vector<std::string> all = lines(plan);
    for (std::string &line : all) {
        if (const std::size_t content = line.find('='); content != std::string::npos)
            line.resize(content);
    }
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

std::string rowText(const Round &round, const std::string &says)
{
    const Literals literals = literalsOf(round.before);
    const Pair pair = pairOf(literals.agreed, literals.local, literals.remote);
    Plan plan = reconcile(changesOf(pair, round.sight.changes.problems), round.policy);
    std::ostringstream out;
    if (steps(plan) != steps(round.plan)) {
        plan = round.plan;
        out << "        // A row does not say all of it: see the history.\n";
    }
    const std::string indent = "         ";
    out << "        {" << quoted(says) << ",\n"
        << indent << quoted(literals.agreed) << ",\n"
        << indent << quoted(literals.local) << ",\n"
        << indent << quoted(literals.remote) << ",\n"
        << indent << '{';
    std::string separator;
    for (const std::string &line : lines(plan)) {
        out << separator << quoted(line);
        separator = ", ";
    }
    out << "},\n" << indent << policyText(round.policy) << ",\n" << indent << '{';
    separator.clear();
    for (const Problem &problem : round.sight.changes.problems) {
        out << separator << problemText(problem);
        separator = ", ";
    }
    out << "}},\n";
    return out.str();
}

} // namespace tern::test
