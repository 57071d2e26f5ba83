#include "git_library.h"

#include <git2.h>

namespace tern {

GitLibrary::GitLibrary() : m_isReady(git_libgit2_init() > 0) {}

GitLibrary::~GitLibrary()
{
    if (m_isReady)
        git_libgit2_shutdown();
}

} // namespace tern
