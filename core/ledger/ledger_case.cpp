#include "core/ledger/ledger_case.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/ledger/ledger_interest.h"
#include "core/letters/letter_format.h"
#include "core/letters/letter_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CustomerCase)
};

/// Where a document went and how it is called, in French: it goes to a French court.
QString titleOf(const SealedDocument& document) {
  const QString day = letterDay(document.leftOn, u"fr"_s);
  if (document.kind == u"notice"_s) return u"Mise en demeure du %1"_s.arg(day);
  if (document.kind == u"claim"_s) return u"Déclaration de créance du %1"_s.arg(day);
  return u"Courrier du %1 (%2)"_s.arg(day, plainText(document.name));
}

}  // namespace

Result<CustomerCase> readCase(Ledger& ledger, const QString& customerCode, QDate day) {
  auto snapshot = ledger.snapshot();
  if (!snapshot.ok()) return snapshot.error();
  CustomerCase read;
  read.snapshot = std::move(snapshot).value();
  read.day = day;
  const auto& customers = read.snapshot.customers;
  const auto found = std::ranges::find(customers, customerCode, &Customer::code);
  if (found == customers.end()) {
    return Error{ErrorCode::NotFound,
                 Words::tr("There is no customer %1 in this ledger.").arg(customerCode),
                 {}};
  }
  read.customer = qint32(found - customers.begin());
  const auto items = ledger.items().byIds(debtItemIds(read.snapshot, read.customer, day));
  if (!items.ok()) return items.error();
  for (const auto& item : items.value()) read.texts.insert(item.id, item);
  InterestQuestion question;
  question.asOf = day;
  question.customer = read.customer;
  auto report = readInterest(ledger, read.snapshot, question);
  if (!report.ok()) return report.error();
  read.report = std::move(report).value();
  return read;
}

Result<FormalNotice> readNotice(Ledger& ledger, const CustomerCase& of,
                                const NoticeChoices& choices) {
  const auto stationery = ledger.templates().stationery();
  if (!stationery.ok()) return stationery.error();
  return buildFormalNotice(of.snapshot, of.customer, of.day, of.texts, of.report,
                           stationery.value(), choices);
}

Result<CourtFile> readCourtFile(Ledger& ledger, const CustomerCase& of) {
  const auto sealedDocuments = ledger.archive().list(of.debtor().id);
  if (!sealedDocuments.ok()) return sealedDocuments.error();
  QList<KeptDocument> kept;
  for (const auto& listed : sealedDocuments.value()) {
    const bool isPage = listed.mediaType == u"application/pdf"_s;
    if (!isPage || listed.leftOn > of.day) continue;
    const auto document = ledger.archive().load(listed.id);
    if (!document.ok()) return document.error();
    kept.append(
        {titleOf(listed), listed.leftOn, document.value().content, listed.kind == u"notice"_s});
  }
  return buildCourtFile(of.snapshot, of.customer, of.day, of.texts, of.report, kept);
}

}  // namespace encaisse
