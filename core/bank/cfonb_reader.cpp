#include "core/bank/cfonb_reader.h"

#include <QCoreApplication>
#include <utility>

#include "core/bank/cfonb_details.h"
#include "core/bank/cfonb_fields.h"
#include "core/bank/cfonb_records.h"
#include "core/bank/iban.h"
#include "core/bank/read_text.h"
#include "core/bank/statement_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CfonbReader)
};

/// Positions that several kinds of record share (first character, length).
struct Place {
  qsizetype from;
  qsizetype length;
};
constexpr Place bankPlace{3, 5};
constexpr Place branchPlace{12, 5};
constexpr Place currencyPlace{17, 3};
constexpr Place decimalsPlace{20, 1};
constexpr Place accountPlace{22, 11};
constexpr Place codePlace{33, 2};
constexpr Place dayPlace{35, 6};
constexpr Place reasonPlace{41, 2};
constexpr Place valueDayPlace{43, 6};
constexpr Place labelPlace{49, 31};
constexpr Place entryPlace{82, 7};
constexpr Place amountPlace{91, 14};
constexpr Place referencePlace{105, 16};
constexpr Place qualifierPlace{46, 3};
constexpr Place detailPlace{49, 70};

/// A number whose decimals may be told by a later record.
struct Stated {
  qint64 number = 0;
  int decimals = -1;  ///< −1: not stated
};

/// Builds statements from records in the order of the file.
class CfonbStatements {
public:
  CfonbStatements(QString name, TextFile& text)
      : m_name{std::move(name)}, m_text{text}, m_records{text} {}

  Result<BankFile> read();

private:
  Result<void> takeRecord();
  Result<void> takeOpening();
  Result<void> takeMovement();
  void takeDetail();
  Result<void> takeClosing();
  Result<void> checkAccount();
  Result<void> setCurrency();
  Result<QDate> dayAt(Place place) const;
  Result<Stated> amount() const;
  Result<qint64> minorOf(const Stated& stated) const;
  void endMovement();

  QString part(Place place) const { return cfonbPart(m_record, place.from, place.length); }
  QString trimmedPart(Place place) const { return part(place).trimmed(); }
  Error bad(Place place, const QString& sentence) const {
    return statementError(m_name, m_records.line(), QString::number(place.from), sentence);
  }

  QString m_name;
  TextFile& m_text;
  CfonbRecords m_records;
  QString m_record;
  BankFile m_file;

  bool m_open = false;  ///< between a record 01 and its record 07
  BankStatement m_statement;
  qint64 m_openingLine = 0;
  QString m_openingPlace;  ///< branch and account of the record 01
  bool m_hasCurrency = false;
  int m_decimals = -1;  ///< of the movements
  Stated m_opening;
  bool m_hasMovement = false;  ///< additions now speak of the last movement
  bool m_isLeftOut = false;
  CfonbDetails m_details;
  qint64 m_movements = 0;
};

Result<BankFile> CfonbStatements::read() {
  for (;;) {
    const auto next = m_records.next(m_record);
    if (!next.ok()) return next.error();
    if (!next.value()) break;
    if (auto taken = takeRecord(); !taken.ok()) return taken.error();
  }
  if (m_open) {
    return statementError(m_name, m_openingLine, QString::number(1),
                          Words::tr("The account %1 that begins here has no closing balance "
                                    "(record 07). The file is cut off: ask the bank for it again.")
                              .arg(m_statement.account));
  }
  if (m_file.statements.isEmpty()) {
    return statementError(m_name, 1, QString::number(1),
                          Words::tr("The file holds no account (records 01 and 07). Ask the bank "
                                    "for the whole statement."));
  }
  m_file.format = u"cfonb120"_s;
  m_file.encoding = m_text.encodingName();
  return m_file;
}

Result<void> CfonbStatements::takeRecord() {
  const auto type = QStringView{m_record}.left(2);
  if (type == u"01") return takeOpening();
  if (type == u"04") return takeMovement();
  if (type == u"07") return takeClosing();
  if (type != u"05") {
    return bad({1, 2}, Words::tr("\"%1\" is no kind of record of an account statement.").arg(type));
  }
  takeDetail();
  return {};
}

