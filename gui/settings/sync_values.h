#pragma once

#include "client/client.h"

#include <QStringList>

#include <map>

namespace tern {

/// What config.yaml says, as the engine reads it (config.show), and how it is changed (config.set,
/// config.unset). Nothing is known before the first answer. GUI thread.
class SyncValues final : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Result<void> &)>;

    /// `client` outlives it.
    explicit SyncValues(Client &client, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    /// What holds; of a list all values, and nothing where nothing holds.
    [[nodiscard]] QStringList list(const QString &key) const;
    [[nodiscard]] QString text(const QString &key) const { return list(key).value(0); }
    /// True where the file says it, and no default.
    [[nodiscard]] bool isSet(const QString &key) const;
    /// The names of folders that say something else at `key` of their entry.
    [[nodiscard]] QStringList foldersWith(const QString &key) const;

    /// An empty value takes the key out. `done` is called unless `context` is gone.
    void set(const QString &key, const QString &value, QObject *context, Done done);

Q_SIGNALS:
    void changed();
    void failed(const tern::Error &error); ///< they cannot be read

private:
    struct Value {
        QStringList texts;
        bool isSet = false;
    };

    Client &m_client;
    std::map<QString, Value> m_values;
    bool m_isKnown = false;
};

} // namespace tern
