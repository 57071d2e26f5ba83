#pragma once

#include <QDBusConnection>
#include <QObject>

class QDBusVariant;

namespace tern {

/// Whether things may move for decoration: not on battery, and not where the desktop asks for less
/// motion. Asks UPower and the desktop's portal, which tell of changes; where there is neither,
/// things move. GUI thread; never blocks.
class DesktopMotion : public QObject {
    Q_OBJECT
public:
    explicit DesktopMotion(QDBusConnection sessionBus = QDBusConnection::sessionBus(),
                           QDBusConnection systemBus = QDBusConnection::systemBus(),
                           QObject *parent = nullptr);

    [[nodiscard]] bool isAllowed() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void powerChanged(const QString &interface, const QVariantMap &values,
                      const QStringList &invalidated);
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPower();
    void askAnimations();
    void set(bool &fact, bool value);

    QDBusConnection m_sessionBus;
    QDBusConnection m_systemBus;
    bool m_onBattery = false;
    bool m_animated = true;
};

} // namespace tern
