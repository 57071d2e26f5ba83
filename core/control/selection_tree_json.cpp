#include "selection_tree_json.h"

#include "bytes.h"
#include "json.h"
#include "json_read.h"
#include "selection_json.h"

#include <algorithm>

namespace tern {

namespace {

// What "state" is made of.
constexpr int chosenBit = 1;
constexpr int localBit = 2;
constexpr int remoteBit = 4;

QJsonObject tallyToJson(const Tally &tally)
{
    return {{u"files"_qs, static_cast<qint64>(tally.files)},
            {u"bytes"_qs, static_cast<qint64>(tally.bytes)}};
}

std::uint64_t numberIn(const QJsonArray &array, qsizetype index)
{
    return static_cast<std::uint64_t>(std::max<qint64>(array.at(index).toInteger(), 0));
}

Tally tallyFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {static_cast<std::uint64_t>(object.value(u"files"_qs).toInteger()),
            static_cast<std::uint64_t>(object.value(u"bytes"_qs).toInteger())};
}

int stateOf(const SelectableFolder &folder)
{
    return (folder.choice == Choice::Chosen ? chosenBit : 0) | (folder.onLocal ? localBit : 0)
           | (folder.onRemote ? remoteBit : 0);
}

QJsonObject columnsOf(const std::vector<SelectableFolder> &folders)
{
    const auto column = [&](auto value) {
        QJsonArray array;
        for (const SelectableFolder &folder : folders)
            array.append(value(folder));
        return array;
    };
    const auto number = [](std::uint64_t value) { return static_cast<qint64>(value); };
    QJsonObject exact;
    for (std::size_t i = 0; i < folders.size(); ++i) {
        QJsonObject name;
        putBytes(name, u"name"_qs, folders[i].name);
        if (name.contains(u"name_base64"_qs))
            exact.insert(QString::number(i), name.value(u"name_base64"_qs));
    }
    using Folder = const SelectableFolder &;
    QJsonObject columns{
        {u"name"_qs, column([](Folder f) { return QString::fromStdString(f.name); })},
        {u"depth"_qs, column([](Folder f) { return static_cast<qint64>(f.depth); })},
        {u"state"_qs, column([](Folder f) { return stateOf(f); })},
        {u"files"_qs, column([&](Folder f) { return number(f.whole.files); })},
        {u"bytes"_qs, column([&](Folder f) { return number(f.whole.bytes); })},
        {u"here_files"_qs, column([&](Folder f) { return number(f.here.files); })},
        {u"here_bytes"_qs, column([&](Folder f) { return number(f.here.bytes); })},
        {u"both_files"_qs, column([&](Folder f) { return number(f.both.files); })},
        {u"both_bytes"_qs, column([&](Folder f) { return number(f.both.bytes); })}};
    if (!exact.isEmpty())
        columns.insert(u"name_base64"_qs, exact);
    return columns;
}

} // namespace

QJsonObject toJson(const SelectionTree &tree)
{
    QJsonObject object{{u"folders"_qs, columnsOf(tree.folders)},
                       {u"whole"_qs, tallyToJson(tree.whole)},
                       {u"here"_qs, tallyToJson(tree.here)}};
    putSelection(object, tree.selection);
    QJsonArray unknown;
    for (const Problem &problem : tree.unknown)
        unknown.append(toJson(problem));
    object.insert(u"unknown"_qs, unknown);
    if (tree.remote)
        object.insert(u"remote_error"_qs, toJson(*tree.remote));
    return object;
}

SelectionTreeReader::SelectionTreeReader(const QJsonObject &object)
{
    const QJsonObject columns = object.value(u"folders"_qs).toObject();
    const std::pair<QJsonArray *, const char *> all[] = {
        {&m_names, "name"},           {&m_depths, "depth"},         {&m_states, "state"},
        {&m_files, "files"},          {&m_bytes, "bytes"},          {&m_hereFiles, "here_files"},
        {&m_hereBytes, "here_bytes"}, {&m_bothFiles, "both_files"}, {&m_bothBytes, "both_bytes"}};
    bool isFirst = true;
    for (const auto &[array, key] : all) {
        *array = columns.value(QLatin1String(key)).toArray();
        m_size = isFirst ? array->size() : std::min(m_size, array->size());
        isFirst = false;
    }
    m_exactNames = columns.value(u"name_base64"_qs).toObject();
    m_rest.whole = tallyFrom(object.value(u"whole"_qs));
    m_rest.here = tallyFrom(object.value(u"here"_qs));
    if (auto selection = selectionFrom(object); selection && *selection)
        m_rest.selection = std::move(**selection);
    const QJsonArray unknown = object.value(u"unknown"_qs).toArray();
    for (const QJsonValue &value : unknown)
        m_rest.unknown.push_back(problemFrom(value.toObject()));
    if (object.value(u"remote_error"_qs).isObject())
        m_rest.remote = errorFrom(object.value(u"remote_error"_qs).toObject());
}

SelectableFolder SelectionTreeReader::folder(qsizetype index) const
{
    SelectableFolder folder;
    folder.name = m_names.at(index).toString().toStdString();
    if (!m_exactNames.isEmpty()) {
        const QJsonValue exact = m_exactNames.value(QString::number(index));
        if (exact.isString())
            folder.name = QByteArray::fromBase64(exact.toString().toLatin1()).toStdString();
    }
    folder.depth = static_cast<std::uint32_t>(numberIn(m_depths, index));
    const auto state = static_cast<int>(numberIn(m_states, index));
    folder.choice = (state & chosenBit) != 0 ? Choice::Chosen : Choice::Unchosen;
    folder.onLocal = (state & localBit) != 0;
    folder.onRemote = (state & remoteBit) != 0;
    folder.whole = {numberIn(m_files, index), numberIn(m_bytes, index)};
    folder.here = {numberIn(m_hereFiles, index), numberIn(m_hereBytes, index)};
    folder.both = {numberIn(m_bothFiles, index), numberIn(m_bothBytes, index)};
    return folder;
}

} // namespace tern
