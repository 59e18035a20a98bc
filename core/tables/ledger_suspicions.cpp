#include "core/tables/ledger_suspicions.h"

#include <QCoreApplication>

#include "core/base/text_match.h"
#include "core/base/utf8_text.h"
#include "core/import/fec_fields.h"

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(LedgerTable)
};

bool isFar(DayNumber day) {
  static const DayNumber first = dayNumber(1990, 1, 1);
  static const DayNumber last = dayNumber(2100, 12, 31);
  return day != 0 && (day < first || day > last);
}

/// Payments may share a number: one cheque for several customers, one transfer in parts.
bool isNumbered(ItemKind kind) { return kind == ItemKind::Invoice || kind == ItemKind::CreditNote; }

}  // namespace

LedgerSuspicions::LedgerSuspicions(const TableMapping& mapping, LedgerTable& table)
    : m_mapping{mapping}, m_table{table} {}

void LedgerSuspicions::note(const LedgerRow& row, TableField field, const QString& message) {
  const int column = m_mapping.columnOf(field);
  m_table.note(row.line, column < 0 ? QString{} : m_mapping.headers.value(column), message);
}

void LedgerSuspicions::look(const LedgerRow& row) {
  lookAtDays(row);
  lookAtNumber(row);
  lookAtName(row);
  lookAtOpen(row);
}

void LedgerSuspicions::lookAtDays(const LedgerRow& row) {
  const std::pair<TableField, DayNumber> days[] = {{TableField::EntryOn, row.entryDay},
                                                   {TableField::IssuedOn, row.issueDay},
                                                   {TableField::DueOn, row.dueDay}};
  for (const auto& [field, day] : days) {
    if (m_mapping.has(field) && isFar(day)) {
      note(row, field, Words::tr("the year %1 is far away.").arg(toDate(day).year()));
    }
  }
  if (row.dueDay != 0 && row.dueDay < row.issueDay) {
    note(row, TableField::DueOn, Words::tr("it is due before it was issued."));
  }
}

void LedgerSuspicions::lookAtNumber(const LedgerRow& row) {
  if (row.number.empty() || !isNumbered(row.kind)) return;
  const quint64 key = fingerprint(row.customerCode) * 31 + fingerprint(row.number);
  const auto [known, isNew] = m_numbers.try_emplace(key, row.line);
  if (isNew) return;
  note(row, TableField::Number,
       Words::tr("the number \"%1\" comes again for this customer, first on line %2.")
           .arg(quotedPart(row.number))
           .arg(known->second));
}

void LedgerSuspicions::lookAtName(const LedgerRow& row) {
  if (row.customerName.empty()) return;
  const auto [known, isNew] = m_names.try_emplace(row.customerCode, row.customerName);
  if (isNew || known->second == row.customerName) return;
  const QString before = quotedPart(known->second);
  const QString now = quotedPart(row.customerName);
  if (foldForSearch(before).simplified() == foldForSearch(now).simplified()) return;
  known->second = row.customerName;
  note(row, TableField::CustomerName,
       Words::tr("the customer \"%1\" is called \"%2\" here and \"%3\" before.")
           .arg(quotedPart(row.customerCode), now, before));
}

void LedgerSuspicions::lookAtOpen(const LedgerRow& row) {
  if (row.open == row.amount) return;
  const bool beyond = row.amount > 0 ? row.open > row.amount : row.open < row.amount;
  const bool turned = (row.open > 0) != (row.amount > 0);
  if (beyond || turned) {
    note(row, TableField::OpenAmount, Words::tr("more is open than the amount."));
  }
}

}  // namespace encaisse
