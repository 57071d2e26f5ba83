#include "cell_order.h"

#include <algorithm>

namespace tern {

namespace {

using Cells = std::vector<std::size_t>;

constexpr std::size_t mostMoved = 4'000; ///< each is compared with each

std::vector<bool> membersOf(const Cells &cells, std::size_t count)
{
    std::vector<bool> members(count);
    for (const std::size_t cell : cells)
        members[cell] = true;
    return members;
}

Cells filtered(const Cells &cells, const std::vector<bool> &members)
{
    Cells kept;
    std::ranges::copy_if(cells, std::back_inserter(kept),
                         [&](std::size_t cell) { return members[cell]; });
    return kept;
}

std::vector<std::size_t> ranksIn(const Cells &cells, std::size_t count)
{
    std::vector<std::size_t> ranks(count);
    for (std::size_t i = 0; i < cells.size(); ++i)
        ranks[cells[i]] = i;
    return ranks;
}

/// The order of cells that all three have. Two of them that both sides turned round, or one, stand
/// turned round; if that goes round in a circle, there is no order.
std::optional<Cells> orderOfOld(const Cells &base, const Cells &local, const Cells &remote,
                                std::size_t count)
{
    if (local == remote || remote == base)
        return local;
    if (local == base)
        return remote;
    if (base.size() > mostMoved)
        return std::nullopt;
    const auto baseRank = ranksIn(base, count);
    const auto localRank = ranksIn(local, count);
    const auto remoteRank = ranksIn(remote, count);
    const auto comesFirst = [&](std::size_t one, std::size_t other) {
        const bool was = baseRank[one] < baseRank[other];
        const bool here = localRank[one] < localRank[other];
        const bool there = remoteRank[one] < remoteRank[other];
        return here == was ? there : here;
    };
    // Each pair has its winner; they are in one order just when no two win equally often.
    Cells order(base.size());
    std::vector<bool> isTaken(base.size());
    for (const std::size_t cell : base) {
        const auto isAfter = [&](std::size_t other) {
            return other != cell && comesFirst(other, cell);
        };
        const auto place = static_cast<std::size_t>(std::ranges::count_if(base, isAfter));
        if (isTaken[place])
            return std::nullopt;
        isTaken[place] = true;
        order[place] = cell;
    }
    return order;
}

/// What follows each old cell (first: the beginning) of what one side added.
std::vector<Cells> additions(const Cells &side, const std::vector<bool> &isOld)
{
    std::vector<Cells> after(isOld.size() + 1);
    std::size_t anchor = 0;
    for (const std::size_t cell : side) {
        if (isOld[cell])
            anchor = cell + 1;
        else
            after[anchor].push_back(cell);
    }
    return after;
}

/// Both sides' additions in one place. Those that both have keep them apart.
std::optional<Cells> braided(const Cells &local, const Cells &remote,
                             const std::vector<bool> &isOfBoth, const CellsBefore &isBefore)
{
    const Cells common = filtered(local, isOfBoth);
    if (common != filtered(remote, isOfBoth))
        return std::nullopt;
    Cells all;
    auto here = local.begin();
    auto there = remote.begin();
    for (std::size_t i = 0; i <= common.size(); ++i) {
        const auto hereEnd =
            i < common.size() ? std::find(here, local.end(), common[i]) : local.end();
        const auto thereEnd =
            i < common.size() ? std::find(there, remote.end(), common[i]) : remote.end();
        Cells first(here, hereEnd);
        Cells second(there, thereEnd);
        if (isBefore(second, first))
            std::swap(first, second);
        all.insert(all.end(), first.begin(), first.end());
        all.insert(all.end(), second.begin(), second.end());
        if (i < common.size()) {
            all.push_back(common[i]);
            here = hereEnd + 1;
            there = thereEnd + 1;
        }
    }
    return all;
}

} // namespace

std::optional<Cells> mergeOrders(const CellOrders &orders, const CellsBefore &isBefore)
{
    const std::vector<bool> isOld = membersOf(orders.base, orders.count);
    const auto old = orderOfOld(orders.base, filtered(orders.local, isOld),
                                filtered(orders.remote, isOld), orders.count);
    if (!old)
        return std::nullopt;
    const std::vector<Cells> byLocal = additions(orders.local, isOld);
    const std::vector<Cells> byRemote = additions(orders.remote, isOld);
    const std::vector<bool> isOfBoth =
        membersOf(filtered(orders.local, membersOf(orders.remote, orders.count)), orders.count);
    Cells merged;
    const auto add = [&](std::size_t anchor) {
        // Most cells are followed by nothing new.
        if (byLocal[anchor].empty() && byRemote[anchor].empty())
            return true;
        const auto cells = braided(byLocal[anchor], byRemote[anchor], isOfBoth, isBefore);
        if (cells)
            merged.insert(merged.end(), cells->begin(), cells->end());
        return cells.has_value();
    };
    if (!add(0))
        return std::nullopt;
    for (const std::size_t cell : *old) {
        merged.push_back(cell);
        if (!add(cell + 1))
            return std::nullopt;
    }
    return merged;
}

} // namespace tern
