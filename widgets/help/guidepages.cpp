// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/guidepages.h"

#include "app/base/folding.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace lectern {

namespace {

constexpr QLatin1String Names[] = {QLatin1String("first-steps"), QLatin1String("searching"), QLatin1String("names"),
                                   QLatin1String("charts"), QLatin1String("privacy")};
constexpr QLatin1String News("news");

QString textOf(const QString &resource)
{
    QFile file(resource);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString folded(const QString &text)
{
    return QString::fromStdString(fold(text.toStdString()));
}

/// A line as it is read: without emphasis, bullets and targets of links.
QString withoutMarks(QString line)
{
    static const QRegularExpression links(QStringLiteral("\\[([^\\]]*)\\]\\((?:<[^>]*>|[^)]*)\\)"));
    static const QRegularExpression bullets(QStringLiteral("^\\s*(?:[*#]+|[0-9]+\\.)\\s+"));
    line.replace(links, QStringLiteral("\\1")).remove(bullets).remove(QStringLiteral("**")).remove(u'`');
    static const QRegularExpression emphasis(QStringLiteral("\\*([^*]+)\\*"));
    return line.replace(emphasis, QStringLiteral("\\1")).trimmed();
}

/// The lines between two headings.
struct Section
{
    QString heading;
    QStringList lines;
};

std::vector<Section> sectionsOf(const GuidePage &page)
{
    std::vector<Section> sections{{page.title, {}}};
    for (const QString &line : page.markdown.split(u'\n')) {
        if (line.startsWith(QLatin1String("## ")))
            sections.push_back({line.mid(3), {}});
        sections.back().lines << withoutMarks(line);
    }
    return sections;
}

/// The line with most of the words, the first of several.
QString bestLine(const Section &section, const QStringList &words)
{
    QString best;
    qsizetype most = 0;
    for (const QString &line : section.lines) {
        const QString text = folded(line);
        const auto found =
            std::count_if(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
        if (found > most) {
            most = found;
            best = line;
        }
    }
    return best;
}

} // namespace

GuidePage guidePage(const QString &name, const QString &markdown)
{
    const qsizetype end = markdown.indexOf(u'\n');
    return {name, withoutMarks(markdown.left(end)), markdown};
}

std::vector<GuidePage> guidePages(const QString &language)
{
    std::vector<GuidePage> pages;
    for (const QLatin1String name : Names) {
        QString text = textOf(QStringLiteral(":/help/%1/%2.md").arg(language, name));
        if (text.isEmpty())
            text = textOf(QStringLiteral(":/help/en/%1.md").arg(name));
        pages.push_back(guidePage(name, text));
    }
    pages.push_back(guidePage(News, textOf(QStringLiteral(":/help/CHANGELOG.md"))));
    return pages;
}

std::vector<GuidePlace> findInGuide(const std::vector<GuidePage> &pages, const QString &text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<GuidePlace> places;
    if (words.isEmpty())
        return places;
    for (std::size_t i = 0; i < pages.size(); ++i)
        for (const Section &section : sectionsOf(pages[i])) {
            const QString whole = folded(section.lines.join(u' '));
            const bool hasAll =
                std::all_of(words.begin(), words.end(), [&whole](const QString &word) { return whole.contains(word); });
            if (hasAll)
                places.push_back({i, section.heading, bestLine(section, words)});
        }
    return places;
}

} // namespace lectern
