#include "settings_edit.h"

#include "directories.h"
#include "places.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tern {

namespace {

class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int value() const { return m_value; }

private:
    int m_value;
};

std::string folderOf(const std::string &file)
{
    const std::size_t slash = file.rfind('/');
    return slash == 0 || slash == std::string::npos ? "/" : file.substr(0, slash);
}

Result<void> writeAll(int descriptor, const std::string &text, const std::string &file)
{
    for (std::size_t done = 0; done < text.size();) {
        const ssize_t count = ::write(descriptor, text.data() + done, text.size() - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return Failure(systemError(errno, file));
        done += static_cast<std::size_t>(count);
    }
    if (::fsync(descriptor) != 0)
        return Failure(systemError(errno, file));
    return {};
}

Result<void> replaceFile(const std::string &file, const std::string &text, int folder)
{
    std::string temporary = file + ".XXXXXX";
    const Descriptor output(::mkostemp(temporary.data(), O_CLOEXEC)); // made with 0600
    if (output.value() < 0)
        return Failure(systemError(errno, file));
    Result<void> written = writeAll(output.value(), text, file);
    if (written && ::rename(temporary.c_str(), file.c_str()) != 0)
        written = Failure(systemError(errno, file));
    if (!written) {
        ::unlink(temporary.c_str());
        return written;
    }
    if (::fsync(folder) != 0)
        return Failure(systemError(errno, folderOf(file)));
    return {};
}

Result<std::string> textOf(const std::string &file)
{
    std::ifstream input(file, std::ios::binary);
    if (!input) {
        if (errno == ENOENT)
            return std::string();
        return Failure(systemError(errno, file));
    }
    return std::string(std::istreambuf_iterator<char>(input), {});
}

bool sameFolders(std::vector<FolderSettings> a, std::vector<FolderSettings> b)
{
    const auto byName = [](const FolderSettings &x, const FolderSettings &y) {
        return x.name < y.name;
    };
    std::sort(a.begin(), a.end(), byName);
    std::sort(b.begin(), b.end(), byName);
    return a == b;
}

using TextEdit = std::function<Result<std::string>(const std::string &)>;
/// True when the folders before the edit, and those after it, are as the edit should make them.
using EditCheck = std::function<bool(const Settings &before, const Settings &after)>;

SettingsEdit editFile(const std::string &givenFile, const std::string &home, const TextEdit &edit,
                      const EditCheck &isRight)
{
    const auto failed = [](Error error) { return SettingsEdit{std::move(error), {}}; };
    const Result<std::string> file = canonicalPlace(givenFile, "/");
    if (!file)
        return failed(file.error());
    if (auto made = makePrivateFolder(folderOf(givenFile)); !made)
        return failed(made.error());
    const Descriptor folder(::open(folderOf(*file).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.value() < 0 || ::flock(folder.value(), LOCK_EX) != 0)
        return failed(systemError(errno, folderOf(*file)));
    const Result<std::string> text = textOf(*file);
    if (!text)
        return failed(text.error());
    const SettingsLoad before = parseSettings(*text, givenFile, home);
    if (!before.isValid())
        return SettingsEdit{{}, before.complaints};
    const Result<std::string> changed = edit(*text);
    if (!changed)
        return failed(changed.error());
    const SettingsLoad after = parseSettings(*changed, givenFile, home);
    if (!after.isValid())
        return SettingsEdit{{}, after.complaints};
    if (!isRight(before.settings, after.settings))
        return failed(Error{ErrorCode::Unsupported, "folders", "its layout", 0});
    if (auto replaced = replaceFile(*file, *changed, folder.value()); !replaced)
        return failed(replaced.error());
    return {};
}

} // namespace

SettingsEdit addFolderToFile(const std::string &file, const std::string &home,
                             const FolderSettings &folder)
{
    return editFile(
        file, home, [&](const std::string &text) { return withFolder(text, folder); },
        [&](const Settings &before, const Settings &after) {
            const FolderSettings *added = after.find(folder.name);
            if (added == nullptr || added->local != folder.local || added->remote != folder.remote)
                return false;
            std::vector<FolderSettings> expected = before.folders;
            expected.push_back(*added);
            return sameFolders(expected, after.folders);
        });
}

SettingsEdit removeFolderFromFile(const std::string &file, const std::string &home,
                                  std::string_view name)
{
    return editFile(
        file, home, [&](const std::string &text) { return withoutFolder(text, name); },
        [&](const Settings &before, const Settings &after) {
            std::vector<FolderSettings> expected = before.folders;
            std::erase_if(expected, [&](const FolderSettings &f) { return f.name == name; });
            return sameFolders(expected, after.folders);
        });
}

} // namespace tern
