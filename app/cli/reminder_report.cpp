#include "app/cli/reminder_report.h"

#include <QCoreApplication>
#include <cmath>

#include "core/reminders/gate_settings.h"
#include "core/reminders/reminder_gain.h"
#include "core/reminders/why.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

/// Older programs recorded no step.
QString stepKey(const SentReminder& sent) {
  if (!sent.step.isEmpty()) return sent.step;
  const auto* step = defaultScenario().find(sent.level);
  return step == nullptr ? QString{} : step->key;
}

QString reasonKeys(const PlannedReminder& planned) {
  QStringList keys;
  for (const auto reason : planned.holds) keys.append(toKey(reason));
  return keys.join(u' ');
}

void appendItems(JsonText& json, const ReminderReport& report, const PlannedReminder& planned) {
  const auto currency = report.snapshot.company.currency;
  json.key(u"items").beginArray();
  for (const auto& item : planned.items) {
    const auto& facts = report.snapshot.items[item.item];
    json.beginObject().key(u"number").value(report.items.value(facts.id).number);
    json.key(u"dueDate").value(toDate(facts.dueDay)).key(u"open").value(item.open, currency);
    json.key(u"daysLate").value(item.daysLate).key(u"level").value(qint64{item.level});
    json.endObject();
  }
  json.endArray();
}

void appendReasons(JsonText& json, const PlannedReminder& planned) {
  json.key(u"held").flag(planned.held()).key(u"reasons").beginArray();
  for (const auto reason : planned.holds) json.value(toKey(reason));
  json.endArray();
}

QString numberOf(const ReminderReport& report, quint32 item) {
  return report.items.value(report.snapshot.items[item].id).number;
}

QString why(const ReminderReport& report, const PlannedReminder& planned) {
  return whyPlanned(report.snapshot, planned, numberOf(report, planned.why.item),
                    plainWhyWords(report.snapshot.company.currency));
}

QString holdText(const PlannedReminder& planned, Currency currency) {
  return holdPhrases(planned, plainWhyWords(currency));
}

/// What stands beside the claim: disputed parts, and items that wait for themselves.
void appendApart(JsonText& json, const ReminderReport& report, const PlannedReminder& planned) {
  const auto currency = report.snapshot.company.currency;
  json.key(u"disputed").beginArray();
  for (const auto& item : planned.disputed) {
    json.beginObject().key(u"number").value(numberOf(report, item.item));
    json.key(u"amount").value(item.open, currency).endObject();
  }
  json.endArray().key(u"disputedTotal").value(planned.disputedTotal, currency);
  json.key(u"waiting").beginArray();
  for (const auto& [item, hold] : planned.waiting) {
    json.beginObject().key(u"number").value(numberOf(report, item.item));
    json.key(u"open").value(item.open, currency).key(u"level").value(qint64{item.level});
    json.key(u"reason").value(toKey(hold.reason)).endObject();
  }
  json.endArray();
}

/// What would release it, reason by reason.
void appendRemedies(JsonText& json, const PlannedReminder& planned) {
  json.key(u"remedies").beginArray();
  for (const auto reason : planned.holds) json.value(toKey(remedyOf(reason)));
  json.endArray();
}

/// The arithmetic that the window's list of the day is ordered by.
void appendGain(JsonText& json, const PlannedReminder& planned, const ActionGain& gain,
                Currency currency) {
  json.key(u"gain");
  if (planned.held()) {
    json.null();
    return;
  }
  const double effect = double(planned.toPay()) * gain.chance * gain.days;
  json.beginObject().key(u"amount").value(planned.toPay(), currency);
  json.key(u"chanceBefore").ratio(gain.soon).key(u"chanceAfter").ratio(gain.chanceAfter());
  json.key(u"chance").ratio(gain.chance).key(u"days").ratio(gain.days);
  json.key(u"effect").value(qint64(std::llround(effect)), currency).endObject();
}

