#pragma once

#include "control/command_table.h"

namespace tern::test {

/// A table of commands without an engine: "echo" gives its arguments back, "count" sends events
/// before its result, "fail" fails, "wait" answers when release() is called, "flood" sends a lot.
class FakeCommands {
public:
    CommandTable table()
    {
        return {
            {"echo",
             {"text", "path"},
             "",
             [](const CallPointer &call) { call->result(call->arguments()); }},
            {"count",
             {},
             "",
             [](const CallPointer &call) {
                 for (int i = 1; i <= 3; ++i)
                     call->event({{QStringLiteral("number"), i}});
                 call->result({});
             }},
            {"fail",
             {},
             "",
             [](const CallPointer &call) {
                 call->error({ErrorCode::NoSpace, "a\xff", "detail", 28});
             }},
            {"wait",
             {},
             "",
             [this](const CallPointer &call) {
                 m_waiting.push_back(call);
                 call->onOver([this] { ++m_over; });
             }},
            {"flood",
             {},
             "",
             [](const CallPointer &call) {
                 const QString much(1 << 20, QLatin1Char('x'));
                 for (int i = 0; i < 64 && call->isOpen(); ++i)
                     call->event({{QStringLiteral("much"), much}});
             }},
        };
    }

    void release()
    {
        for (const CallPointer &call : std::exchange(m_waiting, {}))
            call->result({});
    }
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }
    [[nodiscard]] int over() const { return m_over; }

private:
    std::vector<CallPointer> m_waiting;
    int m_over = 0;
};

} // namespace tern::test
