#include "core/interest/term_report.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/interest/interest_report.h"
#include "core/receivables/open_items.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TermReport)
};

/// The reading of "45 days end of month" that the terms are; none: they are something else.
std::optional<MonthEndReading> fortyFiveMonthEndOf(const QString& text) {
  const auto terms = PaymentTerms::parse(text);
  if (!terms.ok() || terms.value().hasInstalments()) return std::nullopt;
  const auto& rule = terms.value().rule();
  const bool plain = rule.endOfMonth && rule.onDays[0] == 0 && !rule.periodInMonths;
  if (plain && rule.period == 45 && rule.daysAfter == 0) return MonthEndReading::DaysFirst;
  if (plain && rule.period == 0 && rule.daysAfter == 45) return MonthEndReading::MonthFirst;
  return std::nullopt;
}

QString termsOf(const Snapshot& snapshot, const Customer& customer) {
  return customer.paymentTerms.isEmpty() ? snapshot.company.paymentTerms : customer.paymentTerms;
}

bool isJudged(const Snapshot& snapshot, const OpenItem& open, qint32 customer) {
  const auto& item = snapshot.items[open.item];
  return open.open > 0 && item.kind == ItemKind::Invoice && item.dueDay > 0 &&
         (customer < 0 || item.customer == customer) && isCapped(snapshot.customers[item.customer]);
}

/// The longest way from an issue day to the last due day of terms, over the days of four years.
std::optional<TermVerdict> worstOf(const PaymentTerms& terms, TermQuestion question) {
  constexpr int daysOfFourYears = 1461;
  const DayNumber first = dayNumber(2024, 1, 1);
  std::optional<TermVerdict> worst;
  for (DayNumber day = first; day < first + daysOfFourYears; ++day) {
    question.issueDay = day;
    question.receiptDay = day;
    question.deliveryDay = day;
    question.dueDay = terms.dueDates(day, 10'000).last().dueDay;
    const auto verdict = checkTerm(question);
    if (!verdict || !verdict->isBeyond()) continue;
    if (!worst || worst->daysBeyond < verdict->daysBeyond) worst = verdict;
  }
  return worst;
}

}  // namespace

std::optional<SectorCap> sectorOf(const Customer& customer) {
  const auto& caps = shippedSectorCaps();
  const auto found = std::ranges::find(caps, customer.sector, &SectorCap::sector);
  return found == caps.end() ? std::nullopt : std::optional{*found};
}

bool isCapped(const Customer& customer) {
  return interestRegime(customer) == InterestRegime::Professional;
}

QList<qint64> termItemIds(const Snapshot& snapshot, QDate asOf, qint32 customer) {
  QList<qint64> ids;
  for (const auto& open : openItemsAt(snapshot, asOf)) {
    if (isJudged(snapshot, open, customer)) ids.append(snapshot.items[open.item].id);
  }
  return ids;
}

QList<TermRow> buildTermRows(const Snapshot& snapshot, const QHash<qint64, Item>& texts, QDate asOf,
                             qint32 customer) {
  QHash<qint32, std::optional<MonthEndReading>> readings;
  QList<TermRow> rows;
  for (const auto& open : openItemsAt(snapshot, asOf)) {
    if (!isJudged(snapshot, open, customer)) continue;
    const auto& item = snapshot.items[open.item];
    const auto& debtor = snapshot.customers[item.customer];
    if (!readings.contains(item.customer)) {
      readings.insert(item.customer, fortyFiveMonthEndOf(termsOf(snapshot, debtor)));
    }
    const Item text = texts.value(item.id);
    TermQuestion question;
    question.issueDay = text.issuedOn.isValid() ? dayNumber(text.issuedOn) : item.entryDay;
    question.dueDay = item.dueDay;
    question.sector = sectorOf(debtor);
    question.fortyFiveMonthEnd = readings.value(item.customer);
    const auto verdict = checkTerm(question);
    if (!verdict || !verdict->isBeyond()) continue;
    rows.append({open.item, item.customer, text.number, toDate(question.issueDay),
                 toDate(item.dueDay), *verdict});
  }
  std::ranges::stable_sort(rows, {}, [](const TermRow& row) {
    return std::pair{row.customer, row.dueOn};
  });
  return rows;
}

std::optional<TermVerdict> worstOfTerms(const QString& terms,
                                        const std::optional<SectorCap>& sector) {
  const auto parsed = PaymentTerms::parse(terms);
  if (terms.isEmpty() || !parsed.ok()) return std::nullopt;
  TermQuestion question;
  question.sector = sector;
  question.fortyFiveMonthEnd = fortyFiveMonthEndOf(terms);
  return worstOf(parsed.value(), question);
}

QString describeTerms(const QString& terms, const std::optional<SectorCap>& sector) {
  const auto worst = worstOfTerms(terms, sector);
  if (!worst) return {};
  return Words::tr("Up to %n day(s) later than the law allows between professionals (%1).", nullptr,
                   worst->daysBeyond)
      .arg(worst->article);
}

}  // namespace encaisse
