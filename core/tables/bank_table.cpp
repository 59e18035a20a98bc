#include "core/tables/bank_table.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "core/bank/iban.h"
#include "core/base/text_match.h"
#include "core/customers/identifiers.h"
#include "core/tables/amount_text.h"
#include "core/tables/bank_balances.h"
#include "core/tables/day_text.h"
#include "core/tables/ledger_amounts.h"
#include "core/tables/printed_lines.h"
#include "core/tables/row_loop.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(BankTable)
};

QString toText(std::string_view bytes) {
  return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).simplified();
}

QString rowText(const TableRow& row) {
  QStringList texts;
  for (const auto& cell : row.cells) {
    if (!cell.text.empty()) texts.append(toText(cell.text));
  }
  return texts.join(u' ');
}

/// A statement that grows, with the balance after each of its lines.
struct Account {
  BankStatement statement;
  std::vector<std::optional<qint64>> after;
};

/// How debits are written in their own column: as what they are, or with their sign.
struct SideSigns {
  qint64 negativeDebits = 0;
  qint64 positiveDebits = 0;
};

class BankTableReader {
public:
  BankTableReader(TableReader& reader, const TableMapping& mapping)
      : m_reader{reader}, m_mapping{mapping}, m_sorter{mapping} {}

  Result<BankFile> read();

private:
  Result<void> readSigns();
  void readAround(const TableRow& row);
  void readStatedBalance(const TableRow& row, const QString& folded);
  void readRow(const TableRow& row);
  bool readAmount(const TableRow& row, BankLine& line, std::string_view& currency);
  bool readSides(const TableRow& row, BankLine& line, std::string_view& currency);
  bool readDays(const TableRow& row, BankLine& line);
  AmountText amountAt(const TableRow& row, TableField field) const;
  QString text(const TableRow& row, TableField field) const;
  Currency currencyOf(const TableRow& row) const;
  Account& accountOf(const TableRow& row, std::string_view currency);
  void reject(const TableRow& row, TableField field, const QString& message);
  void finish();

  TableReader& m_reader;
  const TableMapping& m_mapping;
  LineSorter m_sorter;
  SideSigns m_signs;
  BankFile m_file;
  QList<Account> m_accounts;
  QList<StatedBalance> m_stated;
  QString m_account;  ///< named around the table
  std::optional<Currency> m_currency;
};

QString BankTableReader::text(const TableRow& row, TableField field) const {
  const int column = m_mapping.columnOf(field);
  return column < 0 ? QString{} : toText(row.text(size_t(column)));
}

AmountText BankTableReader::amountAt(const TableRow& row, TableField field) const {
  const int column = m_mapping.columnOf(field);
  if (column < 0 || size_t(column) >= row.cells.size()) return {};
  return readTableAmount(row.cells[size_t(column)], m_mapping.decimalSign,
                         currencyOf(row).decimals());
}

/// The currency that the row's own column names, else the one named around the table.
Currency BankTableReader::currencyOf(const TableRow& row) const {
  const QString code = text(row, TableField::Currency).toUpper();
  const auto parsed = Currency::parse(code == u"€"_s ? u"EUR"_s : code);
  return parsed.ok() ? parsed.value() : m_currency.value_or(Currency::eur());
}

void BankTableReader::reject(const TableRow& row, TableField field, const QString& message) {
  m_file.note(row.line, m_mapping.headers.value(m_mapping.columnOf(field)),
              Words::tr("Left out: %1").arg(message));
}

/// Reads what the whole column of debits says about its signs.
Result<void> BankTableReader::readSigns() {
  if (!m_mapping.has(TableField::Debit)) return {};
  return readRows(m_reader, m_mapping.headerLine, [this](const TableRow& row) {
    const auto debit = amountAt(row, TableField::Debit);
    if (debit.minor < 0) ++m_signs.negativeDebits;
    if (debit.minor > 0) ++m_signs.positiveDebits;
    return true;
  });
}

