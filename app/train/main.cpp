// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/conllfile.h"
#include "app/train/pipeline.h"
#include "app/train/score.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace lectern;
using namespace lectern::train;

namespace {

constexpr int UsageError = 2;

int fail(const Problem &problem)
{
    std::fprintf(stderr, "lectern_train: %s\n", qUtf8Printable(problem.text()));
    return UsageError;
}

void addOptions(QCommandLineParser &parser)
{
    const TrainingOptions defaults;
    const PipelineOptions pipeline;
    parser.setApplicationDescription(QStringLiteral("Trains the entity model of Lectern; see app/train/README.md."));
    parser.addHelpOption();
    const auto add = [&parser](const char *name, const char *text, const char *value, const QString &standard = {}) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value), standard});
    };
    add("data", "Folder of the annotated sets.", "folder");
    add("resources", "Folder of label tables, titles and templates.", "folder", QStringLiteral("resources/model"));
    add("lexicon", "Packed lexicon; without it the model learns without.", "file");
    add("lists", "Folder of the name lists.", "folder", QStringLiteral("resources/lexicons"));
    add("fold", "Which eighth --hold-out keeps away, 0 to 7.", "number", QStringLiteral("0"));
    add("parts", "Parts of the gold documents for the second pass; 0: no second pass.", "number",
        QString::number(pipeline.parts));
    add("swaps", "Copies of every gold document with other names.", "number", QString::number(pipeline.swaps));
    add("templates", "Sentences made of every template.", "number", QString::number(pipeline.templates));
    add("headlines", "Percent of gold sentences once more as a headline.", "number",
        QString::number(pipeline.headlines));
    add("drop-documents", "Percent of documents trained on without lexicon.", "number",
        QString::number(pipeline.dropDocuments));
    add("drop-hits", "Percent of lexicon hits left out of the others.", "number", QString::number(pipeline.dropHits));
    add("output", "Model file to write.", "file");
    add("leave-out", "Source not to train on; may be repeated.", "source");
    add("epochs", "Passes over the data.", "number", QString::number(defaults.epochs));
    add("closed-epochs", "Passes that take what is unmarked as no name.", "number",
        QString::number(defaults.closedEpochs));
    add("averaged-epochs", "The last passes whose weights are averaged.", "number",
        QString::number(defaults.averagedEpochs));
    add("rate", "Learning rate.", "number", QString::number(static_cast<double>(defaults.learningRate)));
    add("l1", "L1 regularisation.", "number", QString::number(static_cast<double>(defaults.l1)));
    add("l2", "L2 regularisation.", "number", QString::number(static_cast<double>(defaults.l2)));
    add("minimum-count", "Rarer features are left out.", "number", QString::number(defaults.minimumCount));
    add("seed", "Seed of the order of sentences and of the augmentation.", "number", QString::number(defaults.seed));
    add("clusters", "Word clusters for --conll.", "file");
    add("lines", "Test the model --output on a file of lines as the sets are.", "file");
    add("labels", "What the labels of --lines mean, by resources/model/labels.tsv.", "source",
        QStringLiteral("lectern"));
    add("conll", "Train on a file in CoNLL-2003 form.", "file");
    add("test", "Test on a file in CoNLL-2003 form; may be repeated.", "file");
    add("word-column", "Column of the word in --conll and --test; with a sign from the end.", "number",
        QStringLiteral("1"));
    add("tag-column", "Column of the tag in them.", "number", QStringLiteral("-1"));
    parser.addOption(
        {QStringLiteral("hold-out"), QStringLiteral("Keep an eighth of the documents away and report on them.")});
    parser.addOption({QStringLiteral("list-errors"), QStringLiteral("With --hold-out: list every error.")});
    parser.addOption({QStringLiteral("no-clusters"), QStringLiteral("Leave out the word clusters.")});
    parser.addOption({QStringLiteral("no-silver"), QStringLiteral("Leave out the silver source.")});
}

