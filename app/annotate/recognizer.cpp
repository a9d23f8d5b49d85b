// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/recognizer.h"

#include "app/annotate/amounts.h"
#include "app/annotate/contextcues.h"
#include "app/annotate/dates.h"
#include "app/annotate/documentlayer.h"
#include "app/annotate/entitymodel.h"
#include "app/annotate/findquotes.h"
#include "app/annotate/findroles.h"
#include "app/annotate/headpatterns.h"
#include "app/annotate/lexiconnames.h"
#include "app/annotate/modelnames.h"
#include "app/annotate/namedphrases.h"
#include "app/annotate/nameevidence.h"
#include "app/annotate/namerules.h"
#include "app/annotate/officephrases.h"
#include "app/annotate/personnames.h"
#include "app/annotate/preparedtext.h"
#include "app/annotate/products.h"
#include "app/annotate/specialpatterns.h"
#include "app/base/datapath.h"

#include <utility>

namespace lectern {

namespace {

/// Raised with every change of a rule, so that stored annotations are made anew.
constexpr std::string_view RulesVersion = "rules-10";

Mention mentionOf(const Candidate &candidate)
{
    Mention mention;
    mention.span = candidate.span;
    mention.type = *candidate.type;
    mention.normalized = candidate.normalized;
    mention.lexiconId = candidate.lexiconId;
    mention.countryCode = candidate.countryCode;
    mention.rule = candidate.rule;
    mention.evidence = candidate.evidence;
    mention.confidence = candidate.strength;
    mention.alsoNames = candidate.alsoNames;
    return mention;
}

/// Dates and amounts are found by grammars of their own, which know their values; almost nothing overrules them.
void addValues(const PreparedText &text, const std::vector<Mention> &values, Candidates &candidates)
{
    constexpr float Strength = 0.96F;
    for (const Mention &value : values) {
        Candidate candidate = candidateFor(text, text.wordsOf(value.span), value.type, Strength, {});
        candidate.span = value.span;
        candidate.normalized = value.normalized;
        candidate.rule = value.rule;
        candidate.evidence = value.evidence;
        candidates.push_back(std::move(candidate));
    }
}

} // namespace

Result<std::shared_ptr<const Recognizer>> Recognizer::openInstalled()
{
    Result<std::shared_ptr<const Lexicon>> lexicon = Lexicon::open(dataPath(QStringLiteral("lexicon.bin")));
    if (!lexicon)
        return lexicon.error();
    Result<std::shared_ptr<const EntityModel>> model = EntityModel::open(dataPath(QStringLiteral("entities.model")));
    if (!model)
        return model.error();
    return std::make_shared<const Recognizer>(*lexicon, *model);
}

Recognizer::Recognizer(std::shared_ptr<const Lexicon> lexicon, std::shared_ptr<const EntityModel> model)
    : m_lexicon(std::move(lexicon)), m_model(std::move(model))
{
}

Recognizer::~Recognizer() = default;

std::string Recognizer::version() const
{
    std::string version(RulesVersion);
    version.append(1, '+').append(m_lexicon->version());
    if (m_model)
        version.append(1, '+').append(m_model->version());
    return version;
}

Annotations Recognizer::annotate(const Article &article) const
{
    const PreparedText text(article, *m_lexicon);
    Annotations annotations;
    const std::vector<Mention> dates = findDates(article, text.tokens());
    if (!namesAreRecognised(article)) {
        annotations.mentions = dates;
        return annotations;
    }
    const std::vector<Mention> amounts = findAmounts(article, text.tokens(), *m_lexicon);
    Candidates guesses;
    addValues(text, dates, guesses);
    addValues(text, amounts, guesses);
    addLexiconNames(text, guesses);
    addHeadPatterns(text, guesses);
    addCoordinations(text, guesses);
    const std::vector<OfficePhrase> offices = findOfficePhrases(text, guesses);
    addTitlesAsNoNames(text, offices, guesses);
    addPersonNames(text, offices, guesses);
    addProducts(text, guesses);
    addWars(text, guesses);
    addDatedEvents(text, guesses);
    addDatelines(text, guesses);
    addWebNames(text, guesses);
    addMailNames(text, guesses);
    addDefinedNames(text, guesses);
    addDayPapers(text, guesses);
    addPeoples(text, guesses);
    addDiseases(text, guesses);
    addWorks(text, guesses);
    addBylines(text, guesses);
    addContextCues(text, guesses);
    if (m_model)
        addModelNames(text, *m_model, offices, guesses);
    weighNameEvidence(text, offices, selectBest(guesses), guesses);
    addDocumentEvidence(text, selectBest(guesses), guesses);
    weighNameEvidence(text, offices, selectBest(guesses), guesses);
    std::vector<PlacedMention> placed;
    for (const Candidate &candidate : selectBest(std::move(guesses))) {
        if (!candidate.type)
            continue;
        placed.push_back({candidate.words, *candidate.type, static_cast<std::uint32_t>(annotations.mentions.size())});
        annotations.mentions.push_back(mentionOf(candidate));
    }
    annotations.roles = findRoles(text, offices, placed);
    annotations.quotes = findQuotes(text, placed, annotations.roles);
    return annotations;
}

} // namespace lectern
