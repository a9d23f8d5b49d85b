// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/typehints.h"

#include "app/base/folding.h"
#include "app/train/jsonlines.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace lectern::train {

namespace {

const TypeSet Company = typeSetOf(EntityType::Company);
const TypeSet Organization = typeSetOf(EntityType::Organization);
const TypeSet Either = Company | Organization;

/// Types of the list of typed names that are companies; its other organisations are not.
constexpr std::array<std::string_view, 3> CompanyTypes = {"company", "business_org", "trade_fair_company"};

constexpr std::uint32_t bitOf(LexiconClass lexiconClass)
{
    return 1U << static_cast<unsigned>(lexiconClass);
}

constexpr std::uint32_t CompanyClasses = bitOf(LexiconClass::Company);
constexpr std::uint32_t OrganizationClasses = bitOf(LexiconClass::GovernmentBody) | bitOf(LexiconClass::ArmedForces) |
                                              bitOf(LexiconClass::Outlet) | bitOf(LexiconClass::OtherOrganization);

TypeSet typesOfLine(const QString &types)
{
    bool isOrganization = false;
    bool isCompany = false;
    for (const QString &field : types.split(QLatin1Char(' '))) {
        const std::string name = field.section(QLatin1Char(':'), 0, 0).toStdString();
        isOrganization = isOrganization || name == "organization";
        isCompany = isCompany || std::find(CompanyTypes.begin(), CompanyTypes.end(), name) != CompanyTypes.end();
    }
    if (!isOrganization)
        return 0;
    return isCompany ? Company : Organization;
}

TypeSet byLexicon(const TrainingDocument &document, const TrainingSpan &span)
{
    TypeSet types = 0;
    for (const LexiconHit &hit : document.lexiconHits) {
        if (hit.firstToken != span.firstToken || hit.tokenCount != span.tokenCount)
            continue;
        if ((hit.classes & CompanyClasses) != 0)
            types |= Company;
        if ((hit.classes & OrganizationClasses) != 0)
            types |= Organization;
    }
    return types;
}

} // namespace

Result<TypeHints> TypeHints::read(const QString &typedNames, const QString &words)
{
    TypeHints hints;
    const Result<std::string> names = readUnpacked(typedNames);
    if (!names)
        return names.error();
    for (const QString &line : QString::fromStdString(*names).split(QLatin1Char('\n'))) {
        const TypeSet types = typesOfLine(line.section(QLatin1Char('\t'), 1));
        if (types != 0)
            hints.m_names[fold(line.section(QLatin1Char('\t'), 0, 0).toStdString())] |= types;
    }
    QFile file(words);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return Problem{Problem::Kind::Unreadable, QStringLiteral("The list of type words cannot be opened."), words};
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char('\t'));
        if (fields.size() < 3 || fields[0].startsWith(QLatin1Char('#')))
            continue;
        std::set<std::string> &set = fields[0] == QLatin1String("Organization") ? hints.m_organizationAny
                                     : fields[1] == QLatin1String("first")      ? hints.m_companyFirst
                                                                                : hints.m_companyLast;
        for (const QString &word : fields[2].split(QLatin1Char(' ')))
            set.insert(fold(word.toStdString()));
    }
    return hints;
}

void TypeHints::narrow(TrainingDocument &document) const
{
    for (TrainingSpan &span : document.spans) {
        if (span.types != Either)
            continue;
        const Token &first = document.tokens[span.firstToken];
        const Token &last = document.tokens[span.firstToken + span.tokenCount - 1];
        const std::string name = fold(TextSpan{first.span.begin, last.span.end}.of(document.text));
        for (const TypeSet types : {byName(name), byLexicon(document, span), byWords(document, span)}) {
            if (types == Company || types == Organization) {
                span.types = types;
                break;
            }
        }
    }
}

TypeSet TypeHints::byName(const std::string &foldedName) const
{
    const auto found = m_names.find(foldedName);
    return found == m_names.end() ? TypeSet{0} : found->second;
}

TypeSet TypeHints::byWords(const TrainingDocument &document, const TrainingSpan &span) const
{
    if (span.tokenCount < 2)
        return 0;
    const std::uint32_t lastToken = span.firstToken + span.tokenCount - 1;
    if (m_companyLast.contains(fold(document.tokenText(lastToken))))
        return Company;
    for (std::uint32_t token = span.firstToken; token <= lastToken; ++token) {
        if (m_organizationAny.contains(fold(document.tokenText(token))))
            return Organization;
    }
    return m_companyFirst.contains(fold(document.tokenText(span.firstToken))) ? Company : TypeSet{0};
}

} // namespace lectern::train
