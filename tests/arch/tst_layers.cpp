// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

using Table = QMap<QString, QSet<QString>>;

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "folder: folders it may include" for each line of layers.txt.
Table readTable(const QString &text)
{
    Table table;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const qsizetype colon = line.indexOf(u':');
        const QStringList allowed = line.mid(colon + 1).split(u' ', Qt::SkipEmptyParts);
        table.insert(line.left(colon).trimmed(), QSet<QString>(allowed.begin(), allowed.end()));
    }
    return table;
}

QString folderOf(const QString &file)
{
    return file.left(file.lastIndexOf(u'/'));
}

/// What is wrong with the includes of one source file; empty when nothing is.
QStringList faults(const Table &table, const QString &file, const QString &text)
{
    static const QRegularExpression quoted(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""),
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression visible(
        QStringLiteral("^\\s*#\\s*include\\s*<(QtGui|QtWidgets|QWidget|QIcon|QColor|QFont"
                       "|QPainter|QMessageBox|QApplication|QGuiApplication|QPixmap|QImage)\\b"),
        QRegularExpression::MultilineOption);
    const QString from = folderOf(file);
    QStringList found;
    if (!table.contains(from))
        return {QStringLiteral("%1: the folder is not in layers.txt").arg(file)};
    for (auto matches = quoted.globalMatch(text); matches.hasNext();) {
        const QString to = matches.next().captured(1);
        if (to.endsWith(QLatin1String(".moc")))
            continue;
        if (!to.contains(u'/'))
            found += QStringLiteral("%1: \"%2\" is not written from the source root").arg(file, to);
        else if (folderOf(to) != from && !table.value(from).contains(folderOf(to)))
            found += QStringLiteral("%1 may not include %2").arg(file, to);
    }
    if (from.startsWith(QLatin1String("app")) && visible.match(text).hasMatch())
        found += QStringLiteral("%1 includes something visible; app knows Qt Core only").arg(file);
    return found;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFaults_data();
    void findsFaults();
    void projectKeepsTheTable();
};

void TestLayers::findsFaults_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("faultCount");

    const QString parse = QStringLiteral("app/parse/x.cpp");
    QTest::newRow("a stage may include the one below") << parse << QStringLiteral("#include \"app/base/id.h\"\n") << 0;
    QTest::newRow("a stage may include itself") << parse << QStringLiteral("#include \"app/parse/token.h\"\n") << 0;
    QTest::newRow("upwards") << parse << QStringLiteral("#include \"app/index/corpus.h\"\n") << 1;
    QTest::newRow("not from the root") << parse << QStringLiteral("  #include \"token.h\"\n") << 1;
    QTest::newRow("a widget below") << parse << QStringLiteral("#include <QWidget>\n") << 1;
    QTest::newRow("unknown folder") << QStringLiteral("app/misc/x.cpp") << QString() << 1;
    QTest::newRow("a pane and another pane")
        << QStringLiteral("widgets/reader/x.cpp") << QStringLiteral("#include \"widgets/charts/chartpane.h\"\n") << 1;
}

void TestLayers::findsFaults()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    QFETCH(int, faultCount);
    const Table table = readTable(readAll(QStringLiteral(SOURCE_ROOT "/tests/arch/layers.txt")));
    QCOMPARE(faults(table, file, text).size(), faultCount);
}

void TestLayers::projectKeepsTheTable()
{
    const QDir root(QStringLiteral(SOURCE_ROOT));
    const Table table = readTable(readAll(root.filePath(QStringLiteral("tests/arch/layers.txt"))));
    QStringList found;
    int files = 0;
    for (const QString &top : {QStringLiteral("app"), QStringLiteral("widgets")}) {
        QDirIterator it(root.filePath(top), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            found += faults(table, root.relativeFilePath(path), readAll(path));
            ++files;
        }
    }
    QVERIFY2(files > 10, "the sources were not found");
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
