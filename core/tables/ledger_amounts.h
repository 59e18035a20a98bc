#pragma once

#include <QString>
#include <string_view>

#include "core/tables/table_mapping.h"

namespace encaisse {

/// What the amount columns of one row say together.
struct RowAmount {
  enum class State { Good, Empty, Bad };
  State state = State::Empty;
  qint64 minor = 0;        ///< debit positive, as far as the columns say
  bool sided = false;      ///< a column or a letter says debit or credit; else only the sign
  bool bothSides = false;  ///< debit and credit are both filled
  bool threeDecimals = false;
  std::string_view currency;  ///< written beside the digits
  int column = -1;            ///< which one is bad
  QString problem;
};

/// Reads the amount of a row: from debit and credit, from an amount with a letter, or from a signed
/// amount.
class AmountReader {
public:
  AmountReader(const TableMapping& mapping, int decimals);

  RowAmount amount(const TableRow& row) const;
  /// What is left to pay; Empty where the table has no such column.
  RowAmount open(const TableRow& row) const;

private:
  bool addColumn(const TableRow& row, int column, bool isCredit, RowAmount& result) const;
  RowAmount single(const TableRow& row, int column) const;

  int m_amount;
  int m_debit;
  int m_credit;
  int m_sign;
  int m_open;
  char m_decimalSign;
  int m_decimals;
};

/// 'D' or 'C' for the letters and words of a sign column ("D", "S", "+", "Débit"); 0: none of them.
char sideOf(std::string_view text);

}  // namespace encaisse
