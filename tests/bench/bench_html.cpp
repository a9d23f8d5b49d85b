// SPDX-License-Identifier: GPL-3.0-or-later
// bench_html PAGE... [--bytes N] [--no-bounds]: what reading a page costs beside libxml2's own parse of it, in one
// process. A long page is made of the given ones. Bound: 3 times.
#include "app/import/htmltree.h"
#include "app/import/readhtml.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iterator>
#include <libxml/HTMLparser.h>
#include <string>
#include <vector>

namespace {

double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

template<typename Work>
double median(const Work &work)
{
    constexpr std::size_t Runs = 9;
    std::vector<double> times;
    for (std::size_t i = 0; i < Runs; ++i) {
        const double begin = processorMilliseconds();
        work();
        times.push_back(processorMilliseconds() - begin);
    }
    std::nth_element(times.begin(), times.begin() + Runs / 2, times.end());
    return times[Runs / 2];
}

/// The bodies of the pages one behind the other, as often as it takes, each with a number of its own.
std::string longPage(const std::vector<std::string> &pages, std::size_t bytes)
{
    std::string page = "<html><head><meta charset=\"utf-8\"></head><body><article>";
    for (std::size_t i = 0; page.size() < bytes; ++i)
        page += "<section><p>" + std::to_string(i) + "</p>" + pages[i % pages.size()] + "</section>";
    return page + "</article></body></html>";
}

void parseOnly(const std::string &page)
{
    const lectern::HtmlDocument document(
        htmlReadMemory(page.data(), static_cast<int>(page.size()), nullptr, "UTF-8",
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET));
}

std::string bodyOf(const char *path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string page{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const std::size_t body = page.find("<body");
    const std::size_t begin = body == std::string::npos ? 0 : page.find('>', body) + 1;
    return page.substr(begin, page.rfind("</body") - begin);
}

} // namespace

int main(int argc, char **argv)
{
    std::size_t bytes = 3'000'000;
    bool hasBounds = true;
    std::vector<std::string> pages;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--no-bounds") == 0)
            hasBounds = false;
        else if (std::strcmp(argv[i], "--bytes") == 0 && i + 1 < argc)
            bytes = std::strtoull(argv[++i], nullptr, 10);
        else
            pages.push_back(bodyOf(argv[i]));
    }
    if (pages.empty()) {
        std::fputs("usage: bench_html PAGE... [--bytes N] [--no-bounds]\n", stderr);
        return 2;
    }
    const std::string page = longPage(pages, bytes);
    const double parsing = median([&page] { parseOnly(page); });
    std::size_t letters = 0;
    const double reading = median([&page, &letters] {
        const auto article = lectern::articleOfHtml(page);
        letters = article ? article->text.size() : 0;
    });
    constexpr double Bound = 3;
    const double ratio = parsing > 0 ? reading / parsing : 0;
    std::printf("%zu bytes of page, %zu of text: libxml2 %.1f ms, reading %.1f ms, %.2f times (bound %.0f)\n",
                page.size(), letters, parsing, reading, ratio, Bound);
    if (letters == 0)
        return 1;
    return hasBounds && ratio > Bound ? 1 : 0;
}
