#include "desktop_settings.h"

namespace tern {

const char *name(Theme theme)
{
    switch (theme) {
    case Theme::System: return "system";
    case Theme::Light: return "light";
    case Theme::Dark: return "dark";
    }
    return "system";
}

std::optional<Theme> themeFromName(std::string_view text)
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        if (text == name(theme))
            return theme;
    }
    return std::nullopt;
}

const char *name(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::ConflictFound: return "conflict_found";
    case NoticeKind::GuardStopped: return "guard_stopped";
    case NoticeKind::ProblemFound: return "problem_found";
    case NoticeKind::BackInSync: return "back_in_sync";
    case NoticeKind::OfflineLong: return "offline_long";
    }
    return "conflict_found";
}

} // namespace tern
