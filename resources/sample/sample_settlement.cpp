#include "sample_settlement.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <tuple>
#include <utility>

#include "sample_random.h"

namespace sample {
namespace {

enum class Event {
  None,
  CreditNoteBefore,  ///< settled with the invoice
  CreditNoteAfter,   ///< on a paid invoice: stays open until a later payment uses it
  Parts,
  TooMuch,
  Twice,
  Returned,
  Short,
  Deposit,
};

struct EventRate {
  Event event;
  int perMille;
};

constexpr std::array<EventRate, 8> eventRates{{{Event::CreditNoteBefore, 14},
                                               {Event::CreditNoteAfter, 9},
                                               {Event::Parts, 26},
                                               {Event::TooMuch, 8},
                                               {Event::Twice, 3},
                                               {Event::Returned, 38},
                                               {Event::Short, 8},
                                               {Event::Deposit, 20}}};

/// The accountant had not lettered every payment of the last days when the export was made.
const Date letteringBehindFrom = day(2026, 10, 20);
const Date returnsBehindFrom = day(2026, 8, 1);

/// One line of account 411 to be paid.
struct Receivable {
  Invoice* invoice;
  Instalment* instalment;

  bool isWholeInvoice() const { return invoice->instalments.size() == 1; }
};

/// A credit that the customer may deduct from a later payment.
struct OpenCredit {
  Date since;
  Cents amount;
  int group;
};

/// The payments of one customer, invoice after invoice.
class Payer {
public:
  Payer(const Customer& customer, int index, Book& book, Settlement& settlement)
      : m_customer{customer}, m_index{index}, m_book{book},
        m_settlement{settlement}, m_random{900'000ULL + static_cast<unsigned>(index)} {}

  void settle(const std::vector<Receivable>& receivables);
  void receiveCreditsOnly();

private:
  Date plannedOn(const Receivable& receivable);
  int drawDelay();
  Date paymentDay(Date wanted) const;
  bool staysUnpaid(const Receivable& receivable, Date planned);
  void leaveUnpaid(const Receivable& receivable);
  Event drawEvent(const Receivable& receivable);

  void settleOne(const Receivable& receivable);
  void payTogether(const std::vector<Receivable>& receivables, Date on);
  void payAfterCreditNote(const Receivable& receivable, Date on);
  void payThenReceiveCreditNote(const Receivable& receivable, Date on);
  void payInParts(const Receivable& receivable, Date on);
  void payTooMuch(const Receivable& receivable, Date on);
  void payTwice(const Receivable& receivable, Date on);
  void payAfterReturn(const Receivable& receivable, Date on);
  void payShort(const Receivable& receivable, Date on);
  void payAfterDeposit(const Receivable& receivable, Date on);

  OpenCredit takeCredit(Cents below, Date on);
  void pay(Date on, Cents amount, const std::string& about, int group);
  void addCreditNote(const Receivable& receivable, Date on, int percent, int group);

  const Customer& m_customer;
  int m_index;
  Book& m_book;
  Settlement& m_settlement;
  Random m_random;
  std::vector<OpenCredit> m_credits;
  std::map<Date, std::vector<Receivable>> m_runs;
  bool m_hasDisputed = false;
};

std::string numbersOf(const std::vector<Receivable>& receivables) {
  constexpr std::size_t shown = 3;
  std::string numbers;
  for (std::size_t i = 0; i < std::min(shown, receivables.size()); ++i) {
    if (i > 0) numbers += ' ';
    numbers += receivables[i].invoice->number;
  }
  if (receivables.size() > shown) numbers += " +" + std::to_string(receivables.size() - shown);
  return numbers;
}

void Payer::settle(const std::vector<Receivable>& receivables) {
  for (const auto& receivable : receivables) settleOne(receivable);
  for (const auto& [on, together] : m_runs) payTogether(together, on);
}

void Payer::settleOne(const Receivable& receivable) {
  const auto on = plannedOn(receivable);
  if (staysUnpaid(receivable, on)) return leaveUnpaid(receivable);
  switch (drawEvent(receivable)) {
    case Event::CreditNoteBefore: return payAfterCreditNote(receivable, on);
    case Event::CreditNoteAfter: return payThenReceiveCreditNote(receivable, on);
    case Event::Parts: return payInParts(receivable, on);
    case Event::TooMuch: return payTooMuch(receivable, on);
    case Event::Twice: return payTwice(receivable, on);
    case Event::Returned: return payAfterReturn(receivable, on);
    case Event::Short: return payShort(receivable, on);
    case Event::Deposit: return payAfterDeposit(receivable, on);
    case Event::None: break;
  }
  if (m_customer.behaviour == Behaviour::TenthOfMonth || m_customer.run != PaymentRun::None) {
    m_runs[on].push_back(receivable);
  } else {
    payTogether({receivable}, on);
  }
}

Date Payer::plannedOn(const Receivable& receivable) {
  const auto earliest = receivable.invoice->bookedOn + days{2};
  if (m_customer.behaviour == Behaviour::PublicBody) {
    return paymentDay(receivable.invoice->issuedOn + days{m_random.between(46, 58)});
  }
  return paymentDay(std::max(earliest, receivable.instalment->dueOn + days{drawDelay()}));
}

int Payer::drawDelay() {
  switch (m_customer.behaviour) {
    case Behaviour::Early: return m_random.between(-16, -6);
    case Behaviour::OccasionallyLate:
      return m_random.chance(340) ? m_random.between(6, 28) : m_random.between(-2, 3);
    case Behaviour::ChronicallyLate: return m_random.between(20, 45);
    case Behaviour::AtRisk: return m_random.between(8, 30);
    case Behaviour::TenthOfMonth: return 0;
    default: return m_random.between(-3, 1);
  }
}

/// A firm with fixed payment days pays what would fall due before the next one.
Date Payer::paymentDay(Date wanted) const {
  using std::chrono::weekday;
  if (m_customer.run == PaymentRun::Weekly) {
    auto friday = wanted - days{4};
    while (weekday{friday} != std::chrono::Friday) friday += days{1};
    return businessDayFrom(friday);
  }
  if (m_customer.run == PaymentRun::TwiceMonthly) {
    auto run = wanted - days{12};
    while (dayOfMonth(run) != 15 && run != endOfMonth(run)) run += days{1};
    return businessDayFrom(run);
  }
  if (m_customer.means == Means::Cheque) {
    auto remittance = wanted - days{3};
    while (weekday{remittance} != std::chrono::Thursday) remittance += days{1};
    return businessDayFrom(remittance);
  }
  return businessDayFrom(wanted);
}

bool Payer::staysUnpaid(const Receivable& receivable, Date planned) {
  if (m_customer.stopsPayingOn && planned > *m_customer.stopsPayingOn) return true;
  if (!m_customer.disputesFrom || m_hasDisputed) return false;
  m_hasDisputed = receivable.instalment->dueOn >= *m_customer.disputesFrom;
  return m_hasDisputed;
}

void Payer::leaveUnpaid(const Receivable& receivable) {
  auto& instalment = *receivable.instalment;
  const auto takeOff = [&](AdjustmentKind kind, Date on) {
    instalment.group = m_book.newGroup();
    m_settlement.adjustments.push_back(
        {kind, on, receivable.invoice, &instalment, instalment.amount});
  };
  if (m_customer.doubtfulOn) takeOff(AdjustmentKind::Doubtful, *m_customer.doubtfulOn);
  if (m_customer.lostOn) takeOff(AdjustmentKind::Loss, *m_customer.lostOn);
}

Event Payer::drawEvent(const Receivable& receivable) {
  int rank = m_random.below(1000);
  auto drawn = Event::None;
  for (const auto& [event, perMille] : eventRates) {
    if (drawn == Event::None && rank < perMille) drawn = event;
    rank -= perMille;
  }
  if (m_customer.behaviour == Behaviour::TenthOfMonth) return Event::None;
  if (drawn == Event::Returned && m_customer.means == Means::Transfer) return Event::None;
  const bool needsWholeInvoice = drawn == Event::CreditNoteBefore || drawn == Event::Deposit ||
                                 drawn == Event::CreditNoteAfter;
  const bool isSmall = receivable.instalment->amount < 80'000;
  if (needsWholeInvoice && !receivable.isWholeInvoice()) return Event::None;
  if ((drawn == Event::Deposit || drawn == Event::Parts) && isSmall) return Event::None;
  return drawn;
}

/// Pays the receivables at once, less a credit if the customer remembers one.
void Payer::payTogether(const std::vector<Receivable>& receivables, Date on) {
  Cents total = 0;
  for (const auto& receivable : receivables) total += receivable.instalment->amount;
  const bool lettered = on < letteringBehindFrom || !m_random.chance(350);
  const auto credit = takeCredit(total, on);
  const int group = !lettered ? none : credit.group != none ? credit.group : m_book.newGroup();
  for (const auto& receivable : receivables) receivable.instalment->group = group;
  pay(on, total - credit.amount, numbersOf(receivables), group);
}

OpenCredit Payer::takeCredit(Cents below, Date on) {
  const auto usable = std::find_if(m_credits.begin(), m_credits.end(), [&](const auto& credit) {
    return credit.amount < below && credit.since + days{15} < on && on < letteringBehindFrom;
  });
  if (usable == m_credits.end() || !m_random.chance(220)) return {{}, 0, none};
  const auto credit = *usable;
  m_credits.erase(usable);
  return credit;
}

void Payer::payAfterCreditNote(const Receivable& receivable, Date on) {
  constexpr std::array<int, 5> percents{10, 20, 25, 50, 100};
  const int percent = m_random.pick(percents);
  const int group = receivable.instalment->group = m_book.newGroup(m_random.chance(500));
  addCreditNote(receivable, receivable.invoice->issuedOn + days{m_random.between(4, 18)}, percent,
                group);
  const auto credited = totalOf(percentOf(receivable.invoice->lines, percent));
  pay(on, receivable.instalment->amount - credited, receivable.invoice->number, group);
}

void Payer::payThenReceiveCreditNote(const Receivable& receivable, Date on) {
  constexpr std::array<int, 3> percents{5, 10, 15};
  const int percent = m_random.pick(percents);
  payTogether({receivable}, on);
  const auto issuedOn = on + days{m_random.between(8, 40)};
  const int group = m_book.newGroup();
  addCreditNote(receivable, issuedOn, percent, group);
  m_credits.push_back({issuedOn, totalOf(percentOf(receivable.invoice->lines, percent)), group});
}

void Payer::payInParts(const Receivable& receivable, Date on) {
  const auto amount = receivable.instalment->amount;
  const Cents first = amount * m_random.between(30, 60) / 100 / 1000 * 1000;
  const int group = receivable.instalment->group = m_book.newGroup(m_random.chance(600));
  pay(on, first, "acompte " + receivable.invoice->number, group);
  if (m_random.chance(60)) return;  // the rest never comes
  pay(on + days{m_random.between(20, 60)}, amount - first, "solde " + receivable.invoice->number,
      group);
}

void Payer::payTooMuch(const Receivable& receivable, Date on) {
  const Cents excess = Cents{m_random.between(15, 240)} * 100;
  const int group = receivable.instalment->group = m_book.newGroup(true);
  pay(on, receivable.instalment->amount + excess, receivable.invoice->number, group);
  m_credits.push_back({on, excess, group});
}

void Payer::payTwice(const Receivable& receivable, Date on) {
  payTogether({receivable}, on);
  const auto again = on + days{m_random.between(3, 12)};
  const int group = m_book.newGroup();
  pay(again, receivable.instalment->amount, receivable.invoice->number, group);
  m_credits.push_back({again, receivable.instalment->amount, group});
}

void Payer::payAfterReturn(const Receivable& receivable, Date on) {
  const auto amount = receivable.instalment->amount;
  const auto& number = receivable.invoice->number;
  const auto returnedOn = businessDayFrom(on + days{m_random.between(4, 8)});
  const bool lettered = returnedOn < returnsBehindFrom || m_random.chance(500);
  const int returned = lettered ? m_book.newGroup() : none;
  m_settlement.payments.push_back({m_index, on, amount, m_customer.means, number, returned});
  m_settlement.payments.push_back(
      {m_index, returnedOn, -amount, m_customer.means, number, returned});
  if (m_random.chance(100)) return;  // never paid again
  const int group = receivable.instalment->group = m_book.newGroup();
  pay(returnedOn + days{m_random.between(12, 35)}, amount, number, group);
}

void Payer::payShort(const Receivable& receivable, Date on) {
  const Cents missing = m_random.between(1, 480);
  auto& instalment = *receivable.instalment;
  instalment.group = m_book.newGroup();
  pay(on, instalment.amount - missing, receivable.invoice->number, instalment.group);
  m_settlement.adjustments.push_back({AdjustmentKind::SmallDifference, endOfMonth(on + days{10}),
                                      receivable.invoice, &instalment, missing});
}

void Payer::payAfterDeposit(const Receivable& receivable, Date on) {
  const auto amount = receivable.instalment->amount;
  const Cents deposit = amount * 3 / 10 / 1000 * 1000;
  const bool forgotten = m_random.chance(120);  // the accountant never letters it
  const int group = receivable.instalment->group = m_book.newGroup(forgotten);
  const auto paidOn = receivable.invoice->issuedOn - days{m_random.between(15, 45)};
  const auto quote = "acompte devis D" + padded(m_random.between(1200, 6900), 4);
  pay(std::max(paidOn, firstDay), deposit, quote, forgotten ? none : group);
  pay(on, amount - deposit, "solde " + receivable.invoice->number, group);
}

void Payer::pay(Date on, Cents amount, const std::string& about, int group) {
  if (amount == 0) return;
  const bool isPettyCash = m_customer.means == Means::Cheque && amount < 32'000;
  const auto means = isPettyCash && m_random.chance(300) ? Means::Cash : m_customer.means;
  const auto bookedOn = means == Means::Cheque ? paymentDay(on) : businessDayFrom(on);
  m_settlement.payments.push_back({m_index, bookedOn, amount, means, about, group});
}

void Payer::addCreditNote(const Receivable& receivable, Date on, int percent, int group) {
  m_settlement.creditNotes.push_back({m_index,
                                      businessDayFrom(on),
                                      {},
                                      receivable.invoice->number,
                                      percentOf(receivable.invoice->lines, percent),
                                      group});
}

/// A customer who has nothing but credits: an old credit note, then two deposits.
void Payer::receiveCreditsOnly() {
  m_settlement.creditNotes.push_back(
      {m_index, day(2024, 11, 18), {}, "FV24-00412", {{"706000", 64'500, 2000}}});
  pay(day(2025, 9, 10), 120'000, "acompte devis D3318", none);
  pay(day(2026, 6, 17), 85'000, "acompte devis D4502", none);
}

void numberCreditNotes(std::vector<CreditNote>& notes) {
  std::stable_sort(notes.begin(), notes.end(), [](const auto& a, const auto& b) {
    return std::tuple{a.issuedOn, a.customer} < std::tuple{b.issuedOn, b.customer};
  });
  std::map<int, int> lastNumbers{{2024, 11}};
  for (auto& note : notes) {
    const int year = yearOf(note.issuedOn);
    note.number = "AV" + padded(year % 100, 2) + '-' + padded(++lastNumbers[year], 4);
  }
}

}  // namespace

Settlement settleInvoices(const std::vector<Customer>& customers, std::vector<Invoice>& invoices,
                          Book& book) {
  std::vector<std::vector<Receivable>> receivables(customers.size());
  for (auto& invoice : invoices) {
    for (auto& instalment : invoice.instalments) {
      receivables[static_cast<std::size_t>(invoice.customer)].push_back({&invoice, &instalment});
    }
  }
  Settlement settlement;
  for (std::size_t i = 0; i < customers.size(); ++i) {
    Payer payer{customers[i], static_cast<int>(i), book, settlement};
    payer.settle(receivables[i]);
    if (customers[i].behaviour == Behaviour::CreditsOnly) payer.receiveCreditsOnly();
  }
  numberCreditNotes(settlement.creditNotes);
  return settlement;
}

}  // namespace sample
