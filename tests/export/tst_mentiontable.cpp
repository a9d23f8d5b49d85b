// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/mentiontable.h"
#include "tests/export/fulldevice.h"
#include "tests/export/writtensample.h"

#include <QBuffer>
#include <QTest>

using namespace lectern;

class TestMentionTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDeviceIsNamed();
    void oneRowAMention();
};

void TestMentionTable::fullDeviceIsNamed()
{
    FullDevice device;
    const std::vector<Entity> entities;
    MentionTable table(device, entities);
    const auto finished = table.finish({});
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind, Problem::Kind::Unwritable);
}

void TestMentionTable::oneRowAMention()
{
    const WrittenSample sample;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    MentionTable table(buffer, sample.entities);
    table.add(sample.written());
    QVERIFY(table.finish({}));
    const QString expected =
        QStringLiteral("file,record,title,published,source,start,end,text,type,entity,name,normalized,why\r\n"
                       "/news/ü.txt,2,Zürich 🎈 <b>,,,24,34,Ünal Çelik,Person,person:unal-celik,Ünal Çelik,,"
                       "title-before-name: President\r\n"
                       "/news/ü.txt,2,Zürich 🎈 <b>,,,38,45,Türkiye,Place,place:turkiye,Türkiye,,lexicon\r\n"
                       "/news/ü.txt,2,Zürich 🎈 <b>,,,61,65,2024,Date,,,2024,\r\n");
    QCOMPARE(QString::fromUtf8(buffer.data()), expected);
}

QTEST_APPLESS_MAIN(TestMentionTable)
#include "tst_mentiontable.moc"
