#pragma once

#include "merge/notebook.h"
#include "merge_support.h"

namespace tern::test {

/// How a cell ran: its count and what it printed.
struct Ran {
    int count = 1;
    std::string printed = {};
};

inline Json::Object cellNamed(const std::string &id, const char *kind, const std::string &source)
{
    Json::Object cell{{"cell_type", kind},
                      {"metadata", Json::Object()},
                      {"source", sourceValue(source, SourceForm::Lines)}};
    if (!id.empty())
        cell.emplace("id", id);
    return cell;
}

inline Json::Object markdown(const std::string &id, const std::string &source)
{
    return cellNamed(id, "markdown", source);
}

inline Json::Object code(const std::string &id, const std::string &source,
                         const std::optional<Ran> &ran = {})
{
    Json::Object cell = cellNamed(id, "code", source);
    Json::Array outputs;
    if (ran)
        outputs.emplace_back(Json::Object{{"name", "stdout"},
                                          {"output_type", "stream"},
                                          {"text", Json::Array{Json(ran->printed)}}});
    cell.emplace("outputs", std::move(outputs));
    cell.emplace("execution_count", ran ? Json(Json::Number{std::to_string(ran->count)}) : Json());
    return cell;
}

/// The cell with one more, or another, member.
inline Json::Object with(Json::Object cell, const char *key, Json value)
{
    cell.insert_or_assign(key, std::move(value));
    return cell;
}

/// A notebook as Jupyter writes it.
inline std::string notebook(const std::vector<Json::Object> &cells, int minor = 5,
                            Json::Object metadata = {})
{
    Notebook made;
    made.minor = minor;
    made.metadata = std::move(metadata);
    for (const Json::Object &cell : cells)
        made.cells.push_back(cellOf(cell));
    return writeJson(notebookValue(std::move(made)), JsonLayout());
}

inline std::string mergedNotebook(const std::string &base, const std::string &local,
                                  const std::string &remote)
{
    return cleanly(base, local, remote, MergeKind::Notebook);
}

inline std::vector<MergePlace> openPlaces(const std::string &base, const std::string &local,
                                          const std::string &remote)
{
    return mergedBothWays(base, local, remote, MergeKind::Notebook).places;
}

inline std::vector<MergeObstacle> openIn(const std::string &base, const std::string &local,
                                         const std::string &remote)
{
    return obstacles(base, local, remote, MergeKind::Notebook);
}

} // namespace tern::test
