#include "core/tables/ledger_table.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <array>

#include "core/base/utf8_text.h"
#include "core/import/customer_accounts.h"
#include "core/tables/day_text.h"
#include "core/tables/kind_words.h"
#include "core/tables/ledger_amounts.h"
#include "core/tables/ledger_suspicions.h"
#include "core/tables/printed_lines.h"
#include "core/tables/row_loop.h"
#include "core/tables/settles.h"
#include "core/tables/text_pool.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(LedgerTable)
};

constexpr size_t longestCode = 64;

/// The first characters of a text; a letter of several bytes is not cut.
std::string_view firstCharacters(std::string_view text, size_t most) {
  size_t end = 0;
  for (size_t count = 0; end < text.size(); ++end) {
    const bool begins = (quint8(text[end]) & 0xC0U) != 0x80U;
    if (begins && ++count > most) break;
  }
  auto cut = text.substr(0, end);
  while (!cut.empty() && cut.back() == ' ') cut.remove_suffix(1);
  return cut;
}

/// What is known of a row until the whole file has been seen.
struct Pending {
  KindSense sense = KindSense::None;
  bool sided = false;
  DayNumber settledDay = 0;
};

class LedgerTableReader {
public:
  LedgerTableReader(TableReader& reader, const TableMapping& mapping, Currency currency)
      : m_reader{reader}, m_mapping{mapping}, m_currency{currency.code().toStdString()},
        m_decimals{currency.decimals()}, m_sorter{mapping}, m_amounts{mapping, currency.decimals()},
        m_words{mapping.profile.kindWords}, m_pool{m_table.texts},
        m_accounts{CustomerAccounts::usual()},
        m_voidStatuses{mapping.profile.voidStatuses}, m_extra{mapping.headers},
        m_isNative{mapping.profile.key == "native"_L1}, m_isList{mapping.profile.meaning ==
                                                                 TableMeaning::OpenItems} {}

  Result<LedgerTable> read(const Progress& progress, const StopToken& stop);

private:
  int column(TableField field) const { return m_columns[size_t(field)]; }
  std::string_view text(const TableRow& row, TableField field) const {
    const int index = column(field);
    return index < 0 ? std::string_view{} : row.text(size_t(index));
  }

  Result<bool> hasCustomerAccounts();
  void readRow(const TableRow& row);
  void readItem(const TableRow& row);
  bool readDays(const TableRow& row, LedgerRow& item);
  bool readDay(const TableRow& row, TableField field, DayNumber& day);
  DayNumber settledDay(const TableRow& row);
  bool readCustomer(const TableRow& row, LedgerRow& item);
  bool readMoney(const TableRow& row, LedgerRow& item, Pending& pending);
  bool readCurrency(const TableRow& row, std::string_view written, LedgerRow& item);
  bool isSkipped(const TableRow& row, const LedgerRow& item);
  bool readKind(const TableRow& row, Pending& pending);
  void keepRejected(const TableRow& row);
  qint64 signedAmount(qint64 minor, Pending pending, bool kindGivesSign) const;
  void keepTotal(const TableRow& row);
  void finish();
  void noteExtraCells();
  void finishRow(LedgerRow& item, Pending pending, bool kindGivesSign);
  void checkSettles(LedgerRow& item);
  void addPayments();
  bool countsNegative() const;
  void reject(const TableRow& row, int index, const QString& message);

  TableReader& m_reader;
  const TableMapping& m_mapping;
  std::string m_currency;
  int m_decimals;
  std::array<int, tableFieldCount> m_columns{};
  LineSorter m_sorter;
  AmountReader m_amounts;
  KindWords m_words;
  LedgerTable m_table;
  TextPool m_pool;
  CustomerAccounts m_accounts;
  QStringList m_voidStatuses;
  bool m_onlyCustomerAccounts = false;
  std::string m_headingCode;
  std::string m_headingName;
  std::vector<Pending> m_pending;
  std::vector<std::pair<qint64, Pending>> m_rejected;  ///< amounts of the rejected rows
  QSet<QString> m_unknownKinds;
  ExtraCells m_extra;
  bool m_isNative;
  bool m_isList;
  qint64 m_totalLines = 0;
  qint64 m_totalLine = 0;  ///< of the stated total
  bool m_grandTotal = false;
};

