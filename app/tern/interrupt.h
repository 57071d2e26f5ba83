#pragma once

namespace tern {

/// SIGINT, SIGTERM and SIGHUP as bytes in a pipe, so that an event loop or poll() can wait for
/// them: 'i' (end) and 'h' (SIGHUP, only where asked for). One at a time in a program; the old
/// handlers come back with its end.
class Interrupt {
public:
    enum class HangUp { Ends, IsTold };

    explicit Interrupt(HangUp hangUp = HangUp::Ends);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    /// Becomes readable with each signal.
    [[nodiscard]] int descriptor() const { return m_pipe[0]; }
    /// The next byte, or 0 when there is none.
    [[nodiscard]] char take() const;

private:
    int m_pipe[2] = {-1, -1};
};

} // namespace tern
