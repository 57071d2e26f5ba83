#include "mistake_banner.h"

#include "widgets/banner.h"
#include "words/words.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace tern {

MistakeBanner::MistakeBanner(const DesktopParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_banner(new Banner)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    QPushButton *again = m_banner->addButton(tr("Check again"));
    connect(again, &QPushButton::clicked, this, [this] { checkAgain(Answer::Told); });
    connect(m_banner, &Banner::acted, this, &MistakeBanner::openFile);
    connect(&m_parts.client, &Client::snapshotChanged, this, &MistakeBanner::refresh);
    refresh();
}

void MistakeBanner::refresh()
{
    const std::optional<Error> &mistake = m_parts.client.snapshot().mistake;
    if (mistake) {
        MistakeWords words = wordsForMistake(*mistake);
        if (m_stillSo == mistake)
            words.sentence += QStringLiteral(". ") + tr("Checked again just now: still so.");
        m_banner->tell(Banner::Mood::Attention, words.title, words.sentence, tr("Open the file"));
    }
    setVisible(mistake.has_value());
}

void MistakeBanner::openFile()
{
    if (const std::optional<Error> &mistake = m_parts.client.snapshot().mistake)
        m_parts.files.open(mistake->subject);
}

void MistakeBanner::checkAgain(Answer answer)
{
    m_stillSo.reset();
    m_parts.client.ask(QStringLiteral("reload"), {}, this,
                       [this, answer](const Result<QJsonObject> &read) {
                           // Why it cannot be read is in the snapshot, file and all.
                           if (!read && answer == Answer::Told)
                               m_stillSo = m_parts.client.snapshot().mistake;
                           refresh();
                       });
}

bool MistakeBanner::event(QEvent *event)
{
    // Perhaps from the editor.
    if (event->type() == QEvent::WindowActivate && !isHidden())
        checkAgain(Answer::Untold);
    return QWidget::event(event);
}

} // namespace tern
