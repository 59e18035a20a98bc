#include "app/cli/customer_change.h"

#include <QCoreApplication>

#include "core/calendar/payment_terms.h"
#include "core/customers/customer_fields.h"
#include "core/customers/identifiers.h"
#include "core/money/money.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

QString fieldOf(const QString& assignment) { return assignment.section(u'=', 0, 0).trimmed(); }
QString valueOf(const QString& assignment) { return assignment.section(u'=', 1).trimmed(); }

std::optional<bool> yesOrNo(const QString& text) {
  if (text == u"yes" || text == u"true" || text == u"1") return true;
  if (text == u"no" || text == u"false" || text == u"0") return false;
  return std::nullopt;
}

/// What is wrong with a number of a firm; empty: nothing.
QString wrongIdentifier(const QString& field, const QString& value) {
  if (value.isEmpty()) return {};
  if (field == u"siren" && !isValidSiren(value)) {
    return Words::tr("\"%1\" is no SIREN: nine digits of which the last one checks the others.")
        .arg(value);
  }
  if (field == u"siret" && !isValidSiret(value)) {
    return Words::tr("\"%1\" is no SIRET: 14 digits of which the last one checks the others.")
        .arg(value);
  }
  if (field == u"vat_number" && !isValidVatNumber(value)) {
    return Words::tr("\"%1\" is no VAT number of its country.").arg(value);
  }
  return {};
}

Error badAssignment(const QString& sentence) { return {ErrorCode::InvalidInput, sentence, {}}; }

}  // namespace

QStringList customerFields() {
  QStringList fields;
  for (const auto& text : customerTexts().subspan(1)) {
    fields.append(text.name);
    if (text.value == &Customer::paymentTerms) fields.append(u"credit_limit"_s);
    if (text.value == &Customer::rating) fields.append(u"reminders_stopped"_s);
  }
  return fields;
}

Result<void> checkAssignment(const QString& assignment) {
  const QString field = fieldOf(assignment);
  const QString value = valueOf(assignment);
  if (!assignment.contains(u'=') || !customerFields().contains(field)) {
    return badAssignment(Words::tr("--set: \"%1\" is not FIELD=VALUE with one of the fields %2.")
                             .arg(assignment, customerFields().join(u", "_s)));
  }
  if (field == u"payment_terms" && !value.isEmpty()) {
    if (const auto terms = PaymentTerms::parse(value); !terms.ok()) return terms.error();
  }
  if (field == u"credit_limit" && !value.isEmpty()) {
    if (const auto limit = Money::parse(value, Currency::eur()); !limit.ok()) return limit.error();
  }
  if (const QString wrong = wrongIdentifier(field, value); !wrong.isEmpty()) {
    return badAssignment(wrong);
  }
  if (field == u"kind" && !value.isEmpty() && !customerKinds().contains(value)) {
    return badAssignment(Words::tr("--set: kind is one of %1.").arg(customerKinds().join(u", "_s)));
  }
  if (field == u"reminders_stopped" && !yesOrNo(value)) {
    return badAssignment(Words::tr("--set: reminders_stopped is yes or no."));
  }
  return {};
}

void assign(Customer& customer, const QString& assignment) {
  const QString field = fieldOf(assignment);
  const QString value = valueOf(assignment);
  if (field == u"credit_limit") {
    customer.creditLimitMinor.reset();
    const auto limit = Money::parse(value, Currency::eur());
    if (limit.ok()) customer.creditLimitMinor = limit.value().minor();
  } else if (field == u"reminders_stopped") {
    customer.remindersStopped = yesOrNo(value).value_or(false);
  } else {
    customer.*customerText(field) = value;
  }
}

}  // namespace encaisse
