#include "settings_samples.h"

#include <QJsonArray>

namespace tern {

namespace {

SampleSettingsStore storeWith(const DesktopSettings &settings)
{
    SampleSettingsStore store;
    store.kept = settings;
    return store;
}

/// "[\"a\", \"b\"]" as its values, any other text as itself.
QStringList valuesIn(const QString &given)
{
    if (!given.startsWith(u'['))
        return {given};
    QStringList values = given.mid(1, given.size() - 2).split(QStringLiteral(", "));
    for (QString &value : values)
        value.remove(u'"');
    return values;
}

} // namespace

SampleConfiguration::SampleConfiguration(SampleClient &client)
{
    client.answer(QStringLiteral("config.show"), [this](const QJsonObject &) { return shown(); });
    client.answer(QStringLiteral("config.set"),
                  [this](const QJsonObject &arguments) -> Result<QJsonObject> {
                      const QString key = arguments.value(QStringLiteral("key")).toString();
                      const QString value = arguments.value(QStringLiteral("value")).toString();
                      if (!m_refused.isEmpty() && value.contains(m_refused))
                          return fail(ErrorCode::BadInput, key.toStdString(), "a_fact");
                      put(key, valuesIn(value));
                      return QJsonObject();
                  });
    client.answer(QStringLiteral("config.unset"),
                  [this](const QJsonObject &arguments) -> Result<QJsonObject> {
                      m_values.erase(arguments.value(QStringLiteral("key")).toString());
                      return QJsonObject();
                  });
}

QStringList SampleConfiguration::at(const QString &key) const
{
    const auto found = m_values.find(key);
    return found == m_values.end() ? QStringList() : found->second;
}

QJsonObject SampleConfiguration::shown() const
{
    QJsonArray values;
    for (const auto &[key, texts] : m_values) {
        const QJsonValue value = key.endsWith(QLatin1String("timetable"))
                                     ? QJsonValue(QJsonArray::fromStringList(texts))
                                     : QJsonValue(texts.value(0));
        values.append(QJsonObject{{QStringLiteral("key"), key},
                                  {QStringLiteral("source"), QStringLiteral("set")},
                                  {QStringLiteral("value"), value}});
    }
    return {{QStringLiteral("values"), values}};
}

SettingsDesk::SettingsDesk(SampleDesk &desk, const DesktopSettings &settings)
    : configuration(desk.client),
      store(storeWith(settings)),
      preferences(store),
      page(
          new SettingsPage({desk.parts, preferences, loginItem,
                            AboutTern{QStringLiteral("0.1.0"), "/home/ana/.config/tern/config.yaml",
                                      "/home/ana/.local/state/tern"}},
                           this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(page);
}

void fillConfiguration(SampleConfiguration &configuration)
{
    configuration.put(QStringLiteral("performance.bandwidth"), {QStringLiteral("20MB/s:off")});
    configuration.put(QStringLiteral("performance.schedule.timetable"),
                      {QStringLiteral("Mon-Fri 08:00 5MB/s"), QStringLiteral("Mon-Fri 18:00 off"),
                       QStringLiteral("Sat,Sun 00:00 off")});
    configuration.put(QStringLiteral("performance.schedule.pause_on_metered"),
                      {QStringLiteral("true")});
    configuration.put(QStringLiteral("performance.schedule.pause_on_battery"),
                      {QStringLiteral("below 30%")});
    configuration.put(QStringLiteral("performance.schedule.large_files"),
                      {QStringLiteral("2GB 22:00-06:00 Mon-Fri")});
    configuration.put(QStringLiteral("sync.trash_retention"), {QStringLiteral("90d")});
    configuration.put(QStringLiteral("sync.max_delete"), {QStringLiteral("25%")});
}

} // namespace tern
