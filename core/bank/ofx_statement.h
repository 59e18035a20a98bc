#pragma once

#include <QList>
#include <QString>

#include "core/bank/bank_statement.h"

namespace encaisse {

/// A transaction (STMTTRN) as the file writes it.
struct OfxTransaction {
  qint64 line = 0;
  QString type;
  QString postedOn;
  QString userOn;       ///< DTUSER
  QString availableOn;  ///< DTAVAIL
  QString amount;
  QString currency;  ///< where it is not the account's
  QString id;
  QString checkNumber;
  QString referenceNumber;
  QString name;
  QString extendedName;
  QString payee;
  QString memo;
  QString toAccount;
};

/// A statement of a bank account or card (STMTRS, CCSTMTRS) as the file writes it, but for its
/// transactions: these become lines one by one, since there may be many.
struct OfxStatement {
  qint64 line = 0;
  QString currency;
  QString bankId;
  QString branchId;
  QString accountId;
  QString accountKey;  ///< ACCTKEY: in France the two digits behind the number
  QString accountType;
  QString start;
  QString end;
  QString balance;  ///< LEDGERBAL
  QString balanceOn;
  std::optional<Currency> settled;  ///< by the first transaction, or the end
  QList<BankLine> lines;
};

/// The day that an OFX date begins with, as the bank wrote it, whatever the time zone behind it
/// ("20260302233000.000[-5:EST]" is 2 March).
QDate readOfxDay(const QString& text);

/// Reads an amount with a point or a comma: the last one cuts off the decimals, one of the other
/// kind before it groups thousands.
/// @return none: not a number, or a part of a cent
std::optional<qint64> readOfxAmount(const QString& text, Currency currency);

/// Makes a line of a transaction, unless it must be left out, which is noted in @p file.
void appendOfxLine(const OfxTransaction& transaction, OfxStatement& statement, BankFile& file);

/// Makes values of the whole; OFX states no opening balance.
BankStatement buildOfxStatement(OfxStatement&& written, BankFile& file);

}  // namespace encaisse
