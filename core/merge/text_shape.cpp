#include "text_shape.h"

#include "three_way.h"

#include "base/utf8.h"

#include <algorithm>

namespace tern {

namespace {

constexpr std::string_view mark = "\xEF\xBB\xBF";

LineEnds endsOf(std::string_view text)
{
    bool hasLf = false;
    bool hasCrLf = false;
    for (std::size_t at = text.find('\n'); at != std::string_view::npos;
         at = text.find('\n', at + 1)) {
        const bool afterCr = at > 0 && text[at - 1] == '\r';
        hasCrLf = hasCrLf || afterCr;
        hasLf = hasLf || !afterCr;
    }
    if (hasLf && hasCrLf)
        return LineEnds::Mixed;
    if (hasCrLf)
        return LineEnds::CrLf;
    return hasLf ? LineEnds::Lf : LineEnds::None;
}

/// `fallback` decides where the base has no opinion, and the sides have different ones.
template <class T>
T mergeOpinions(std::optional<T> base, std::optional<T> local, std::optional<T> remote, T fallback)
{
    if (!local)
        local = base;
    if (!remote)
        remote = base;
    if (local && remote && !base)
        base = fallback;
    const std::optional<std::optional<T>> merged = threeWay(base, local, remote);
    return merged.value_or(fallback).value_or(fallback);
}

std::optional<LineEnds> opinion(LineEnds ends)
{
    return ends == LineEnds::None ? std::nullopt : std::optional(ends);
}

} // namespace

bool isText(std::string_view bytes)
{
    return bytes.find('\0') == std::string_view::npos && isValidUtf8(bytes);
}

TextShape shapeOf(std::string_view text)
{
    TextShape shape;
    shape.hasMark = text.starts_with(mark);
    if (shape.hasMark)
        text.remove_prefix(mark.size());
    shape.ends = endsOf(text);
    if (!text.empty())
        shape.isEnded = text.ends_with('\n');
    return shape;
}

TextShape mergeShapes(const TextShape &base, const TextShape &local, const TextShape &remote)
{
    TextShape merged;
    merged.hasMark = threeWay(base.hasMark, local.hasMark, remote.hasMark).value_or(false);
    merged.ends =
        mergeOpinions(opinion(base.ends), opinion(local.ends), opinion(remote.ends), LineEnds::Lf);
    merged.isEnded = mergeOpinions(base.isEnded, local.isEnded, remote.isEnded, true);
    return merged;
}

std::string plainLines(std::string_view text, Convert convert)
{
    if (text.starts_with(mark))
        text.remove_prefix(mark.size());
    std::string lines;
    lines.reserve(text.size() + 1);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (convert == Convert::ToLf && text.substr(at, 2) == "\r\n")
            continue;
        lines += text[at];
    }
    if (!lines.empty() && !lines.ends_with('\n'))
        lines += '\n';
    return lines;
}

std::string shaped(std::string_view lines, const TextShape &shape, Convert convert)
{
    if (!shape.isEnded.value_or(true) && lines.ends_with('\n'))
        lines.remove_suffix(1);
    std::string text(shape.hasMark ? mark : std::string_view());
    for (const char byte : lines) {
        if (byte == '\n' && convert == Convert::ToLf && shape.ends == LineEnds::CrLf)
            text += '\r';
        text += byte;
    }
    return text;
}

} // namespace tern
