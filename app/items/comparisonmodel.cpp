// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/comparisonmodel.h"

#include "app/base/utf16map.h"
#include "app/items/passagerole.h"

#include <algorithm>

namespace lectern {

namespace {

ComparedWords shown(const Article &article, TextSpan span, const std::vector<TextSpan> &changed)
{
    const Utf16Map map(span.of(article.text));
    ComparedWords words{map.text(), span, {}};
    for (const TextSpan &run : changed)
        words.changed.push_back({map.toPosition(run.begin - span.begin), map.toPosition(run.end - span.begin)});
    // A line break inside a sentence is the page's, not the sentence's.
    words.text.replace(u'\n', u' ');
    return words;
}

} // namespace

std::vector<ComparedRow> comparedRows(const Article &left, const Article &right, const ArticleComparison &comparison)
{
    std::vector<ComparedRow> rows;
    for (const ComparedSentence &sentence : comparison.sentences)
        rows.push_back({sentence.kind, shown(left, sentence.left, sentence.leftWords),
                        shown(right, sentence.right, sentence.rightWords)});
    return rows;
}

ComparisonModel::ComparisonModel(QObject *parent) : QAbstractTableModel(parent) {}

void ComparisonModel::setRows(std::vector<ComparedRow> rows, const Side &left, const Side &right)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_left = left;
    m_right = right;
    endResetModel();
}

int ComparisonModel::count(ComparedSentence::Kind kind) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [kind](const ComparedRow &row) { return row.kind == kind; }));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ComparedRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isLeft = index.column() == Left;
    const ComparedWords &words = isLeft ? row.left : row.right;
    switch (role) {
    case Qt::DisplayRole:
        return words.text;
    case Qt::AccessibleTextRole:
        return words.text.isEmpty() ? tr("not in this article") : words.text;
    case KindRole:
        return static_cast<int>(row.kind);
    case ChangedRole:
        return QVariant::fromValue(words.changed);
    case PassageArticleRole:
        return (isLeft ? m_left : m_right).article.value();
    case PassageBeginRole:
        return words.span.begin;
    case PassageEndRole:
        return words.span.end;
    case PassageWordsRole:
        return row.left.text + u'\t' + row.right.text;
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Left ? m_left.title : m_right.title;
}

} // namespace lectern
