#include "core/bank/qif_reader.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <utility>

#include "core/bank/iban.h"
#include "core/bank/qif_values.h"
#include "core/bank/read_text.h"
#include "core/bank/statement_text.h"
#include "core/import/text_file.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(QifReader)
};

/// A field with the line it stands on.
struct Value {
  QString text;
  qint64 line = 0;
};

/// What stands between two "^".
struct Record {
  qint64 line = 0;  ///< 0: nothing yet
  Value day;
  Value amount;  ///< T
  Value second;  ///< U: the same in a later version of the format
  QString payee;
  QString memo;
  QString number;
  QString category;
  QString description;  ///< D of an account
  bool inSplits = false;
};

enum class Section { None, Bank, Account, Investments, Other };

/// Reads sections and records first; days and amounts are decided by the whole file afterwards.
class QifSections {
public:
  QifSections(QString name, TextFile& text) : m_name{std::move(name)}, m_text{text} {}

  Result<BankFile> read();

private:
  struct Pending {
    Record record;
    qsizetype statement = 0;
  };

  Result<void> takeLine(std::string_view line);
  Result<void> takeHeader(const QString& header);
  void takeField(QChar code, const QString& value);
  void takeMoneyField(QChar code, const QString& value);
  Result<void> endRecord();
  Result<void> endMovement();
  void endAccount();
  void beginStatement(const QString& kind);
  Result<void> endFile();
  Result<void> checkDays();
  Result<void> build(const Pending& pending);
  Result<qint64> minorOf(const Record& record, Currency currency);
  bool isOpeningBalance(const Pending& pending) const;

  Error bad(qint64 line, const QString& column, const QString& sentence) const {
    return statementError(m_name, line, column, sentence);
  }

  QString m_name;
  TextFile& m_text;
  BankFile m_file;
  Section m_section = Section::None;
  QString m_sectionName;
  bool m_begun = false;
  Record m_record;
  QString m_accountName;
  QString m_accountNote;
  QHash<QString, qsizetype> m_statementOf;  ///< by kind and account name
  qsizetype m_statement = 0;
  QList<Pending> m_pending;
  QSet<QString> m_passedOver;  ///< kinds of section that were spoken of
  QifDays m_days;
  QifAmounts m_amounts;
};

Result<BankFile> QifSections::read() {
  std::string_view line;
  while (m_text.nextLine(line)) {
    if (auto taken = takeLine(line); !taken.ok()) return taken.error();
  }
  if (auto ended = endFile(); !ended.ok()) return ended.error();
  if (auto checked = checkDays(); !checked.ok()) return checked.error();
  for (const auto& pending : std::as_const(m_pending)) {
    if (auto built = build(pending); !built.ok()) return built.error();
  }
  m_file.statements.removeIf([](const BankStatement& statement) {
    return statement.lines.isEmpty() && !statement.openingMinor;
  });
  if (m_file.statements.isEmpty()) {
    m_file.note(0, {}, Words::tr("The file holds no movement of a bank account."));
  }
  m_file.format = u"qif"_s;
  m_file.encoding = m_text.encodingName();
  return m_file;
}

Result<void> QifSections::takeLine(std::string_view line) {
  if (line.size() > statementLineLimit) {
    return bad(m_text.lineNumber(), {}, Words::tr("This line is too long for a bank statement."));
  }
  const QString text = m_text.toQString(trimmed(line));
  if (text.startsWith(u'!')) return takeHeader(text.mid(1).trimmed());
  if (text.startsWith(u'^')) return endRecord();
  if (!m_begun) {
    if (text.startsWith(u'#')) return {};
    return bad(m_text.lineNumber(), {},
               Words::tr("This is no QIF file: it does not begin with \"!Type:\" or "
                         "\"!Account\"."));
  }
  takeField(text[0], text.mid(1).trimmed());
  return {};
}

