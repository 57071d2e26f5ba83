#pragma once

#include "gui/support/find_widget.h"

#include "samples/sample_folders.h"
#include "tray/panel.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace tern::test {

inline QString text(const char *words)
{
    return QString::fromUtf8(words);
}

inline FolderStatus inSync(const std::string &name)
{
    FolderStatus status = sampleFolder("notebooks");
    status.name = name;
    status.recent.clear();
    return status;
}

inline FolderStatus stopped()
{
    FolderStatus status = inSync("maldi-archive");
    status.state = FolderState::Stopped;
    status.guard = GuardStop{GuardKind::MassDeletion, "remote", {}, 1240, 1300, {}};
    return status;
}

inline Event happened(EventKind kind, const char *path, std::int64_t secondsAgo)
{
    Event event;
    event.time = sampleMoment(secondsAgo);
    event.kind = kind;
    event.path = *RelPath::parse(path);
    event.bytes = 1000;
    return event;
}

/// The panel, shown with folders that the test says.
class PanelOfFolders : public ::testing::Test {
protected:
    void open(StatusSnapshot snapshot)
    {
        desk.client.show(std::move(snapshot));
        panel.show();
        settle();
    }
    void openUsual() { open(sampleSnapshot()); }

    template <class Widget = QAbstractButton>
    Widget *named(const char *name) const
    {
        return findByName<Widget>(panel, text(name));
    }
    void click(const char *name)
    {
        auto *button = named(name);
        ASSERT_NE(button, nullptr) << name;
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    /// Chooses from the menu of the button with that name.
    void choose(const char *button, const char *item)
    {
        auto *holder = named<QToolButton>(button);
        ASSERT_NE(holder, nullptr) << button;
        ASSERT_NE(holder->menu(), nullptr) << button;
        for (QAction *action : holder->menu()->actions()) {
            if (action->text() == text(item) && action->isVisible() && action->isEnabled()) {
                action->trigger();
                settle();
                return;
            }
        }
        FAIL() << "no " << item << " in " << button;
    }
    [[nodiscard]] bool says(const char *words) const
    {
        const QList<QLabel *> labels = panel.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->accessibleName() == text(words) && label->isVisibleTo(&panel);
        });
    }
    [[nodiscard]] std::vector<std::string> cards() const
    {
        std::vector<std::pair<int, std::string>> placed;
        const QList<PanelCard *> all = panel.findChildren<PanelCard *>();
        for (const PanelCard *card : all) {
            if (card->isVisibleTo(&panel))
                placed.emplace_back(card->y(), card->name());
        }
        std::sort(placed.begin(), placed.end());
        std::vector<std::string> names;
        for (const auto &[y, name] : placed)
            names.push_back(name);
        return names;
    }
    [[nodiscard]] std::vector<std::string> recent() const
    {
        std::vector<std::string> names;
        const QList<RecentRow *> rows = panel.findChildren<RecentRow *>();
        for (const RecentRow *row : rows) {
            if (row->isVisibleTo(&panel))
                names.push_back(row->text().toStdString());
        }
        return names;
    }

    SampleDesk desk;
    Panel panel{desk.parts};
};

} // namespace tern::test
