#include "matching_files.h"

#include "control/bytes.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/line_icon.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace tern {

namespace {

constexpr int patienceMilliseconds = 300;
constexpr qint64 fewPaths = 5;
constexpr qint64 manyPaths = 1000;

enum MatchRole : int { FolderRole = Qt::UserRole, SizeRole, NewRole, IconRole };

/// A file in one line: its name, its folder, whether it is new, its size.
class MatchDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), scaled(28, option.widget)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    static void drawNew(QPainter &painter, const QRect &rect, const QPalette &palette);
};

void MatchDelegate::drawNew(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOf(Role::Track, palette));
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    painter.setPen(colorOf(Role::Text, palette));
    painter.drawText(rect, Qt::AlignCenter, MatchingFiles::tr("new"));
}

void MatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    ground.text.clear();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter,
                                         option.widget);
    const int gap = scaled(8, option.widget);
    QRect rest = option.rect.adjusted(scaled(12, option.widget), 0, -scaled(12, option.widget), 0);
    const QPalette palette = QApplication::palette();
    const bool isRight = option.direction == Qt::RightToLeft;
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    painter->save();
    const int icon = scaled(16, option.widget);
    const QRect iconRect(rest.left(), rest.center().y() - icon / 2, icon, icon);
    lineIcon(index.data(IconRole).toString(), Role::SecondLine).paint(painter, place(iconRect));
    rest.setLeft(iconRect.right() + gap);
    const QFont second = fontFor(TypeStyle::Second);
    const QFontMetrics secondMetrics(second);
    const QString size = index.data(SizeRole).toString();
    const int sizeWidth = secondMetrics.horizontalAdvance(size);
    painter->setFont(second);
    painter->setPen(colorOf(Role::SecondLine, palette));
    const Qt::Alignment near = isRight ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment far = isRight ? Qt::AlignLeft : Qt::AlignRight;
    painter->drawText(
        place(QRect(rest.right() - sizeWidth, rest.top(), sizeWidth + 1, rest.height())),
        int(far | Qt::AlignVCenter), size);
    rest.setRight(rest.right() - sizeWidth - gap);
    if (index.data(NewRole).toBool()) {
        painter->setFont(fontFor(TypeStyle::SecondStrong));
        const int width = QFontMetrics(painter->font()).horizontalAdvance(MatchingFiles::tr("new"))
                          + scaled(14, option.widget);
        const int height = scaled(18, option.widget);
        drawNew(*painter,
                place(QRect(rest.right() - width, rest.center().y() - height / 2, width, height)),
                palette);
        rest.setRight(rest.right() - width - gap);
    }
    painter->setFont(option.font);
    painter->setPen(colorOf(Role::Text, palette));
    const QFontMetrics metrics(option.font);
    const QString name =
        metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, rest.width());
    painter->drawText(place(rest), int(near | Qt::AlignVCenter), name);
    rest.setLeft(rest.left() + metrics.horizontalAdvance(name) + gap);
    if (rest.width() > scaled(24, option.widget)) {
        painter->setFont(second);
        painter->setPen(colorOf(Role::SecondLine, palette));
        painter->drawText(place(rest), int(near | Qt::AlignVCenter),
                          secondMetrics.elidedText(index.data(FolderRole).toString(),
                                                   Qt::ElideMiddle, rest.width()));
    }
    painter->restore();
}

} // namespace

/// The first of the files.
class MatchesModel final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<MatchedFile> files)
    {
        beginResetModel();
        m_files = std::move(files);
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_files.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const MatchedFile &file = m_files[static_cast<std::size_t>(index.row())];
        const std::string name(file.path.name());
        switch (role) {
        case Qt::DisplayRole: return shownName(name);
        case Qt::ToolTipRole: return shownPath(file.path);
        case Qt::AccessibleTextRole:
            return MatchingFiles::tr("%1, %2").arg(shownPath(file.path), sizeText(file.bytes));
        case FolderRole: return shownPath(file.path.parent());
        case SizeRole: return sizeText(file.bytes);
        case NewRole: return file.novelty == MatchedFile::Novelty::New;
        case IconRole: return iconForFile(name);
        default: return {};
        }
    }

private:
    std::vector<MatchedFile> m_files;
};

MatchingFiles::MatchingFiles(Client &client, QWidget *parent)
    : QWidget(parent),
      m_client(client),
      m_most(fewPaths),
      m_timer(new QTimer(this)),
      m_title(new TextLabel(TypeStyle::Section, Role::Text, TextLabel::Overflow::ElideRight)),
      m_second(new TextLabel(TypeStyle::Second, Role::SecondLine)),
      m_model(new MatchesModel(this)),
      m_list(new QListView),
      m_more(makeLinkButton({}))
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Matching files"));
    m_list->setItemDelegate(new MatchDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(scaled(56, this));
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as beside it
    m_list->viewport()->setAutoFillBackground(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(8, this));
    head->addWidget(m_title, 1);
    head->addWidget(m_second);
    m_second->setText(tr("Updates as you type"));
    auto *card = new Card(nullptr, Role::Field);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, scaled(4, this), 1, scaled(4, this));
    inside->setSpacing(0);
    inside->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(scaled(4, this), 0, 0, 0);
    foot->addWidget(m_more);
    foot->addStretch(1);
    inside->addLayout(foot);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(scaled(8, this));
    whole->addLayout(head);
    whole->addWidget(card, 1);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most = manyPaths;
        ask();
    });
    m_timer->setSingleShot(true);
    m_timer->setInterval(patienceMilliseconds);
    connect(m_timer, &QTimer::timeout, this, [this] { ask(); });
}

MatchingFiles::~MatchingFiles() = default;

void MatchingFiles::look(const std::string &folder, const std::string &expression,
                         const std::string &before)
{
    const bool isSame = folder == m_folder && expression == m_expression && before == m_before;
    if (isSame && (m_asking || m_timer->isActive()))
        return;
    m_folder = folder;
    m_expression = expression;
    m_before = before;
    m_most = fewPaths;
    m_asking.reset();
    m_timer->start();
}

void MatchingFiles::clear()
{
    m_timer->stop();
    m_asking.reset();
    m_expression.clear();
    m_model->set({});
    m_more->hide();
    m_title->setText(tr("No files to show"));
}

void MatchingFiles::ask()
{
    m_asking = std::make_unique<QObject>();
    QJsonObject asked{{QStringLiteral("expression"), QString::fromStdString(m_expression)},
                      {QStringLiteral("paths"), m_most}};
    if (!m_before.empty())
        asked.insert(QStringLiteral("before"), QString::fromStdString(m_before));
    putBytes(asked, QStringLiteral("name"), m_folder);
    m_client.ask(QStringLiteral("rules.match"), asked, m_asking.get(),
                 [this](const Result<QJsonObject> &answer) {
                     if (answer)
                         return take(matchesFrom(*answer));
                     m_model->set({});
                     m_more->hide();
                     m_title->setText(sentenceFor(answer.error()));
                 });
}

void MatchingFiles::take(const Matches &matches)
{
    m_title->setText(
        matches.files.files == 0
            ? tr("No file matches")
            : tr("%n files match, %1", nullptr,
                 static_cast<int>(std::min<std::uint64_t>(matches.files.files, INT_MAX)))
                  .arg(sizeText(matches.files.bytes)));
    m_model->set(matches.first);
    const std::uint64_t more = matches.files.files - matches.first.size();
    m_more->setText(tr("%1 more…").arg(countText(more)));
    m_more->setVisible(more > 0);
    m_more->setEnabled(m_most == fewPaths);
    Q_EMIT found(matches.files);
}

} // namespace tern
