#pragma once

#include "remote_page.h"

#include "settings/mount_table.h"

class QButtonGroup;
class QVBoxLayout;

namespace tern {

class Card;
class PlaceField;
class TextLabel;

/// A remote that is a folder on a disk or a mounted share. Proposes those that are mounted now. GUI
/// thread.
class MountedFolderPage final : public RemotePage {
    Q_OBJECT
public:
    explicit MountedFolderPage(Client &client, QWidget *parent = nullptr);

    void setLocal(const std::string &local) override;
    [[nodiscard]] std::string remote() const override;
    [[nodiscard]] std::string label() const override;
    bool take(const std::string &remote) override;

private:
    void askForDisks();
    void show(const std::vector<MountedDisk> &disks);
    void choose(const MountedDisk &disk);

    Client &m_client;
    std::string m_local;
    std::vector<MountedDisk> m_known;
    TextLabel *m_disksTitle;
    Card *m_disks;
    QVBoxLayout *m_rows;
    QButtonGroup *m_group;
    PlaceField *m_field;
};

} // namespace tern
