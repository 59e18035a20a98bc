#include "core/letters/letter_fields.h"

#include <algorithm>

#include "core/letters/debtor_kind.h"
#include "core/letters/letter_format.h"
#include "core/letters/letter_text.h"
#include "core/letters/letter_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// A date or a telephone number is not torn apart at the end of a line.
QString unbroken(QString text) { return text.replace(u' ', QChar::Nbsp); }

/// "au 04 75 00 00 00 ou à l’adresse …", as the firm can be reached; empty when it says nothing.
QString contact(const Company& sender, const LetterWords& words) {
  const QString phone = unbroken(sentencePart(sender.phone));
  const QString email = sentencePart(sender.email);
  if (phone.isEmpty() && email.isEmpty()) return {};
  if (phone.isEmpty()) return words.contactEmail.arg(email);
  return email.isEmpty() ? words.contactPhone.arg(phone) : words.contactBoth.arg(phone, email);
}

}  // namespace

LetterFields letterFields(const Letter& letter) {
  const auto money = [&](qint64 minor) {
    return letterMoney(minor, letter.sender.currency, letter.language);
  };
  qint64 oldest = 0;
  for (const auto& item : letter.items) oldest = std::max(oldest, item.daysLate);
  // Those the letter is about: the late ones, or all of them before the due date.
  const auto count = std::ranges::count_if(letter.items, [&](const auto& item) {
    return letter.isThanks || oldest == 0 || item.daysLate > 0;
  });
  const auto debtor = debtorKind(letter.recipient);

  LetterFields fields;
  fields.texts = {
      {u"customer"_s, sentencePart(letter.recipient.name)},
      {u"customer_code"_s, sentencePart(letter.recipient.code)},
      {u"customer_siren"_s, sentencePart(groupedSiren(letter.recipient.siren))},
      {u"company"_s, sentencePart(letter.sender.name)},
      {u"signatory"_s, sentencePart(letter.sender.signatory)},
      {u"iban"_s, sentencePart(groupedIban(letter.sender.iban))},
      {u"bic"_s, sentencePart(letter.sender.bic)},
      {u"phone"_s, unbroken(sentencePart(letter.sender.phone))},
      {u"email"_s, sentencePart(letter.sender.email)},
      {u"contact"_s, contact(letter.sender, letterWords(letter.language))},
      {u"day"_s, unbroken(letterDay(letter.day, letter.language))},
      {u"deadline"_s, unbroken(letterDay(letter.day.addDays(letterDeadlineDays), letter.language))},
      {u"count"_s, QString::number(count)},
      {u"total"_s, money(letter.totalMinor)},
      {u"credit"_s, money(-letter.creditMinor)},
      {u"not_due"_s, money(letter.notDueMinor)},
      {u"to_pay"_s, money(letter.toPayMinor)},
      {u"oldest_days_late"_s, QString::number(oldest)},
  };
  fields.sections = {
      {u"several"_s, count > 1},
      {u"has_credit"_s, letter.creditMinor < 0},
      {u"has_not_due"_s, letter.notDueMinor > 0},
      {u"professional"_s, debtor == DebtorKind::Professional},
      {u"public_body"_s, debtor == DebtorKind::PublicBody},
  };
  return fields;
}

}  // namespace encaisse