Result<void> QifSections::takeHeader(const QString& header) {
  if (m_record.line > 0) {
    m_file.note(m_text.lineNumber(), u"^"_s,
                Words::tr("The record before this line is not ended by \"^\"."));
  }
  if (auto ended = endRecord(); !ended.ok()) return ended;
  m_begun = true;
  const QString kind = header.toLower().simplified();
  static const QList<QString> bankKinds{u"type:bank"_s, u"type:cash"_s, u"type:ccard"_s,
                                        u"type:oth a"_s, u"type:oth l"_s};
  if (kind == u"account") {
    m_section = Section::Account;
  } else if (bankKinds.contains(kind)) {
    m_section = Section::Bank;
    beginStatement(kind);
  } else if (kind.startsWith(u"type:")) {
    m_section = kind == u"type:invst" ? Section::Investments : Section::Other;
    m_sectionName = u'!' + header;
  } else if (kind == u"clear:autoswitch") {
    m_accountName.clear();
    m_accountNote.clear();
  }
  return {};
}

void QifSections::beginStatement(const QString& kind) {
  const QString key = kind + u'\n' + m_accountName;
  if (const auto known = m_statementOf.constFind(key); known != m_statementOf.constEnd()) {
    m_statement = *known;
    return;
  }
  BankStatement statement;
  statement.account = m_accountName;
  statement.accountName = m_accountName;
  for (const auto& text : {m_accountNote, m_accountName}) {
    if (isValidIban(text)) statement.account = compactIban(text);
  }
  m_statement = m_file.statements.size();
  m_statementOf.insert(key, m_statement);
  m_file.statements.append(statement);
}

void QifSections::takeField(QChar code, const QString& value) {
  if (m_record.line == 0) m_record.line = m_text.lineNumber();
  switch (code.unicode()) {
    case u'P': m_record.payee = value; break;
    case u'M': m_record.memo = value; break;
    case u'N': m_record.number = value; break;
    case u'L': m_record.category = value; break;
    case u'S': m_record.inSplits = true; break;
    default: takeMoneyField(code, value);
  }
}

void QifSections::takeMoneyField(QChar code, const QString& value) {
  const Value placed{value, m_text.lineNumber()};
  if (m_section == Section::Account) {
    if (code == u'D') m_record.description = value;
    return;
  }
  const bool isMoney = m_section == Section::Bank;
  if (code == u'D' && !m_record.inSplits && (isMoney || m_section == Section::Investments)) {
    m_record.day = placed;
    m_days.add(value, placed.line);
  }
  if (isMoney && code == u'T') m_record.amount = placed;
  if (isMoney && code == u'U') m_record.second = placed;
  if (isMoney && (code == u'T' || code == u'U')) m_amounts.add(value, placed.line);
}

Result<void> QifSections::endRecord() {
  if (m_record.line == 0) return {};
  if (m_section == Section::Bank) {
    if (auto ended = endMovement(); !ended.ok()) return ended;
  } else if (m_section == Section::Account) {
    endAccount();
  } else if (m_section != Section::None && !m_passedOver.contains(m_sectionName)) {
    m_passedOver.insert(m_sectionName);
    m_file.note(m_record.line, m_sectionName,
                Words::tr("%1 is no bank account; it was passed over.").arg(m_sectionName));
  }
  m_record = {};
  return {};
}

void QifSections::endAccount() {
  m_accountName = oneLine(m_record.number);
  m_accountNote = oneLine(m_record.description);
}

Result<void> QifSections::endMovement() {
  if (m_record.amount.line == 0) m_record.amount = m_record.second;
  if (m_record.day.line == 0 || m_record.day.text.isEmpty()) {
    return bad(m_record.line, u"D"_s, Words::tr("This movement has no day."));
  }
  if (m_record.amount.line == 0 || m_record.amount.text.isEmpty()) {
    return bad(m_record.line, u"T"_s, Words::tr("This movement has no amount."));
  }
  if (m_pending.size() >= movementLimit) {
    return bad(m_record.line, {},
               Words::tr("The file holds more than a million movements. Import "
                         "it in parts."));
  }
  m_pending.append({std::exchange(m_record, {}), m_statement});
  return {};
}

