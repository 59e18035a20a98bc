#include "core/tables/ledger_amounts.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/text_match.h"
#include "core/base/utf8_text.h"
#include "core/tables/amount_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(LedgerTable)
};

const TableCell& cellOf(const TableRow& row, int column) {
  static const TableCell none;
  return column >= 0 && size_t(column) < row.cells.size() ? row.cells[size_t(column)] : none;
}

void makeBad(RowAmount& result, int column, const QString& problem) {
  result.state = RowAmount::State::Bad;
  result.column = column;
  result.problem = problem;
}

QString amountProblem(const TableCell& cell, const AmountText& amount) {
  if (amount.threeDecimals) {
    return Words::tr("\"%1\" has three decimals: check the decimal sign.")
        .arg(quotedPart(cell.text));
  }
  return Words::tr("\"%1\" is not an amount.").arg(quotedPart(cell.text));
}

}  // namespace

char sideOf(std::string_view text) {
  if (text.size() == 1) {
    switch (text.front()) {
      case 'D':
      case 'd':
      case 'S':
      case 's':
      case '+': return 'D';
      case 'C':
      case 'c':
      case 'H':
      case 'h':
      case '-': return 'C';
      default: return 0;
    }
  }
  const QString word = foldForSearch(quotedPart(text)).simplified();
  static const QList<QString> debits{u"debit"_s, u"dr"_s,   u"db"_s,   u"deb"_s,     u"+1"_s,
                                     u"1"_s,     u"dbit"_s, u"soll"_s, u"debiteur"_s};
  static const QList<QString> credits{u"credit"_s, u"cr"_s,   u"cd"_s,    u"cre"_s,
                                      u"-1"_s,     u"crdt"_s, u"haben"_s, u"crediteur"_s};
  if (debits.contains(word)) return 'D';
  return credits.contains(word) ? 'C' : 0;
}

AmountReader::AmountReader(const TableMapping& mapping, int decimals)
    : m_amount{mapping.columnOf(TableField::Amount)}, m_debit{mapping.columnOf(TableField::Debit)},
      m_credit{mapping.columnOf(TableField::Credit)}, m_sign{mapping.columnOf(TableField::Sign)},
      m_open{mapping.columnOf(TableField::OpenAmount)}, m_decimalSign{mapping.decimalSign},
      m_decimals{decimals} {}

/// @return whether the column holds an amount other than zero
bool AmountReader::addColumn(const TableRow& row, int column, bool isCredit,
                             RowAmount& result) const {
  const auto& cell = cellOf(row, column);
  const auto amount = readTableAmount(cell, m_decimalSign, m_decimals);
  if (amount.state == FieldState::Empty || result.state == RowAmount::State::Bad) return false;
  if (amount.state == FieldState::Bad) {
    makeBad(result, column, amountProblem(cell, amount));
    return false;
  }
  result.state = RowAmount::State::Good;
  result.threeDecimals = result.threeDecimals || amount.threeDecimals;
  if (!amount.currency.empty()) result.currency = amount.currency;
  qint64 sum = 0;
  const qint64 signedMinor = isCredit ? -amount.minor : amount.minor;
  if (qAddOverflow(result.minor, signedMinor, &sum)) {
    makeBad(result, column, amountProblem(cell, amount));
    return false;
  }
  result.minor = sum;
  return amount.minor != 0;
}

RowAmount AmountReader::single(const TableRow& row, int column) const {
  RowAmount result;
  const auto& cell = cellOf(row, column);
  const auto amount = readTableAmount(cell, m_decimalSign, m_decimals);
  if (amount.state == FieldState::Empty) return result;
  result.threeDecimals = amount.threeDecimals;
  if (amount.state == FieldState::Bad) {
    makeBad(result, column, amountProblem(cell, amount));
    return result;
  }
  result.state = RowAmount::State::Good;
  result.currency = amount.currency;
  result.minor = amount.minor;
  char side = amount.side;
  if (m_sign >= 0 && side == 0) {
    const auto& letter = cellOf(row, m_sign);
    side = sideOf(letter.text);
    if (side == 0) {
      makeBad(result, m_sign,
              Words::tr("\"%1\" says neither debit nor credit.").arg(quotedPart(letter.text)));
      return result;
    }
  }
  result.sided = side != 0;
  if (side == 'C') result.minor = -result.minor;
  return result;
}

RowAmount AmountReader::amount(const TableRow& row) const {
  if (m_debit < 0 && m_credit < 0) return single(row, m_amount);
  RowAmount result;
  result.sided = true;
  const bool debit = addColumn(row, m_debit, false, result);
  const bool credit = addColumn(row, m_credit, true, result);
  result.bothSides = debit && credit;
  return result;
}

RowAmount AmountReader::open(const TableRow& row) const {
  if (m_open < 0) return {};
  return single(row, m_open);
}

}  // namespace encaisse
