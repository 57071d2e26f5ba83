#include "notebook.h"

#include "notebook_format.h"

#include <array>

namespace tern {

namespace {

std::string joined(const Json &source)
{
    if (const std::string *whole = source.string())
        return *whole;
    std::string text;
    if (const Json::Array *lines = source.array()) {
        for (const Json &line : *lines)
            text += *line.string();
    }
    return text;
}

/// How many bytes at the beginning of `text` end a line for Python's str.splitlines(); 0: none do.
std::size_t lineEndAt(std::string_view text)
{
    constexpr auto ends =
        std::to_array<std::string_view>({"\r\n", "\n", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e",
                                         "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"});
    for (const std::string_view end : ends) {
        if (text.starts_with(end))
            return end.size();
    }
    return 0;
}

} // namespace

const Json::Object &Cell::part(std::string_view key) const
{
    static const Json::Object none;
    const auto found = value.find(key);
    const Json::Object *object = found == value.end() ? nullptr : found->second.object();
    return object ? *object : none;
}

Cell cellOf(Json::Object value)
{
    Cell cell;
    cell.kind = *value.at("cell_type").string();
    cell.source = joined(value.at("source"));
    if (const auto id = value.find("id"); id != value.end())
        cell.id = *id->second.string();
    cell.value = std::move(value);
    return cell;
}

std::optional<Notebook> readNotebook(std::string_view bytes)
{
    std::optional<JsonDocument> document = parseJson(bytes);
    if (!document || !isValidNotebook(document->value))
        return std::nullopt;
    Notebook notebook;
    notebook.layout = document->layout;
    Json::Object &members = *document->value.object();
    notebook.minor = *minorOf(document->value);
    notebook.metadata = std::move(*members.at("metadata").object());
    for (Json &cell : *members.at("cells").array())
        notebook.cells.push_back(cellOf(std::move(*cell.object())));
    return notebook;
}

Json notebookValue(Notebook notebook)
{
    Json::Array cells;
    for (Cell &cell : notebook.cells)
        cells.emplace_back(std::move(cell.value));
    Json::Object members;
    members.emplace("cells", std::move(cells));
    members.emplace("metadata", std::move(notebook.metadata));
    members.emplace("nbformat", Json::Number{"4"});
    members.emplace("nbformat_minor", Json::Number{std::to_string(notebook.minor)});
    return members;
}

Json sourceValue(const std::string &source, SourceForm form)
{
    if (form == SourceForm::Whole)
        return source;
    Json::Array lines;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < source.size();) {
        const std::size_t end = lineEndAt(std::string_view(source).substr(at));
        at += end > 0 ? end : 1;
        if (end > 0 || at == source.size()) {
            lines.emplace_back(source.substr(begin, at - begin));
            begin = at;
        }
    }
    return lines;
}

} // namespace tern
