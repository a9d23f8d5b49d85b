// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/sources.h"

#include <algorithm>

namespace lectern::train {

namespace {

constexpr std::uint64_t HeldOutShare = 8;

bool isHeldOut(const Source &source, const TrainingDocument &document, int fold)
{
    switch (source.holdOut) {
    case HoldOut::Nothing:
        return false;
    case HoldOut::EighthOfDocuments:
        return hashBytes(document.name) % HeldOutShare == static_cast<std::uint64_t>(fold);
    case HoldOut::Everything:
        return true;
    }
    return false;
}

} // namespace

const std::vector<Source> &allSources()
{
    static const std::vector<Source> sources = {
        {.file = "ewt-train.jsonl.gz", .labels = "ewt"},
        {.file = "ewt-dev.jsonl.gz", .labels = "ewt", .holdOut = HoldOut::Everything},
        {.file = "gum.jsonl.gz", .labels = "gum", .holdOut = HoldOut::EighthOfDocuments},
        {.file = "re3d-train.jsonl.gz",
         .labels = "re3d",
         .holdOut = HoldOut::EighthOfDocuments,
         .reading = {.onlyProperNames = true}},
        {.file = "crossner-politics-train.jsonl.gz", .labels = "crossner", .reading = {.oneDocumentPerLine = true}},
        {.file = "crossner-politics-dev.jsonl.gz",
         .labels = "crossner",
         .holdOut = HoldOut::EighthOfDocuments,
         .reading = {.oneDocumentPerLine = true}},
        {.file = "wnut17-train.jsonl.gz", .labels = "wnut", .reading = {.oneDocumentPerLine = true}},
        {.file = "wnut17-dev.jsonl.gz",
         .labels = "wnut",
         .holdOut = HoldOut::EighthOfDocuments,
         .reading = {.oneDocumentPerLine = true}},
        {.file = "gmb-train.jsonl.gz",
         .labels = "gmb",
         .quality = Quality::Silver,
         .holdOut = HoldOut::EighthOfDocuments},
    };
    return sources;
}

bool isSilver(std::string_view labels)
{
    const std::vector<Source> &sources = allSources();
    return std::any_of(sources.begin(), sources.end(), [labels](const Source &source) {
        return source.labels == labels && source.quality == Quality::Silver;
    });
}

Result<Corpora> readSources(const QString &folder, const QString &resources, int fold)
{
    const auto labels = readLabelTable(resources + QStringLiteral("/labels.tsv"));
    if (!labels)
        return labels.error();
    Corpora corpora;
    for (const Source &source : allSources()) {
        const QString path = folder + QLatin1Char('/') +
                             QString::fromUtf8(source.file.data(), static_cast<qsizetype>(source.file.size()));
        const auto table = labels->find(std::string(source.labels));
        if (table == labels->end())
            return Problem{Problem::Kind::Damaged, QStringLiteral("The label table does not know the source."), path};
        Result<std::vector<TrainingDocument>> documents = readJsonLines(path, table->second, source.reading);
        if (!documents)
            return documents.error();
        SourceDocuments &corpus = corpora[std::string(source.labels)];
        for (TrainingDocument &document : *documents) {
            std::vector<TrainingDocument> &part = isHeldOut(source, document, fold) ? corpus.heldOut : corpus.training;
            part.push_back(std::move(document));
        }
    }
    return corpora;
}

} // namespace lectern::train
