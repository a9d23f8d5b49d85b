// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/readeraccessible.h"

#include "app/items/typelabels.h"
#include "widgets/common/tokens.h"
#include "widgets/reader/readerview.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace lectern {

namespace {

/// The article as an accessible text: positions are those of the text itself.
class ReaderInterface final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ReaderInterface(ReaderView *view) : QAccessibleWidget(view, QAccessible::Document) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.selectableText = true;
        state.multiLine = true;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? words() : QAccessibleWidget::text(kind);
    }

    void selection(int index, int *begin, int *end) const override
    {
        const TextRange range = index == 0 ? view()->selection() : TextRange();
        *begin = range.begin;
        *end = range.end;
    }
    int selectionCount() const override { return view()->selection().isEmpty() ? 0 : 1; }
    void addSelection(int begin, int end) override { view()->setSelection(begin, end); }
    void removeSelection(int) override { view()->setSelection(view()->caret(), view()->caret()); }
    void setSelection(int, int begin, int end) override { view()->setSelection(begin, end); }
    int cursorPosition() const override { return view()->caret(); }
    void setCursorPosition(int position) override { view()->setSelection(position, position); }
    QString text(int begin, int end) const override { return words().mid(begin, end - begin); }
    int characterCount() const override { return int(words().size()); }
    QRect characterRect(int position) const override
    {
        const QRect rect = view()->characterRect(position);
        return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        return view()->positionAt(view()->viewport()->mapFromGlobal(point)).value_or(-1);
    }
    void scrollToSubstring(int begin, int end) override { view()->reveal({begin, end}); }
    QString attributes(int position, int *begin, int *end) const override;

private:
    ReaderView *view() const { return static_cast<ReaderView *>(object()); }
    QString words() const { return view()->text() ? view()->text()->text() : QString(); }
};

/// Underline and tint as IAccessible2 names them: AT-SPI hears of what it knows only, so that the words for the type,
/// which other bridges pass on, come in addition.
QString markAttributes(EntityType type, const Tokens &tokens)
{
    const QColor fill = tokens.of(type).fill;
    return QStringLiteral("text-underline-type:%1;background-color:rgb(%2,%3,%4);text-style:%5;")
        .arg(patternOf(type) == Pattern::Double ? QLatin1String("double") : QLatin1String("single"))
        .arg(fill.red())
        .arg(fill.green())
        .arg(fill.blue())
        .arg(typeLabel(type));
}

/// A run of text that lies in one mention or in none.
QString ReaderInterface::attributes(int position, int *begin, int *end) const
{
    *begin = 0;
    *end = characterCount();
    const AnnotatedText *text = view()->text();
    if (!text)
        return {};
    if (const auto mention = text->mentionAt(position)) {
        const AnnotatedMention &mark = text->mentions[*mention];
        *begin = mark.range.begin;
        *end = mark.range.end;
        return markAttributes(mark.type, tokensOf(view()->palette()));
    }
    for (const AnnotatedMention &mark : text->mentions) {
        if (mark.range.end <= position)
            *begin = std::max(*begin, mark.range.end);
        if (mark.range.begin > position) {
            *end = mark.range.begin;
            break;
        }
    }
    return {};
}

QAccessibleInterface *createInterface(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<ReaderView *>(object))
        return new ReaderInterface(view);
    return nullptr;
}

} // namespace

void installReaderAccessibility()
{
    // Qt keeps one entry for each factory, however often it is installed.
    QAccessible::installFactory(createInterface);
}

} // namespace lectern
