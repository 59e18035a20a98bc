#pragma once

#include <QList>
#include <optional>

#include "core/bank/bank_statement.h"

namespace encaisse {

/// A bank line as the ledger holds it, with what is still to be treated.
struct StoredBankLine {
  qint64 id = 0;
  qint64 batchId = 0;
  QString account;
  QString currency;  ///< of the account, "EUR"
  BankLine line;
  qint64 openMinor = 0;   ///< of the line's amount, what no matching explains yet; same sign
  bool setAside = false;  ///< a person said: this concerns no customer
};

/// What a statement brings to what the ledger knows.
struct BankPreview {
  struct Account {
    QString number;         ///< under which the ledger keeps it
    bool isNamed = true;    ///< by the file
    bool isJoined = false;  ///< not named, but its lines repeat those of this account
    QString name;
    QString currency;
    QDate firstOn;
    QDate lastOn;
    std::optional<qint64> openingMinor;
    std::optional<qint64> closingMinor;
    qint64 differenceMinor = 0;  ///< of the first statement that does not add up
    qint64 lineCount = 0;
    qint64 newCount = 0;
    qint64 creditMinor = 0;
    qint64 debitMinor = 0;  ///< <= 0
  };
  QList<Account> accounts;
  qint64 newCount = 0;
  qint64 knownCount = 0;
};

}  // namespace encaisse
