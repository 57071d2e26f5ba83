// Three notebooks, parted by lines "%%": base, local, remote.
#include "fuzz/merge_parts.h"

#include "merge/git_library.h"
#include "merge/json_parse.h"
#include "merge/notebook.h"
#include "merge/notebook_format.h"
#include "merge/notebook_merge.h"

namespace tern::test {

namespace {

void requireJsonLaws(std::string_view bytes)
{
    const auto document = parseJson(bytes);
    if (!document)
        return;
    const std::string written = writeJson(document->value, document->layout);
    const auto again = parseJson(written);
    require(again && again->value == document->value, "what is written is read as it was");
    const auto notebook = readNotebook(bytes);
    require(notebook.has_value() == isValidNotebook(document->value), "what is valid is read");
    if (!notebook)
        return;
    require(notebookValue(*notebook) == document->value, "all of a notebook is read");
    for (const Cell &cell : notebook->cells) {
        Json::Object value = cell.value;
        value.insert_or_assign("source", sourceValue(cell.source, SourceForm::Lines));
        require(cellOf(std::move(value)).source == cell.source, "a source in lines is the same");
    }
    const std::string form = writeJson(document->value, {1, true});
    const auto alone = mergeNotebooks(form, form, form, Markers::None);
    require(alone && alone->content == form, "a notebook that nobody changed stays as it is");
}

} // namespace

void fuzz(std::string_view bytes)
{
    static const GitLibrary heldAllTheTime;
    const std::string_view base = takePart(bytes);
    const std::string_view local = takePart(bytes);
    const std::string_view remote = bytes;
    for (const std::string_view one : {base, local, remote})
        requireJsonLaws(one);
    requireMergeLaws(base, local, remote, MergeKind::Notebook);
    if (base == local || base == remote || local == remote)
        return;
    for (const Markers markers : {Markers::None, Markers::Write}) {
        const Merged merged = mergedOrBroken({base, local, remote}, MergeKind::Notebook, markers);
        require(!merged.content || readNotebook(*merged.content), "what comes out is valid");
    }
}

} // namespace tern::test
