// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/networkfile.h"
#include "tests/export/fulldevice.h"

#include <QBuffer>
#include <QTest>
#include <QXmlStreamReader>

using namespace lectern;

Q_DECLARE_METATYPE(lectern::NetworkSyntax)

/// A network written and read back by another reader of XML. Schema and graph libraries: see check-exports.
class TestNetworkFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDeviceIsNamed();
    void comesBack_data();
    void comesBack();
};

void TestNetworkFile::fullDeviceIsNamed()
{
    FullDevice device;
    NetworkFile file(device, NetworkSyntax::Gexf, QString());
    const auto finished = file.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind, Problem::Kind::Unwritable);
}

void TestNetworkFile::comesBack_data()
{
    QTest::addColumn<NetworkSyntax>("syntax");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<QString>("name");

    constexpr int Many = 10'000;
    for (const auto &[syntax, word] :
         {std::pair(NetworkSyntax::Gexf, "GEXF"), std::pair(NetworkSyntax::GraphMl, "GraphML")}) {
        const auto row = [&](const char *what, int nodes, const QString &name) {
            QTest::addRow("%s: %s", word, what) << syntax << nodes << name;
        };
        row("nothing", 0, {});
        row("one node", 1, QStringLiteral("Ərəstun Əliyev"));
        row("markup in a name", 2, QStringLiteral("<b>A & \"B\"</b>"));
        row("line ends in a name", 2, QStringLiteral("Two\nLines"));
        row("ten thousand nodes", Many, QStringLiteral("Name"));
    }
}

void TestNetworkFile::comesBack()
{
    QFETCH(NetworkSyntax, syntax);
    QFETCH(int, nodes);
    QFETCH(QString, name);
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    NetworkFile file(buffer, syntax, QStringLiteral("1 < 2"));
    for (int i = 0; i < nodes; ++i)
        file.add(FileNode{"person:a & b", name.toStdString(), EntityType::Person, {5, 7}, 3});
    for (int i = 1; i < nodes; ++i)
        file.add(FileLink{0, static_cast<std::size_t>(i), {2, 4}, 1});
    QVERIFY(file.finish());

    buffer.seek(0);
    QXmlStreamReader xml(&buffer);
    int nodesRead = 0;
    QStringList links;
    QString read;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            if (xml.name() == QLatin1String("node") && nodesRead++ == 0 && syntax == NetworkSyntax::Gexf)
                read = xml.attributes().value(QLatin1String("label")).toString();
            else if (xml.attributes().value(QLatin1String("key")) == QLatin1String("label"))
                read = xml.readElementText();
            else if (xml.name() == QLatin1String("edge"))
                links += xml.attributes().value(QLatin1String("target")).toString();
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(nodesRead, nodes);
    QCOMPARE(read, name);
    QCOMPARE(links.size(), std::max(nodes - 1, 0));
    if (nodes > 1)
        QCOMPARE(links.last(), QStringLiteral("n%1").arg(nodes - 1));
}

QTEST_APPLESS_MAIN(TestNetworkFile)
#include "tst_networkfile.moc"
