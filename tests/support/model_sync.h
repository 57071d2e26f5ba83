#pragma once

#include "support/tree_literals.h"

namespace tern::test {

/// Carries out plans on trees in memory, as strictly as a replica: every action only while what it
/// expects still stands there, nothing overwritten unseen, nothing made without its directory.
class ModelSync {
public:
    explicit ModelSync(Pair pair) : m_pair(std::move(pair)) {}

    [[nodiscard]] const Pair &pair() const { return m_pair; }
    [[nodiscard]] Pair &pair() { return m_pair; }
    /// Contents of files that were displaced.
    [[nodiscard]] const std::vector<std::string> &trash() const { return m_trash; }
    /// What a replica would have refused; empty when all went well.
    [[nodiscard]] const std::vector<std::string> &faults() const { return m_faults; }

    void apply(const Plan &plan);

private:
    void learn(const Agreement &agreement);
    void act(const Action &action);
    void move(const Action &action);
    void remove(const Action &action);
    void place(const Action &action);
    void setMetadata(const Action &action);
    void agreeOn(const RelPath &where);
    void moveAgreed(const RelPath &from, const RelPath &to);
    bool standsAsExpected(const Action &action, const RelPath &where);
    bool hasParent(const Action &action);
    void displace(const Entry &entry);
    void fault(const std::string &what, const RelPath &where);

    Pair m_pair;
    std::vector<std::string> m_trash;
    std::vector<std::string> m_faults;
    int m_objects = 0;
};

} // namespace tern::test
