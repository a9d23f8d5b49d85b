// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/samples.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <vector>

namespace lectern::sample {

namespace {

QStringList wordsOf(const std::string &text)
{
    return QString::fromStdString(text).simplified().split(u' ', Qt::SkipEmptyParts);
}

qsizetype lettersOf(const QStringList &words)
{
    qsizetype letters = 0;
    for (const QString &word : words)
        letters += word.size();
    return letters;
}

} // namespace

QString path(const QString &name)
{
    return QStringLiteral(TEST_DATA "/import/") + name;
}

Expected expected(const QString &name)
{
    QFile file(path(name + QStringLiteral(".expected")));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    Expected expected;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line == QLatin1String("--"))
            break;
        const qsizetype colon = line.indexOf(u':');
        expected.declared[line.left(colon).toStdString()] += line.mid(colon + 1).trimmed();
    }
    expected.text = file.readAll().toStdString();
    return expected;
}

double likeness(const std::string &actual, const std::string &expected)
{
    const QStringList a = wordsOf(actual);
    const QStringList b = wordsOf(expected);
    std::vector<qsizetype> above(static_cast<std::size_t>(b.size()) + 1, 0);
    std::vector<qsizetype> row = above;
    for (const QString &word : a) {
        for (std::size_t j = 1; j <= static_cast<std::size_t>(b.size()); ++j) {
            const bool isSame = word == b[static_cast<qsizetype>(j) - 1];
            row[j] = isSame ? above[j - 1] + word.size() : std::max(above[j], row[j - 1]);
        }
        std::swap(above, row);
    }
    const qsizetype letters = std::max(lettersOf(a), lettersOf(b));
    return letters == 0 ? 1 : static_cast<double>(above.back()) / static_cast<double>(letters);
}

QStringList declaredValues(const SourceText &source, const std::string &field)
{
    QStringList values;
    for (const DeclaredValue &declared : source.declared)
        if (declared.field == field)
            values += QString::fromStdString(declared.value);
    return values;
}

} // namespace lectern::sample
