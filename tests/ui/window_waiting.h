#pragma once

#include <QTest>
#include <memory>

#include "tests/support/ledgers.h"
#include "ui/ledger_session.h"

namespace encaisse::testing {

/// Waits until what runs in the background has come to @p reached.
template <typename Condition>
bool eventually(Condition reached) {
  constexpr int longestMs = 10'000;
  return QTest::qWaitFor(reached, longestMs);
}

template <typename Widget>
Widget* named(QObject& parent, const char* name) {
  auto* found = parent.findChild<Widget*>(QString::fromLatin1(name));
  if (found == nullptr) FAIL("there is no " << name);
  return found;
}

/// Two customers: one invoice paid, two open.
inline FecText twoCustomers() {
  FecText fec;
  fec.invoice(1, "20260105", "DURAND", "F1", 12000, "A", {})
      .payment(2, "20260212", "DURAND", "F1", 12000, "A")
      .invoice(3, "20260310", "DURAND", "F2", 50050)
      .invoice(4, "20260902", "MARTIN", "F3", 100000);
  return fec;
}

/// A session on a ledger file in @p files, with twoCustomers() imported and read.
inline std::unique_ptr<LedgerSession> aSession(TestFiles& files, const char* today = "2026-10-31") {
  auto ledger = valueOf(Ledger::create(files.path("test.encaisse"), aCompany(), fixedContext()));
  const QString fec = files.write("123456782FEC20261231.txt", twoCustomers().bytes());
  valueOf(ledger->imports().apply(fec, {}));
  auto session = std::make_unique<LedgerSession>(std::move(ledger), fixedContext(), day(today));
  session->loadNow();
  return session;
}

}  // namespace encaisse::testing
