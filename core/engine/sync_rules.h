#pragma once

#include "base/digest.h"
#include "rules/folder_rules.h"

#include <memory>

namespace tern {

/// The rules of a folder, shared by all who sync it and changed by nobody. Equal to others that
/// were made of the same texts and select the same.
class SharedRules {
public:
    SharedRules() = default; ///< null: none but the ignore files
    /// `source`: of all the texts that `rules` were made of.
    SharedRules(FolderRules rules, const Digest &source)
        : m_rules(std::make_shared<const FolderRules>(std::move(rules))), m_source(source)
    {
    }

    const FolderRules *operator->() const { return m_rules.get(); }
    explicit operator bool() const { return m_rules != nullptr; }
    [[nodiscard]] const std::shared_ptr<const FolderRules> &shared() const { return m_rules; }

    bool operator==(const SharedRules &other) const
    {
        if (m_rules == nullptr || other.m_rules == nullptr)
            return m_rules == other.m_rules;
        return m_source == other.m_source && m_rules->selection() == other.m_rules->selection();
    }

private:
    std::shared_ptr<const FolderRules> m_rules;
    Digest m_source;
};

/// How long versions that a conflict displaced are kept, beyond what holds for the trash, where
/// they are.
struct BackupStrategy {
    enum class State : std::uint8_t { Off, On };
    State state = State::Off;
    std::string location = ".tern-backups"; ///< as it was given; without effect
    std::int64_t retention = 30LL * 24 * 3600 * 1'000'000'000; ///< nanoseconds; 0: for ever

    bool operator==(const BackupStrategy &) const = default;
};

} // namespace tern
