#pragma once

#include "desktop_session.h"

#include <QPoint>

namespace tern::test {

/// The mouse and the keyboard of a session, moved by xdotool.
class Pointer {
public:
    /// `session` outlives it.
    explicit Pointer(DesktopSession &session) : m_session(session) {}

    bool click(const QPoint &place, int button = 1);
    /// Presses, moves in steps as a hand does, and lets go.
    bool drag(const QPoint &from, const QPoint &to);
    bool key(const QString &keys);
    bool type(const QString &text);

private:
    bool xdotool(const QStringList &words);

    DesktopSession &m_session;
};

} // namespace tern::test
