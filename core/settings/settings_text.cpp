#include "setting.h"
#include "settings_limits.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tern {

namespace {

constexpr std::size_t pieceBytes = 1U << 16;

/// Whatever stands there, no more than the limit is read, and nothing is waited for.
SettingsText readFrom(int descriptor, const std::string &file)
{
    SettingsText result;
    result.exists = true;
    const auto refuse = [&](ComplaintKind kind, std::string why) {
        result.text.clear();
        result.complaints.push_back(Complaint{kind, file, 0, 0, {}, std::move(why)});
        return result;
    };
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return refuse(ComplaintKind::Unreadable, std::strerror(errno));
    if (!S_ISREG(status.st_mode))
        return refuse(ComplaintKind::Unreadable, "it is not a file");
    if (static_cast<std::size_t>(status.st_size) > maxSettingsBytes)
        return refuse(ComplaintKind::TooLarge, std::to_string(status.st_size));
    std::array<char, pieceBytes> piece = {};
    for (;;) {
        const ssize_t count = ::read(descriptor, piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return refuse(ComplaintKind::Unreadable, std::strerror(errno));
        if (count == 0)
            return result;
        result.text.append(piece.data(), static_cast<std::size_t>(count));
        if (result.text.size() > maxSettingsBytes)
            return refuse(ComplaintKind::TooLarge, std::to_string(result.text.size()));
    }
}

} // namespace

SettingsText readSettingsText(const std::string &file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        const int code = errno;
        SettingsText result;
        result.exists = code != ENOENT;
        Complaint complaint{ComplaintKind::Unreadable, file, 0, 0, {}, std::strerror(code)};
        complaint.other = code == ENOENT ? "missing" : "";
        result.complaints.push_back(std::move(complaint));
        return result;
    }
    SettingsText result = readFrom(descriptor, file);
    ::close(descriptor);
    return result;
}

} // namespace tern
