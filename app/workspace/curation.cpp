// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/curation.h"

#include "app/base/outputfile.h"
#include "app/export/writtenarticle.h"
#include "app/resolve/correctiontext.h"
#include "app/workspace/curationdata.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>

namespace lectern {

namespace {

/// Why corrections of the step do not apply, by the replay that is shown.
QStringList reasonsAgainst(const HistoryStep &step, const CorrectionReplay *replay)
{
    QStringList reasons;
    if (replay == nullptr)
        return reasons;
    for (const Correction &correction : step.corrections)
        for (const CorrectionReplay::Step &replayed : replay->steps())
            if (replayed.problem && *replayed.correction == correction && !reasons.contains(replayed.problem->message))
                reasons += replayed.problem->message;
    return reasons;
}

/// The step without what it says about one of the articles.
HistoryStep without(HistoryStep step, const std::vector<ArticleId> &articles, const std::vector<ArticleAnchor> &anchors)
{
    // By content, too: of several places of an article another may have been the first when the rule was made.
    const auto isRemoved = [&](const ArticleAnchor &anchor) {
        return std::any_of(anchors.begin(), anchors.end(), [&anchor](const ArticleAnchor &removed) {
            return anchor == removed || (!anchor.content.empty() && anchor.content == removed.content);
        });
    };
    // A thing is split in the articles that are left; no article at all would mean every one.
    const auto concerns = [&](Correction &correction) {
        if (auto *split = std::get_if<SplitEntity>(&correction); split != nullptr && !split->articles.empty()) {
            std::erase_if(split->articles, isRemoved);
            return split->articles.empty();
        }
        if (const auto *edit = std::get_if<EditMetadata>(&correction))
            return isRemoved(edit->article);
        if (const auto *mark = std::get_if<MarkText>(&correction))
            return isRemoved(mark->where.article);
        if (const auto *add = std::get_if<AddMention>(&correction))
            return isRemoved(add->where.article);
        const auto *reject = std::get_if<RejectMention>(&correction);
        return reject != nullptr && isRemoved(reject->where.article);
    };
    const auto isOf = [&](const std::optional<ArticleId> &id) {
        return id && std::find(articles.begin(), articles.end(), *id) != articles.end();
    };
    std::erase_if(step.corrections, concerns);
    std::erase_if(step.revoked, concerns);
    std::erase_if(step.marks, [&](const MarkChange &change) {
        if (const auto *tag = std::get_if<TagChange>(&change))
            return isOf(tag->tag.target.article);
        if (const auto *bin = std::get_if<BinChange>(&change))
            return isOf(bin->article);
        const auto *note = std::get_if<NoteChange>(&change);
        return note != nullptr && isOf((note->before ? note->before : note->after)->target.article);
    });
    return step;
}

bool isEmpty(const HistoryStep &step)
{
    return step.corrections.empty() && step.revoked.empty() && step.marks.empty();
}

/// The history without what it says about articles that are removed for good.
EditHistory without(const EditHistory &history, const std::vector<ArticleId> &articles,
                    const std::vector<ArticleAnchor> &anchors)
{
    EditHistory left;
    for (std::size_t i = 0; i < history.steps.size(); ++i) {
        HistoryStep step = without(history.steps[i], articles, anchors);
        if (isEmpty(step))
            continue;
        left.steps.push_back(std::move(step));
        left.cursor += i < history.cursor ? 1 : 0;
    }
    return left;
}

} // namespace

Curation::Curation(QObject *parent) : QObject(parent), m_data(std::make_unique<Data>()) {}

Curation::~Curation() = default;

Result<void> Curation::open(Library *library, std::shared_ptr<const ArticleReader> reader, bool isReadOnly)
{
    Result<EditHistory> history = library->history();
    if (!history)
        return history.error();
    Result<LibraryMarks> marks = library->marks();
    if (!marks)
        return marks.error();
    *m_data = Data{library, std::move(reader), isReadOnly, *std::move(history), *std::move(marks), m_data->shown};
    Q_EMIT historyChanged();
    Q_EMIT marksChanged();
    return {};
}

void Curation::close()
{
    *m_data = Data();
    Q_EMIT historyChanged();
    Q_EMIT marksChanged();
}

void Curation::show(CorrectedCorpus shown)
{
    m_data->shown = std::move(shown);
    Q_EMIT historyChanged(); // which corrections apply
}

Decisions Curation::decisions() const
{
    return {m_data->history.corrections(), m_data->marks.bin};
}

bool Curation::canWrite()
{
    if (m_data->library != nullptr && !m_data->isReadOnly)
        return true;
    Q_EMIT problemOccurred(
        {Problem::Kind::Unwritable,
         m_data->library == nullptr ? tr("There is no library open.") : tr("The library is read-only."),
         m_data->library == nullptr ? QString() : m_data->library->path()});
    return false;
}

void Curation::correct(std::vector<std::optional<Correction>> corrections)
{
    HistoryStep step;
    for (std::optional<Correction> &correction : corrections) {
        if (!correction)
            return; // what it is about is not there any more; the reader sees that
        step.corrections.push_back(*std::move(correction));
    }
    record(std::move(step));
}

void Curation::mark(std::vector<MarkChange> changes)
{
    HistoryStep step;
    step.marks = std::move(changes);
    record(std::move(step));
}

void Curation::record(HistoryStep step)
{
    if (isEmpty(step) || !canWrite())
        return;
    step.made = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    EditHistory &history = m_data->history;
    if (const Result<void> written = m_data->library->record(history.cursor, step); !written) {
        Q_EMIT problemOccurred(written.error());
        return;
    }
    history.steps.resize(history.cursor);
    history.steps.push_back(std::move(step));
    ++history.cursor;
    const HistoryStep &made = history.steps.back();
    announce(made.marks, !made.corrections.empty() || !made.revoked.empty());
}

/// Takes over changes that are written and tells of them.
void Curation::announce(const std::vector<MarkChange> &changes, bool hasOtherDecisions)
{
    bool hasOtherBin = false;
    for (const MarkChange &change : changes) {
        apply(change, m_data->marks);
        hasOtherBin = hasOtherBin || std::holds_alternative<BinChange>(change);
    }
    if (!changes.empty())
        Q_EMIT marksChanged();
    Q_EMIT historyChanged();
    if (hasOtherDecisions || hasOtherBin)
        Q_EMIT decisionsChanged();
}

void Curation::moveCursor(std::size_t cursor, const std::vector<MarkChange> &changes)
{
    if (!canWrite())
        return;
    if (const Result<void> moved = m_data->library->moveCursor(cursor, changes); !moved) {
        Q_EMIT problemOccurred(moved.error());
        return;
    }
    const std::vector<Correction> before = m_data->history.corrections();
    m_data->history.cursor = cursor;
    announce(changes, m_data->history.corrections() != before);
}

bool Curation::canUndo() const
{
    return m_data->history.cursor > 0;
}

bool Curation::canRedo() const
{
    return m_data->history.cursor < m_data->history.steps.size();
}

QString Curation::undoText() const
{
    return canUndo() ? describe(m_data->history.steps[m_data->history.cursor - 1]) : QString();
}

QString Curation::redoText() const
{
    return canRedo() ? describe(m_data->history.steps[m_data->history.cursor]) : QString();
}

void Curation::undo()
{
    if (!canUndo())
        return;
    std::vector<MarkChange> changes;
    const std::vector<MarkChange> &made = m_data->history.steps[m_data->history.cursor - 1].marks;
    std::transform(made.rbegin(), made.rend(), std::back_inserter(changes), inverse);
    moveCursor(m_data->history.cursor - 1, changes);
}

void Curation::redo()
{
    if (canRedo())
        moveCursor(m_data->history.cursor + 1, m_data->history.steps[m_data->history.cursor].marks);
}

void Curation::revoke(std::size_t row)
{
    HistoryStep step;
    std::vector<Correction> active = m_data->history.corrections();
    if (row < m_data->history.cursor)
        for (const Correction &correction : m_data->history.steps[row].corrections)
            if (const auto found = std::find(active.begin(), active.end(), correction); found != active.end()) {
                step.revoked.push_back(correction);
                active.erase(found);
            }
    record(std::move(step));
}

std::vector<HistoryRow> Curation::historyRows() const
{
    const std::vector<Correction> active = m_data->history.corrections();
    std::vector<HistoryRow> rows;
    for (std::size_t i = 0; i < m_data->history.steps.size(); ++i) {
        const HistoryStep &step = m_data->history.steps[i];
        const bool holds = std::any_of(step.corrections.begin(), step.corrections.end(), [&](const Correction &c) {
            return std::find(active.begin(), active.end(), c) != active.end();
        });
        const bool isUndone = i >= m_data->history.cursor;
        rows.push_back({.sentence = describe(step),
                        .made = QString::fromStdString(step.made),
                        .isUndone = isUndone,
                        .isRevocable = holds && !isUndone,
                        .notApplicable = isUndone ? QStringList() : reasonsAgainst(step, m_data->shown.replay.get())});
    }
    return rows;
}

Result<void> Curation::exportCorrections(const QString &path) const
{
    return writeOutputFile(path, [this](QIODevice &device) -> Result<void> {
        const QByteArray lines = toJsonLines(m_data->history.corrections());
        return device.write(lines) == lines.size() ? Result<void>() : Result<void>(deviceProblem(device));
    });
}

Result<int> Curation::importCorrections(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{Problem::Kind::Unreadable, tr("The file cannot be opened."), path};
    Result<std::vector<Correction>> read = correctionsFromJsonLines(file.readAll());
    if (!read)
        return Problem{read.error().kind, read.error().text(), path};
    const std::vector<Correction> known = m_data->history.corrections();
    std::erase_if(*read, [&known](const Correction &correction) {
        return std::find(known.begin(), known.end(), correction) != known.end();
    });
    const auto count = static_cast<int>(read->size());
    HistoryStep step;
    step.corrections = *std::move(read);
    record(std::move(step));
    return count;
}

void Curation::emptyBin()
{
    if (m_data->marks.bin.empty() || !canWrite())
        return;
    const std::vector<ArticleId> articles(m_data->marks.bin.begin(), m_data->marks.bin.end());
    std::vector<ArticleAnchor> anchors;
    for (const ArticleId id : articles)
        if (const std::optional<ArticleAnchor> anchor = anchorOf(id))
            anchors.push_back(*anchor);
    EditHistory left = without(m_data->history, articles, anchors);
    if (const Result<void> removed = m_data->library->remove(articles, left); !removed) {
        Q_EMIT problemOccurred(removed.error());
        return;
    }
    m_data->history = std::move(left);
    if (Result<LibraryMarks> marks = m_data->library->marks())
        m_data->marks = *std::move(marks);
    Q_EMIT marksChanged();
    Q_EMIT historyChanged();
    Q_EMIT binEmptied();
}

} // namespace lectern
