#include "core/interest/interest_report.h"

#include <algorithm>

#include "core/base/contracts.h"
#include "core/disputes/disputed_amount.h"
#include "core/letters/debtor_kind.h"
#include "core/receivables/open_items.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// A part of a debit that a credit paid.
struct Part {
  quint32 credit = 0;
  Reduction reduction;
};

bool bearsInterest(ItemKind kind) {
  return kind == ItemKind::Invoice || kind == ItemKind::OpeningDebit ||
         kind == ItemKind::ReturnedPayment;
}

/// What was returned was never paid: it takes back the latest parts of the same credit.
void takeBack(QList<Part>& parts, quint32 credit, qint64 amount) {
  for (qsizetype i = parts.size() - 1; i >= 0 && amount > 0; --i) {
    auto& part = parts[i];
    if (part.credit != credit) continue;
    const qint64 taken = std::min(amount, part.reduction.amount);
    part.reduction.amount -= taken;
    amount -= taken;
  }
  parts.removeIf([](const Part& part) { return part.reduction.amount == 0; });
}

/// The debits that fell due before the day, with what paid them until then.
class LateDebits {
public:
  LateDebits(const Snapshot& snapshot, const InterestQuestion& question)
      : m_snapshot{snapshot}, m_question{question}, m_day{dayNumber(question.asOf)} {
    EXPECTS(!snapshot.since.isValid());
    collectParts();
    for (size_t i = 0; i < snapshot.items.size(); ++i) {
      if (fellDue(snapshot.items[i]) && wasLate(quint32(i))) m_indexes.append(quint32(i));
    }
  }

  const QList<quint32>& indexes() const { return m_indexes; }

  LateDebt debtOf(quint32 index) const {
    const auto& item = m_snapshot.items[index];
    LateDebt debt{item.amount, item.dueDay, {}, m_snapshot.company.currency.code()};
    for (const auto& part : m_parts.value(index)) debt.reductions.append(part.reduction);
    return debt;
  }

private:
  bool fellDue(const SnapshotItem& item) const {
    return item.amount > 0 && item.entryDay <= m_day && item.dueDay > 0 && item.dueDay < m_day &&
           (m_question.customer < 0 || item.customer == m_question.customer);
  }

  void collectParts() {
    QList<const SnapshotAllocation*> known;
    for (const auto& allocation : m_snapshot.allocations) {
      if (allocation.effectiveDay <= m_day && fellDue(m_snapshot.items[allocation.debit])) {
        known.append(&allocation);
      }
    }
    std::ranges::stable_sort(known, {}, &SnapshotAllocation::effectiveDay);
    for (const auto* allocation : known) {
      auto& parts = m_parts[allocation->debit];
      if (allocation->amount < 0) {
        takeBack(parts, allocation->credit, -allocation->amount);
        continue;
      }
      const bool isCreditNote = m_snapshot.items[allocation->credit].kind == ItemKind::CreditNote;
      parts.append({allocation->credit,
                    {allocation->effectiveDay, allocation->amount,
                     isCreditNote ? Reduction::Kind::CreditNote : Reduction::Kind::Payment}});
    }
  }

  bool wasLate(quint32 index) const {
    const auto& item = m_snapshot.items[index];
    qint64 open = item.amount;
    for (const auto& part : m_parts.value(index)) {
      const bool counts =
          part.reduction.kind == Reduction::Kind::CreditNote || part.reduction.day <= item.dueDay;
      if (counts) open -= part.reduction.amount;
    }
    return open > 0;
  }

  const Snapshot& m_snapshot;
  const InterestQuestion& m_question;
  DayNumber m_day;
  QHash<quint32, QList<Part>> m_parts;  ///< by index of the debit
  QList<quint32> m_indexes;
};

/// What instalments of one invoice share. Firms that number from 1 each year repeat numbers.
QString invoiceKey(const InterestRow& row, qint64 id) {
  const QString number = row.number.trimmed();
  if (number.isEmpty()) return u"#%1"_s.arg(id);
  return u"%1/%2/%3"_s.arg(row.customer).arg(row.issuedOn.year()).arg(number);
}

