#include "comparison.h"

#include "merge/merge.h"

#include <algorithm>
#include <array>

namespace tern {

namespace {

/// As Qt shows them without more than Debian's own plugins.
constexpr std::array imageSuffixes = {".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".ico"};

std::string suffixOf(const RelPath &path)
{
    const std::string_view name = path.name();
    const std::size_t dot = name.rfind('.');
    std::string suffix(dot == std::string_view::npos ? std::string_view() : name.substr(dot));
    std::ranges::transform(suffix, suffix.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return suffix;
}

FileComparison other(NotShown reason)
{
    return {ComparisonKind::Other, reason};
}

Result<FileComparison> asText(std::string_view local, std::string_view remote)
{
    if (std::max(local.size(), remote.size()) > maxTextBytes)
        return other(NotShown::TooLarge);
    if (!isText(local) || !isText(remote))
        return other(NotShown::NotText);
    auto made = compareTexts(local, remote);
    if (!made && made.error().code == ErrorCode::TooLarge)
        return other(NotShown::TooLarge);
    if (!made)
        return Failure(std::move(made).error());
    return FileComparison{ComparisonKind::Text, NotShown::None, std::move(*made)};
}

Result<FileComparison> asTable(std::string_view local, std::string_view remote)
{
    const auto separator =
        isText(local) && isText(remote) ? separatorOf(local, remote) : std::optional<char>();
    if (!separator || std::max(local.size(), remote.size()) > maxTextBytes)
        return asText(local, remote);
    TERN_TRY(TableComparison made,
             compareTables(readTable(local, *separator).value_or(TableRows()),
                           readTable(remote, *separator).value_or(TableRows())));
    // Written differently, as with other quotes: the text tells how.
    if (made.cells == 0 && local != remote)
        return asText(local, remote);
    return FileComparison{ComparisonKind::Table, NotShown::None, std::move(made)};
}

Result<FileComparison> asNotebook(std::string_view local, std::string_view remote)
{
    const auto here = readNotebook(local);
    const auto there = readNotebook(remote);
    if (!here || !there)
        return asText(local, remote);
    auto made = compareNotebooks(*here, *there);
    if (!made && made.error().code == ErrorCode::TooLarge)
        return other(NotShown::TooLarge);
    if (!made)
        return Failure(std::move(made).error());
    return FileComparison{ComparisonKind::Notebook, NotShown::None, std::move(*made)};
}

} // namespace

const char *name(ComparisonKind kind)
{
    switch (kind) {
    case ComparisonKind::Text: return "text";
    case ComparisonKind::Table: return "table";
    case ComparisonKind::Notebook: return "notebook";
    case ComparisonKind::Image: return "image";
    case ComparisonKind::Other: break;
    }
    return "other";
}

const char *name(NotShown reason)
{
    switch (reason) {
    case NotShown::None: break;
    case NotShown::OneSide: return "one_side";
    case NotShown::TooLarge: return "too_large";
    case NotShown::NotText: return "not_text";
    }
    return "none";
}

bool isImage(const RelPath &path)
{
    return std::ranges::find(imageSuffixes, suffixOf(path)) != imageSuffixes.end();
}

bool couldCompare(const RelPath &path, std::uint64_t size)
{
    if (isImage(path))
        return size <= maxImageBytes;
    return size <= maxTextBytes || mergeKindOf(path, size) == MergeKind::Notebook;
}

Result<FileComparison> compare(const RelPath &path, std::string_view local, std::string_view remote)
{
    const std::uint64_t size = std::max(local.size(), remote.size());
    if (!couldCompare(path, size))
        return other(NotShown::TooLarge);
    if (isImage(path))
        return FileComparison{ComparisonKind::Image};
    switch (mergeKindOf(path, size)) {
    case MergeKind::Notebook: return asNotebook(local, remote);
    case MergeKind::Table: return asTable(local, remote);
    default: return asText(local, remote);
    }
}

} // namespace tern
