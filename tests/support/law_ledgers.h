#pragma once

#include "core/ledger/ledger_case.h"
#include "tests/support/ledgers.h"

namespace encaisse::testing {

/// A ledger with what a FEC with due dates says, of a firm whose letters are complete.
inline std::unique_ptr<Ledger> ledgerFrom(const FecText& fec) {
  Company company = aCompany();
  company.legalForm = QStringLiteral("SARL");
  company.siren = QStringLiteral("123456782");
  company.street = QStringLiteral("1 rue des Forges");
  company.postcode = QStringLiteral("69001");
  company.city = QStringLiteral("Lyon");
  company.email = QStringLiteral("compta@test.fr");
  company.iban = QStringLiteral("FR7630006000011234567890189");
  company.signatory = QStringLiteral("Jeanne Test");
  auto ledger = Ledger::inMemory(company, fixedContext());
  TestFiles files;
  valueOf(ledger->imports().apply(files.write("123456782FEC20261231.txt", fec.bytes()), {}));
  return ledger;
}

/// Says what kind of customer it is, and where it lives.
inline void setKind(Ledger& ledger, const char* code, const char* kind) {
  auto customer = valueOf(ledger.customers().findByCode(QString::fromLatin1(code)));
  customer.kind = QString::fromLatin1(kind);
  customer.name = QStringLiteral("ALPHA SARL");
  customer.siren = QStringLiteral("732829320");
  customer.street = QStringLiteral("2 quai du Port");
  customer.postcode = QStringLiteral("13002");
  customer.city = QStringLiteral("Marseille");
  REQUIRE(ledger.customers().save(customer).ok());
}

inline qint64 idOf(Ledger& ledger, const char* code) {
  return valueOf(ledger.customers().findByCode(QString::fromLatin1(code))).id;
}

/// The debit of that number.
inline Item itemOf(Ledger& ledger, const char* number) {
  for (const auto& item : valueOf(ledger.items().list({{}, false, day("2099-12-31")}))) {
    if (item.isDebit() && item.number == QString::fromLatin1(number)) return item;
  }
  FAIL("no such item");
  return {};
}

inline CustomerCase caseOf(Ledger& ledger, const char* code, const char* asOf) {
  return valueOf(readCase(ledger, QString::fromLatin1(code), day(asOf)));
}

/// F1 of 12 000.00 due on 31 May 2026, the worked example of law.md 1.2, still unpaid.
inline FecText oneLateInvoice() {
  FecText fec{"DateEcheance"};
  fec.invoice(1, "20260501", "C1", "F1", 1'200'000, {}, "20260531");
  return fec;
}

}  // namespace encaisse::testing
