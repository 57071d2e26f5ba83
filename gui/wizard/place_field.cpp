#include "place_field.h"

#include "widgets/buttons.h"
#include "widgets/type_scale.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace tern {

PlaceField::PlaceField(const QString &name, const QString &browse, QWidget *parent)
    : QWidget(parent),
      m_line(new QLineEdit(this)),
      m_browse(makeButton(tr("Browse…"), QStringLiteral("folder"), this))
{
    constexpr int longestPath = 4095; // PATH_MAX of Linux, without the NUL
    m_line->setMaxLength(longestPath);
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(tr("/home/…"));
    m_browse->setAccessibleName(browse);
    m_browse->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8, this));
    row->addWidget(m_line, 1);
    row->addWidget(m_browse);
    setFocusProxy(m_line);
    // Not textEdited: an assistive tool sets the whole text.
    connect(m_line, &QLineEdit::textChanged, this, &PlaceField::typed);
    connect(m_browse, &QPushButton::clicked, this, &PlaceField::browse);
}

std::string PlaceField::place() const
{
    return QFile::encodeName(m_line->text()).toStdString();
}

void PlaceField::setPlace(const std::string &place)
{
    const QSignalBlocker quiet(m_line);
    m_line->setText(QFile::decodeName(QByteArray::fromStdString(place)));
}

void PlaceField::browse()
{
    auto *dialog = new QFileDialog(this, m_browse->accessibleName(), m_line->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QSignalBlocker quiet(m_line);
        m_line->setText(path);
        Q_EMIT chosen();
    });
    dialog->open();
}

} // namespace tern
