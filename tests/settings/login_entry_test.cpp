#include "settings/login_entry.h"

#include "support/in_child.h"
#include "temporary_folder.h"

#include <gmock/gmock.h>

#include <sys/stat.h>

namespace tern {
namespace {

using test::TemporaryFolder;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char *program = "/usr/bin/tern-desktop";

class LoginEntry : public ::testing::Test {
protected:
    LoginEntry()
    {
        Directories directories;
        directories.configFile = home.at("config/tern/config.yaml");
        entry = loginEntryFile(directories);
    }

    [[nodiscard]] std::string text() const { return home.read(name); }
    [[nodiscard]] bool exists() const
    {
        return std::filesystem::exists(std::filesystem::symlink_status(entry));
    }
    [[nodiscard]] std::ptrdiff_t filesBeside() const
    {
        const std::filesystem::directory_iterator files(home.at("config/autostart"));
        return std::distance(begin(files), end(files));
    }
    static mode_t modeOf(const std::string &path)
    {
        struct stat status = {};
        EXPECT_EQ(::stat(path.c_str(), &status), 0) << path;
        return status.st_mode & 07777U;
    }
    static std::optional<ErrorCode> errorOf(const Result<void> &done)
    {
        return done ? std::nullopt : std::optional(done.error().code);
    }

