#include "policy.h"

#include <charconv>

namespace tern {

const char *name(SyncMode mode)
{
    switch (mode) {
    case SyncMode::Bidirectional: return "bidirectional";
    case SyncMode::UploadOnly: return "upload_only";
    case SyncMode::DownloadOnly: return "download_only";
    }
    return "bidirectional";
}

std::optional<SyncMode> syncModeFromName(std::string_view name)
{
    if (name == "bidirectional")
        return SyncMode::Bidirectional;
    if (name == "upload_only")
        return SyncMode::UploadOnly;
    if (name == "download_only")
        return SyncMode::DownloadOnly;
    return std::nullopt;
}

std::optional<GuardLimits> GuardLimits::parse(std::string_view text)
{
    if (text == "off")
        return GuardLimits{Kind::Off, 0};
    GuardLimits limits{Kind::Count, 0};
    if (text.ends_with('%')) {
        limits.kind = Kind::Percent;
        text.remove_suffix(1);
    }
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, limits.value);
    if (text.empty() || error != std::errc() || stop != end)
        return std::nullopt;
    if (limits.kind == Kind::Percent && limits.value > 100)
        return std::nullopt;
    return limits;
}

} // namespace tern
