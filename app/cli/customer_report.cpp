#include "app/cli/customer_report.h"

#include <QCoreApplication>

#include "app/cli/item_rows.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

QString eventKey(TimelineKind kind) {
  switch (kind) {
    case TimelineKind::Item: return u"item"_s;
    case TimelineKind::Reminder: return u"reminder"_s;
    case TimelineKind::Note: return u"note"_s;
    case TimelineKind::Change: return u"change"_s;
    case TimelineKind::Promise: return u"promise"_s;
    case TimelineKind::Dispute: return u"dispute"_s;
    case TimelineKind::Call: return u"call"_s;
    case TimelineKind::Pause: return u"pause"_s;
    case TimelineKind::Presented: return u"presented_payment"_s;
    case TimelineKind::Segment: return u"segment"_s;
  }
  EXPECTS(false);
  return {};
}

/// "promise_made", "call_voicemail".
QString kindKey(const TimelineEvent& event) {
  if (event.kind == TimelineKind::Item) return toKey(event.itemKind);
  const QString key = eventKey(event.kind);
  return event.action.isEmpty() ? key : key + u'_' + event.action;
}

Rows historyRows(const CustomerReport& report) {
  Rows rows;
  rows.columns = {{u"date"_s, Words::tr("Day")},
                  {u"at"_s, {}},
                  {u"event"_s, {}},
                  {u"kind"_s, Words::tr("What")},
                  {u"reference"_s, Words::tr("Reference")},
                  {u"amount"_s, Words::tr("Amount")},
                  {u"level"_s, {}},
                  {u"text"_s, Words::tr("Text")},
                  {u"who"_s, Words::tr("By")}};
  for (const auto& event : report.history) {
    const bool hasAmount =
        event.kind == TimelineKind::Item || event.kind == TimelineKind::Reminder ||
        event.kind == TimelineKind::Promise || event.kind == TimelineKind::Dispute ||
        event.kind == TimelineKind::Presented;
    rows.cells.append(
        {event.day, event.instant, eventKey(event.kind), kindKey(event), event.reference,
         hasAmount ? Cell{Money{event.amountMinor, report.currency}} : Cell{},
         event.level > 0 ? Cell{qint64{event.level}} : Cell{}, event.text, event.who});
  }
  return rows;
}

QString joined(const QStringList& parts, const QString& separator) {
  QStringList filled;
  for (const auto& part : parts) {
    if (!part.isEmpty()) filled.append(part);
  }
  return filled.join(separator);
}

QString identityText(const Customer& customer, Currency currency) {
  QStringList lines{customer.code + u"  "_s + customer.name};
  const QString town = joined({customer.postcode, customer.city}, u" "_s);
  const QString country = town.isEmpty() ? QString{} : customer.country;
  lines.append(joined({customer.street, customer.street2, town, country}, u", "_s));
  lines.append(joined({customer.phone, customer.email}, u", "_s));
  const QString number = customer.siret.isEmpty() ? customer.siren : customer.siret;
  lines.append(joined({number, customer.vatNumber}, u", "_s));
  lines.append(joined({customer.agency, customer.salesperson, customer.segment}, u", "_s));
  if (!customer.paymentTerms.isEmpty()) {
    lines.append(Words::tr("Terms: %1").arg(customer.paymentTerms));
  }
  if (customer.creditLimitMinor) {
    lines.append(
        Words::tr("Credit limit: %1").arg(toDecimal(*customer.creditLimitMinor, currency)));
  }
  if (!customer.rating.isEmpty()) {
    lines.append(
        Words::tr("Rating: %1").arg(joined({customer.rating, customer.ratingAgency}, u", "_s)));
  }
  if (customer.remindersStopped) {
    lines.append(joined({Words::tr("No reminders"), customer.stopReason}, u": "_s));
  }
  return joined(lines, u"\n"_s) + u'\n';
}

QString habitText(const PaymentHabit& habit) {
  return Words::tr("Usually pays %1 days after the due date (%2 paid items)")
      .arg(habit.usualDelayDays)
      .arg(habit.paidItems);
}

QString figuresText(const CustomerReport& report) {
  const auto amount = [&report](qint64 minor) { return toDecimal(minor, report.currency); };
  const auto& aged = report.figures.aged;
  return Words::tr("As of %1, %2: balance %3, overdue %4, not due %5, credits %6")
             .arg(report.asOf.toString(Qt::ISODate), report.currency.code(), amount(aged.balance),
                  amount(aged.overdue()), amount(aged.notDue), amount(aged.credits)) +
         u'\n' + habitText(report.figures.habit) + u'\n';
}

void appendIdentity(JsonText& json, const Customer& customer, Currency currency) {
  const std::pair<QStringView, const QString&> texts[] = {{u"code", customer.code},
                                                          {u"name", customer.name},
                                                          {u"language", customer.language},
                                                          {u"street", customer.street},
                                                          {u"street2", customer.street2},
                                                          {u"postcode", customer.postcode},
                                                          {u"city", customer.city},
                                                          {u"country", customer.country},
                                                          {u"email", customer.email},
                                                          {u"phone", customer.phone},
                                                          {u"siren", customer.siren},
                                                          {u"siret", customer.siret},
                                                          {u"vatNumber", customer.vatNumber},
                                                          {u"agency", customer.agency},
                                                          {u"salesperson", customer.salesperson},
                                                          {u"segment", customer.segment},
                                                          {u"paymentTerms", customer.paymentTerms},
                                                          {u"ratingAgency", customer.ratingAgency},
                                                          {u"rating", customer.rating}};
  for (const auto& [key, text] : texts) json.key(key).value(text);
  json.key(u"creditLimit");
  if (customer.creditLimitMinor) {
    json.value(*customer.creditLimitMinor, currency);
  } else {
    json.null();
  }
  json.key(u"remindersStopped").flag(customer.remindersStopped);
  json.key(u"stopReason").value(customer.stopReason);
}

void appendFigures(JsonText& json, const CustomerReport& report) {
  const auto& [aged, habit, oldestDueOn] = report.figures;
  json.key(u"asOf").value(report.asOf).key(u"currency").value(report.currency.code());
  json.key(u"balance").value(aged.balance, report.currency);
  json.key(u"overdue").value(aged.overdue(), report.currency);
  json.key(u"notDue").value(aged.notDue, report.currency);
  json.key(u"credits").value(aged.credits, report.currency);
  json.key(u"items").value(qint64{aged.items});
  json.key(u"oldestDueDate").value(oldestDueOn);
  json.key(u"usualDelay").value(qint64{habit.usualDelayDays});
  json.key(u"medianDelay").value(qint64{habit.medianDelayDays});
  json.key(u"paidItems").value(qint64{habit.paidItems});
}

}  // namespace

QString customerText(const CustomerReport& report) {
  QString text =
      identityText(report.customer, report.currency) + u'\n' + figuresText(report) + u'\n';
  text += rowsToText(itemRows(report.openItems, report.currency, report.asOf));
  if (!report.history.isEmpty()) text += u'\n' + rowsToText(historyRows(report));
  return text;
}

QByteArray customerJson(const CustomerReport& report) {
  JsonText json;
  json.beginObject();
  appendIdentity(json, report.customer, report.currency);
  appendFigures(json, report);
  appendRows(json.key(u"openItems"), itemRows(report.openItems, report.currency, report.asOf));
  appendRows(json.key(u"history"), historyRows(report));
  return json.endObject().take();
}

}  // namespace encaisse
