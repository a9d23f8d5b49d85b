// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/evidencerows.h"

#include "app/items/datewords.h"

namespace lectern {

namespace {

/// "Caspian Courier · 12 May · Caspian ports sign a rail ferry pact", as far as it is known.
QString noteOf(const ArticleRecord &record, const QDate &today, const QString &title)
{
    QStringList parts;
    if (!record.source.empty())
        parts << QString::fromStdString(record.source);
    if (record.date)
        parts << dateWords(*record.date, today);
    if (!title.isEmpty())
        parts << title;
    return parts.join(QStringLiteral(" · "));
}

bool isSameSentence(const Evidence &a, const Evidence &b)
{
    return a.article == b.article && a.sentence == b.sentence;
}

/// Where the name stands in the sentence, after what is marked already.
void markName(EvidenceRow &row, const QString &name)
{
    const int after = row.names.empty() ? 0 : row.names.back().end;
    const auto begin = static_cast<int>(row.text.indexOf(name, after));
    if (begin >= 0)
        row.names.push_back({begin, begin + static_cast<int>(name.size())});
}

Result<std::vector<EvidenceRow>> sentenceRows(const EvidenceQuestion &question, const JobControl &control)
{
    const Result<std::vector<Evidence>> found =
        evidence(*question.corpus, *question.articles, question.chart, question.value, control);
    if (!found)
        return found.error();
    std::vector<EvidenceRow> rows;
    for (std::size_t i = 0; i < found->size(); ++i) {
        const Evidence &mention = (*found)[i];
        const std::optional<DocNumber> doc = question.corpus->docOf(mention.article);
        if (!doc)
            continue;
        if (i == 0 || rows.empty() || !isSameSentence((*found)[i - 1], mention)) {
            const ArticleRecord &record = question.corpus->record(*doc);
            rows.push_back({mention.article,
                            mention.span,
                            QString::fromStdString(mention.sentence),
                            {},
                            noteOf(record, question.today, QString::fromStdString(record.title))});
        }
        markName(rows.back(), QString::fromStdString(mention.text));
    }
    return rows;
}

std::vector<EvidenceRow> articleRows(const EvidenceQuestion &question)
{
    std::vector<EvidenceRow> rows;
    for (const ArticleId id : question.value.articles)
        if (const std::optional<DocNumber> doc = question.corpus->docOf(id)) {
            const ArticleRecord &record = question.corpus->record(*doc);
            rows.push_back(
                {id, std::nullopt, QString::fromStdString(record.title), {}, noteOf(record, question.today, {})});
        }
    return rows;
}

} // namespace

Result<std::vector<EvidenceRow>> evidenceRows(const EvidenceQuestion &question, const JobControl &control)
{
    return question.value.entity ? sentenceRows(question, control)
                                 : Result<std::vector<EvidenceRow>>(articleRows(question));
}

} // namespace lectern
