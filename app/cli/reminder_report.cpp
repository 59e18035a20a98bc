#include "app/cli/reminder_report.h"

#include <QCoreApplication>

#include "app/cli/reminder_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

QString stepKey(int level) { return defaultScenario().step(level).key; }

QString reasonKeys(const PlannedReminder& planned) {
  QStringList keys;
  for (const auto reason : planned.holds) keys.append(toKey(reason));
  return keys.join(u' ');
}

QString letterChannel() { return u"letter"_s; }

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

QString why(const ReminderReport& report, const PlannedReminder& planned) {
  const qint64 id = report.snapshot.items[leadingItem(planned).item].id;
  return whyPlanned(report.snapshot, planned, report.day, report.items.value(id).number);
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
                  {{}, Words::tr("Held because")}};
  for (const auto& planned : report.planned) {
    const auto& customer = report.snapshot.customers[planned.customer];
    rows.cells.append({customer.code, customer.name, qint64{planned.level}, stepKey(planned.level),
                       letterChannel(), qint64{planned.items.size()}, leadingItem(planned).daysLate,
                       Money{planned.total, currency}, Money{planned.notYetDue, currency},
                       Money{planned.credits, currency}, Money{planned.toPay(), currency},
                       planned.held(), reasonKeys(planned), why(report, planned),
                       holdText(planned, currency)});
  }
  return rows;
}

QByteArray planJson(const ReminderReport& report) {
  const auto currency = report.snapshot.company.currency;
  JsonText json;
  json.beginRows();
  for (const auto& planned : report.planned) {
    const auto& customer = report.snapshot.customers[planned.customer];
    json.beginObject().key(u"customer").value(customer.code).key(u"name").value(customer.name);
    json.key(u"level").value(qint64{planned.level}).key(u"step").value(stepKey(planned.level));
    json.key(u"channel").value(letterChannel());
    appendItems(json, report, planned);
    json.key(u"currency").value(currency.code());
    json.key(u"total").value(planned.total, currency);
    json.key(u"notYetDue").value(planned.notYetDue, currency);
    json.key(u"credits").value(planned.credits, currency);
    json.key(u"toPay").value(planned.toPay(), currency);
    appendReasons(json, planned);
    json.key(u"why").value(why(report, planned));
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
    rows.cells.append({customer.code, customer.name, qint64{planned.level}, stepKey(planned.level),
                       letterChannel(), currency.code(), Money{planned.total, currency},
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
                  {u"recordedBy"_s, Words::tr("Recorded by")}};
  for (const auto& reminder : sent) {
    const auto* customer = customers.value(reminder.customerId);
    rows.cells.append({reminder.sentOn, customer ? customer->code : QString{},
                       customer ? customer->name : QString{}, qint64{reminder.level},
                       stepKey(reminder.level), reminder.channel, currency.code(),
                       Money{reminder.totalMinor, currency}, Money{reminder.creditMinor, currency},
                       reminder.documentName, reminder.recordedBy});
  }
  return rows;
}

}  // namespace encaisse
