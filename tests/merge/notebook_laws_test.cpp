#include "law_check.h"
#include "notebook_user.h"

#include "merge/git_library.h"
#include "merge/notebook_format.h"
#include "merge/notebook_merge.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <sstream>

// What must hold when two users work on one notebook, whatever they do.

namespace tern::test {
namespace {

const GitLibrary heldAllTheTime;

struct Notebooks {
    Notebook base;
    Notebook local;
    Notebook remote;

    Notebooks(const Story &story, int minor)
    {
        base.minor = minor;
        NotebookUser author("base");
        author.work(base, Deeds(6, Deed{0, 255, static_cast<std::uint8_t>(story.base.size())}));
        author.work(base, story.base);
        local = base;
        remote = base;
        NotebookUser("local").work(local, story.local);
        NotebookUser("remote").work(remote, story.remote);
    }
    [[nodiscard]] Merged merged(Markers markers = Markers::None) const
    {
        return mergeNotebooks(fileOf(base), fileOf(local), fileOf(remote), markers).value();
    }
    [[nodiscard]] Merged mirrored() const
    {
        return mergeNotebooks(fileOf(base), fileOf(remote), fileOf(local), Markers::None).value();
    }
};

/// With ids, and as it was before there were any.
void checkWithAndWithoutIds(const std::string &name,
                            const std::function<void(const Notebooks &)> &law)
{
    checkLaw(name, [&](const Story &story) {
        law(Notebooks(story, firstMinorWithIds));
        law(Notebooks(story, firstMinorWithIds - 1));
    });
}

std::multiset<std::string> linesOf(const Notebook &notebook)
{
    std::multiset<std::string> lines;
    for (const Cell &cell : notebook.cells) {
        std::istringstream source(cell.source);
        for (std::string line; std::getline(source, line);)
            lines.insert(line);
    }
    return lines;
}

std::vector<std::string> idsOf(const Notebook &notebook)
{
    std::vector<std::string> ids;
    for (const Cell &cell : notebook.cells)
        ids.push_back(cell.id);
    return ids;
}

std::vector<std::string> only(const std::vector<std::string> &some,
                              const std::vector<std::string> &those)
{
    std::vector<std::string> kept;
    std::ranges::copy_if(some, std::back_inserter(kept), [&](const std::string &one) {
        return std::ranges::find(those, one) != those.end();
    });
    return kept;
}

TEST(NotebookLaws, WhatOneSideChangedIsTaken)
{
    checkWithAndWithoutIds("NotebookLaws.WhatOneSideChangedIsTaken", [](const Notebooks &books) {
        const std::string base = fileOf(books.base);
        const std::string changed = fileOf(books.local);
        require(mergeNotebooks(base, base, changed, Markers::None)->content == changed,
                "by remote");
        require(mergeNotebooks(base, changed, base, Markers::None)->content == changed, "by local");
        require(mergeNotebooks(base, changed, changed, Markers::None)->content == changed,
                "by both");
    });
}

TEST(NotebookLaws, SidesAreAlike)
{
    checkWithAndWithoutIds("NotebookLaws.SidesAreAlike", [](const Notebooks &books) {
        const Merged merged = books.merged();
        const Merged mirrored = books.mirrored();
        require(merged.content == mirrored.content, "the same content");
        require(merged.places.size() == mirrored.places.size(), "as many places");
    });
}

TEST(NotebookLaws, WhatComesOutIsAValidNotebook)
{
    checkWithAndWithoutIds("NotebookLaws.WhatComesOutIsAValidNotebook", [](const Notebooks &books) {
        for (const Markers markers : {Markers::None, Markers::Write}) {
            const Merged merged = books.merged(markers);
            require(merged.content || !merged.isClean(), "content, or a place");
            require(!merged.content || readNotebook(*merged.content), "valid");
            require(merged.isClean() || markers == Markers::Write || !merged.content,
                    "no content where the user is needed");
        }
    });
}

TEST(NotebookLaws, CleanMergeHasTheChangesOfBothAndNothingElse)
{
    checkWithAndWithoutIds(
        "NotebookLaws.CleanMergeHasTheChangesOfBothAndNothingElse", [](const Notebooks &books) {
            const Merged merged = books.merged();
            if (!merged.isClean())
                return;
            const auto base = linesOf(books.base);
            const auto local = linesOf(books.local);
            const auto remote = linesOf(books.remote);
            std::multiset<std::string> expected;
            for (const std::string &line : local) {
                if (remote.contains(line) || !base.contains(line))
                    expected.insert(line);
            }
            for (const std::string &line : remote) {
                if (!local.contains(line) && !base.contains(line))
                    expected.insert(line);
            }
            require(linesOf(*readNotebook(*merged.content)) == expected, "each line, once");
        });
}

TEST(NotebookLaws, CellsStandAsTheSideThatMovedThemHasIt)
{
    checkLaw("NotebookLaws.CellsStandAsTheSideThatMovedThemHasIt", [](const Story &story) {
        const Notebooks books(story, firstMinorWithIds);
        const Merged merged = books.merged();
        if (!merged.isClean())
            return;
        const auto ids = idsOf(*readNotebook(*merged.content));
        const auto old = only(idsOf(books.base), ids);
        const auto local = only(idsOf(books.local), ids);
        const auto remote = only(idsOf(books.remote), ids);
        if (only(remote, old) == old)
            require(only(ids, local) == local, "in local's order");
        if (only(local, old) == old)
            require(only(ids, remote) == remote, "in remote's order");
    });
}

TEST(NotebookLaws, OutputsAreOfOneSideThatHasThatSource)
{
    checkLaw("NotebookLaws.OutputsAreOfOneSideThatHasThatSource", [](const Story &story) {
        const Notebooks books(story, firstMinorWithIds);
        const Merged merged = books.merged();
        if (!merged.isClean())
            return;
        const auto isFrom = [](const Cell &cell, const Notebook &side) {
            return std::ranges::any_of(side.cells, [&](const Cell &theirs) {
                return theirs.id == cell.id && theirs.source == cell.source
                       && theirs.value.at("outputs") == cell.value.at("outputs")
                       && theirs.value.at("execution_count") == cell.value.at("execution_count");
            });
        };
        const std::optional<Notebook> read = readNotebook(*merged.content);
        for (const Cell &cell : read->cells) {
            const bool isCleared = cell.isCode() && cell.value.at("outputs") == Json(Json::Array())
                                   && cell.value.at("execution_count").isNull();
            require(!cell.isCode() || isCleared || isFrom(cell, books.local)
                        || isFrom(cell, books.remote),
                    "outputs of the source");
        }
    });
}

TEST(NotebookLaws, RunningCellsNeedsNobody)
{
    checkLaw("NotebookLaws.RunningCellsNeedsNobody", [](const Story &story) {
        const auto onlyRuns = [](Deeds deeds) {
            for (auto &[what, where, how] : deeds)
                what = 5;
            return deeds;
        };
        const Notebooks books({story.base, onlyRuns(story.local), onlyRuns(story.remote)},
                              firstMinorWithIds);
        require(books.merged().isClean(), "clean");
    });
}

TEST(NotebookLaws, DamagedFilesGiveAnAnswer)
{
    checkLaw("NotebookLaws.DamagedFilesGiveAnAnswer", [](const Story &story) {
        const Notebooks books(story, firstMinorWithIds);
        std::string remote = fileOf(books.remote);
        for (const auto &[what, where, how] : story.base) {
            const std::size_t at = (where * 256U + how) % remote.size();
            if (what % 3 == 0)
                remote[at] = static_cast<char>(how);
            else if (what % 3 == 1)
                remote.erase(at, 1);
            else
                remote.insert(at, 1, "[]{}\",:1"[how % 8U]);
        }
        const auto merged =
            merge({fileOf(books.base), fileOf(books.local), remote}, MergeKind::Notebook);
        require(merged && merged->isClean() == merged->content.has_value(), "an answer");
    });
}

} // namespace
} // namespace tern::test
