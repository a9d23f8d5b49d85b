// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/lecternstyle.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/stylepainter.h"
#include "widgets/common/typepainter.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace lectern {

namespace {

constexpr int MenuPadding = 4;
constexpr int FieldPadding = 4;
constexpr int MenuArrow = 16;

QString arrowName(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return QStringLiteral("go-up");
    case QStyle::PE_IndicatorArrowLeft:
        return QStringLiteral("go-previous");
    case QStyle::PE_IndicatorArrowRight:
        return QStringLiteral("pan-end");
    default:
        return QStringLiteral("pan-down");
    }
}

QRectF centred(const QRect &rect, double side)
{
    const QPointF centre = QRectF(rect).center();
    return {centre.x() - side / 2, centre.y() - side / 2, side, side};
}

void branch(QPainter *painter, const QStyleOption &option, const Tokens &tokens)
{
    if (option.state & QStyle::State_Children)
        paintIcon(painter, option.state & QStyle::State_Open ? QStringLiteral("pan-down") : QStringLiteral("pan-end"),
                  centred(option.rect, scaled(13)), tokens.text);
}

void headerSection(QPainter *painter, const QStyleOption &option, const Tokens &tokens)
{
    painter->fillRect(option.rect, tokens.window);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.border);
}

/// A copy of an item's option whose selected text has the colour that reads on our selection.
QStyleOptionViewItem readable(const QStyleOptionViewItem &option, const Tokens &tokens)
{
    QStyleOptionViewItem item(option);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        item.palette.setColor(group, QPalette::Highlight, tokens.select);
        item.palette.setColor(group, QPalette::HighlightedText, tokens.onSelect);
    }
    return item;
}

void menuBarItem(QPainter *painter, const QStyleOptionMenuItem &option, const Tokens &tokens)
{
    painter->fillRect(option.rect, tokens.window);
    if (option.state & (QStyle::State_Selected | QStyle::State_Sunken) && option.state & QStyle::State_Enabled)
        stylepainter::outlined(painter, QRectF(option.rect).adjusted(1, 2, -1, -2), 4,
                               blended(tokens.text, tokens.window, 0.1), QColor());
    painter->setPen(option.state & QStyle::State_Enabled ? tokens.text : tokens.faint);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

/// A button whose whole surface opens a menu.
bool opensMenu(const QStyleOptionToolButton &option)
{
    return (option.features & QStyleOptionToolButton::HasMenu) &&
           !(option.features & QStyleOptionToolButton::MenuButtonPopup);
}

bool showsWords(const QStyleOptionToolButton &option)
{
    return option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
}

void progress(QPainter *painter, const QStyleOptionProgressBar &option, const Tokens &tokens)
{
    const double range = std::max(1, option.maximum - option.minimum);
    const double done = option.maximum == option.minimum ? 1 : (option.progress - option.minimum) / range;
    const QRectF rect = QRectF(option.rect);
    const QRectF bar(rect.x(), rect.center().y() - std::min(2.0, rect.height() / 2), rect.width(),
                     std::min(4.0, rect.height()));
    paintShareBar(painter, bar, done, tokens.accent, tokens.border);
}

/// Where rows are selected, the row shows where the keyboard is.
bool isCellOfSelectedRow(const QStyleOption &option, const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return view && view->selectionBehavior() == QAbstractItemView::SelectRows &&
           (option.state & QStyle::State_Selected);
}

/// With an ellipsis where the words do not fit; Qt cuts them off.
QStyleOptionHeader elided(const QStyleOptionHeader &option)
{
    QStyleOptionHeader fitting(option);
    fitting.version = QStyleOptionHeader::Version; // the later kinds have more fields than were copied
    fitting.text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, option.rect.width());
    return fitting;
}

} // namespace

LecternStyle::LecternStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void LecternStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            stylepainter::field(painter, *option, tokens);
        return;
    case PE_FrameLineEdit:
        return stylepainter::field(painter, *option, tokens);
    case PE_PanelButtonCommand:
        return stylepainter::button(painter, *option, tokens);
    case PE_PanelButtonTool:
        return stylepainter::toolButton(painter, *option, tokens);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return stylepainter::checkBox(painter, option->rect, option->state, tokens);
    case PE_IndicatorRadioButton:
        return stylepainter::radioButton(painter, option->rect, option->state, tokens);
    case PE_FrameFocusRect:
        if ((option->state & State_KeyboardFocusChange) && !isCellOfSelectedRow(*option, widget))
            paintFocusRing(painter, option->rect, tokens);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        return stylepainter::itemBackground(painter, *option, tokens);
    case PE_IndicatorBranch:
        return branch(painter, *option, tokens);
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        return paintIcon(painter, arrowName(element), centred(option->rect, scaled(13)),
                         option->state & State_Enabled ? tokens.text : tokens.faint);
    case PE_Frame:
    case PE_FrameGroupBox:
        return stylepainter::outlined(painter, option->rect, 4, QColor(), tokens.border);
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, tokens.raised);
        return stylepainter::outlined(painter, option->rect, 0, QColor(), tokens.borderStrong);
    case PE_FrameMenu:
        return stylepainter::outlined(painter, option->rect, 0, QColor(), tokens.borderStrong);
    case PE_FrameTabBarBase:
        return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                                 tokens.border);
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameDefaultButton:
    case PE_FrameDockWidget:
        return;
    case PE_PanelStatusBar:
        return painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                                 tokens.border);
    case PE_IndicatorDockWidgetResizeHandle:
        return painter->fillRect(option->rect, tokens.border);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LecternStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option->palette);
    switch (element) {
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const QStyleOptionViewItem copy = readable(*item, tokens);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return stylepainter::tab(painter, *tab, tokens);
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuBarItem(painter, *item, tokens);
        break;
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, tokens.window);
    case CE_ToolBar:
        painter->fillRect(option->rect, tokens.window);
        return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                                 tokens.border);
    case CE_Splitter:
        return painter->fillRect(option->rect, tokens.border);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return headerSection(painter, *option, tokens);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawColumnTitle(*header, painter, widget);
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return progress(painter, *bar, tokens);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LecternStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option->palette);
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option); control == CC_ScrollBar && slider) {
        const QRect thumb = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        return stylepainter::scrollBar(painter, *slider, thumb, tokens);
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); control == CC_ComboBox && combo) {
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        return stylepainter::comboBox(painter, *combo, arrow, tokens);
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        control == CC_ToolButton && tool && opensMenu(*tool))
        return drawMenuButton(*tool, painter, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && spin) {
        const QRect up = subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget);
        const QRect down = subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget);
        return stylepainter::spinBox(painter, *spin, up, down, tokens);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// Words, then a chevron beside them; an icon alone needs none, its tooltip says that it opens a menu.
