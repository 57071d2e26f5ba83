#include "screen_reader.h"

#include <QDBusArgument>
#include <QDBusReply>
#include <QDBusVariant>
#include <QUuid>

#include <deque>

namespace tern::test {

namespace {

constexpr int patience = 10'000; // milliseconds
constexpr int mostLooked = 20'000;
constexpr int stateEnabled = 8;
constexpr int stateShowing = 25;

QString iface(const char *name)
{
    return QStringLiteral("org.a11y.atspi.") + QLatin1String(name);
}

QDBusConnection accessibilityBus(const QString &sessionBus)
{
    const QString name = QUuid::createUuid().toString();
    QDBusConnection session = QDBusConnection::connectToBus(sessionBus, name + u's');
    const QDBusReply<QString> address = session.call(QDBusMessage::createMethodCall(
        QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
        QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
    QDBusConnection::disconnectFromBus(name + u's');
    return QDBusConnection::connectToBus(address.value(), name);
}

bool fits(const QString &name, const QString &wanted)
{
    return wanted.endsWith(u'*') ? name.startsWith(wanted.chopped(1)) : name == wanted;
}

} // namespace

ScreenReader::ScreenReader(const QString &sessionBus) : m_bus(accessibilityBus(sessionBus)) {}

ScreenReader::~ScreenReader()
{
    QDBusConnection::disconnectFromBus(m_bus.name());
}

QDBusMessage ScreenReader::call(const Accessible &one, const QString &interface,
                                const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(one.service, one.path, interface, method);
    message.setArguments(arguments);
    return m_bus.call(message, QDBus::Block, patience);
}

QVariant ScreenReader::property(const Accessible &one, const QString &interface,
                                const QString &name) const
{
    const QDBusMessage answer = call(one, QStringLiteral("org.freedesktop.DBus.Properties"),
                                     QStringLiteral("Get"), {interface, name});
    return answer.arguments().value(0).value<QDBusVariant>().variant();
}

std::vector<Accessible> ScreenReader::children(const Accessible &parent) const
{
    std::vector<Accessible> found;
    const QDBusMessage answer =
        call(parent, iface("Accessible"), QStringLiteral("GetChildren"), {});
    if (answer.signature() != u"a(so)")
        return found;
    const auto list = answer.arguments().value(0).value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        Accessible child;
        QDBusObjectPath path;
        list.beginStructure();
        list >> child.service >> path;
        list.endStructure();
        child.path = path.path();
        found.push_back(child);
    }
    list.endArray();
    return found;
}

std::optional<Accessible> ScreenReader::application(const QString &name) const
{
    const Accessible desktop{QStringLiteral("org.a11y.atspi.Registry"),
                             QStringLiteral("/org/a11y/atspi/accessible/root")};
    const std::vector<Accessible> programs = children(desktop);
    for (const Accessible &program : programs) {
        if (nameOf(program) == name)
            return program;
    }
    return std::nullopt;
}

QString ScreenReader::nameOf(const Accessible &one) const
{
    return property(one, iface("Accessible"), QStringLiteral("Name")).toString();
}

QString ScreenReader::descriptionOf(const Accessible &one) const
{
    return property(one, iface("Accessible"), QStringLiteral("Description")).toString();
}

QString ScreenReader::roleOf(const Accessible &one) const
{
    return call(one, iface("Accessible"), QStringLiteral("GetRoleName"), {})
        .arguments()
        .value(0)
        .toString();
}

bool ScreenReader::hasState(const Accessible &one, int state) const
{
    const QDBusMessage answer = call(one, iface("Accessible"), QStringLiteral("GetState"), {});
    if (answer.signature() != u"au")
        return false;
    const auto words = qdbus_cast<QList<uint>>(answer.arguments().value(0).value<QDBusArgument>());
    return words.size() > state / 32 && (words[state / 32] >> (state % 32) & 1U) != 0;
}

bool ScreenReader::isShowing(const Accessible &one) const
{
    return hasState(one, stateShowing);
}

bool ScreenReader::isEnabled(const Accessible &one) const
{
    return hasState(one, stateEnabled);
}

QRect ScreenReader::placeOf(const Accessible &one) const
{
    const QDBusMessage answer =
        call(one, iface("Component"), QStringLiteral("GetExtents"), {uint{0}});
    if (answer.signature() != u"(iiii)")
        return {};
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    const auto place = answer.arguments().value(0).value<QDBusArgument>();
    place.beginStructure();
    place >> x >> y >> width >> height;
    place.endStructure();
    return {x, y, width, height};
}

QString ScreenReader::textOf(const Accessible &one) const
{
    return call(one, iface("Text"), QStringLiteral("GetText"), {0, -1})
        .arguments()
        .value(0)
        .toString();
}

std::optional<Accessible> ScreenReader::find(const Accessible &top, const QString &name,
                                             const QString &role) const
{
    std::deque<Accessible> waiting{top};
    for (int looked = 0; !waiting.empty() && looked < mostLooked; ++looked) {
        const Accessible one = waiting.front();
        waiting.pop_front();
        if (fits(nameOf(one), name) && (role.isEmpty() || roleOf(one) == role) && isShowing(one))
            return one;
        const std::vector<Accessible> below = children(one);
        waiting.insert(waiting.end(), below.begin(), below.end());
    }
    return std::nullopt;
}

bool ScreenReader::press(const Accessible &one) const
{
    const int count = property(one, iface("Action"), QStringLiteral("NActions")).toInt();
    for (int i = 0; i < count; ++i) {
        const QString action = call(one, iface("Action"), QStringLiteral("GetName"), {i})
                                   .arguments()
                                   .value(0)
                                   .toString();
        if (action == u"Press" || action == u"Toggle")
            return call(one, iface("Action"), QStringLiteral("DoAction"), {i})
                .arguments()
                .value(0)
                .toBool();
    }
    return false;
}

bool ScreenReader::setText(const Accessible &one, const QString &text) const
{
    return call(one, iface("EditableText"), QStringLiteral("SetTextContents"), {text})
        .arguments()
        .value(0)
        .toBool();
}

void ScreenReader::outline(const Accessible &one, int depth, QString &text) const
{
    constexpr qsizetype longest = 20'000;
    if (text.size() > longest)
        return;
    text += QString(depth * 2, u' ') + roleOf(one) + QStringLiteral(" \"") + nameOf(one) + u'"';
    if (const QString content = textOf(one); !content.isEmpty() && content != nameOf(one))
        text += QStringLiteral(" = ") + content.left(200);
    if (!isEnabled(one))
        text += QStringLiteral(" (disabled)");
    if (!isShowing(one))
        text += QStringLiteral(" (hidden)");
    text += u'\n';
    const std::vector<Accessible> below = children(one);
    for (const Accessible &child : below)
        outline(child, depth + 1, text);
}

QString ScreenReader::outline(const Accessible &top) const
{
    QString text;
    outline(top, 0, text);
    return text;
}

} // namespace tern::test
