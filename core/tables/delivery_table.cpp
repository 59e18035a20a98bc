#include "core/tables/delivery_table.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <tuple>

#include "core/base/utf8_text.h"
#include "core/tables/day_text.h"
#include "core/tables/delivery_words.h"
#include "core/tables/field_proposal.h"
#include "core/tables/header_words.h"
#include "core/tables/kind_words.h"
#include "core/tables/ledger_amounts.h"
#include "core/tables/printed_lines.h"
#include "core/tables/row_loop.h"
#include "core/tables/text_pool.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(DeliveryTable)
};

constexpr qsizetype longestCode = 64;

/// The column without tax stands in for the one with tax where there is no other.
TableMapping withAmount(TableMapping mapping) {
  const bool isNet = !mapping.has(TableField::Amount);
  for (auto& [field, column] : mapping.fields) {
    if (isNet && field == TableField::NetAmount) field = TableField::Amount;
  }
  return mapping;
}

class DeliveryTableReader {
public:
  DeliveryTableReader(TableReader& reader, const TableMapping& mapping, Currency currency)
      : m_reader{reader}, m_isNet{!mapping.has(TableField::Amount)}, m_mapping{withAmount(mapping)},
        m_currency{currency.code().toStdString()}, m_sorter{m_mapping},
        m_amounts{m_mapping, currency.decimals()}, m_pool{m_table.texts} {}

  Result<DeliveryTable> read(const Progress& progress, const StopToken& stop);

private:
  std::string_view text(const TableRow& row, TableField field) const {
    const int column = m_mapping.columnOf(field);
    return column < 0 ? std::string_view{} : row.text(size_t(column));
  }
  QString words(const TableRow& row, TableField field) const {
    return toQString(text(row, field)).simplified();
  }

  void readRow(const TableRow& row);
  void readDelivery(const TableRow& row);
  bool isSkipped(const TableRow& row) const;
  bool readCustomer(const TableRow& row, DeliveryRow& delivery);
  bool readNumber(const TableRow& row, DeliveryRow& delivery);
  bool readDay(const TableRow& row, DeliveryRow& delivery);
  bool readAmount(const TableRow& row, DeliveryRow& delivery);
  void readKind(const TableRow& row, DeliveryRow& delivery);
  void readInvoice(const TableRow& row, DeliveryRow& delivery);
  void reject(const TableRow& row, TableField field, const QString& message);
  void join(DeliveryRow& first, const DeliveryRow& row);
  void addUp();
  void finish();

  TableReader& m_reader;
  bool m_isNet;
  TableMapping m_mapping;
  std::string m_currency;
  LineSorter m_sorter;
  AmountReader m_amounts;
  DeliveryTable m_table;
  TextPool m_pool;
  DeliveryKind m_usualKind = DeliveryKind::None;
  bool m_kindGuessed = false;
};

void DeliveryTableReader::reject(const TableRow& row, TableField field, const QString& message) {
  ++m_table.rejectedCount;
  m_table.note(row.line, m_mapping.headers.value(m_mapping.columnOf(field)),
               Words::tr("Left out: %1").arg(message));
}

bool DeliveryTableReader::isSkipped(const TableRow& row) const {
  const QString status = words(row, TableField::Status);
  return isVoidStatus(status.toStdString()) || isQuotation(status) ||
         m_mapping.profile.voidStatuses.contains(status);
}

bool DeliveryTableReader::readCustomer(const TableRow& row, DeliveryRow& delivery) {
  const QString name = words(row, TableField::CustomerName);
  QString code = words(row, TableField::CustomerCode);
  if (code.isEmpty()) code = name;
  code = code.left(longestCode).trimmed();
  if (code.isEmpty()) {
    reject(row, TableField::CustomerCode, Words::tr("it names no customer."));
    return false;
  }
  delivery.customerCode = m_pool.intern(code.toStdString());
  delivery.customerName = m_pool.intern((name.isEmpty() ? code : name).toStdString());
  return true;
}

