#include "core/reminders/gate.h"

#include <QHash>
#include <algorithm>
#include <array>

#include "core/base/contracts.h"
#include "core/disputes/disputed_amount.h"
#include "core/promises/promise_state.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct ReasonWords {
  QStringView key;
  Remedy remedy;
};

/// In the order of HoldReason.
constexpr std::array<ReasonWords, holdReasonCount> reasons{{
    {u"credit_covers_debt", Remedy::Allocate},
    {u"customer_stopped", Remedy::AllowReminders},
    {u"due_date_not_confirmed", Remedy::ConfirmDueDates},
    {u"stale_data", Remedy::Import},
    {u"promise_running", Remedy::OpenPromises},
    {u"disputed", Remedy::OpenDisputes},
    {u"notice_on_dispute", Remedy::OpenDisputes},
    {u"paused", Remedy::LiftPause},
    {u"contacted_recently", Remedy::Wait},
    {u"below_threshold", Remedy::ChangeGate},
    {u"payment_in_transit", Remedy::EndPayment},
    {u"no_address", Remedy::EnterAddress},
    {u"insolvency", Remedy::OpenCustomer},
    {u"handed_over", Remedy::OpenCustomer},
    {u"mail_waiting", Remedy::OpenOutbox},
    {u"mail_unknown", Remedy::OpenOutbox},
    {u"mail_failed", Remedy::OpenOutbox},
}};

/// In the order of Remedy.
constexpr std::array<QStringView, 13> remedyKeys{
    u"allocate",      u"allow_reminders", u"confirm_due_dates", u"import",
    u"open_promises", u"open_disputes",   u"lift_pause",        u"wait",
    u"change_gate",   u"end_payment",     u"enter_address",     u"open_customer",
    u"open_outbox"};

/// The gravest wins where several hold one item or customer.
int gravity(HoldReason reason) {
  switch (reason) {
    case HoldReason::Insolvency: return 5;
    case HoldReason::HandedOver: return 4;
    case HoldReason::PaymentInTransit: return 3;
    case HoldReason::PromiseRunning: return 2;
    default: return 1;
  }
}

void keepGravest(std::optional<Hold>& kept, const Hold& hold) {
  if (!kept || gravity(hold.reason) > gravity(kept->reason)) kept = hold;
}

bool isRunning(DayNumber from, DayNumber ended, DayNumber day) {
  return from <= day && (ended == 0 || ended > day);
}

bool holdsOn(const Hold& hold, DayNumber day) { return hold.until == 0 || day < hold.until; }

bool hasRole(const ContactFact& contact, const QStringList& roles) {
  return roles.contains(contact.role, Qt::CaseInsensitive);
}

HoldReason reasonOf(UnsentState state) {
  switch (state) {
    case UnsentState::Unknown: return HoldReason::MailUnknown;
    case UnsentState::Failed: return HoldReason::MailFailed;
    case UnsentState::Waiting:
    case UnsentState::Dropped: break;
  }
  return HoldReason::MailWaiting;
}

const QString& addressOf(const ContactFact& contact, bool isPhone) {
  return isPhone ? contact.phone : contact.email;
}

}  // namespace

QString toKey(HoldReason reason) { return reasons[size_t(reason)].key.toString(); }
Remedy remedyOf(HoldReason reason) { return reasons[size_t(reason)].remedy; }
QString toKey(Remedy remedy) { return remedyKeys[size_t(remedy)].toString(); }

bool reachedSomebody(const CallFact& call) {
  return call.result != u"unreachable" && call.result != u"wrong_contact";
}

Gate::Gate(const Snapshot& snapshot, QDate day, const GateSettings& settings, bool promisesKept)
    : m_snapshot{snapshot}, m_day{dayNumber(day)}, m_settings{settings}, m_promisesKept{
                                                                             promisesKept} {
  const auto customers = size_t(snapshot.customers.size());
  m_customerHolds.resize(customers);
  m_lastContact.resize(customers);
  m_inTransit.resize(customers);
  m_contacts.resize(customers);
  if (!snapshot.chasing.disputes.empty()) m_disputed = disputedAmountsAt(snapshot, day);
  if (!snapshot.chasing.promises.empty()) readPromises();
  readPauses();
  readHandOvers();
  readDrafts();
  readInsolvencies();
  readContacts();
  readUnsent();
}

void Gate::holdItem(quint32 item, const Hold& hold) {
  if (m_itemHolds.empty()) m_itemHolds.resize(m_snapshot.items.size());
  keepGravest(m_itemHolds[item], hold);
}

