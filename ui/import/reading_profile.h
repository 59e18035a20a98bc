#pragma once

#include <optional>

#include "core/tables/table_mapping.h"

namespace encaisse {

/// The profile of a table whose columns a person chose; without a name.
ImportProfile profileOfColumns(const TableMapping& mapping,
                               const QList<std::pair<TableField, int>>& fields);
/// The way a table is read now, to be kept under a name.
ImportProfile profileToKeep(const TableMapping& mapping, const QString& name);

/// A value of the file that reads in two ways.
struct TwoReadings {
  QString text;    ///< "03/04/2026"
  QString first;   ///< "3 April 2026"; "1,234" read with a decimal comma
  QString second;  ///< "4 March 2026"; "1,234" read with a decimal point
};
std::optional<TwoReadings> twoDays(const TableMapping& mapping);
std::optional<TwoReadings> twoAmounts(const TableMapping& mapping);

}  // namespace encaisse
