// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/pipeline.h"

#include "app/train/repairs.h"
#include "app/train/score.h"
#include "app/train/typehints.h"

#include <algorithm>
#include <set>

namespace lectern::train {

namespace {

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

bool sameSpans(std::span<const TrainingSpan> annotated, std::span<const ModelSpan> found)
{
    return std::equal(annotated.begin(), annotated.end(), found.begin(), found.end(),
                      [](const TrainingSpan &span, const ModelSpan &other) {
                          return span.firstToken == other.firstToken && span.tokenCount == other.tokenCount &&
                                 (span.types & typeSetOf(other.type)) != 0;
                      });
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
        const bool agrees = sameSpans({annotatedBegin, annotatedEnd}, {foundBegin, foundEnd});
        document.leftOutSentences.push_back(agrees ? 0 : 1);
        kept += agrees ? 1U : 0U;
        begin = end;
    }
    return kept;
}

void reportScores(const EntityModel &model, const Corpora &corpora, const PipelineOptions &options)
{
    if (!options.holdOut)
        return;
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
    const std::string bytes = modelBytes(weights, clusters);
    options.report(std::to_string(weights.features.size()) + " features kept, " + std::to_string(bytes.size()) +
                   " bytes");
    const Result<void> written = writeModel(path, bytes);
    if (!written)
        return written.error();
    return EntityModel::open(path);
}

Result<void> runPipeline(const PipelineInput &input, const PipelineOptions &options)
{
    Result<Preparation> preparation = prepare(input);
    if (!preparation)
        return preparation.error();
    const Result<std::string> clusterLines = readUnpacked(input.data + QStringLiteral("/glove-clusters.tsv.gz"));
    if (!clusterLines)
        return clusterLines.error();
    const ClusterTable clusters = makeClusterTable(*clusterLines);
    Result<Corpora> corpora = readSources(input.data, input.resources);
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
        if (!options.holdOut)
            part.insert(part.end(), documents.heldOut.begin(), documents.heldOut.end());
    }
    Result<std::shared_ptr<const EntityModel>> model = trainModel(gold, clusters, options.training, input.output);
    if (!model)
        return model.error();
    reportScores(**model, *corpora, options);
    if (options.useSilver && !silver.empty()) {
        std::size_t kept = 0;
        for (TrainingDocument &document : silver)
            kept += keepAgreeing(document, **model);
        options.training.report(std::to_string(kept) + " silver sentences agree");
        gold.insert(gold.end(), silver.begin(), silver.end());
        model = trainModel(gold, clusters, options.training, input.output);
        if (!model)
            return model.error();
        reportScores(**model, *corpora, options);
    }
    return {};
}

} // namespace lectern::train
