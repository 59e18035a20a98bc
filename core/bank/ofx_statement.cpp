#include "core/bank/ofx_statement.h"

#include <QCoreApplication>
#include <QStringList>
#include <utility>

#include "core/bank/exact_amount.h"
#include "core/bank/iban.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(OfxReader)
};

/// The IBAN where the file gives or determines it: French exports give bank, branch and number,
/// and the key where there is one tells whether that is meant. Else what the bank wrote.
QString accountOf(const OfxStatement& written) {
  QString compact = compactIban(written.accountId);
  if (looksLikeIban(compact)) return compact;
  QString iban = frenchIban(written.bankId, written.branchId, written.accountId);
  if (iban.endsWith(written.accountKey) && !iban.isEmpty()) return iban;
  QStringList parts{written.bankId, written.branchId, written.accountId};
  parts.removeAll(QString{});
  return parts.join(u' ');
}

/// That of the account, else of its first transaction.
Currency settleCurrency(OfxStatement& written, const QString& ofTransaction, BankFile& file) {
  if (written.settled) return *written.settled;
  const QString& code = written.currency.isEmpty() ? ofTransaction : written.currency;
  const auto currency = Currency::parse(code.toUpper());
  if (!currency.ok()) {
    file.note(written.line, u"CURDEF"_s,
              Words::tr("The file states no currency for this account. It is read as EUR."));
  }
  written.settled = currency.ok() ? currency.value() : Currency::eur();
  return *written.settled;
}

/// Joins texts, but none that another holds already: banks repeat the name in the memo.
QString labelOf(const OfxTransaction& written) {
  const QStringList texts{written.payee, written.name, written.extendedName, written.memo};
  QStringList kept;
  for (qsizetype i = 0; i < texts.size(); ++i) {
    bool isRepeated = texts[i].isEmpty();
    for (qsizetype j = 0; j < texts.size(); ++j) {
      const bool holds = i != j && texts[j].contains(texts[i]);
      isRepeated = isRepeated || (holds && (texts[j] != texts[i] || j < i));
    }
    if (!isRepeated) kept.append(texts[i]);
  }
  QString label = kept.join(u' ');
  const bool isNumbered = written.checkNumber.count(u'0') < written.checkNumber.size();
  if (isNumbered && !label.contains(written.checkNumber)) label += u' ' + written.checkNumber;
  return label.trimmed();
}

/// The booking day; none: noted.
std::optional<QDate> bookedOn(const OfxTransaction& written, BankFile& file) {
  const QDate posted = readOfxDay(written.postedOn);
  if (posted.isValid()) return posted;
  const QDate user = readOfxDay(written.userOn);
  if (written.postedOn.isEmpty() && user.isValid()) {
    file.note(written.line, u"DTPOSTED"_s,
              Words::tr("The booking date is missing. The date of the order stands for it."));
    return user;
  }
  file.note(
      written.line, u"DTPOSTED"_s,
      written.postedOn.isEmpty()
          ? Words::tr("The booking date is missing. The line was left out.")
          : Words::tr("\"%1\" is no date. The line was left out.").arg(written.postedOn.left(40)));
  return std::nullopt;
}

/// The amount, not zero; none: noted.
std::optional<qint64> amountOf(const OfxTransaction& written, Currency currency, BankFile& file) {
  if (!written.currency.isEmpty() && written.currency.toUpper() != currency.code()) {
    file.note(written.line, u"CURRENCY"_s,
              Words::tr("The amount is in %1 where the account is in %2. The line was left out.")
                  .arg(written.currency.left(10), currency.code()));
    return std::nullopt;
  }
  const auto minor = readOfxAmount(written.amount, currency);
  if (minor && *minor != 0) return minor;
  file.note(written.line, u"TRNAMT"_s,
            minor ? Words::tr("The line has no amount. It was left out.")
                  : Words::tr("\"%1\" is no amount in %2. The line was left out.")
                        .arg(written.amount.left(40), currency.code()));
  return std::nullopt;
}

}  // namespace

QDate readOfxDay(const QString& text) {
  // The rest is a time, its zone, or what some programs write there.
  constexpr qsizetype length = 8;
  if (text.size() < length) return {};
  int digits = 0;
  for (qsizetype i = 0; i < length; ++i) {
    const char16_t c = text[i].unicode();
    if (c < u'0' || c > u'9') return {};
    digits = digits * 10 + (c - u'0');
  }
  return {digits / 10'000, digits / 100 % 100, digits % 100};
}

std::optional<qint64> readOfxAmount(const QString& text, Currency currency) {
  QString plain = QString{text}.remove(u' ').remove(QChar::Nbsp).remove(QChar{0x202F});
  const QChar decimal = plain.lastIndexOf(u',') > plain.lastIndexOf(u'.') ? u',' : u'.';
  plain.remove(decimal == u',' ? u'.' : u',');
  if (plain.count(decimal) > 1) return std::nullopt;
  plain.replace(decimal, u'.');
  return readExactAmount(plain, currency);
}

void appendOfxLine(const OfxTransaction& transaction, OfxStatement& statement, BankFile& file) {
  const Currency currency = settleCurrency(statement, transaction.currency, file);
  const auto booked = bookedOn(transaction, file);
  const auto amount = amountOf(transaction, currency, file);
  if (!booked || !amount) return;
  BankLine line;
  line.line = transaction.line;
  line.bookedOn = *booked;
  line.valueOn = readOfxDay(transaction.availableOn);
  line.amountMinor = *amount;
  line.label = labelOf(transaction);
  line.reference = transaction.id.isEmpty() ? transaction.referenceNumber : transaction.id;
  line.counterparty = !transaction.payee.isEmpty()          ? transaction.payee
                      : !transaction.extendedName.isEmpty() ? transaction.extendedName
                                                            : transaction.name;
  const QString account = compactIban(transaction.toAccount);
  line.counterpartyIban = looksLikeIban(account) ? account : transaction.toAccount;
  line.operationCode = transaction.type;
  statement.lines.append(line);
}

BankStatement buildOfxStatement(OfxStatement&& written, BankFile& file) {
  BankStatement statement;
  statement.account = accountOf(written);
  statement.accountName = written.accountType;
  statement.bank = written.bankId;
  statement.currency = settleCurrency(written, {}, file);
  statement.firstOn = readOfxDay(written.start);
  statement.lastOn = readOfxDay(written.end);
  if (!statement.lastOn.isValid()) statement.lastOn = readOfxDay(written.balanceOn);
  if (statement.account.isEmpty()) {
    file.note(written.line, u"ACCTID"_s, Words::tr("The file does not say whose account this is."));
  }
  if (!written.balance.isEmpty()) {
    statement.closingMinor = readOfxAmount(written.balance, statement.currency);
    if (!statement.closingMinor) {
      file.note(written.line, u"BALAMT"_s,
                Words::tr("The balance \"%1\" is no amount in %2. It was left out.")
                    .arg(written.balance.left(40), statement.currency.code()));
    }
  }
  statement.lines = std::move(written.lines);
  return statement;
}

}  // namespace encaisse
