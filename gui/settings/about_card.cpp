#include "about_card.h"

#include "setting_row.h"

#include "widgets/buttons.h"
#include "widgets/text_label.h"
#include "words/words.h"

namespace tern {

AboutCard::AboutCard(const AboutTern &about, FileManager &files, QWidget *parent)
    : SettingsCard(tr("About Tern"), parent)
{
    addFact(tr("Version"), about.version);
    addFact(tr("Licence"), QStringLiteral("Apache License 2.0"));
    addFact(QStringLiteral("Qt"), QString::fromLatin1(qVersion()));
    addPlace(tr("Configuration"), about.configFile, files);
    addPlace(tr("Journals of the folders"), about.stateFolder, files);
}

void AboutCard::addFact(const QString &name, const QString &value)
{
    auto *label = new TextLabel(TypeStyle::Text, Role::SecondLine);
    label->setText(value);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addRow(new SettingRow(name, {}, label));
}

void AboutCard::addPlace(const QString &name, const std::string &place, FileManager &files)
{
    auto *button = makeButton(tr("Show"), QStringLiteral("open"));
    button->setAccessibleName(tr("Show: %1", "the configuration or the journals").arg(name));
    connect(button, &QPushButton::clicked, this, [place, &files] { files.reveal(place); });
    addRow(new SettingRow(name, shownPlace(place), button));
}

} // namespace tern
