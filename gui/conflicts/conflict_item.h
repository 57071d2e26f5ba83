#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

// Behind the others: moc cannot read <compare> as the first header.
#include "model/conflict.h"

namespace tern {

/// One open conflict as the list shows it. A value.
struct ConflictItem {
    QString folder; ///< the folder's name, as commands take it
    Conflict conflict;
    QJsonObject shown;      ///< as conflicts.list gave it: a choice holds only for this
    std::int64_t since = 0; ///< nanoseconds since 1970
    QString name;
    QString place;  ///< folder and directory: "rnaseq-batch7 / samples"
    QString detail; ///< "Changed on both sides", "3 cells differ"
    QString ending; ///< of the name, in lower case

    [[nodiscard]] bool isSameAs(const ConflictItem &other) const
    {
        return folder == other.folder && conflict.path == other.conflict.path;
    }
};

/// Those of one folder, in the order of the answer. Also of a piece of it.
[[nodiscard]] std::vector<ConflictItem> itemsFrom(const QString &folder, const QJsonArray &list);

/// True for conflicts for which the same choice makes sense: of one kind of file, changed in the
/// same way, in one directory.
[[nodiscard]] bool areAlike(const ConflictItem &one, const ConflictItem &other);

/// "path" and "shown" of an item, with the folder's name, as the commands take them.
[[nodiscard]] QJsonObject argumentsFor(const ConflictItem &item);

} // namespace tern
