#pragma once

#include "tests/support/ledgers.h"

namespace encaisse::testing {

/// Customer C1 owes F1 120.00 due 4 February 2026 and F2 300.00 due 8 March; C2 owes F3 50.00 and
/// has the credit V1 of 20.00. Default terms, 30 days.
inline std::unique_ptr<Ledger> aLedgerWithDebts(TestFiles& files) {
  FecText fec;
  fec.invoice(1, "20260105", "C1", "F1", 12000)
      .invoice(2, "20260206", "C1", "F2", 30000)
      .invoice(3, "20260110", "C2", "F3", 5000)
      .payment(4, "20260112", "C2", "V1", 2000);
  auto ledger = anEmptyLedger();
  valueOf(ledger->imports().apply(files.write("debts.txt", fec.bytes()), {}));
  return ledger;
}

inline qint64 customerId(Ledger& ledger, const char* code) {
  return valueOf(ledger.customers().findByCode(QString::fromLatin1(code))).id;
}

inline qint64 itemId(Ledger& ledger, const char* number) {
  for (const auto& item : valueOf(ledger.items().list({{}, false, day("2026-12-31")}))) {
    if (item.number == QString::fromLatin1(number)) return item.id;
  }
  FAIL("no item " << number);
  return 0;
}

inline Promise aPromise(Ledger& ledger) {
  Promise promise;
  promise.customerId = customerId(ledger, "C1");
  promise.madeOn = day("2026-03-01");
  promise.parts = {{day("2026-03-15"), 12000}};
  promise.itemIds = {itemId(ledger, "F1")};
  return promise;
}

inline Dispute aDispute(Ledger& ledger) {
  Dispute dispute;
  dispute.itemId = itemId(ledger, "F1");
  dispute.reason = QStringLiteral("QTE_ERR");
  dispute.openedOn = day("2026-03-01");
  return dispute;
}

}  // namespace encaisse::testing
