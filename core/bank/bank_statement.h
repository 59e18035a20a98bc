#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

#include "core/import/import_issue.h"
#include "core/money/money.h"

namespace encaisse {

/// One line of a bank account, as the bank wrote it.
struct BankLine {
  /// Where it begins in the file, 1-based; in XML without line breaks: which entry it is.
  qint64 line = 0;
  QDate bookedOn;
  QDate valueOn;              ///< invalid: not stated
  qint64 amountMinor = 0;     ///< money coming in is positive; never 0
  QString label;              ///< everything the payer or the bank wrote about it, in one line
  QString reference;          ///< of the bank
  QString endToEndId;         ///< of the payer; empty for NOTPROVIDED
  QString creditorReference;  ///< structured, ISO 11649 ("RF18539007547034") or what the bank gave
  QString counterparty;       ///< payer of a credit, payee of a debit
  QString counterpartyIban;
  QString operationCode;  ///< CFONB two characters, MT940 type, CAMT "PMNT/RCDT/ESCT", OFX TRNTYPE
  QString returnReason;   ///< CAMT reason code ("AC04") or CFONB reject code; empty: no return
};

/// One statement of one account.
struct BankStatement {
  QString account;      ///< IBAN, or bank, branch and number as the bank wrote them
  QString accountName;  ///< of its holder or as the bank calls it
  QString bank;         ///< BIC or bank code
  QString number;       ///< of the statement
  Currency currency = Currency::eur();
  QDate firstOn;  ///< invalid: not stated
  QDate lastOn;
  std::optional<qint64> openingMinor;  ///< balance before the first line; none: not stated
  std::optional<qint64> closingMinor;
  QList<BankLine> lines;

  /// Opening + movements − closing; 0 where the file states no two balances.
  qint64 differenceMinor() const;
};

/// What a bank's file holds.
struct BankFile : IssueList {
  QString format;    ///< "camt.053.001.02", "mt940", "mt942", "ofx1", "ofx2", "cfonb120", "qif"
  QString encoding;  ///< as QString TextFile::encodingName() says
  QList<BankStatement> statements;
};

}  // namespace encaisse
