#include "place_making.h"

#include <cerrno>

#include <sys/stat.h>

namespace tern {

Result<void> makePlace(const std::string &place)
{
    if (::mkdir(place.c_str(), 0777) != 0) // less what the user's mask takes away
        return Failure(systemError(errno, place));
    return {};
}

} // namespace tern
