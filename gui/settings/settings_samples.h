#pragma once

#include "settings_page/settings_page.h"

#include "samples/sample_desk.h"

namespace tern {

/// Remembers what it is given, and fails where it is told to.
class SampleSettingsStore final : public DesktopSettingsStore {
public:
    [[nodiscard]] DesktopSettings load() override { return kept; }
    Result<void> save(const DesktopSettings &settings) override
    {
        if (failure)
            return Failure(*failure);
        kept = settings;
        return {};
    }

    DesktopSettings kept = {};
    std::optional<Error> failure = {};
};

class SampleLoginItem final : public LoginItem {
public:
    [[nodiscard]] State state() const override { return now; }
    Result<void> set(State state) override
    {
        if (failure)
            return Failure(*failure);
        now = state;
        return {};
    }

    State now = State::On;
    std::optional<Error> failure = {};
};

/// A configuration that answers config.show, config.set and config.unset on a SampleClient; it
/// takes any value but those that it is told to refuse. Outlives the client's calls.
class SampleConfiguration {
public:
    explicit SampleConfiguration(SampleClient &client);

    void put(const QString &key, const QStringList &values) { m_values[key] = values; }
    [[nodiscard]] QStringList at(const QString &key) const;
    /// Every value that has this text in it.
    void refuse(const QString &text) { m_refused = text; }

private:
    [[nodiscard]] QJsonObject shown() const;

    std::map<QString, QStringList> m_values;
    QString m_refused;
};

/// The page with all that it stands on.
class SettingsDesk final : public QWidget {
    Q_OBJECT
public:
    explicit SettingsDesk(SampleDesk &desk, const DesktopSettings &settings = {});

    SampleConfiguration configuration;
    SampleSettingsStore store;
    SampleLoginItem loginItem;
    DesktopPreferences preferences;
    SettingsPage *page;
};

/// As somebody has it who uses Tern for a while.
void fillConfiguration(SampleConfiguration &configuration);

} // namespace tern