void LedgerTableReader::reject(const TableRow& row, int index, const QString& message) {
  ++m_table.rejectedCount;
  m_table.note(row.line, m_mapping.headers.value(index), Words::tr("Left out: %1").arg(message));
}

/// Whether the column of accounts holds customer accounts: then the other accounts are left out.
Result<bool> LedgerTableReader::hasCustomerAccounts() {
  if (column(TableField::Account) < 0) return false;
  bool found = false;
  const auto read = readRows(m_reader, m_mapping.headerLine, [&](const TableRow& row) {
    found = m_accounts.contains(text(row, TableField::Account));
    return !found;
  });
  if (!read.ok()) return read.error();
  return found;
}

Result<LedgerTable> LedgerTableReader::read(const Progress& progress, const StopToken& stop) {
  m_columns.fill(-1);
  for (const auto& [field, index] : m_mapping.fields) m_columns[size_t(field)] = index;
  const auto accounts = hasCustomerAccounts();
  if (!accounts.ok()) return accounts.error();
  m_onlyCustomerAccounts = accounts.value();
  const auto visit = [this](const TableRow& row) {
    readRow(row);
    return true;
  };
  const auto rows = readRows(m_reader, m_mapping.headerLine, visit, progress, stop);
  if (!rows.ok()) return rows.error();
  finish();
  return std::move(m_table);
}

void LedgerTableReader::readRow(const TableRow& row) {
  ++m_table.rowCount;
  m_extra.look(row);
  switch (m_sorter.sort(row)) {
    case LineKind::Item: readItem(row); break;
    case LineKind::Total:
      ++m_table.skipped.totals;
      keepTotal(row);
      break;
    case LineKind::Heading:
      if (m_mapping.customerHeadings) {
        const auto customer = headingCustomer(row);
        m_headingCode = customer.code.toStdString();
        m_headingName = customer.name.toStdString();
      }
      ++m_table.skipped.headings;
      break;
    case LineKind::Header:
    case LineKind::Note: ++m_table.skipped.headings; break;
  }
}

/// The last grand total, or a lone total, is what the file says it adds up to.
void LedgerTableReader::keepTotal(const TableRow& row) {
  ++m_totalLines;
  bool grand = false;
  for (const auto& cell : row.cells) grand = grand || namesGrandTotal(cell.text);
  if (m_grandTotal && !grand) return;
  const bool open =
      m_mapping.profile.meaning == TableMeaning::OpenItems && column(TableField::OpenAmount) >= 0;
  const auto amount = open ? m_amounts.open(row) : m_amounts.amount(row);
  if (amount.state != RowAmount::State::Good) return;
  m_grandTotal = grand;
  m_table.statedTotal = amount.minor;
  m_totalLine = row.line;
}

bool LedgerTableReader::readDay(const TableRow& row, TableField field, DayNumber& day) {
  const int index = column(field);
  if (index < 0 || size_t(index) >= row.cells.size()) return true;
  const auto& cell = row.cells[size_t(index)];
  const auto read = readTableDay(cell, m_mapping.dayOrder);
  day = read.day;
  if (read.state != FieldState::Bad) return true;
  if (read.farYear) {
    reject(row, index, Words::tr("the year of \"%1\" cannot be meant.").arg(quotedPart(cell.text)));
    return false;
  }
  const bool digits = std::ranges::any_of(cell.text, [](char c) { return c >= '0' && c <= '9'; });
  if (field == TableField::DueOn && !digits) {
    m_table.note(
        row.line, m_mapping.headers.value(index),
        Words::tr("\"%1\" is no day; the due date is left open.").arg(quotedPart(cell.text)));
    return true;
  }
  reject(row, index, Words::tr("\"%1\" is no day.").arg(quotedPart(cell.text)));
  return false;
}

/// The day a row says it was paid on; what is no day ("no", "open") says that it was not.
DayNumber LedgerTableReader::settledDay(const TableRow& row) {
  const int index = column(TableField::SettledOn);
  if (index < 0 || size_t(index) >= row.cells.size()) return 0;
  if (m_mapping.profile.meaning != TableMeaning::Movements) return 0;
  const auto read = readTableDay(row.cells[size_t(index)], m_mapping.dayOrder);
  if (read.state == FieldState::Bad) {
    m_table.note(row.line, m_mapping.headers.value(index),
                 Words::tr("\"%1\" is no day; the row counts as unpaid.")
                     .arg(quotedPart(row.cells[size_t(index)].text)));
  }
  return read.state == FieldState::Good ? read.day : 0;
}

