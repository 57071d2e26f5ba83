#include "sample_client.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace tern {

void SampleClient::tell(const QString &folder, const std::vector<Event> &events)
{
    Q_EMIT eventsCommitted(folder, events);
}

void SampleClient::answer(const QString &command, Handler handler)
{
    m_handlers[command] = std::move(handler);
}

void SampleClient::answer(const QString &command, const QJsonObject &result)
{
    m_handlers[command] = [result](const QJsonObject &) -> Result<QJsonObject> { return result; };
}

void SampleClient::refuse(const QString &command, const Error &error)
{
    m_handlers[command] = [error](const QJsonObject &) -> Result<QJsonObject> {
        return Failure(error);
    };
}

void SampleClient::hold(const QString &command)
{
    m_holding.push_back(command);
}

void SampleClient::release(const QString &command)
{
    std::erase(m_holding, command);
    std::vector<Held> released;
    for (Held &held : m_held) {
        if (held.command == command)
            released.push_back(std::move(held));
    }
    std::erase_if(m_held, [&](const Held &held) { return held.command == command; });
    for (const Held &held : released)
        held.go();
}

void SampleClient::report(const QString &command, const QJsonObject &event)
{
    for (const Held &held : m_held) {
        if (held.command == command)
            held.event(event);
    }
}

std::vector<QJsonObject> SampleClient::asked(const QString &command) const
{
    std::vector<QJsonObject> found;
    for (const Asked &call : m_asked) {
        if (call.command == command)
            found.push_back(call.arguments);
    }
    return found;
}

void SampleClient::ask(const QString &command, const QJsonObject &arguments, QObject *context,
                       Answer answer, OnEvent event)
{
    m_asked.push_back({command, arguments});
    if (std::find(m_holding.begin(), m_holding.end(), command) == m_holding.end()) {
        answerLater(command, arguments, context, std::move(answer));
        return;
    }
    const QPointer<QObject> alive(context);
    m_held.push_back({command,
                      [this, command, arguments, alive, answer = std::move(answer)] {
                          if (alive)
                              answerLater(command, arguments, alive, answer);
                      },
                      [alive, event = std::move(event)](const QJsonObject &told) {
                          if (alive && event)
                              event(told);
                      }});
}

void SampleClient::answerLater(const QString &command, const QJsonObject &arguments,
                               QObject *context, Answer answer)
{
    const auto handler = m_handlers.find(command);
    Result<QJsonObject> result =
        handler != m_handlers.end() ? handler->second(arguments) : QJsonObject();
    QTimer::singleShot(
        0, context, [answer = std::move(answer), result = std::move(result)] { answer(result); });
}

} // namespace tern