void Gate::holdCustomer(qint32 customer, const Hold& hold) {
  keepGravest(m_customerHolds[size_t(customer)], hold);
}

void Gate::readPromises() {
  const auto& promises = m_snapshot.chasing.promises;
  const auto states = promiseStatesAt(m_snapshot, toDate(m_day), m_settings.promiseGraceDays);
  QHash<qint32, std::pair<DayNumber, Hold>> ofCustomers;
  for (size_t i = 0; i < promises.size(); ++i) {
    if (states[i].state != PromiseState::Running || promises[i].madeDay > m_day) continue;
    const Hold hold{
        HoldReason::PromiseRunning,
        states[i].nextDay == 0 ? 0 : states[i].nextDay + m_settings.promiseGraceDays + 1,
        states[i].missing()};
    for (const quint32 item : promises[i].items) holdItem(item, hold);
    if (promises[i].items.empty()) {
      ofCustomers.insert(promises[i].customer, {promises[i].madeDay, hold});
    }
  }
  if (ofCustomers.isEmpty()) return;
  for (size_t i = 0; i < m_snapshot.items.size(); ++i) {
    const auto found = ofCustomers.constFind(m_snapshot.items[i].customer);
    if (found == ofCustomers.constEnd() || m_snapshot.items[i].amount <= 0) continue;
    if (m_snapshot.items[i].entryDay <= found->first) holdItem(quint32(i), found->second);
  }
}

void Gate::readPauses() {
  QHash<qint64, Hold> ofItems;
  for (const auto& pause : m_snapshot.chasing.pauses) {
    const bool isOver = pause.untilDay != 0 && pause.untilDay < m_day;
    if (isOver || !isRunning(pause.fromDay, pause.liftedDay, m_day)) continue;
    const Hold hold{HoldReason::Paused, pause.untilDay == 0 ? 0 : pause.untilDay + 1, 0};
    if (pause.itemId == 0) {
      holdCustomer(pause.customer, hold);
    } else {
      ofItems.insert(pause.itemId, hold);
    }
  }
  if (ofItems.isEmpty()) return;
  for (size_t i = 0; i < m_snapshot.items.size(); ++i) {
    const auto found = ofItems.constFind(m_snapshot.items[i].id);
    if (found != ofItems.constEnd()) holdItem(quint32(i), *found);
  }
}

void Gate::readHandOvers() {
  for (const auto& handOver : m_snapshot.chasing.handOvers) {
    if (!isRunning(handOver.openedDay, handOver.closedDay, m_day)) continue;
    const Hold hold{HoldReason::HandedOver, 0, 0};
    for (const quint32 item : handOver.items) holdItem(item, hold);
    if (handOver.items.empty()) holdCustomer(handOver.customer, hold);
  }
}

/// Account 413, bills receivable: the customer has accepted a draft.
void Gate::readDrafts() {
  std::vector<bool> isBill;
  for (const auto& account : m_snapshot.accounts) isBill.push_back(account.startsWith(u"413"_s));
  if (std::ranges::find(isBill, true) != isBill.end()) {
    for (size_t i = 0; i < m_snapshot.items.size(); ++i) {
      const auto& item = m_snapshot.items[i];
      if (!isBill[size_t(item.account)] || item.amount <= 0) continue;
      holdItem(quint32(i), {HoldReason::PaymentInTransit, 0, item.open});
    }
  }
  for (const auto& payment : m_snapshot.chasing.presented) {
    if (!isRunning(payment.presentedDay, payment.endedDay, m_day)) continue;
    m_inTransit[size_t(payment.customer)] += payment.amount;
  }
}

void Gate::readInsolvencies() {
  for (const auto& insolvency : m_snapshot.chasing.insolvencies) {
    if (isRunning(insolvency.openedDay, insolvency.closedDay, m_day)) {
      holdCustomer(insolvency.customer, {HoldReason::Insolvency, 0, 0});
    }
  }
}

void Gate::readContacts() {
  for (const auto& mark : m_snapshot.reminders) {
    if (mark.sentDay <= m_day) contacted(m_snapshot.items[mark.item].customer, mark.sentDay);
  }
  for (const auto& call : m_snapshot.chasing.calls) {
    if (call.day <= m_day && reachedSomebody(call)) contacted(call.customer, call.day);
  }
  const auto& contacts = m_snapshot.chasing.contacts;
  for (size_t i = 0; i < contacts.size(); ++i) {
    m_contacts[size_t(contacts[i].customer)].push_back(quint32(i));
  }
}

