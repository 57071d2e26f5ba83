#pragma once

#include "model/agreed.h"

namespace tern {

/// The agreement of a pair that has none.
class EmptyAgreed final : public Agreed {
    class Cursor final : public AgreedCursor {
    public:
        Result<std::optional<AgreedItem>> next() override { return std::optional<AgreedItem>(); }
    };

public:
    Result<std::unique_ptr<AgreedCursor>> within(const RelPath & /*top*/) override
    {
        return std::make_unique<Cursor>();
    }
    Result<std::optional<AgreedEntry>> find(const RelPath & /*path*/) override
    {
        return std::optional<AgreedEntry>();
    }
};

} // namespace tern
