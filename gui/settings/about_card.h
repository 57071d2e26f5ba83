#pragma once

#include "settings_card.h"

#include "client/desktop_parts.h"

namespace tern {

/// What there is to know of this Tern. A value.
struct AboutTern {
    QString version;
    std::string configFile;
    std::string stateFolder;
};

/// Version, licence, and where the files of Tern itself are. GUI thread.
class AboutCard final : public SettingsCard {
    Q_OBJECT
public:
    /// `files` outlives it.
    AboutCard(const AboutTern &about, FileManager &files, QWidget *parent = nullptr);

private:
    void addFact(const QString &name, const QString &value);
    void addPlace(const QString &name, const std::string &place, FileManager &files);
};

} // namespace tern
