#include "picture.h"

#include "samples/sample_pairs.h"
#include "wizard/add_folder_wizard.h"

#include <QAbstractButton>
#include <QCoreApplication>

namespace tern {

namespace {

const QString folder = QStringLiteral("/home/ana/data/organoid-screen");

std::unique_ptr<AddFolderWizard> wizardOn(SampleDesk &desk)
{
    return std::make_unique<AddFolderWizard>(desk.parts);
}

/// Lets answers arrive between two clicks.
void settle()
{
    for (int round = 0; round < 20; ++round)
        QCoreApplication::processEvents();
}

void press(QWidget &widget, const char *word)
{
    const QList<QAbstractButton *> buttons = widget.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        const bool named = button->text() == QLatin1String(word)
                           || button->accessibleName().startsWith(QLatin1String(word));
        if (named && button->isVisibleTo(&widget))
            return button->click();
    }
}

std::function<std::unique_ptr<QWidget>(SampleDesk &)> with(const QStringList &folders)
{
    return [folders](SampleDesk &desk) {
        fillDeskForWizard(desk);
        auto wizard = wizardOn(desk);
        wizard->setFolders(folders);
        return wizard;
    };
}

std::function<std::unique_ptr<QWidget>(SampleDesk &)> refusing(const char *kind, const char *side,
                                                               const char *inTheWay = "")
{
    return [=](SampleDesk &desk) {
        fillDeskForWizard(desk);
        const QJsonObject objection = sampleObjection(
            QString::fromLatin1(kind), QString::fromLatin1(side), QString::fromLatin1(inTheWay));
        desk.client.answer(
            QStringLiteral("places.check"),
            [objection](const QJsonObject &asked) -> Result<QJsonObject> {
                const QString place = objection.value(QStringLiteral("side")).toString();
                return asked.contains(place) ? samplePlaceCheck(objection) : samplePlaceCheck();
            });
        auto wizard = wizardOn(desk);
        wizard->setFolders({folder});
        return wizard;
    };
}

void toRemote(QWidget &widget)
{
    press(widget, "Next");
    settle();
    press(widget, "EFS");
    settle();
}

void toPreview(QWidget &widget)
{
    toRemote(widget);
    press(widget, "Next");
    settle();
}

} // namespace

std::vector<Picture> wizardPictures()
{
    const auto counting = [](SampleDesk &desk) {
        desk.client.hold(QStringLiteral("preview.pair"));
        return with({folder})(desk);
    };
    const auto opened = [](QWidget &widget) {
        toPreview(widget);
        press(widget, "Goes up");
    };
    const QStringList two{folder, QStringLiteral("/home/ana/data/imaging")};
    return {
        {QStringLiteral("3-add-folder"), {760, 560}, with({folder}), toPreview},
        {QStringLiteral("3-add-folder-opened"), {760, 560}, with({folder}), opened},
        {QStringLiteral("3-add-folder-counting"), {760, 560}, counting, toPreview},
        {QStringLiteral("3-add-folder-200-percent"), {760, 560}, with({folder}), toPreview, 200},
        {QStringLiteral("3-wizard-folder-empty"), {760, 560}, with({})},
        {QStringLiteral("3-wizard-folder"), {760, 560}, with(two)},
        {QStringLiteral("3-wizard-folder-file"), {760, 560}, refusing("not_a_folder", "local")},
        {QStringLiteral("3-wizard-folder-synced"),
         {760, 560},
         refusing("inside_synced", "local", "lab-data")},
        {QStringLiteral("3-wizard-remote"), {760, 560}, with({folder}), toRemote},
        {QStringLiteral("3-wizard-remote-missing"),
         {760, 560},
         refusing("missing", "remote"),
         toRemote},
        {QStringLiteral("3-wizard-remote-no-answer"),
         {760, 560},
         refusing("no_answer", "remote"),
         toRemote},
    };
}

} // namespace tern
