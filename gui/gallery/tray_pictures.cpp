#include "picture.h"

#include "samples/sample_folders.h"
#include "tray/panel.h"
#include "tray/tray_picture.h"

#include <QGridLayout>
#include <QLabel>

#include <array>

namespace tern {

namespace {

std::unique_ptr<QWidget> panelOf(SampleDesk &desk, StatusSnapshot snapshot)
{
    desk.client.show(std::move(snapshot));
    return std::make_unique<Panel>(desk.parts);
}

FolderStatus stopped()
{
    FolderStatus status = sampleFolder("maldi-archive");
    status.state = FolderState::Stopped;
    status.failure.reset();
    status.guard = GuardStop{GuardKind::MassDeletion, "remote", {}, 1240, 1300, {}};
    return status;
}

FolderStatus inSync(const std::string &name)
{
    FolderStatus status = sampleFolder("notebooks");
    status.name = name;
    return status;
}

FolderStatus pausedAs(const std::string &name)
{
    FolderStatus status = sampleFolder("plate-reader");
    status.name = name;
    status.conflictCount = 0;
    return status;
}

StatusSnapshot guarded()
{
    return {{stopped(), sampleFolder("confocal-2026"), sampleFolder("notebooks")}};
}

StatusSnapshot allInSync()
{
    return {{inSync("notebooks"), inSync("confocal-2026"), inSync("protocols")}};
}

StatusSnapshot manyFolders()
{
    StatusSnapshot snapshot = sampleSnapshot();
    for (int number = 1; number <= 195; ++number)
        snapshot.folders.push_back(inSync("plate-" + std::to_string(number)));
    return snapshot;
}

StatusSnapshot longNames()
{
    StatusSnapshot snapshot = sampleSnapshot();
    for (FolderStatus &folder : snapshot.folders) {
        folder.name += "-organoid-screen-of-the-third-cohort-with-all-controls";
        folder.remote += "/a/deep/place/on/the/share/that/nobody/remembers";
        for (Event &event : folder.recent)
            event.path = *RelPath::parse("raw/" + std::string(180, 'x') + ".nd2");
    }
    return snapshot;
}

void expand(QWidget &panel)
{
    panel.findChild<PanelCardList *>()->setExpanded(true);
}

void mirror(QWidget &panel)
{
    panel.setLayoutDirection(Qt::RightToLeft);
}

/// All states as the tray shows them, on both kinds of panels.
std::unique_ptr<QWidget> trayIcons(SampleDesk &)
{
    constexpr std::array states{FolderState::InSync, FolderState::Syncing, FolderState::Scanning,
                                FolderState::Paused, FolderState::Offline, FolderState::Attention,
                                FolderState::Stopped};
    auto page = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(page.get());
    const auto add = [&](std::optional<FolderState> state, TrayFrame frame, int column) {
        int row = 0;
        for (const Tone tone : {Tone::Light, Tone::Dark}) {
            for (const int side : {16, 22, 32, 64}) {
                auto *cell = new QLabel;
                QPalette ground;
                ground.setColor(QPalette::Window, tone == Tone::Light ? QColor(0xE9, 0xED, 0xEF)
                                                                      : QColor(0x1C, 0x20, 0x23));
                cell->setPalette(ground);
                cell->setAutoFillBackground(true);
                cell->setMargin(8);
                cell->setAlignment(Qt::AlignCenter);
                cell->setPixmap(trayPicture(state, tone, frame).pixmap(QSize(side, side), 1));
                grid->addWidget(cell, row++, column);
            }
        }
    };
    int column = 0;
    for (const FolderState state : states)
        add(state, TrayFrame::Still, column++);
    add(FolderState::Syncing, TrayFrame::First, column++);
    add(FolderState::Syncing, TrayFrame::Second, column++);
    add(std::nullopt, TrayFrame::Still, column);
    return page;
}

} // namespace

std::vector<Picture> trayPictures()
{
    const auto usual = [](SampleDesk &desk) { return panelOf(desk, sampleSnapshot()); };
    const auto withName = [](const char *name) {
        return QStringLiteral("1-tray-panel") + QString::fromLatin1(name);
    };
    return {
        {withName(""), {}, usual},
        {withName("-expanded"), {}, usual, expand},
        {withName("-mirrored"), {}, usual, mirror},
        {withName("-200-percent"), {}, usual, {}, 200},
        {withName("-empty"), {}, [](SampleDesk &desk) { return panelOf(desk, {}); }},
        {withName("-mistake"),
         {},
         [](SampleDesk &desk) { return panelOf(desk, snapshotWithABadConfiguration()); }},
        {withName("-guard"), {}, [](SampleDesk &desk) { return panelOf(desk, guarded()); }},
        {withName("-in-sync"), {}, [](SampleDesk &desk) { return panelOf(desk, allInSync()); }},
        {withName("-paused"),
         {},
         [](SampleDesk &desk) {
             return panelOf(desk, {{pausedAs("plate-reader"), pausedAs("notebooks")}});
         }},
        {withName("-many"),
         {},
         [](SampleDesk &desk) { return panelOf(desk, manyFolders()); },
         expand},
        {withName("-long-names"), {}, [](SampleDesk &desk) { return panelOf(desk, longNames()); }},
        {QStringLiteral("9-tray-icons"), {}, trayIcons},
    };
}

} // namespace tern
