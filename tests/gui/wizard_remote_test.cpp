#include "wizard_fixture.h"

#include <QLineEdit>

#include <algorithm>

namespace tern::test {
namespace {

using ::testing::HasSubstr;

class WizardRemote : public Wizard {
protected:
    WizardRemote() { walkToRemote(); }

    [[nodiscard]] QLineEdit *line() const
    {
        return findByName<QLineEdit>(*wizard, QStringLiteral("Folder on the disk or share"));
    }
};

TEST_F(WizardRemote, IsProposedOnEachConnectedDisk)
{
    EXPECT_NE(button("EFS"), nullptr);
    click("LAB-04");
    EXPECT_EQ(line()->text(), QStringLiteral("/media/ana/LAB-04/organoid-screen"));
}

TEST_F(WizardRemote, IsTestedAsSoonAsItIsChosen)
{
    click("EFS");
    EXPECT_THAT(words(), HasSubstr("Reached in 3 ms, 4.2 TB free"));
    EXPECT_TRUE(button("Next")->isEnabled());
}

TEST_F(WizardRemote, IsNamedByHandWhereNoDiskIsProposed)
{
    QTest::keyClicks(line(), QStringLiteral("/srv/data"));
    EXPECT_FALSE(button("Next")->isEnabled());
    passTime(*wizard);
    const auto asked = desk.client.asked(QStringLiteral("places.check"));
    EXPECT_EQ(asked.back().value(QStringLiteral("remote")).toString(), QStringLiteral("/srv/data"));
    EXPECT_EQ(asked.back().value(QStringLiteral("local")).toString(), folder);
    EXPECT_TRUE(button("Next")->isEnabled());
}

TEST_F(WizardRemote, IsNeededToGoOn)
{
    EXPECT_FALSE(button("Next")->isEnabled());
}

TEST_F(WizardRemote, TakesADroppedFolderForTheRemote)
{
    drop(*wizard, {QUrl::fromLocalFile(QStringLiteral("/mnt/nas/data"))});
    settle();
    EXPECT_EQ(line()->text(), QStringLiteral("/mnt/nas/data"));
    EXPECT_TRUE(button("Next")->isEnabled());
}

TEST_F(WizardRemote, GivesTheFolderBackForAnotherOne)
{
    click("Back");
    EXPECT_EQ(wizard->step(), AddFolderWizard::Step::Folder);
    EXPECT_TRUE(button("Next")->isEnabled());
}

struct Objection {
    const char *kind;
    const char *said;
    bool forbids;
};

class RemoteObjection : public WizardRemote, public ::testing::WithParamInterface<Objection> {};

TEST_P(RemoteObjection, HasItsOwnWordsAndForbidsWhatItHasTo)
{
    refuseRemote(GetParam().kind, "lab-data");
    click("EFS");
    EXPECT_THAT(words(), HasSubstr(GetParam().said));
    EXPECT_EQ(button("Next")->isEnabled(), !GetParam().forbids);
}

INSTANTIATE_TEST_SUITE_P(
    Wizard, RemoteObjection,
    ::testing::Values(Objection{"missing", "The remote folder is not there", true},
                      Objection{"not_a_folder", "The remote is a file", true},
                      Objection{"unreadable", "The remote cannot be read", true},
                      Objection{"not_writable", "Nothing can be written to the remote", false},
                      Objection{"same_place", "Both sides are the same folder", true},
                      Objection{"inside", "One side is inside the other", true},
                      Objection{"same_pair", "These two are synced already", true},
                      Objection{"no_answer", "The remote does not answer", true},
                      Objection{"refused", "The remote does not let you in", true},
                      Objection{"not_a_path", "This version of Tern has no such remote", true},
                      Objection{"synced", "This folder is synced already", false}),
    [](const ::testing::TestParamInfo<Objection> &row) { return std::string(row.param.kind); });

TEST_F(WizardRemote, IsMadeWhereItIsMissing)
{
    refuseRemote("missing");
    click("EFS");
    desk.client.answer(QStringLiteral("places.check"), samplePlaceCheck());
    click("Make the folder");
    const auto made = desk.client.asked(QStringLiteral("places.make"));
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(made[0].value(QStringLiteral("path")).toString(),
              QStringLiteral("/mnt/lab-share/organoid-screen"));
    EXPECT_TRUE(button("Next")->isEnabled());
}

TEST_F(WizardRemote, SaysWhyTheFolderCouldNotBeMade)
{
    refuseRemote("missing");
    desk.client.refuse(QStringLiteral("places.make"),
                       {ErrorCode::PermissionDenied, "/mnt/lab-share", {}, 13});
    click("EFS");
    click("Make the folder");
    EXPECT_THAT(words(), HasSubstr("The folder could not be made"));
    EXPECT_THAT(words(), HasSubstr("permission"));
    EXPECT_FALSE(button("Next")->isEnabled());
}

TEST_F(WizardRemote, IsTestedOnceMoreWhenItDidNotAnswer)
{
    refuseRemote("no_answer");
    click("EFS");
    desk.client.answer(QStringLiteral("places.check"), samplePlaceCheck());
    click("Try again");
    EXPECT_TRUE(button("Next")->isEnabled());
}

TEST_F(WizardRemote, SaysWhenTheTestItselfFailed)
{
    desk.client.refuse(QStringLiteral("places.check"), {ErrorCode::Busy, {}, {}, 0});
    click("EFS");
    EXPECT_THAT(words(), HasSubstr("The connection could not be tested"));
    EXPECT_FALSE(button("Next")->isEnabled());
}

TEST_F(WizardRemote, KeepsWorkingWithoutProposals)
{
    desk.client.refuse(QStringLiteral("places.mounts"), {ErrorCode::Unsupported, {}, {}, 0});
    click("Back");
    click("Next");
    EXPECT_EQ(button("EFS"), nullptr);
    EXPECT_NE(line(), nullptr);
}

} // namespace
} // namespace tern::test
