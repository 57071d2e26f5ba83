#pragma once

#include "base/result.h"

namespace tern {

/// Whether the desktop starts Tern when the user logs in. Injected; GUI thread.
class LoginItem {
public:
    enum class State : std::uint8_t { Off, On };

    virtual ~LoginItem() = default;
    [[nodiscard]] virtual State state() const = 0;
    virtual Result<void> set(State state) = 0;
};

} // namespace tern