void appendDecision(JsonText& json, const PlannedReminder& planned) {
  json.key(u"scenario").value(planned.scenario);
  json.key(u"phase").value(toKey(planned.step.phase));
  json.key(u"recipients").beginArray();
  for (const auto& recipient : planned.recipients) json.value(recipient);
  json.endArray();
  json.key(u"needsApproval").flag(planned.needsApproval);
  json.key(u"approved").flag(planned.approved);
}

QString stateKey(const PlannedReminder& planned) {
  if (planned.held()) return u"held"_s;
  return planned.mayLeave() ? u"ready"_s : u"to_approve"_s;
}

}  // namespace

Rows planRows(const ReminderReport& report) {
  const auto currency = report.snapshot.company.currency;
  Rows rows;
  rows.columns = {{u"customer"_s, Words::tr("Customer")},
                  {u"name"_s, Words::tr("Name")},
                  {u"level"_s, Words::tr("Level")},
                  {u"step"_s, Words::tr("Step")},
                  {u"channel"_s, {}},
                  {u"items"_s, Words::tr("Items")},
                  {u"daysLate"_s, Words::tr("Days late")},
                  {u"total"_s, Words::tr("Total")},
                  {u"notYetDue"_s, Words::tr("Not yet due")},
                  {u"credits"_s, Words::tr("Credits")},
                  {u"toPay"_s, Words::tr("To pay")},
                  {u"held"_s, {}},
                  {u"reasons"_s, {}, true},
                  {u"why"_s, {}},
                  {{}, Words::tr("Held because")},
                  {u"scenario"_s, {}},
                  {u"disputedTotal"_s, {}},
                  {u"state"_s, {}}};
  for (const auto& planned : report.planned) {
    const auto& customer = report.snapshot.customers[planned.customer];
    rows.cells.append({customer.code, customer.name, qint64{planned.level}, planned.step.key,
                       toKey(planned.step.channel), qint64{planned.items.size()},
                       planned.why.daysLate, Money{planned.total, currency},
                       Money{planned.notYetDue, currency}, Money{planned.credits, currency},
                       Money{planned.toPay(), currency}, planned.held(), reasonKeys(planned),
                       why(report, planned), holdText(planned, currency), planned.scenario,
                       Money{planned.disputedTotal, currency}, stateKey(planned)});
  }
  return rows;
}

QByteArray planJson(const ReminderReport& report) {
  const auto currency = report.snapshot.company.currency;
  const auto past = paymentPast(report.snapshot);
  ActionGains gains{report.snapshot, past, report.day};
  JsonText json;
  json.beginRows();
  for (const auto& planned : report.planned) {
    const auto& customer = report.snapshot.customers[planned.customer];
    json.beginObject().key(u"customer").value(customer.code).key(u"name").value(customer.name);
    json.key(u"level").value(qint64{planned.level}).key(u"step").value(planned.step.key);
    json.key(u"channel").value(toKey(planned.step.channel));
    appendItems(json, report, planned);
    json.key(u"currency").value(currency.code());
    json.key(u"total").value(planned.total, currency);
    json.key(u"notYetDue").value(planned.notYetDue, currency);
    json.key(u"credits").value(planned.credits, currency);
    json.key(u"toPay").value(planned.toPay(), currency);
    appendReasons(json, planned);
    json.key(u"why").value(why(report, planned));
    appendRemedies(json, planned);
    appendApart(json, report, planned);
    appendDecision(json, planned);
    appendGain(json, planned, reminderGain(gains, planned), currency);
    json.endObject();
  }
  return json.endRows().take();
}