    const std::string name = "config/autostart/tern-desktop.desktop";
    TemporaryFolder home;
    std::string entry;
};

TEST_F(LoginEntry, LiesInTheAutostartFolderOfTheUser)
{
    EXPECT_EQ(entry, home.at(name));
}

TEST_F(LoginEntry, IsThereOnceItIsMade)
{
    EXPECT_FALSE(startsAtLogin(entry));
    ASSERT_TRUE(startAtLogin(entry, program, "--hidden"));
    EXPECT_TRUE(startsAtLogin(entry));
    EXPECT_THAT(text(), AllOf(HasSubstr("[Desktop Entry]\n"), HasSubstr("\nType=Application\n"),
                              HasSubstr("\nExec=\"/usr/bin/tern-desktop\" --hidden\n")));
}

TEST_F(LoginEntry, IsForItsUserAlone)
{
    ASSERT_TRUE(startAtLogin(entry, program, "--hidden"));
    EXPECT_EQ(modeOf(entry), 0600U);
    EXPECT_EQ(modeOf(home.at("config/autostart")), 0700U);
}

TEST_F(LoginEntry, LeavesAFolderThatWasThereAsItWas)
{
    home.makeFolder("config/autostart");
    home.write("config/autostart/other.desktop", "[Desktop Entry]\nExec=other\n");
    ASSERT_EQ(::chmod(home.at("config/autostart").c_str(), 0755), 0);
    ASSERT_TRUE(startAtLogin(entry, program, "--hidden"));
    ASSERT_TRUE(doNotStartAtLogin(entry));
    EXPECT_EQ(modeOf(home.at("config/autostart")), 0755U);
    EXPECT_EQ(home.read("config/autostart/other.desktop"), "[Desktop Entry]\nExec=other\n");
    EXPECT_EQ(filesBeside(), 1);
}

TEST_F(LoginEntry, IsReplacedByTheNextOne)
{
    ASSERT_TRUE(startAtLogin(entry, "/opt/old/tern-desktop", "--hidden"));
    ASSERT_TRUE(startAtLogin(entry, program, "--hidden"));
    EXPECT_THAT(text(), AllOf(HasSubstr(program), Not(HasSubstr("/opt/old"))));
    EXPECT_EQ(filesBeside(), 1);
}

TEST_F(LoginEntry, GoesAway)
{
    ASSERT_TRUE(startAtLogin(entry, program, "--hidden"));
    ASSERT_TRUE(doNotStartAtLogin(entry));
    EXPECT_FALSE(exists());
    EXPECT_FALSE(startsAtLogin(entry));
    EXPECT_TRUE(doNotStartAtLogin(entry)) << "there is none any more";
}

TEST_F(LoginEntry, IsOffWhereTheDesktopHidIt)
{
    home.makeFolder("config/autostart");
    home.write(name, "[Desktop Entry]\nExec=tern-desktop\nHidden=true\n");
    EXPECT_FALSE(startsAtLogin(entry));
    ASSERT_TRUE(startAtLogin(entry, program, "--hidden"));
    EXPECT_TRUE(startsAtLogin(entry));
}

TEST_F(LoginEntry, IsOnlyWhatADesktopWouldStart)
{
    home.makeFolder("config/autostart");
    home.write(name, "");
    EXPECT_FALSE(startsAtLogin(entry)) << "an empty file";
    home.write(name, "[Desktop Entry]\n" + std::string(std::size_t{100} * 1024, '#'));
    EXPECT_FALSE(startsAtLogin(entry)) << "a file that nobody would write";
    std::filesystem::remove(entry);
    home.makeFolder(name);
    EXPECT_FALSE(startsAtLogin(entry)) << "a folder";
}

TEST_F(LoginEntry, QuotesThePathOfTheProgram)
{
    ASSERT_TRUE(startAtLogin(entry, R"(/opt/a b/$HOME/"x"/`y`/\z/100%/tern)", "--hidden"));
    EXPECT_THAT(text(), HasSubstr(R"(Exec="/opt/a b/\\$HOME/\\"x\\"/\\`y\\`/\\\\z/100%%/tern")"
                                  " --hidden\n"));
}

TEST_F(LoginEntry, CannotHoldEveryPath)
{
    for (const char *path : {"/opt/new\nline/tern", "/opt/\x7f/tern", "/opt/\xff/tern"}) {
        EXPECT_EQ(errorOf(startAtLogin(entry, path, "--hidden")), ErrorCode::BadInput);
        EXPECT_FALSE(exists());
    }
}

TEST_F(LoginEntry, StaysALinkWhereItIsOne)
{
    home.makeFolder("config/autostart");
    home.makeFolder("dotfiles");
    home.write("dotfiles/entry", "[Desktop Entry]\nHidden=true\n");
    std::filesystem::create_symlink(home.at("dotfiles/entry"), entry);
    ASSERT_TRUE(startAtLogin(entry, program, "--hidden"));
    EXPECT_TRUE(std::filesystem::is_symlink(entry));
    EXPECT_THAT(home.read("dotfiles/entry"), HasSubstr(program));
    ASSERT_TRUE(doNotStartAtLogin(entry));
    EXPECT_FALSE(exists());
    EXPECT_THAT(home.read("dotfiles/entry"), HasSubstr(program)) << "is not Tern's to remove";
}

TEST_F(LoginEntry, LeavesAloneWhatIsNoFile)
{
    home.makeFolder(name);
    home.write(name + "/kept", "somebody's");
    EXPECT_TRUE(errorOf(startAtLogin(entry, program, "--hidden")));
    EXPECT_TRUE(errorOf(doNotStartAtLogin(entry)));
    EXPECT_EQ(home.read(name + "/kept"), "somebody's");
    EXPECT_EQ(filesBeside(), 1) << "nothing half done stays";
}

TEST_F(LoginEntry, NeedsAFolder)
{
    home.makeFolder("config");
    home.write("config/autostart", "a file");
    EXPECT_EQ(errorOf(startAtLogin(entry, program, "--hidden")), ErrorCode::NotADirectory);
    EXPECT_EQ(home.read("config/autostart"), "a file");
    EXPECT_FALSE(startsAtLogin(entry));
}

TEST_F(LoginEntry, SaysWhenItsFolderTakesNoWrites)
{
    ASSERT_TRUE(startAtLogin(entry, program, "--hidden"));
    const std::string before = text();
    for (const char *folder : {"", "config", "config/autostart"})
        ASSERT_EQ(::chmod(home.at(folder).c_str(), 0555), 0);
    EXPECT_TRUE(test::holdsInChild([&] {
        return test::becomeNobody()
               && errorOf(startAtLogin(entry, "/opt/tern", "")) == ErrorCode::PermissionDenied
               && errorOf(doNotStartAtLogin(entry)) == ErrorCode::PermissionDenied;
    }));
    EXPECT_EQ(text(), before);
    EXPECT_EQ(filesBeside(), 1);
    for (const char *folder : {"", "config", "config/autostart"})
        ASSERT_EQ(::chmod(home.at(folder).c_str(), 0755), 0);
}

} // namespace
} // namespace tern