bool LedgerTableReader::readDays(const TableRow& row, LedgerRow& item) {
  if (!readDay(row, TableField::EntryOn, item.entryDay) ||
      !readDay(row, TableField::IssuedOn, item.issueDay) ||
      !readDay(row, TableField::DueOn, item.dueDay)) {
    return false;
  }
  if (item.entryDay == 0) item.entryDay = item.issueDay;
  if (item.issueDay == 0) item.issueDay = item.entryDay;
  if (item.entryDay != 0) return true;
  const int index =
      column(TableField::EntryOn) >= 0 ? column(TableField::EntryOn) : column(TableField::IssuedOn);
  reject(row, index, Words::tr("it has no date."));
  return false;
}

bool LedgerTableReader::readCustomer(const TableRow& row, LedgerRow& item) {
  std::string_view code = text(row, TableField::CustomerCode);
  std::string_view name = text(row, TableField::CustomerName);
  const auto account = text(row, TableField::Account);
  if (code.empty() && name.empty() && m_mapping.customerHeadings) {
    code = m_headingCode;
    name = m_headingName;
  }
  if (code.empty()) {
    const int root = m_accounts.rootOf(account);
    const bool own = root >= 0 && account.find_first_not_of('0', 3) != std::string_view::npos;
    if (own) code = customerCode(account, {}, m_accounts.roots()[size_t(root)]);
  }
  if (code.empty()) code = name.empty() ? account : name;
  code = firstCharacters(code, longestCode);
  if (code.empty()) {
    reject(row, std::max(column(TableField::CustomerCode), column(TableField::CustomerName)),
           Words::tr("it names no customer."));
    return false;
  }
  item.customerCode = m_pool.intern(code);
  item.customerName = m_pool.intern(name.empty() ? code : name);
  return true;
}

bool LedgerTableReader::readCurrency(const TableRow& row, std::string_view written,
                                     LedgerRow& item) {
  std::string_view currency = text(row, TableField::Currency);
  if (currency == "\xE2\x82\xAC") currency = "EUR";
  if (currency.empty()) currency = written;
  if (currency.empty() || currency == m_currency) {
    item.currency = m_pool.intern(m_currency);
    return true;
  }
  const auto foreign = text(row, TableField::ForeignAmount);
  if (!foreign.empty() && (written.empty() || written == m_currency)) {
    item.currency = m_pool.intern(currency);
    item.foreignAmount = m_pool.keep(foreign);
    return true;
  }
  reject(row, column(TableField::Currency),
         Words::tr("its amount is in %1, and this ledger is kept in %2.")
             .arg(quotedPart(currency), quotedPart(m_currency)));
  return false;
}

bool LedgerTableReader::readMoney(const TableRow& row, LedgerRow& item, Pending& pending) {
  auto amount = m_amounts.amount(row);
  auto open = m_amounts.open(row);
  for (const auto& read : {amount, open}) {
    if (read.state != RowAmount::State::Bad) continue;
    reject(row, read.column, read.problem);
    return false;
  }
  const bool snapshot = m_isList;
  if (snapshot && open.state == RowAmount::State::Good && open.minor == 0) {
    ++m_table.skipped.settled;
    return false;
  }
  if (amount.minor == 0 && snapshot) amount = open;
  if (amount.state == RowAmount::State::Empty) {
    const int index =
        column(TableField::Amount) >= 0 ? column(TableField::Amount) : column(TableField::Debit);
    reject(row, index, Words::tr("it has no amount."));
    return false;
  }
  if (amount.minor == 0) {
    ++m_table.skipped.zero;
    return false;
  }
  if (!readCurrency(row, amount.currency, item)) return false;
  if (amount.threeDecimals || open.threeDecimals) {
    m_table.note(row.line, {}, Words::tr("an amount has three decimals."));
  }
  if (amount.bothSides) {
    m_table.note(row.line, {}, Words::tr("debit and credit are both filled."));
  }
  pending.sided = amount.sided;
  item.amount = amount.minor;
  const bool hasOpen = snapshot && open.state == RowAmount::State::Good;
  item.open = hasOpen ? open.minor : amount.minor;
  return true;
}

