// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/printing.h"

#include "widgets/reader/printarticle.h"
#include "widgets/window/windowsettings.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSaveFile>

namespace lectern::printing {

namespace {

constexpr QMarginsF Margins(18, 18, 18, 16); ///< mm
constexpr int PdfResolution = 300;

QString translated(const char *words)
{
    return QCoreApplication::translate("Printing", words);
}

void prepare(QPrinter &printer, const AnnotatedText &text)
{
    printer.setDocName(text.title.simplified());
    printer.setPageMargins(Margins, QPageLayout::Millimeter);
}

void complain(QWidget *window, const QString &sentence)
{
    QMessageBox::warning(window, translated(QT_TRANSLATE_NOOP("Printing", "The article was not printed")), sentence);
}

} // namespace

void print(const Text &text, const ReaderSettings &settings, QWidget *window)
{
    if (!text)
        return;
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, *text);
    QPrintDialog dialog(&printer, window);
    if (dialog.exec() == QDialog::Accepted && !printArticle(printer, text, settings))
        complain(window, translated(QT_TRANSLATE_NOOP("Printing", "The printer does not take the pages.")));
}

void preview(const Text &text, const ReaderSettings &settings, QWidget *window)
{
    if (!text)
        return;
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, *text);
    QPrintPreviewDialog dialog(&printer, window);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter *paper) {
        if (!printArticle(*paper, text, settings))
            complain(window, translated(QT_TRANSLATE_NOOP("Printing", "The printer does not take the pages.")));
    });
    dialog.exec();
}

Result<void> writePdf(const Text &text, const ReaderSettings &settings, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Problem{Problem::Kind::Unwritable, file.errorString(), path};
    QPdfWriter writer(&file);
    writer.setResolution(PdfResolution);
    writer.setTitle(text->title.simplified());
    writer.setCreator(QStringLiteral("Lectern %1").arg(QLatin1String(LECTERN_VERSION)));
    writer.setPageMargins(Margins, QPageLayout::Millimeter);
    if (!printArticle(writer, text, settings) || !file.commit())
        return Problem{Problem::Kind::Unwritable, file.errorString(), path};
    return {};
}

void choosePdf(const Text &text, const ReaderSettings &settings, WindowSettings &window, QWidget *parent)
{
    if (!text)
        return;
    QString name = text->title.simplified();
    name.replace(u'/', u'-');
    QString path =
        QFileDialog::getSaveFileName(parent, translated(QT_TRANSLATE_NOOP("Printing", "Save Article as PDF")),
                                     window.folder() + u'/' + name + QStringLiteral(".pdf"),
                                     translated(QT_TRANSLATE_NOOP("Printing", "PDF documents (*.pdf)")));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    window.setFolder(QFileInfo(path).absolutePath());
    if (const Result<void> written = writePdf(text, settings, path); !written)
        QMessageBox::warning(parent, translated(QT_TRANSLATE_NOOP("Printing", "The article was not saved")),
                             written.error().text());
}

} // namespace lectern::printing
