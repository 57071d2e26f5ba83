#include "interrupt.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace tern {

namespace {

// A signal handler can reach nothing but globals.
volatile std::sig_atomic_t writeEnd = -1;
volatile std::sig_atomic_t hangUpIsTold = 0;
struct sigaction oldActions[3];
constexpr std::array<int, 3> handled = {SIGINT, SIGTERM, SIGHUP};

extern "C" void tellPipe(int signal)
{
    const int saved = errno;
    const char byte = signal == SIGHUP && hangUpIsTold != 0 ? 'h' : 'i';
    if (::write(static_cast<int>(writeEnd), &byte, 1) < 0) {
        // The pipe is full: there is a byte for the reader already.
    }
    errno = saved;
}

} // namespace

Interrupt::Interrupt(HangUp hangUp)
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writeEnd = m_pipe[1];
    hangUpIsTold = hangUp == HangUp::IsTold ? 1 : 0;
    struct sigaction action = {};
    action.sa_handler = tellPipe;
    action.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < handled.size(); ++i)
        ::sigaction(handled[i], &action, &oldActions[i]);
}

Interrupt::~Interrupt()
{
    if (m_pipe[0] < 0)
        return;
    for (std::size_t i = 0; i < handled.size(); ++i)
        ::sigaction(handled[i], &oldActions[i], nullptr);
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

char Interrupt::take() const
{
    char byte = 0;
    return ::read(m_pipe[0], &byte, 1) == 1 ? byte : '\0';
}

} // namespace tern