bool DeliveryTableReader::readNumber(const TableRow& row, DeliveryRow& delivery) {
  delivery.number = m_pool.keep(words(row, TableField::Number).toStdString());
  if (delivery.number.empty()) reject(row, TableField::Number, Words::tr("it has no number."));
  return !delivery.number.empty();
}

bool DeliveryTableReader::readDay(const TableRow& row, DeliveryRow& delivery) {
  const auto column = size_t(m_mapping.columnOf(TableField::EntryOn));
  const auto cell = column < row.cells.size() ? row.cells[column] : TableCell{};
  const auto day = readTableDay(cell, m_mapping.dayOrder);
  if (day.state == FieldState::Good && !day.farYear) {
    delivery.day = day.day;
    return true;
  }
  reject(row, TableField::EntryOn,
         cell.text.empty() ? Words::tr("it has no date.")
                           : Words::tr("\"%1\" is no day.").arg(quotedPart(cell.text)));
  return false;
}

/// @return whether the row counts; one of no amount does not and is no mistake
bool DeliveryTableReader::readAmount(const TableRow& row, DeliveryRow& delivery) {
  const auto amount = m_amounts.amount(row);
  QString currency = words(row, TableField::Currency);
  if (currency.isEmpty()) currency = toQString(amount.currency);
  if (currency == u"€"_s) currency = u"EUR"_s;
  if (amount.state == RowAmount::State::Bad) {
    reject(row, TableField::Amount, amount.problem);
  } else if (amount.state == RowAmount::State::Empty) {
    reject(row, TableField::Amount, Words::tr("it has no amount."));
  } else if (amount.minor < 0) {
    reject(row, TableField::Amount,
           Words::tr("its amount is below zero: only what will be invoiced counts here."));
  } else if (!currency.isEmpty() && currency.toStdString() != m_currency) {
    reject(row, TableField::Currency,
           Words::tr("its amount is in %1, and this ledger is kept in %2.")
               .arg(currency.left(60), toQString(m_currency)));
  } else if (amount.minor == 0) {
    ++m_table.skippedCount;
  } else {
    delivery.amount = amount.minor;
    return true;
  }
  return false;
}

void DeliveryTableReader::readKind(const TableRow& row, DeliveryRow& delivery) {
  auto kind = deliveryKindOf(words(row, TableField::Kind), m_mapping.profile.kindWords);
  if (kind == DeliveryKind::None) kind = m_usualKind;
  m_kindGuessed = m_kindGuessed || kind == DeliveryKind::None;
  delivery.isOrder = kind != DeliveryKind::Delivery;
}

void DeliveryTableReader::readInvoice(const TableRow& row, DeliveryRow& delivery) {
  delivery.invoice = m_pool.keep(words(row, TableField::InvoiceNumber).toStdString());
  const bool isInvoiced = saysInvoiced(words(row, TableField::InvoiceState)) ||
                          saysInvoiced(words(row, TableField::Status));
  if (delivery.invoice.empty() && isInvoiced) delivery.invoice = unknownInvoice;
  const int column = m_mapping.columnOf(TableField::InvoicedOn);
  if (column < 0 || size_t(column) >= row.cells.size()) return;
  const auto day = readTableDay(row.cells[size_t(column)], m_mapping.dayOrder);
  if (day.state == FieldState::Bad) {
    m_table.note(row.line, m_mapping.headers.value(column),
                 Words::tr("\"%1\" is no day; the day of the invoice is left open.")
                     .arg(quotedPart(row.cells[size_t(column)].text)));
  }
  if (day.state != FieldState::Good) return;
  delivery.invoicedDay = day.day;
  if (delivery.invoice.empty()) delivery.invoice = unknownInvoice;
}