bool isFromOpeningDay(const Item& item) {
  return item.kind == ItemKind::OpeningDebit && isComputed(item.dueOrigin) &&
         (!item.issuedOn.isValid() || item.issuedOn == item.entryOn);
}

qint64 creditNotesOf(const LateDebt& debt) {
  qint64 sum = 0;
  for (const auto& reduction : debt.reductions) {
    if (reduction.kind == Reduction::Kind::CreditNote) sum += reduction.amount;
  }
  return sum;
}

void addTo(InterestTotal& total, const InterestRow& row) {
  ++total.items;
  total.fees += row.fee == 0 ? 0 : 1;
  total.interest += row.interest();
  total.fee += row.fee;
  total.waived += row.waivedInterest + row.waivedFee;
  const bool goesOn = row.sheet.openPrincipal > 0 && row.waivedInterest == 0;
  total.perDay += goesOn ? row.sheet.perDay : 0;
  total.provisional |= row.sheet.provisional;
  total.belowFloor |= row.sheet.belowFloor;
}

/// The totals of the rows; credits are not in them.
void addUp(InterestReport& report) {
  for (const auto& row : report.rows) {
    if (report.totals.isEmpty() || report.totals.last().customer != row.customer) {
      report.totals.append({row.customer, row.regime});
    }
    addTo(report.totals.last(), row);
    addTo(report.total, row);
  }
}

class ReportBuilder {
public:
  ReportBuilder(const Snapshot& snapshot, const QHash<qint64, Item>& texts,
                const InterestQuestion& question, const RateTable& rates)
      : m_snapshot{snapshot}, m_texts{texts},
        m_question{question}, m_rates{rates}, m_open{openAmountsAt(snapshot, question.asOf)} {
    m_report.asOf = question.asOf;
    m_report.settings = interestSettings(snapshot);
    m_report.terms =
        interestTerms(snapshot.company, InterestRegime::Professional, m_report.settings);
    m_report.floor = contractFloorAt(question.asOf, rates);
    if (m_report.settings.leaveDisputedOut) {
      m_disputed = disputedAmountsAt(snapshot, question.asOf);
    }
  }

  InterestReport build() {
    const LateDebits debits{m_snapshot, m_question};
    for (const quint32 index : debits.indexes()) add(index, debits.debtOf(index));
    std::ranges::stable_sort(m_report.rows, {}, [](const InterestRow& row) {
      return std::pair{row.customer, row.dueOn};
    });
    chargeFees();
    setWaivedAside();
    addTotals();
    return std::move(m_report);
  }

private:
  const SnapshotItem& itemAt(quint32 index) const { return m_snapshot.items[index]; }

  void leaveOut(quint32 index, const QString& number, LeftOutReason reason) {
    const bool ours = itemAt(index).kind == ItemKind::WriteOff;
    if (m_open[index] <= 0 || ours) return;  // nothing that anybody would look for
    m_report.leftOut.append({index, itemAt(index).customer, number, reason});
  }

  void add(quint32 index, const LateDebt& debt) {
    const auto& item = itemAt(index);
    const Item text = m_texts.value(item.id);
    if (!bearsInterest(item.kind)) {
      leaveOut(index, text.number, LeftOutReason::NoInvoice);
      return;
    }
    if (isFromOpeningDay(text)) {
      leaveOut(index, text.number, LeftOutReason::IssueDateUnknown);
      return;
    }
    const auto terms = termsOf(item);
    if (!terms) {
      leaveOut(index, text.number, LeftOutReason::LawUnknown);
      return;
    }
    LateDebt counted = debt;
    const qint64 disputed = leaveDisputedOut(index, counted);
    auto sheet = lateInterest(counted, *terms, dayNumber(m_question.asOf), m_rates);
    if (!sheet.ok()) {
      leaveOut(index, text.number, LeftOutReason::CannotCalculate);
      return;
    }
    InterestRow row;
    row.item = index;
    row.customer = item.customer;
    row.number = text.number;
    row.issuedOn = text.issuedOn;
    row.dueOn = toDate(item.dueDay);
    row.dueOrigin = item.origin;
    row.principal = item.amount - creditNotesOf(debt) - disputed;
    row.regime = terms->regime;
    row.sheet = std::move(sheet).value();
    row.rule = rateRuleOf(*terms);
    row.disputed = disputed;
    row.insolvencyDay = terms->insolvencyDay;
    m_report.rows.append(row);
  }

