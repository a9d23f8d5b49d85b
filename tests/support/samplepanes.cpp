// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplepanes.h"

#include <map>
#include <string_view>

namespace lectern::sample {

namespace {

constexpr EntityId Nigar{0}, Oguz{1}, Agency{2}, Marmara{3}, Turkey{4}, Azerbaijan{5}, Baku{6}, Forum{7}, Poyraz{8},
    Outlook{9}, Leyla{10}, Kuzey{11}, Ministry{12}, Alat{13};

struct Tag
{
    std::string_view words;
    EntityType type;
    std::optional<EntityId> entity;
    const char *rule = "lexicon";
};

TextSpan spanOf(const std::string &text, std::string_view words, std::size_t from = 0)
{
    const std::size_t at = text.find(words, from);
    if (at == std::string::npos)
        return {};
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

/// Tags the words in their order; each is looked for behind the beginning of the one before it.
void tag(AnnotatedArticle &annotated, std::vector<std::optional<EntityId>> &entities, const std::vector<Tag> &tags)
{
    std::size_t from = 0;
    for (const Tag &tag : tags) {
        const TextSpan span = spanOf(annotated.article.text, tag.words, from);
        if (span.isEmpty())
            continue;
        from = span.begin + 1;
        Mention mention;
        mention.span = span;
        mention.type = tag.type;
        mention.rule = tag.rule;
        annotated.annotations.mentions.push_back(std::move(mention));
        entities.push_back(tag.entity);
    }
}

void addRegion(Article &article, RegionKind kind, std::string_view words, const char *rule = "", bool isHeading = false)
{
    article.regions.push_back(
        {.kind = kind, .span = spanOf(article.text, words), .rule = rule, .isSubheading = isHeading});
}

MetadataValue value(const Article &article, std::string_view words, std::string stated = {})
{
    return {.value = stated.empty() ? std::string(words) : std::move(stated),
            .span = spanOf(article.text, words),
            .rule = "test"};
}

constexpr std::string_view Lines[] = {
    "Share on all networks",
    "Caspian ports sign a rail ferry pact",
    "Azerbaijani and Turkish operators will run the line together; the first ship is due next spring.",
    "By Leyla Əhmədova",
    "Subscribe to our newsletter",
    "Copy link",
    "The head of the Caspian Ports Agency, Nigar Vəliyeva, signed a memorandum with the Turkish shipbuilder Marmara "
    "Shipyards on Monday, the opening day of the 8th Caspian Transport Forum in Baku.",
    "At $240 million for the pair, said Oğuz Karadağ, chairman of Marmara Shipyards, each Poyraz-7 will cross from "
    "Alat "
    "to the eastern shore, 470 km away, in under a day.",
    "“For three years we waited for the berths. From now on the berths wait for the ship,” Vəliyeva said after the "
    "ceremony.",
    "What the report says",
    "The Corridor Outlook 2030 had advised it. A copy lay on every seat when the Transport Ministry of Azerbaijan was "
    "handed a model of the hull, before the doors of the hall were opened to the public.",
    "Photo: the two chairmen at the quay",
    "Kuzey Marine, which builds the engines, expects the first delivery in autumn. Karadağ said that a third ship was "
    "“not a dream any more”.",
    "© Caspian Courier",
};

std::string joined()
{
    std::string text;
    for (const std::string_view line : Lines)
        (text += line) += "\n\n";
    return text;
}

const std::vector<Tag> &tags()
{
    static const std::vector<Tag> all = {
        {"Azerbaijani", EntityType::Nationality, Azerbaijan},
        {"Turkish", EntityType::Nationality, Turkey},
        {"next spring", EntityType::Date, std::nullopt, "date-relative"},
        {"Leyla Əhmədova", EntityType::Person, Leyla, "byline"},
        {"Caspian Ports Agency", EntityType::Organization, Agency, "organization-head"},
        {"Nigar Vəliyeva", EntityType::Person, Nigar, "title-before-name"},
        {"Turkish", EntityType::Nationality, Turkey},
        {"Marmara Shipyards", EntityType::Company, Marmara, "company-head"},
        {"Monday", EntityType::Date, std::nullopt, "date-weekday"},
        {"8th Caspian Transport Forum", EntityType::Event, Forum, "event-head"},
        {"Baku", EntityType::Place, Baku},
        {"$240 million", EntityType::Money, std::nullopt, "money"},
        {"Oğuz Karadağ", EntityType::Person, Oguz, "title-after-name"},
        {"Marmara Shipyards", EntityType::Company, Marmara},
        {"Poyraz-7", EntityType::Product, Poyraz, "product-head"},
        {"Alat", EntityType::Place, Alat},
        {"470 km", EntityType::Quantity, std::nullopt, "quantity"},
        {"Vəliyeva", EntityType::Person, Nigar, "surname-of-full-name"},
        {"Corridor Outlook 2030", EntityType::Work, Outlook, "work-head"},
        {"Transport Ministry of Azerbaijan", EntityType::Organization, Ministry, "organization-head"},
        {"Azerbaijan was", EntityType::Place, Azerbaijan},
        {"Kuzey Marine", EntityType::Company, Kuzey},
        {"autumn", EntityType::Date, std::nullopt, "date-relative"},
        {"Karadağ", EntityType::Person, Oguz, "surname-of-full-name"},
    };
    return all;
}

void addRegions(Article &article)
{
    constexpr RegionKind B = RegionKind::Boilerplate;
    addRegion(article, B, Lines[0], "share-line");
    addRegion(article, RegionKind::Headline, Lines[1]);
    addRegion(article, RegionKind::Standfirst, Lines[2]);
    addRegion(article, RegionKind::Byline, Lines[3]);
    addRegion(article, B, Lines[4], "newsletter");
    addRegion(article, B, Lines[5], "share-line");
    addRegion(article, RegionKind::Body, Lines[6]);
    addRegion(article, RegionKind::Body, Lines[7]);
    addRegion(article, RegionKind::Body, Lines[8]);
    addRegion(article, RegionKind::Body, Lines[9], "", true);
    addRegion(article, RegionKind::Body, Lines[10]);
    addRegion(article, RegionKind::Caption, Lines[11]);
    addRegion(article, RegionKind::Body, Lines[12]);
    addRegion(article, B, Lines[13], "copyright");
}

AnnotatedArticle annotatedArticle(std::vector<std::optional<EntityId>> &entities)
{
    AnnotatedArticle annotated;
    Article &article = annotated.article;
    article.language = "en";
    article.text = joined();
    addRegions(article);
    article.metadata.title = value(article, Lines[1]);
    article.metadata.published = value(article, "nothing", "2025-05-12T18:40+04:00");
    article.metadata.published->span = {};
    article.metadata.source = value(article, "Caspian Courier");
    article.metadata.section = value(article, "nothing", "Transport");
    article.metadata.byline.push_back(value(article, "Leyla Əhmədova"));
    tag(annotated, entities, tags());
    for (Mention &mention : annotated.annotations.mentions)
        if (mention.span.of(article.text) == "Azerbaijan was")
            mention.span.end -= 4;
    Role role;
    role.span = spanOf(article.text, "chairman of Marmara Shipyards");
    role.head = spanOf(article.text, "chairman");
    role.person = 12;
    annotated.annotations.roles.push_back(role);
    annotated.annotations.mentions[12].evidence = role.head;
    Quote quote;
    quote.span =
        spanOf(article.text, "For three years we waited for the berths. From now on the berths wait for the ship,");
    quote.cue = spanOf(article.text, "said after");
    quote.cue.end -= 6;
    quote.speaker = 17;
    quote.isDirect = true;
    annotated.annotations.quotes.push_back(quote);
    return annotated;
}

/// Rows given in full.
class FixedRows final : public ArticleRows
{
public:
    explicit FixedRows(std::vector<ArticleRow> rows) : m_rows(std::move(rows)) {}
    int count() const override { return static_cast<int>(m_rows.size()); }
    ArticleId id(int row) const override { return m_rows[static_cast<std::size_t>(row)].id; }
    ArticleRow row(int row) const override { return m_rows[static_cast<std::size_t>(row)]; }
    int rowOf(ArticleId id) const override
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (m_rows[i].id == id)
                return static_cast<int>(i);
        return -1;
    }
    RowPartition partition(ArticleGrouping grouping) const override
    {
        RowPartition partition;
        partition.isHeadingAlways = grouping != ArticleGrouping::Story;
        std::map<std::string, std::uint32_t> numbers;
        for (int row = 0; row < count(); ++row)
            partition.groupOf.push_back(
                numbers.try_emplace(groupKey(grouping, row), static_cast<std::uint32_t>(numbers.size())).first->second);
        partition.groups = static_cast<std::uint32_t>(numbers.size());
        return partition;
    }
    /// Outlets only: the sample has no stories, and one month is as good as another.
    std::string groupKey(ArticleGrouping grouping, int row) const override
    {
        const ArticleRow &at = m_rows[static_cast<std::size_t>(row)];
        return (grouping == ArticleGrouping::Outlet ? at.outlet : at.title).toStdString();
    }
    QString groupName(ArticleGrouping grouping, int row) const override
    {
        return QString::fromStdString(groupKey(grouping, row));
    }

private:
    std::vector<ArticleRow> m_rows;
};

EntityRow entity(EntityId id, const char *name, std::uint32_t inFilter, std::uint32_t inAll,
                 EntityState state = EntityState::None)
{
    EntityRow row;
    row.id = id;
    row.name = QString::fromUtf8(name);
    row.inFilter = {.articles = inFilter, .mentions = inFilter * 3};
    row.inAll = {.articles = inAll, .mentions = inAll * 3};
    row.state = state;
    return row;
}

class FixedCards final : public EntityCards
{
public:
    std::optional<EntityCard> card(EntityId id) const override
    {
        for (const EntitySection &section : sample::entitySections())
            for (const EntityRow &row : section.rows)
                if (row.id == id)
                    return cardOf(row, section.type);
        return std::nullopt;
    }

private:
    static EntityCard cardOf(const EntityRow &row, EntityType type)
    {
        EntityCard card;
        card.id = row.id;
        card.type = type;
        card.name = row.name;
        card.aliases = row.aliases;
        card.inFilter = row.inFilter;
        card.inAll = row.inAll;
        card.neighbours = {{Agency, QStringLiteral("Caspian Ports Agency"), 6},
                           {Oguz, QStringLiteral("Oğuz Karadağ"), 5},
                           {Marmara, QStringLiteral("Marmara Shipyards"), 3}};
        card.seen = QStringLiteral("12 May – 24 June");
        if (type == EntityType::Person)
            card.roles = {{QStringLiteral("Head, Caspian Ports Agency"), QStringLiteral("12 May – 24 June")}};
        return card;
    }
};

} // namespace

std::shared_ptr<const AnnotatedText> article()
{
    std::vector<std::optional<EntityId>> entities;
    const AnnotatedArticle annotated = annotatedArticle(entities);
    const ArticleContext context{.id = ArticleId(1), .mentionEntities = entities, .hits = {}, .outlets = 3};
    return std::make_shared<AnnotatedText>(annotatedText(annotated, context));
}

std::shared_ptr<const AnnotatedText> turkishArticle()
{
    AnnotatedArticle annotated;
    annotated.article.language = "tr";
    annotated.article.text =
        "Limanda yeni hat\n\nİlk gemi gelecek bahar yola çıkacak. Ağaçlar iskelenin gölgesinde duruyor.";
    addRegion(annotated.article, RegionKind::Headline, "Limanda yeni hat");
    addRegion(annotated.article, RegionKind::Body,
              "İlk gemi gelecek bahar yola çıkacak. Ağaçlar iskelenin gölgesinde duruyor.");
    ArticleContext context;
    context.id = ArticleId(2);
    return std::make_shared<AnnotatedText>(annotatedText(annotated, context));
}

std::shared_ptr<const AnnotatedText> nestedMarks()
{
    AnnotatedArticle annotated;
    annotated.article.language = "en";
    annotated.article.text = "an official of the Transport Ministry of Azerbaijan read the Alat to Aktau Seaport study";
    addRegion(annotated.article, RegionKind::Body, annotated.article.text);
    std::vector<std::optional<EntityId>> entities;
    tag(annotated, entities,
        {{"Transport Ministry of Azerbaijan", EntityType::Organization, Ministry},
         {"Azerbaijan", EntityType::Place, Azerbaijan},
         {"Alat to Aktau", EntityType::Work, Outlook},
         {"Aktau Seaport", EntityType::Place, Alat}});
    const ArticleContext context{.id = ArticleId(3), .mentionEntities = entities, .hits = {}, .outlets = 0};
    return std::make_shared<AnnotatedText>(annotatedText(annotated, context));
}

std::shared_ptr<const ArticleRows> articleRows()
{
    struct Words
    {
        const char *title, *outlet, *date, *snippet;
        int outlets;
    };
    static constexpr Words words[] = {
        {"Caspian ports sign a rail ferry pact", "Caspian Courier", "12 May",
         "A joint rail ferry line will open in spring, the agency said.", 3},
        {"Steel cut for the first Poyraz-7 hull", "Boğaz Post", "24 Jun",
         "Workers in Tuzla began on the first of two ships.", 0},
        {"Who pays for the dredging at Alat?", "Kontinent", "19 Jun",
         "The agency puts the bill at nine million; others say more.", 0},
        {"Deputy minister defends berth plan", "Alat Herald", "11 Jun",
         "“No cargo will wait”, Əsgərov told the committee.", 0},
        {"Kuzey Marine wins engine order", "Transit Weekly", "3 Jun", "Four engines a vessel, delivery from autumn on.",
         2},
        {"Kazakh rail operator joins talks", "Caspian Courier", "28 May",
         "Aktau could see two calls a week by the end of the year.", 0},
        {"A slow boat, a fast queue", "Kontinent", "23 May", "Opinion. Why drivers still prefer the road in winter.",
         0},
        {"Marmara Shipyards names new chairman of the board", "Boğaz Post", "17 May",
         "Oğuz Karadağ, 54, follows his brother.", 0},
        {"Forum closes with nine agreements", "Alat Herald", "15 May", "The eighth edition drew four hundred visitors.",
         4},
        {"What a rail ferry can carry", "Transit Weekly", "14 May", "Fifty six cars, or eleven hundred lorries a week.",
         0},
        {"Ports agency orders two pilot boats", "", "22 Apr 2024", "A tender worth $9 million was decided on Tuesday.",
         0},
        {"Untitled note on the harbour", "", "", "", 0},
    };
    std::vector<ArticleRow> rows;
    for (const Words &w : words) {
        ArticleRow row;
        row.id = ArticleId(static_cast<std::uint32_t>(rows.size()) + 1);
        row.title = QString::fromUtf8(w.title);
        row.outlet = QString::fromUtf8(w.outlet);
        row.date = QString::fromUtf8(w.date);
        row.snippet = QString::fromUtf8(w.snippet);
        row.outlets = w.outlets;
        rows.push_back(std::move(row));
    }
    return std::make_shared<FixedRows>(std::move(rows));
}

std::vector<EntitySection> entitySections()
{
    std::vector<EntitySection> sections(3);
    sections[0] = {.type = EntityType::Person, .distinctInFilter = 14, .distinctInAll = 63, .rows = {}};
    sections[0].rows = {entity(Nigar, "Nigar Vəliyeva", 9, 21),       entity(Oguz, "Oğuz Karadağ", 8, 17),
                        entity(EntityId(20), "Tural Əsgərov", 7, 19), entity(EntityId(21), "Selin Aydoğan", 5, 8),
                        entity(EntityId(22), "Daniyar Seitov", 3, 6), entity(EntityId(23), "Mehmet Ersoylu", 2, 4),
                        entity(EntityId(24), "Aygün Rəhimli", 2, 2),  entity(Leyla, "Leyla Əhmədova", 1, 9)};
    sections[0].rows[0].aliases = {QStringLiteral("Vəliyeva"), QStringLiteral("N. Vəliyeva"),
                                   QStringLiteral("Nigar Valiyeva")};
    sections[1] = {.type = EntityType::Company, .distinctInFilter = 9, .distinctInAll = 31, .rows = {}};
    sections[1].rows = {entity(Marmara, "Marmara Shipyards", 19, 27, EntityState::Required),
                        entity(Kuzey, "Kuzey Marine Systems", 5, 9)};
    sections[2] = {.type = EntityType::Place, .distinctInFilter = 11, .distinctInAll = 40, .rows = {}};
    sections[2].rows = {entity(Baku, "Baku", 8, 26), entity(Alat, "Alat", 6, 1204),
                        entity(EntityId(30), "Mersin", 0, 10, EntityState::Excluded)};
    return sections;
}

std::shared_ptr<const EntityCards> entityCards()
{
    return std::make_shared<FixedCards>();
}

std::vector<FilterChip> chips()
{
    return {{.label = "Marmara Shipyards",
             .condition = "company:\"Marmara Shipyards\"",
             .type = EntityType::Company,
             .entityKey = "company:marmara-shipyards",
             .isExcluded = false},
            {.label = "Mersin",
             .condition = "place:Mersin",
             .type = EntityType::Place,
             .entityKey = "place:mersin",
             .isExcluded = true},
            {.label = "Apr–Jun 2025",
             .condition = "after:2025-04 before:2025-07",
             .type = EntityType::Date,
             .entityKey = {},
             .isExcluded = false},
            {.label = "Caspian Courier",
             .condition = "source:\"Caspian Courier\"",
             .type = std::nullopt,
             .entityKey = {},
             .isExcluded = false}};
}

} // namespace lectern::sample
