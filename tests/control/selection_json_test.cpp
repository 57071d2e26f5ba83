#include "control/selection_json.h"

#include "control/json.h"

#include <gtest/gtest.h>

namespace tern {
namespace {

RelPath path(const std::string &bytes)
{
    return RelPath::parse(bytes).value();
}

TEST(SelectionJson, ASurveyComesBackAsItWas)
{
    SelectionSurvey survey;
    survey.newFolders = NewFolders::StayAway;
    survey.folders = {
        {path("bam"), Presence::None, SurveyedFolder::Reason::Said, true, false},
        {path("na\xff"), Presence::Some, SurveyedFolder::Reason::MadeHere, false, true}};
    survey.remote = Error{ErrorCode::RootMissing, "/lab", {}, 0};
    const SelectionSurvey back = surveyFrom(toJson(survey));
    EXPECT_EQ(back.newFolders, survey.newFolders);
    EXPECT_EQ(back.folders, survey.folders);
    EXPECT_EQ(back.local, std::nullopt);
    EXPECT_EQ(back.remote, survey.remote);
}

TEST(SelectionJson, WhatWasFreedAndKeptComesBackAsItWas)
{
    FreeResult result;
    result.freed = {3, 4'000'000'000};
    result.directories = 2;
    result.kept = {2, 7};
    result.keptHere = {{path("a"), KeptReason::Differs, 7, {}},
                       {path("b"), KeptReason::Failed, 0, {ErrorCode::Io, "b", "bad", 5}}};
    result.guard = GuardStop{GuardKind::RootMissing, "remote", {}, 0, 0, {}};
    result.failure = Error{ErrorCode::Stopped, {}, {}, 0};
    const FreeResult back = freeResultFrom(toJson(result));
    EXPECT_EQ(back.freed, result.freed);
    EXPECT_EQ(back.directories, result.directories);
    EXPECT_EQ(back.kept, result.kept);
    EXPECT_EQ(back.keptHere, result.keptHere);
    ASSERT_TRUE(back.guard);
    EXPECT_EQ(back.guard->kind, GuardKind::RootMissing);
    EXPECT_EQ(back.failure, result.failure);
}

TEST(SelectionJson, ASelectionTravelsAsArguments)
{
    const Selection selection = Selection::parse(NewFolders::StayAway, {"+a\\xff", "-bam"}).value();
    QJsonObject arguments;
    EXPECT_EQ(selectionFrom(arguments).value(), std::nullopt);
    putSelection(arguments, selection);
    EXPECT_EQ(selectionFrom(arguments).value(), selection);
    arguments.insert(u"choices"_qs, QJsonArray{u"bam"_qs});
    EXPECT_FALSE(selectionFrom(arguments)) << "neither + nor -";
    arguments.insert(u"new_folders"_qs, u"perhaps"_qs);
    EXPECT_EQ(selectionFrom(arguments).error().subject, "new_folders");
}

TEST(SelectionJson, PathsTravelAndNoOtherTexts)
{
    const std::vector<RelPath> paths = {path("a/b"), path("\xff")};
    QJsonObject object{{u"within"_qs, pathsToJson(paths)}};
    EXPECT_EQ(pathsFrom(object, u"within"_qs).value(), paths);
    EXPECT_TRUE(pathsFrom(object, u"other"_qs).value().empty());
    object.insert(u"within"_qs, QJsonArray{QJsonObject{{u"path"_qs, u"../x"_qs}}});
    EXPECT_EQ(pathsFrom(object, u"within"_qs).error().code, ErrorCode::BadInput);
}

} // namespace
} // namespace tern