bool LedgerTableReader::isSkipped(const TableRow& row, const LedgerRow& item) {
  if (m_onlyCustomerAccounts && !m_accounts.contains(item.account)) {
    ++m_table.skipped.otherAccounts;
    return true;
  }
  const auto status = text(row, TableField::Status);
  if (!isVoidStatus(status) && (status.empty() || !m_voidStatuses.contains(toQString(status)))) {
    return false;
  }
  ++m_table.skipped.cancelled;
  return true;
}

/// By the kind's own words, else by the journal, else by what the label says clearly. A script that
/// misspells a kind of our own layout must hear of it; in the layouts of others a column of kinds
/// is a guess, and may tell kinds that concern nobody here.
/// @return false: the row is rejected
bool LedgerTableReader::readKind(const TableRow& row, Pending& pending) {
  const auto kind = text(row, TableField::Kind);
  auto& sense = pending.sense;
  sense = m_words.kind(kind);
  if (m_isNative && sense == KindSense::None) {
    reject(row, column(TableField::Kind),
           Words::tr("its kind is \"%1\", not invoice, credit_note, payment or opening.")
               .arg(quotedPart(kind)));
    return false;
  }
  if (sense == KindSense::None) sense = m_words.journal(text(row, TableField::Journal));
  if (sense == KindSense::None) sense = m_words.label(text(row, TableField::Label));
  if (sense == KindSense::None) sense = m_words.otherwise();
  if (sense != KindSense::None || kind.empty()) return true;
  if (const QString word = quotedPart(kind); !m_unknownKinds.contains(word)) {
    m_unknownKinds.insert(word);
    m_table.note(row.line, m_mapping.headers.value(column(TableField::Kind)),
                 Words::tr("the kind \"%1\" is unknown: here and below the sign of the amount "
                           "decides.")
                     .arg(word));
  }
  return true;
}

/// The amount of a row that cannot be read otherwise, for the control total.
void LedgerTableReader::keepRejected(const TableRow& row) {
  const auto written = text(row, TableField::Currency);
  auto amount = m_amounts.amount(row);
  if (m_isList && m_amounts.open(row).state == RowAmount::State::Good) amount = m_amounts.open(row);
  const auto currency = written.empty() ? amount.currency : written;
  const bool isOurs = currency.empty() || currency == m_currency || currency == "\xE2\x82\xAC";
  if (amount.state != RowAmount::State::Good || !isOurs) return;
  m_rejected.emplace_back(amount.minor,
                          Pending{m_words.kind(text(row, TableField::Kind)), amount.sided, 0});
}

void LedgerTableReader::readItem(const TableRow& row) {
  LedgerRow item;
  Pending pending;
  item.line = quint32(row.line);
  item.account = m_pool.intern(text(row, TableField::Account));
  if (isSkipped(row, item)) return;
  const qint64 rejectedBefore = m_table.rejectedCount;
  const bool isRead = readDays(row, item) && readCustomer(row, item) &&
                      readMoney(row, item, pending) && readKind(row, pending);
  if (m_table.rejectedCount > rejectedBefore) keepRejected(row);
  if (!isRead) return;
  item.number = m_pool.keep(text(row, TableField::Number));
  item.label = m_pool.keep(text(row, TableField::Label));
  item.journal = m_pool.intern(text(row, TableField::Journal));
  item.letter = m_pool.keep(text(row, TableField::Letter));
  item.settles = m_pool.keep(text(row, TableField::Settles));
  pending.settledDay = settledDay(row);
  m_table.rows.push_back(item);
  m_pending.push_back(pending);
}

/// Whether credits are written with a minus: what most of them are decides.
bool LedgerTableReader::countsNegative() const {
  qint64 negative = 0;
  qint64 positive = 0;
  for (size_t i = 0; i < m_pending.size(); ++i) {
    if (m_pending[i].sided || !isCreditSense(m_pending[i].sense)) continue;
    ++(m_table.rows[i].amount < 0 ? negative : positive);
  }
  return negative > positive;
}

void LedgerTableReader::checkSettles(LedgerRow& item) {
  if (item.settles.empty()) return;
  const QString header = m_mapping.headers.value(column(TableField::Settles));
  const auto parts = readSettles(item.settles, m_decimals);
  if (item.amount > 0 || !parts) {
    m_table.note(
        item.line, header,
        item.amount > 0
            ? Words::tr("what is owed pays nothing: \"%1\" is left out.")
                  .arg(quotedPart(item.settles))
            : Words::tr("\"%1\" does not say what is paid. Write it like F1:40.00;F2, and a "
                        "number with ; or : in quotation marks.")
                  .arg(quotedPart(item.settles)));
    item.settles = {};
    return;
  }
  qint64 sum = 0;
  for (const auto& part : *parts) sum += std::min(part.amount.value_or(0), -item.amount + 1);
  if (sum > -item.amount) {
    m_table.note(item.line, header, Words::tr("its parts are more than the amount."));
  }
}

