// Three texts, parted by lines "%%": base, local, remote.
#include "fuzz/merge_parts.h"

#include "merge/git_library.h"
#include "merge/text_shape.h"

namespace tern::test {

void fuzz(std::string_view bytes)
{
    static const GitLibrary heldAllTheTime;
    const std::string_view base = takePart(bytes);
    const std::string_view local = takePart(bytes);
    const std::string_view remote = bytes;
    for (const MergeKind kind : {MergeKind::Text, MergeKind::Table})
        requireMergeLaws(base, local, remote, kind);
    const Merged merged = mergedOrBroken({base, local, remote}, MergeKind::Text, Markers::Write);
    const bool areTexts = isText(base) && isText(local) && isText(remote);
    require(!areTexts || merged.content.has_value(), "texts merge, be it with markers");
    require(!areTexts || isText(*merged.content), "texts give a text");
    for (const std::string_view text : {base, local, remote}) {
        const TextShape shape = shapeOf(text);
        const Convert convert = shape.ends == LineEnds::Mixed ? Convert::Nothing : Convert::ToLf;
        require(shaped(plainLines(text, convert), shape, convert) == text,
                "lines and shape are all of a text");
    }
}

} // namespace tern::test
