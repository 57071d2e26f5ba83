#include "folders_page.h"

#include "drop_zone.h"
#include "folder_card.h"
#include "folder_commands.h"
#include "mistake_banner.h"

#include "widgets/banner.h"
#include "widgets/buttons.h"
#include "widgets/empty_page.h"
#include "widgets/search_field.h"
#include "widgets/type_scale.h"
#include "words/words.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace tern {

namespace {

constexpr int secondMilliseconds = 1000;

QString nameOf(const FolderCard *card)
{
    return QString::fromStdString(card->name());
}

} // namespace

FoldersPage::FoldersPage(const DesktopParts &parts, QWidget *parent)
    : Page(tr("Folders"), parent),
      m_parts(parts),
      m_commands(new FolderCommands(parts.client, this)),
      m_stack(new QStackedWidget)
{
    auto *search = new SearchField(tr("Find a folder"));
    search->setFixedWidth(scaled(208, this));
    addTool(search);
    connect(search, &SearchField::searched, this, &FoldersPage::filter);
    auto *add = makeFilledButton(tr("Add folder"), QStringLiteral("plus"));
    addTool(add);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT addAsked({}); });

    makeStack(search);
    auto *zone = new DropZone;
    connect(zone, &DropZone::dropped, this, &FoldersPage::addAsked);
    connect(zone, &DropZone::clicked, this, [this] { Q_EMIT addAsked({}); });
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12, this));
    column->addLayout(makeBanners(content));
    column->addWidget(m_stack, 1);
    column->addWidget(zone);
    setContent(content);

    connect(&m_parts.client, &Client::snapshotChanged, this, &FoldersPage::refresh);
    // "Checked 2 minutes ago" grows older without any change.
    auto *minute = new QTimer(this);
    minute->setInterval(30 * secondMilliseconds);
    connect(minute, &QTimer::timeout, this, &FoldersPage::refresh);
    minute->start();
    refresh();
}

QWidget *FoldersPage::makeList()
{
    m_list = new QWidget;
    m_cards = new QVBoxLayout(m_list);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(scaled(8, this));
    m_cards->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_list);
    scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    return scroll;
}

void FoldersPage::makeStack(SearchField *search)
{
    m_scroll = makeList();
    auto *empty = new EmptyPage(
        tr("No folders yet. Drop one here. Tern shows what it would do before anything moves."),
        tr("Add folder"));
    m_empty = empty;
    connect(empty, &EmptyPage::acted, this, [this] { Q_EMIT addAsked({}); });
    m_noHit = new EmptyPage(QString(), tr("Clear the search"));
    connect(m_noHit, &EmptyPage::acted, search, &QLineEdit::clear);
    m_unknown = new QWidget;
    for (QWidget *each : {m_unknown, m_scroll, m_empty, static_cast<QWidget *>(m_noHit)})
        m_stack->addWidget(each);
}

/// What is wrong: with the configuration, and with what was asked for last.
QLayout *FoldersPage::makeBanners(QWidget *content)
{
    m_failure = new Banner(content);
    m_failure->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(scaled(8, this));
    column->addWidget(new MistakeBanner(m_parts, content));
    column->addWidget(m_failure);
    connect(m_failure, &Banner::acted, m_failure, &QWidget::hide);
    connect(m_commands, &FolderCommands::began, m_failure, &QWidget::hide);
    connect(m_commands, &FolderCommands::failed, this,
            [this](const QString &title, const QString &sentence) {
                m_failure->tell(Banner::Mood::Attention, title, sentence, tr("Close"));
                m_failure->show();
            });
    return column;
}

void FoldersPage::showFolder(const QString &name)
{
    m_wanted = name.toStdString();
    refresh();
}

/// Opens what was to be shown, once it is there: a folder that was just added comes with a later
/// snapshot.
void FoldersPage::openWanted()
{
    FolderCard *card = m_wanted.empty() ? nullptr : cardFor(m_wanted);
    if (card == nullptr)
        return;
    m_wanted.clear();
    card->setOpened(true);
    card->setFocus();
}

