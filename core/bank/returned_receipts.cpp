#include "core/bank/returned_receipts.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/bank/bank_repository.h"
#include "core/bank/iban.h"
#include "core/bank/match_repository.h"
#include "core/base/text_match.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(MatchService)
};

Error invalid(const QString& message) { return {ErrorCode::InvalidInput, message, {}}; }
Error conflict(const QString& message) { return {ErrorCode::Conflict, message, {}}; }
Error notFound(const QString& message) { return {ErrorCode::NotFound, message, {}}; }

/// Whether an identifier of the receipt stands on the line going out.
bool names(const BankLine& out, const QString& identifier) {
  constexpr qsizetype longEnough = 6;
  if (identifier.isEmpty()) return false;
  const bool isWritten = identifier.size() >= longEnough && out.label.contains(identifier);
  return isWritten || out.endToEndId == identifier || out.reference == identifier;
}

/// A receipt alone, or one of those that a whole returned line was shared between.
bool hasAmount(const StoredBankLine& out, const StoredBankLine& in, qint64 receivedMinor) {
  const bool isShare = in.line.amountMinor == -out.line.amountMinor;
  return receivedMinor == -out.openMinor || (isShare && receivedMinor <= -out.openMinor);
}

}  // namespace

int returnLikeness(const BankLine& out, const BankLine& in) {
  int likeness = 0;
  if (names(out, in.endToEndId)) likeness += 8;
  if (names(out, in.reference) || names(out, in.creditorReference)) likeness += 4;
  const QString iban = compactIban(in.counterpartyIban);
  if (!iban.isEmpty() && iban == compactIban(out.counterpartyIban)) likeness += 2;
  const QString payer = foldForSearch(in.counterparty.simplified());
  const QString text = foldForSearch((out.counterparty + u' ' + out.label).simplified());
  if (!payer.isEmpty() && text.contains(payer)) likeness += 1;
  return likeness;
}

QList<Matching> listReturnable(Database& db, qint64 bankLineId) {
  const BankRepository bank{db};
  const auto out = bank.find(bankLineId);
  if (!out || out->openMinor >= 0) return {};
  struct Candidate {
    Matching matching;
    int likeness;
    qint64 days;
  };
  QHash<qint64, Candidate> candidates;
  const MatchRepository matches{db};
  for (const qint64 amount : {-out->openMinor, -out->line.amountMinor}) {
    for (const auto& matching : matches.receipts(amount)) {
      const auto in = bank.find(matching.bankLineId);
      const qint64 days = matching.day.daysTo(out->line.bookedOn);
      const bool fits =
          days >= 0 && !matching.returned && hasAmount(*out, *in, matching.amountMinor);
      if (!fits) continue;
      candidates.insert(matching.id, {matching, returnLikeness(out->line, in->line), days});
    }
  }
  auto sorted = candidates.values();
  std::ranges::sort(sorted, {}, [](const Candidate& candidate) {
    return std::tuple{-candidate.likeness, candidate.days, -candidate.matching.id};
  });
  QList<Matching> list;
  for (const auto& candidate : sorted) list.append(candidate.matching);
  return list;
}

Result<qint64> storeReturn(Database& db, const LedgerContext& context, qint64 bankLineId,
                           qint64 matchingId) {
  const BankRepository bank{db};
  MatchRepository matches{db};
  const auto out = bank.find(bankLineId);
  if (!out) return notFound(Words::tr("This bank line is gone."));
  const auto receipt = matches.find(matchingId);
  if (!receipt) return notFound(Words::tr("This matching is no longer there."));
  const auto in = bank.find(receipt->bankLineId);
  if (!in || receipt->returnedId != 0) {
    return invalid(Words::tr("Only a receipt of the bank can be taken back."));
  }
  if (out->line.amountMinor >= 0) {
    return invalid(Words::tr("\"%1\" is money that came in.").arg(out->line.label));
  }
  if (out->setAside) {
    return conflict(
        Words::tr("\"%1\" was set aside. Take it back from there first.").arg(out->line.label));
  }
  if (matches.isReturned(matchingId)) {
    return conflict(Words::tr("This receipt was taken back already."));
  }
  const qint64 received = matches.receivedMinor(receipt->creditId);
  if (!hasAmount(*out, *in, received)) {
    const auto currency = matches.currency();
    return invalid(Words::tr("%1 went out, but %2 was received: the amounts differ.")
                       .arg(toDecimal(-out->openMinor, currency), toDecimal(received, currency)));
  }
  if (in->line.bookedOn > out->line.bookedOn) {
    return invalid(Words::tr("The money went out on %1, before it was received on %2.")
                       .arg(isoDay(out->line.bookedOn), isoDay(in->line.bookedOn)));
  }
  ProvisionalItem item;
  item.kind = ItemKind::ReturnedPayment;
  item.customerId = receipt->customerId;
  item.accountId = matches.accountFor(receipt->customerId, receipt->creditId);
  item.batchId = out->batchId;
  item.line = out->line.line;
  item.label = out->line.label;
  item.day = out->line.bookedOn;
  item.amountMinor = received;
  MatchingRecord record;
  record.bankLineId = bankLineId;
  record.creditId = matches.insertItem(item);
  record.returnedId = matchingId;
  record.customerId = receipt->customerId;
  record.reason = out->line.returnReason;
  // What was written off was a part of the payment that is none: it is owed again.
  if (receipt->differenceId != 0) {
    item.kind = ItemKind::WriteOff;
    item.amountMinor = matches.receivedMinor(receipt->differenceId);
    record.differenceId = matches.insertItem(item);
  }
  return matches.insert(record, context.clock().toString(Qt::ISODate), context.actor);
}

}  // namespace encaisse
