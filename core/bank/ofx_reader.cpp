#include "core/bank/ofx_reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QStringList>
#include <algorithm>
#include <array>
#include <vector>

#include "core/bank/ofx_statement.h"
#include "core/bank/sgml_tokens.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(OfxReader)
};

constexpr size_t headSize = 4096;
constexpr qsizetype maxRefusals = 100;
constexpr qsizetype maxStatements = 10'000;
constexpr qsizetype maxLines = 1'000'000;

/// The elements that hold others, as far as they matter. A tag that is not closed and not among
/// them is a value, empty or not.
constexpr std::array<std::string_view, 23> aggregates{
    "OFX",        "SONRS",        "STATUS",        "STMTTRNRS",    "CCSTMTTRNRS", "INVSTMTTRNRS",
    "STMTRS",     "CCSTMTRS",     "INVSTMTRS",     "LEDGERBAL",    "AVAILBAL",    "BANKACCTFROM",
    "CCACCTFROM", "BANKTRANLIST", "STMTTRN",       "STMTTRNP",     "PAYEE",       "BANKACCTTO",
    "CCACCTTO",   "CURRENCY",     "BANKTRANLISTP", "ORIGCURRENCY", "BAL"};

bool isAggregate(std::string_view name) {
  return std::find(aggregates.begin(), aggregates.end(), name) != aggregates.end();
}

/// What the bank's server said of one request.
struct Answer {
  qint64 line = 0;
  QString code;
  QString severity;
  QString message;
};

/// Puts the tags of a file together. A tag that opens inside itself, or an outer one that closes,
/// ends what was left open, so the stack is never longer than there are names.
class Builder {
public:
  Builder(const TextFile& text, BankFile& file) : m_text{text}, m_file{file} {}

  void take(const SgmlToken& token) {
    if (token.closes) {
      closeTo(token.name);
    } else if (isAggregate(token.name) && token.text.empty()) {
      closeTo(token.name);
      open(token);
    } else if (!token.text.empty() && !m_open.empty()) {
      takeValue(token);
    }
  }

  bool isTooLarge() const {
    return m_file.statements.size() > maxStatements ||
           (m_statement && m_statement->lines.size() > maxLines);
  }
  bool anyRoot() const { return m_anyRoot; }
  bool isOpen() const { return !m_open.empty(); }
  bool anyInvestment() const { return m_anyInvestment; }
  const QList<Answer>& refusals() const { return m_refusals; }

private:
  void open(const SgmlToken& token) {
    m_open.push_back(token.name);
    if (token.name == "OFX") m_anyRoot = true;
    if (token.name == "INVSTMTRS") m_anyInvestment = true;
    if (token.name == "STATUS") m_answer = {token.line, {}, {}, {}};
    if (token.name == "STMTRS" || token.name == "CCSTMTRS") {
      m_statement = OfxStatement{};
      m_statement->line = token.line;
    }
    if (token.name == "STMTTRN" && m_statement) {
      m_transaction = OfxTransaction{};
      m_transaction->line = token.line;
    }
  }

  void closeTo(std::string_view name) {
    if (std::find(m_open.begin(), m_open.end(), name) == m_open.end()) return;
    for (bool found = false; !found;) {
      found = m_open.back() == name;
      close(m_open.back());
      m_open.pop_back();
    }
  }

  void close(std::string_view name) {
    if (name == "STATUS" && m_answer.severity == u"ERROR"_s && m_refusals.size() < maxRefusals) {
      m_refusals.append(m_answer);
    }
    if (name == "STMTTRN" && m_transaction) {
      if (m_statement) appendOfxLine(*m_transaction, *m_statement, m_file);
      m_transaction.reset();
    }
    if ((name == "STMTRS" || name == "CCSTMTRS") && m_statement) {
      m_file.statements.append(buildOfxStatement(std::move(*m_statement), m_file));
      m_statement.reset();
    }
  }

