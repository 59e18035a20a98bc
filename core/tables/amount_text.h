#pragma once

#include <QtGlobal>
#include <string_view>

#include "core/import/fec_fields.h"
#include "core/tables/table_reader.h"

namespace encaisse {

/// What one written amount says about the decimal sign of its column.
enum class DecimalHint {
  None,     ///< nothing: no sign in it, or no amount
  Comma,    ///< "12,50", "1.234,56", "1.234.567"
  Point,    ///< "12.50", "1,234.56", "1,234,567"
  Unclear,  ///< "1,234": thousands or decimals
};
DecimalHint decimalHint(std::string_view text);

/// An amount as a table writes it.
struct AmountText {
  FieldState state = FieldState::Empty;
  qint64 minor = 0;            ///< 0 unless Good
  bool threeDecimals = false;  ///< exactly three: thousands taken for decimals, or another unit
  char side = 0;               ///< 'D' or 'C' where the amount carries its letter; else 0
  std::string_view currency;   ///< "EUR" for €, $ and codes beside the digits; empty: none
};

/// Reads "1 234,56 €", "(1,234.56)", "12-", "1'234.50 CHF", "240,00 D". A cell that a spreadsheet
/// typed as a number is read with a point whatever @p decimalSign says. Percentages are bad, and so
/// are decimals beyond the currency's unless they are zeros.
/// @param decimalSign  ',' or '.'
/// @param decimals     of the currency, 0–3
AmountText readTableAmount(const TableCell& cell, char decimalSign, int decimals);

}  // namespace encaisse
