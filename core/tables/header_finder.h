#pragma once

#include <QSet>
#include <QString>
#include <optional>

#include "core/tables/column_facts.h"

namespace encaisse {

/// How many of the first rows may hold the header: banners of printed lists are shorter.
constexpr qsizetype headerSearchRows = 50;

/// The row of the header among the first rows: the one with most headings that are known, above
/// values that are none. None: the file has no header.
/// @param extra  more headings that count as known, as normalHeader() gives them
std::optional<qsizetype> findHeader(const QList<SampleRow>& rows, const QSet<QString>& extra = {});

}  // namespace encaisse
