#pragma once

#include "model/status_snapshot.h"

#include <QJsonObject>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tern {

/// What Start would do with a file, as the preview tells it.
enum class Share : std::uint8_t { Up, Down, Same, Conflicts, LeftOut };
inline constexpr std::array allShares{Share::Up, Share::Down, Share::Same, Share::Conflicts,
                                      Share::LeftOut};

/// What the command "preview.pair" counted of one share.
struct ShareCount {
    struct Ending {
        std::string ending; ///< "nd2"; empty: files without one
        std::uint64_t files = 0;
    };
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
    std::vector<std::string> paths = {}; ///< the first of them, bytes
    std::vector<Ending> endings = {};    ///< the most frequent first
    std::vector<std::string> rules = {}; ///< LeftOut: what left them out, the most files first
};

/// What Start would do. Nothing has moved.
struct PairPreview {
    std::array<ShareCount, allShares.size()> shares;
    std::optional<std::uint64_t> seconds = {}; ///< that it will take; nothing: nobody can tell
    std::uint64_t asks = 0;              ///< files that wait for the user's word, as a rule says
    std::uint64_t problems = 0;          ///< places that could not be looked at
    std::optional<GuardStop> guard = {}; ///< set: it would be stopped, and nothing done

    [[nodiscard]] const ShareCount &at(Share share) const
    {
        return shares[static_cast<std::size_t>(share)];
    }
};

/// Lenient; of paths and endings at most 100 are taken. Pure.
[[nodiscard]] PairPreview pairPreviewFrom(const QJsonObject &object);

} // namespace tern
