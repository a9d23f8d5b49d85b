// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/curationcontrol.h"

#include "app/items/articlelistmodel.h"
#include "app/items/datewords.h"
#include "app/items/reasonwords.h"
#include "widgets/dialogs/historydialog.h"
#include "widgets/documents/documentpane.h"
#include "widgets/entities/entitypane.h"
#include "widgets/reader/readerpane.h"

#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>

#include <algorithm>

namespace lectern {

namespace {

QString questionFor(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return CurationControl::tr("Same person?");
    case EntityType::Company:
        return CurationControl::tr("Same company?");
    case EntityType::Organization:
        return CurationControl::tr("Same organization?");
    case EntityType::Place:
        return CurationControl::tr("Same place?");
    default:
        return CurationControl::tr("Are these the same?");
    }
}

} // namespace

CurationControl::CurationControl(Workspace &workspace, ArticleListModel &articles, QWidget *window)
    : QObject(window), m_workspace(workspace), m_articles(articles), m_window(window)
{
    const Curation *curation = &m_workspace.curation();
    connect(curation, &Curation::marksChanged, this, &CurationControl::refreshMarks);
    connect(curation, &Curation::historyChanged, this, [this] {
        refreshHistory();
        Q_EMIT changed();
    });
    connect(&m_workspace, &Workspace::corpusChanged, this, &CurationControl::refreshSuggestion);
    connect(&m_workspace, &Workspace::libraryChanged, this, [this] {
        m_later.clear();
        refresh();
    });
}

void CurationControl::serve(ReaderPane *reader, EntityPane *entities, DocumentPane *documents)
{
    m_reader = reader;
    m_entities = entities;
    serveReader(reader);
    serveEntities(entities);
    serveDocuments(documents);
}

void CurationControl::serveReader(ReaderPane *reader)
{
    reader->setCorrectable(true);
    connect(reader, &ReaderPane::renameRequested, this, &CurationControl::rename);
    connect(reader, &ReaderPane::mergeRequested, this, &CurationControl::merge);
    connect(reader, &ReaderPane::retypeRequested, &curation(), &Curation::retype);
    connect(reader, &ReaderPane::notEntityRequested, this, [this, reader](std::size_t mention, bool isEverywhere) {
        const AnnotatedMention &mark = reader->text()->mentions[mention];
        if (isEverywhere && mark.entity)
            curation().rejectEntity(*mark.entity);
        else
            curation().rejectMention(reader->text()->id, reader->text()->toSpan(mark.range));
    });
    connect(reader, &ReaderPane::addMentionRequested, this,
            [this, reader](const TextSpan &span, EntityType type, bool isEverywhere) {
                curation().addMention(reader->text()->id, span, type, {},
                                      isEverywhere ? Reach::Everywhere : Reach::Here);
            });
    connect(reader, &ReaderPane::textUseRequested, this, [this, reader](const TextSpan &span, bool isBoilerplate) {
        curation().markText(reader->text()->id, span, isBoilerplate ? TextUse::Boilerplate : TextUse::Readable);
    });
    connect(reader, &ReaderPane::tagsRequested, this,
            [this, reader](const TextSpan &span) { editTags(curation().targetOf(reader->text()->id, span)); });
    connect(reader, &ReaderPane::noteRequested, this,
            [this, reader](const TextSpan &span) { editNote(curation().targetOf(reader->text()->id, span)); });
}

void CurationControl::serveEntities(EntityPane *entities)
{
    entities->setCorrectable(true);
    connect(entities, &EntityPane::renameRequested, this, &CurationControl::rename);
    connect(entities, &EntityPane::mergeRequested, this, &CurationControl::merge);
    connect(entities, &EntityPane::splitRequested, this, &CurationControl::split);
    connect(entities, &EntityPane::retypeRequested, &curation(), &Curation::retype);
    connect(entities, &EntityPane::rejectRequested, this, &CurationControl::reject);
    connect(entities, &EntityPane::suggestionAnswered, this, &CurationControl::answerSuggestion);
}

void CurationControl::serveDocuments(DocumentPane *documents)
{
    connect(documents, &DocumentPane::starRequested, this,
            [this](ArticleId id, bool isStarred) { curation().setStarred({MarkTarget::ofArticle(id)}, isStarred); });
    connect(documents, &DocumentPane::tagsRequested, this,
            [this](ArticleId id) { editTags(MarkTarget::ofArticle(id)); });
    connect(documents, &DocumentPane::noteRequested, this,
            [this](ArticleId id) { editNote(MarkTarget::ofArticle(id)); });
    connect(documents, &DocumentPane::metadataRequested, this, &CurationControl::editMetadata);
    connect(documents, &DocumentPane::binRequested, this, &CurationControl::moveToBin);
}

QString CurationControl::nameOf(EntityId entity) const
{
    return QString::fromStdString(m_workspace.corpus()->entity(entity).name);
}

/// Every form the entity was seen in is offered; another may be typed.
void CurationControl::rename(EntityId entity)
{
    const std::shared_ptr<const Corpus> corpus = m_workspace.corpus();
    QStringList forms{nameOf(entity)};
    for (const std::string &alias : corpus->entity(entity).aliases)
        forms << QString::fromStdString(alias);
    bool isGiven = false;
    const QString name =
        QInputDialog::getItem(window(), tr("Rename"), tr("Name in the whole library:"), forms, 0, true, &isGiven)
            .simplified();
    if (isGiven && !name.isEmpty() && name != forms.first() && corpus == m_workspace.corpus())
        curation().rename(entity, name);
}

void CurationControl::reject(EntityId entity)
{
    curation().rejectEntity(entity);
}