void LecternStyle::drawMenuButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option.palette);
    stylepainter::toolButton(painter, option, tokens);
    QStyleOptionToolButton label(option);
    label.features = QStyleOptionToolButton::None;
    const int arrow = showsWords(option) ? scaled(MenuArrow) : 0;
    label.rect.setRight(option.rect.right() - arrow);
    QProxyStyle::drawControl(CE_ToolButtonLabel, &label, painter, widget);
    if (arrow > 0)
        paintIcon(
            painter, QStringLiteral("pan-down"),
            centred(QRect(label.rect.right() - scaled(2), option.rect.top(), arrow, option.rect.height()), scaled(13)),
            option.state & State_Enabled ? tokens.text : tokens.faint);
}

QRect LecternStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(FieldPadding, 0, -FieldPadding, 0) : rect;
}

QRect LecternStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(FieldPadding, 0, 0, 0);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || slider == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // A bar without end buttons: the thumb has the whole length.
    const bool vertical = slider->orientation == Qt::Vertical;
    const int length = vertical ? slider->rect.height() : slider->rect.width();
    const int range = slider->maximum - slider->minimum;
    const int thumb = range > 0 ? std::clamp(int(double(length) * slider->pageStep / (range + slider->pageStep)),
                                             std::min(scaled(28), length), length)
                                : length;
    const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - thumb,
                                           slider->upsideDown);
    const auto piece = [&](int from, int size) {
        return vertical ? QRect(slider->rect.left(), slider->rect.top() + from, slider->rect.width(), size)
                        : QRect(slider->rect.left() + from, slider->rect.top(), size, slider->rect.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(at, thumb);
    case SC_ScrollBarSubPage:
        return piece(0, at);
    case SC_ScrollBarAddPage:
        return piece(at + thumb, length - at - thumb);
    case SC_ScrollBarGroove:
        return slider->rect;
    default:
        return {};
    }
}

int LecternStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scaled(12);
    case PM_HeaderMargin:
        return scaled(8);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return scaled(16);
    case PM_ToolBarIconSize:
        return scaled(18);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(15);
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent: // Qt widens what can be grabbed of a 1 px line to 5
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth:
    case PM_ToolTipLabelFrameWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return MenuPadding;
    case PM_TabBarTabHSpace:
        return scaled(24);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolBarItemSpacing:
        return scaled(4);
    case PM_ToolBarItemMargin:
        return scaled(4);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return scaled(12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return scaled(8);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LecternStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
    case SH_TabBar_PreferNoArrows:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 350;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QSize LecternStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
        wanted.setHeight(std::max(scaled(28), size.height() + 6));
        break;
    case CT_PushButton:
    case CT_ComboBox:
        wanted += QSize(scaled(2 * FieldPadding), 0);
        wanted.setHeight(std::max(scaled(26), size.height() + 6));
        break;
    case CT_SpinBox:
        wanted.setHeight(std::max(scaled(26), size.height()));
        break;
    case CT_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            tool && opensMenu(*tool) && showsWords(*tool))
            wanted.rwidth() += scaled(MenuArrow);
        wanted = wanted.expandedTo(QSize(scaled(28), scaled(28)));
        break;
    case CT_MenuBarItem:
        wanted.setHeight(scaled(26));
        break;
    case CT_TabBarTab:
        wanted.setHeight(scaled(32));
        break;
    default:
        break;
    }
    return wanted;
}

QIcon LecternStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
        return icon(QStringLiteral("window-close"));
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon(QStringLiteral("help-about"));
    case SP_MessageBoxWarning:
        return icon(QStringLiteral("dialog-warning"));
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("dialog-error"));
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

void LecternStyle::drawColumnTitle(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget) const
{
    const QStyleOptionHeader fitting = elided(option);
    QProxyStyle::drawControl(CE_HeaderLabel, &fitting, painter, widget);
}

void LecternStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    // Words above a column stand where those in it begin.
    if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal)
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace lectern
