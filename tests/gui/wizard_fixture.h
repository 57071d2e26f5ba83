#pragma once

#include "gui/support/pass_time.h"

#include "samples/sample_pairs.h"
#include "wizard/add_folder_wizard.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace tern::test {

/// The wizard on a desk that answers what it asks.
class Wizard : public ::testing::Test {
protected:
    Wizard()
    {
        fillDeskForWizard(desk);
        wizard = std::make_unique<AddFolderWizard>(desk.parts);
        names = std::make_unique<QSignalSpy>(wizard.get(), &AddFolderWizard::added);
        wizard->show();
        settle();
    }

    /// Null where there is none that can be seen.
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return findByName<QAbstractButton>(*wizard, QString::fromUtf8(name));
    }

    void click(const char *name)
    {
        QAbstractButton *found = button(name);
        ASSERT_NE(found, nullptr) << name;
        ASSERT_TRUE(found->isEnabled()) << name;
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }

    /// All that can be read in it, line by line.
    [[nodiscard]] std::string words() const
    {
        std::string all;
        const QList<QLabel *> labels = wizard->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisibleTo(wizard.get()))
                all += label->accessibleName().toStdString() + '\n';
        }
        return all;
    }

    void refuse(const QString &side, const char *kind, const char *inTheWay)
    {
        const QJsonObject objection =
            sampleObjection(QString::fromLatin1(kind), side, QString::fromLatin1(inTheWay));
        desk.client.answer(
            QStringLiteral("places.check"), [=](const QJsonObject &asked) -> Result<QJsonObject> {
                return asked.contains(side) ? samplePlaceCheck(objection) : samplePlaceCheck();
            });
    }
    void refuseLocal(const char *kind, const char *inTheWay = "")
    {
        refuse(QStringLiteral("local"), kind, inTheWay);
    }
    void refuseRemote(const char *kind, const char *inTheWay = "")
    {
        refuse(QStringLiteral("remote"), kind, inTheWay);
    }

    void walkToRemote()
    {
        if (wizard->step() == AddFolderWizard::Step::Folder && !button("Next")->isEnabled()) {
            wizard->setFolders({folder});
            settle();
        }
        click("Next");
    }
    void walkToPreview()
    {
        walkToRemote();
        click("EFS");
        click("Next");
    }

    const QString folder = QStringLiteral("/home/ana/data/organoid-screen");
    SampleDesk desk;
    std::unique_ptr<AddFolderWizard> wizard;
    std::unique_ptr<QSignalSpy> names; ///< of folders that were added
};

} // namespace tern::test
