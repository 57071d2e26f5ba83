#include "flat_style.h"

#include "flat_buttons.h"
#include "flat_fields.h"
#include "flat_menus.h"
#include "flat_views.h"
#include "line_icon.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTabBar>
#include <QToolButton>

namespace tern {

namespace {

/// The option as the kind that the element comes with; an assertion where Qt hands something else.
template <class Option>
const Option &as(const QStyleOption *option)
{
    const auto *cast = qstyleoption_cast<const Option *>(option);
    Q_ASSERT(cast != nullptr);
    return *cast;
}

/// The panel of a frame around text, a list or a group.
void drawFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const bool holdsFocus = flat::enabled(option) && option.state.testFlag(QStyle::State_HasFocus);
    flat::draw(painter, option.rect,
               {.ground = {},
                .line = colorOf(holdsFocus ? Role::Link : Role::Line, option.palette),
                .radius = qreal(flat::px(3, &option, widget))});
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(QStringLiteral("Fusion"))
{
    setObjectName(QStringLiteral("tern-flat"));
}

void FlatStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QTabBar *>(widget) != nullptr
        || qobject_cast<QHeaderView *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget); view != nullptr)
        view->viewport()->setAttribute(Qt::WA_Hover);
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            flat::drawField(*option, *painter, widget);
        else if (!flat::standsInField(widget))
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        break;
    case PE_FrameLineEdit: flat::drawField(*option, *painter, widget); break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: flat::drawCheckIndicator(*option, *painter, widget); break;
    case PE_IndicatorRadioButton: flat::drawRadioIndicator(*option, *painter, widget); break;
    case PE_PanelMenu: flat::drawMenuPanel(*option, *painter, widget); break;
    case PE_PanelTipLabel: flat::drawToolTip(*option, *painter, widget); break;
    case PE_IndicatorBranch: flat::drawBranch(*option, *painter, widget); break;
    case PE_PanelItemViewItem:
        flat::drawItemGround(as<QStyleOptionViewItem>(option), *painter, widget);
        break;
    case PE_PanelItemViewRow:
        flat::drawRowGround(as<QStyleOptionViewItem>(option), *painter);
        break;
    case PE_IndicatorHeaderArrow: {
        const bool up = as<QStyleOptionHeader>(option).sortIndicator == QStyleOptionHeader::SortUp;
        flat::drawChevron(*painter, option->rect, up ? Qt::UpArrow : Qt::DownArrow,
                          flat::px(12, option, widget), flat::ink(Role::SecondLine, *option));
        break;
    }
    case PE_FrameFocusRect:
        flat::drawFocus(*painter, option->rect, flat::px(4, option, widget), *option);
        break;
    case PE_Frame:
    case PE_FrameGroupBox: drawFrame(*option, *painter, widget); break;
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget: {
        const QRect line(option->rect.left(), option->rect.top(), option->rect.width(), 1);
        painter->fillRect(line, colorOf(Role::Line, option->palette));
        break;
    }
    case PE_PanelScrollAreaCorner: flat::drawScrollCorner(*option, *painter, widget); break;
    case PE_FrameMenu: // the panel has the edge
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem: break;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        flat::drawPushButton(as<QStyleOptionButton>(option), *painter, widget);
        break;
    case CE_ComboBoxLabel:
        flat::drawComboBoxLabel(as<QStyleOptionComboBox>(option), *painter, widget);
        break;
    case CE_MenuItem: flat::drawMenuItem(as<QStyleOptionMenuItem>(option), *painter, widget); break;
    case CE_MenuEmptyArea: break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: flat::drawHeaderSection(*option, *painter); break;
    case CE_HeaderLabel: {
        const QStyleOptionHeader label = flat::headerLabel(as<QStyleOptionHeader>(option));
        painter->save();
        painter->setFont(flat::headerFont(painter->font()));
        QProxyStyle::drawControl(element, &label, painter, widget);
        painter->restore();
        break;
    }
    case CE_ItemViewItem: {
        const QStyleOptionViewItem item = flat::itemOption(as<QStyleOptionViewItem>(option));
        QProxyStyle::drawControl(element, &item, painter, widget);
        break;
    }
    case CE_TabBarTabShape: flat::drawTab(as<QStyleOptionTab>(option), *painter, widget); break;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton:
        flat::drawToolButton(as<QStyleOptionToolButton>(option), *painter, widget, *proxy());
        break;
    case CC_ComboBox: flat::drawComboBox(as<QStyleOptionComboBox>(option), *painter, widget); break;
    case CC_SpinBox:
        flat::drawSpinBox(as<QStyleOptionSpinBox>(option), *painter, widget, *proxy());
        break;
    case CC_ScrollBar:
        flat::drawScrollBar(as<QStyleOptionSlider>(option), *painter, widget, *proxy());
        break;
    case CC_Slider: {
        QStyleOptionSlider slider = as<QStyleOptionSlider>(option);
        if (slider.subControls.testFlag(SC_SliderTickmarks)) {
            slider.subControls = SC_SliderTickmarks;
            QProxyStyle::drawComplexControl(control, &slider, painter, widget);
        }
        flat::drawSlider(as<QStyleOptionSlider>(option), *painter, widget, *proxy());
        break;
    }
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    const auto px = [&](int pixels) { return flat::px(pixels, option, widget); };
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_ExclusiveIndicatorWidth: return flat::indicatorSize(option, widget).width();
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorHeight: return flat::indicatorSize(option, widget).height();
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return px(8);
    case PM_HeaderMargin: return px(4) + 1; // in line with the items below
    case PM_FocusFrameHMargin: return px(4);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize: return px(16);
    case PM_ScrollBarExtent: return px(12);
    case PM_ScrollBarSliderMin: return px(32);
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth:
    case PM_ComboBoxFrameWidth: return 1;
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_SubMenuOverlap:
    case PM_ToolBarFrameWidth: return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return px(4);
    case PM_ToolTipLabelFrameWidth: return px(6);
    case PM_MenuButtonIndicator:
        return qobject_cast<const QToolButton *>(widget) != nullptr ? flat::menuEdge(option, widget)
                                                                    : px(18);
    case PM_TabBarTabHSpace: return px(24);
    case PM_TabBarTabVSpace: return px(14);
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap: return 1;
    case PM_SliderThickness:
    case PM_SliderControlThickness: return px(20);
    case PM_SliderLength: return px(16);
    case PM_TreeViewIndentation: return px(20);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(data);
            mask != nullptr && option != nullptr)
            mask->region = flat::roundedShape(option->rect, flat::px(6, option, widget));
        return 1;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_DialogButtonLayout: return QDialogButtonBox::GnomeLayout;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_TitleBar_NoBorder:
    case SH_ScrollBar_ContextMenu: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                  const QSize &contents, const QWidget *widget) const
{
    const auto px = [&](int pixels) { return flat::px(pixels, option, widget); };
    switch (type) {
    case CT_PushButton:
        return flat::pushButtonSize(as<QStyleOptionButton>(option), contents, widget);
    case CT_ToolButton:
        return flat::toolButtonSize(as<QStyleOptionToolButton>(option), contents, widget);
    case CT_MenuItem: return flat::menuItemSize(as<QStyleOptionMenuItem>(option), contents, widget);
    case CT_LineEdit:
        return {contents.width() + px(12), std::max(px(32), contents.height() + px(8))};
    case CT_ComboBox:
        return {contents.width() + px(52), std::max(px(32), contents.height() + px(8))};
    case CT_SpinBox:
        // Its height is that of a line edit, which has the room already.
        return {contents.width() + px(30), std::max(px(32), contents.height())};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width() + px(6), std::max(base.height(), px(24))};
    }
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width(), std::max(base.height(), px(28))};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width(), std::max(base.height(), px(28))};
    }
    default: return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl part, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)
            return flat::comboBoxPart(as<QStyleOptionComboBox>(option), part, widget);
        break;
    case CC_SpinBox: return flat::spinBoxPart(as<QStyleOptionSpinBox>(option), part, widget);
    case CC_ScrollBar: return flat::scrollBarPart(as<QStyleOptionSlider>(option), part, widget);
    default: break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    const QRect base = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_LineEditContents:
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            return base.adjusted(flat::px(5, option, widget), 0, -flat::px(5, option, widget), 0);
        return base;
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: {
        const int room = flat::px(4, option, widget);
        return base.adjusted(-room, -room, room, room).intersected(option->rect);
    }
    default: return base;
    }
}

QIcon FlatStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                              const QWidget *widget) const
{
    if (icon == SP_LineEditClearButton)
        return lineIcon(QStringLiteral("x"), Role::SecondLine);
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace tern
