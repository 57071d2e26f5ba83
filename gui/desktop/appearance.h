#pragma once

#include "service_calls.h"

#include <QDBusMessage>
#include <QDBusVariant>

#include <optional>

namespace tern {

/// What the user chose for all programs: light or dark, and whether things move. Asked from the
/// desktop's portal (org.freedesktop.portal.Settings), and followed. GUI thread.
class Appearance final : public QObject {
    Q_OBJECT
public:
    enum class Scheme { NoPreference, Dark, Light };
    enum class Motion { Unknown, Full, Reduced };

    /// `bus` outlives it.
    explicit Appearance(DesktopBus &bus, QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] Motion motion() const { return m_motion; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value,
                        const QDBusMessage &message);

private:
    void busChanged();
    void askAll();
    void allTold(const QDBusMessage &answer);
    /// True when it changed something.
    bool take(const QString &group, const QString &key, const QVariant &value);

    DesktopBus &m_bus;
    ServiceCalls m_portal;
    QString m_portalName; ///< its unique name on the bus
    Scheme m_scheme = Scheme::NoPreference;
    Motion m_motion = Motion::Unknown;
};

} // namespace tern
