// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/typelabels.h"

#include <QCoreApplication>

namespace lectern {

namespace {

struct Label
{
    const char *one;
    const char *many;
};

constexpr Label Labels[EntityTypeCount] = {
    {QT_TRANSLATE_NOOP("EntityType", "Person"), QT_TRANSLATE_NOOP("EntityType", "People")},
    {QT_TRANSLATE_NOOP("EntityType", "Company"), QT_TRANSLATE_NOOP("EntityType", "Companies")},
    {QT_TRANSLATE_NOOP("EntityType", "Organization"), QT_TRANSLATE_NOOP("EntityType", "Organizations")},
    {QT_TRANSLATE_NOOP("EntityType", "Place"), QT_TRANSLATE_NOOP("EntityType", "Places")},
    {QT_TRANSLATE_NOOP("EntityType", "Nationality"), QT_TRANSLATE_NOOP("EntityType", "Nationalities")},
    {QT_TRANSLATE_NOOP("EntityType", "Date"), QT_TRANSLATE_NOOP("EntityType", "Dates")},
    {QT_TRANSLATE_NOOP("EntityType", "Event"), QT_TRANSLATE_NOOP("EntityType", "Events")},
    {QT_TRANSLATE_NOOP("EntityType", "Product"), QT_TRANSLATE_NOOP("EntityType", "Products")},
    {QT_TRANSLATE_NOOP("EntityType", "Money"), QT_TRANSLATE_NOOP("EntityType", "Money")},
    {QT_TRANSLATE_NOOP("EntityType", "Quantity"), QT_TRANSLATE_NOOP("EntityType", "Quantities")},
    {QT_TRANSLATE_NOOP("EntityType", "Work"), QT_TRANSLATE_NOOP("EntityType", "Works")},
};

} // namespace

QString typeLabel(EntityType type)
{
    return QCoreApplication::translate("EntityType", Labels[static_cast<std::size_t>(type)].one);
}

QString typePluralLabel(EntityType type)
{
    return QCoreApplication::translate("EntityType", Labels[static_cast<std::size_t>(type)].many);
}

} // namespace lectern
