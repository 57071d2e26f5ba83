#include "safety_card.h"

#include "choice.h"
#include "setting_row.h"
#include "value_field.h"

#include "widgets/type_scale.h"
#include "words/words.h"

#include <QHBoxLayout>

namespace tern {

namespace {

const QLatin1String retentionKey("sync.trash_retention");
const QLatin1String limitKey("sync.max_delete");
const QLatin1String usualRetention("30d");
const QLatin1String never("off");
const QLatin1String careful("careful");
const QLatin1String files("files");
const QLatin1String share("share");

/// What the limit is, of "careful", "files", "share" and "off".
QString kindOf(const QString &limit)
{
    if (limit.isEmpty())
        return careful;
    if (limit == never)
        return never;
    return limit.endsWith(u'%') ? share : files;
}

} // namespace

SafetyCard::SafetyCard(SyncValues &values, QWidget *parent)
    : SettingsCard(tr("Safety"), parent), m_values(values)
{
    addTrash();
    addLimit();
    connect(&m_values, &SyncValues::changed, this, &SafetyCard::showValues);
    showValues();
}

void SafetyCard::addTrash()
{
    m_retention = new Choice;
    for (const int days : {7, 30, 90})
        m_retention->add(tr("For %n days", nullptr, days), QStringLiteral("%1d").arg(days));
    m_retention->add(tr("For a year"), QStringLiteral("365d"));
    m_retention->add(tr("For ever"), QStringLiteral("forever"));
    m_retentionRow = new SettingRow(
        tr("Keep in the trash"),
        tr("What Tern replaces or deletes, on either side. It needs room on the disk."),
        m_retention);
    connect(m_retention, &Choice::chosen, this, [this](const QString &value) {
        SettingRow *row = m_retentionRow;
        m_values.set(retentionKey, value == usualRetention ? QString() : value, row,
                     [row](const Result<void> &done) {
                         row->setError(done ? QString() : sentenceFor(done.error()));
                     });
    });
    addRow(m_retentionRow);
}

void SafetyCard::addLimit()
{
    auto *controls = new QWidget;
    m_limitKind = new Choice;
    m_limitKind->setAccessibleName(tr("When many deletions stop Tern"));
    m_limitKind->add(tr("Over half, or over 1,000"), careful);
    m_limitKind->add(tr("Over this many files"), files);
    m_limitKind->add(tr("Over this share"), share);
    m_limitKind->add(tr("Never"), never);
    m_limit = new ValueField(QString(), 6);
    m_limit->setAccessibleName(tr("Limit of deletions"));
    auto *line = new QHBoxLayout(controls);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(8, controls));
    line->addWidget(m_limitKind);
    line->addWidget(m_limit);
    m_limitRow = new SettingRow(tr("Stop before many files are deleted"), {}, controls);
    connect(m_limitKind, &Choice::chosen, this, &SafetyCard::limitChosen);
    connect(m_limit, &ValueField::given, this, [this](const QString &given) {
        const bool isShare = m_limitKind->value() == share;
        setLimit(isShare && !given.endsWith(u'%') ? given.trimmed() + u'%' : given);
    });
    addRow(m_limitRow);
}

void SafetyCard::showValues()
{
    const QString retention = m_values.text(retentionKey);
    m_retention->show(retention.isEmpty() ? QString(usualRetention) : retention);
    m_retentionRow->setError({});
    const QString limit = m_values.text(limitKey);
    const QString kind = kindOf(limit);
    m_limitKind->show(kind);
    m_limit->setVisible(kind == files || kind == share);
    m_limit->show(kind == files || kind == share ? limit : QString());
    m_limitRow->setError({});
    const QStringList others = m_values.foldersWith(QStringLiteral("max_delete"));
    if (kind == never)
        m_limitRow->setExplanation(
            tr("Tern deletes any number of files without asking. They go to the trash."));
    else if (!others.isEmpty())
        m_limitRow->setExplanation(tr("These folders have a limit of their own: %1.")
                                       .arg(others.join(QStringLiteral(", "))));
    else
        m_limitRow->setExplanation(
            tr("A lost disk looks like deleted files. Nothing is deleted before you say so."));
}

void SafetyCard::limitChosen(const QString &kind)
{
    const bool needsFigure = kind == files || kind == share;
    m_limit->setVisible(needsFigure);
    m_limit->setPlaceholderText(kind == share ? QStringLiteral("25%") : QStringLiteral("500"));
    if (!needsFigure) {
        setLimit(kind == never ? QString(never) : QString());
        return;
    }
    m_limit->clear();
    m_limit->setFocus();
}

void SafetyCard::setLimit(const QString &value)
{
    SettingRow *row = m_limitRow;
    m_values.set(limitKey, value, row, [row](const Result<void> &done) {
        if (!done && done.error().code == ErrorCode::BadInput)
            row->setError(tr("This limit cannot be used. Write a number of files, such as 500, or "
                             "a share of them, such as 25%."));
        else
            row->setError(done ? QString() : sentenceFor(done.error()));
    });
}

} // namespace tern
