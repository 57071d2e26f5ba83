#include "tray/panel_place.h"

#include <gtest/gtest.h>

namespace tern::test {
namespace {

constexpr QSize size(380, 560);
constexpr int gap = 8;
constexpr QRect screen(0, 0, 1920, 1040);

QRect at(const PanelAnchor &anchor)
{
    return {panelPlace(anchor, size, gap), size};
}

TEST(PanelPlace, StandsOnATrayAtTheFoot)
{
    const QRect icon(1700, 1050, 24, 24);
    const QRect place = at({.icon = icon, .cursor = {}, .screen = screen});
    EXPECT_LT(place.bottom(), icon.top());
    EXPECT_TRUE(screen.contains(place));
    EXPECT_NEAR(place.center().x(), icon.center().x(), 1);
}

TEST(PanelPlace, HangsFromATrayAtTheTop)
{
    const QRect icon(1910, 0, 10, 10);
    const QRect place = at({.icon = icon, .cursor = {}, .screen = screen});
    EXPECT_GT(place.top(), icon.bottom());
    EXPECT_TRUE(screen.contains(place));
}

TEST(PanelPlace, TakesTheMouseWhereTheIconIsUnknown)
{
    const QRect place = at({.icon = {}, .cursor = QPoint(600, 1000), .screen = screen});
    EXPECT_NEAR(place.center().x(), 600, 1);
    EXPECT_TRUE(screen.contains(place));
}

TEST(PanelPlace, TakesTheCornerWhereNothingIsKnown)
{
    const QRect right = at({.icon = {}, .cursor = {}, .screen = screen});
    EXPECT_EQ(right.right(), screen.right() - gap);
    const QRect left =
        at({.icon = {}, .cursor = {}, .screen = screen, .direction = Qt::RightToLeft});
    EXPECT_EQ(left.left(), screen.left() + gap);
}

TEST(PanelPlace, StaysOnAScreenThatIsTooSmall)
{
    const QRect tiny(100, 100, 300, 400);
    const QPoint place = panelPlace({.icon = {}, .cursor = {}, .screen = tiny}, size, gap);
    EXPECT_GE(place.x(), tiny.left());
    EXPECT_GE(place.y(), tiny.top());
}

} // namespace
} // namespace tern::test
