#include "settings_edit.h"

#include "directories.h"
#include "folder_rules_load.h"
#include "places.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>
#include <memory>

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
/// Whether the settings before the edit, and those after it, are as the edit should make them.
using EditCheck = std::function<SettingsEdit(const Settings &before, const Settings &after)>;

SettingsEdit failed(Error error)
{
    return {std::move(error), {}};
}

/// The folder of a file, made when it is missing and locked against other edits; the file behind
/// symlinks.
struct OpenedPlace {
    std::string file;
    std::unique_ptr<Descriptor> folder;
};

Result<OpenedPlace> openPlace(const std::string &givenFile)
{
    TERN_TRY(std::string file, canonicalPlace(givenFile, "/"));
    TERN_TRY(makeMissingFolder(folderOf(givenFile)));
    auto folder = std::make_unique<Descriptor>(
        ::open(folderOf(file).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder->value() < 0 || ::flock(folder->value(), LOCK_EX) != 0)
        return Failure(systemError(errno, folderOf(file)));
    return OpenedPlace{std::move(file), std::move(folder)};
}

SettingsEdit editFile(const std::string &givenFile, const std::string &home, const TextEdit &edit,
                      const EditCheck &check)
{
    if (auto made = makePrivateFolder(folderOf(givenFile)); !made)
        return failed(made.error());
    const Result<OpenedPlace> place = openPlace(givenFile);
    if (!place)
        return failed(place.error());
    const Result<std::string> text = textOf(place->file);
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
    if (SettingsEdit checked = check(before.settings, after.settings); !checked.isDone())
        return checked;
    if (auto replaced = replaceFile(place->file, *changed, place->folder->value()); !replaced)
        return failed(replaced.error());
    return {};
}

SettingsEdit doneIf(bool isRight)
{
    if (isRight)
        return {};
    return failed(Error{ErrorCode::Unsupported, "folders", "its layout", 0});
}

/// What is wrong with rules now that was not before.
std::vector<Complaint> newComplaints(Settings before, Settings after, const std::string &file,
                                     const std::string &home)
{
    loadRulesOfFolders(before, file, home);
    loadRulesOfFolders(after, file, home);
    for (const auto &[name, load] : after.rules) {
        const auto was = before.rules.find(name);
        if (!load.isValid() && (was == before.rules.end() || was->second.isValid()))
            return load.complaints;
    }
    return {};
}

} // namespace

SettingsEdit addFolderToFile(const std::string &file, const std::string &home,
                             const NewFolder &folder)
{
    return editFile(
        file, home, [&](const std::string &text) { return withFolder(text, folder); },
        [&](const Settings &before, const Settings &after) {
            const FolderSettings *added = after.find(folder.name);
            if (added == nullptr || added->local != folder.local || added->remote != folder.remote)
                return doneIf(false);
            std::vector<FolderSettings> expected = before.folders;
            expected.push_back(*added);
            return doneIf(sameFolders(expected, after.folders));
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
            return doneIf(sameFolders(expected, after.folders));
        });
}

SettingsEdit setInFile(const std::string &file, const std::string &home, const SettingKey &key,
                       const std::vector<std::string> &values)
{
    return editFile(
        file, home, [&](const std::string &text) { return withSetting(text, key, values); },
        [&](const Settings &before, const Settings &after) {
            return SettingsEdit{{}, newComplaints(before, after, file, home)};
        });
}

SettingsEdit unsetInFile(const std::string &file, const std::string &home, const SettingKey &key)
{
    return editFile(
        file, home, [&](const std::string &text) { return withoutSetting(text, key); },
        [&](const Settings &before, const Settings &after) {
            return SettingsEdit{{}, newComplaints(before, after, file, home)};
        });
}

SettingsEdit replaceSettingsText(const std::string &file, const std::string &before,
                                 const std::string &text)
{
    const Result<OpenedPlace> place = openPlace(file);
    if (!place)
        return failed(place.error());
    const Result<std::string> now = textOf(place->file);
    if (!now)
        return failed(now.error());
    if (*now != before)
        return failed(Error{ErrorCode::ChangedMeanwhile, file, {}, 0});
    if (auto replaced = replaceFile(place->file, text, place->folder->value()); !replaced)
        return failed(replaced.error());
    return {};
}

Result<void> makeMissingFolder(const std::string &path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode))
        return {};
    return makePrivateFolder(path);
}

Result<void> writeSettingsFile(const std::string &file, const std::string &text)
{
    TERN_TRY(const OpenedPlace place, openPlace(file));
    return replaceFile(place.file, text, place.folder->value());
}

} // namespace tern
