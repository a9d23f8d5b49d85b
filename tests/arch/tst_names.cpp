// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace {

/// Types a source file defines under names that every other file could define too: those outside of unnamed namespaces,
/// with their namespaces before them. Relies on the layout that clang-format gives.
QStringList typesOf(const QString &text)
{
    static const QRegularExpression opened(QStringLiteral("^namespace ([\\w:]*) ?\\{$"));
    static const QRegularExpression closed(QStringLiteral("^\\} // namespace"));
    static const QRegularExpression defined(
        QStringLiteral("^(?:struct|class|enum class|union) (\\w+)(?: final)?(?: : [^;]*)?(?: \\{.*)?$"));
    QStringList namespaces;
    QStringList types;
    for (const QString &line : text.split(u'\n')) {
        if (const auto begin = opened.match(line); begin.hasMatch())
            namespaces.push_back(begin.captured(1));
        else if (closed.match(line).hasMatch() && !namespaces.isEmpty())
            namespaces.pop_back();
        else if (const auto type = defined.match(line); type.hasMatch() && !namespaces.contains(QString()))
            types.push_back((namespaces + QStringList{type.captured(1)}).join(QLatin1String("::")));
    }
    return types;
}

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// Two types of one name in one namespace are one type to the linker, in whatever files they stand: it keeps one of
/// their functions and calls it for both.
class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTypes_data();
    void findsTypes();
    void everyTypeHasItsOwnName();
};

void TestNames::findsTypes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("types");

    const auto within = [](const char *lines) {
        return QStringLiteral("namespace lectern {\n%1\n} // namespace lectern\n").arg(QString::fromLatin1(lines));
    };
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("a declaration") << within("struct A;") << QStringList();
    QTest::newRow("a structure") << within("struct A\n{\n};") << QStringList{QStringLiteral("lectern::A")};
    QTest::newRow("a class with a base") << within("class A final : public B\n{\n};")
                                         << QStringList{QStringLiteral("lectern::A")};
    QTest::newRow("an enumeration") << within("enum class A { B };") << QStringList{QStringLiteral("lectern::A")};
    QTest::newRow("unnamed namespace") << within("namespace {\nstruct A\n{\n};\n} // namespace") << QStringList();
    QTest::newRow("after an unnamed namespace")
        << within("namespace {\n} // namespace\nstruct A\n{\n};") << QStringList{QStringLiteral("lectern::A")};
    QTest::newRow("a namespace of its own")
        << QStringLiteral("namespace lectern::file {\nstruct A\n{\n};\n} // namespace lectern::file\n")
        << QStringList{QStringLiteral("lectern::file::A")};
    QTest::newRow("a part of another type") << within("struct A::Data\n{\n};") << QStringList();
}

void TestNames::findsTypes()
{
    QFETCH(QString, text);
    QFETCH(QStringList, types);
    QCOMPARE(typesOf(text), types);
}

void TestNames::everyTypeHasItsOwnName()
{
    const QDir root(QStringLiteral(SOURCE_ROOT));
    QMap<QString, QStringList> files;
    for (const QString &top : {QStringLiteral("app"), QStringLiteral("widgets")}) {
        QDirIterator it(root.filePath(top), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            for (const QString &type : typesOf(readAll(path)))
                files[type] += root.relativeFilePath(path);
        }
    }
    QVERIFY(!files.isEmpty());
    QStringList shared;
    for (auto type = files.cbegin(); type != files.cend(); ++type)
        if (type->size() > 1)
            shared += type.key() + QLatin1String(": ") + type->join(QLatin1String(", "));
    QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
