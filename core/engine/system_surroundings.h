#pragma once

#include "surroundings.h"

#include "base/executor.h"

#include <memory>
#include <string>

namespace tern {

/// What the services of a Linux desktop tell on the system's message bus. Where there is no bus, or
/// no such service, nothing is known. Control thread only; needs its event loop.
class SystemSurroundings final : public Surroundings {
public:
    /// `executor` outlives it. `busAddress`: of another bus than the system's, for tests.
    explicit SystemSurroundings(Executor &executor, std::string busAddress = {});
    ~SystemSurroundings() override;

    /// Connects on a worker, as a bus may take long to let somebody in.
    void watch(std::function<void()> changed) override;
    [[nodiscard]] SurroundingFacts facts() const override;

private:
    struct State;
    Executor &m_executor;
    const std::string m_busAddress;
    std::shared_ptr<State> m_state;
};

} // namespace tern