/// Nobody is sent a second message while the first may still leave.
void Gate::readUnsent() {
  for (const auto& unsent : m_snapshot.chasing.unsent) {
    if (unsent.plannedDay > m_day || unsent.state == UnsentState::Dropped) continue;
    holdItem(unsent.item, {reasonOf(unsent.state), 0, 0});
  }
}

void Gate::mailLeft(quint32 item) {
  auto& hold = m_itemHolds[item];
  if (hold && hold->reason == HoldReason::MailWaiting) hold.reset();
}

void Gate::contacted(qint32 customer, DayNumber day) {
  auto& last = m_lastContact[size_t(customer)];
  last = std::max(last, day);
}

std::optional<Hold> Gate::itemHold(quint32 item, DayNumber day) const {
  if (m_itemHolds.empty()) return std::nullopt;
  const auto& hold = m_itemHolds[item];
  if (!hold) return std::nullopt;
  const bool isKept = hold->reason == HoldReason::PromiseRunning && m_promisesKept;
  return isKept || holdsOn(*hold, day) ? hold : std::nullopt;
}

QList<Hold> Gate::customerHolds(qint32 customer, DayNumber day) const {
  QList<Hold> holds;
  if (m_snapshot.customers[customer].remindersStopped) {
    holds.append({HoldReason::CustomerStopped, 0, 0});
  }
  const auto& own = m_customerHolds[size_t(customer)];
  if (own && holdsOn(*own, day)) holds.append(*own);
  const DayNumber imported = dayNumber(m_snapshot.lastImportOn);
  if (m_settings.importDays > 0 && imported != 0 && m_day - imported > m_settings.importDays) {
    holds.append({HoldReason::StaleData, 0, 0});
  }
  const DayNumber last = lastContact(customer);
  if (last != 0 && day - last < m_settings.contactDays) {
    holds.append({HoldReason::ContactedRecently, last + m_settings.contactDays, 0});
  }
  return holds;
}

QList<Hold> Gate::claimHolds(qint32 customer, qint64 claimed, qint64 credits,
                             const ReminderStep& step) const {
  QList<Hold> holds;
  const qint64 inTransit = m_inTransit[size_t(customer)];
  if (claimed + credits <= 0) {
    holds.append({HoldReason::CreditCoversDebt, 0, -credits});
  } else if (claimed + credits - inTransit <= 0) {
    holds.append({HoldReason::PaymentInTransit, 0, inTransit});
  } else if (claimed + credits < m_settings.minimumAmount) {
    holds.append({HoldReason::BelowThreshold, 0, m_settings.minimumAmount});
  }
  const bool isLetter = step.channel == Channel::Registered ||
                        (step.channel == Channel::Letter && m_settings.lettersNeedAddress);
  const bool isReachable = isLetter
                               ? hasPostalAddress(customer)
                               : step.channel == Channel::Letter || step.channel == Channel::Task ||
                                     !recipients(customer, step).isEmpty();
  if (!isReachable) holds.append({HoldReason::NoAddress, 0, 0});
  return holds;
}

bool Gate::hasPostalAddress(qint32 customer) const {
  const auto& facts = m_snapshot.customers[customer];
  return !facts.city.trimmed().isEmpty() &&
         !(facts.street.trimmed().isEmpty() && facts.postcode.trimmed().isEmpty());
}

QStringList Gate::recipients(qint32 customer, const ReminderStep& step) const {
  const auto& facts = m_snapshot.customers[customer];
  if (step.channel == Channel::Task) {
    return facts.salesperson.isEmpty() ? QStringList{} : QStringList{facts.salesperson};
  }
  const bool isPhone = step.channel == Channel::Call || step.channel == Channel::Sms;
  if (!isPhone && step.channel != Channel::Email) return {facts.name};
  QStringList ofRoles;
  QStringList others;
  for (const quint32 index : m_contacts[size_t(customer)]) {
    const auto& contact = m_snapshot.chasing.contacts[index];
    const QString address = addressOf(contact, isPhone).trimmed();
    if (address.isEmpty()) continue;
    (hasRole(contact, step.recipientRoles) ? ofRoles : others).append(address);
  }
  if (!ofRoles.isEmpty()) return ofRoles;
  const QString own = (isPhone ? facts.phone : facts.email).trimmed();
  if (!own.isEmpty()) return {own};
  return others.first(std::min<qsizetype>(others.size(), 1));
}

}  // namespace encaisse