  void takeValue(const SgmlToken& token) {
    const auto inside = m_open.back();
    if (inside == "STATUS") return takeAnswer(token);
    if (inside == "OFX" || !m_statement) return;
    if (m_transaction && takeOfTransaction(inside, token)) return;
    takeOfStatement(inside, token);
  }

  /// The first value counts; a later one of the same name belongs to something we do not know.
  void set(QString& field, const SgmlToken& token) {
    if (field.isEmpty()) field = sgmlText(m_text, token.text);
  }

  void takeAnswer(const SgmlToken& token) {
    if (token.name == "CODE") set(m_answer.code, token);
    if (token.name == "SEVERITY") set(m_answer.severity, token);
    if (token.name == "MESSAGE") set(m_answer.message, token);
  }

  bool takeOfTransaction(std::string_view inside, const SgmlToken& token) {
    auto& transaction = *m_transaction;
    if (inside == "PAYEE" && token.name == "NAME") set(transaction.payee, token);
    if (inside == "CURRENCY" && token.name == "CURSYM") set(transaction.currency, token);
    const bool isTarget = inside == "BANKACCTTO" || inside == "CCACCTTO";
    if (isTarget && token.name == "ACCTID") set(transaction.toAccount, token);
    if (inside != "STMTTRN") return isTarget || inside == "PAYEE" || inside == "CURRENCY";
    struct Field {
      std::string_view name;
      QString OfxTransaction::*target;
    };
    static constexpr std::array<Field, 12> fields{{{"TRNTYPE", &OfxTransaction::type},
                                                   {"DTPOSTED", &OfxTransaction::postedOn},
                                                   {"DTUSER", &OfxTransaction::userOn},
                                                   {"DTAVAIL", &OfxTransaction::availableOn},
                                                   {"TRNAMT", &OfxTransaction::amount},
                                                   {"FITID", &OfxTransaction::id},
                                                   {"CHECKNUM", &OfxTransaction::checkNumber},
                                                   {"REFNUM", &OfxTransaction::referenceNumber},
                                                   {"NAME", &OfxTransaction::name},
                                                   {"EXTDNAME", &OfxTransaction::extendedName},
                                                   {"PAYEE", &OfxTransaction::payee},
                                                   {"MEMO", &OfxTransaction::memo}}};
    for (const auto& field : fields) {
      if (field.name == token.name) set(transaction.*field.target, token);
    }
    return true;
  }

  void takeOfStatement(std::string_view inside, const SgmlToken& token) {
    auto& statement = *m_statement;
    if (inside == "BANKACCTFROM" || inside == "CCACCTFROM") {
      if (token.name == "BANKID") set(statement.bankId, token);
      if (token.name == "BRANCHID") set(statement.branchId, token);
      if (token.name == "ACCTID") set(statement.accountId, token);
      if (token.name == "ACCTKEY") set(statement.accountKey, token);
      if (token.name == "ACCTTYPE") set(statement.accountType, token);
    } else if (inside == "LEDGERBAL") {
      if (token.name == "BALAMT") set(statement.balance, token);
      if (token.name == "DTASOF") set(statement.balanceOn, token);
    } else if (inside == "BANKTRANLIST") {
      if (token.name == "DTSTART") set(statement.start, token);
      if (token.name == "DTEND") set(statement.end, token);
    } else if (token.name == "CURDEF") {
      set(statement.currency, token);
    }
  }

  const TextFile& m_text;
  BankFile& m_file;
  std::vector<std::string_view> m_open;
  Answer m_answer;
  QList<Answer> m_refusals;
  std::optional<OfxStatement> m_statement;
  std::optional<OfxTransaction> m_transaction;
  bool m_anyRoot = false;
  bool m_anyInvestment = false;
};

QString sentenceOf(SgmlTokens::Problem problem) {
  switch (problem) {
    case SgmlTokens::Problem::CutOff:
      return Words::tr("The file ends in the middle: it is cut off.");
    case SgmlTokens::Problem::DocumentType:
      return Words::tr("The file declares a document type or entities, which statements do not "
                       "need and attacks do. It is not read.");
    case SgmlTokens::Problem::TooLong:
      return Words::tr("A text in the file is longer than any real one. The file is damaged.");
  }
  return {};
}

