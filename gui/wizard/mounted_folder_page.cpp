#include "mounted_folder_page.h"

#include "disk_row.h"
#include "place_field.h"

#include "control/disk_calls.h"
#include "widgets/card.h"
#include "widgets/text_label.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace tern {

namespace {

constexpr std::size_t mostDisks = 8;

} // namespace

MountedFolderPage::MountedFolderPage(Client &client, QWidget *parent)
    : RemotePage(parent),
      m_client(client),
      m_disksTitle(
          new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::Wrap, this)),
      m_disks(new Card(this)),
      m_rows(new QVBoxLayout(m_disks)),
      m_group(new QButtonGroup(this)),
      m_field(new PlaceField(tr("Folder on the disk or share"), tr("Browse for the remote"), this))
{
    m_disksTitle->setText(tr("Connected now. Choosing one proposes a folder on it."));
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8, this));
    column->addWidget(m_disksTitle);
    column->addWidget(m_disks);
    column->addSpacing(scaled(4, this));
    column->addWidget(m_field);
    setFocusProxy(m_field);
    show({});
    connect(m_field, &PlaceField::typed, this, [this] {
        m_group->setExclusive(false);
        if (QAbstractButton *checked = m_group->checkedButton())
            checked->setChecked(false);
        m_group->setExclusive(true);
        Q_EMIT typed();
    });
    connect(m_field, &PlaceField::chosen, this, &RemotePage::chosen);
}

void MountedFolderPage::setLocal(const std::string &local)
{
    if (local != m_local)
        m_field->setPlace({}); // what was named was for another folder
    m_local = local;
    askForDisks();
}

std::string MountedFolderPage::remote() const
{
    return m_field->place();
}

std::string MountedFolderPage::label() const
{
    const std::string place = remote();
    for (const MountedDisk &disk : m_known) {
        if (place == disk.path || place.starts_with(disk.path + '/'))
            return disk.label;
    }
    return {};
}

bool MountedFolderPage::take(const std::string &remote)
{
    m_field->setPlace(remote);
    Q_EMIT chosen();
    return true;
}

void MountedFolderPage::askForDisks()
{
    m_client.ask(QStringLiteral("places.mounts"), {}, this,
                 [this](const Result<QJsonObject> &result) {
                     // Without proposals there still is the field.
                     show(result ? mountedDisksFrom(*result) : std::vector<MountedDisk>());
                 });
}

void MountedFolderPage::show(const std::vector<MountedDisk> &disks)
{
    const QList<QAbstractButton *> old = m_group->buttons();
    for (QAbstractButton *button : old)
        delete button;
    m_known = disks;
    for (const MountedDisk &disk : disks) {
        if (static_cast<std::size_t>(m_rows->count()) == mostDisks)
            break;
        auto *row = new DiskRow(disk, m_disks);
        m_group->addButton(row);
        m_rows->addWidget(row);
        connect(row, &DiskRow::clicked, this, [this, row] { choose(row->disk()); });
    }
    m_disksTitle->setVisible(!disks.empty());
    m_disks->setVisible(!disks.empty());
}

void MountedFolderPage::choose(const MountedDisk &disk)
{
    const std::string name = m_local.substr(m_local.rfind('/') + 1);
    m_field->setPlace(disk.path + (disk.path.ends_with('/') ? "" : "/") + name);
    Q_EMIT chosen();
}

} // namespace tern