TrainingOptions trainingOptions(const QCommandLineParser &parser)
{
    const auto number = [&parser](const char *name) { return parser.value(QString::fromLatin1(name)); };
    TrainingOptions options;
    options.epochs = number("epochs").toInt();
    options.closedEpochs = number("closed-epochs").toInt();
    options.averagedEpochs = std::max(1, number("averaged-epochs").toInt());
    options.learningRate = number("rate").toFloat();
    options.l1 = number("l1").toFloat();
    options.l2 = number("l2").toFloat();
    options.minimumCount = number("minimum-count").toInt();
    options.seed = number("seed").toULongLong();
    options.report = [](const std::string &line) {
        std::printf("%s\n", line.c_str());
        std::fflush(stdout);
    };
    return options;
}

/// Trains and tests on files of the CoNLL form, so that the engine can be compared with others.
int runConll(const QCommandLineParser &parser)
{
    const TrainingOptions options = trainingOptions(parser);
    const ConllColumns columns{parser.value(QStringLiteral("word-column")).toInt(),
                               parser.value(QStringLiteral("tag-column")).toInt()};
    ConllTypes types;
    const auto training = readConll(parser.value(QStringLiteral("conll")), columns, types);
    if (!training)
        return fail(training.error());
    ClusterTable clusters;
    if (parser.isSet(QStringLiteral("clusters"))) {
        const Result<std::string> lines = readUnpacked(parser.value(QStringLiteral("clusters")));
        if (!lines)
            return fail(lines.error());
        clusters = makeClusterTable(*lines);
    }
    QTemporaryDir temporary;
    const QString path = parser.isSet(QStringLiteral("output")) ? parser.value(QStringLiteral("output"))
                                                                : temporary.filePath(QStringLiteral("conll.model"));
    const auto model = trainModel(*training, clusters, options, path);
    if (!model)
        return fail(model.error());
    for (const QString &file : parser.values(QStringLiteral("test"))) {
        const auto test = readConll(file, columns, types);
        if (!test)
            return fail(test.error());
        options.report(describeLabels(file.toStdString(), scoreModel(**model, *test), types));
    }
    return 0;
}

int runData(const QCommandLineParser &parser)
{
    PipelineInput input;
    input.data = parser.value(QStringLiteral("data"));
    input.resources = parser.value(QStringLiteral("resources"));
    input.lexicon = parser.value(QStringLiteral("lexicon"));
    input.output = parser.value(QStringLiteral("output"));
    PipelineOptions options;
    options.training = trainingOptions(parser);
    input.lists = parser.value(QStringLiteral("lists"));
    options.fold = parser.value(QStringLiteral("fold")).toInt();
    options.parts = parser.value(QStringLiteral("parts")).toInt();
    options.swaps = parser.value(QStringLiteral("swaps")).toInt();
    options.templates = parser.value(QStringLiteral("templates")).toInt();
    options.headlines = parser.value(QStringLiteral("headlines")).toUInt();
    options.dropDocuments = parser.value(QStringLiteral("drop-documents")).toUInt();
    options.dropHits = parser.value(QStringLiteral("drop-hits")).toUInt();
    options.holdOut = parser.isSet(QStringLiteral("hold-out"));
    options.useClusters = !parser.isSet(QStringLiteral("no-clusters"));
    options.listErrors = parser.isSet(QStringLiteral("list-errors"));
    options.useSilver = !parser.isSet(QStringLiteral("no-silver"));
    for (const QString &source : parser.values(QStringLiteral("leave-out")))
        options.leftOut.push_back(source.toStdString());
    const QString lines = parser.value(QStringLiteral("lines"));
    const Result<void> done = lines.isEmpty()
                                  ? runPipeline(input, options)
                                  : testModel(input, options, lines, parser.value(QStringLiteral("labels")));
    return done ? 0 : fail(done.error());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    if (parser.isSet(QStringLiteral("conll")))
        return runConll(parser);
    if (parser.isSet(QStringLiteral("data")) && parser.isSet(QStringLiteral("output")))
        return runData(parser);
    parser.showHelp(UsageError);
}
