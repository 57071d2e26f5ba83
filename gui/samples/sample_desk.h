#pragma once

#include "sample_client.h"

#include <memory>

namespace tern {

/// Always the same moment: 14 November 2026, 14:32 UTC.
class SampleClock final : public Clock {
public:
    [[nodiscard]] std::int64_t now() const override { return 1'794'666'720LL * 1'000'000'000; }
    [[nodiscard]] std::int64_t steadyMilliseconds() const override { return 0; }
};

/// What the pages of a picture or a test stand on. GUI thread.
struct SampleDesk {
    SampleClient client;
    SampleClock clock;
    SampleFileManager files;
    DesktopParts parts{client, clock, files};
};

} // namespace tern
