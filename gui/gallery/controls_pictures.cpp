#include "picture.h"

#include "widgets/buttons.h"
#include "widgets/line_icon.h"
#include "widgets/search_field.h"
#include "widgets/text_label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTreeWidget>

namespace tern {

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

QBoxLayout *row(std::initializer_list<QWidget *> widgets)
{
    auto *line = new QHBoxLayout;
    for (QWidget *widget : widgets)
        line->addWidget(widget);
    line->addStretch();
    return line;
}

template <class Widget>
Widget *disabled(Widget *widget)
{
    widget->setEnabled(false);
    return widget;
}

QWidget *segments()
{
    auto *whole = new QWidget;
    auto *line = new QHBoxLayout(whole);
    line->setSpacing(0);
    line->setContentsMargins({});
    auto *group = new QButtonGroup(whole);
    const QStringList names{words("All"), words("Up"), words("Down"), words("Moved"),
                            words("Conflicts")};
    for (const QString &name : names) {
        auto *button = new QToolButton;
        button->setText(name);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setProperty("tern.segment", name == names.first()  ? words("first")
                                            : name == names.last() ? words("last")
                                                                   : words("middle"));
        group->addButton(button);
        line->addWidget(button);
    }
    group->buttons().first()->setChecked(true);
    return whole;
}

QToolButton *pauseButton(QToolButton::ToolButtonPopupMode mode)
{
    auto *button = makeIconButton(words("pause"), words("Pause"));
    button->setText(words("Pause"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setMenu(new QMenu(button));
    button->setPopupMode(mode);
    return button;
}

QLayout *buttons()
{
    auto *column = new QVBoxLayout;
    auto *checked = makeButton(words("Checked"));
    checked->setCheckable(true);
    checked->setChecked(true);
    auto *menu = makeButton(words("Template: Microscopy"));
    menu->setMenu(new QMenu(menu));
    column->addLayout(row({makeFilledButton(words("Start")), makeButton(words("Review")),
                           makeButton(words("Export CSV"), words("export")), checked, menu,
                           disabled(makeButton(words("Disabled"), words("copy"))),
                           disabled(makeFilledButton(words("Disabled")))}));
    auto *more = makeIconButton(words("more"), words("More"));
    more->setMenu(new QMenu(more));
    more->setPopupMode(QToolButton::InstantPopup);
    column->addLayout(
        row({makeDestructiveButton(words("Delete 1,240 files")),
             makeLinkButton(words("Edit rules…")), makeLinkButton(words("Add rule"), words("plus")),
             pauseButton(QToolButton::InstantPopup), pauseButton(QToolButton::MenuButtonPopup),
             more, makeIconButton(words("settings"), words("Settings")),
             disabled(makeIconButton(words("open"), words("Open")))}));
    column->addLayout(row({segments()}));
    return column;
}

QCheckBox *box(const char *text, Qt::CheckState state)
{
    auto *check = new QCheckBox(words(text));
    check->setTristate(true);
    check->setCheckState(state);
    return check;
}

QCheckBox *switchBox(const char *text, bool on)
{
    auto *check = new QCheckBox(words(text));
    check->setProperty("tern.switch", true);
    check->setChecked(on);
    return check;
}

QRadioButton *radio(const char *text, bool on)
{
    auto *button = new QRadioButton(words(text));
    button->setAutoExclusive(false);
    button->setChecked(on);
    return button;
}

QLayout *boxes()
{
    auto *column = new QVBoxLayout;
    column->addLayout(row({box("Off", Qt::Unchecked), box("Part of it", Qt::PartiallyChecked),
                           box("On", Qt::Checked), disabled(box("Off", Qt::Unchecked)),
                           disabled(box("On", Qt::Checked))}));
    column->addLayout(row({radio("Keep both", false), radio("Keep mine", true),
                           disabled(radio("Neither", false)), disabled(radio("This", true))}));
    column->addLayout(
        row({switchBox("Only what I tick", true), switchBox("Start at login", false),
             disabled(switchBox("Metered", true)), disabled(switchBox("Battery", false))}));
    return column;
}

QComboBox *combo(std::initializer_list<const char *> entries, const char *icon = nullptr)
{
    auto *list = new QComboBox;
    for (const char *entry : entries) {
        if (icon != nullptr)
            list->addItem(lineIcon(words(icon)), words(entry));
        else
            list->addItem(words(entry));
    }
    return list;
}

QLayout *fields()
{
    auto *column = new QVBoxLayout;
    auto *line = new QLineEdit(words("~/data/organoid-screen"));
    line->setClearButtonEnabled(true);
    auto *editable = combo({"30 days", "90 days"});
    editable->setEditable(true);
    auto *spin = new QSpinBox;
    spin->setRange(0, 1000);
    spin->setValue(500);
    spin->setSuffix(words(" MB/s"));
    column->addLayout(row({new SearchField(words("Find a folder or file")), line,
                           disabled(new QLineEdit(words("Disabled")))}));
    column->addLayout(row({combo({"Everything", "Only here"}), combo({"Up only"}, "up"), editable,
                           spin, disabled(combo({"Disabled"})), disabled(new QSpinBox)}));
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    slider->setMinimumWidth(160);
    auto *tabs = new QTabBar;
    for (const char *name : {"Changes", "Files", "Rules"})
        tabs->addTab(words(name));
    auto *pale = new QSlider(Qt::Horizontal);
    pale->setValue(70);
    column->addLayout(row({slider, disabled(pale), tabs}));
    return column;
}

QTreeWidget *tree()
{
    auto *view = new QTreeWidget;
    view->setHeaderLabels({words("Name"), words("Files"), words("On this computer")});
    auto *fastq = new QTreeWidgetItem(view, {words("fastq"), words("192"), words("Part of it")});
    fastq->setCheckState(0, Qt::PartiallyChecked);
    for (const char *name : {"lane-1", "lane-2", "lane-3", "lane-4"}) {
        auto *lane = new QTreeWidgetItem(fastq, {words(name), words("48"), words("Here")});
        lane->setCheckState(0, name == std::string_view("lane-1") ? Qt::Checked : Qt::Unchecked);
        lane->setIcon(0, lineIcon(words("folder"), Role::Link));
    }
    fastq->setIcon(0, lineIcon(words("folder"), Role::Link));
    fastq->setExpanded(true);
    for (const char *name : {"bam", "qc", "counts", "reference"}) {
        auto *item = new QTreeWidgetItem(view, {words(name), words("24"), words("Remote only")});
        item->setCheckState(0, Qt::Unchecked);
        new QTreeWidgetItem(item, {words("more")});
    }
    view->setCurrentItem(fastq->child(1));
    view->setUniformRowHeights(true);
    view->header()->setStretchLastSection(true);
    return view;
}

QWidget *controls()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addLayout(buttons());
    column->addLayout(boxes());
    column->addLayout(fields());
    auto *list = new QListWidget;
    for (int number = 1; number <= 30; ++number)
        list->addItem(words("plate07_C%1.nd2").arg(number, 2, 10, QLatin1Char('0')));
    list->setCurrentRow(2);
    auto *text = new QPlainTextEdit(words("type = microscopy AND size > 2GB\nAND mtime < 30d"));
    auto *side = new QVBoxLayout;
    side->addWidget(list);
    side->addWidget(text);
    auto *views = new QHBoxLayout;
    views->addWidget(tree(), 3);
    views->addLayout(side, 2);
    column->addLayout(views, 1);
    auto *dialog = new QDialogButtonBox(QDialogButtonBox::Cancel);
    dialog->addButton(makeFilledButton(words("Apply")), QDialogButtonBox::AcceptRole);
    column->addWidget(dialog);
    return page;
}

QMenu *menu()
{
    auto *shown = new QMenu;
    shown->addAction(lineIcon(words("folder")), words("Open folder"));
    shown->addAction(lineIcon(words("pause")), words("Pause"))->setShortcut(Qt::CTRL | Qt::Key_P);
    shown->addMenu(words("Pause for…"))->addAction(words("30 minutes"));
    shown->addSeparator();
    auto *checked = shown->addAction(words("Show what is left out"));
    checked->setCheckable(true);
    checked->setChecked(true);
    shown->addAction(words("Nothing to undo"))->setEnabled(false);
    shown->addSeparator();
    shown->addAction(lineIcon(words("trash"), Role::Stopped), words("Remove…"));
    shown->setActiveAction(shown->actions().at(1));
    return shown;
}

/// Takes the keyboard to the widget of that class, as Tab does.
void focusOn(QWidget &page)
{
    page.window()->setAttribute(Qt::WA_KeyboardFocusChange);
    if (auto *button = page.findChild<QPushButton *>(); button != nullptr)
        button->setFocus(Qt::TabFocusReason);
}

std::unique_ptr<QWidget> made(QWidget *widget, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    widget->setLayoutDirection(direction);
    return std::unique_ptr<QWidget>(widget);
}

} // namespace

std::vector<Picture> controlsPictures()
{
    constexpr QSize size(860, 720);
    return {
        {words("controls"), size, [](SampleDesk &) { return made(controls()); }, focusOn},
        {words("controls-mirrored"), size,
         [](SampleDesk &) { return made(controls(), Qt::RightToLeft); }},
        {words("controls-large"), size, [](SampleDesk &) { return made(controls()); }, {}, 200},
        {words("controls-menu"), {}, [](SampleDesk &) { return made(menu()); }},
        {words("controls-menu-mirrored"),
         {},
         [](SampleDesk &) { return made(menu(), Qt::RightToLeft); }},
    };
}

} // namespace tern
