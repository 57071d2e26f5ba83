#include "command_table.h"

#include "json.h"

#include <algorithm>
#include <utility>

namespace tern {

void Call::event(const QJsonObject &event)
{
    if (m_send)
        m_send(u"event"_qs, event);
}

void Call::result(const QJsonObject &result)
{
    answer(u"result"_qs, result);
}

void Call::error(const Error &error)
{
    answer(u"error"_qs, toJson(error));
}

void Call::answer(const QString &key, const QJsonObject &value)
{
    if (!m_send)
        return;
    m_send(key, value);
    abandon();
}

void Call::abandon()
{
    m_send = nullptr;
    if (const auto over = std::exchange(m_over, nullptr))
        over();
}

void dispatch(const CommandTable &table, const CallPointer &call)
{
    const auto command = std::find_if(table.begin(), table.end(), [&](const Command &candidate) {
        return candidate.name == call->request().command;
    });
    if (command == table.end()) {
        call->error({ErrorCode::Unsupported, call->request().command, "no such command", 0});
        return;
    }
    for (const QString &key : call->arguments().keys()) {
        std::string plain = key.toStdString();
        if (plain.ends_with("_base64"))
            plain.resize(plain.size() - std::string_view("_base64").size());
        const auto &known = command->arguments;
        if (std::find(known.begin(), known.end(), plain) == known.end()) {
            call->error({ErrorCode::BadInput, key.toStdString(), "no such argument", 0});
            return;
        }
    }
    command->handler(call);
}

} // namespace tern
