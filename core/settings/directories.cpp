#include "directories.h"

#include <cerrno>
#include <cstdlib>

#include <pwd.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace tern {

namespace {

std::optional<std::string> absoluteValue(const Environment &environment, const char *name)
{
    std::optional<std::string> value = environment(name);
    if (!value || !value->starts_with('/'))
        return std::nullopt;
    while (value->size() > 1 && value->ends_with('/'))
        value->pop_back();
    return value;
}

std::optional<std::string> homeFolder(const Environment &environment)
{
    if (auto home = absoluteValue(environment, "HOME"))
        return home;
    const passwd *account = ::getpwuid(::getuid());
    if (account == nullptr || account->pw_dir == nullptr || account->pw_dir[0] != '/')
        return std::nullopt;
    return std::string(account->pw_dir);
}

bool belongsToUserAlone(const std::string &path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode)
           && status.st_uid == ::getuid() && (status.st_mode & 077) == 0;
}

bool fitsSocketAddress(const std::string &path)
{
    return path.size() < sizeof(sockaddr_un::sun_path);
}

} // namespace

Environment processEnvironment()
{
    return [](const char *name) -> std::optional<std::string> {
        const char *value = std::getenv(name);
        if (value == nullptr || *value == '\0')
            return std::nullopt;
        return std::string(value);
    };
}

Result<Directories> directoriesFrom(const Environment &environment)
{
    const std::optional<std::string> home = homeFolder(environment);
    if (!home)
        return fail(ErrorCode::NotFound, "HOME", "no home folder");
    Directories found;
    found.home = *home;
    found.configFile = absoluteValue(environment, "XDG_CONFIG_HOME").value_or(*home + "/.config")
                       + "/tern/config.yaml";
    found.stateHome =
        absoluteValue(environment, "XDG_STATE_HOME").value_or(*home + "/.local/state");
    found.state = found.stateHome + "/tern";
    found.runtime = found.state + "/run";
    if (const auto runtime = absoluteValue(environment, "XDG_RUNTIME_DIR")) {
        Directories other = found;
        other.runtime = *runtime + "/tern";
        if (belongsToUserAlone(*runtime) && fitsSocketAddress(other.socket()))
            return other;
    }
    return found;
}

Result<void> makePrivateFolder(const std::string &path)
{
    for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
        const std::string part = path.substr(0, end);
        if (::mkdir(part.c_str(), 0700) != 0 && errno != EEXIST) {
            // A parent that exists may still refuse (read-only, automounted): the last word is
            // the check below.
            if (end == std::string::npos || errno == ENOSPC)
                return Failure(systemError(errno, part));
        }
        if (end == std::string::npos)
            break;
    }
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0)
        return Failure(systemError(errno, path));
    if (!S_ISDIR(status.st_mode))
        return fail(ErrorCode::NotADirectory, path);
    if (status.st_uid != ::getuid())
        return fail(ErrorCode::PermissionDenied, path, "belongs to another user");
    if ((status.st_mode & 077) != 0 && ::chmod(path.c_str(), 0700) != 0)
        return Failure(systemError(errno, path));
    return {};
}

} // namespace tern
