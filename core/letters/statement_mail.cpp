#include "core/letters/statement_mail.h"

#include "core/letters/letter_format.h"
#include "core/letters/statement_words.h"
#include "core/money/money.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QString textOf(const StatementDocument& statement) {
  const Letter& frame = statement.frame;
  const auto& words = statementWords(frame.language);
  const auto& figures = statement.figures;
  const auto money = [&](qint64 minor) {
    return letterMoney(minor, frame.sender.currency, frame.language);
  };
  QStringList parts{words.greeting};
  if (frame.items.isEmpty() && statement.credits.isEmpty()) {
    parts.append(words.settled);
  } else if (figures.balance < 0) {
    parts.append(
        words.mailInFavour.arg(letterDay(frame.day, frame.language), money(-figures.balance)));
  } else {
    parts.append(words.mailOwed.arg(letterDay(frame.day, frame.language), money(figures.balance),
                                    money(figures.overdue())));
  }
  parts.append(statement.closing);
  QStringList signature{words.goodbye};
  for (const auto& line : {frame.sender.signatory, frame.sender.name}) {
    if (!line.isEmpty()) signature.append(line);
  }
  parts.append(signature.join(u'\n'));
  return parts.join(u"\n\n"_s) + u'\n';
}

}  // namespace

MailDraft statementMail(const StatementDocument& statement, const QByteArray& pdf) {
  const Letter& frame = statement.frame;
  const auto& customer = frame.recipient;
  MailDraft draft;
  draft.customerId = customer.id;
  draft.kind = statementMailKind;
  draft.to = addressesIn(customer.email, customer.name);
  draft.subject = u"%1 – %2"_s.arg(frame.subject, frame.sender.name);
  draft.text = textOf(statement);
  draft.attachments = {
      {statementWords(frame.language).fileName.arg(frame.day.toString(Qt::ISODate), customer.code),
       u"application/pdf"_s, pdf}};
  draft.day = frame.day;
  draft.facts = {{u"balance"_s, toDecimal(statement.figures.balance, frame.sender.currency)},
                 {u"overdue"_s, toDecimal(statement.figures.overdue(), frame.sender.currency)}};
  return draft;
}

}  // namespace encaisse
