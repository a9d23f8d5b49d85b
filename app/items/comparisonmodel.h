// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/comparison.h"
#include "app/base/id.h"
#include "app/items/annotatedtext.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace lectern {

/// A sentence of one side as it is shown.
struct ComparedWords
{
    QString text;
    TextSpan span;                  ///< bytes of the article's text
    std::vector<TextRange> changed; ///< positions in `text`: words the other side does not have
};

/// A row: what stands on both sides.
struct ComparedRow
{
    ComparedSentence::Kind kind = ComparedSentence::Kind::Same;
    ComparedWords left;
    ComparedWords right;
};

[[nodiscard]] std::vector<ComparedRow> comparedRows(const Article &left, const Article &right,
                                                    const ArticleComparison &comparison);

/// Two articles side by side, a sentence a row. Answers PassageRole for the cell's own article.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Left, Right, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole + 100, ///< int: ComparedSentence::Kind
        ChangedRole,                   ///< std::vector<TextRange>: positions of the text
    };

    explicit ComparisonModel(QObject *parent = nullptr);
    struct Side
    {
        ArticleId article{0};
        QString title; ///< heads the column
    };
    void setRows(std::vector<ComparedRow> rows, const Side &left, const Side &right);
    [[nodiscard]] int count(ComparedSentence::Kind kind) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ComparedRow> m_rows;
    Side m_left;
    Side m_right;
};

} // namespace lectern
