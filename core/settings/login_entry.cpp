#include "login_entry.h"

#include "base/utf8.h"
#include "settings_edit.h"

#include <cerrno>
#include <fstream>

#include <unistd.h>

namespace tern {

namespace {

constexpr std::size_t mostEntryBytes = 64 * 1024;

/// As "Exec" wants it: quoted, and a percent sign twice.
Result<std::string> quotedArgument(const std::string &text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < ' ' || c == 0x7f)
            return fail(ErrorCode::BadInput, text, "an autostart entry cannot hold this path");
        if (c == '"' || c == '`' || c == '$' || c == '\\')
            quoted +=
                c == '\\' ? "\\\\\\" : "\\\\"; // the value itself escapes backslashes once more
        if (c == '%')
            quoted += '%';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace

std::string loginEntryFile(const Directories &directories)
{
    const std::string ours = directories.configFile.substr(0, directories.configFile.rfind('/'));
    return ours.substr(0, ours.rfind('/')) + "/autostart/tern-desktop.desktop";
}

bool startsAtLogin(const std::string &entryFile)
{
    std::ifstream stream(entryFile);
    if (!stream)
        return false;
    bool isEntry = false;
    std::size_t bytes = 0;
    for (std::string line; std::getline(stream, line);) {
        bytes += line.size() + 1;
        if (bytes > mostEntryBytes || line == "Hidden=true")
            return false;
        isEntry = isEntry || line == "[Desktop Entry]";
    }
    return isEntry;
}

Result<void> startAtLogin(const std::string &entryFile, const std::string &program,
                          const std::string &argument)
{
    if (!isValidUtf8(program))
        return fail(ErrorCode::BadInput, program, "an autostart entry cannot hold this path");
    TERN_TRY(const std::string command, quotedArgument(program));
    return writeSettingsFile(entryFile, "[Desktop Entry]\n"
                                        "Type=Application\n"
                                        "Name=Tern\n"
                                        "Exec="
                                            + command + " " + argument
                                            + "\n"
                                              "Icon=tern\n"
                                              "Terminal=false\n"
                                              "X-GNOME-Autostart-enabled=true\n");
}

Result<void> doNotStartAtLogin(const std::string &entryFile)
{
    if (::unlink(entryFile.c_str()) != 0 && errno != ENOENT)
        return Failure(systemError(errno, entryFile));
    return {};
}

} // namespace tern