Result<void> CfonbStatements::takeOpening() {
  if (m_open) {
    return bad({1, 2}, Words::tr("Another account begins here, but the one of line %1 has no "
                                 "closing balance (record 07): records are missing between them.")
                           .arg(m_openingLine));
  }
  const auto day = dayAt(dayPlace);
  if (!day.ok()) return day.error();
  const auto opening = amount();
  if (!opening.ok()) return opening.error();
  const QString bank = part(bankPlace);
  const QString branch = part(branchPlace);
  const QString account = part(accountPlace);
  m_statement = {};
  m_statement.bank = bank.trimmed();
  m_statement.account = frenchIban(bank, branch, account);
  if (m_statement.account.isEmpty()) {
    m_statement.account = oneLine(bank + u' ' + branch + u' ' + account);
  }
  m_statement.firstOn = day.value();
  m_openingPlace = branch + account;
  m_openingLine = m_records.line();
  m_opening = opening.value();
  m_open = true;
  m_hasCurrency = false;
  m_hasMovement = false;
  m_decimals = -1;
  return setCurrency();
}

/// Whether a record belongs to the account that is open. Banks change their own code within one
/// statement after a merger; the branch and the number say which account it is.
Result<void> CfonbStatements::checkAccount() {
  if (!m_open) {
    return bad({1, 2}, Words::tr("This record belongs to no account: no opening balance "
                                 "(record 01) comes before it. Records are missing."));
  }
  if (part(branchPlace) + part(accountPlace) != m_openingPlace) {
    return bad(accountPlace, Words::tr("This record is of the account %1, but the account of line "
                                       "%2 is not closed yet (record 07).")
                                 .arg(oneLine(part(branchPlace) + u' ' + part(accountPlace)))
                                 .arg(m_openingLine));
  }
  if (trimmedPart(bankPlace) != m_statement.bank) {
    m_file.note(m_records.line(), QString::number(bankPlace.from),
                Words::tr("The bank code %1 differs from %2 before it; the account is the same.")
                    .arg(trimmedPart(bankPlace), m_statement.bank));
  }
  return setCurrency();
}

/// Some banks leave the currency out of the balances.
Result<void> CfonbStatements::setCurrency() {
  const QString code = trimmedPart(currencyPlace);
  if (code.isEmpty()) return {};
  const auto currency = Currency::parse(code);
  if (!currency.ok()) return bad(currencyPlace, Words::tr("\"%1\" is not a currency.").arg(code));
  if (m_hasCurrency && currency.value() != m_statement.currency) {
    return bad(currencyPlace, Words::tr("The currency %1 differs from %2 before it.")
                                  .arg(code, m_statement.currency.code()));
  }
  m_statement.currency = currency.value();
  m_hasCurrency = true;
  return {};
}

Result<QDate> CfonbStatements::dayAt(Place place) const {
  const QString text = part(place);
  const QDate day = cfonbDay(text);
  if (!day.isValid() && !text.trimmed().isEmpty()) {
    return bad(place, Words::tr("\"%1\" is not a day (JJMMAA).").arg(text.trimmed()));
  }
  return day;
}

Result<Stated> CfonbStatements::amount() const {
  const QString text = part(amountPlace);
  const auto number = overpunchedAmount(text);
  if (!number) {
    return bad(amountPlace,
               Words::tr("\"%1\" is not an amount of 13 digits and a sign.").arg(text));
  }
  const QString decimals = trimmedPart(decimalsPlace);
  if (decimals.isEmpty()) return Stated{*number, -1};
  if (!isDigits(decimals)) {
    return bad(decimalsPlace, Words::tr("\"%1\" is not a number of decimals.").arg(decimals));
  }
  return Stated{*number, decimals.toInt()};
}

/// Decimals left out are those of the movements, else those of the currency.
Result<qint64> CfonbStatements::minorOf(const Stated& stated) const {
  const auto& currency = m_statement.currency;
  const int usual = m_decimals >= 0 ? m_decimals : currency.decimals();
  const int decimals = stated.decimals >= 0 ? stated.decimals : usual;
  if (const auto minor = scaledToMinor(stated.number, decimals, currency)) return *minor;
  return bad(amountPlace,
             Words::tr("The amount does not fit the currency %1.").arg(currency.code()));
}

