// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/visibletexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>

namespace lectern::sample {

namespace {

QString nameOf(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    for (const QString &more : {widget.objectName(), widget.accessibleName()})
        if (!more.isEmpty())
            name += u' ' + more;
    return name;
}

/// Collects what one widget says.
class Collector
{
public:
    explicit Collector(std::vector<VisibleText> &texts) : m_texts(texts) {}

    void collect(const QWidget &widget)
    {
        m_name = nameOf(widget);
        collectCommon(widget);
        collectContent(widget);
    }

private:
    void add(const char *what, const QString &text)
    {
        if (!text.isEmpty())
            m_texts.push_back({m_name + u' ' + QLatin1String(what), text});
    }

    void collectCommon(const QWidget &widget)
    {
        if (widget.isWindow() || widget.inherits("QDockWidget"))
            add("title", widget.windowTitle());
        add("toolTip", widget.toolTip());
        add("statusTip", widget.statusTip());
        add("whatsThis", widget.whatsThis());
        add("name", widget.accessibleName());
        add("description", widget.accessibleDescription());
        for (const QAction *action : widget.actions()) {
            add("action", action->text());
            add("action tip", action->statusTip());
            if (action->toolTip() != action->iconText())
                add("action toolTip", action->toolTip());
        }
    }

    void collectContent(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add("text", label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add("text", button->text());
        else if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            add("placeholder", field->placeholderText());
        else if (const auto *box = qobject_cast<const QComboBox *>(&widget))
            for (int i = 0; i < box->count(); ++i)
                add("choice", box->itemText(i));
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            for (int i = 0; i < tabs->count(); ++i)
                add("tab", tabs->tabText(i));
        else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            add("title", group->title());
        else if (const auto *menu = qobject_cast<const QMenu *>(&widget))
            add("title", menu->title());
        else if (const auto *edit = qobject_cast<const QTextEdit *>(&widget))
            add("content", edit->toPlainText());
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            for (int i = 0; header->model() && i < header->count(); ++i)
                add("column", header->model()->headerData(i, header->orientation()).toString());
    }

    std::vector<VisibleText> &m_texts;
    QString m_name;
};

/// What a widget would need, and what it has; the same where nothing is missing.
struct Room
{
    int needed = 0;
    int given = 0;
};

Room roomOfLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (label.wordWrap())
        return {label.heightForWidth(label.width()), label.height()};
    return {label.sizeHint().width(), label.width()};
}

Room roomOfChoice(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return {box.fontMetrics().horizontalAdvance(box.currentText()), field.width()};
}

Room roomOfTabs(const QTabBar &tabs)
{
    for (int i = 0; i < tabs.count(); ++i)
        if (const int needed = tabs.fontMetrics().horizontalAdvance(tabs.tabText(i)); needed > tabs.tabRect(i).width())
            return {needed, tabs.tabRect(i).width()};
    return {};
}

Room roomOfHeader(const QHeaderView &header)
{
    for (int i = 0; header.model() && header.orientation() == Qt::Horizontal && i < header.count(); ++i)
        if (!header.isSectionHidden(i) && header.sectionSizeHint(i) > header.sectionSize(i))
            return {header.sectionSizeHint(i), header.sectionSize(i)};
    return {};
}

bool showsText(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return !tool || tool->icon().isNull() || tool->toolButtonStyle() != Qt::ToolButtonIconOnly;
}

Room roomOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return roomOfLabel(*label);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return roomOfChoice(*box);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return roomOfTabs(*tabs);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return roomOfHeader(*header);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && !button->text().isEmpty())
        return showsText(*button) ? Room{button->sizeHint().width(), button->width()} : Room{};
    return {};
}

} // namespace

std::vector<VisibleText> textsOf(const QWidget &root)
{
    std::vector<VisibleText> texts;
    Collector collector(texts);
    collector.collect(root);
    for (const QWidget *widget : root.findChildren<QWidget *>())
        collector.collect(*widget);
    return texts;
}

QStringList cutOff(const QWidget &root)
{
    QStringList faults;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || widget->visibleRegion().isEmpty())
            continue;
        const Room room = roomOf(*widget);
        if (room.needed > room.given + 1)
            faults << QStringLiteral("%1: %2 of %3 px").arg(nameOf(*widget)).arg(room.given).arg(room.needed);
    }
    return faults;
}

} // namespace lectern::sample