/// A file that ends within a record may have been cut within its amount.
Result<void> QifSections::endFile() {
  if (m_record.line == 0) return {};
  const qint64 last = m_text.lineNumber();
  const bool inAmount = m_record.amount.line == last || m_record.second.line == last;
  if (m_section == Section::Bank && inAmount && m_text.endsWithoutBreak()) {
    return bad(last, u"T"_s, Words::tr("The file ends within a movement: it is cut off."));
  }
  m_file.note(last, u"^"_s,
              Words::tr("The last record is not ended by \"^\"; the file may be cut off."));
  return endRecord();
}

Result<void> QifSections::checkDays() {
  if (m_days.order() == QifDays::Order::Both) {
    return bad(qMax(m_days.dayFirstLine(), m_days.monthFirstLine()), u"D"_s,
               Words::tr("Line %1 writes the day first and line %2 the month: the file mixes two "
                         "orders of dates.")
                   .arg(m_days.dayFirstLine())
                   .arg(m_days.monthFirstLine()));
  }
  if (m_days.order() == QifDays::Order::Unknown && m_days.anyOpen()) {
    m_file.note(0, u"D"_s,
                Words::tr("No date of the file has a number over 12, so their order is not "
                          "certain: day first was taken (31/12)."));
  }
  if (const qint64 line = m_amounts.openLine(); line > 0) {
    m_file.note(line, u"T"_s,
                Words::tr("No amount of the file shows its decimal sign: the sign in this one was "
                          "taken for thousands."));
  }
  return {};
}

Result<qint64> QifSections::minorOf(const Record& record, Currency currency) {
  const auto minor = m_amounts.read(record.amount.text, currency);
  if (!minor) {
    return bad(record.amount.line, u"T"_s,
               Words::tr("\"%1\" is not an amount.").arg(record.amount.text.left(60)));
  }
  if (record.second.line > 0 && m_amounts.read(record.second.text, currency) != minor) {
    return bad(record.second.line, u"U"_s,
               Words::tr("The two amounts of this movement (T and U) differ."));
  }
  return *minor;
}

/// Quicken writes the balance before the first movement as a transfer from the account to itself.
bool QifSections::isOpeningBalance(const Pending& pending) const {
  const auto& statement = m_file.statements[pending.statement];
  const QString payee = pending.record.payee.toLower();
  const bool named =
      payee == u"opening balance" || payee == u"solde initial" || payee == u"solde d'ouverture";
  return named && pending.record.category.startsWith(u'[') && statement.lines.isEmpty() &&
         !statement.openingMinor;
}

Result<void> QifSections::build(const Pending& pending) {
  const auto& record = pending.record;
  auto& statement = m_file.statements[pending.statement];
  const QDate day = m_days.read(record.day.text);
  if (!day.isValid()) {
    return bad(record.day.line, u"D"_s,
               Words::tr("\"%1\" is not a day.").arg(record.day.text.left(60)));
  }
  const auto minor = minorOf(record, statement.currency);
  if (!minor.ok()) return minor.error();
  if (isOpeningBalance(pending)) {
    statement.openingMinor = minor.value();
    statement.firstOn = day;
    const QString own = record.category.mid(1).section(u']', 0, 0);
    if (statement.account.isEmpty()) statement.account = statement.accountName = oneLine(own);
    return {};
  }
  if (minor.value() == 0) {
    m_file.note(record.line, u"T"_s, Words::tr("A movement of nothing was left out."));
    return {};
  }
  BankLine line;
  line.line = record.line;
  line.bookedOn = day;
  line.amountMinor = minor.value();
  line.counterparty = oneLine(record.payee);
  line.label = oneLine(record.payee + u' ' + record.memo);
  line.reference = oneLine(record.number);
  line.creditorReference = creditorReferenceIn(line.label + u' ' + line.reference);
  statement.lines.append(line);
  return {};
}

}  // namespace

Result<BankFile> readQif(const QString& name, const QByteArray& bytes) {
  return readText<QifSections>(name, bytes);
}

}  // namespace encaisse