  /// None where the law of its contracts says nothing that is known here.
  std::optional<InterestTerms> termsOf(const SnapshotItem& item) const {
    const auto& customer = m_snapshot.customers[item.customer];
    const auto regime = interestRegime(customer);
    InterestTerms terms;
    if (regime == InterestRegime::Foreign) {
      const auto law = findForeignLaw(shippedForeignLaws(), customer.law);
      if (!law || regimeOfKind(customer) == InterestRegime::Consumer) return std::nullopt;
      terms.regime = regime;
      terms.foreignLaw = law;
      terms.dayCount = m_report.settings.dayCount;
      terms.imputation = m_report.settings.imputation;
    } else {
      terms = interestTerms(m_snapshot.company, regime, m_report.settings);
    }
    if (regime == InterestRegime::Consumer) {
      terms.noticeDay = m_question.noticeDay != 0
                            ? m_question.noticeDay
                            : dayNumber(m_question.noticesReceived.value(customer.id));
    }
    terms.insolvencyDay = insolvencyDayOf(m_snapshot, item, dayNumber(m_question.asOf));
    return terms;
  }

  /// A part in dispute is taken out like a credit note: from the start.
  qint64 leaveDisputedOut(quint32 index, LateDebt& debt) const {
    const qint64 disputed = m_disputed.empty() ? 0 : m_disputed[index];
    if (disputed > 0) {
      debt.reductions.append({dayNumber(m_question.asOf), disputed, Reduction::Kind::CreditNote});
    }
    return disputed;
  }

  // The lump sum is 40 euros: of a ledger in another currency the user adds it.
  void chargeFees() {
    if (m_snapshot.company.currency != Currency::eur()) return;
    QList<LateDebit> debits;
    for (const auto& row : m_report.rows) {
      const auto& item = itemAt(row.item);
      const bool isInvoice = item.kind != ItemKind::ReturnedPayment;  // it was one already
      debits.append({invoiceKey(row, item.id), row.regime, foreignFeeOf(row), item.dueDay,
                     isInvoice && row.sheet.late, row.insolvencyDay});
    }
    const auto fees = recoveryFees(debits);
    for (qsizetype i = 0; i < fees.size(); ++i) m_report.rows[i].fee = fees[i];
  }

  /// A law whose lump sum is in another currency leaves it to the user to add.
  static qint64 foreignFeeOf(const InterestRow& row) {
    return row.regime == InterestRegime::Foreign ? row.sheet.fee : 0;
  }

  // What is set aside is shown beside the claims: nothing disappears in silence.
  void setWaivedAside() {
    const DayNumber day = dayNumber(m_question.asOf);
    QHash<quint32, std::pair<bool, bool>> waived;  // interest, fee
    for (const auto& waiver : m_snapshot.chasing.waivers) {
      if (waiver.waivedDay > day || (waiver.withdrawnDay != 0 && waiver.withdrawnDay <= day)) {
        continue;
      }
      auto& claims = waived[waiver.item];
      (waiver.isFee ? claims.second : claims.first) = true;
    }
    for (auto& row : m_report.rows) {
      const auto [interest, fee] = waived.value(row.item);
      if (interest) row.waivedInterest = row.sheet.interest;
      if (fee) row.waivedFee = std::exchange(row.fee, 0);
    }
  }

  void addTotals() {
    addUp(m_report);
    QHash<qint32, qint64> credits;
    for (size_t i = 0; i < m_open.size(); ++i) {
      if (m_open[i] < 0) credits[m_snapshot.items[i].customer] += m_open[i];
    }
    for (auto& total : m_report.totals) {
      total.credits = credits.value(total.customer);
      m_report.total.credits += total.credits;
    }
  }

