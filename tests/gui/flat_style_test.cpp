#include "gui/support/find_widget.h"

#include "widgets/buttons.h"
#include "widgets/flat_style.h"
#include "widgets/roles.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

#include <gmock/gmock.h>

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTest>
#include <QTreeWidget>

namespace tern::test {
namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

class Flat : public ::testing::TestWithParam<Theme> {
protected:
    Flat()
    {
        QApplication::setStyle(new FlatStyle);
        QApplication::setPalette(GetParam() == Theme::Dark ? darkPalette() : lightPalette());
    }
    ~Flat() override
    {
        QApplication::setStyle(QStyleFactory::create(text("Fusion")));
        QApplication::setPalette(lightPalette());
    }

    static QImage painted(QWidget &widget)
    {
        widget.ensurePolished();
        return widget.grab().toImage();
    }
    /// How many pixels have exactly that colour.
    static int pixelsOf(const QImage &image, const QColor &color)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == color ? 1 : 0;
        return count;
    }
    static QColor role(Role role) { return colorOf(role, QApplication::palette()); }
    /// Gives the widget the keyboard as the Tab key does.
    static void tabTo(QWidget &widget)
    {
        widget.window()->show();
        widget.window()->activateWindow();
        widget.window()->setAttribute(Qt::WA_KeyboardFocusChange);
        widget.setFocus(Qt::TabFocusReason);
        settle();
    }
};

TEST_P(Flat, KeepsTextReadableOnEveryGroundThatItDraws)
{
    const std::vector<std::pair<Role, Role>> pairs{
        {Role::Text, Role::Button},       {Role::Text, Role::Selected},
        {Role::Text, Role::Field},        {Role::Text, Role::Card},
        {Role::AccentText, Role::Accent}, {Role::Stopped, Role::Button},
        {Role::SecondLine, Role::Field},  {Role::SecondLine, Role::Card},
        {Role::Link, Role::Card},         {Role::Link, Role::Field},
    };
    for (const auto &[ink, ground] : pairs)
        EXPECT_GE(contrast(role(ink), role(ground)), 4.5)
            << static_cast<int>(ink) << " on " << static_cast<int>(ground);
}

TEST_P(Flat, MakesControlsAsHighAsTheDesignForTheirFont)
{
    const std::unique_ptr<QPushButton> button(makeButton(text("Review")));
    QLineEdit line;
    QComboBox combo;
    QSpinBox spin;
    for (QWidget *control : std::initializer_list<QWidget *>{button.get(), &line, &combo, &spin})
        EXPECT_EQ(control->sizeHint().height(), scaled(32, control->fontMetrics()))
            << control->metaObject()->className();
}

TEST_P(Flat, GrowsWithTheFont)
{
    const std::unique_ptr<QPushButton> button(makeButton(text("Review")));
    const QSize usual = button->sizeHint();
    QFont font = button->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    button->setFont(font);
    EXPECT_GT(button->sizeHint().height(), usual.height() * 18 / 10);
    EXPECT_GT(button->sizeHint().width(), usual.width() * 18 / 10);
}

TEST_P(Flat, GivesButtonsRoomForTheirWords)
{
    for (const char *words : {"Start", "Choose what to keep", "Weiter"}) {
        const std::unique_ptr<QPushButton> button(makeFilledButton(text(words), text("plus")));
        const int needed = QFontMetrics(button->font()).horizontalAdvance(text(words))
                           + button->iconSize().width();
        EXPECT_GE(button->sizeHint().width(), needed + 2 * scaled(8, button->fontMetrics()));
    }
}

TEST_P(Flat, FillsTheOneButtonThatIsToBeFilled)
{
    const std::unique_ptr<QPushButton> filled(makeFilledButton(text("Start")));
    const std::unique_ptr<QPushButton> plain(makeButton(text("Start")));
    EXPECT_GT(pixelsOf(painted(*filled), role(Role::Accent)), 200);
    EXPECT_EQ(pixelsOf(painted(*plain), role(Role::Accent)), 0);
    filled->setEnabled(false);
    EXPECT_EQ(pixelsOf(painted(*filled), role(Role::Accent)), 0);
}

