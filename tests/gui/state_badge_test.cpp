#include "widgets/state_badge.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <array>

namespace tern {
namespace {

constexpr std::array allStates{
    FolderState::InSync,   FolderState::Idle,    FolderState::Paused,    FolderState::Offline,
    FolderState::Scanning, FolderState::Syncing, FolderState::Attention, FolderState::Stopped,
};

QPalette paletteOf(Qt::GlobalColor window, Qt::GlobalColor text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(window));
    palette.setColor(QPalette::WindowText, QColor(text));
    return palette;
}

QImage painted(const QString &icon)
{
    QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(icon);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

int inkedPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
    return count;
}

/// The badge alone, painted at its preferred size.
QImage painted(StateBadge &badge)
{
    badge.resize(badge.sizeHint());
    QImage image(badge.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    badge.render(&image, QPoint(), QRegion(), QWidget::RenderFlags());
    return image;
}

class EveryState : public ::testing::TestWithParam<FolderState> {};

TEST_P(EveryState, HasAWordThatIsAccessibleNameAndTooltip)
{
    StateBadge badge;
    badge.setState(GetParam());

    EXPECT_FALSE(badge.accessibleName().isEmpty());
    EXPECT_EQ(badge.accessibleName(), stateWord(GetParam(), 0));
    EXPECT_EQ(badge.toolTip(), badge.accessibleName());
}

TEST_P(EveryState, HasAnIconInBothTonesThatRenders)
{
    for (const Tone tone : {Tone::Light, Tone::Dark}) {
        const QString icon = stateIcon(GetParam(), tone);
        EXPECT_TRUE(QSvgRenderer(icon).isValid()) << icon.toStdString();
        EXPECT_GT(inkedPixels(painted(icon)), 40) << icon.toStdString();
    }
}

TEST_P(EveryState, LooksDifferentOnLightAndDark)
{
    EXPECT_NE(painted(stateIcon(GetParam(), Tone::Light)),
              painted(stateIcon(GetParam(), Tone::Dark)));
}

INSTANTIATE_TEST_SUITE_P(StateBadge, EveryState, ::testing::ValuesIn(allStates),
                         [](const ::testing::TestParamInfo<FolderState> &row) {
                             return std::string(name(row.param));
                         });

TEST(StateBadge, SaysTheWordsOfTheHouse)
{
    EXPECT_EQ(stateWord(FolderState::Stopped, 0), QStringLiteral("Stopped"));
    EXPECT_EQ(stateWord(FolderState::Attention, 0), QStringLiteral("Needs attention"));
    EXPECT_EQ(stateWord(FolderState::Syncing, 0), QStringLiteral("Syncing"));
    EXPECT_EQ(stateWord(FolderState::Scanning, 0), QStringLiteral("Scanning"));
    EXPECT_EQ(stateWord(FolderState::Offline, 0), QStringLiteral("Offline"));
    EXPECT_EQ(stateWord(FolderState::Paused, 0), QStringLiteral("Paused"));
    EXPECT_EQ(stateWord(FolderState::InSync, 0), QStringLiteral("In sync"));
}

TEST(StateBadge, CountsConflictsWhenThereAreAny)
{
    EXPECT_EQ(stateWord(FolderState::Attention, 1), QStringLiteral("1 conflict"));
    EXPECT_EQ(stateWord(FolderState::Attention, 40), QStringLiteral("40 conflicts"));

    StateBadge badge;
    badge.setState(FolderState::Attention, 40);
    EXPECT_EQ(badge.accessibleName(), QStringLiteral("40 conflicts"));
    badge.setState(FolderState::Attention, 39);
    EXPECT_EQ(badge.accessibleName(), QStringLiteral("39 conflicts"));
}

TEST(StateBadge, ShowsTheGreenIconForNothingButInSync)
{
    for (const FolderState state : allStates) {
        if (state == FolderState::InSync)
            continue;
        EXPECT_NE(stateIcon(state, Tone::Light), stateIcon(FolderState::InSync, Tone::Light))
            << name(state);
    }
}

TEST(StateBadge, StartsUnverified)
{
    const StateBadge badge;
    EXPECT_EQ(badge.state(), FolderState::Idle);
    EXPECT_NE(badge.accessibleName(), stateWord(FolderState::InSync, 0));
}

TEST(StateBadge, TakesTheToneFromThePalette)
{
    EXPECT_EQ(toneOf(paletteOf(Qt::white, Qt::black)), Tone::Light);
    EXPECT_EQ(toneOf(paletteOf(Qt::black, Qt::white)), Tone::Dark);
}

TEST(StateBadge, FollowsAPaletteThatChanges)
{
    StateBadge badge;
    badge.setState(FolderState::InSync);
    badge.setPalette(paletteOf(Qt::white, Qt::black));
    const QImage light = painted(badge);
    badge.setPalette(paletteOf(Qt::black, Qt::white));
    const QImage dark = painted(badge);

    const int side = badge.minimumSizeHint().width();
    const QRect icon(0, 0, side, side);
    EXPECT_GT(inkedPixels(light.copy(icon)), 0);
    EXPECT_NE(light.copy(icon), dark.copy(icon));
}

TEST(StateBadge, PutsTheIconOnTheRightWhereWritingRunsLeft)
{
    StateBadge badge;
    badge.setState(FolderState::InSync);
    badge.setFixedWidth(400);
    badge.setLayoutDirection(Qt::RightToLeft);
    const QImage image = painted(badge);

    const int side = badge.minimumSizeHint().width();
    EXPECT_EQ(inkedPixels(image.copy(0, 0, side, image.height())), 0);
    EXPECT_GT(inkedPixels(image.copy(400 - side, 0, side, image.height())), 0);
}

} // namespace
} // namespace tern
