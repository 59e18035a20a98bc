#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "core/bank/matching.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

using enum MatchReasonKind;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Matching)
};

const MatchReason* findReason(const MatchCandidate& candidate, MatchReasonKind first,
                              MatchReasonKind last) {
  const auto found = std::ranges::find_if(candidate.reasons, [&](const MatchReason& reason) {
    return reason.kind >= first && reason.kind <= last;
  });
  return found == candidate.reasons.end() ? nullptr : &*found;
}

/// Who and exactly how much, in one sentence.
QString exactText(const MatchReason& who, int items) {
  switch (who.kind) {
    case CreditorReference:
      return Words::tr("The structured reference names %1 and the amount is exactly what is open.")
          .arg(who.what);
    case NumberInLabel:
      return Words::tr("The label names %1 and the amount is exactly what is open.").arg(who.what);
    case EndToEndId:
      return Words::tr("The payer's own reference is %1 and the amount is exactly what is open.")
          .arg(who.what);
    case PayerIban:
      return Words::tr(
          "The payer's account is known and the amount is exactly the sum of %n open item(s).",
          nullptr, items);
    case PayerName:
      return Words::tr(
          "The payer's name fits and the amount is exactly the sum of %n open item(s).", nullptr,
          items);
    default:
      return Words::tr(
          "The credit is on this account and the amount is exactly the sum of %n open item(s).",
          nullptr, items);
  }
}

QString whoText(const MatchReason& who) {
  switch (who.kind) {
    case CreditorReference: return Words::tr("The structured reference names %1.").arg(who.what);
    case NumberInLabel: return Words::tr("The label names %1.").arg(who.what);
    case EndToEndId: return Words::tr("The payer's own reference is %1.").arg(who.what);
    case PayerIban: return Words::tr("The payer's account is known.");
    case PayerName: return Words::tr("The payer's name fits.");
    default: return Words::tr("The credit is on this customer's account.");
  }
}

QString howText(const MatchReason& how, const MatchCandidate& candidate, Currency currency) {
  switch (how.kind) {
    case OldestFirst: return Words::tr("The amount is set against the oldest items.");
    case PartPayment: return Words::tr("The amount is a part of what is open.");
    case Discount: return Words::tr("The amount is what is open less %1 % discount.").arg(how.what);
    case SmallDifference:
      return Words::tr("The amount is %1 %2 less than what is open: a small difference.")
          .arg(toDecimal(candidate.difference, currency), currency.code());
    case Overpayment:
      return Words::tr("The amount is %1 %2 more than what is open.")
          .arg(toDecimal(candidate.overpaid, currency), currency.code());
    default:
      return Words::tr("The amount is exactly the sum of %n open item(s).", nullptr,
                       int(candidate.parts.size()));
  }
}

QString doubtText(const MatchReason& doubt) {
  switch (doubt.kind) {
    case OtherPayer: return Words::tr("The payer looks like another customer.");
    case OtherPayers: return Words::tr("The payer may also be another customer.");
    case DatedAfter: return Words::tr("An item was issued after this payment.");
    case EqualSets: return Words::tr("Other open items give the same sum.");
    case MayBeChance: return Words::tr("With so many open items this sum may be chance.");
    case WithUnnamed: return Words::tr("Some of these items are not named.");
    case NamedElsewise: return Words::tr("But the text names other items.");
    case SameItemWanted: return Words::tr("Another payment wants the same item.");
    default: return {};
  }
}

}  // namespace

QString reasonText(const MatchCandidate& candidate, const MatchBook& book, Currency currency) {
  Q_UNUSED(book)
  const auto* who = findReason(candidate, CreditorReference, KnownCustomer);
  const auto* how = findReason(candidate, ExactAmount, PartPayment);
  QStringList sentences;
  const bool isExact = how != nullptr && (how->kind == ExactAmount || how->kind == ExactSum);
  const bool isOther = findReason(candidate, WithUnnamed, NamedElsewise) != nullptr;
  if (who != nullptr && isExact && !isOther) {
    sentences.append(exactText(*who, int(candidate.parts.size())));
  } else if (who == nullptr && isExact && !isOther) {
    sentences.append(
        Words::tr("Only one open item has exactly this amount; the payer is unknown."));
  } else {
    if (who != nullptr) sentences.append(whoText(*who));
    if (how != nullptr) sentences.append(howText(*how, candidate, currency));
  }
  for (const auto& reason : candidate.reasons) {
    if (reason.kind >= OtherPayer) sentences.append(doubtText(reason));
  }
  if (candidate.refusedBefore) sentences.append(Words::tr("This was taken back before."));
  return sentences.join(u' ');
}

}  // namespace encaisse
