#include "app/cli/customer_change.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

const QHash<QString, QString Customer::*>& textFields() {
  static const QHash<QString, QString Customer::*> fields{
      {u"name"_s, &Customer::name},
      {u"language"_s, &Customer::language},
      {u"street"_s, &Customer::street},
      {u"postcode"_s, &Customer::postcode},
      {u"city"_s, &Customer::city},
      {u"country"_s, &Customer::country},
      {u"email"_s, &Customer::email},
      {u"phone"_s, &Customer::phone},
      {u"siren"_s, &Customer::siren},
      {u"agency"_s, &Customer::agency},
      {u"salesperson"_s, &Customer::salesperson},
      {u"segment"_s, &Customer::segment},
      {u"stop_reason"_s, &Customer::stopReason}};
  return fields;
}

QString fieldOf(const QString& assignment) { return assignment.section(u'=', 0, 0).trimmed(); }
QString valueOf(const QString& assignment) { return assignment.section(u'=', 1).trimmed(); }

std::optional<bool> yesOrNo(const QString& text) {
  if (text == u"yes" || text == u"true" || text == u"1") return true;
  if (text == u"no" || text == u"false" || text == u"0") return false;
  return std::nullopt;
}

Error badAssignment(const QString& sentence) { return {ErrorCode::InvalidInput, sentence, {}}; }

}  // namespace

QStringList customerFields() {
  return {u"name"_s,        u"language"_s,
          u"street"_s,      u"postcode"_s,
          u"city"_s,        u"country"_s,
          u"email"_s,       u"phone"_s,
          u"siren"_s,       u"agency"_s,
          u"salesperson"_s, u"segment"_s,
          u"terms_days"_s,  u"reminders_stopped"_s,
          u"stop_reason"_s};
}

Result<void> checkAssignment(const QString& assignment) {
  const QString field = fieldOf(assignment);
  const QString value = valueOf(assignment);
  if (!assignment.contains(u'=') || !customerFields().contains(field)) {
    return badAssignment(Words::tr("--set: \"%1\" is not FIELD=VALUE with one of the fields %2.")
                             .arg(assignment, customerFields().join(u", "_s)));
  }
  bool isNumber = true;
  if (field == u"terms_days" && !value.isEmpty()) value.toInt(&isNumber);
  if (!isNumber) {
    return badAssignment(
        Words::tr("--set: terms_days is a number of days, or empty for the company's own terms."));
  }
  if (field == u"reminders_stopped" && !yesOrNo(value)) {
    return badAssignment(Words::tr("--set: reminders_stopped is yes or no."));
  }
  return {};
}

void assign(Customer& customer, const QString& assignment) {
  const QString field = fieldOf(assignment);
  const QString value = valueOf(assignment);
  if (field == u"terms_days") {
    customer.termsDays = value.isEmpty() ? std::nullopt : std::optional{value.toInt()};
  } else if (field == u"reminders_stopped") {
    customer.remindersStopped = yesOrNo(value).value_or(false);
  } else {
    customer.*textFields().value(field) = value;
  }
}

}  // namespace encaisse
