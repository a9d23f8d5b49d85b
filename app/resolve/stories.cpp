// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/stories.h"

#include "app/base/partialdate.h"
#include "app/resolve/unionfind.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

namespace lectern {

namespace {

constexpr std::size_t BandRows = 4; ///< signature values that must agree to compare two articles
constexpr double CopyShare = 0.5;   ///< equal signature values that make a near-copy
/// Cosine of weighted entities that makes one event: of articles of the same days that name one day, of articles of
/// the same days or that name one day, and of others.
constexpr double SureDaySimilarity = 0.25;
constexpr double DaySimilarity = 0.35;
constexpr double UndatedSimilarity = 0.5;
constexpr int DaysOfAnEvent = 3; ///< publication dates of one event lie this close
constexpr std::size_t MostArticlesOfARareEntity = 60;
constexpr std::size_t LeastSharedEntities = 4;

/// What an article is compared by.
struct Profile
{
    std::map<std::uint32_t, double> weights; ///< entity and weight, length 1
    std::optional<int> published;            ///< day number
    std::set<int> days;                      ///< days the text names
    std::set<std::string> yearless;          ///< "09-24": of named days and of the publication
};

bool tellsAnEvent(EntityType type)
{
    return hasEntity(type) && type != EntityType::Nationality && type != EntityType::Work;
}

std::optional<int> dayOf(const std::string &iso)
{
    const std::optional<PartialDate> date = PartialDate::fromIso(iso);
    return date && date->hasDay() ? std::optional(date->toDayNumber()) : std::nullopt;
}

class StoryFinder
{
public:
    StoryFinder(std::span<const ArticleDigest> articles, const Resolution &resolution)
        : m_articles(articles), m_resolution(resolution), m_sets(articles.size())
    {
    }

    UnionFind &find()
    {
        joinCopies();
        countEntities();
        for (std::uint32_t i = 0; i < m_articles.size(); ++i)
            m_profiles.push_back(profile(i));
        joinEvents();
        return m_sets;
    }

private:
    void joinCopies()
    {
        std::map<std::vector<std::uint64_t>, std::vector<std::uint32_t>> bands;
        for (std::uint32_t i = 0; i < m_articles.size(); ++i) {
            const std::vector<std::uint64_t> &values = m_articles[i].shingles;
            for (std::size_t band = 0; band + BandRows <= values.size(); band += BandRows) {
                std::vector<std::uint64_t> key{band};
                key.insert(key.end(), values.begin() + static_cast<std::ptrdiff_t>(band),
                           values.begin() + static_cast<std::ptrdiff_t>(band + BandRows));
                std::vector<std::uint32_t> &others = bands[key];
                if (!others.empty() && isCopy(others.front(), i))
                    m_sets.unite(others.front(), i);
                others.push_back(i);
            }
        }
    }

    bool isCopy(std::uint32_t a, std::uint32_t b) const
    {
        const auto &left = m_articles[a].shingles;
        const auto &right = m_articles[b].shingles;
        std::size_t equal = 0;
        for (std::size_t i = 0; i < left.size() && i < right.size(); ++i)
            equal += left[i] == right[i];
        return !left.empty() && static_cast<double>(equal) >= CopyShare * static_cast<double>(left.size());
    }

    void countEntities()
    {
        m_articlesOf.resize(m_resolution.entities.size());
        for (std::uint32_t i = 0; i < m_articles.size(); ++i)
            for (const std::uint32_t entity : entitiesOf(i))
                m_articlesOf[entity].push_back(i);
    }

    std::set<std::uint32_t> entitiesOf(std::uint32_t article) const
    {
        std::set<std::uint32_t> found;
        for (const std::optional<EntityId> &entity : m_resolution.mentionEntities[article])
            if (entity && tellsAnEvent(m_resolution.entities[entity->value()].type))
                found.insert(entity->value());
        return found;
    }

