#include "speed_card.h"

#include "setting_row.h"
#include "timetable_editor.h"
#include "value_field.h"

#include "words/words.h"

namespace tern {

namespace {

const QLatin1String bandwidthKey("performance.bandwidth");
const QLatin1String timetableKey("performance.schedule.timetable");
const QLatin1String noLimit("off");

QString shownRate(const QString &rate)
{
    return rate == noLimit ? QString() : rate;
}

QString writtenRate(const QString &shown)
{
    // A decimal comma is how many people write it.
    QString rate = shown.trimmed().replace(u',', u'.');
    return rate.isEmpty() ? noLimit : rate;
}

/// As a YAML list: entries have colons and blanks in them.
QString asList(const QStringList &entries)
{
    QStringList quotedEntries;
    for (QString entry : entries)
        quotedEntries.append(u'"' + entry.remove(u'"').remove(u'\\') + u'"');
    return u'[' + quotedEntries.join(QStringLiteral(", ")) + u']';
}

} // namespace

SpeedCard::SpeedCard(SyncValues &values, QWidget *parent)
    : SettingsCard(tr("Speed"), parent),
      m_values(values),
      m_up(new ValueField(tr("No limit"), 12)),
      m_down(new ValueField(tr("No limit"), 12)),
      m_upRow(new SettingRow(tr("Up, at most"), tr("What all folders together send to remotes."),
                             m_up)),
      m_downRow(new SettingRow(tr("Down, at most"),
                               tr("What all folders together fetch from remotes."), m_down)),
      m_timetable(new TimetableEditor)
{
    addRow(m_upRow);
    addRow(m_downRow);
    addRow(m_timetable);
    connect(m_up, &ValueField::given, this,
            [this](const QString &given) { setBandwidth(m_upRow, given); });
    connect(m_down, &ValueField::given, this,
            [this](const QString &given) { setBandwidth(m_downRow, given); });
    connect(m_timetable, &TimetableEditor::given, this, &SpeedCard::setTimetable);
    connect(&m_values, &SyncValues::changed, this, &SpeedCard::showValues);
    showValues();
}

void SpeedCard::showValues()
{
    // "5MB/s" holds for both ways.
    const QString both = m_values.text(bandwidthKey);
    const QString up = both.section(u':', 0, 0);
    m_up->show(shownRate(up));
    m_down->show(shownRate(both.contains(u':') ? both.section(u':', 1) : up));
    m_upRow->setError({});
    m_downRow->setError({});
    m_timetable->show(m_values.list(timetableKey));
}

void SpeedCard::setBandwidth(SettingRow *row, const QString &given)
{
    const QString up = writtenRate(m_up->text());
    const QString down = writtenRate(m_down->text());
    const bool isFree = up == noLimit && down == noLimit;
    const QString value = isFree ? QString() : up + u':' + down;
    m_values.set(bandwidthKey, value, row, [row, given](const Result<void> &done) {
        if (done)
            row->setError({});
        else if (done.error().code == ErrorCode::BadInput)
            row->setError(tr("“%1” is no speed. Write a number with its unit, such as 5 MB/s, or "
                             "nothing for no limit.")
                              .arg(given));
        else
            row->setError(sentenceFor(done.error()));
    });
}

void SpeedCard::setTimetable(const QStringList &entries)
{
    const QString value = entries.isEmpty() ? QString() : asList(entries);
    m_values.set(timetableKey, value, m_timetable, [this](const Result<void> &done) {
        if (done)
            m_timetable->setError({});
        else if (done.error().code == ErrorCode::BadInput)
            m_timetable->setError(tr("One of these speeds cannot be used. Write a number with its "
                                     "unit, such as 5 MB/s."));
        else
            m_timetable->setError(sentenceFor(done.error()));
    });
}

} // namespace tern
