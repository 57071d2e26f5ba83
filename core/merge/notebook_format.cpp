#include "notebook_format.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>

namespace tern {

namespace {

using Test = bool (*)(const Json &);

bool isAny(const Json &)
{
    return true;
}
bool isString(const Json &value)
{
    return value.string() != nullptr;
}
bool isBoolean(const Json &value)
{
    return value.boolean() != nullptr;
}
bool isObject(const Json &value)
{
    return value.object() != nullptr;
}
bool isArray(const Json &value)
{
    return value.array() != nullptr;
}

bool areAll(const Json &value, Test test)
{
    return value.array() && std::ranges::all_of(*value.array(), test);
}

bool isWhole(const Json &value)
{
    const Json::Number *number = value.number();
    return number && number->text.find_first_not_of("0123456789") == std::string::npos;
}

bool isPositive(const Json &value)
{
    return isWhole(value) && value.number()->text != "0";
}

bool isCount(const Json &value)
{
    return value.isNull() || isWhole(value);
}

bool isMultiline(const Json &value)
{
    return isString(value) || areAll(value, isString);
}

bool isName(const Json &value)
{
    return isString(value) && !value.string()->empty()
           && value.string()->find('\n') == std::string::npos;
}

bool isTag(const Json &value)
{
    return isString(value) && !value.string()->empty()
           && value.string()->find(',') == std::string::npos;
}

bool areTags(const Json &value)
{
    if (!areAll(value, isTag))
        return false;
    std::set<std::string> seen;
    return std::ranges::all_of(*value.array(),
                               [&](const Json &tag) { return seen.insert(*tag.string()).second; });
}

bool isId(const Json &value)
{
    constexpr std::size_t longest = 64;
    const std::string *id = value.string();
    return id && !id->empty() && id->size() <= longest && std::ranges::all_of(*id, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                      || c == '-' || c == '_';
           });
}

/// "application/json", or "application/...+json".
bool isJsonType(std::string_view type)
{
    constexpr std::string_view prefix = "application/";
    if (!type.starts_with(prefix))
        return false;
    type.remove_prefix(prefix.size());
    return type == "json" || (type.ends_with("+json") && type.find('\n') == std::string_view::npos);
}

bool isMimeBundle(const Json &value)
{
    return isObject(value) && std::ranges::all_of(*value.object(), [](const auto &item) {
               return isJsonType(item.first) || isMultiline(item.second);
           });
}

bool areAttachments(const Json &value)
{
    return isObject(value) && std::ranges::all_of(*value.object(), [](const auto &item) {
               return isMimeBundle(item.second);
           });
}

bool isExecution(const Json &value)
{
    return isObject(value) && std::ranges::all_of(*value.object(), [](const auto &item) {
               return isString(item.second);
           });
}

bool isScrolled(const Json &value)
{
    return isBoolean(value) || (value.string() && *value.string() == "auto");
}

bool isStringOrObject(const Json &value)
{
    return isString(value) || isObject(value);
}

enum class Need : std::uint8_t { Required, Optional };
struct Member {
    std::string_view key;
    Need need;
    Test test;
};
using Members = std::initializer_list<Member>;

/// What is there is as it has to be, and nothing that is needed is missing.
bool has(const Json &value, Members members)
{
    return isObject(value) && std::ranges::all_of(members, [&](const Member &member) {
               const Json *found = value.member(member.key);
               return found ? member.test(*found) : member.need == Need::Optional;
           });
}

/// As has(), and there is nothing else.
bool hasOnly(const Json &value, Members members)
{
    return has(value, members) && std::ranges::all_of(*value.object(), [&](const auto &item) {
               return std::ranges::any_of(
                   members, [&](const Member &member) { return member.key == item.first; });
           });
}

constexpr Need required = Need::Required;
constexpr Need optional = Need::Optional;

bool isOutput(const Json &value)
{
    const Json *type = value.member("output_type");
    if (!type || !type->string())
        return false;
    const std::string &name = *type->string();
    if (name == "execute_result")
        return hasOnly(value, {{"output_type", required, isString},
                               {"execution_count", required, isCount},
                               {"data", required, isMimeBundle},
                               {"metadata", required, isObject}});
    if (name == "display_data")
        return hasOnly(value, {{"output_type", required, isString},
                               {"data", required, isMimeBundle},
                               {"metadata", required, isObject}});
    if (name == "stream")
        return hasOnly(value, {{"output_type", required, isString},
                               {"name", required, isString},
                               {"text", required, isMultiline}});
    return name == "error"
           && hasOnly(value, {{"output_type", required, isString},
                              {"ename", required, isString},
                              {"evalue", required, isString},
                              {"traceback", required,
                               [](const Json &lines) { return areAll(lines, isString); }}});
}

bool areOutputs(const Json &value)
{
    return areAll(value, isOutput);
}

bool isCellMetadata(const Json &metadata, std::string_view kind, int minor)
{
    const Test jupyter = minor >= 3 ? isObject : isAny;
    if (!has(metadata, {{"name", optional, isName},
                        {"tags", optional, areTags},
                        {"jupyter", optional, jupyter}}))
        return false;
    if (kind == "raw")
        return has(metadata, {{"format", optional, isString}});
    return kind != "code"
           || has(metadata, {{"collapsed", optional, isBoolean},
                             {"scrolled", optional, isScrolled},
                             {"execution", optional, minor >= 4 ? isExecution : isAny}});
}

bool isCell(const Json &cell, int minor)
{
    const Json *type = cell.member("cell_type");
    const Json *metadata = cell.member("metadata");
    const Json *id = cell.member("id");
    if (!type || !type->string() || !metadata || (id != nullptr) != (minor >= 5))
        return false;
    const std::string &kind = *type->string();
    if (!isCellMetadata(*metadata, kind, minor))
        return false;
    if (kind == "code")
        return hasOnly(cell, {{"id", optional, isId},
                              {"cell_type", required, isString},
                              {"metadata", required, isObject},
                              {"source", required, isMultiline},
                              {"outputs", required, areOutputs},
                              {"execution_count", required, isCount}});
    return (kind == "markdown" || kind == "raw")
           && hasOnly(cell, {{"id", optional, isId},
                             {"cell_type", required, isString},
                             {"metadata", required, isObject},
                             {"attachments", optional, areAttachments},
                             {"source", required, isMultiline}});
}

bool isKernel(const Json &value)
{
    return has(value, {{"name", required, isString}, {"display_name", required, isString}});
}

bool isLanguage(const Json &value)
{
    return has(value, {{"name", required, isString},
                       {"codemirror_mode", optional, isStringOrObject},
                       {"file_extension", optional, isString},
                       {"mimetype", optional, isString},
                       {"pygments_lexer", optional, isString}});
}

bool isNotebookMetadata(const Json &metadata, int minor)
{
    return has(metadata, {{"kernelspec", optional, isKernel},
                          {"language_info", optional, isLanguage},
                          {"orig_nbformat", optional, isPositive},
                          {"title", optional, minor >= 2 ? isString : isAny},
                          {"authors", optional, minor >= 2 ? isArray : isAny}});
}

bool areIdsUnique(const Json::Array &cells)
{
    std::set<std::string_view> seen;
    return std::ranges::all_of(cells, [&](const Json &cell) {
        const Json *id = cell.member("id");
        return !id || seen.insert(*id->string()).second;
    });
}

} // namespace

std::optional<int> minorOf(const Json &notebook)
{
    const auto textOf = [&](std::string_view key) {
        const Json *value = notebook.member(key);
        return value && value->number() ? std::string_view(value->number()->text)
                                        : std::string_view();
    };
    constexpr std::string_view known = "012345";
    const std::string_view minor = textOf("nbformat_minor");
    if (textOf("nbformat") != "4" || minor.size() != 1
        || known.find(minor) == std::string_view::npos)
        return std::nullopt;
    return minor.front() - '0';
}

bool isValidNotebook(const Json &notebook)
{
    const std::optional<int> minor = minorOf(notebook);
    if (!minor
        || !hasOnly(notebook, {{"cells", required, isArray},
                               {"metadata", required, isObject},
                               {"nbformat", required, isWhole},
                               {"nbformat_minor", required, isWhole}}))
        return false;
    const Json::Array &cells = *notebook.member("cells")->array();
    return isNotebookMetadata(*notebook.member("metadata"), *minor)
           && std::ranges::all_of(cells, [&](const Json &cell) { return isCell(cell, *minor); })
           && areIdsUnique(cells);
}

} // namespace tern
