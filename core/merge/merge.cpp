#include "merge.h"

#include "notebook_merge.h"
#include "table_check.h"
#include "text_merge.h"
#include "text_shape.h"

#include <algorithm>
#include <array>

namespace tern {

namespace {

// What people write by hand, and what programs read and write line by line. Anything else is asked
// for its content.
constexpr auto textExtensions = std::to_array<std::string_view>(
    {"adoc",    "asciidoc",  "awk", "bash",  "bat",   "bib",   "bst",        "c",
     "cc",      "cfg",       "clj", "cls",   "cmake", "conf",  "cpp",        "cs",
     "css",     "cu",        "cxx", "dart",  "def",   "diff",  "do",         "dtd",
     "el",      "env",       "erl", "ex",    "f",     "f03",   "f08",        "f77",
     "f90",     "f95",       "fa",  "fasta", "for",   "go",    "gpl",        "gradle",
     "graphql", "groovy",    "h",   "hh",    "hpp",   "hs",    "html",       "htm",
     "hxx",     "ini",       "ipp", "java",  "jl",    "js",    "json",       "json5",
     "jsonl",   "jsx",       "kt",  "less",  "lisp",  "log",   "lua",        "m",
     "m4",      "markdown",  "md",  "mk",    "ml",    "mmd",   "nf",         "nim",
     "org",     "patch",     "php", "pl",    "pm",    "po",    "properties", "proto",
     "ps1",     "py",        "pyi", "pyx",   "qmd",   "r",     "rb",         "rd",
     "rmd",     "rnw",       "rs",  "rst",   "sas",   "scala", "scss",       "sh",
     "smk",     "snakefile", "sql", "sta",   "sty",   "svg",   "swift",      "tcl",
     "tex",     "toml",      "ts",  "tsx",   "txt",   "vb",    "vim",        "vue",
     "wdl",     "xml",       "xsd", "xsl",   "yaml",  "yml",   "zsh"});
constexpr auto textNames = std::to_array<std::string_view>(
    {".editorconfig", ".gitattributes", ".gitignore", ".ternignore", "authors", "changelog",
     "changes", "citation", "cmakelists.txt", "contributing", "copying", "dockerfile", "license",
     "makefile", "news", "notice", "readme", "snakefile", "todo"});
constexpr auto tableExtensions = std::to_array<std::string_view>({"csv", "psv", "tab", "tsv"});

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

template <std::size_t size>
bool has(const std::array<std::string_view, size> &all, std::string_view one)
{
    return std::ranges::find(all, one) != all.end();
}

Merged needsUser(MergeObstacle obstacle)
{
    Merged merged;
    merged.places = {{obstacle}};
    return merged;
}

std::uint64_t limitOf(MergeKind kind)
{
    return kind == MergeKind::Notebook ? maxNotebookBytes : maxTextBytes;
}

/// The obstacle that stands before any merge of these contents.
std::optional<MergeObstacle> refusal(const MergeInput &input, MergeKind kind)
{
    if (kind == MergeKind::None)
        return MergeObstacle::NotMergeable;
    const std::array contents = {input.base.value_or(std::string_view()), input.local,
                                 input.remote};
    for (const std::string_view content : contents) {
        if (content.size() > limitOf(kind))
            return MergeObstacle::TooLarge;
    }
    if (!std::ranges::all_of(contents, isText))
        return MergeObstacle::NotText;
    if (!input.base)
        return MergeObstacle::NoBase;
    return std::nullopt;
}

} // namespace

MergeKind mergeKindOf(const RelPath &path, std::uint64_t size)
{
    const std::string name = lowered(path.name());
    const std::size_t dot = name.rfind('.');
    const std::string extension = dot == std::string::npos ? std::string() : name.substr(dot + 1);
    if (extension == "ipynb")
        return size <= maxNotebookBytes ? MergeKind::Notebook : MergeKind::None;
    if (size > maxTextBytes)
        return MergeKind::None;
    if (has(tableExtensions, extension))
        return MergeKind::Table;
    return has(textExtensions, extension) || has(textNames, name) ? MergeKind::Text
                                                                  : MergeKind::None;
}

MergeKind mergeKindOf(const RelPath &path, std::string_view content)
{
    const MergeKind byName = mergeKindOf(path, content.size());
    if (byName != MergeKind::None || content.size() > maxTextBytes || !isText(content))
        return byName;
    return MergeKind::Text;
}

Result<Merged> merge(const MergeInput &input, MergeKind kind, Markers markers)
{
    if (input.local == input.remote || input.remote == input.base)
        return Merged{std::string(input.local), {}};
    if (input.local == input.base)
        return Merged{std::string(input.remote), {}};
    if (const std::optional<MergeObstacle> obstacle = refusal(input, kind))
        return needsUser(*obstacle);
    if (kind == MergeKind::Notebook)
        return mergeNotebooks(*input.base, input.local, input.remote, markers);
    TERN_TRY(Merged merged, mergeText(*input.base, input.local, input.remote, markers));
    if (kind == MergeKind::Table && merged.isClean()
        && !isTableLikeBoth(*merged.content, input.local, input.remote))
        return needsUser(MergeObstacle::TornRow);
    return merged;
}

} // namespace tern
