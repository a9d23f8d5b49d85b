// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace {

constexpr int MostLinesOfAFile = 500;
constexpr int MostLinesOfAFunction = 60;

/// Functions longer than the limit in a source file formatted by clang-format: a definition begins in the first column
/// and its closing brace stands alone in the first column (namespaces and classes excepted, and the tables of tests).
QStringList longFunctions(const QString &name, const QString &text)
{
    static const QRegularExpression notAFunction(
        QStringLiteral("^(namespace|class|struct|enum|union|extern|const|constexpr|static constexpr|inline "
                       "constexpr)\\b|_data\\(\\)$"));
    QStringList found;
    QString head;
    int begin = -1;
    const QStringList lines = text.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (line == QLatin1String("{"))
            begin = i;
        else if (line.startsWith(u'}') && begin >= 0) {
            if (i - begin - 1 > MostLinesOfAFunction && !notAFunction.match(head).hasMatch())
                found += QStringLiteral("%1:%2: %3 lines: %4").arg(name).arg(begin + 1).arg(i - begin - 1).arg(head);
            begin = -1;
        } else if (begin < 0 && !line.isEmpty() && !line.startsWith(u' ') && !line.startsWith(u'#'))
            head = line;
    }
    return found;
}

} // namespace

class TestSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsALongFunction();
    void filesAndFunctionsAreShort();
};

void TestSizes::findsALongFunction()
{
    const QString body = QStringLiteral("    work();\n").repeated(MostLinesOfAFunction + 1);
    QCOMPARE(longFunctions(QStringLiteral("x.cpp"), QStringLiteral("void f()\n{\n%1}\n").arg(body)).size(), 1);
    QCOMPARE(longFunctions(QStringLiteral("x.cpp"), QStringLiteral("class C\n{\n%1};\n").arg(body)).size(), 0);
    QCOMPARE(longFunctions(QStringLiteral("x.cpp"), QStringLiteral("void f()\n{\n    work();\n}\n")).size(), 0);
}

void TestSizes::filesAndFunctionsAreShort()
{
    const QDir root(QStringLiteral(SOURCE_ROOT));
    QStringList found;
    for (const QString &top : {QStringLiteral("app"), QStringLiteral("widgets"), QStringLiteral("tests")}) {
        QDirIterator it(root.filePath(top), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            const QString name = root.relativeFilePath(file.fileName());
            if (text.count(u'\n') > MostLinesOfAFile)
                found += QStringLiteral("%1: %2 lines").arg(name).arg(text.count(u'\n'));
            found += longFunctions(name, text);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSizes)
#include "tst_sizes.moc"
