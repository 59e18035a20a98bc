#include "core/bank/mt940_reader.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <utility>

#include "core/bank/account_identity.h"
#include "core/bank/iban.h"
#include "core/bank/mt940_details.h"
#include "core/bank/mt940_fields.h"
#include "core/bank/read_text.h"
#include "core/bank/statement_text.h"
#include "core/import/text_file.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Mt940Reader)
};

/// ":61:" and what belongs to it, up to the next tag.
struct Field {
  QString tag;  ///< "61", "60F"; empty: none yet
  qint64 line = 0;
  QStringList lines;
};

/// Length of the tag at the start of a line with its two colons; 0: none.
size_t tagLength(std::string_view line) {
  if (line.size() < 4 || line[0] != ':') return 0;
  if (line.starts_with(":NS:")) return 4;
  const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
  if (!isDigit(line[1]) || !isDigit(line[2])) return 0;
  if (line[3] == ':') return 4;
  const bool letter = line[3] >= 'A' && line[3] <= 'Z';
  return letter && line.size() > 4 && line[4] == ':' ? 5 : 0;
}

bool endsMessage(std::string_view line) {
  return line == "-" || line.starts_with("-}") || line.starts_with("-XXX");
}

qsizetype lettersIn(std::string_view line, const TextFile& text) {
  if (!text.isUtf8()) return qsizetype(line.size());
  return std::count_if(line.begin(), line.end(),
                       [](char c) { return (quint8(c) & 0xC0U) != 0x80U; });
}

