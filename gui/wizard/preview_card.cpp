#include "preview_card.h"

#include "preview_row.h"
#include "share_look.h"

#include "widgets/line_icon.h"
#include "widgets/type_scale.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tern {

namespace {

constexpr int shownFiles = 6; // of the list, without scrolling
constexpr int fileHeight = 24;

/// A line between two rows.
class Rule final : public QWidget {
public:
    explicit Rule(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), colorOf(Role::RowLine, palette()));
    }
};

QListWidget *fileList(Share share, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setAccessibleName(
        QCoreApplication::translate("tern::wizard", "The first files of: %1").arg(titleOf(share)));
    list->viewport()->setAutoFillBackground(false);
    list->hide();
    return list;
}

} // namespace

PreviewCard::PreviewCard(QWidget *parent) : Card(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16, this), 1, scaled(8, this), 1);
    column->setSpacing(0);
    for (const Share share : allShares) {
        if (!m_parts.empty())
            column->addWidget(new Rule(this));
        const Part part{new PreviewRow(share, this), fileList(share, this)};
        column->addWidget(part.row);
        column->addWidget(part.files);
        connect(part.row, &PreviewRow::toggled, this, [this, part](bool open) {
            part.files->setVisible(open);
            if (open)
                openOnly(part.row);
        });
        m_parts.push_back(part);
    }
}

void PreviewCard::show(const PairPreview &preview)
{
    for (const Part &part : m_parts) {
        const ShareCount &count = preview.at(part.row->share());
        part.row->show(count);
        fill(part, count);
        if (count.paths.empty())
            part.row->setChecked(false);
    }
}

void PreviewCard::clear()
{
    for (const Part &part : m_parts)
        part.row->clear();
}

void PreviewCard::openOnly(const PreviewRow *row)
{
    for (const Part &part : m_parts) {
        if (part.row != row)
            part.row->setChecked(false);
    }
}

void PreviewCard::fill(const Part &part, const ShareCount &count)
{
    part.files->clear();
    const int height = scaled(fileHeight, part.files);
    const auto add = [&](const QString &text) {
        auto *item = new QListWidgetItem(text, part.files);
        item->setSizeHint({0, height});
        return item;
    };
    for (const std::string &path : count.paths) {
        QListWidgetItem *item = add(shownName(path));
        item->setIcon(lineIcon(iconForFile(path), Role::SecondLine));
        item->setToolTip(shownName(path));
    }
    if (count.files > count.paths.size() && !count.paths.empty()) {
        QListWidgetItem *item =
            add(tr("and %1 more").arg(filesText(count.files - count.paths.size())));
        item->setFlags(Qt::ItemIsEnabled);
    }
    const int rows = std::min(part.files->count(), shownFiles);
    part.files->setFixedHeight(rows * height + scaled(8, part.files));
}

} // namespace tern
