#include "core/ledger/sample_answers.h"

#include <algorithm>

#include "core/receivables/open_items.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

const QDate lastDay{2026, 10, 31};

/// A customer with what it owes late on the last day, oldest item first.
struct Debtor {
  qint64 id = 0;
  qint64 overdue = 0;
  QList<OpenItem> items;
};

class Answers {
public:
  Answers(Ledger& ledger, const Snapshot& snapshot) : m_ledger{ledger}, m_snapshot{snapshot} {
    findDebtors();
  }

  Result<void> add() {
    constexpr qsizetype needed = 8;
    if (m_debtors.size() < needed) return {};
    addPromises();
    addKeptPromise();
    addDisputes();
    addCalls();
    Pause pause;
    pause.customerId = m_debtors[6].id;
    pause.fromOn = lastDay.addDays(-4);
    pause.untilOn = lastDay.addDays(15);
    pause.reason = u"Changement de banque"_s;
    keep(m_ledger.pauses().pause(pause));
    return m_result;
  }

private:
  void findDebtors() {
    QList<Debtor> all(m_snapshot.customers.size());
    for (const auto& open : openItemsAt(m_snapshot, lastDay)) {
      const auto& item = m_snapshot.items[open.item];
      if (open.open < 0 || item.dueDay >= dayNumber(lastDay)) continue;
      auto& debtor = all[item.customer];
      debtor.id = m_snapshot.customers[item.customer].id;
      debtor.overdue += open.open;
      debtor.items.append(open);
    }
    all.removeIf([](const Debtor& debtor) { return debtor.overdue == 0; });
    for (auto& debtor : all) {
      std::ranges::stable_sort(debtor.items, {}, [this](const OpenItem& open) {
        return m_snapshot.items[open.item].dueDay;
      });
    }
    std::ranges::stable_sort(all, std::ranges::greater{}, &Debtor::overdue);
    m_debtors = all;
  }

  qint64 idOf(const OpenItem& open) const { return m_snapshot.items[open.item].id; }

  template <typename T>
  qint64 keep(const Result<T>& result) {
    if (!result.ok()) {
      m_result = result.error();
      return 0;
    }
    if constexpr (std::is_same_v<T, qint64>) return result.value();
    return 0;
  }
  void keep(const Result<void>& result) {
    if (!result.ok()) m_result = result;
  }

  qint64 promise(const Debtor& debtor, QDate madeOn, QList<PromisePart> parts) {
    Promise draft;
    draft.customerId = debtor.id;
    draft.madeOn = madeOn;
    draft.parts = std::move(parts);
    draft.itemIds = {idOf(debtor.items.first())};
    return keep(m_ledger.promises().make(draft));
  }

  void addPromises() {
    const auto& broken = m_debtors[1];
    promise(broken, lastDay.addDays(-25), {{lastDay.addDays(-10), broken.items.first().open}});
    const auto& running = m_debtors[2];
    const qint64 half = running.items.first().open / 2;
    promise(
        running, lastDay.addDays(-6),
        {{lastDay.addDays(10), running.items.first().open - half}, {lastDay.addDays(40), half}});
  }

  /// A payment of the last month that came well after its due date had been announced.
  void addKeptPromise() {
    const auto announced =
        std::ranges::find_if(m_snapshot.allocations, [this](const SnapshotAllocation& allocation) {
          const auto& debit = m_snapshot.items[allocation.debit];
          return allocation.amount > 0 && allocation.amount == debit.amount &&
                 m_snapshot.items[allocation.credit].kind == ItemKind::Payment &&
                 allocation.effectiveDay > dayNumber(lastDay) - 30 &&
                 allocation.effectiveDay > debit.dueDay + 10;
        });
    if (announced == m_snapshot.allocations.end()) return;
    const auto& debit = m_snapshot.items[announced->debit];
    Promise draft;
    draft.customerId = m_snapshot.customers[debit.customer].id;
    draft.madeOn = toDate(announced->effectiveDay - 5);
    draft.parts = {{toDate(announced->effectiveDay), announced->amount}};
    draft.itemIds = {debit.id};
    keep(m_ledger.promises().make(draft));
  }

  void addDisputes() {
    Dispute whole;
    whole.itemId = idOf(m_debtors[3].items.first());
    whole.reason = u"QTE_ERR"_s;
    whole.owner = u"Claire Lavandin"_s;
    whole.openedOn = lastDay.addDays(-18);
    whole.followUpOn = lastDay.addDays(-3);
    whole.note = u"Deux fenêtres manquent au bon de livraison"_s;
    keep(m_ledger.disputes().open(whole));
    Dispute part;
    const auto& item = m_debtors[4].items.first();
    part.itemId = idOf(item);
    part.amountMinor = std::max(qint64{1}, item.open / 3);
    part.reason = u"REM_ERR"_s;
    part.openedOn = lastDay.addDays(-9);
    part.followUpOn = lastDay.addDays(5);
    keep(m_ledger.disputes().open(part));
    Dispute settled;
    settled.itemId = idOf(m_debtors[7].items.first());
    settled.reason = u"CMD_ERR"_s;
    settled.openedOn = lastDay.addDays(-30);
    const qint64 id = keep(m_ledger.disputes().open(settled));
    if (id == 0) return;
    keep(m_ledger.disputes().resolve(id, lastDay.addDays(-16), u"Bon de commande envoyé"_s));
  }

  void addCalls() {
    Call message;
    message.customerId = m_debtors[0].id;
    message.calledOn = lastDay.addDays(-3);
    message.result = CallResult::Voicemail;
    message.nextOn = lastDay.addDays(-1);
    keep(m_ledger.calls().record(message));
    Call sent;
    sent.customerId = m_debtors[5].id;
    sent.calledOn = lastDay.addDays(-2);
    sent.result = CallResult::PaymentSent;
    sent.note = u"Virement parti jeudi"_s;
    sent.nextOn = lastDay.addDays(3);
    keep(m_ledger.calls().record(sent));
  }

  Ledger& m_ledger;
  const Snapshot& m_snapshot;
  QList<Debtor> m_debtors;
  Result<void> m_result;
};

}  // namespace

Result<void> addSampleAnswers(Ledger& ledger) {
  const auto snapshot = ledger.snapshot();
  if (!snapshot.ok()) return snapshot.error();
  return Answers{ledger, snapshot.value()}.add();
}

}  // namespace encaisse
