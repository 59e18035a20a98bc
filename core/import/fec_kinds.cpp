#include "core/import/fec_kinds.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace encaisse {

EntryFlags flagsOf(std::string_view account, qint64 amount) {
  // Class 7 but financial income (76), reversals (78) and transfers of charges (79).
  const bool income = account.starts_with('7') && !account.starts_with("76") &&
                      !account.starts_with("78") && !account.starts_with("79");
  if (income || account.starts_with("4457")) {
    return {amount < 0 ? EntryFlags::SalesCredit : EntryFlags::SalesDebit};
  }
  for (const std::string_view money : {"51", "53", "54", "58"}) {
    if (account.starts_with(money)) {
      return {amount < 0 ? EntryFlags::MoneyCredit : EntryFlags::MoneyDebit};
    }
  }
  return {};
}

ItemKind kindOf(EntryFlags entry, qint64 amount) {
  const bool debit = amount > 0;
  if (entry.has(EntryFlags::Opening)) {
    return debit ? ItemKind::OpeningDebit : ItemKind::OpeningCredit;
  }
  if (debit) {
    if (entry.has(EntryFlags::SalesCredit)) return ItemKind::Invoice;
    if (entry.has(EntryFlags::MoneyCredit)) return ItemKind::ReturnedPayment;
    return ItemKind::Other;
  }
  // A sale for cash books both in one entry: its credit line is the payment.
  if (entry.has(EntryFlags::MoneyDebit)) return ItemKind::Payment;
  if (entry.has(EntryFlags::SalesDebit)) return ItemKind::CreditNote;
  return ItemKind::Other;
}

bool isOpeningJournal(const QString& code, const QString& label) {
  const QString name = label.toLower();
  for (const auto& word : {u"nouveau"_s, u"ouverture"_s, u"opening"_s}) {
    if (name.contains(word)) return true;
  }
  static const QStringList codes{u"AN"_s, u"ANO"_s, u"RAN"_s, u"OUV"_s, u"ANOUV"_s, u"OUVERTURE"_s};
  const bool saysNothing = name.isEmpty() || name.compare(code, Qt::CaseInsensitive) == 0;
  return saysNothing && codes.contains(code.toUpper());
}

}  // namespace encaisse
