#include "panel_card_list.h"

#include "panel_facts.h"

#include "widgets/line_icon.h"
#include "widgets/type_scale.h"

#include <QToolButton>

#include <algorithm>

namespace tern {

PanelCardList::PanelCardList(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_rest(new QToolButton)
{
    m_rest->setAutoRaise(true);
    m_rest->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_rest->setFocusPolicy(Qt::StrongFocus);
    m_rest->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_rest->setFont(fontFor(TypeStyle::Second));
    const int side = scaled(12, this);
    m_rest->setIconSize({side, side});
    connect(m_rest, &QToolButton::clicked, this, [this] {
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
    const QString words = rest.empty() ? tr("Show fewer") : moreFolders(rest);
    m_rest->setText(words);
    m_rest->setAccessibleName(words);
    m_rest->setIcon(lineIcon(rest.empty() ? QStringLiteral("up")
                             : m_expanded ? QStringLiteral("open")
                                          : QStringLiteral("chev"),
                             Role::SecondLine));
}

} // namespace tern
