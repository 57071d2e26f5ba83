#include "notebook_user.h"

#include <algorithm>

namespace tern::test {

namespace {

std::vector<std::string> linesOf(const std::string &source)
{
    std::vector<std::string> lines(1);
    for (const char byte : source) {
        if (byte == '\n')
            lines.emplace_back();
        else
            lines.back() += byte;
    }
    return lines;
}

void setSource(Cell &cell, const std::vector<std::string> &lines)
{
    std::string source;
    for (const std::string &line : lines)
        source += (source.empty() ? "" : "\n") + line;
    cell.value.insert_or_assign("source", sourceValue(source, SourceForm::Lines));
    cell = cellOf(cell.value);
}

} // namespace

void NotebookUser::work(Notebook &notebook, const Deeds &deeds)
{
    for (const Deed &deed : deeds)
        doOne(notebook, deed);
}

void NotebookUser::doOne(Notebook &notebook, const Deed &deed)
{
    const auto [what, where, how] = deed;
    std::vector<Cell> &cells = notebook.cells;
    const auto place = cells.begin() + static_cast<std::ptrdiff_t>(where % (cells.size() + 1));
    const bool isCell = place != cells.end();
    switch (what % 12) {
    case 0:
    case 1: cells.insert(place, newCell(notebook.minor, how % 2 == 0)); return;
    case 2:
        notebook.metadata.insert_or_assign("key" + std::to_string(how % 3), Json(fresh()));
        return;
    default: break;
    }
    if (!isCell)
        return;
    switch (what % 12) {
    case 3: cells.erase(place); break;
    case 4:
        std::rotate(cells.begin() + std::min<std::ptrdiff_t>(how, place - cells.begin()), place,
                    place + 1);
        break;
    case 5:
    case 6: run(*place, how); break;
    case 7: {
        Json metadata = place->value.at("metadata");
        metadata.object()->insert_or_assign("tag" + std::to_string(how % 3), Json(fresh()));
        place->value.insert_or_assign("metadata", std::move(metadata));
        break;
    }
    default: edit(*place, how); break;
    }
}

Cell NotebookUser::newCell(int minor, bool isCode)
{
    const std::string name = fresh();
    Json::Object value{
        {"cell_type", isCode ? "code" : "markdown"},
        {"metadata", Json::Object()},
        {"source", Json::Array{Json(name + "\n"), Json(name + "b\n"), Json(name + "c")}}};
    if (minor >= firstMinorWithIds)
        value.emplace("id", name);
    if (isCode) {
        value.emplace("outputs", Json::Array());
        value.emplace("execution_count", Json());
    }
    return cellOf(std::move(value));
}

void NotebookUser::edit(Cell &cell, std::uint8_t how)
{
    std::vector<std::string> lines = linesOf(cell.source);
    const std::size_t line = how / 3U % lines.size();
    const auto place = lines.begin() + static_cast<std::ptrdiff_t>(line);
    if (how % 3 == 0)
        *place = fresh();
    else if (how % 3 == 1)
        lines.insert(place, fresh());
    else if (lines.size() > 1)
        lines.erase(place);
    setSource(cell, lines);
}

void NotebookUser::run(Cell &cell, std::uint8_t how)
{
    if (!cell.isCode())
        return;
    Json::Array outputs{Json(Json::Object{
        {"output_type", "stream"}, {"name", "stdout"}, {"text", "ran " + cell.source}})};
    if (how % 4 == 0)
        outputs.clear();
    cell.value.insert_or_assign("execution_count",
                                how % 4 == 0 ? Json() : Json(Json::Number{std::to_string(how)}));
    cell.value.insert_or_assign("outputs", std::move(outputs));
}

std::string fileOf(const Notebook &notebook)
{
    return writeJson(notebookValue(notebook), JsonLayout());
}

} // namespace tern::test
