#pragma once

#include <QString>
#include <string_view>
#include <unordered_map>

#include "core/tables/ledger_table.h"

namespace encaisse {

/// Looks for what is odd in rows that can be read, and reports it. Changes nothing.
class LedgerSuspicions {
public:
  LedgerSuspicions(const TableMapping& mapping, LedgerTable& table);

  /// @param row  with its final kind and amounts
  void look(const LedgerRow& row);

private:
  void lookAtDays(const LedgerRow& row);
  void lookAtNumber(const LedgerRow& row);
  void lookAtName(const LedgerRow& row);
  void lookAtOpen(const LedgerRow& row);
  void note(const LedgerRow& row, TableField field, const QString& message);

  const TableMapping& m_mapping;
  LedgerTable& m_table;
  std::unordered_map<quint64, quint32> m_numbers;  ///< of a customer → first line
  std::unordered_map<std::string_view, std::string_view> m_names;
};

}  // namespace encaisse
