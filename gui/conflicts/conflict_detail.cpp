#include "conflict_detail.h"

#include "facts_view.h"
#include "image_swipe.h"
#include "legend.h"
#include "side_card.h"
#include "table_difference_view.h"
#include "text_difference_view.h"

#include "control/answer_pieces.h"
#include "widgets/buttons.h"
#include "widgets/text_label.h"
#include "widgets/type_scale.h"
#include "words/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

namespace tern {

namespace {

constexpr int patienceMilliseconds = 300;

SideCard::Age ageOf(const std::optional<Entry> &entry, const std::optional<Entry> &other)
{
    const bool isNewer = entry && other && entry->kind == Kind::File && other->kind == Kind::File
                         && entry->mtime > other->mtime;
    return isNewer ? SideCard::Age::Newer : SideCard::Age::Plain;
}

QString whyNotShown(const ConflictItem &item, const QString &reason)
{
    if (item.conflict.type == ConflictType::DeletedRemote)
        return ConflictDetail::tr("It was deleted there. Here it was changed since, and is whole.");
    if (item.conflict.type == ConflictType::DeletedLocal)
        return ConflictDetail::tr("It was deleted here. There it was changed since, and is whole.");
    if (item.conflict.type == ConflictType::NameClash)
        return ConflictDetail::tr("One side cannot tell the two names apart. Rename one of the "
                                  "files, then both are synced.");
    if (reason == QLatin1String("too_large"))
        return ConflictDetail::tr("These files are too large to be compared here.");
    if (reason == QLatin1String("one_side"))
        return ConflictDetail::tr("There is no second file to compare it with.");
    return ConflictDetail::tr("Files of this kind are not shown here. These are the facts.");
}

} // namespace

ConflictDetail::ConflictDetail(const DesktopParts &parts, QWidget *parent)
    : QWidget(parent),
      m_parts(parts),
      m_name(new TextLabel(TypeStyle::Section, Role::Text, TextLabel::Overflow::ElideMiddle)),
      m_place(new TextLabel(TypeStyle::Text, Role::SecondLine, TextLabel::Overflow::ElideMiddle)),
      m_more(makeIconButton(QStringLiteral("more"), tr("More"))),
      m_sentence(new TextLabel(TypeStyle::Text, Role::SecondLine, TextLabel::Overflow::Wrap)),
      m_mine(new SideCard(Side::Local)),
      m_theirs(new SideCard(Side::Remote)),
      m_views(new QStackedWidget),
      m_waiting(new TextLabel(TypeStyle::Text, Role::SecondLine, TextLabel::Overflow::Wrap)),
      m_text(new TextDifferenceView),
      m_table(new TableDifferenceView),
      m_images(new ImageSwipe),
      m_factsView(new FactsView),
      m_legend(makeLegend(tr("only in mine"), tr("only in theirs"))),
      m_notes(new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::ElideRight)),
      m_count(new TextLabel(TypeStyle::Second, Role::SecondLine)),
      m_previous(makeIconButton(QStringLiteral("up"), tr("Previous difference"))),
      m_next(makeIconButton(QStringLiteral("down"), tr("Next difference"))),
      m_patience(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addSpacing(scaled(2, this));
    column->addWidget(m_sentence);
    column->addSpacing(scaled(12, this));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(scaled(8, this));
    cards->addWidget(m_mine, 1);
    cards->addWidget(m_theirs, 1);
    column->addLayout(cards);
    column->addSpacing(scaled(8, this));
    auto *card = new Card(nullptr, Role::Field);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->addWidget(m_views);
    m_waiting->setAlignment(Qt::AlignCenter);
    for (QWidget *view : {static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_text),
                          static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_images),
                          static_cast<QWidget *>(m_factsView)})
        m_views->addWidget(view);
    column->addWidget(card, 1);
    column->addWidget(makeFoot());

    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMilliseconds);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_waiting->setText(tr("Comparing both versions…"));
        showView(nullptr, {});
    });
}

QLayout *ConflictDetail::makeHead()
{
    auto *open = makeIconButton(QStringLiteral("open"), tr("Show in the file manager"));
    connect(open, &QToolButton::clicked, this, [this] {
        m_parts.files.reveal(m_facts.localPlace + '/' + m_item.conflict.path.bytes());
    });
    connect(m_more, &QToolButton::clicked, this, &ConflictDetail::showMenu);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8, this));
    row->addWidget(m_name);
    row->addWidget(m_place, 1);
    row->addWidget(open);
    row->addWidget(m_more);
    return row;
}

QWidget *ConflictDetail::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, scaled(4, this), 0, scaled(4, this));
    row->setSpacing(scaled(16, this));
    row->addWidget(m_legend);
    row->addWidget(m_notes, 1);
    row->addWidget(m_count);
    auto *places = new QHBoxLayout;
    places->setSpacing(0);
    for (QToolButton *button : {m_previous, m_next}) {
        places->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, button] {
            if (auto *view = qobject_cast<DifferenceView *>(m_views->currentWidget()))
                view->go(button == m_next ? DifferenceView::Direction::Next
                                          : DifferenceView::Direction::Previous);
        });
    }
    m_previous->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    row->addLayout(places);
    return foot;
}

void ConflictDetail::show(const ConflictItem &item, const FolderFacts &facts)
{
    m_item = item;
    m_facts = facts;
    m_name->setText(item.name);
    m_place->setText(item.place);
    m_sentence->setText(
        tr("%1. Found: %2.")
            .arg(sentenceFor(item.conflict), momentText(item.since, m_parts.clock.now())));
    showCards();
    reload();
}

