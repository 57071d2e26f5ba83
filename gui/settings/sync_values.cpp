#include "sync_values.h"

#include <QJsonArray>
#include <QPointer>

namespace tern {

namespace {

constexpr qsizetype mostValues = 100000;

QStringList textsIn(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

} // namespace

SyncValues::SyncValues(Client &client, QObject *parent) : QObject(parent), m_client(client) {}

void SyncValues::refresh()
{
    m_client.ask(QStringLiteral("config.show"), {}, this, [this](const Result<QJsonObject> &told) {
        if (!told) {
            Q_EMIT failed(told.error());
            return;
        }
        m_values.clear();
        const QJsonArray values = told->value(QStringLiteral("values")).toArray();
        for (qsizetype at = 0; at < std::min(values.size(), mostValues); ++at) {
            const QJsonObject value = values.at(at).toObject();
            const QString source = value.value(QStringLiteral("source")).toString();
            m_values[value.value(QStringLiteral("key")).toString()] = {
                textsIn(value.value(QStringLiteral("value"))), source == QLatin1String("set")};
        }
        m_isKnown = true;
        Q_EMIT changed();
    });
}

QStringList SyncValues::list(const QString &key) const
{
    const auto found = m_values.find(key);
    return found == m_values.end() ? QStringList() : found->second.texts;
}

bool SyncValues::isSet(const QString &key) const
{
    const auto found = m_values.find(key);
    return found != m_values.end() && found->second.isSet;
}

QStringList SyncValues::foldersWith(const QString &key) const
{
    const QString begin = QStringLiteral("folders.");
    const QString end = u'.' + key;
    QStringList folders;
    for (const auto &[name, value] : m_values) {
        if (value.isSet && name.startsWith(begin) && name.endsWith(end))
            folders.append(name.mid(begin.size(), name.size() - begin.size() - end.size()));
    }
    return folders;
}

void SyncValues::set(const QString &key, const QString &value, QObject *context, Done done)
{
    const bool unsets = value.isEmpty();
    if (unsets && !isSet(key)) {
        done({});
        return;
    }
    QJsonObject arguments{{QStringLiteral("key"), key}};
    if (!unsets)
        arguments.insert(QStringLiteral("value"), value);
    const QPointer<QObject> alive(context);
    m_client.ask(unsets ? QStringLiteral("config.unset") : QStringLiteral("config.set"), arguments,
                 this, [this, alive, done = std::move(done)](const Result<QJsonObject> &answer) {
                     if (alive)
                         done(answer ? Result<void>() : Failure(answer.error()));
                     if (answer)
                         refresh();
                 });
}

} // namespace tern
