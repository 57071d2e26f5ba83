#include "cleaning_panel.h"

#include "control/bytes.h"
#include "widgets/buttons.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace tern {

namespace {

constexpr std::int64_t day = 24LL * 3600 * 1'000'000'000;

std::uint64_t countAt(const QJsonObject &object, const QString &key)
{
    return static_cast<std::uint64_t>(std::max<qint64>(0, object.value(key).toInteger()));
}

int plural(std::uint64_t count)
{
    constexpr std::uint64_t most = std::numeric_limits<int>::max();
    return static_cast<int>(std::min(count, most));
}

} // namespace

CleaningPanel::CleaningPanel(const DesktopParts &parts, QWidget *parent)
    : Card(parent),
      m_parts(parts),
      m_title(new TextLabel(TypeStyle::Strong, Role::Text, TextLabel::Overflow::Wrap)),
      m_sentence(new TextLabel(TypeStyle::Text, Role::Text, TextLabel::Overflow::Wrap)),
      m_age(new QComboBox),
      m_cancel(makeButton(tr("Cancel"))),
      m_clean(makeDestructiveButton(tr("Remove for good")))
{
    setAccessibleName(tr("Empty the trash"));
    m_title->setText(tr("Remove old things from the trash for good?"));
    m_age->setAccessibleName(tr("What goes"));
    m_age->addItem(tr("Older than 7 days"), qint64{7 * day});
    m_age->addItem(tr("Older than 30 days"), qint64{30 * day});
    m_age->addItem(tr("Everything"), qint64{0});
    m_age->setCurrentIndex(1);
    connect(m_age, &QComboBox::activated, this, &CleaningPanel::preview);
    connect(m_cancel, &QPushButton::clicked, this, &CleaningPanel::leave);
    connect(m_clean, &QPushButton::clicked, this, &CleaningPanel::clean);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8, this));
    row->addWidget(m_age);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_clean);
    auto *column = new QVBoxLayout(this);
    const int margin = scaled(12, this);
    column->setContentsMargins(margin + scaled(4, this), margin, margin, margin);
    column->setSpacing(scaled(4, this));
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(scaled(4, this));
    column->addLayout(row);
    hide();
}

void CleaningPanel::ask(const std::vector<std::string> &folders)
{
    m_folders = folders;
    m_clean->show();
    m_age->show();
    m_cancel->setText(tr("Cancel"));
    m_title->setText(tr("Remove old things from the trash for good?"));
    preview();
    show();
    m_cancel->setFocus();
}

void CleaningPanel::preview()
{
    m_before = m_parts.clock.now() - m_age->currentData().toLongLong();
    m_files = m_bytes = 0;
    m_error.reset();
    m_waiting = m_folders.size();
    m_clean->setEnabled(false);
    m_sentence->setText(tr("Looking at what would go…"));
    ++m_asked;
    for (const std::string &folder : m_folders)
        m_parts.client.ask(
            QStringLiteral("trash.page"),
            {{u"name"_qs, textOf(folder)}, {u"limit"_qs, 1}, {u"before_ns"_qs, qint64{m_before}}},
            this, [this, number = m_asked](const Result<QJsonObject> &answer) {
                if (number == m_asked)
                    add(answer);
            });
}

void CleaningPanel::add(const Result<QJsonObject> &answer)
{
    if (answer) {
        const QJsonObject found = answer->value(u"found"_qs).toObject();
        m_files += countAt(found, u"files"_qs);
        m_bytes += countAt(found, u"bytes"_qs);
    } else {
        m_error = answer.error();
    }
    if (--m_waiting == 0)
        tellWhatWouldGo();
}

void CleaningPanel::tellWhatWouldGo()
{
    if (m_error) {
        m_sentence->setText(sentenceFor(*m_error));
        return;
    }
    m_clean->setEnabled(m_files > 0);
    if (m_files == 0)
        m_sentence->setText(tr("Nothing in the trash is that old."));
    else
        m_sentence->setText(
            tr("%Ln files (%1) would go, and could not come back. Files in your folders stay as "
               "they are, on both sides.",
               nullptr, plural(m_files))
                .arg(sizeText(m_bytes)));
}

void CleaningPanel::clean()
{
    m_clean->setEnabled(false);
    m_files = 0;
    m_error.reset();
    m_waiting = m_folders.size();
    m_sentence->setText(tr("Removing…"));
    ++m_asked;
    for (const std::string &folder : m_folders)
        m_parts.client.ask(QStringLiteral("trash.clean"),
                           {{u"name"_qs, textOf(folder)}, {u"before_ns"_qs, qint64{m_before}}},
                           this, [this, number = m_asked](const Result<QJsonObject> &answer) {
                               if (number == m_asked)
                                   addRemoved(answer);
                           });
}

void CleaningPanel::addRemoved(const Result<QJsonObject> &answer)
{
    if (answer)
        m_files += countAt(*answer, u"removed"_qs);
    else
        m_error = answer.error();
    if (--m_waiting > 0)
        return;
    m_title->setText(m_error ? tr("Not all was removed") : tr("Removed from the trash"));
    QString sentence = tr("%Ln files are gone for good.", nullptr, plural(m_files));
    if (m_error)
        sentence += QLatin1Char(' ') + sentenceFor(*m_error);
    m_sentence->setText(sentence);
    m_clean->hide();
    m_age->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
    Q_EMIT cleaned();
}

void CleaningPanel::leave()
{
    ++m_asked;
    hide();
    Q_EMIT closed();
}

void CleaningPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Card::keyPressEvent(event);
}

} // namespace tern
