#include "core/letters/field_list.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(LetterFields)
};

}  // namespace

QString FieldDescription::tag() const {
  return isSection ? u"{{#%1}}{{/%1}}"_s.arg(name) : u"{{%1}}"_s.arg(name);
}

QList<FieldDescription> fieldDescriptions() {
  return {
      {u"customer"_s, Words::tr("Name of the customer")},
      {u"customer_code"_s, Words::tr("Its code: the reference to quote")},
      {u"customer_siren"_s, Words::tr("Its SIREN; may be empty")},
      {u"company"_s, Words::tr("Name of the firm that writes")},
      {u"signatory"_s, Words::tr("Who signs; may be empty")},
      {u"iban"_s, Words::tr("The firm's IBAN; may be empty")},
      {u"bic"_s, Words::tr("The firm's BIC; may be empty")},
      {u"phone"_s, Words::tr("The firm's telephone number; may be empty")},
      {u"email"_s, Words::tr("The firm's e-mail address; may be empty")},
      {u"contact"_s, Words::tr("How to reach the firm, as part of a sentence; may be empty")},
      {u"day"_s, Words::tr("Day of the letter")},
      {u"deadline"_s, Words::tr("Eight days later")},
      {u"count"_s, Words::tr("Number of late items")},
      {u"total"_s, Words::tr("All items listed")},
      {u"credit"_s, Words::tr("Credit notes and payments to deduct, without sign")},
      {u"not_due"_s, Words::tr("Listed for information, not due yet")},
      {u"to_pay"_s, Words::tr("What the letter asks for")},
      {u"oldest_days_late"_s, Words::tr("Days late of the oldest item")},
      {u"several"_s, Words::tr("More than one late item"), true},
      {u"has_credit"_s, Words::tr("There is something to deduct"), true},
      {u"has_not_due"_s, Words::tr("Something listed is not due yet"), true},
      {u"professional"_s, Words::tr("The customer is a trader: penalties and €40"), true},
      {u"public_body"_s, Words::tr("The customer is a public buyer"), true},
  };
}

}  // namespace encaisse
