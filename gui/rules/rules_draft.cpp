#include "rules_draft.h"

#include "control/bytes.h"
#include "control/rules_preview_json.h"

#include <QTimer>

namespace tern {

namespace {

constexpr int patienceMilliseconds = 300; // until what is typed is looked for

std::string bytesIn(const QJsonObject &object, const char *key)
{
    return bytesFrom(object, QLatin1String(key)).value_or(std::string());
}

} // namespace

RulesDraft::RulesDraft(Client &client, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_asking(std::make_unique<QObject>()),
      m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(patienceMilliseconds);
    connect(m_timer, &QTimer::timeout, this, [this] { look(); });
}

RulesDraft::~RulesDraft() = default;

void RulesDraft::open(const std::string &folder)
{
    m_folder = folder;
    m_isLoaded = false;
    m_pending.clear();
    m_isSending = false;
    m_looking.reset();
    m_timer->stop();
    m_counts.reset();
    m_preview.reset();
    m_previewError.reset();
    m_asking = std::make_unique<QObject>();
    QJsonObject asked;
    putBytes(asked, QStringLiteral("name"), folder);
    m_client.ask(QStringLiteral("rules.read"), asked, m_asking.get(),
                 [this](const Result<QJsonObject> &answer) {
                     if (!answer) {
                         Q_EMIT loadFailed(answer.error());
                         return;
                     }
                     m_file = bytesIn(*answer, "file");
                     m_digest = bytesIn(*answer, "digest");
                     m_folders.clear();
                     const QJsonArray folders = answer->value(QStringLiteral("folders")).toArray();
                     for (const QJsonValue &name : folders)
                         m_folders.push_back(name.toString().toStdString());
                     m_order.clear();
                     take(*answer);
                     m_savedText = m_text;
                     m_savedRules = m_written;
                     m_isLoaded = true;
                     Q_EMIT loaded();
                     Q_EMIT changed();
                     look();
                 });
}

std::string RulesDraft::savedMatch(std::size_t number) const
{
    const bool isSame = m_savedRules.rules.size() == m_written.rules.size();
    return isSame && number < m_savedRules.rules.size() ? m_savedRules.rules[number].match.text
                                                        : std::string();
}

void RulesDraft::take(const QJsonObject &answer)
{
    m_text = bytesIn(answer, "text");
    m_written = writtenRulesFrom(answer);
    if (answer.contains(QStringLiteral("order")))
        m_order =
            orderedRulesFrom({{QStringLiteral("rules"), answer.value(QStringLiteral("order"))}})
                .rules;
    m_counts.reset();
    m_preview.reset();
    m_previewError.reset();
}

void RulesDraft::edit(RuleEdit edit)
{
    const bool isSame = !m_pending.empty() && edit.kind == RuleEdit::Kind::Set
                        && m_pending.back().kind == RuleEdit::Kind::Set
                        && m_pending.back().number == edit.number && edit.values.size() == 1
                        && m_pending.back().values.size() == 1
                        && m_pending.back().values.front().first == edit.values.front().first;
    if (isSame)
        m_pending.back() = std::move(edit);
    else
        m_pending.push_back(std::move(edit));
    if (!m_isSending)
        sendEdits();
}

void RulesDraft::sendEdits()
{
    QJsonArray edits;
    for (const RuleEdit &each : m_pending)
        edits.append(toJson(each));
    m_pending.clear();
    m_isSending = true;
    QJsonObject asked{{QStringLiteral("text"), QString::fromStdString(m_text)},
                      {QStringLiteral("edits"), edits}};
    putBytes(asked, QStringLiteral("name"), m_folder);
    m_client.ask(QStringLiteral("rules.edit"), asked, m_asking.get(),
                 [this](const Result<QJsonObject> &answer) {
                     m_isSending = false;
                     if (answer)
                         take(*answer);
                     else
                         Q_EMIT refused(answer.error());
                     if (!m_pending.empty())
                         return sendEdits();
                     Q_EMIT changed();
                     lookLater();
                 });
}

void RulesDraft::replace(std::string text)
{
    m_pending.clear();
    m_isSending = false;
    m_asking = std::make_unique<QObject>();
    m_text = std::move(text);
    check();
}

void RulesDraft::check()
{
    QJsonObject asked{{QStringLiteral("text"), QString::fromStdString(m_text)}};
    putBytes(asked, QStringLiteral("name"), m_folder);
    m_client.ask(QStringLiteral("rules.check"), asked, m_asking.get(),
                 [this](const Result<QJsonObject> &answer) {
                     if (answer)
                         take(*answer);
                     else
                         Q_EMIT refused(answer.error());
                     Q_EMIT changed();
                     lookLater();
                 });
}

void RulesDraft::discard()
{
    open(m_folder);
}

void RulesDraft::save()
{
    QJsonObject asked{{QStringLiteral("text"), QString::fromStdString(m_text)},
                      {QStringLiteral("digest"), QString::fromStdString(m_digest)}};
    putBytes(asked, QStringLiteral("name"), m_folder);
    m_client.ask(QStringLiteral("rules.write"), asked, m_asking.get(),
                 [this](const Result<QJsonObject> &answer) {
                     if (!answer) {
                         Q_EMIT saveFailed(answer.error());
                         return;
                     }
                     Q_EMIT saved();
                     open(m_folder);
                 });
}

void RulesDraft::lookLater()
{
    m_looking.reset();
    m_timer->start();
}

/// Which files the rules decide about, and what saving them would change.
void RulesDraft::look()
{
    m_looking.reset();
    if (!m_written.complaints.empty())
        return;
    m_looking = std::make_unique<QObject>();
    QJsonObject asked{{QStringLiteral("text"), QString::fromStdString(m_text)}};
    putBytes(asked, QStringLiteral("name"), m_folder);
    m_client.ask(QStringLiteral("rules.count"), asked, m_looking.get(),
                 [this](const Result<QJsonObject> &answer) {
                     if (!answer)
                         return;
                     m_counts = orderedRulesFrom(*answer);
                     Q_EMIT counted();
                 });
    if (!isChanged())
        return;
    asked.insert(QStringLiteral("paths"), 0);
    m_client.ask(QStringLiteral("rules.preview"), asked, m_looking.get(),
                 [this](const Result<QJsonObject> &answer) {
                     if (answer)
                         m_preview =
                             rulesPreviewFrom(answer->value(QStringLiteral("preview")).toObject());
                     else
                         m_previewError = answer.error();
                     Q_EMIT previewed();
                 });
}

} // namespace tern
