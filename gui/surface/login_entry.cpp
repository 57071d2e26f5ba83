#include "login_entry.h"

#include "settings/login_entry.h"

namespace tern {

LoginEntry::LoginEntry(const Directories &directories, std::string program)
    : m_file(loginEntryFile(directories)), m_program(std::move(program))
{
}

LoginItem::State LoginEntry::state() const
{
    return startsAtLogin(m_file) ? State::On : State::Off;
}

Result<void> LoginEntry::set(State state)
{
    return state == State::On ? startAtLogin(m_file, m_program, "--hidden")
                              : doNotStartAtLogin(m_file);
}

} // namespace tern
