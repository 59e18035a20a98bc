#pragma once

#include <QString>
#include <string_view>

#include "core/items/item.h"

namespace encaisse {

/// What the lines of one accounting entry tell together, as bits.
/// @source PCG accounts: 70 sales, 4457 VAT collected, 51/53/54/58 money
struct EntryFlags {
  static constexpr quint8 SalesCredit = 1;
  static constexpr quint8 SalesDebit = 2;
  static constexpr quint8 MoneyDebit = 4;
  static constexpr quint8 MoneyCredit = 8;
  static constexpr quint8 Opening = 16;

  quint8 bits = 0;
  bool has(quint8 flag) const { return (bits & flag) != 0; }
};

/// What one line says about its entry.
EntryFlags flagsOf(std::string_view account, qint64 amount);

/// The kind of a customer line in an entry with these flags.
ItemKind kindOf(EntryFlags entry, qint64 amount);

/// Whether a journal holds the opening balances of a year ("AN", "RAN", "A nouveaux", "Ouverture").
bool isOpeningJournal(const QString& code, const QString& label);

}  // namespace encaisse