/// The last amount of a line that speaks of a balance.
void BankTableReader::readStatedBalance(const TableRow& row, const QString& folded) {
  static const QRegularExpression balance{u"\\b(solde|balance)\\b"_s};
  if (!balance.match(folded).hasMatch()) return;
  std::optional<qint64> minor;
  const int decimals = m_currency.value_or(Currency::eur()).decimals();
  for (const auto& cell : row.cells) {
    auto amount = readTableAmount(cell, m_mapping.decimalSign, decimals);
    if (amount.state == FieldState::Bad) {
      const size_t colon = cell.text.rfind(':');
      if (colon == std::string_view::npos) continue;
      auto behind = cell.text.substr(colon + 1);
      while (behind.starts_with(' ')) behind.remove_prefix(1);
      amount = readTableAmount({behind, CellType::Text}, m_mapping.decimalSign, decimals);
    }
    if (amount.state == FieldState::Good) minor = amount.minor;
  }
  if (!minor) return;
  static const QRegularExpression start{
      u"\\b(initial|debut|depart|ouverture|precedent|ancien|start|opening|previous)\\b"_s};
  static const QRegularExpression end{u"\\b(final|fin|cloture|nouveau|end|closing|current)\\b"_s};
  StatedBalance stated;
  stated.minor = *minor;
  stated.day = statedDay(folded, m_mapping.dayOrder);
  if (start.match(folded).hasMatch()) {
    stated.when = StatedBalance::When::Opening;
  } else if (end.match(folded).hasMatch()) {
    stated.when = StatedBalance::When::Closing;
  }
  m_stated.append(stated);
}

/// A line before or below the table: it may name the account, its currency, its balances.
void BankTableReader::readAround(const TableRow& row) {
  const QString all = rowText(row);
  static const QRegularExpression iban{u"\\b([A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{2,4}){3,8})\\b"_s};
  for (auto it = iban.globalMatch(all); it.hasNext() && m_account.isEmpty();) {
    const QString found = it.next().captured(1);
    if (isValidIban(found)) m_account = normalizedIdentifier(found);
  }
  const QString folded = foldForSearch(all);
  static const QRegularExpression number{
      u"(?:compte|account)[^0-9]{0,20}([0-9][0-9 ]{4,30}[0-9])|^=?\"?([0-9]{10,30})\\b"_s};
  if (const auto found = number.match(folded); m_account.isEmpty() && found.hasMatch()) {
    const QString written = found.captured(1) + found.captured(2);
    m_account = normalizedIdentifier(written);
  }
  static const QRegularExpression code{u"\\b(EUR|USD|GBP|CHF)\\b"_s};
  if (const auto found = code.match(all); !m_currency && found.hasMatch()) {
    const auto currency = Currency::parse(found.captured(1));
    if (currency.ok()) m_currency = currency.value();
  }
  readStatedBalance(row, folded);
}

bool BankTableReader::readSides(const TableRow& row, BankLine& line, std::string_view& currency) {
  const bool plainDebits = m_signs.positiveDebits >= m_signs.negativeDebits;
  for (const auto field : {TableField::Debit, TableField::Credit}) {
    const auto amount = amountAt(row, field);
    if (amount.state == FieldState::Bad) {
      reject(row, field, Words::tr("\"%1\" is not an amount.").arg(text(row, field).left(60)));
      return false;
    }
    const bool turned = field == TableField::Debit && plainDebits;
    line.amountMinor += turned ? -amount.minor : amount.minor;
    if (!amount.currency.empty()) currency = amount.currency;
  }
  return true;
}

bool BankTableReader::readAmount(const TableRow& row, BankLine& line, std::string_view& currency) {
  if (m_mapping.has(TableField::Debit) || m_mapping.has(TableField::Credit)) {
    if (!readSides(row, line, currency)) return false;
  } else {
    const auto amount = amountAt(row, TableField::Amount);
    if (amount.state == FieldState::Bad) {
      reject(
          row, TableField::Amount,
          amount.threeDecimals
              ? Words::tr("\"%1\" has three decimals: check the decimal sign.")
                    .arg(text(row, TableField::Amount).left(60))
              : Words::tr("\"%1\" is not an amount.").arg(text(row, TableField::Amount).left(60)));
      return false;
    }
    line.amountMinor = amount.minor;
    currency = amount.currency;
    char side = amount.side;
    if (m_mapping.has(TableField::Sign)) side = sideOf(text(row, TableField::Sign).toStdString());
    if (m_mapping.has(TableField::Sign) && side == 0) {
      reject(row, TableField::Sign, Words::tr("it says neither debit nor credit."));
      return false;
    }
    if (side != 0) line.amountMinor = qAbs(line.amountMinor) * (side == 'D' ? -1 : 1);
  }
  if (line.amountMinor != 0) return true;
  reject(row, TableField::Amount, Words::tr("it has no amount."));
  return false;
}