qint64 LedgerTableReader::signedAmount(qint64 minor, Pending pending, bool kindGivesSign) const {
  const bool turns = kindGivesSign && !pending.sided && isCreditSense(pending.sense);
  return turns && minor > 0 ? -minor : minor;
}

void LedgerTableReader::finishRow(LedgerRow& item, Pending pending, bool kindGivesSign) {
  item.amount = signedAmount(item.amount, pending, kindGivesSign);
  item.open = signedAmount(item.open, pending, kindGivesSign);
  // A minus on a list of what is owed is a credit note, unless a column says that it is money.
  if (m_isList && pending.sense == KindSense::None && !pending.sided && item.amount < 0) {
    pending.sense = KindSense::CreditNote;
  }
  bool odd = false;
  item.kind = itemKindOf(pending.sense, item.amount > 0, odd);
  if (odd) {
    m_table.note(item.line, m_mapping.headers.value(column(TableField::Kind)),
                 item.amount > 0 ? Words::tr("its kind is a credit, its amount a debit.")
                                 : Words::tr("its kind is a debit, its amount a credit."));
  }
}

/// Where a row says on which day it was paid, that payment is an item of its own. A table that
/// lists payments says it with them.
void LedgerTableReader::addPayments() {
  if (column(TableField::SettledOn) < 0) return;
  const bool listsPayments = std::ranges::any_of(
      m_pending, [](const Pending& row) { return row.sense == KindSense::Payment; });
  if (listsPayments) return;
  std::vector<LedgerRow> rows;
  rows.reserve(m_table.rows.size() * 2);
  for (size_t i = 0; i < m_table.rows.size(); ++i) {
    const auto& item = m_table.rows[i];
    const bool paid = m_pending[i].settledDay != 0 && item.amount > 0;
    rows.push_back(item);
    if (!paid) continue;
    LedgerRow payment = item;
    payment.kind = ItemKind::Payment;
    payment.amount = payment.open = -item.amount;
    payment.entryDay = payment.issueDay = payment.dueDay = m_pending[i].settledDay;
    payment.label = item.number.empty() ? item.label : item.number;
    payment.number = payment.letter = payment.foreignAmount = {};
    payment.settles = m_pool.keep(settledNumber(toQString(item.number)).toStdString());
    m_table.credit += item.amount;
    rows.push_back(payment);
  }
  m_table.rows = std::move(rows);
}

void LedgerTableReader::finish() {
  const bool kindGivesSign = m_isNative || !countsNegative();
  LedgerSuspicions suspicions{m_mapping, m_table};
  qint64 open = 0;
  for (size_t i = 0; i < m_table.rows.size(); ++i) {
    auto& item = m_table.rows[i];
    finishRow(item, m_pending[i], kindGivesSign);
    checkSettles(item);
    suspicions.look(item);
    (item.amount > 0 ? m_table.debit : m_table.credit) += qAbs(item.amount);
    open += item.open;
  }
  for (const auto& [minor, pending] : m_rejected) {
    m_table.rejectedMinor += signedAmount(minor, pending, kindGivesSign);
  }
  if (!m_grandTotal && m_totalLines != 1) m_table.statedTotal.reset();
  if (m_table.statedTotal && *m_table.statedTotal != open) {
    m_table.note(m_totalLine, {}, Words::tr("the file's total is not the sum of its rows."));
  }
  addPayments();
  noteExtraCells();
  m_table.sortByLine();
}

void LedgerTableReader::noteExtraCells() {
  for (const qint64 line : m_extra.lines()) {
    m_table.note(line, {},
                 Words::tr("the row has more cells than there are headings: a separator "
                           "may stand inside a text."));
  }
}

}  // namespace

Result<LedgerTable> readLedgerTable(TableReader& table, const TableMapping& mapping,
                                    Currency currency, const Progress& progress,
                                    const StopToken& stop) {
  return LedgerTableReader{table, mapping, currency}.read(progress, stop);
}

}  // namespace encaisse
