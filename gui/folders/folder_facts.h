#pragma once

#include <QJsonObject>
#include <QString>
#include <QVector>

#include <optional>

namespace tern {

/// What a card tells besides the state, as the command "folders.facts" answers it. A value.
struct FolderFacts {
    std::uint64_t files = 0; ///< agreed on
    std::uint64_t bytes = 0;
    std::optional<std::uint64_t> freeHere; ///< bytes; nothing: cannot be told
    std::optional<std::uint64_t> freeThere;
    std::optional<std::uint64_t> reachedMilliseconds; ///< nothing: the remote did not answer
    QString mode;                                     ///< "bidirectional", ...
    std::uint64_t ruleCount = 0;
    std::optional<std::uint64_t> leftOutFiles; ///< by rules; nothing: not counted
    std::uint64_t leftOutBytes = 0;
    bool selectsAll = true; ///< nothing was chosen not to be here
    bool newFoldersStayAway = false;
};
[[nodiscard]] FolderFacts folderFactsFrom(const QJsonObject &object);

/// One fact under its name: "Free space", "211 GB here, 4.2 TB there".
struct FactWords {
    QString name;
    QString text;
};
[[nodiscard]] QVector<FactWords> wordsFor(const FolderFacts &facts, const QString &lastInSync);

} // namespace tern
