#pragma once

#include "settings/mount_table.h"

#include <QAbstractButton>

namespace tern {

/// A disk or share that is mounted, to be clicked. GUI thread.
class DiskRow final : public QAbstractButton {
    Q_OBJECT
public:
    explicit DiskRow(MountedDisk disk, QWidget *parent = nullptr);

    [[nodiscard]] const MountedDisk &disk() const { return m_disk; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MountedDisk m_disk;
};

} // namespace tern
