// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/quotemodel.h"

#include "app/items/datewords.h"
#include "app/items/passagerole.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>

namespace lectern {

namespace {

QString wordsOf(const Quotation &quotation)
{
    QString words = QString::fromStdString(quotation.words).simplified();
    if (words.endsWith(u','))
        words.chop(1); // stands before the verb, and nothing follows here
    return quotation.isDirect ? QCoreApplication::translate("QuoteModel", "“%1”").arg(words) : words;
}

} // namespace

std::vector<QuoteRow> quoteRows(const Corpus &corpus, const Quotations &found, const QDate &today)
{
    std::vector<QuoteRow> rows;
    rows.reserve(found.rows.size());
    for (const Quotation &quotation : found.rows) {
        const std::optional<DocNumber> doc = corpus.docOf(quotation.article);
        if (!doc)
            continue;
        const ArticleRecord &record = corpus.record(*doc);
        QuoteRow row;
        row.article = quotation.article;
        row.span = quotation.span;
        row.speaker = quotation.speaker;
        row.speakerName =
            QString::fromStdString(quotation.speaker ? corpus.entity(*quotation.speaker).name : quotation.speakerWords)
                .simplified();
        row.cue = QString::fromStdString(quotation.cue).simplified();
        row.words = wordsOf(quotation);
        row.outlet = QString::fromStdString(record.source);
        row.title = QString::fromStdString(record.title);
        row.date = record.date ? dateWords(*record.date, today) : QString();
        row.day = record.date ? record.date->firstDay().toDayNumber() : std::numeric_limits<int>::min();
        rows.push_back(std::move(row));
    }
    return rows;
}

QuoteModel::QuoteModel(QObject *parent) : QAbstractTableModel(parent) {}

void QuoteModel::setRows(std::vector<QuoteRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    arrange();
    endResetModel();
}

int QuoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QuoteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString QuoteModel::display(const QuoteRow &row, int column) const
{
    switch (column) {
    case Speaker:
        return row.speakerName.isEmpty() ? tr("unknown") : row.speakerName;
    case Cue:
        return row.cue;
    case Words:
        return row.words;
    case Outlet:
        return row.outlet.isEmpty() ? row.title : row.outlet;
    case Date:
        return row.date;
    default:
        return {};
    }
}

QVariant QuoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QuoteRow &row = m_rows[m_order[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Words ? row.words.toHtmlEscaped() : row.title.toHtmlEscaped();
    case PassageArticleRole:
        return row.article.value();
    case PassageBeginRole:
        return row.span.begin;
    case PassageEndRole:
        return row.span.end;
    case PassageEntityRole:
        return row.speaker ? QVariant(row.speaker->value()) : QVariant();
    case PassageWordsRole:
        return tr("%1: %2 (%3)", "speaker: words (outlet, date)")
            .arg(display(row, Speaker), row.words,
                 row.date.isEmpty() ? display(row, Outlet) : tr("%1, %2").arg(display(row, Outlet), row.date));
    default:
        return {};
    }
}

QVariant QuoteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Speaker"), tr("Verb"), tr("Words"), tr("Source"), tr("Date")};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

void QuoteModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_sortColumn = column;
    m_sortOrder = order;
    const QModelIndexList before = persistentIndexList();
    std::vector<std::size_t> rows;
    for (const QModelIndex &index : before)
        rows.push_back(m_order[static_cast<std::size_t>(index.row())]);
    arrange();
    std::vector<std::size_t> places(m_order.size());
    for (std::size_t place = 0; place < m_order.size(); ++place)
        places[m_order[place]] = place;
    QModelIndexList after;
    for (std::size_t i = 0; i < rows.size(); ++i)
        after << index(static_cast<int>(places[rows[i]]), before.at(static_cast<int>(i)).column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void QuoteModel::arrange()
{
    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    if (m_sortColumn < 0)
        return;
    const auto isBefore = [this](std::size_t a, std::size_t b) {
        if (m_sortColumn == Date)
            return m_rows[a].day < m_rows[b].day;
        if (m_sortColumn == Speaker && m_rows[a].speakerName.isEmpty() != m_rows[b].speakerName.isEmpty())
            return m_rows[b].speakerName.isEmpty();
        return display(m_rows[a], m_sortColumn).localeAwareCompare(display(m_rows[b], m_sortColumn)) < 0;
    };
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        return m_sortOrder == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
}

} // namespace lectern
