// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/recognizer.h"
#include "app/parse/parsearticle.h"
#include "app/resolve/resolve.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <utility>

// Processor time of one thread for parse, annotate and resolve. The file holds articles with a form feed between them;
// every round does all of it, the quickest round counts.

using namespace lectern;

namespace {

struct Times
{
    double parse = 0.0;
    double annotate = 0.0;
    double resolve = 0.0;
    [[nodiscard]] double total() const { return parse + annotate + resolve; }
};

/// Seconds of processor time this thread has used.
double threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    constexpr double Nano = 1e-9;
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * Nano;
}

std::vector<SourceText> readArticles(const QString &path)
{
    std::vector<SourceText> articles;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return articles;
    for (const QByteArray &text : file.readAll().split('\f')) {
        SourceText article;
        article.file = path;
        article.record = static_cast<int>(articles.size()) + 1;
        article.text = text.toStdString();
        article.encoding = "UTF-8";
        if (!text.trimmed().isEmpty())
            articles.push_back(std::move(article));
    }
    return articles;
}

Times runRound(const std::vector<SourceText> &articles, const Recognizer &recognizer, std::size_t &mentions)
{
    Times times;
    std::vector<ArticleDigest> digests;
    mentions = 0;
    for (const SourceText &source : articles) {
        const double begin = threadTime();
        const Article article = parseArticle(source, recognizer.lexicon());
        const double parsed = threadTime();
        const Annotations annotations = recognizer.annotate(article);
        const double annotated = threadTime();
        digests.push_back(digest(article, annotations));
        times.parse += parsed - begin;
        times.annotate += annotated - parsed;
        times.resolve += threadTime() - annotated;
        mentions += annotations.mentions.size();
    }
    const double begin = threadTime();
    const Result<Resolution> resolution = resolve(digests, recognizer.lexicon(), JobControl());
    times.resolve += resolution ? threadTime() - begin : 0.0;
    return times;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    constexpr int Usage = 2;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: bench_recognizer FILE [ROUNDS]\n", stderr);
        return Usage;
    }
    const std::vector<SourceText> articles = readArticles(arguments[1]);
    const auto recognizer = Recognizer::openInstalled();
    if (articles.empty() || !recognizer) {
        std::fputs("bench_recognizer: the file, the lexicon or the model cannot be read\n", stderr);
        return Usage;
    }
    std::size_t bytes = 0;
    for (const SourceText &article : articles)
        bytes += article.text.size();
    Times best;
    std::size_t mentions = 0;
    for (int round = 0; round < std::max(1, arguments.value(2).toInt()); ++round) {
        const Times times = runRound(articles, **recognizer, mentions);
        best = round == 0 || times.total() < best.total() ? times : best;
    }
    std::printf("articles %zu bytes %zu mentions %zu\n", articles.size(), bytes, mentions);
    std::printf("parse %.3f annotate %.3f resolve %.3f seconds %.3f\n", best.parse, best.annotate, best.resolve,
                best.total());
}
