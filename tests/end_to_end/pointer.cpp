#include "pointer.h"

namespace tern::test {

namespace {

QStringList moveTo(const QPoint &place)
{
    return {QStringLiteral("mousemove"), QStringLiteral("--sync"), QString::number(place.x()),
            QString::number(place.y())};
}

} // namespace

bool Pointer::xdotool(const QStringList &words)
{
    return m_session.outputOf(QStringLiteral("xdotool"), words).has_value();
}

bool Pointer::click(const QPoint &place, int button)
{
    // xdotool waits for the pointer to arrive, and for ever where it stands there already.
    const QPoint beside = place + QPoint(3, 3);
    return xdotool({QStringLiteral("mousemove"), QString::number(beside.x()),
                    QString::number(beside.y())})
           && xdotool({QStringLiteral("mousemove"), QString::number(place.x()),
                       QString::number(place.y()), QStringLiteral("click"),
                       QString::number(button)});
}

bool Pointer::drag(const QPoint &from, const QPoint &to)
{
    constexpr int steps = 12;
    if (!xdotool({QStringLiteral("mousemove"), QString::number(from.x()), QString::number(from.y()),
                  QStringLiteral("mousedown"), QStringLiteral("1")}))
        return false;
    for (int i = 1; i <= steps; ++i) {
        if (!xdotool(moveTo(from + (to - from) * i / steps)))
            return false;
    }
    return xdotool({QStringLiteral("mouseup"), QStringLiteral("1")});
}

bool Pointer::key(const QString &keys)
{
    return xdotool({QStringLiteral("key"), QStringLiteral("--clearmodifiers"), keys});
}

bool Pointer::type(const QString &text)
{
    return xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("5"), text});
}

} // namespace tern::test