TEST_P(Flat, WritesWhatDestroysInItsColour)
{
    const std::unique_ptr<QPushButton> button(makeDestructiveButton(text("Delete")));
    const std::unique_ptr<QPushButton> plain(makeButton(text("Delete")));
    EXPECT_GT(pixelsOf(painted(*button), role(Role::Stopped)), 0);
    EXPECT_EQ(pixelsOf(painted(*plain), role(Role::Stopped)), 0);
}

TEST_P(Flat, ShowsFocusThatCameByTheKeyboard)
{
    QWidget window;
    QPushButton *button = makeButton(text("Review"), {}, &window);
    button->resize(button->sizeHint());
    const int before = pixelsOf(painted(*button), role(Role::Link));
    tabTo(*button);
    ASSERT_TRUE(button->hasFocus());
    EXPECT_GT(pixelsOf(painted(*button), role(Role::Link)), before + 100);
}

TEST_P(Flat, TellsTheThreeStatesOfABoxApart)
{
    QCheckBox box;
    box.setTristate(true);
    std::vector<QImage> seen;
    for (const Qt::CheckState state : {Qt::Unchecked, Qt::PartiallyChecked, Qt::Checked}) {
        box.setCheckState(state);
        const QImage image = painted(box);
        EXPECT_EQ(std::count(seen.begin(), seen.end(), image), 0) << state;
        seen.push_back(image);
    }
}

TEST_P(Flat, TicksChosenItemsInTheColourThatReadsOnTheAccent)
{
    QTreeWidget tree;
    auto *item = new QTreeWidgetItem(&tree, {text("fastq")});
    item->setCheckState(0, Qt::Checked);
    tree.setCurrentItem(item);
    tree.show();
    settle();
    const QRect row = tree.visualItemRect(item);
    const QImage image = tree.viewport()->grab(row.adjusted(0, 0, -row.width() / 2, 0)).toImage();
    EXPECT_GT(pixelsOf(image, role(Role::Accent)), 40);
    EXPECT_GT(pixelsOf(image, role(Role::AccentText)), 3);
}

TEST_P(Flat, ThrowsASwitchToTheSideWhereWritingEnds)
{
    QCheckBox box;
    box.setProperty("tern.switch", true);
    box.setChecked(true);
    const auto knobAtRight = [&] {
        const QImage image = painted(box);
        const QRect whole = image.rect();
        const QRect left(whole.topLeft(), QSize(whole.width() / 2, whole.height()));
        const QRect right = left.translated(whole.width() / 2, 0);
        return pixelsOf(image.copy(right), role(Role::AccentText))
               > pixelsOf(image.copy(left), role(Role::AccentText));
    };
    QStyleOptionButton option;
    option.initFrom(&box);
    box.setFixedSize(box.style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, &box),
                     box.sizeHint().height());
    EXPECT_TRUE(knobAtRight());
    box.setLayoutDirection(Qt::RightToLeft);
    EXPECT_FALSE(knobAtRight());
}

TEST_P(Flat, RoundsOnlyTheOuterCornersOfARowOfButtons)
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    row->setSpacing(0);
    row->setContentsMargins({});
    std::vector<QToolButton *> buttons;
    for (const char *place : {"first", "middle", "last"}) {
        auto *button = new QToolButton;
        button->setText(text(place));
        button->setProperty("tern.segment", text(place));
        row->addWidget(button);
        buttons.push_back(button);
    }
    window.show();
    settle();
    const QImage image = painted(window);
    const auto isRoundAt = [&](int x, const QToolButton *button) {
        const QRect at = button->geometry();
        return image.pixelColor(x, at.top() + 1) != image.pixelColor(x, at.center().y());
    };
    const auto isRoundLeft = [&](const QToolButton *button) {
        return isRoundAt(button->geometry().left() + 1, button);
    };
    const auto isRoundRight = [&](const QToolButton *button) {
        return isRoundAt(button->geometry().right() - 1, button);
    };
    EXPECT_TRUE(isRoundLeft(buttons[0]));
    EXPECT_FALSE(isRoundRight(buttons[0]));
    EXPECT_FALSE(isRoundLeft(buttons[1]));
    EXPECT_FALSE(isRoundRight(buttons[1]));
    EXPECT_FALSE(isRoundLeft(buttons[2]));
    EXPECT_TRUE(isRoundRight(buttons[2]));
}