void ConflictDetail::showCards()
{
    const Conflict &conflict = m_item.conflict;
    const QString absent =
        conflict.type == ConflictType::AskFirst ? tr("Not there") : tr("Deleted");
    const std::int64_t now = m_parts.clock.now();
    m_mine->show(conflict.local, tr("%1 (this computer)").arg(m_facts.localDevice),
                 ageOf(conflict.local, conflict.remote), absent, now);
    m_theirs->show(conflict.remote, m_facts.remoteDevice, ageOf(conflict.remote, conflict.local),
                   absent, now);
}

void ConflictDetail::reload()
{
    ++m_round;
    m_patience->start();
    askForDifference();
}

void ConflictDetail::askForDifference()
{
    const auto joiner = std::make_shared<AnswerJoiner>();
    m_parts.client.ask(
        QStringLiteral("conflicts.compare"), argumentsFor(m_item), this,
        [this, joiner, round = m_round](const Result<QJsonObject> &answer) {
            if (round != m_round)
                return;
            m_patience->stop();
            if (answer)
                showDifference(joiner->whole(*answer));
            else
                showError(answer.error());
            Q_EMIT loaded();
        },
        [joiner](const QJsonObject &event) { joiner->add(event); });
}

void ConflictDetail::showDifference(const QJsonObject &difference)
{
    const QString kind = difference.value(QStringLiteral("kind")).toString();
    QStringList notes;
    if (difference.contains(QStringLiteral("local_shape")))
        notes.append(tr("Line ends differ"));
    if (difference.value(QStringLiteral("metadata_differs")).toBool())
        notes.append(tr("The notebook's metadata differs"));
    m_notes->setText(notes.join(QStringLiteral(". ")));
    if (kind == QLatin1String("text") || kind == QLatin1String("notebook"))
        showText(difference, kind);
    else if (kind == QLatin1String("table"))
        showTable(difference);
    else if (kind == QLatin1String("image"))
        showImages();
    else
        showFacts(whyNotShown(m_item, difference.value(QStringLiteral("not_shown")).toString()),
                  difference);
}

void ConflictDetail::showText(const QJsonObject &difference, const QString &kind)
{
    DifferenceReader reader;
    reader.add(difference.value(QStringLiteral("rows")).toArray());
    m_text->show(reader.rows());
    const int places = difference.value(QStringLiteral("places")).toInt();
    const bool isNotebook = kind == QLatin1String("notebook");
    const QString count = isNotebook ? tr("%n cells differ", nullptr, places)
                                     : tr("%n places differ", nullptr, places);
    showView(m_text, count);
    if (isNotebook)
        Q_EMIT described(m_item, count);
}

void ConflictDetail::showTable(const QJsonObject &difference)
{
    m_table->show(difference.value(QStringLiteral("columns")).toArray(),
                  difference.value(QStringLiteral("rows")).toArray());
    const int places = difference.value(QStringLiteral("places")).toInt();
    const QString count = tr("%n cells differ", nullptr, places);
    showView(m_table, count);
    Q_EMIT described(m_item, count);
}

void ConflictDetail::showImages()
{
    m_images->clear();
    showView(m_images, {});
    askForPicture(QStringLiteral("local"));
    askForPicture(QStringLiteral("remote"));
}

void ConflictDetail::askForPicture(const QString &side)
{
    QJsonObject arguments = argumentsFor(m_item);
    arguments.insert(QStringLiteral("side"), side);
    const auto joiner = std::make_shared<AnswerJoiner>();
    m_parts.client.ask(
        QStringLiteral("conflicts.content"), arguments, this,
        [this, joiner, side, round = m_round](const Result<QJsonObject> &answer) {
            if (round != m_round)
                return;
            if (!answer)
                return showError(answer.error());
            const QString text = joiner->whole(*answer).value(QStringLiteral("base64")).toString();
            const QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
            if (side == QLatin1String("local"))
                m_images->setMine(bytes);
            else
                m_images->setTheirs(bytes);
        },
        [joiner](const QJsonObject &event) { joiner->add(event); });
}

void ConflictDetail::showFacts(const QString &why, const QJsonObject &digests)
{
    m_factsView->show(m_item, why, digests, m_parts.clock.now());
    showView(m_factsView, {});
}

void ConflictDetail::showError(const Error &error)
{
    if (error.code == ErrorCode::ChangedMeanwhile || error.code == ErrorCode::NotFound)
        m_waiting->setText(tr("One of the versions changed meanwhile. Both are safe. Tern looks at "
                              "them again in its next run."));
    else
        m_waiting->setText(sentenceFor(error));
    showView(nullptr, {});
}

void ConflictDetail::showView(DifferenceView *view, const QString &count)
{
    m_views->setCurrentWidget(view ? static_cast<QWidget *>(view) : m_waiting);
    m_count->setText(count);
    const bool hasPlaces = view && view->places() > 0;
    m_previous->setVisible(hasPlaces);
    m_next->setVisible(hasPlaces);
    m_legend->setVisible(view == m_text || view == m_table);
    if (view == nullptr)
        m_notes->setText({});
}

void ConflictDetail::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::string path = '/' + m_item.conflict.path.bytes();
    const auto addOpen = [&](const QString &text, const std::optional<Entry> &entry,
                             const std::string &place) {
        QAction *action = menu->addAction(text);
        action->setEnabled(entry.has_value() && !place.empty());
        connect(action, &QAction::triggered, this,
                [this, file = place + path] { m_parts.files.open(file); });
    };
    addOpen(tr("Open my version"), m_item.conflict.local, m_facts.localPlace);
    addOpen(tr("Open their version"), m_item.conflict.remote, m_facts.remotePlace);
    menu->addSeparator();
    connect(menu->addAction(tr("Copy the path")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(shownPath(m_item.conflict.path)); });
    connect(menu->addAction(tr("Compare again")), &QAction::triggered, this,
            &ConflictDetail::reload);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace tern