FolderCard *FoldersPage::cardFor(const std::string &name)
{
    const auto found = std::find_if(m_order.begin(), m_order.end(),
                                    [&](const FolderCard *card) { return card->name() == name; });
    return found != m_order.end() ? *found : nullptr;
}

void FoldersPage::refresh()
{
    const std::int64_t now = m_parts.clock.now();
    std::vector<FolderCard *> order;
    for (const FolderStatus &status : m_parts.client.snapshot().folders) {
        FolderCard *card = cardFor(status.name);
        if (card == nullptr)
            card = makeCard(status.name);
        card->show(status, now);
        order.push_back(card);
    }
    for (FolderCard *card : m_order) {
        if (std::find(order.begin(), order.end(), card) == order.end())
            card->deleteLater();
    }
    if (order != m_order) {
        m_order = std::move(order);
        arrange();
    }
    filter(m_words);
    openWanted();
}

void FoldersPage::arrange()
{
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        m_cards->removeWidget(m_order[i]);
        m_cards->insertWidget(static_cast<int>(i), m_order[i]);
    }
}

FolderCard *FoldersPage::makeCard(const std::string &name)
{
    auto *card = new FolderCard(name, m_list);
    const auto pass = [this, card](void (FolderCard::*asked)(),
                                   void (FoldersPage::*ask)(const QString &)) {
        connect(card, asked, this, [this, card, ask] { Q_EMIT(this->*ask)(nameOf(card)); });
    };
    pass(&FolderCard::reviewAsked, &FoldersPage::conflictsAsked);
    pass(&FolderCard::problemsAsked, &FoldersPage::problemsAsked);
    pass(&FolderCard::guardAsked, &FoldersPage::guardAsked);
    pass(&FolderCard::selectionAsked, &FoldersPage::selectionAsked);
    pass(&FolderCard::rulesAsked, &FoldersPage::rulesAsked);
    pass(&FolderCard::historyAsked, &FoldersPage::historyAsked);
    pass(&FolderCard::removeAsked, &FoldersPage::removeAsked);
    connect(card, &FolderCard::pauseAsked, this, [=, this] { m_commands->pause(card->name()); });
    connect(card, &FolderCard::resumeAsked, this, [=, this] { m_commands->resume(card->name()); });
    connect(card, &FolderCard::syncAsked, this, [=, this] { m_commands->sync(card->name()); });
    connect(card, &FolderCard::openAsked, this, [=, this] {
        if (const FolderStatus *status = m_parts.client.folder(card->name()))
            m_parts.files.open(status->local);
    });
    connect(card, &FolderCard::openedChanged, this, [=, this](bool opened) {
        if (opened)
            askFacts(card);
    });
    return card;
}

void FoldersPage::askFacts(FolderCard *card)
{
    m_parts.client.ask(QStringLiteral("folders.facts"), {{QStringLiteral("name"), nameOf(card)}},
                       card, [card](const Result<QJsonObject> &answer) {
                           if (answer)
                               card->showFacts(folderFactsFrom(*answer));
                       });
}

void FoldersPage::filter(const QString &words)
{
    m_words = words;
    bool any = false;
    for (FolderCard *card : m_order) {
        const FolderStatus *status = m_parts.client.folder(card->name());
        const QString text = status == nullptr
                                 ? QString()
                                 : shownName(status->name) + u' ' + shownPlace(status->local) + u' '
                                       + shownPlace(status->remote);
        const bool fits = text.contains(words, Qt::CaseInsensitive);
        card->setVisible(fits);
        any = any || fits;
    }
    m_noHit->setSentence(tr("Nothing matches “%1”.").arg(words));
    QWidget *none = m_parts.client.knowsAllFolders() ? m_empty : m_unknown;
    QWidget *instead = m_order.empty() ? none : m_noHit;
    m_stack->setCurrentWidget(any ? m_scroll : instead);
}

} // namespace tern