bool hasLetters(const QString& text) {
  return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// Looks through the whole file for the width at which field :86: is cut.
Mt940Wrap wrapOf(TextFile& text) {
  constexpr qsizetype shortest = 60;
  constexpr qsizetype widest = 65;  // SWIFT: 6 lines of 65 characters
  Mt940Wrap wrap;
  bool inside = false;
  qsizetype longestFirst = 0;
  std::string_view line;
  while (text.nextLine(line)) {
    const size_t tag = tagLength(line);
    if (tag > 0) inside = line.starts_with(":86:");
    if (!inside || endsMessage(line)) continue;
    const qsizetype length = lettersIn(line.substr(tag), text);
    wrap.width = qMax(wrap.width, length);
    if (tag > 0) longestFirst = qMax(longestFirst, length);
  }
  wrap.withTag = longestFirst <= widest - 4;
  if (wrap.width < shortest || wrap.width > widest) wrap.width = 0;
  text.rewind();
  return wrap;
}

/// Builds statements from fields in the order of the file.
class Mt940Messages {
public:
  Mt940Messages(QString name, TextFile& text)
      : m_name{std::move(name)}, m_text{text}, m_wrap{wrapOf(text)} {}

  Result<BankFile> read();

private:
  /// What is known of the message being read.
  struct Message {
    BankStatement statement;
    bool hasCurrency = false;
    bool lastIsMovement = false;  ///< a field :86: now speaks of the last movement
    bool lastIsLeftOut = false;   ///< … of a movement that is no line
    qint64 firstLine = 0;
    qint64 closingLine = 0;
    QStringList details;
    std::optional<qint64> debits;   ///< sum stated by :90D:
    std::optional<qint64> credits;  ///< sum stated by :90C:
    qint64 sumsLine = 0;
  };

  Result<void> takeLine(std::string_view line);
  void takeBlockHeader(std::string_view line);
  Result<void> endField();
  Result<void> takeField();
  Result<void> takeStatementField();
  Result<void> takeOpening();
  Result<void> takeClosing();
  Result<void> takeMovement();
  Result<void> takeSum();
  void takeAccount();
  void takeDetails();
  void takeOwnLines();
  void endDetails();
  void endMessage();
  void noteMissingPart();
  void checkTotals(const Message& message);
  void checkChain(const BankStatement& statement, qint64 line);

  Result<void> setCurrency(const QString& code);
  Result<qint64> minorOf(const QString& amount) const;
  void addMovement(const Mt940Movement& movement, qint64 minor);
  QString first() const { return m_field.lines.value(0).trimmed(); }
  QString column() const { return u":%1:"_s.arg(m_field.tag); }
  Error bad(const QString& sentence) const {
    return statementError(m_name, m_field.line, column(), sentence);
  }
  void note(const QString& sentence) { m_file.note(m_field.line, column(), sentence); }
  QString money(qint64 minor) const {
    return toDecimal(minor, m_message.statement.currency) + u' ' +
           m_message.statement.currency.code();
  }

  QString m_name;
  TextFile& m_text;
  Mt940Wrap m_wrap;
  BankFile m_file;
  Message m_message;
  Field m_field;
  QString m_bank;  ///< BIC of the block header
  bool m_interim = false;
  qint64 m_intermediateLine = 0;  ///< where the last statement so far is to go on; 0: it ended
  qint64 m_movements = 0;
  QHash<QString, qint64> m_lastClosing;  ///< by account and currency
};

Result<BankFile> Mt940Messages::read() {
  std::string_view line;
  while (m_text.nextLine(line)) {
    if (auto taken = takeLine(line); !taken.ok()) return taken.error();
  }
  if (auto ended = endField(); !ended.ok()) return ended.error();
  const auto& last = m_message.statement;
  if (last.openingMinor && !last.closingMinor && !m_interim) {
    return statementError(m_name, m_message.firstLine, u":60F:"_s,
                          Words::tr("The statement that begins here has no closing balance "
                                    "(:62F:). The file is cut off: ask the bank for it again."));
  }
  endMessage();
  noteMissingPart();
  if (m_file.statements.isEmpty()) {
    return statementError(m_name, 0, {},
                          Words::tr("There is no balance (:60F:) and no movement (:61:) in this "
                                    "file. Ask the bank for the whole statement."));
  }
  m_file.format = m_interim ? u"mt942"_s : u"mt940"_s;
  m_file.encoding = m_text.encodingName();
  return m_file;
}

Result<void> Mt940Messages::takeLine(std::string_view line) {
  if (line.size() > statementLineLimit) {
    return statementError(m_name, m_text.lineNumber(), {},
                          Words::tr("This line is too long for a bank statement."));
  }
  if (line.starts_with('{')) {
    takeBlockHeader(line);
    const size_t body = line.find("{4:");
    if (body == std::string_view::npos) return {};
    if (auto ended = endField(); !ended.ok()) return ended;
    endMessage();
    line.remove_prefix(body + 3);
  }
  if (endsMessage(line)) {
    auto ended = endField();
    endMessage();
    return ended;
  }
  const size_t tag = tagLength(line);
  if (tag > 0) {
    if (auto ended = endField(); !ended.ok()) return ended;
    m_field.tag = QString::fromLatin1(line.data() + 1, qsizetype(tag) - 2);
    m_field.line = m_text.lineNumber();
  }
  constexpr qsizetype mostLines = 1000;
  if (!m_field.tag.isEmpty() && m_field.lines.size() < mostLines) {
    m_field.lines.append(m_text.toQString(line.substr(tag)));
  }
  return {};
}

/// {1:F01BANKFRPPAXXX…}{2:O9400934…}{4:
void Mt940Messages::takeBlockHeader(std::string_view line) {
  const size_t basic = line.find("{1:F01");
  if (basic != std::string_view::npos) {
    m_bank = QString::fromLatin1(line.substr(basic + 6, 8).data(),
                                 qsizetype(line.substr(basic + 6, 8).size()));
  }
  if (line.find("{2:O942") != std::string_view::npos ||
      line.find("{2:I942") != std::string_view::npos) {
    m_interim = true;
  }
}

Result<void> Mt940Messages::endField() {
  if (m_field.tag.isEmpty()) return {};
  auto taken = takeField();
  m_field = {};
  return taken;
}

Result<void> Mt940Messages::takeField() {
  const QString& tag = m_field.tag;
  if (tag == u"86") {
    takeDetails();
    return {};
  }
  if (tag == u"NS") {
    takeOwnLines();
    return {};
  }
  endDetails();
  m_message.lastIsMovement = false;
  if (tag == u"20") endMessage();
  if (m_message.firstLine == 0) m_message.firstLine = m_field.line;
  return tag == u"61" ? takeMovement() : takeStatementField();
}

Result<void> Mt940Messages::takeStatementField() {
  const QString& tag = m_field.tag;
  if (tag == u"25" || tag == u"25P") {
    takeAccount();
  } else if (tag == u"28" || tag == u"28C") {
    m_message.statement.number = oneLine(first());
  } else if (tag == u"60F" || tag == u"60M") {
    return takeOpening();
  } else if (tag == u"62F" || tag == u"62M") {
    return takeClosing();
  } else if (tag == u"34F") {
    m_interim = true;
    return setCurrency(first().left(3));
  } else if (tag == u"13D" || tag == u"13") {
    m_interim = true;
    const QStringView day{m_field.lines.first()};
    m_message.statement.lastOn = shortDay(day.left(2), day.mid(2, 2), day.mid(4, 2));
  } else if (tag == u"90D" || tag == u"90C") {
    return takeSum();
  }
  return {};
}

void Mt940Messages::takeAccount() {
  constexpr qsizetype longest = 35;
  auto& statement = m_message.statement;
  QString account = oneLine(first());
  const bool known = !statement.account.isEmpty() || statement.openingMinor;
  if (known && account.size() > longest) {
    note(Words::tr("This is no account and was passed over."));
    return;
  }
  if (statement.openingMinor || !statement.lines.isEmpty()) endMessage();
  const qsizetype slash = account.indexOf(u'/');
  if (slash > 0) statement.bank = account.left(slash);
  if (QString whole = accountIdentity(account); isValidIban(whole)) account = std::move(whole);
  const QString ending = account.right(3);
  const QString number = account.chopped(qMin(account.size(), qsizetype{3})).trimmed();
  const bool endsWithCurrency = !isValidIban(account) && Currency::parse(ending).ok() &&
                                (isValidIban(accountIdentity(number)) || !hasLetters(number));
  if (endsWithCurrency && setCurrency(ending).ok()) account = number;
  const QString identity = accountIdentity(account);
  m_message.statement.account = isValidIban(identity) ? identity : account;
}

Result<void> Mt940Messages::setCurrency(const QString& code) {
  auto& message = m_message;
  const auto currency = Currency::parse(code);
  if (!currency.ok()) return bad(Words::tr("\"%1\" is not a currency.").arg(code));
  const bool another = currency.value() != message.statement.currency;
  const bool sameCents = currency.value().decimals() == message.statement.currency.decimals();
  const bool assumed = !message.hasCurrency && (message.statement.lines.isEmpty() || sameCents);
  if (another && !assumed) {
    return bad(Words::tr("The currency %1 differs from %2 before it in the same statement.")
                   .arg(code, message.statement.currency.code()));
  }
  message.statement.currency = currency.value();
  message.hasCurrency = true;
  return {};
}

Result<qint64> Mt940Messages::minorOf(const QString& amount) const {
  const auto& currency = m_message.statement.currency;
  if (const auto minor = mt940Minor(amount, currency)) return *minor;
  return bad(Words::tr("\"%1\" is not an amount in %2.").arg(amount, currency.code()));
}

Result<void> Mt940Messages::takeOpening() {
  if (m_message.statement.openingMinor) {
    const QString account = m_message.statement.account;
    endMessage();
    m_message.statement.account = account;
  }
  const auto balance = readMt940Balance(first());
  if (!balance) return bad(Words::tr("\"%1\" is not a balance.").arg(first().left(60)));
  if (!balance->currency.isEmpty()) {
    if (auto set = setCurrency(balance->currency); !set.ok()) return set;
  }
  const auto minor = minorOf(balance->amount);
  if (!minor.ok()) return minor.error();
  m_message.statement.openingMinor = minor.value();
  m_message.statement.firstOn = balance->on;
  checkChain(m_message.statement, m_field.line);
  return {};
}

Result<void> Mt940Messages::takeClosing() {
  const auto balance = readMt940Balance(first());
  if (!balance) return bad(Words::tr("\"%1\" is not a balance.").arg(first().left(60)));
  if (!balance->currency.isEmpty()) {
    if (auto set = setCurrency(balance->currency); !set.ok()) return set;
  }
  const auto minor = minorOf(balance->amount);
  if (!minor.ok()) return minor.error();
  if (m_message.statement.closingMinor) {
    return bad(Words::tr("The statement has a second closing balance."));
  }
  m_message.statement.closingMinor = minor.value();
  m_message.statement.lastOn = balance->on;
  m_message.closingLine = m_field.line;
  m_intermediateLine = m_field.tag == u"62M"_s ? m_field.line : 0;
  return {};
}

/// ":90D:12EUR1234,56": how many debits and their sum.
Result<void> Mt940Messages::takeSum() {
  m_interim = true;
  const QString text = first();
  qsizetype digits = 0;
  while (digits < text.size() && isDigits(QStringView{text}.mid(digits, 1))) ++digits;
  if (auto set = setCurrency(text.mid(digits, 3)); !set.ok()) return set;
  const auto minor = minorOf(text.mid(digits + 3).replace(u'.', u','));
  if (!minor.ok()) return minor.error();
  (m_field.tag == u"90D" ? m_message.debits : m_message.credits) = minor.value();
  m_message.sumsLine = m_field.line;
  return {};
}

Result<void> Mt940Messages::takeMovement() {
  if (m_message.statement.closingMinor) {
    return bad(Words::tr("A movement follows the closing balance of its statement."));
  }
  const auto movement = readMt940Movement(m_field.lines.value(0));
  if (!movement) return bad(Words::tr("\"%1\" is not a movement.").arg(first().left(60)));
  const auto minor = minorOf(movement->amount);
  if (!minor.ok()) return minor.error();
  if (++m_movements > movementLimit) {
    return bad(Words::tr("The file holds more than a million movements. Import it in parts."));
  }
  if (movement->entryDayWrong) {
    note(Words::tr("The entry day does not exist; the value day was taken."));
  }
  m_message.lastIsMovement = true;
  m_message.lastIsLeftOut = minor.value() == 0 || movement->mark.startsWith(u'E');
  if (minor.value() == 0) {
    note(Words::tr("A movement of nothing was left out."));
  } else if (m_message.lastIsLeftOut) {
    note(Words::tr("An expected movement that is not booked yet was left out."));
  } else {
    addMovement(*movement, minor.value());
  }
  return {};
}

void Mt940Messages::addMovement(const Mt940Movement& movement, qint64 minor) {
  if (!m_message.hasCurrency && m_message.statement.lines.isEmpty()) {
    note(Words::tr("No currency is stated before this movement; euros were taken."));
  }
  BankLine line;
  line.line = m_field.line;
  line.bookedOn = movement.bookedOn;
  line.valueOn = movement.valueOn;
  line.amountMinor = minor;
  line.operationCode = movement.type;
  const QString customer =
      isNoReference(movement.customerReference) ? QString{} : movement.customerReference;
  line.reference = isNoReference(movement.bankReference) ? customer : movement.bankReference;
  if (line.reference != customer) line.endToEndId = customer;
  if (movement.type.endsWith(u"RTI")) line.returnReason = u"RTI"_s;
  if (movement.mark == u"RC") line.returnReason = movement.mark;
  const QString more = oneLine(QStringList{m_field.lines.mid(1)}.join(u' '));
  if (looksLikeIban(more)) line.counterpartyIban = more;
  line.label = oneLine(movement.rest + u' ' + (line.counterpartyIban.isEmpty() ? more : u""_s));
  line.creditorReference = creditorReferenceIn(line.label + u' ' + customer);
  m_message.statement.lines.append(line);
}

/// Field :86: may come several times after one movement; then they are one text.
void Mt940Messages::takeDetails() {
  if (m_message.lastIsMovement && !m_message.lastIsLeftOut) m_message.details += m_field.lines;
}

/// Lines of field :NS:, two digits each: 01 to 14 purpose, 15 and 16 payer, 17 posting text.
void Mt940Messages::takeOwnLines() {
  for (const QString& text : std::as_const(m_field.lines)) {
    const int code = isDigits(QStringView{text}.left(2)) ? QStringView{text}.left(2).toInt() : 0;
    const QString value = oneLine(text.mid(2));
    if (!m_message.lastIsMovement) {
      if (code == 22 && hasLetters(value)) m_message.statement.accountName = value;
      continue;
    }
    if (m_message.lastIsLeftOut) continue;
    auto& line = m_message.statement.lines.last();
    const bool isPurpose = (code >= 1 && code <= 14) || code == 17;
    if (isPurpose) line.label = oneLine(line.label + u' ' + value);
    if (code == 15 || code == 16) line.counterparty = oneLine(line.counterparty + u' ' + value);
  }
}

void Mt940Messages::endDetails() {
  const QStringList lines = std::exchange(m_message.details, {});
  if (lines.isEmpty() || m_message.statement.lines.isEmpty()) return;
  const auto details = readMt940Details(lines, m_wrap);
  auto& line = m_message.statement.lines.last();
  line.label = oneLine(line.label + u' ' + details.label);
  if (!details.counterparty.isEmpty()) line.counterparty = details.counterparty;
  if (!details.counterpartyIban.isEmpty()) line.counterpartyIban = details.counterpartyIban;
  if (!details.endToEndId.isEmpty()) line.endToEndId = details.endToEndId;
  if (!details.returnReason.isEmpty()) line.returnReason = details.returnReason;
  if (!details.creditorReference.isEmpty()) line.creditorReference = details.creditorReference;
}

void Mt940Messages::endMessage() {
  endDetails();
  const Message message = std::exchange(m_message, {});
  const auto& statement = message.statement;
  m_message.statement.bank = m_bank;
  m_message.firstLine = m_field.line;
  const bool empty =
      statement.lines.isEmpty() && !statement.openingMinor && !statement.closingMinor;
  if (empty && !message.debits && !message.credits) return;
  checkTotals(message);
  m_file.statements.append(statement);
}

/// A statement in several messages ends each but the last with an intermediate balance.
void Mt940Messages::noteMissingPart() {
  if (m_intermediateLine == 0) return;
  m_file.note(m_intermediateLine, u":62M:"_s,
              Words::tr("The statement goes on in another message, which the file does not hold. "
                        "Ask the bank for the rest."));
}

void Mt940Messages::checkTotals(const Message& message) {
  const auto& statement = message.statement;
  const auto money = [&](qint64 minor) {
    return toDecimal(minor, statement.currency) + u' ' + statement.currency.code();
  };
  if (statement.account.isEmpty()) {
    m_file.note(message.firstLine, u":25:"_s, Words::tr("A statement does not name its account."));
  }
  if (const qint64 difference = statement.differenceMinor(); difference != 0) {
    m_file.note(
        message.closingLine, u":62F:"_s,
        Words::tr("Opening balance and movements come to %1, the closing balance is %2. "
                  "A movement may be missing.")
            .arg(money(*statement.closingMinor + difference), money(*statement.closingMinor)));
  }
  if (statement.openingMinor && !statement.closingMinor && !m_interim) {
    m_file.note(message.firstLine, u":62F:"_s,
                Words::tr("The statement has no closing balance; the file may be cut off."));
  }
  if (statement.closingMinor) {
    m_lastClosing[statement.account + statement.currency.code()] = *statement.closingMinor;
  }
  qint64 debits = 0;
  qint64 credits = 0;
  for (const auto& line : statement.lines) {
    (line.amountMinor < 0 ? debits : credits) += line.amountMinor;
  }
  if ((message.debits && *message.debits != -debits) ||
      (message.credits && *message.credits != credits)) {
    m_file.note(message.sumsLine, u":90D:"_s,
                Words::tr("The movements come to %1 out and %2 in, which is not what the message "
                          "states. A movement may be missing.")
                    .arg(money(-debits), money(credits)));
  }
}

void Mt940Messages::checkChain(const BankStatement& statement, qint64 line) {
  const auto before = m_lastClosing.constFind(statement.account + statement.currency.code());
  if (statement.account.isEmpty() || before == m_lastClosing.constEnd()) return;
  if (*before == *statement.openingMinor) return;
  m_file.note(line, column(),
              Words::tr("The opening balance %1 is not the closing balance %2 of the statement "
                        "before. A statement may be missing.")
                  .arg(money(*statement.openingMinor), money(*before)));
}

}  // namespace

Result<BankFile> readMt940(const QString& name, const QByteArray& bytes) {
  return readText<Mt940Messages>(name, bytes);
}

}  // namespace encaisse
