// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/cpuclock.h"
#include "tests/bench/gui/benchgui.h"
#include "widgets/reader/readerview.h"

#include <QTextBrowser>
#include <QTextCursor>

namespace lectern::bench {

namespace {

constexpr int Marks = 10'000;
constexpr int MarksOfAParagraph = 8;
constexpr int Runs = 5;

/// A megabyte of words, ten thousand of which are marked.
std::shared_ptr<const AnnotatedText> longArticle(int salt)
{
    std::string utf8;
    struct Place
    {
        std::size_t begin;
        std::size_t end;
    };
    std::vector<Place> marks;
    std::vector<Place> paragraphs;
    for (int i = 0; i < Marks; ++i) {
        if (i % MarksOfAParagraph == 0)
            paragraphs.push_back({utf8.size(), 0});
        const std::size_t begin = utf8.size();
        utf8 += "Name" + std::to_string(i + salt);
        marks.push_back({begin, utf8.size()});
        utf8 += " went on to say what everybody in the harbour had expected for weeks, or very nearly so, again. ";
        if ((i + 1) % MarksOfAParagraph == 0 || i + 1 == Marks) {
            paragraphs.back().end = utf8.size();
            utf8 += '\n';
        }
    }
    auto text = std::make_shared<AnnotatedText>();
    text->map = Utf16Map(utf8);
    const auto range = [](const Place &place) { // all of it is ASCII
        return TextRange{static_cast<int>(place.begin), static_cast<int>(place.end)};
    };
    for (const Place &paragraph : paragraphs)
        text->paragraphs.push_back({range(paragraph), RegionKind::Body, false, {}});
    for (const Place &mark : marks) {
        AnnotatedMention mention;
        mention.range = range(mark);
        mention.entity = EntityId(static_cast<std::uint32_t>(mark.begin % 997));
        text->mentions.push_back(std::move(mention));
    }
    return text;
}

QString asHtml(const AnnotatedText &text)
{
    QString html;
    std::size_t next = 0;
    for (const AnnotatedParagraph &paragraph : text.paragraphs) {
        html += QStringLiteral("<p>");
        int at = paragraph.range.begin;
        for (; next < text.mentions.size() && text.mentions[next].range.end <= paragraph.range.end; ++next) {
            const TextRange &mark = text.mentions[next].range;
            html += text.words({at, mark.begin}).toHtmlEscaped() +
                    QStringLiteral("<span style=\"background:#dce9f8\">") + text.words(mark).toHtmlEscaped() +
                    QStringLiteral("</span>");
            at = mark.end;
        }
        html += text.words({at, paragraph.range.end}).toHtmlEscaped() + QStringLiteral("</p>");
    }
    return html;
}

struct Times
{
    std::vector<double> load;
    std::vector<double> last;
};

Times timesOfOurs()
{
    Times times;
    ReaderView view;
    showToMeasure(view);
    for (int run = 0; run < Runs; ++run) {
        const auto text = longArticle(run);
        times.load.push_back(secondsOf([&] {
            view.setText(text);
            view.viewport()->repaint();
        }));
        times.last.push_back(secondsOf([&] {
            view.reveal(text->mentions.back().range);
            view.viewport()->repaint();
        }));
    }
    return times;
}

Times timesOfTextBrowser()
{
    Times times;
    QTextBrowser view;
    showToMeasure(view);
    for (int run = 0; run < Runs; ++run) {
        const QString html = asHtml(*longArticle(run));
        times.load.push_back(secondsOf([&] {
            view.setHtml(html);
            view.viewport()->repaint();
        }));
        times.last.push_back(secondsOf([&] {
            QTextCursor cursor(view.document());
            cursor.movePosition(QTextCursor::End);
            view.setTextCursor(cursor);
            view.ensureCursorVisible();
            view.viewport()->repaint();
        }));
    }
    return times;
}

} // namespace

void measureReader(Figures &figures)
{
    const Times ours = timesOfOurs();
    const Times peer = timesOfTextBrowser();
    const auto add = [&](const QString &name, const std::vector<double> &a, const std::vector<double> &b,
                         double bound) {
        figures.add({name, quantile(a, 0.5) * 1e3, quantile(b, 0.5) * 1e3, QStringLiteral("ms"),
                     Bound{Bound::Is::AtMost, 1 / bound}});
    };
    add(QStringLiteral("next article of 1 MB with 10 000 marks, against QTextBrowser"), ours.load, peer.load, 10);
    add(QStringLiteral("  go to its last mark, against QTextBrowser"), ours.last, peer.last, 20);
}

} // namespace lectern::bench
