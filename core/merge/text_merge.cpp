#include "text_merge.h"

#include "git_library.h"
#include "line_merge.h"
#include "text_shape.h"

#include <algorithm>
#include <array>

namespace tern {

Result<Merged> mergeText(std::string_view base, std::string_view local, std::string_view remote,
                         Markers markers)
{
    const GitLibrary git;
    const std::array shapes = {shapeOf(base), shapeOf(local), shapeOf(remote)};
    const bool isMixed = std::ranges::any_of(
        shapes, [](const TextShape &shape) { return shape.ends == LineEnds::Mixed; });
    const Convert convert = isMixed ? Convert::Nothing : Convert::ToLf;
    const std::string baseLines = plainLines(base, convert);
    const std::string localLines = plainLines(local, convert);
    const std::string remoteLines = plainLines(remote, convert);

    TERN_TRY(const LineMerge lines, mergeLines(baseLines, localLines, remoteLines));
    Merged merged;
    if (lines.isClean || markers == Markers::Write)
        merged.content = shaped(lines.text, mergeShapes(shapes[0], shapes[1], shapes[2]), convert);
    if (lines.isClean)
        return merged;
    TERN_TRY(merged.places, collisions(baseLines, localLines, remoteLines));
    if (merged.places.empty())
        merged.places = {{MergeObstacle::Lines}};
    return merged;
}

} // namespace tern
