#include "waiting_card.h"

#include "days_choice.h"
#include "setting_row.h"
#include "value_field.h"

#include "widgets/text_label.h"
#include "words/words.h"
#include "words/words_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QTimeEdit>

namespace tern {

namespace {

const QLatin1String meteredKey("performance.schedule.pause_on_metered");
const QLatin1String batteryKey("performance.schedule.pause_on_battery");
const QLatin1String largeKey("performance.schedule.large_files");
const QLatin1String yes("true");
const QLatin1String no("false");

SyncValues::Done tellIn(SettingRow *row)
{
    return [row](const Result<void> &done) {
        row->setError(done ? QString() : sentenceFor(done.error()));
    };
}

QTimeEdit *timeField(const QString &name, int hour)
{
    auto *field = new QTimeEdit(QTime(hour, 0));
    field->setAccessibleName(name);
    field->setDisplayFormat(shownLocale().timeFormat(QLocale::ShortFormat));
    return field;
}

} // namespace

WaitingCard::WaitingCard(SyncValues &values, QWidget *parent)
    : SettingsCard(tr("When Tern waits"), parent), m_values(values)
{
    addMetered();
    addBattery();
    addLargeFiles();
    connect(&m_values, &SyncValues::changed, this, &WaitingCard::showValues);
    showValues();
}

void WaitingCard::addMetered()
{
    m_metered = new QCheckBox;
    m_metered->setProperty("tern.switch", true);
    m_meteredRow =
        new SettingRow(tr("Wait on a metered network"),
                       tr("Such as a phone’s. Tern goes on by itself on the next one."), m_metered);
    connect(m_metered, &QCheckBox::clicked, this, [this](bool isOn) {
        m_values.set(meteredKey, isOn ? QString(yes) : QString(), m_meteredRow,
                     tellIn(m_meteredRow));
    });
    addRow(m_meteredRow);
}

void WaitingCard::addBattery()
{
    m_battery = new Choice;
    m_battery->add(tr("Never"), no);
    for (const int percent : {20, 30, 50})
        m_battery->add(tr("Below %1%").arg(percent), QStringLiteral("below %1%").arg(percent));
    m_battery->add(tr("Always"), yes);
    m_batteryRow =
        new SettingRow(tr("Wait on battery"), tr("Until the computer is plugged in."), m_battery);
    connect(m_battery, &Choice::chosen, this, [this](const QString &value) {
        m_values.set(batteryKey, value == no ? QString() : value, m_batteryRow,
                     tellIn(m_batteryRow));
    });
    addRow(m_batteryRow);
}

void WaitingCard::addLargeFiles()
{
    m_offPeak = new QCheckBox;
    m_offPeak->setProperty("tern.switch", true);
    m_offPeakRow = new SettingRow(tr("Move large files off-peak only"),
                                  tr("Smaller files go at any time."), m_offPeak);
    auto *fields = new QWidget;
    m_above = new ValueField(tr("1 GB"), 8);
    m_above->setAccessibleName(tr("Large files are over"));
    m_above->show(QStringLiteral("1GB"));
    constexpr int evening = 22;
    constexpr int morning = 6;
    m_from = timeField(tr("Large files go from"), evening);
    m_until = timeField(tr("Large files go until"), morning);
    m_days = new DaysChoice;
    auto *to = new TextLabel;
    to->setText(tr("to", "between two times of day"));
    auto *line = new QHBoxLayout(fields);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(8, fields));
    for (QWidget *part : std::initializer_list<QWidget *>{m_above, m_from, to, m_until, m_days})
        line->addWidget(part);
    m_hoursRow = new SettingRow(tr("Large files and their hours"),
                                tr("Over this size, at these times."), fields);
    connect(m_offPeak, &QCheckBox::clicked, this, &WaitingCard::setLargeFiles);
    connect(m_above, &ValueField::given, this, &WaitingCard::setLargeFiles);
    connect(m_from, &QTimeEdit::editingFinished, this, &WaitingCard::setLargeFiles);
    connect(m_until, &QTimeEdit::editingFinished, this, &WaitingCard::setLargeFiles);
    connect(m_days, &Choice::chosen, this, &WaitingCard::setLargeFiles);
    addRow(m_offPeakRow);
    addRow(m_hoursRow);
}

void WaitingCard::showValues()
{
    m_metered->setChecked(m_values.text(meteredKey) == yes);
    const QString battery = m_values.text(batteryKey);
    m_battery->show(battery.isEmpty() ? QString(no) : battery);
    // "1GB 22:00-06:00 Mon-Fri"
    const QString large = m_values.text(largeKey);
    m_offPeak->setChecked(!large.isEmpty());
    m_hoursRow->setVisible(!large.isEmpty());
    for (SettingRow *row : {m_meteredRow, m_batteryRow, m_offPeakRow, m_hoursRow})
        row->setError({});
    if (large.isEmpty())
        return;
    const QStringList words = large.simplified().split(u' ');
    qsizetype hours = 0;
    while (hours + 1 < words.size() && !words.at(hours).contains(u':'))
        ++hours;
    const QString timeForm = QStringLiteral("H:mm");
    m_above->show(words.mid(0, hours).join(u' '));
    m_from->setTime(QTime::fromString(words.at(hours).section(u'-', 0, 0), timeForm));
    m_until->setTime(QTime::fromString(words.at(hours).section(u'-', 1), timeForm));
    m_days->show(words.value(hours + 1, QStringLiteral("daily")));
}

QString WaitingCard::largeFilesGiven() const
{
    if (!m_offPeak->isChecked())
        return {};
    const QString timeForm = QStringLiteral("HH:mm");
    const QString above = m_above->text().trimmed().replace(u',', u'.');
    return QStringLiteral("%1 %2-%3 %4")
        .arg(above, m_from->time().toString(timeForm), m_until->time().toString(timeForm),
             m_days->value());
}

void WaitingCard::setLargeFiles()
{
    const QString value = largeFilesGiven();
    if (value == m_values.text(largeKey))
        return;
    SettingRow *row = value.isEmpty() ? m_offPeakRow : m_hoursRow;
    m_hoursRow->setVisible(!value.isEmpty());
    m_values.set(largeKey, value, row, [row](const Result<void> &done) {
        if (!done && done.error().code == ErrorCode::BadInput)
            row->setError(tr("This cannot be used. Write the size with its unit, such as 1 GB, and "
                             "two different times."));
        else
            row->setError(done ? QString() : sentenceFor(done.error()));
    });
}

} // namespace tern
