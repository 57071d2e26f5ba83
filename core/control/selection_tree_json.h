#pragma once

#include "engine/selection_tree.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tern {

/// A SelectionTree as JSON. Folders stand in columns, a list each for all names, all depths and so
/// on, so that hundreds of thousands take little room. Pure; any thread.
[[nodiscard]] QJsonObject toJson(const SelectionTree &tree);

/// What stands in such an object, folder by folder, so that a reader need not take all at once. As
/// lenient as json_read.h; lists of different lengths count as far as the shortest goes.
class SelectionTreeReader {
public:
    SelectionTreeReader() = default; ///< of an empty tree
    explicit SelectionTreeReader(const QJsonObject &object);

    [[nodiscard]] qsizetype size() const { return m_size; }
    /// Requires 0 <= index < size().
    [[nodiscard]] SelectableFolder folder(qsizetype index) const;
    /// All but the folders.
    [[nodiscard]] const SelectionTree &rest() const { return m_rest; }

private:
    SelectionTree m_rest;
    QJsonArray m_names;
    QJsonArray m_depths;
    QJsonArray m_states;
    QJsonArray m_files;
    QJsonArray m_bytes;
    QJsonArray m_hereFiles;
    QJsonArray m_hereBytes;
    QJsonArray m_bothFiles;
    QJsonArray m_bothBytes;
    QJsonObject m_exactNames; ///< by number: those that are not UTF-8
    qsizetype m_size = 0;
};

} // namespace tern
