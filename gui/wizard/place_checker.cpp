#include "place_checker.h"

#include "control/bytes.h"

namespace tern {

namespace {

constexpr int typingPause = 300; // milliseconds

} // namespace

PlaceChecker::PlaceChecker(Client &client, QObject *parent)
    : QObject(parent), m_client(client), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PlaceChecker::ask);
}

void PlaceChecker::check(const std::string &local, const std::string &remote, When when)
{
    cancel();
    m_local = local;
    m_remote = remote;
    m_timer.start(when == When::Now ? 0 : typingPause);
}

void PlaceChecker::cancel()
{
    m_timer.stop();
    m_question.reset();
}

void PlaceChecker::ask()
{
    m_question = std::make_unique<QObject>();
    QJsonObject arguments;
    if (!m_local.empty())
        putBytes(arguments, QStringLiteral("local"), m_local);
    if (!m_remote.empty())
        putBytes(arguments, QStringLiteral("remote"), m_remote);
    m_client.ask(QStringLiteral("places.check"), arguments, m_question.get(),
                 [this](const Result<QJsonObject> &result) {
                     // The answer's context must outlive its being called.
                     m_question.release()->deleteLater();
                     if (result)
                         Q_EMIT answered(placeCheckFrom(*result));
                     else
                         Q_EMIT failed(result.error());
                 });
}

} // namespace tern
