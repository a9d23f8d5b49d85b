// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/lexiconbuilder.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTextStream>

// lectern_pack OUTPUT LIST...
// Packs the lists of resources/lexicons into the file the program maps. Any fault in a list fails the build.

namespace {

using lectern::LexiconBuilder;
using lectern::Problem;
using lectern::Result;

Problem fileProblem(Problem::Kind kind, const QFileDevice &file)
{
    return {kind, file.errorString(), file.fileName(), -1};
}

Result<void> addFile(LexiconBuilder &builder, const QString &path, std::vector<Problem> &problems)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileProblem(Problem::Kind::Unreadable, file);
    const std::string name = QFileInfo(path).fileName().toStdString();
    const std::vector<Problem> found = builder.addList(name, file.readAll().toStdString());
    problems.insert(problems.end(), found.begin(), found.end());
    return {};
}

Result<void> writeFile(const QString &path, const std::string &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), qint64(bytes.size())) < 0 || !file.commit())
        return fileProblem(Problem::Kind::Unwritable, file);
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream errors(stderr);
    if (argc < 3) {
        errors << "Usage: lectern_pack OUTPUT LIST...\n";
        return 2;
    }
    LexiconBuilder builder;
    std::vector<Problem> problems;
    for (int i = 2; i < argc; ++i) {
        if (const Result<void> added = addFile(builder, QFile::decodeName(argv[i]), problems); !added)
            problems.push_back(added.error());
    }
    if (problems.empty()) {
        if (const Result<void> written = writeFile(QFile::decodeName(argv[1]), builder.build()); !written)
            problems.push_back(written.error());
    }
    for (const Problem &problem : problems)
        errors << problem.text() << '\n';
    return problems.empty() ? 0 : 1;
}
