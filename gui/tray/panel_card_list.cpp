#include "panel_card_list.h"

#include "panel_facts.h"

#include "widgets/flat_paint.h"
#include "widgets/type_scale.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tern {

namespace {

Qt::ArrowType mirroredArrow(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
}

} // namespace

/// A line below the cards that opens the rest of them.
class RestLine final : public QAbstractButton {
public:
    explicit RestLine(QWidget *parent) : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void show(const QString &words, Qt::ArrowType arrow)
    {
        setText(words);
        setAccessibleName(words);
        m_arrow = arrow;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {scaled(120, this), scaled(24, this)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor ink =
            colorOf(underMouse() || isDown() ? Role::Text : Role::SecondLine, palette());
        // In line with the badges and the names above.
        const int side = scaled(12, this);
        const QRect sign(scaled(13, this), 0, scaled(20, this), height());
        const QRect words = rect().adjusted(scaled(45, this), 0, 0, 0);
        const auto visual = [this](const QRect &part) {
            return QStyle::visualRect(layoutDirection(), rect(), part);
        };
        flat::drawChevron(painter, visual(sign), m_arrow, side, ink);
        painter.setFont(fontFor(TypeStyle::Second));
        painter.setPen(ink);
        painter.drawText(
            visual(words),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading))
                | static_cast<int>(Qt::AlignVCenter),
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        if (!hasFocus())
            return;
        QStyleOption option;
        option.initFrom(this);
        flat::drawFocus(painter, rect(), scaled(4, this), option);
    }

private:
    Qt::ArrowType m_arrow = Qt::DownArrow;
};

PanelCardList::PanelCardList(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_rest(new RestLine(this))
{
    connect(m_rest, &QAbstractButton::clicked, this, [this] {
        if (m_expanded && m_snapshot.folders.size() > most)
            Q_EMIT windowAsked();
        else
            setExpanded(!m_expanded);
    });
    m_column->setContentsMargins(scaled(12, this), 0, scaled(12, this), 0);
    m_column->setSpacing(scaled(8, this));
    m_column->addWidget(m_rest);
    m_column->addStretch(1);
}

void PanelCardList::show(const StatusSnapshot &snapshot, std::int64_t now)
{
    m_snapshot = snapshot;
    m_now = now;
    const std::vector<std::size_t> order = panelOrder(snapshot);
    arrange(snapshot, order);
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->show(snapshot.folders[order[i]], now);
    showRest(snapshot, order);
}

void PanelCardList::setExpanded(bool expanded)
{
    if (expanded == m_expanded)
        return;
    m_expanded = expanded;
    show(StatusSnapshot(m_snapshot), m_now);
    Q_EMIT expandedChanged(expanded);
}

std::size_t PanelCardList::shownOf(std::size_t folders) const
{
    return std::min(folders, m_expanded ? most : few);
}

/// Cards are kept by name, so that the keyboard stays where it is.
void PanelCardList::arrange(const StatusSnapshot &snapshot, const std::vector<std::size_t> &order)
{
    std::vector<PanelCard *> wanted;
    for (std::size_t i = 0; i < shownOf(order.size()); ++i) {
        const std::string &name = snapshot.folders[order[i]].name;
        const auto found = std::find_if(m_cards.begin(), m_cards.end(), [&](const PanelCard *card) {
            return card->name() == name;
        });
        if (found != m_cards.end()) {
            wanted.push_back(*found);
            continue;
        }
        auto *card = new PanelCard(name, this);
        connect(card, &PanelCard::asked, this,
                [this, card](PanelRequest request) { Q_EMIT asked(request, card->name()); });
        wanted.push_back(card);
    }
    if (wanted == m_cards)
        return;
    for (PanelCard *card : m_cards) {
        m_column->removeWidget(card);
        if (std::find(wanted.begin(), wanted.end(), card) == wanted.end()) {
            card->hide();
            card->deleteLater();
        }
    }
    m_cards = std::move(wanted);
    QWidget *before = nullptr;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_column->insertWidget(static_cast<int>(i), m_cards[i]);
        if (before != nullptr)
            setTabOrder(before, m_cards[i]);
        before = m_cards[i];
    }
    if (before != nullptr)
        setTabOrder(before, m_rest);
}

void PanelCardList::showRest(const StatusSnapshot &snapshot, const std::vector<std::size_t> &order)
{
    std::vector<FolderState> rest;
    for (std::size_t i = m_cards.size(); i < order.size(); ++i)
        rest.push_back(snapshot.folders[order[i]].state);
    m_rest->setVisible(!rest.empty() || m_expanded);
    // Opened and still not all: the line leads to the window.
    Qt::ArrowType arrow = mirroredArrow(layoutDirection());
    if (rest.empty())
        arrow = Qt::UpArrow;
    else if (!m_expanded)
        arrow = Qt::DownArrow;
    m_rest->show(rest.empty() ? tr("Show fewer") : moreFolders(rest), arrow);
}

} // namespace tern
