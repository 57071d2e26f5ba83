#pragma once

#include "gui/support/pass_time.h"

#include "folders/folder_card.h"
#include "folders/folders_page.h"
#include "samples/sample_folders.h"
#include "tray/panel.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

namespace tern::test {

/// All that can be read in it, line by line.
[[nodiscard]] inline std::string wordsIn(const QWidget &place)
{
    std::string all;
    const QList<QLabel *> labels = place.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&place) && !label->accessibleName().isEmpty())
            all += label->accessibleName().toStdString() + '\n';
    }
    return all;
}

/// Null where there is none that can be seen, or more than one.
[[nodiscard]] inline QAbstractButton *buttonIn(const QWidget &place, const char *name)
{
    return findByName<QAbstractButton>(place, QString::fromUtf8(name));
}

inline void clickIn(const QWidget &place, const char *name)
{
    QAbstractButton *button = buttonIn(place, name);
    ASSERT_NE(button, nullptr) << name << " among\n" << wordsIn(place);
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
}

/// The page of folders and the panel beside each other, of the same engine.
struct PlacesOfFolders {
    explicit PlacesOfFolders(const DesktopParts &parts) : page(parts), panel(parts)
    {
        page.resize(900, 700);
        page.show();
        panel.show();
        settle();
    }

    [[nodiscard]] FolderCard *card(const char *name) const
    {
        return findByName<FolderCard>(page, QString::fromUtf8(name));
    }

    FoldersPage page;
    Panel panel;
};

} // namespace tern::test