TEST_P(Flat, LeavesAToolButtonWithoutGroundUntilItIsTouched)
{
    const std::unique_ptr<QToolButton> button(makeIconButton(text("more"), text("More")));
    button->setIcon({});
    const QColor window = QApplication::palette().color(QPalette::Window);
    EXPECT_EQ(painted(*button).pixelColor(button->width() / 2, 3), window);
    button->setDown(true);
    EXPECT_NE(painted(*button).pixelColor(button->width() / 2, 3), window);
}

TEST_P(Flat, PointsClosedBranchesToWhereWritingRuns)
{
    QTreeWidget tree;
    tree.setHeaderHidden(true);
    auto *item = new QTreeWidgetItem(&tree, {QString()});
    new QTreeWidgetItem(item, {text("more")});
    tree.resize(200, 100);
    const auto branch = [&](Qt::LayoutDirection direction) {
        tree.setLayoutDirection(direction);
        tree.show();
        settle();
        const QRect row = tree.visualItemRect(item);
        const int width = tree.indentation();
        const QRect at(direction == Qt::LeftToRight ? 0 : tree.viewport()->width() - width,
                       row.top(), width, row.height());
        return tree.viewport()->grab(at).toImage();
    };
    const QImage closed = branch(Qt::LeftToRight);
    EXPECT_LT(pixelsOf(closed, role(Role::Field)), closed.width() * closed.height());
    EXPECT_EQ(branch(Qt::RightToLeft), closed.mirrored(true, false));
    item->setExpanded(true);
    EXPECT_NE(branch(Qt::LeftToRight), closed);
}

TEST_P(Flat, MarksAChosenRowInItsOwnColour)
{
    QListWidget list;
    list.addItems({text("one"), text("two")});
    list.setCurrentRow(1);
    list.show();
    settle();
    const QRect chosen = list.visualItemRect(list.item(1));
    const QImage image = list.viewport()->grab().toImage();
    EXPECT_EQ(image.pixelColor(chosen.center()), role(Role::Selected));
    EXPECT_NE(image.pixelColor(list.visualItemRect(list.item(0)).center()), role(Role::Selected));
}

TEST_P(Flat, ScrollsAPageWhereTheBarIsClicked)
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 1'000'000'000);
    bar.setPageStep(1000);
    bar.resize(bar.sizeHint().width(), 300);
    bar.show();
    settle();
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(bar.width() / 2, 290));
    EXPECT_EQ(bar.value(), 1000);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(bar.width() / 2, 290));
    EXPECT_EQ(bar.value(), 2000);
}

TEST_P(Flat, KeepsAThumbThatCanBeHeldInAListOfAMillionRows)
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 1'000'000'000);
    bar.setPageStep(1);
    bar.resize(bar.sizeHint().width(), 300);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = bar.maximum();
    option.pageStep = 1;
    option.sliderPosition = bar.maximum();
    const QRect thumb = bar.style()->subControlRect(QStyle::CC_ScrollBar, &option,
                                                    QStyle::SC_ScrollBarSlider, &bar);
    EXPECT_GE(thumb.height(), scaled(32, bar.fontMetrics()));
    EXPECT_EQ(thumb.bottom(), bar.rect().bottom());
}