Result<void> CfonbStatements::takeMovement() {
  endMovement();
  if (auto checked = checkAccount(); !checked.ok()) return checked;
  const auto booked = dayAt(dayPlace);
  if (!booked.ok()) return booked.error();
  const auto value = dayAt(valueDayPlace);
  if (!value.ok()) return value.error();
  if (!booked.value().isValid()) {
    return bad(dayPlace, Words::tr("The day of the movement is missing."));
  }
  const auto stated = amount();
  if (!stated.ok()) return stated.error();
  if (m_decimals < 0) m_decimals = stated.value().decimals;
  const auto minor = minorOf(stated.value());
  if (!minor.ok()) return minor.error();
  if (++m_movements > movementLimit) {
    return bad({1, 2}, Words::tr("The file holds more than a million movements. Import it in "
                                 "parts."));
  }
  m_hasMovement = true;
  m_isLeftOut = minor.value() == 0;
  if (m_isLeftOut) {
    m_file.note(m_records.line(), QString::number(amountPlace.from),
                Words::tr("A movement of nothing was left out."));
    return {};
  }
  BankLine line;
  line.line = m_records.line();
  line.bookedOn = booked.value();
  line.valueOn = value.value();
  line.amountMinor = minor.value();
  line.label = oneLine(part(labelPlace));
  line.operationCode = trimmedPart(codePlace);
  line.returnReason = trimmedPart(reasonPlace);
  line.reference = oneLine(part(referencePlace));
  const QString entry = trimmedPart(entryPlace);
  const bool hasEntry = !entry.isEmpty() && entry.count(u'0') != entry.size();
  if (line.reference.isEmpty() && hasEntry) line.reference = entry;
  m_statement.lines.append(line);
  return {};
}

void CfonbStatements::takeDetail() {
  const bool fits =
      m_open && m_hasMovement && part(branchPlace) + part(accountPlace) == m_openingPlace;
  if (!fits) {
    m_file.note(m_records.line(), QString::number(1),
                Words::tr("This addition (record 05) follows no movement and was left out."));
    return;
  }
  if (!m_isLeftOut) m_details.take(part(qualifierPlace), part(detailPlace));
}

void CfonbStatements::endMovement() {
  const CfonbDetails details = std::exchange(m_details, {});
  if (m_hasMovement && !m_isLeftOut) details.writeTo(m_statement.lines.last());
  m_hasMovement = false;
}

Result<void> CfonbStatements::takeClosing() {
  endMovement();
  if (auto checked = checkAccount(); !checked.ok()) return checked;
  const auto day = dayAt(dayPlace);
  if (!day.ok()) return day.error();
  const auto stated = amount();
  if (!stated.ok()) return stated.error();
  const auto opening = minorOf(m_opening);
  if (!opening.ok()) return opening.error();
  const auto closing = minorOf(stated.value());
  if (!closing.ok()) return closing.error();
  m_statement.lastOn = day.value();
  m_statement.openingMinor = opening.value();
  m_statement.closingMinor = closing.value();
  const auto money = [&](qint64 minor) {
    return toDecimal(minor, m_statement.currency) + u' ' + m_statement.currency.code();
  };
  if (const qint64 difference = m_statement.differenceMinor(); difference != 0) {
    m_file.note(m_records.line(), QString::number(amountPlace.from),
                Words::tr("Opening balance and movements come to %1, the closing balance is %2. "
                          "A movement may be missing.")
                    .arg(money(closing.value() + difference), money(closing.value())));
  }
  if (!m_hasCurrency) {
    m_file.note(m_openingLine, QString::number(currencyPlace.from),
                Words::tr("The account states no currency; euros were taken."));
  }
  m_file.statements.append(std::exchange(m_statement, {}));
  m_open = false;
  return {};
}

}  // namespace

Result<BankFile> readCfonb(const QString& name, const QByteArray& bytes) {
  return readText<CfonbStatements>(name, bytes);
}

}  // namespace encaisse
