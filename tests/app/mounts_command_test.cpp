#include "mounts_command.h"

#include "commands.h"

#include "control/disk_calls.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace tern {
namespace {

/// What is written to a terminal.
std::string written(const std::function<void(Terminal &)> &write)
{
    std::FILE *file = std::tmpfile();
    Terminal terminal(file, Terminal::Colour::Never);
    write(terminal);
    std::rewind(file);
    std::string text;
    for (int c = std::fgetc(file); c != EOF; c = std::fgetc(file))
        text += static_cast<char>(c);
    std::fclose(file);
    return text;
}

std::string rendered(const std::vector<MountedDisk> &disks)
{
    return written([&](Terminal &out) { renderMounts(out, disks); });
}

TEST(TernMounts, TellsWhereEachIsAndWhatItIsCalled)
{
    EXPECT_EQ(rendered({{"/mnt/lab share", "nas:/export/lab"}, {"/media/ana/LAB\n04", "LAB\n04"}}),
              "/mnt/lab share  nas:/export/lab\n/media/ana/LAB\\n04  LAB\\n04\n");
}

TEST(TernMounts, SaysThatThereIsNone)
{
    EXPECT_EQ(rendered({}).substr(0, 21), "No share is mounted, ");
}

TEST(TernMounts, PrintsAsJsonWhatTheDesktopIsTold)
{
    const std::string json = written([](Terminal &out) {
        Context context{Directories(), "/", {}, out, out};
        EXPECT_EQ(runMounts(context, parseArguments({"mounts", "--json"}).value()),
                  ExitStatus::InSync);
    });
    const QJsonDocument printed = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    EXPECT_TRUE(printed.isArray()) << json;
    EXPECT_EQ(printed.array(), toJson(disksAmong(mounts())).value(u"mounts"_qs).toArray());
}

} // namespace
} // namespace tern
