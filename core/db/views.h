#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace encaisse {

enum class ViewColumnKind { Text, Date, Integer, Amount };

/// "text", "date", "integer", "amount": the words of the data dictionary.
QString toKey(ViewColumnKind kind);

/// One column of a view: stable English name, what it means, and how it is computed.
struct ViewColumn {
  QString name;
  ViewColumnKind kind = ViewColumnKind::Text;
  QString meaning;     ///< English, with the unit; for the data dictionary
  QString expression;  ///< SQL; of an amount in minor units
};

/// A table that other programs read from the ledger file: Tableau, Power BI, a spreadsheet, any
/// client of SQLite. Names and meanings are a promise: a later version may add columns at the end
/// and views, and never changes one.
struct View {
  QString name;
  QString meaning;
  QList<ViewColumn> columns;
  QString source;  ///< FROM and what follows it
};

/// Every view, in the order of the documentation.
///
/// Days are ISO text, because SQLite has no type for them and every reader takes this form. Amounts
/// are floating-point numbers of the main unit (euros), because that is what readers take as a
/// number: each one is the closest to its cents, so that it prints them and ROUND(SUM(…), 2) is
/// exact up to ten thousand milliards. A view knows no day but the machine's own: its figures are
/// those of today.
const QList<View>& reportingViews();

/// The rows of a view at the end of @p asOf, with amounts as whole minor units: what an export
/// reads, exact and for any day.
QString selectAt(const View& view, QDate asOf);

/// What makes the views; they hold no rows.
/// @note A later step that rebuilds a table drops the views before and makes them again after it:
///       SQLite refuses to rename a table while a view names one that is gone.
QStringList createViews();

/// Drops the views that an older step made, whichever of today's it knew.
QStringList dropViews();

}  // namespace encaisse
