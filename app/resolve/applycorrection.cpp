// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/applycorrection.h"

#include "app/resolve/correctentities.h"
#include "app/resolve/correctmentions.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern {

namespace {

Problem notApplicable(const char *sentence, const std::string &name)
{
    return {Problem::Kind::Vanished,
            QCoreApplication::translate("Corrections", sentence).arg(QString::fromStdString(name)),
            {}};
}

Result<EntityId> find(const EntityAnchor &anchor, const CorrectedResult &result)
{
    if (const std::optional<EntityId> found = result.find(anchor))
        return *found;
    return notApplicable(QT_TRANSLATE_NOOP("Corrections", "Nothing is called “%1”, or several things are."),
                         anchor.name);
}

Result<ArticleId> find(const ArticleAnchor &anchor, const CorrectedResult &result)
{
    const std::vector<ArticleId> found = result.machine().articlesAt(anchor);
    if (!found.empty())
        return found.front();
    return notApplicable(QT_TRANSLATE_NOOP("Corrections", "The article %1 is not in the library."), anchor.file);
}

/// One kind of rule after the other.
class Applier
{
public:
    Applier(const std::shared_ptr<const Correction> &rule, CorrectedResult &result) : m_rule(rule), m_result(result) {}

    Result<void> operator()(const MergeEntities &merge);
    Result<void> operator()(const SplitEntity &split);
    Result<void> operator()(const RenameEntity &rename);
    Result<void> operator()(const RetypeEntity &retype);
    Result<void> operator()(const RejectEntity &reject);
    Result<void> operator()(const KeepApart &apart);
    Result<void> operator()(const RejectMention &reject) { return editPlace(reject.where, {}); }
    Result<void> operator()(const AddMention &add) { return editPlace(add.where, {add.type, add.entity}); }
    Result<void> operator()(const AddMentions &add);
    Result<void> operator()(const EditMetadata &edit);
    Result<void> operator()(const MarkText &mark) { return editPlace(mark.where, {}); }

private:
    Result<void> editPlace(const TextAnchor &where, const NewMention &added);

    const std::shared_ptr<const Correction> &m_rule;
    CorrectedResult &m_result;
};

Result<void> Applier::operator()(const MergeEntities &merge)
{
    const Result<EntityId> into = find(merge.into, m_result);
    if (!into)
        return into.error();
    bool isMerged = false;
    for (const EntityAnchor &anchor : merge.others) {
        const std::optional<EntityId> other = m_result.find(anchor);
        if (!other || *other == *into)
            continue; // the machine may have joined them, or know nothing of it any more
        mergeEntities(m_result, *into, *other);
        isMerged = true;
    }
    if (!isMerged)
        return notApplicable(QT_TRANSLATE_NOOP("Corrections", "There is nothing that “%1” could be joined with."),
                             merge.into.name);
    return {};
}

Result<void> Applier::operator()(const SplitEntity &split)
{
    const Result<EntityId> entity = find(split.entity, m_result);
    if (!entity)
        return entity.error();
    std::vector<ArticleId> articles;
    for (const ArticleAnchor &anchor : split.articles)
        if (const Result<ArticleId> article = find(anchor, m_result))
            articles.push_back(*article);
    if (articles.empty() && !split.articles.empty())
        return find(split.articles.front(), m_result).error();
    std::sort(articles.begin(), articles.end());
    const Result<std::optional<EntityId>> part = splitEntity(m_result, *entity, split.name, {split.forms, articles});
    if (!part)
        return part.error();
    if (!*part)
        return notApplicable(QT_TRANSLATE_NOOP("Corrections", "No mention of “%1” is meant."), split.entity.name);
    return {};
}

Result<void> Applier::operator()(const RenameEntity &rename)
{
    const Result<EntityId> entity = find(rename.entity, m_result);
    if (!entity)
        return entity.error();
    renameEntity(m_result, *entity, rename.name);
    return {};
}

Result<void> Applier::operator()(const RetypeEntity &retype)
{
    const Result<EntityId> id = find(retype.entity, m_result);
    if (!id)
        return id.error();
    CorrectedEntity entity = m_result.get(*id);
    entity.entity.type = retype.type;
    m_result.change(*id, std::move(entity));
    return {};
}

Result<void> Applier::operator()(const RejectEntity &reject)
{
    const Result<EntityId> entity = find(reject.entity, m_result);
    if (!entity)
        return entity.error();
    return rejectEntity(m_result, *entity);
}

Result<void> Applier::operator()(const KeepApart &apart)
{
    const Result<EntityId> first = find(apart.first, m_result);
    if (!first)
        return first.error();
    const std::optional<EntityId> second = m_result.find(apart.second);
    if (second && *second != *first) {
        dropSuggestion(m_result, *first, *second);
        return {};
    }
    // The machine joined them since: what only the second is called is taken out again.
    const std::vector<std::string> forms =
        apart.formsOfSecond.empty() ? std::vector{apart.second.name} : apart.formsOfSecond;
    const Result<std::optional<EntityId>> part = splitEntity(m_result, *first, apart.second.name, {forms, {}});
    if (!part)
        return part.error();
    if (!*part)
        return notApplicable(QT_TRANSLATE_NOOP("Corrections", "Nothing is called “%1”, or several things are."),
                             apart.second.name);
    return {};
}

Result<void> Applier::editPlace(const TextAnchor &where, const NewMention &added)
{
    const Result<ArticleId> article = find(where.article, m_result);
    if (!article)
        return article.error();
    const Result<bool> edited = editArticle(m_result, *article, m_rule, added);
    if (!edited)
        return edited.error();
    if (!*edited)
        return notApplicable(QT_TRANSLATE_NOOP("Corrections", "The article does not say “%1” there."), where.quote);
    return {};
}

Result<void> Applier::operator()(const AddMentions &add)
{
    bool isEdited = false;
    for (const ArticleId article : m_result.machine().articlesWith(add.words)) {
        const Result<bool> edited = editArticle(m_result, article, m_rule, {add.type, add.entity});
        if (!edited)
            return edited.error();
        isEdited = isEdited || *edited;
    }
    if (!isEdited)
        return notApplicable(QT_TRANSLATE_NOOP("Corrections", "No article says “%1”."), add.words);
    return {};
}

Result<void> Applier::operator()(const EditMetadata &edit)
{
    const Result<ArticleId> article = find(edit.article, m_result);
    if (!article)
        return article.error();
    const Result<bool> edited = editArticle(m_result, *article, m_rule, {});
    return edited ? Result<void>() : Result<void>(edited.error());
}

} // namespace

Result<void> applyCorrection(const std::shared_ptr<const Correction> &rule, CorrectedResult &result)
{
    return std::visit(Applier(rule, result), *rule);
}

} // namespace lectern