void DeliveryTableReader::readDelivery(const TableRow& row) {
  if (isSkipped(row)) {
    ++m_table.skippedCount;
    return;
  }
  DeliveryRow delivery;
  delivery.line = quint32(row.line);
  if (!readCustomer(row, delivery) || !readNumber(row, delivery) || !readDay(row, delivery) ||
      !readAmount(row, delivery)) {
    return;
  }
  readKind(row, delivery);
  readInvoice(row, delivery);
  m_table.rows.push_back(delivery);
}

void DeliveryTableReader::readRow(const TableRow& row) {
  ++m_table.rowCount;
  switch (m_sorter.sort(row)) {
    case LineKind::Item: return readDelivery(row);
    case LineKind::Total:
    case LineKind::Heading:
    case LineKind::Header:
    case LineKind::Note: ++m_table.skippedCount;
  }
}

void DeliveryTableReader::join(DeliveryRow& first, const DeliveryRow& row) {
  if (row.invoice.empty() && !first.invoice.empty()) {
    first.amount = 0;
    first.invoice = {};
    first.invoicedDay = 0;
  }
  if (row.invoice.empty() != first.invoice.empty()) return;
  qint64 sum = 0;
  if (qAddOverflow(first.amount, row.amount, &sum)) {
    ++m_table.rejectedCount;
    m_table.note(row.line, {}, Words::tr("Left out: the amounts of one number are too large."));
    return;
  }
  first.amount = sum;
  if (row.invoicedDay > first.invoicedDay) {
    first.invoice = row.invoice;
    first.invoicedDay = row.invoicedDay;
  }
}

/// Makes the lines of one number one order: what is left to invoice while something is, else all.
void DeliveryTableReader::addUp() {
  using Key = std::tuple<std::string_view, bool, std::string_view>;
  std::map<Key, size_t> known;
  std::vector<DeliveryRow> rows;
  for (const auto& row : m_table.rows) {
    const auto [found, isNew] =
        known.try_emplace({row.customerCode, row.isOrder, row.number}, rows.size());
    if (isNew) {
      rows.push_back(row);
      continue;
    }
    auto& first = rows[found->second];
    if (row.amount == first.amount && row.day == first.day && row.invoice == first.invoice) {
      m_table.note(row.line, m_mapping.headers.value(m_mapping.columnOf(TableField::Number)),
                   Words::tr("\"%1\" stands on line %2 with the same amount: both count.")
                       .arg(quotedPart(row.number))
                       .arg(first.line));
    }
    join(first, row);
  }
  m_table.rows = std::move(rows);
}

void DeliveryTableReader::finish() {
  addUp();
  if (m_kindGuessed) {
    m_table.note(0, {},
                 Words::tr("Nothing says whether these are orders or deliveries: they are taken "
                           "for orders."));
  }
  if (m_isNet) {
    m_table.note(0, {},
                 Words::tr("The amounts are without tax and are taken as they are: what these add "
                           "to the outstanding is short of the tax."));
  }
  m_table.sortByLine();
}

Result<DeliveryTable> DeliveryTableReader::read(const Progress& progress, const StopToken& stop) {
  for (const auto field : {TableField::Number, TableField::EntryOn}) {
    if (m_usualKind != DeliveryKind::None) break;
    const QString heading = m_mapping.headers.value(m_mapping.columnOf(field));
    m_usualKind = deliveryKindOfHeading(normalHeader(heading));
  }
  const auto visit = [this](const TableRow& row) {
    readRow(row);
    return true;
  };
  const auto rows = readRows(m_reader, m_mapping.headerLine, visit, progress, stop);
  if (!rows.ok()) return rows.error();
  finish();
  return std::move(m_table);
}

}  // namespace

Result<DeliveryTable> readDeliveryTable(TableReader& table, const TableMapping& mapping,
                                        Currency currency, const Progress& progress,
                                        const StopToken& stop) {
  return DeliveryTableReader{table, mapping, currency}.read(progress, stop);
}

}  // namespace encaisse
