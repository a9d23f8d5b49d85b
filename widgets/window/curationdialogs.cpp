// SPDX-License-Identifier: GPL-3.0-or-later
// Wishes of CurationControl that need more than one question: whom a name is the same as, which forms to split off,
// tags, notes, and what is known of an article.
#include "widgets/dialogs/metadatadialog.h"
#include "widgets/dialogs/palettedialog.h"
#include "widgets/dialogs/splitdialog.h"
#include "widgets/window/curationcontrol.h"
#include "widgets/window/entitynames.h"

#include <QInputDialog>
#include <QMessageBox>

#include <algorithm>
#include <array>

namespace lectern {

namespace {

QStringList partsOf(const QString &words, QChar separator)
{
    QStringList parts;
    for (const QString &part : words.split(separator, Qt::SkipEmptyParts))
        if (!part.simplified().isEmpty())
            parts << part.simplified();
    parts.removeDuplicates();
    return parts;
}

QString questionFor(const MarkTarget &target)
{
    if (const auto *entity = std::get_if<EntityAnchor>(&target.part))
        return CurationControl::tr("Note on %1:").arg(QString::fromStdString(entity->name));
    if (const auto *words = std::get_if<TextAnchor>(&target.part))
        return CurationControl::tr("Note on “%1”:").arg(QString::fromStdString(words->quote).simplified());
    return CurationControl::tr("Note on this article:");
}

QString valueOf(const std::optional<MetadataValue> &value)
{
    return value ? QString::fromStdString(value->value) : QString();
}

ArticleFacts factsOf(const Metadata &metadata)
{
    QStringList names;
    for (const MetadataValue &name : metadata.byline)
        names << QString::fromStdString(name.value);
    return {valueOf(metadata.title),          valueOf(metadata.published), valueOf(metadata.source),
            names.join(QStringLiteral("; ")), valueOf(metadata.section),   valueOf(metadata.dateline)};
}

/// A field of the dialog and where it is kept.
struct FactField
{
    QString ArticleFacts::*value;
    MetadataField field;
};

constexpr std::array FactFields = {FactField{&ArticleFacts::title, MetadataField::Title},
                                   FactField{&ArticleFacts::published, MetadataField::Published},
                                   FactField{&ArticleFacts::source, MetadataField::Source},
                                   FactField{&ArticleFacts::byline, MetadataField::Byline},
                                   FactField{&ArticleFacts::section, MetadataField::Section},
                                   FactField{&ArticleFacts::dateline, MetadataField::Dateline}};

} // namespace

void CurationControl::merge(EntityId entity)
{
    const std::shared_ptr<const Corpus> corpus = m_workspace.corpus();
    const auto finder = [this, corpus, entity](const QString &typed) {
        std::vector<PaletteEntry> entries;
        const bool isTyped = !typed.trimmed().isEmpty();
        for (const EntityId other : isTyped ? entitiesNamed(*corpus, typed) : entitiesLike(*corpus, entity))
            if (other != entity)
                entries.push_back(paletteEntry(*corpus, other, [this, corpus, entity, other] {
                    if (corpus == m_workspace.corpus())
                        curation().merge(other, {entity});
                }));
        return entries;
    };
    PaletteDialog dialog({}, finder, window());
    dialog.setPlaceholder(tr("%1 is the same as…").arg(nameOf(entity)));
    dialog.choose();
}

void CurationControl::split(EntityId entity)
{
    const std::shared_ptr<const Corpus> corpus = m_workspace.corpus();
    QStringList forms{nameOf(entity)};
    for (const std::string &alias : corpus->entity(entity).aliases)
        forms << QString::fromStdString(alias);
    forms.removeDuplicates();
    SplitDialog dialog(nameOf(entity), forms, window());
    if (dialog.exec() == QDialog::Accepted && corpus == m_workspace.corpus())
        curation().split(entity, dialog.newName(), dialog.chosenForms(), {});
}

void CurationControl::toggleStar(ArticleId article)
{
    const MarkTarget target = MarkTarget::ofArticle(article);
    curation().setStarred({target}, !curation().isStarred(target));
}

void CurationControl::editTags(const std::optional<MarkTarget> &target)
{
    if (!target)
        return;
    const QStringList before = curation().tagsOf(*target);
    const QStringList known = curation().allTags();
    const QString question = known.isEmpty()
                                 ? tr("Tags, separated by commas:")
                                 : tr("Tags, separated by commas. In use: %1").arg(known.join(QStringLiteral(", ")));
    bool isGiven = false;
    const QString words = QInputDialog::getText(window(), tr("Tags"), question, QLineEdit::Normal,
                                                before.join(QStringLiteral(", ")), &isGiven);
    if (!isGiven)
        return;
    const QStringList after = partsOf(words, u',');
    for (const QString &tag : before)
        if (!after.contains(tag))
            curation().setTag({*target}, tag, false);
    for (const QString &tag : after)
        if (!before.contains(tag))
            curation().setTag({*target}, tag, true);
}

/// One note of each is written and changed here; an emptied one goes to the bin.
void CurationControl::editNote(const std::optional<MarkTarget> &target)
{
    if (!target)
        return;
    const auto &notes = curation().marks().notes;
    const auto known = std::find_if(notes.begin(), notes.end(), [&target](const auto &entry) {
        return entry.second.target == *target && !entry.second.isInBin;
    });
    const std::optional<NoteId> id = known == notes.end() ? std::nullopt : std::optional(known->first);
    const QString before = id ? QString::fromStdString(known->second.text) : QString();
    bool isGiven = false;
    const QString text = QInputDialog::getMultiLineText(window(), tr("Note"), questionFor(*target), before, &isGiven);
    if (!isGiven || text == before)
        return;
    if (!id)
        curation().addNote(*target, text);
    else if (text.trimmed().isEmpty())
        curation().moveNoteToBin(*id, true);
    else
        curation().changeNote(*id, text);
}

void CurationControl::editMetadata(ArticleId article)
{
    const Result<AnnotatedArticle> read = m_workspace.articles()->article(article);
    if (!read) {
        QMessageBox::warning(window(), tr("The article cannot be read"), read.error().text());
        return;
    }
    const ArticleFacts before = factsOf(read->article.metadata);
    MetadataDialog dialog(before, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ArticleFacts after = dialog.facts();
    for (const FactField &fact : FactFields) {
        if (before.*fact.value == after.*fact.value)
            continue;
        const QString &value = after.*fact.value;
        const bool isList = fact.field == MetadataField::Byline;
        curation().editMetadata(article, fact.field,
                                value.isEmpty() ? QStringList()
                                : isList        ? partsOf(value, u';')
                                                : QStringList{value});
    }
}

} // namespace lectern
