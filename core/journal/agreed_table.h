#pragma once

#include "records.h"

namespace tern {

/// Carries out the steps of one commit on the agreed tree, within the caller's transaction, and
/// keeps count of what is agreed in `counts`.
class AgreedTable {
public:
    AgreedTable(Connection &db, PairState &counts) : m_db(db), m_counts(counts) {}

    /// BadInput for an update that lacks what it needs; NameTooLong when a move would make a path
    /// that none may be.
    Result<void> carryOut(const AgreementUpdate &update);
    Result<void> clear();

private:
    Result<void> put(const RelPath &path, const AgreedEntry &entry);
    Result<void> erase(const RelPath &path);
    Result<void> eraseRange(const KeyRange &range);
    Result<void> move(const RelPath &from, const RelPath &to);
    Result<void> checkLengths(const RelPath &from, const RelPath &to);
    Result<void> refreshSide(const RelPath &path, Side side, const AgreedEntry &entry);
    /// Takes what is agreed at `path` alone out of the counts.
    Result<void> uncount(const RelPath &path);

    Connection &m_db;
    PairState &m_counts;
};

} // namespace tern
