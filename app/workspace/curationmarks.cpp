// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Curation that is about notes, tags, stars, saved searches and the bin.
#include "app/base/folding.h"
#include "app/workspace/curationdata.h"
#include "app/workspace/searchmarks.h"

#include <QDateTime>

#include <algorithm>
#include <set>

namespace lectern {

namespace {

std::string now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString();
}

bool hasWord(const std::vector<FoldedTerm> &terms, const FoldedTerm &wanted)
{
    return std::any_of(terms.begin(), terms.end(),
                       [&wanted](const FoldedTerm &term) { return term.term.starts_with(wanted.term); });
}

} // namespace

const LibraryMarks &Curation::marks() const
{
    return m_data->marks;
}

std::optional<MarkTarget> Curation::targetOf(EntityId entity) const
{
    const std::optional<EntityAnchor> anchor = anchorOf(entity);
    return anchor ? std::optional(MarkTarget::ofEntity(*anchor)) : std::nullopt;
}

std::optional<MarkTarget> Curation::targetOf(ArticleId article, TextSpan words)
{
    std::optional<TextAnchor> anchor = anchorOf(article, words);
    return anchor ? std::optional(MarkTarget::ofText(article, *std::move(anchor))) : std::nullopt;
}

std::optional<EntityId> Curation::entityOf(const MarkTarget &target) const
{
    return lectern::entityOf(target, m_data->shown);
}

bool Curation::isStarred(const MarkTarget &target) const
{
    return m_data->marks.tags.contains(Tag{target, Tag::Kind::Star, {}});
}

QStringList Curation::tagsOf(const MarkTarget &target) const
{
    QStringList names;
    for (const Tag &tag : m_data->marks.tags)
        if (tag.kind == Tag::Kind::Tag && tag.target == target)
            names += QString::fromStdString(tag.name);
    names.sort();
    return names;
}

QStringList Curation::allTags() const
{
    QStringList names;
    for (const Tag &tag : m_data->marks.tags)
        if (tag.kind == Tag::Kind::Tag)
            names += QString::fromStdString(tag.name);
    names.sort();
    names.removeDuplicates();
    return names;
}

void Curation::setStarred(const std::vector<MarkTarget> &targets, bool isStarred)
{
    std::vector<MarkChange> changes;
    for (const MarkTarget &target : targets)
        if (this->isStarred(target) != isStarred)
            changes.emplace_back(TagChange{{target, Tag::Kind::Star, {}}, isStarred});
    mark(std::move(changes));
}

void Curation::setTag(const std::vector<MarkTarget> &targets, const QString &tag, bool isSet)
{
    const std::string name = tag.trimmed().toStdString();
    std::vector<MarkChange> changes;
    for (const MarkTarget &target : targets) {
        const Tag wanted{target, Tag::Kind::Tag, name};
        if (!name.empty() && m_data->marks.tags.contains(wanted) != isSet)
            changes.emplace_back(TagChange{wanted, isSet});
    }
    mark(std::move(changes));
}

void Curation::addNote(const MarkTarget &target, const QString &text)
{
    const std::string time = now();
    const std::uint32_t last = m_data->marks.notes.empty() ? 0 : m_data->marks.notes.rbegin()->first.value();
    mark({NoteChange{NoteId(last + 1), std::nullopt, Note{target, text.toStdString(), time, time, false}}});
}

void Curation::changeNote(NoteId note, const QString &text)
{
    const auto found = m_data->marks.notes.find(note);
    if (found == m_data->marks.notes.end() || found->second.text == text.toStdString())
        return;
    Note changed = found->second;
    changed.text = text.toStdString();
    changed.changed = now();
    mark({NoteChange{note, found->second, std::move(changed)}});
}

void Curation::moveNoteToBin(NoteId note, bool isInBin)
{
    const auto found = m_data->marks.notes.find(note);
    if (found == m_data->marks.notes.end() || found->second.isInBin == isInBin)
        return;
    Note moved = found->second;
    moved.isInBin = isInBin;
    mark({NoteChange{note, found->second, std::move(moved)}});
}

std::vector<NoteId> Curation::findNotes(const QString &words) const
{
    const std::vector<FoldedTerm> wanted = foldedTerms(words.toStdString());
    std::vector<NoteId> found;
    for (const auto &[id, note] : m_data->marks.notes) {
        const std::vector<FoldedTerm> terms = foldedTerms(note.text);
        const bool hasAll = std::all_of(wanted.begin(), wanted.end(),
                                        [&terms](const FoldedTerm &term) { return hasWord(terms, term); });
        if (hasAll && !note.isInBin)
            found.push_back(id);
    }
    std::stable_sort(found.begin(), found.end(), [this](NoteId a, NoteId b) {
        return m_data->marks.notes.at(a).changed > m_data->marks.notes.at(b).changed;
    });
    return found;
}

void Curation::saveSearch(const QString &name, const QString &query)
{
    const std::string key = name.trimmed().toStdString();
    const auto known = m_data->marks.searches.find(key);
    const std::optional<std::string> before =
        known == m_data->marks.searches.end() ? std::nullopt : std::optional(known->second);
    if (!key.empty() && before != query.toStdString())
        mark({SearchChange{key, before, query.toStdString()}});
}

void Curation::removeSearch(const QString &name)
{
    const auto known = m_data->marks.searches.find(name.toStdString());
    if (known != m_data->marks.searches.end())
        mark({SearchChange{known->first, known->second, std::nullopt}});
}

void Curation::moveToBin(const std::vector<ArticleId> &articles, bool isInBin)
{
    std::vector<MarkChange> changes;
    for (const ArticleId article : articles)
        if (m_data->marks.bin.contains(article) != isInBin)
            changes.emplace_back(BinChange{article, isInBin});
    mark(std::move(changes));
}

} // namespace lectern