TEST_P(Flat, StepsASpinBoxWhereItsChevronsAreDrawn)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QSpinBox spin;
        spin.setLayoutDirection(direction);
        spin.setRange(0, 10);
        spin.setValue(5);
        spin.resize(spin.sizeHint());
        spin.show();
        settle();
        const int x = direction == Qt::LeftToRight ? spin.width() - 10 : 10;
        QTest::mouseClick(&spin, Qt::LeftButton, {}, QPoint(x, spin.height() / 4));
        EXPECT_EQ(spin.value(), 6);
        QTest::mouseClick(&spin, Qt::LeftButton, {}, QPoint(x, spin.height() * 3 / 4));
        EXPECT_EQ(spin.value(), 5);
    }
}

TEST_P(Flat, OpensAComboBoxWhereItIsClicked)
{
    QComboBox combo;
    combo.addItems({text("Everything"), text("Only here")});
    combo.resize(combo.sizeHint());
    combo.show();
    settle();
    QTest::mouseClick(&combo, Qt::LeftButton, {}, QPoint(combo.width() - 10, combo.height() / 2));
    EXPECT_TRUE(combo.view()->isVisible());
    combo.hidePopup();
}

TEST_P(Flat, FillsASliderFromWhereItBegins)
{
    QSlider slider(Qt::Horizontal);
    slider.setRange(0, 100);
    slider.setValue(25);
    slider.resize(200, slider.sizeHint().height());
    const auto filledAtLeft = [&] {
        const QImage image = painted(slider);
        return pixelsOf(image.copy(0, 0, 40, image.height()), role(Role::Link)) > 0;
    };
    EXPECT_TRUE(filledAtLeft());
    slider.setLayoutDirection(Qt::RightToLeft);
    EXPECT_FALSE(filledAtLeft());
}

TEST_P(Flat, CutsRoundCornersOutOfMenus)
{
    QMenu menu;
    menu.addAction(text("Open"));
    menu.resize(menu.sizeHint());
    QStyleOption option;
    option.initFrom(&menu);
    option.rect = menu.rect();
    QStyleHintReturnMask mask;
    ASSERT_NE(menu.style()->styleHint(QStyle::SH_Menu_Mask, &option, &menu, &mask), 0);
    EXPECT_FALSE(mask.region.contains(QPoint(0, 0)));
    EXPECT_TRUE(mask.region.contains(menu.rect().center()));
}

TEST_P(Flat, GivesMenusRoomForTheirWordsAndKeys)
{
    QMenu menu;
    QAction *action = menu.addAction(text("Choose what to keep…"));
    action->setShortcut(Qt::CTRL | Qt::Key_K);
    const int needed = menu.fontMetrics().horizontalAdvance(action->text() + text("Ctrl+K"));
    EXPECT_GT(menu.sizeHint().width(), needed + scaled(16, menu.fontMetrics()));
    EXPECT_GE(menu.actionGeometry(action).height(), scaled(30, menu.fontMetrics()));
}

TEST_P(Flat, PutsWhatAgreesLastInADialog)
{
    QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    box.resize(400, 60);
    box.show();
    settle();
    EXPECT_GT(box.button(QDialogButtonBox::Ok)->x(), box.button(QDialogButtonBox::Cancel)->x());
}

TEST_P(Flat, DrawsDisabledControlsPale)
{
    QRadioButton radio(text("Keep mine"));
    radio.setChecked(true);
    const QImage usual = painted(radio);
    radio.setEnabled(false);
    EXPECT_EQ(pixelsOf(painted(radio), role(Role::Accent)), 0);
    EXPECT_GT(pixelsOf(usual, role(Role::Accent)), 0);
}

INSTANTIATE_TEST_SUITE_P(Themes, Flat, ::testing::Values(Theme::Light, Theme::Dark),
                         [](const ::testing::TestParamInfo<Theme> &row) {
                             return row.param == Theme::Light ? "Light" : "Dark";
                         });

} // namespace
} // namespace tern::test
