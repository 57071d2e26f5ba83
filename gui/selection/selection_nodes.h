#pragma once

#include "engine/selection_tree.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tern {

/// The folders of a pair with what is ticked of them, in one flat vector, so that hundreds of
/// thousands cost little. A folder comes directly before what is in it. A value; GUI thread.
class SelectionNodes {
public:
    using Node = std::uint32_t; ///< index
    static constexpr Node none = static_cast<Node>(-1);

    enum class Tick : std::uint8_t { Off, Partly, On };
    /// What becomes of a folder on this computer.
    enum class Place : std::uint8_t {
        Here,
        PartOfIt,
        RemoteOnly,
        OnlyHere,  ///< the remote does not have it
        StillHere, ///< not ticked, and not freed yet
        WillBeFreed,
        WillCome,
    };

    /// The next folder in tree order. A depth that skips levels counts as one level down.
    void add(const SelectableFolder &folder);
    /// After the last one: adds up what is ticked.
    void finish();

    [[nodiscard]] Node size() const { return static_cast<Node>(m_entries.size()); }
    [[nodiscard]] Node parent(Node node) const { return m_entries[node].parent; }
    /// One past the last folder below it.
    [[nodiscard]] Node end(Node node) const { return m_entries[node].end; }
    [[nodiscard]] std::string_view name(Node node) const;
    /// With ASCII letters in lower case, to be searched in.
    [[nodiscard]] std::string_view searched(Node node) const;
    [[nodiscard]] std::string path(Node node) const;
    [[nodiscard]] Tally whole(Node node) const;
    [[nodiscard]] bool isHere(Node node) const { return m_entries[node].hereFiles > 0; }
    [[nodiscard]] bool isOnLocal(Node node) const;
    [[nodiscard]] Tick tick(Node node) const { return m_entries[node].tick; }
    [[nodiscard]] Place place(Node node) const;

    /// Ticks a folder with all below it, or takes the tick away.
    void choose(Node node, Choice choice);
    /// What was chosen since, from the top down; a folder stands for all below it.
    [[nodiscard]] const std::map<Node, Choice> &changes() const { return m_changes; }
    [[nodiscard]] bool isChanged() const;

    /// What following the ticks comes to.
    struct Effect {
        Tally freed = {};
        Tally fetched = {};
    };
    [[nodiscard]] Effect effect() const;

private:
    struct Entry {
        Node parent = none;
        Node end = 0;
        std::uint32_t nameAt = 0;
        std::uint16_t nameLength = 0;
        std::uint8_t bits = 0;
        Tick tick = Tick::Off;
        Tick wasTick = Tick::Off;
        std::uint32_t wholeFiles = 0;
        std::uint32_t hereFiles = 0;
        std::uint32_t bothFiles = 0;
        std::uint64_t wholeBytes = 0;
        std::uint64_t hereBytes = 0;
        std::uint64_t bothBytes = 0;
    };

    [[nodiscard]] bool isChosen(Node node) const;
    [[nodiscard]] bool wasChosen(Node node) const;
    void sumUp(Node node);

    std::vector<Entry> m_entries;
    std::string m_names;
    std::string m_searched;
    std::vector<Node> m_open; ///< while folders are added: the last one and those above it
    std::map<Node, Choice> m_changes;
};

} // namespace tern
