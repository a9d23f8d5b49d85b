// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/pipeline.h"

#include "app/train/augment.h"
#include "app/train/repairs.h"
#include "app/train/score.h"
#include "app/train/secondpass.h"
#include "app/train/templates.h"
#include "app/train/typehints.h"

#include <algorithm>
#include <set>

namespace lectern::train {

namespace {

/// The held-out part of this source is what everyone measures the shipped model by.
constexpr std::string_view NeverTrainedOn = "ewt";

using Titles = std::set<std::string, std::less<>>;

/// What every document goes through before training.
struct Preparation
{
    std::shared_ptr<const Lexicon> lexicon; ///< may be null
    Titles titles;
    TypeHints hints;
};

Result<Preparation> prepare(const PipelineInput &input)
{
    Preparation preparation;
    if (!input.lexicon.isEmpty()) {
        Result<std::shared_ptr<const Lexicon>> lexicon = Lexicon::open(input.lexicon);
        if (!lexicon)
            return lexicon.error();
        preparation.lexicon = *lexicon;
    }
    Result<Titles> titles = readTitles(input.resources + QStringLiteral("/titles.txt"));
    if (!titles)
        return titles.error();
    preparation.titles = std::move(*titles);
    Result<TypeHints> hints = TypeHints::read(input.data + QStringLiteral("/dwie-typed-names.tsv.gz"),
                                              input.resources + QStringLiteral("/typewords.tsv"));
    if (!hints)
        return hints.error();
    preparation.hints = std::move(*hints);
    return preparation;
}

/// Held-out documents keep the spans and classes of their source; only what it does not tell is added.
enum class Purpose : std::uint8_t { Training, Evaluation };

void prepareDocument(TrainingDocument &document, const Preparation &preparation, Purpose purpose)
{
    if (preparation.lexicon)
        addLexiconHits(document, *preparation.lexicon);
    stripTitles(document, preparation.titles);
    if (purpose == Purpose::Training)
        settleByLexicon(document);
    preparation.hints.narrow(document);
}

/// Whether the model found the annotated names and no others; names that may be none need not be found.
bool agree(std::span<const TrainingSpan> annotated, std::span<const ModelSpan> found)
{
    auto next = found.begin();
    for (const TrainingSpan &span : annotated) {
        const bool isFound = next != found.end() && span.firstToken == next->firstToken &&
                             span.tokenCount == next->tokenCount && (span.types & typeSetOf(next->type)) != 0;
        if (isFound)
            ++next;
        else if (!span.mayBeNone)
            return false;
    }
    return next == found.end();
}

/// Leaves out the sentences in which the model sees other names than the annotation; returns how many stay.
std::size_t keepAgreeing(TrainingDocument &document, const EntityModel &model)
{
    const std::vector<ModelSpan> found = model.tag(document.view());
    const auto before = [](const auto &span, std::uint32_t token) { return span.firstToken < token; };
    std::size_t kept = 0;
    std::uint32_t begin = 0;
    for (const std::uint32_t end : document.sentenceEnds) {
        const auto annotatedBegin = std::lower_bound(document.spans.begin(), document.spans.end(), begin, before);
        const auto annotatedEnd = std::lower_bound(annotatedBegin, document.spans.end(), end, before);
        const auto foundBegin = std::lower_bound(found.begin(), found.end(), begin, before);
        const auto foundEnd = std::lower_bound(foundBegin, found.end(), end, before);
        const bool agrees = agree({annotatedBegin, annotatedEnd}, {foundBegin, foundEnd});
        document.leftOutSentences.push_back(agrees ? 0 : 1);
        kept += agrees ? 1U : 0U;
        begin = end;
    }
    return kept;
}

/// Adds copies with other names and sentences of our own, and takes lexicon hits away from some of all.
Result<void> augment(std::vector<TrainingDocument> &documents, const PipelineInput &input,
                     const Preparation &preparation, const PipelineOptions &options)
{
    Result<NameLists> lists = readNameLists(input.lists);
    if (!lists)
        return lists.error();
    const Result<void> typed = addTypedNames(input.data + QStringLiteral("/dwie-typed-names.tsv.gz"), *lists);
    if (!typed)
        return typed.error();
    NameMaker maker(*lists, options.training.seed);
    NameSwapper swapper(maker);
    std::vector<TrainingDocument> made;
    for (const TrainingDocument &document : documents) {
        for (int copy = 0; copy < options.swaps; ++copy)
            made.push_back(swapper.swapped(document));
        made.push_back(asHeadlines(document, maker, options.headlines));
    }
    const Result<Templates> templates = Templates::read(input.resources + QStringLiteral("/templates.txt"));
    if (!templates)
        return templates.error();
    for (TrainingDocument &document : templates->sentences(options.templates, maker))
        made.push_back(std::move(document));
    for (TrainingDocument &document : made) {
        if (preparation.lexicon)
            addLexiconHits(document, *preparation.lexicon);
        if (!document.tokens.empty())
            documents.push_back(std::move(document));
    }
    for (TrainingDocument &document : documents)
        dropLexiconHits(document, maker, options.dropDocuments, options.dropHits);
    return {};
}

void reportScores(const EntityModel &model, const Corpora &corpora, const PipelineOptions &options)
{
    for (const auto &[name, documents] : corpora) {
        if (!documents.heldOut.empty())
            options.training.report(describe(name, scoreModel(model, documents.heldOut)));
        if (!options.listErrors)
            continue;
        for (const TrainingDocument &document : documents.heldOut) {
            for (const std::string &line : listErrors(model, document))
                options.training.report(name + ' ' + line);
        }
    }
}

} // namespace

Result<std::shared_ptr<const EntityModel>> trainModel(const std::vector<TrainingDocument> &documents,
                                                      const ClusterTable &clusters, const TrainingOptions &options,
                                                      const QString &path)
{
    const TrainedWeights weights = trainWeights(documents, clusters.view(), options);
    const std::string bytes = modelBytes(weights, clusters, frequentWords(documents));
    options.report(std::to_string(weights.features.size()) + " features kept, " + std::to_string(bytes.size()) +
                   " bytes");
    return writeAndOpen(path, bytes);
}

namespace {

/// Adds the silver documents without the sentences in which `judge` sees other names.
void addAgreeing(std::vector<TrainingDocument> silver, const EntityModel &judge, const PipelineOptions &options,
                 std::vector<TrainingDocument> &documents)
{
    std::size_t kept = 0;
    for (TrainingDocument &document : silver) {
        kept += keepAgreeing(document, judge);
        documents.push_back(std::move(document));
    }
    options.training.report(std::to_string(kept) + " silver sentences agree");
}

/// The second pass learns from the gold documents alone: of the others only what agrees is known.
Result<std::shared_ptr<const EntityModel>> trainBothPasses(const std::vector<TrainingDocument> &all,
                                                           const std::vector<TrainingDocument> &gold,
                                                           const ClusterTable &clusters, const PipelineInput &input,
                                                           const PipelineOptions &options)
{
    if (options.parts < 2)
        return trainModel(all, clusters, options.training, input.output);
    const TrainedWeights first = trainWeights(all, clusters.view(), options.training);
    const Result<TrainedWeights> second = learnSecondPass(gold, clusters, options.training, options.parts);
    if (!second)
        return second.error();
    const std::string bytes = modelBytes(together(first, *second), clusters, frequentWords(all));
    options.training.report(std::to_string(bytes.size()) + " bytes");
    return writeAndOpen(input.output, bytes);
}

} // namespace

Result<void> runPipeline(const PipelineInput &input, const PipelineOptions &options)
{
    Result<Preparation> preparation = prepare(input);
    if (!preparation)
        return preparation.error();
    const Result<std::string> clusterLines = readUnpacked(input.data + QStringLiteral("/glove-clusters.tsv.gz"));
    if (!clusterLines)
        return clusterLines.error();
    const ClusterTable clusters = options.useClusters ? makeClusterTable(*clusterLines) : ClusterTable{};
    Result<Corpora> corpora = readSources(input.data, input.resources, options.fold);
    if (!corpora)
        return corpora.error();

    std::vector<TrainingDocument> gold;
    std::vector<TrainingDocument> silver;
    for (auto &[name, documents] : *corpora) {
        for (TrainingDocument &document : documents.training)
            prepareDocument(document, *preparation, Purpose::Training);
        for (TrainingDocument &document : documents.heldOut)
            prepareDocument(document, *preparation, options.holdOut ? Purpose::Evaluation : Purpose::Training);
        const bool isLeftOut = std::find(options.leftOut.begin(), options.leftOut.end(), name) != options.leftOut.end();
        if (isLeftOut)
            continue;
        std::vector<TrainingDocument> &part = isSilver(name) ? silver : gold;
        part.insert(part.end(), documents.training.begin(), documents.training.end());
        if (!options.holdOut && name != NeverTrainedOn)
            part.insert(part.end(), documents.heldOut.begin(), documents.heldOut.end());
    }
    const Result<void> augmented = augment(gold, input, *preparation, options);
    if (!augmented)
        return augmented.error();
    std::vector<TrainingDocument> all = gold;
    if (options.useSilver && !silver.empty()) {
        const Result<std::shared_ptr<const EntityModel>> judge =
            trainModel(gold, clusters, options.training, input.output);
        if (!judge)
            return judge.error();
        if (options.holdOut)
            reportScores(**judge, *corpora, options);
        addAgreeing(std::move(silver), **judge, options, all);
    }
    const Result<std::shared_ptr<const EntityModel>> model = trainBothPasses(all, gold, clusters, input, options);
    if (!model)
        return model.error();
    if (options.holdOut)
        reportScores(**model, *corpora, options);
    return {};
}

Result<void> testModel(const PipelineInput &input, const PipelineOptions &options, const QString &file,
                       const QString &labels)
{
    const Result<Preparation> preparation = prepare(input);
    if (!preparation)
        return preparation.error();
    const auto table = readLabelTable(input.resources + QStringLiteral("/labels.tsv"));
    if (!table)
        return table.error();
    const auto source = table->find(labels.toStdString());
    if (source == table->end())
        return Problem{Problem::Kind::Usage, QStringLiteral("The label table does not know the source."), labels};
    Result<std::vector<TrainingDocument>> documents = readJsonLines(file, source->second, {});
    if (!documents)
        return documents.error();
    const Result<std::shared_ptr<const EntityModel>> model = EntityModel::open(input.output);
    if (!model)
        return model.error();
    for (TrainingDocument &document : *documents)
        prepareDocument(document, *preparation, Purpose::Evaluation);
    Corpora corpora;
    corpora[labels.toStdString()].heldOut = std::move(*documents);
    reportScores(**model, corpora, options);
    return {};
}

} // namespace lectern::train
