#pragma once

#include "support/forwarding_journal.h"

#include <functional>
#include <string>

namespace tern::test {

/// The bytes of a journal's files at one moment.
struct JournalCopy {
    std::string database;
    std::string wal;
};

/// Of the journal in `folder`; requires that nobody is writing to it.
[[nodiscard]] JournalCopy copyJournal(const std::string &folder);
/// Makes `folder`, which must not exist, with these files in it. A copy without a database makes
/// nothing: a journal that never was.
void placeJournal(const JournalCopy &copy, const std::string &folder);

/// A journal that tells of each change right after it became durable.
class TappedJournal final : public ForwardingJournal {
public:
    TappedJournal(std::unique_ptr<Journal> journal, std::function<void()> changed)
        : ForwardingJournal(std::move(journal)), m_changed(std::move(changed))
    {
    }

    Result<void> commit(const JournalCommit &changes) override
    {
        return told(ForwardingJournal::commit(changes));
    }
    Result<void> resetAgreement(const Event &why) override
    {
        return told(ForwardingJournal::resetAgreement(why));
    }

private:
    Result<void> told(Result<void> done)
    {
        if (done && m_changed)
            m_changed();
        return done;
    }

    std::function<void()> m_changed;
};

} // namespace tern::test
