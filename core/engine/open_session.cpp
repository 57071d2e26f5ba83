#include "engine.h"

#include "content/hasher.h"
#include "replica/folder/folder_replica.h"

#include <algorithm>
#include <filesystem>

namespace tern {

std::string pairFolderName(const std::string &local, const std::string &remote)
{
    constexpr std::size_t digits = 12;
    constexpr std::size_t longestName = 40;
    std::string readable;
    for (const char c : std::filesystem::path(local).filename().string()) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                           || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
        readable += plain ? c : '_';
    }
    readable.resize(std::min(readable.size(), longestName));
    const Digest digest = digestOf(local + std::string(1, '\0') + remote);
    return readable + '-' + digest.hex().substr(0, digits);
}

Result<std::unique_ptr<Session>> openSession(const EngineParts &parts, const std::string &local,
                                             const std::string &remote)
{
    const std::string folder = parts.stateHome + "/tern/" + pairFolderName(local, remote);
    std::error_code error;
    std::filesystem::create_directories(std::filesystem::path(folder).parent_path(), error);
    if (error)
        return Failure(systemError(error.value(), folder));
    TERN_TRY(auto opened, Journal::open(folder, parts.clock, parts.random));
    TERN_TRY(const PairState state, opened.journal->state());
    if (opened.origin == Journal::Origin::ReplacedDamaged) {
        JournalCommit note;
        note.events.push_back({parts.clock.now(),
                               {},
                               EventKind::AgreementReset,
                               {},
                               RelPath(),
                               0,
                               "journal_damaged: " + opened.setAside});
        TERN_TRY(opened.journal->commit(note));
    }
    const auto replica = [&](Side side, const std::string &path) {
        return makeFolderReplica(parts.fileSystem, parts.clock, path, {side, state.device});
    };
    return std::make_unique<Session>(replica(Side::Local, local), replica(Side::Remote, remote),
                                     std::move(opened.journal), parts.executor, parts.clock,
                                     parts.random, parts.machine);
}

} // namespace tern
