#include "core/bank/camt_lines.h"

#include <QCoreApplication>

#include "core/bank/exact_amount.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CamtReader)
};

constexpr qsizetype maxLabel = 2000;

/// Adds a text to a label unless it stands there already.
void addToLabel(QString& label, const QString& text) {
  if (text.isEmpty() || label.size() >= maxLabel || label.contains(text)) return;
  if (!label.isEmpty()) label += u' ';
  label += text;
  if (label.size() > maxLabel) label = label.left(maxLabel - 1) + u'…';
}

/// In a file without line breaks the number of the entry says which one is meant.
qint64 placeOf(const CamtEntry& entry, qint64 line) {
  return entry.ordinal > 0 ? entry.ordinal : line;
}

void noteAt(BankFile& file, const CamtEntry& entry, const QString& column, const QString& message) {
  file.note(entry.line,
            entry.ordinal > 0 ? u"Ntry[%1]/%2"_s.arg(entry.ordinal).arg(column) : column, message);
}

/// Signed amount; none: noted in @p problem.
std::optional<qint64> amountOf(const CamtAmount& amount, const QString& sign, Currency currency,
                               QString& problem) {
  if (amount.currency != currency.code()) {
    problem = Words::tr("The amount is in %1 where the account is in %2. The entry was left out.")
                  .arg(amount.currency, currency.code());
    return std::nullopt;
  }
  const auto minor = readExactAmount(amount.text, currency);
  if (!minor || *minor < 0) {
    problem = Words::tr("\"%1\" is no amount in %2. The entry was left out.")
                  .arg(amount.text.left(40), currency.code());
    return std::nullopt;
  }
  if (sign != u"CRDT"_s && sign != u"DBIT"_s) {
    problem = Words::tr("\"%1\" says neither credit nor debit. The entry was left out.")
                  .arg(sign.left(20));
    return std::nullopt;
  }
  return sign == u"DBIT"_s ? -*minor : *minor;
}

/// The signed amounts of the details; empty unless all are stated and add up to the entry.
QList<qint64> sharesOf(const CamtEntry& entry, qint64 total, Currency currency) {
  QList<qint64> shares;
  qint64 sum = 0;
  for (const auto& detail : entry.details) {
    const QString sign = detail.sign.isEmpty() ? entry.sign : detail.sign;
    QString problem;
    const auto share = amountOf(detail.amount, sign, currency, problem);
    if (!share || qAddOverflow(sum, *share, &sum)) return {};
    shares.append(*share);
  }
  return sum == total ? shares : QList<qint64>{};
}

/// Who paid a credit or received a debit. In a return the parts stay those of the payment that came
/// back: its debtor is still who owes. Some banks name the account's owner on both sides.
CamtParty counterpartyOf(const CamtDetail& detail, bool isCredit, bool isReturn,
                         const QString& account) {
  const bool fromDebtor = isCredit != isReturn;
  const auto& first = fromDebtor ? detail.debtor : detail.creditor;
  const auto& second = fromDebtor ? detail.creditor : detail.debtor;
  const auto isOwn = [&](const CamtParty& party) {
    return !party.account.isEmpty() && party.account == account;
  };
  if (!first.isEmpty() && !isOwn(first)) return first;
  const bool mayBeSecond = isReturn || isOwn(first);
  return mayBeSecond && !isOwn(second) ? second : CamtParty{};
}

/// The code of the standard before the bank's own, that of the payment before the entry's.
QString operationCode(const CamtOperation& entry, const CamtOperation& detail) {
  if (!detail.domain.isEmpty()) return detail.domain;
  if (!entry.domain.isEmpty()) return entry.domain;
  return detail.own.isEmpty() ? entry.own : detail.own;
}

BankLine lineOf(const CamtEntry& entry, qint64 amount) {
  BankLine line;
  line.line = placeOf(entry, entry.line);
  line.bookedOn = entry.bookedOn;
  line.valueOn = entry.valueOn;
  line.amountMinor = amount;
  line.reference = entry.bankReference;
  line.operationCode = operationCode(entry.operation, {});
  return line;
}

void takeDetail(const CamtEntry& entry, const CamtDetail& detail, const QString& account,
                BankLine& line) {
  const bool isReturn = detail.isReturn || entry.isReversal;
  const auto party = counterpartyOf(detail, line.amountMinor > 0, isReturn, account);
  line.counterparty = party.name;
  line.counterpartyIban = party.account;
  line.endToEndId = detail.endToEndId;
  line.creditorReference = detail.creditorReference;
  line.returnReason = detail.returnReason;
  if (!detail.bankReference.isEmpty()) line.reference = detail.bankReference;
  line.operationCode = operationCode(entry.operation, detail.operation);
  for (const auto& text : detail.texts) addToLabel(line.label, text);
}

void appendShares(const CamtEntry& entry, const QList<qint64>& shares, BankStatement& statement) {
  for (qsizetype i = 0; i < shares.size(); ++i) {
    if (shares[i] == 0) continue;
    BankLine line = lineOf(entry, shares[i]);
    line.line = placeOf(entry, entry.details[i].line);
    takeDetail(entry, entry.details[i], statement.account, line);
    addToLabel(line.label, entry.text);
    statement.lines.append(line);
  }
}

void appendWhole(const CamtEntry& entry, qint64 amount, BankStatement& statement, BankFile& file) {
  BankLine line = lineOf(entry, amount);
  if (entry.details.size() == 1) {
    takeDetail(entry, entry.details.first(), statement.account, line);
  } else {
    bool anyAmount = false;
    for (const auto& detail : entry.details) {
      anyAmount = anyAmount || !detail.amount.text.isEmpty();
      for (const auto& text : detail.texts) addToLabel(line.label, text);
      if (line.returnReason.isEmpty()) line.returnReason = detail.returnReason;
    }
    if (anyAmount) {
      noteAt(file, entry, u"Amt"_s,
             Words::tr("The payments inside this entry do not add up to it. It is kept as one "
                       "line."));
    }
  }
  addToLabel(line.label, entry.text);
  statement.lines.append(line);
}

bool isBooked(const CamtEntry& entry, BankFile& file) {
  if (entry.status.isEmpty() || entry.status == u"BOOK"_s) return true;
  noteAt(file, entry, u"Sts"_s,
         Words::tr("The entry is announced but not booked (%1). It was left out.")
             .arg(entry.status.left(20)));
  return false;
}

}  // namespace

void appendCamtLines(const CamtEntry& written, BankStatement& statement, BankFile& file) {
  if (!isBooked(written, file)) return;
  CamtEntry entry = written;
  QString problem;
  const auto amount = amountOf(entry.amount, entry.sign, statement.currency, problem);
  if (!amount) {
    noteAt(file, entry, u"Amt"_s, problem);
    return;
  }
  if (*amount == 0) {
    noteAt(file, entry, u"Amt"_s, Words::tr("The entry has no amount. It was left out."));
    return;
  }
  if (!entry.bookedOn.isValid()) {
    entry.bookedOn = entry.valueOn;
    noteAt(file, entry, u"BookgDt"_s,
           entry.valueOn.isValid()
               ? Words::tr("The booking date is missing. The value date stands for it.")
               : Words::tr("The entry has no valid date. It was left out."));
    if (!entry.bookedOn.isValid()) return;
  }
  const auto shares =
      entry.details.size() > 1 ? sharesOf(entry, *amount, statement.currency) : QList<qint64>{};
  if (shares.isEmpty()) {
    appendWhole(entry, *amount, statement, file);
  } else {
    appendShares(entry, shares, statement);
  }
}

}  // namespace encaisse
