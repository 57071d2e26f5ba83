#include "base_keeping.h"

#include "merging.h"

#include "merge/text_shape.h"

namespace tern {

namespace {

/// What is held in memory before it is written down.
constexpr std::size_t mostBytes = 2 * maxNotebookBytes;

bool isWanted(const AgreementUpdate &update, const KeepsBase &keeps)
{
    return update.kind == AgreementUpdate::Kind::Put && update.entry->kind == Kind::File
           && update.entry->size > 0 && couldMerge(update.path, update.entry->size)
           && keeps(update.path, *update.entry);
}

} // namespace

void keepBases(Journal &journal, Replica &local, const std::vector<AgreementUpdate> &updates,
               const KeepsBase &keeps, const StopToken &stop)
{
    JournalCommit commit;
    std::size_t bytes = 0;
    const auto write = [&] {
        if (!commit.basesKept.empty())
            (void)journal.commit(commit);
        commit.basesKept.clear();
        bytes = 0;
    };
    for (const AgreementUpdate &update : updates) {
        if (stop.stop_requested())
            break;
        if (!isWanted(update, keeps))
            continue;
        const Digest &digest = *update.entry->digest;
        if (journal.keepsBase(digest).value_or(true))
            continue;
        auto file = readWhole(local, update.path, update.entry->on(Side::Local), stop);
        if (!file || file->entry.digest != digest
            || mergeKindOf(update.path, file->content) == MergeKind::None || !isText(file->content))
            continue;
        bytes += file->content.size();
        commit.basesKept.emplace_back(digest, std::move(file->content));
        if (bytes >= mostBytes)
            write();
    }
    write();
}

} // namespace tern