/// The value behind a key of the header, up to the next sign that belongs to no name.
QString headerValue(std::string_view head, std::string_view key) {
  const size_t at = head.find(key);
  if (at == std::string_view::npos) return {};
  QString value;
  for (const char c : head.substr(at + key.size())) {
    const QChar letter = QLatin1Char{c};
    if (!letter.isLetterOrNumber() && letter != u'-' && letter != u'_') break;
    value += letter;
  }
  return value;
}

/// The header's encoding counts only where the content is no UTF-8: programs often leave the
/// header of a sample there.
Result<std::unique_ptr<TextFile>> openText(const QString& name, const QByteArray& bytes) {
  auto file = TextFile::fromBytes(name, bytes);
  if (!file.ok() || file.value()->isUtf8()) return file;
  const auto head = file.value()->text().substr(0, headSize);
  const QString charset = headerValue(head, "CHARSET:");
  for (const auto& declared :
       {charset, u"cp"_s + charset, u"ISO-"_s + charset, headerValue(head, "encoding=\"")}) {
    const auto encoding = encodingNamed(declared);
    if (!encoding || *encoding <= TextEncoding::Utf16) continue;
    return TextFile::fromBytes(name, bytes, encodingName(*encoding));
  }
  return file;
}

/// Why a file without statements has none.
QString nothingFound(const Builder& builder) {
  if (!builder.anyRoot()) return Words::tr("This is no OFX file.");
  if (!builder.refusals().isEmpty()) {
    const auto& answer = builder.refusals().first();
    return Words::tr("The bank answered with an error instead of a statement: %1 (%2). Download "
                     "the file again.")
        .arg(answer.message.left(200), answer.code.left(20));
  }
  if (builder.anyInvestment()) {
    return Words::tr("The file holds investment accounts only. Bank accounts and cards are read.");
  }
  return Words::tr("The file holds no account statement. Download the movements of an account.");
}

}  // namespace

Result<BankFile> readOfx(const QString& name, const QByteArray& bytes) {
  const QString shortName = QFileInfo{name}.fileName();
  const auto text = openText(shortName, bytes);
  if (!text.ok()) return text.error();
  const auto all = text.value()->text();
  SgmlTokens tokens{all};
  const auto refuse = [&](const QString& sentence) {
    return Error{
        ErrorCode::FileFormat,
        u"%1:%2:%3: %4"_s.arg(shortName).arg(tokens.line()).arg(tokens.column()).arg(sentence),
        {}};
  };
  if (all.find('\0') != std::string_view::npos) {
    return refuse(Words::tr("The file is damaged or no text: it holds zero bytes."));
  }
  BankFile file;
  file.encoding = text.value()->encodingName();
  const auto head = all.substr(0, all.substr(0, headSize).find("<OFX>"));
  file.format = head.find("<?OFX") != std::string_view::npos ? u"ofx2"_s : u"ofx1"_s;
  Builder builder{*text.value(), file};
  for (SgmlToken token; tokens.next(token) && !builder.isTooLarge();) builder.take(token);
  if (builder.isTooLarge()) {
    return refuse(Words::tr("The file holds more accounts or lines than any real one. Download a "
                            "shorter period."));
  }
  if (const auto problem = tokens.problem()) return refuse(sentenceOf(*problem));
  if (builder.isOpen()) return refuse(sentenceOf(SgmlTokens::Problem::CutOff));
  if (file.statements.isEmpty()) return refuse(nothingFound(builder));
  for (const auto& answer : builder.refusals()) {
    file.note(answer.line, u"STATUS"_s,
              Words::tr("The bank refused one of the accounts: %1 (%2).")
                  .arg(answer.message.left(200), answer.code.left(20)));
  }
  if (builder.anyInvestment()) {
    file.note(0, {}, Words::tr("The file also holds investment accounts. They were left out."));
  }
  return file;
}

}  // namespace encaisse