    /// Entities weighted by how few articles name them (inverse document frequency), persons and events most.
    Profile profile(std::uint32_t article) const
    {
        Profile made;
        double square = 0;
        for (const std::uint32_t entity : entitiesOf(article)) {
            const double rarity = std::log(1.0 + static_cast<double>(m_articles.size()) /
                                                     static_cast<double>(m_articlesOf[entity].size()));
            made.weights[entity] = rarity;
            square += rarity * rarity;
        }
        for (auto &[entity, weight] : made.weights)
            weight /= std::sqrt(square);
        made.published = dayOf(m_articles[article].published);
        for (const MentionDigest &mention : m_articles[article].mentions)
            if (mention.type == EntityType::Date)
                addDay(mention.normalized, made);
        return made;
    }

    static void addDay(const std::string &iso, Profile &profile)
    {
        constexpr std::string_view NoYear = "XXXX-";
        if (const std::optional<int> day = dayOf(iso))
            profile.days.insert(*day);
        else if (iso.starts_with(NoYear) && iso.size() == 10)
            profile.yearless.insert(iso.substr(NoYear.size()));
    }

    /// Whether the texts name one day, or one names the day the other was published.
    static bool nameOneDay(const Profile &a, const Profile &b)
    {
        const auto knows = [](const Profile &profile, int day) {
            return profile.published == day || profile.days.contains(day) ||
                   profile.yearless.contains(PartialDate::fromDayNumber(day).toIso().substr(5));
        };
        const auto namesOneOf = [&](const Profile &from, const Profile &to) {
            return std::any_of(from.days.begin(), from.days.end(), [&](int day) { return knows(to, day); }) ||
                   (from.published &&
                    (to.days.contains(*from.published) ||
                     to.yearless.contains(PartialDate::fromDayNumber(*from.published).toIso().substr(5))));
        };
        return namesOneOf(a, b) || namesOneOf(b, a);
    }

    void joinEvents()
    {
        std::set<std::pair<std::uint32_t, std::uint32_t>> compared;
        for (const std::vector<std::uint32_t> &articles : m_articlesOf) {
            if (articles.size() > MostArticlesOfARareEntity)
                continue;
            for (std::size_t i = 0; i < articles.size(); ++i)
                for (std::size_t j = i + 1; j < articles.size(); ++j)
                    if (compared.insert({articles[i], articles[j]}).second && isOneEvent(articles[i], articles[j]))
                        m_sets.unite(articles[i], articles[j]);
        }
    }

    bool isOneEvent(std::uint32_t a, std::uint32_t b) const
    {
        const Profile &left = m_profiles[a];
        const Profile &right = m_profiles[b];
        const bool areDated = left.published && right.published;
        if (areDated && std::abs(*left.published - *right.published) > DaysOfAnEvent)
            return false;
        const bool hasOneDay = nameOneDay(left, right);
        const double least = areDated && hasOneDay   ? SureDaySimilarity
                             : areDated || hasOneDay ? DaySimilarity
                                                     : UndatedSimilarity;
        double cosine = 0;
        std::size_t shared = 0;
        for (const auto &[entity, weight] : left.weights)
            if (const auto other = right.weights.find(entity); other != right.weights.end()) {
                cosine += weight * other->second;
                ++shared;
            }
        return shared >= LeastSharedEntities && cosine >= least;
    }

    std::span<const ArticleDigest> m_articles;
    const Resolution &m_resolution;
    UnionFind m_sets;
    std::vector<std::vector<std::uint32_t>> m_articlesOf;
    std::vector<Profile> m_profiles;
};

} // namespace

void findStories(std::span<const ArticleDigest> articles, Resolution &resolution)
{
    StoryFinder finder(articles, resolution);
    UnionFind &sets = finder.find();
    std::map<std::uint32_t, StoryId> stories;
    for (std::uint32_t i = 0; i < articles.size(); ++i) {
        const std::uint32_t root = sets.root(i);
        const auto [story, isNew] = stories.emplace(root, StoryId(static_cast<std::uint32_t>(stories.size())));
        if (isNew)
            resolution.storyKeys.push_back("story:" + articles[root].contentKey.substr(0, 12));
        resolution.stories.push_back(story->second);
    }
}

} // namespace lectern
