#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QRect>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tern::test {

/// One thing on the screen as a screen reader knows it (AT-SPI): an object on the accessibility
/// bus.
struct Accessible {
    QString service;
    QString path;

    bool operator==(const Accessible &) const = default;
};

/// Reads the screen as a screen reader does, over the accessibility bus of a session: what it
/// cannot find, a blind person cannot either. Blocks; for tests.
class ScreenReader {
public:
    explicit ScreenReader(const QString &sessionBus);
    ~ScreenReader();
    ScreenReader(const ScreenReader &) = delete;
    ScreenReader &operator=(const ScreenReader &) = delete;

    [[nodiscard]] bool isConnected() const { return m_bus.isConnected(); }

    /// The program with this name, once it has told of itself.
    [[nodiscard]] std::optional<Accessible> application(const QString &name) const;
    [[nodiscard]] std::vector<Accessible> children(const Accessible &parent) const;
    [[nodiscard]] QString nameOf(const Accessible &one) const;
    [[nodiscard]] QString descriptionOf(const Accessible &one) const;
    /// "push button", "label", "frame", ...
    [[nodiscard]] QString roleOf(const Accessible &one) const;
    [[nodiscard]] bool isShowing(const Accessible &one) const;
    [[nodiscard]] bool isEnabled(const Accessible &one) const;
    /// On the screen, in pixels.
    [[nodiscard]] QRect placeOf(const Accessible &one) const;
    /// What stands in a field of text.
    [[nodiscard]] QString textOf(const Accessible &one) const;

    /// The first thing showing below `top` with that name, and that role unless it is empty. A
    /// name ending in '*' stands for all that begin so.
    [[nodiscard]] std::optional<Accessible> find(const Accessible &top, const QString &name,
                                                 const QString &role = {}) const;
    /// Does what a press, a click or a toggle does.
    bool press(const Accessible &one) const;
    bool setText(const Accessible &one, const QString &text) const;
    /// All that shows below `top`, a line each: for messages of tests that fail.
    [[nodiscard]] QString outline(const Accessible &top) const;

private:
    [[nodiscard]] QDBusMessage call(const Accessible &one, const QString &interface,
                                    const QString &method, const QVariantList &arguments) const;
    [[nodiscard]] QVariant property(const Accessible &one, const QString &interface,
                                    const QString &name) const;
    [[nodiscard]] bool hasState(const Accessible &one, int state) const;
    void outline(const Accessible &one, int depth, QString &text) const;

    QDBusConnection m_bus;
};

} // namespace tern::test
