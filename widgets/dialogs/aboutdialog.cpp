// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/aboutdialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace lectern {

namespace {

constexpr int IconSize = 64;
constexpr int Spacing = 12;

/// A library the program stands on.
struct Foundation
{
    QString name;
    QString licence;
};

QList<Foundation> foundations()
{
    return {
        {QStringLiteral("Qt %1").arg(QString::fromLatin1(qVersion())), QStringLiteral("LGPL-3.0, Qt Charts GPL-3.0")},
        {QStringLiteral("SQLite"), AboutDialog::tr("public domain")},
        {QStringLiteral("Zstandard"), QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("uchardet"), QStringLiteral("MPL-1.1, GPL-2.0, LGPL-2.1")},
    };
}

QString listOf(const QList<Foundation> &parts)
{
    QString html = QStringLiteral("<ul>");
    for (const Foundation &part : parts)
        html += QStringLiteral("<li>%1 (%2)</li>").arg(part.name.toHtmlEscaped(), part.licence.toHtmlEscaped());
    return html + QStringLiteral("</ul>");
}

QTextBrowser *page(const QString &html, const QString &name, QWidget *parent)
{
    auto *browser = new QTextBrowser(parent);
    browser->setHtml(html);
    browser->setAccessibleName(name);
    browser->setOpenLinks(false);
    browser->setFrameShape(QFrame::NoFrame);
    return browser;
}

QString paragraph(const QString &sentence)
{
    return QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Lectern"));
    auto *icon = new QLabel(this);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/org.lectern.Lectern.svg")).pixmap(IconSize));
    icon->setAccessibleName(tr("Icon of Lectern"));
    auto *heading = new QLabel(this);
    heading->setText(QStringLiteral("<b style=\"font-size:large\">Lectern %1</b><br>%2")
                         .arg(QStringLiteral(LECTERN_VERSION), tr("Research browser for news").toHtmlEscaped()));
    auto *top = new QHBoxLayout;
    top->setSpacing(Spacing);
    top->addWidget(icon);
    top->addWidget(heading, 1);

    const QString privacy =
        paragraph(tr("Lectern works offline and has no network code. Your articles, names, notes and "
                     "charts stay in the library file you see."));
    const QString licence =
        paragraph(tr("Lectern is free software under the GNU General Public License, version 3 or any "
                     "later version. It comes without any warranty."));
    auto *tabs = new QTabWidget(this);
    tabs->addTab(page(privacy + licence, tr("About"), tabs), tr("About"));
    const QString stands =
        paragraph(tr("Lectern stands on these libraries:")) + listOf(foundations()) +
        paragraph(tr("The sources of its word lists and of its entity model, with their licences, are "
                     "named in the files that come with the program."));
    tabs->addTab(page(stands, tr("Licences"), tabs), tr("Licences"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing);
    layout->addLayout(top);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(480, 360);
}

} // namespace lectern
