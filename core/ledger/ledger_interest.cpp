#include "core/ledger/ledger_interest.h"

namespace encaisse {

Result<InterestReport> readInterest(Ledger& ledger, const Snapshot& snapshot,
                                    const InterestQuestion& question) {
  const auto items = ledger.items().byIds(lateItemIds(snapshot, question));
  if (!items.ok()) return items.error();
  QHash<qint64, Item> texts;
  for (const auto& item : items.value()) texts.insert(item.id, item);
  const auto rates = ledger.rates().table();
  if (!rates.ok()) return rates.error();
  const auto notices = ledger.procedures().noticesReceived();
  if (!notices.ok()) return notices.error();
  InterestQuestion whole = question;
  whole.noticesReceived = notices.value();
  return buildInterestReport(snapshot, texts, whole, rates.value());
}

}  // namespace encaisse