void CurationControl::moveToBin(ArticleId article)
{
    curation().moveToBin({article}, true);
    Q_EMIT said(tr("The article is in the bin; undo brings it back."));
}

void CurationControl::emptyBin()
{
    const auto count = static_cast<int>(curation().marks().bin.size());
    if (count == 0)
        return Q_EMIT said(tr("The bin is empty."));
    const auto answer =
        QMessageBox::question(window(), tr("Empty the Bin"),
                              tr("Remove %n article(s) and everything that came from them for good?", nullptr, count));
    if (answer == QMessageBox::Yes)
        curation().emptyBin();
}

void CurationControl::saveSearch(const QString &query)
{
    bool isGiven = false;
    const QString name = QInputDialog::getText(window(), tr("Save Search"), tr("Name of the search:"),
                                               QLineEdit::Normal, query, &isGiven)
                             .simplified();
    if (isGiven && !name.isEmpty())
        curation().saveSearch(name, query);
}

void CurationControl::fillSearchMenu(QMenu *menu)
{
    menu->clear();
    QMenu *forget = nullptr;
    for (const auto &[name, query] : curation().marks().searches) {
        const QString title = QString::fromStdString(name);
        QAction *action = menu->addAction(QString(title).replace(u'&', QStringLiteral("&&")), this,
                                          [this, text = QString::fromStdString(query)] { Q_EMIT searchChosen(text); });
        action->setStatusTip(QString::fromStdString(query));
        if (!forget)
            forget = new QMenu(tr("Forget"), menu);
        forget->addAction(title, this, [this, title] { curation().removeSearch(title); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No saved searches"))->setEnabled(false);
    else
        menu->addMenu(forget);
}

void CurationControl::refreshMarks()
{
    std::unordered_map<ArticleId, ArticleMarks> marks;
    const LibraryMarks &known = curation().marks();
    for (const Tag &tag : known.tags) {
        if (!tag.target.article)
            continue;
        ArticleMarks &article = marks[*tag.target.article];
        if (tag.kind == Tag::Kind::Star)
            article.isStarred = true;
        else
            article.tags << QString::fromStdString(tag.name);
    }
    for (const auto &[id, note] : known.notes)
        if (note.target.article && !note.isInBin)
            marks[*note.target.article].hasNote = true;
    for (auto &[article, mark] : marks)
        mark.tags.removeDuplicates();
    m_articles.setMarks(std::move(marks));
}

CurationControl::KeyPair CurationControl::keysOf(const SuggestedMerge &suggestion) const
{
    const std::shared_ptr<const Corpus> corpus = m_workspace.corpus();
    return {corpus->entity(suggestion.first).key, corpus->entity(suggestion.second).key};
}

/// The first that was not put off.
void CurationControl::refreshSuggestion()
{
    if (!m_entities)
        return;
    const std::vector<SuggestedMerge> all = curation().suggestions();
    const auto next = std::find_if(all.begin(), all.end(),
                                   [this](const SuggestedMerge &one) { return m_later.count(keysOf(one)) == 0; });
    m_suggestion = next == all.end() ? std::nullopt : std::optional(*next);
    if (!m_suggestion)
        return m_entities->setSuggestion(std::nullopt);
    SuggestionWords words;
    words.question = questionFor(m_workspace.corpus()->entity(m_suggestion->first).type);
    words.first = nameOf(m_suggestion->first);
    words.second = nameOf(m_suggestion->second);
    words.why = suggestionWords(m_suggestion->why);
    words.against = suggestionWords(m_suggestion->against);
    words.alike = std::max(0, static_cast<int>(curation().suggestionsLike(*m_suggestion).size()) - 1);
    m_entities->setSuggestion(words);
}

void CurationControl::answerSuggestion(SuggestionAnswer answer, bool isForAllAlike)
{
    if (!m_suggestion)
        return;
    const std::vector<SuggestedMerge> meant =
        isForAllAlike ? curation().suggestionsLike(*m_suggestion) : std::vector{*m_suggestion};
    switch (answer) {
    case SuggestionAnswer::Merge:
        return curation().acceptSuggestions(meant);
    case SuggestionAnswer::Different:
        return curation().rejectSuggestions(meant);
    case SuggestionAnswer::Later:
        for (const SuggestedMerge &one : meant)
            m_later.insert(keysOf(one));
        return refreshSuggestion();
    }
}

void CurationControl::refresh()
{
    refreshMarks();
    refreshSuggestion();
    refreshHistory();
    Q_EMIT changed();
}

void CurationControl::refreshHistory()
{
    std::vector<EditRow> rows;
    for (const HistoryRow &row : curation().historyRows())
        rows.push_back(
            {row.sentence, timeWords(row.made.toStdString()), row.isUndone, row.isRevocable, row.notApplicable});
    m_history.setRows(std::move(rows));
}

void CurationControl::showHistory()
{
    HistoryDialog dialog(&m_history, window());
    connect(&dialog, &HistoryDialog::revokeRequested, &curation(), &Curation::revoke);
    connect(&dialog, &HistoryDialog::exportRequested, &dialog, [this, &dialog](const QString &path) {
        if (const Result<void> written = curation().exportCorrections(path); !written)
            QMessageBox::warning(&dialog, tr("The corrections were not saved"), written.error().text());
    });
    connect(&dialog, &HistoryDialog::importRequested, &dialog, [this, &dialog](const QString &path) {
        const Result<int> added = curation().importCorrections(path);
        if (!added)
            QMessageBox::warning(&dialog, tr("The corrections were not added"), added.error().text());
        else
            Q_EMIT said(tr("%n correction(s) were added.", nullptr, *added));
    });
    dialog.exec();
}

} // namespace lectern