  const Snapshot& m_snapshot;
  const QHash<qint64, Item>& m_texts;
  const InterestQuestion& m_question;
  const RateTable& m_rates;
  std::vector<qint64> m_open;      ///< on the day, by item
  std::vector<qint64> m_disputed;  ///< the same; empty: disputes do not matter
  InterestReport m_report;
};

}  // namespace

QString toKey(LeftOutReason reason) {
  switch (reason) {
    case LeftOutReason::NoInvoice: return u"no_invoice"_s;
    case LeftOutReason::IssueDateUnknown: return u"issue_date_unknown"_s;
    case LeftOutReason::CannotCalculate: return u"cannot_calculate"_s;
    case LeftOutReason::LawUnknown: return u"law_unknown"_s;
  }
  EXPECTS(false);
  return {};
}

QList<InterestRow> InterestReport::rowsOf(qint32 customer) const {
  QList<InterestRow> found;
  for (const auto& row : rows) {
    if (row.customer == customer) found.append(row);
  }
  return found;
}

InterestReport narrowedTo(const InterestReport& report, const QList<quint32>& items) {
  InterestReport narrowed = report;
  narrowed.rows.removeIf([&](const InterestRow& row) { return !items.contains(row.item); });
  narrowed.totals.clear();
  narrowed.total = {};
  addUp(narrowed);
  return narrowed;
}

InterestRegime regimeOfKind(const Customer& customer) {
  switch (debtorKind(customer)) {
    case DebtorKind::Professional: return InterestRegime::Professional;
    case DebtorKind::PublicBody: return InterestRegime::PublicBuyer;
    case DebtorKind::Other: return InterestRegime::Consumer;
  }
  EXPECTS(false);
  return InterestRegime::Consumer;
}

InterestRegime interestRegime(const Customer& customer) {
  const QString law = customer.law.trimmed().toUpper();
  if (!law.isEmpty() && law != u"FR"_s) return InterestRegime::Foreign;
  return regimeOfKind(customer);
}

InterestTerms interestTerms(const Company& company, InterestRegime regime,
                            const InterestSettings& settings) {
  EXPECTS(regime != InterestRegime::Foreign);
  InterestTerms terms;
  terms.regime = regime;
  terms.raiseToFloor = settings.raiseToFloor;
  terms.rateChange = settings.rateChange;
  terms.dayCount = settings.dayCount;
  terms.imputation = settings.imputation;
  if (company.penaltyRate && regime == InterestRegime::Professional) {
    terms.contractRate = RateRule{{}, 1, *company.penaltyRate};
  }
  return terms;
}

InterestSettings interestSettings(const Snapshot& snapshot) {
  return InterestSettings::fromText(snapshot.chasing.settings.value(InterestSettings::name()));
}

DayNumber insolvencyDayOf(const Snapshot& snapshot, const SnapshotItem& item, DayNumber day) {
  DayNumber first = 0;
  for (const auto& insolvency : snapshot.chasing.insolvencies) {
    if (insolvency.customer != item.customer || insolvency.openedDay > day) continue;
    if (insolvency.openedDay <= item.entryDay) continue;
    if (first == 0 || insolvency.openedDay < first) first = insolvency.openedDay;
  }
  return first;
}

std::optional<RuleRate> contractFloorAt(QDate day, const RateTable& rates) {
  return rateFor(frenchContractFloor(), dayNumber(day), rates);
}

std::optional<RuleRate> latestContractFloor(const RateTable& rates) {
  const auto legal = rates.find(RateTable::frenchLegalBusiness()).rates();
  if (legal.isEmpty()) return std::nullopt;
  return contractFloorAt(toDate(legal.last().from), rates);
}

QList<qint64> lateItemIds(const Snapshot& snapshot, const InterestQuestion& question) {
  QList<qint64> ids;
  const LateDebits debits{snapshot, question};
  for (const quint32 index : debits.indexes()) ids.append(snapshot.items[index].id);
  return ids;
}

InterestReport buildInterestReport(const Snapshot& snapshot, const QHash<qint64, Item>& texts,
                                   const InterestQuestion& question, const RateTable& rates) {
  return ReportBuilder{snapshot, texts, question, rates}.build();
}

}  // namespace encaisse
