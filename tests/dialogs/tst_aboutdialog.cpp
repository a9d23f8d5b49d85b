// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/aboutdialog.h"

#include <QTest>
#include <QTextBrowser>

using lectern::AboutDialog;

class TestAboutDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatMatters_data();
    void saysWhatMatters();
    void closesByKey();
};

void TestAboutDialog::saysWhatMatters_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("that nothing leaves the computer") << QStringLiteral("no network code");
    QTest::newRow("the licence") << QStringLiteral("GNU General Public License");
    QTest::newRow("what it stands on") << QStringLiteral("SQLite");
}

void TestAboutDialog::saysWhatMatters()
{
    QFETCH(QString, words);
    const AboutDialog dialog;
    QString text;
    for (const QTextBrowser *page : dialog.findChildren<QTextBrowser *>()) {
        QVERIFY(!page->accessibleName().isEmpty());
        text += page->toPlainText();
    }
    QVERIFY2(text.contains(words), qPrintable(text));
}

void TestAboutDialog::closesByKey()
{
    AboutDialog dialog;
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
