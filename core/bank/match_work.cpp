#include "core/bank/match_work.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "core/bank/bank_repository.h"
#include "core/bank/iban.h"
#include "core/bank/match_repository.h"
#include "core/base/text_match.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// How far the accounts' day of a payment may lie from the bank's.
constexpr DayNumber bookingTolerance = 15;

class WorkLoader {
public:
  explicit WorkLoader(Database& db) : m_bank{db}, m_matches{db} {}

  MatchWork load() {
    const QString currency = m_matches.currency().code();
    m_work.book = m_matches.book();
    m_refused = m_matches.refused();
    for (const auto& customer : m_work.book.customers) {
      m_customers.insert(customer.id, qint32(m_customers.size()));
    }
    QList<StoredBankLine> receipts;
    const auto firstReceiptOf = m_matches.firstReceiptOf();
    for (const auto& line : m_bank.listOpen()) {
      if (line.currency != currency) continue;
      if (line.openMinor > 0) {
        receipts.append(line);
      } else if (mayTakeBack(line, firstReceiptOf)) {
        m_work.returns.append(line);
      }
    }
    takeKnownOut(receipts);
    for (const auto& line : receipts) add(line);
    for (const auto& credit : m_matches.credits()) add(credit);
    sort();
    return std::move(m_work);
  }

private:
  struct Entry {
    MatchLine line;
    MatchWork::Source source;
  };

  static bool mayTakeBack(const StoredBankLine& line, const QHash<qint64, QDate>& firstReceiptOf) {
    return std::ranges::any_of(std::array{line.openMinor, line.line.amountMinor}, [&](qint64 out) {
      const auto first = firstReceiptOf.constFind(-out);
      return first != firstReceiptOf.cend() && *first <= line.line.bookedOn;
    });
  }

  /// Receipts that the accounts have brought and settled already: one payment explains one line of
  /// its amount that names the payment's customer.
  void takeKnownOut(QList<StoredBankLine>& receipts) {
    if (receipts.isEmpty()) return;
    const QDate first = receipts.last().line.bookedOn.addDays(-bookingTolerance);
    QMultiHash<qint64, MatchRepository::AccountsPayment> payments;
    for (const auto& payment : m_matches.settledPayments(first)) {
      payments.insert(payment.amountMinor, payment);
    }
    if (payments.isEmpty()) return;
    receipts.removeIf([&](const StoredBankLine& stored) {
      const qint64 amount = stored.line.amountMinor;
      if (stored.openMinor != amount) return false;
      const DayNumber day = dayNumber(stored.line.bookedOn);
      auto nearest = payments.end();
      for (auto it = payments.find(amount); it != payments.end() && it.key() == amount; ++it) {
        const auto apart = [&](const auto& payment) { return std::abs(payment.day - day); };
        if (apart(*it) > bookingTolerance) continue;
        if (nearest != payments.end() && apart(*nearest) <= apart(*it)) continue;
        if (isFrom(stored.line, m_work.book.customers[size_t(m_customers[it->customerId])])) {
          nearest = it;
        }
      }
      if (nearest == payments.end()) return false;
      payments.erase(nearest);
      m_work.inAccounts.append(stored);
      return true;
    });
  }

  static bool isFrom(const BankLine& line, const MatchCustomer& customer) {
    return customer.payerIbans.contains(compactIban(line.counterpartyIban)) ||
           customer.payerNames.contains(foldForSearch(line.counterparty.simplified())) ||
           namesCustomer(line, customer);
  }

  void add(const StoredBankLine& stored) {
    const auto& from = stored.line;
    MatchLine line;
    line.id = stored.id;
    line.day = dayNumber(from.bookedOn);
    line.amount = stored.openMinor;
    line.label = from.label;
    line.creditorReference = from.creditorReference;
    line.endToEndId = from.endToEndId;
    line.counterparty = from.counterparty;
    line.counterpartyIban = from.counterpartyIban;
    line.refused = m_refused.byLine.value({line.day, from.amountMinor});
    m_entries.push_back({std::move(line),
                         {stored.id, 0, from.bookedOn, from.label, from.counterparty,
                          stored.account, from.amountMinor, stored.openMinor}});
  }

  void add(const MatchRepository::Credit& credit) {
    const qint32 customer = m_customers.value(credit.customerId);
    MatchLine line;
    line.id = -credit.itemId;
    line.day = dayNumber(credit.day);
    line.amount = credit.openMinor;
    line.customer = customer;
    line.label = credit.label;
    line.ownItem = credit.itemId;
    line.refused = m_refused.byCredit.value(credit.itemId);
    const auto& known = m_work.book.customers[size_t(customer)];
    m_entries.push_back({std::move(line),
                         {0, credit.itemId, credit.day, credit.label, known.name, known.code,
                          credit.amountMinor, credit.openMinor}});
  }

  void sort() {
    std::ranges::sort(m_entries, [](const Entry& a, const Entry& b) {
      const auto key = [](const Entry& entry) {
        return std::tuple{entry.line.day, entry.line.id > 0, std::abs(entry.line.id)};
      };
      return key(b) < key(a);
    });
    m_work.lines.reserve(m_entries.size());
    m_work.sources.reserve(qsizetype(m_entries.size()));
    for (auto& entry : m_entries) {
      m_work.lines.push_back(std::move(entry.line));
      m_work.sources.append(std::move(entry.source));
    }
  }

  BankRepository m_bank;
  MatchRepository m_matches;
  MatchRepository::Refused m_refused;
  QHash<qint64, qint32> m_customers;  ///< index by id
  std::vector<Entry> m_entries;
  MatchWork m_work;
};

}  // namespace

bool namesCustomer(const BankLine& line, const MatchCustomer& customer) {
  constexpr qsizetype longEnough = 4;
  const QString text = foldForSearch(line.counterparty + u' ' + line.label);
  const auto words = foldForSearch(customer.name).split(u' ', Qt::SkipEmptyParts);
  QStringList wanted;
  std::ranges::copy_if(words, std::back_inserter(wanted),
                       [](const QString& word) { return word.size() >= longEnough; });
  if (wanted.isEmpty()) wanted.append(words.join(u' '));
  return std::ranges::all_of(
      wanted, [&](const QString& word) { return !word.isEmpty() && text.contains(word); });
}

MatchWork loadMatchWork(Database& db) { return WorkLoader{db}.load(); }

MatchDecision decisionOf(const MatchWork& work, qsizetype line, const MatchCandidate& candidate,
                         const QString& reason) {
  const auto& source = work.sources[line];
  MatchDecision decision;
  decision.bankLineId = source.bankLineId;
  decision.creditItemId = source.creditItemId;
  decision.customerId = work.book.customers[size_t(candidate.customer)].id;
  decision.parts = candidate.parts;
  decision.receivedMinor = source.openMinor;
  decision.differenceMinor = candidate.difference;
  decision.reason = reason;
  return decision;
}

}  // namespace encaisse