Rows runRows(const Snapshot& snapshot, const ReminderRun& run) {
  const auto currency = snapshot.company.currency;
  Rows rows;
  rows.columns = {{u"customer"_s, Words::tr("Customer")},
                  {u"name"_s, Words::tr("Name")},
                  {u"level"_s, Words::tr("Level")},
                  {u"step"_s, Words::tr("Step")},
                  {u"channel"_s, {}},
                  {u"currency"_s, {}},
                  {u"total"_s, {}},
                  {u"notYetDue"_s, {}},
                  {u"credits"_s, {}},
                  {u"toPay"_s, Words::tr("To pay")},
                  {u"sent"_s, Words::tr("Sent")},
                  {u"file"_s, Words::tr("Letter")},
                  {u"reasons"_s, {}, true},
                  {{}, Words::tr("Held because")}};
  QHash<qint32, QString> files;
  for (const auto& sent : run.sent) files.insert(sent.customer, sent.file);
  const auto append = [&](const PlannedReminder& planned) {
    const auto& customer = snapshot.customers[planned.customer];
    const bool sent = files.contains(planned.customer);
    rows.cells.append({customer.code, customer.name, qint64{planned.level}, planned.step.key,
                       toKey(planned.step.channel), currency.code(), Money{planned.total, currency},
                       Money{planned.notYetDue, currency}, Money{planned.credits, currency},
                       Money{planned.toPay(), currency}, sent,
                       sent ? Cell{files.value(planned.customer)} : Cell{}, reasonKeys(planned),
                       holdText(planned, currency)});
  };
  for (const auto& planned : run.planned) {
    if (!planned.held()) append(planned);
  }
  for (const auto& planned : run.planned) {
    if (planned.held()) append(planned);
  }
  return rows;
}

Rows historyRows(const Snapshot& snapshot, const QList<SentReminder>& sent) {
  const auto currency = snapshot.company.currency;
  QHash<qint64, const Customer*> customers;
  for (const auto& customer : snapshot.customers) customers.insert(customer.id, &customer);
  Rows rows;
  rows.columns = {{u"sentDate"_s, Words::tr("Sent")},
                  {u"customer"_s, Words::tr("Customer")},
                  {u"name"_s, Words::tr("Name")},
                  {u"level"_s, Words::tr("Level")},
                  {u"step"_s, Words::tr("Step")},
                  {u"channel"_s, Words::tr("By")},
                  {u"currency"_s, {}},
                  {u"total"_s, Words::tr("Total")},
                  {u"credits"_s, Words::tr("Credits")},
                  {u"document"_s, Words::tr("Letter")},
                  {u"recordedBy"_s, Words::tr("Recorded by")},
                  {u"state"_s, Words::tr("State")}};
  for (const auto& reminder : sent) {
    const auto* customer = customers.value(reminder.customerId);
    rows.cells.append({reminder.sentOn, customer ? customer->code : QString{},
                       customer ? customer->name : QString{}, qint64{reminder.level},
                       stepKey(reminder), reminder.channel, currency.code(),
                       Money{reminder.totalMinor, currency}, Money{reminder.creditMinor, currency},
                       reminder.documentName, reminder.recordedBy,
                       messageStateKey(reminder.state)});
  }
  return rows;
}

Rows gateRows(const GateSettings& settings, Currency currency) {
  const QHash<QString, QString> meanings{
      {u"import_days"_s, Words::tr("Nobody is reminded when the last import is older; 0: no rule")},
      {u"contact_days"_s, Words::tr("Days between two contacts with one customer")},
      {u"promise_grace_days"_s, Words::tr("Days after the promised one before reminders go on")},
      {u"minimum_amount"_s, Words::tr("Claims below it wait")},
      {u"letters_need_address"_s, Words::tr("Plain letters wait for a postal address too")},
      {u"alsace_moselle"_s, Words::tr("The holidays of Alsace-Moselle count")}};
  Rows rows;
  rows.columns = {
      {u"name"_s, Words::tr("Name")}, {u"value"_s, Words::tr("Value")}, {{}, Words::tr("Meaning")}};
  for (const auto& name : gateSettingNames()) {
    rows.cells.append({name, gateSettingText(settings, name, currency), meanings.value(name)});
  }
  return rows;
}

}  // namespace encaisse