bool BankTableReader::readDays(const TableRow& row, BankLine& line) {
  for (const auto field : {TableField::EntryOn, TableField::ValueOn}) {
    const int column = m_mapping.columnOf(field);
    if (column < 0 || size_t(column) >= row.cells.size()) continue;
    const auto day = readTableDay(row.cells[size_t(column)], m_mapping.dayOrder);
    if (day.state == FieldState::Bad) {
      reject(row, field, Words::tr("\"%1\" is no day.").arg(text(row, field).left(60)));
      return false;
    }
    (field == TableField::EntryOn ? line.bookedOn : line.valueOn) = toDate(day.day);
  }
  if (!line.bookedOn.isValid()) line.bookedOn = line.valueOn;
  if (line.bookedOn.isValid()) return true;
  reject(row, TableField::EntryOn, Words::tr("it has no date."));
  return false;
}

Account& BankTableReader::accountOf(const TableRow& row, std::string_view currency) {
  QString name = text(row, TableField::BankAccount);
  if (name.isEmpty()) name = m_account;
  const auto written = Currency::parse(toText(currency));
  const bool named = !text(row, TableField::Currency).isEmpty();
  const auto money = !named && written.ok() ? written.value() : currencyOf(row);
  for (auto& account : m_accounts) {
    if (account.statement.account == name && account.statement.currency == money) return account;
  }
  Account account;
  account.statement.account = name;
  account.statement.currency = money;
  m_accounts.append(account);
  return m_accounts.last();
}

void BankTableReader::readRow(const TableRow& row) {
  if (m_sorter.sort(row) != LineKind::Item) {
    readAround(row);
    return;
  }
  BankLine line;
  std::string_view currency;
  line.line = row.line;
  if (!readDays(row, line) || !readAmount(row, line, currency)) return;
  QStringList labels{text(row, TableField::Label), text(row, TableField::Detail)};
  labels.removeAll(QString{});
  labels.removeDuplicates();
  line.label = labels.join(u' ');
  line.reference = text(row, TableField::Reference);
  line.endToEndId = text(row, TableField::EndToEndId);
  if (line.endToEndId.compare("NOTPROVIDED"_L1, Qt::CaseInsensitive) == 0) line.endToEndId.clear();
  line.counterparty = text(row, TableField::Counterparty);
  line.counterpartyIban = normalizedIdentifier(text(row, TableField::CounterpartyIban));

  auto& account = accountOf(row, currency);
  auto& statement = account.statement;
  if (!statement.firstOn.isValid() || line.bookedOn < statement.firstOn) {
    statement.firstOn = line.bookedOn;
  }
  if (!statement.lastOn.isValid() || line.bookedOn > statement.lastOn) {
    statement.lastOn = line.bookedOn;
  }
  const auto balance = amountAt(row, TableField::Balance);
  const bool known = balance.state == FieldState::Good;
  account.after.push_back(known ? std::optional{balance.minor} : std::nullopt);
  statement.lines.append(line);
}

void BankTableReader::finish() {
  for (auto& account : m_accounts) {
    auto& statement = account.statement;
    const auto broken = takeBalances(account.after, statement);
    if (broken >= 0) {
      m_file.note(statement.lines[broken].line,
                  m_mapping.headers.value(m_mapping.columnOf(TableField::Balance)),
                  Words::tr("the balance is not the one before and this line's amount."));
    }
    if (m_accounts.size() == 1) takeStated(m_stated, statement);
    if (broken < 0 && statement.differenceMinor() != 0) {
      m_file.note(0, {},
                  Words::tr("The opening balance and the lines do not give the closing balance: "
                            "the difference is %1.")
                      .arg(toDecimal(statement.differenceMinor(), statement.currency)));
    }
    m_file.statements.append(statement);
  }
}

Result<BankFile> BankTableReader::read() {
  m_file.format = m_reader.format() == "xlsx"_L1 ? u"xlsx"_s : u"csv"_s;
  m_file.encoding = m_reader.encoding();
  if (const auto signs = readSigns(); !signs.ok()) return signs.error();
  const auto rows = readRows(m_reader, 0, [this](const TableRow& row) {
    if (row.line < m_mapping.headerLine) readAround(row);
    if (row.line > m_mapping.headerLine) readRow(row);
    return true;
  });
  if (!rows.ok()) return rows.error();
  finish();
  return std::move(m_file);
}

}  // namespace

Result<BankFile> readBankTable(TableReader& table, const TableMapping& mapping) {
  return BankTableReader{table, mapping}.read();
}

}  // namespace encaisse
