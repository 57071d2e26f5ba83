#include "preview_step.h"

#include "pair_card.h"
#include "preview_card.h"
#include "rules_choice.h"
#include "share_bar.h"

#include "control/bytes.h"
#include "widgets/banner.h"
#include "widgets/buttons.h"
#include "widgets/text_label.h"
#include "widgets/thin_progress_bar.h"
#include "words/duration_words.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>
#include <climits>

namespace tern {

PreviewStep::PreviewStep(Client &client, QWidget *parent)
    : QWidget(parent),
      m_client(client),
      m_sides(new PairCard(this)),
      m_bar(new ShareBar(this)),
      m_banner(new Banner(this)),
      m_card(new PreviewCard),
      m_rules(new RulesChoice(client, this))
{
    auto *title = new TextLabel(TypeStyle::Section, Role::Text, TextLabel::Overflow::Wrap, this);
    title->setText(tr("What Start will do"));
    auto *calm = new TextLabel(TypeStyle::Text, Role::SecondLine, TextLabel::Overflow::Keep, this);
    calm->setText(tr("Nothing has moved yet"));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(calm);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *ground = new QWidget(scroll);
    auto *above = new QVBoxLayout(ground);
    above->setContentsMargins(0, 0, 0, 0);
    above->addWidget(m_card);
    above->addStretch(1);
    scroll->setWidget(ground);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    ground->setAutoFillBackground(false);
    QWidget *counting = makeCount();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8, this));
    column->addWidget(m_sides);
    column->addSpacing(scaled(8, this));
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(counting);
    column->addWidget(m_banner);
    column->addSpacing(scaled(2, this));
    column->addWidget(scroll, 1);
    column->addSpacing(scaled(8, this));
    column->addWidget(m_rules);
    m_banner->hide();
    connect(m_banner, &Banner::acted, this, &PreviewStep::countAgain);
    connect(m_rules, &RulesChoice::changed, this, &PreviewStep::countAgain);
    connect(m_rules, &RulesChoice::editAsked, this,
            [this] { Q_EMIT editRulesAsked(QString::fromStdString(rules())); });
}

QWidget *PreviewStep::makeCount()
{
    m_counting = new QWidget(this);
    m_looked = new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::ElideRight,
                             m_counting);
    m_progress = new ThinProgressBar(m_counting);
    m_skip = makeLinkButton(tr("Start without counting"), {}, m_counting);
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(4, this));
    words->addWidget(m_looked);
    words->addWidget(m_progress);
    auto *row = new QHBoxLayout(m_counting);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(12, this));
    row->addLayout(words, 1);
    row->addWidget(m_skip);
    connect(m_skip, &QPushButton::clicked, this, &PreviewStep::skip);
    return m_counting;
}

void PreviewStep::begin(Pair pair)
{
    m_pair = std::move(pair);
    m_sides->show(m_pair.local, m_pair.remote, m_pair.remoteLabel, m_pair.check);
    countAgain();
}

void PreviewStep::countAgain()
{
    m_banner->hide();
    m_bar->clear();
    m_bar->hide();
    m_card->clear();
    m_counting->show();
    m_progress->setProgress(0, 0);
    m_looked->setText(tr("Looking at both sides…"));
    setState({}, Standing::Open);
    m_question = std::make_unique<QObject>();
    QJsonObject arguments;
    putBytes(arguments, QStringLiteral("local"), m_pair.local);
    putBytes(arguments, QStringLiteral("remote"), m_pair.remote);
    if (!rules().empty())
        arguments.insert(QStringLiteral("rules"), textOf(rules()));
    m_client.ask(
        QStringLiteral("preview.pair"), arguments, m_question.get(),
        [this](const Result<QJsonObject> &result) {
            m_question.release()->deleteLater();
            if (result)
                return counted(pairPreviewFrom(*result));
            m_counting->hide();
            m_banner->tell(Banner::Mood::Attention, tr("The preview could not be made"),
                           sentenceFor(result.error()), tr("Try again"));
            m_banner->show();
        },
        [this](const QJsonObject &event) { showProgress(event); });
}

void PreviewStep::cancel()
{
    m_question.reset();
}

std::string PreviewStep::rules() const
{
    return m_rules->rules();
}

void PreviewStep::showProgress(const QJsonObject &event)
{
    const qint64 files = std::max<qint64>(event.value(QStringLiteral("files")).toInteger(), 0);
    m_looked->setText(
        tr("Looking at both sides: %1 so far").arg(filesText(static_cast<std::uint64_t>(files))));
}

void PreviewStep::counted(const PairPreview &preview)
{
    m_counting->hide();
    m_bar->show(preview);
    m_bar->setVisible(true);
    m_card->show(preview);
    showWarning(preview);
    const bool nothing = preview.at(Share::Up).files + preview.at(Share::Down).files == 0;
    const QString pause = tr("You can pause at any time.");
    QString sentence = pause;
    if (nothing)
        sentence = tr("Nothing has to be copied.");
    else if (preview.seconds)
        sentence = tr("%1. %2", "About 11 minutes. You can pause at any time.")
                       .arg(durationText(*preview.seconds), pause);
    setState(sentence, Standing::Ready);
}

/// What is not in the figures.
void PreviewStep::showWarning(const PairPreview &preview)
{
    if (preview.guard) {
        const GuardWords words = wordsFor(*preview.guard, {});
        m_banner->tell(Banner::Mood::Stopped, words.title, words.whatIsSafe, {});
    } else if (preview.problems > 0) {
        m_banner->tell(Banner::Mood::Attention,
                       tr("%Ln places could not be looked at", nullptr,
                          static_cast<int>(std::min<std::uint64_t>(preview.problems, INT_MAX))),
                       tr("They are left alone on both sides until they can be read."), {});
    } else if (preview.asks > 0) {
        m_banner->tell(Banner::Mood::Plain,
                       tr("%1 wait for your word").arg(filesText(preview.asks)),
                       tr("The rules say to ask before they go. They wait as conflicts."), {});
    }
    m_banner->setVisible(preview.guard || preview.problems > 0 || preview.asks > 0);
}

void PreviewStep::skip()
{
    cancel();
    m_counting->hide();
    m_banner->tell(Banner::Mood::Plain, tr("Not counted"),
                   tr("Start compares both sides first. Nothing is deleted; what differs on both "
                      "sides waits for you as a conflict."),
                   tr("Count"));
    m_banner->show();
    setState(tr("You can pause at any time."), Standing::Ready);
}

void PreviewStep::showFailure(const QString &title, const QString &sentence)
{
    m_banner->tell(Banner::Mood::Attention, title, sentence, {});
    m_banner->show();
}

void PreviewStep::setState(const QString &sentence, Standing standing)
{
    m_sentence = sentence;
    m_ready = standing == Standing::Ready;
    Q_EMIT changed();
}

} // namespace tern
