#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <array>
#include <optional>

#include "core/bank/bank_statement.h"
#include "core/bank/stored_bank_line.h"
#include "core/import/batch.h"
#include "core/import/customer_import.h"
#include "core/import/delivery_repository.h"
#include "core/import/import_issue.h"
#include "core/items/item.h"
#include "core/tables/table_mapping.h"

namespace encaisse {

/// How many, and how much.
struct ImportCount {
  qint64 count = 0;
  qint64 amountMinor = 0;

  void add(qint64 minor) {
    ++count;
    amountMinor += minor;
  }
};

/// An order or a delivery that a file brings or changes.
struct DeliveryChange {
  QString code;
  QString name;
  bool isOrder = true;
  QString number;
  std::optional<DeliveryState> before;  ///< none: new
  DeliveryState after;
};

/// An account root that the file's content suggests, or the user chose.
struct AccountProposal {
  QString prefix;  ///< "411"
  QString label;   ///< of its first account in the file
  qint64 lines = 0;
  bool taken = false;
};

/// What an import changes, or would change. The same value for preview and report, so that what was
/// shown is what was done.
struct ImportPreview {
  QString fileName;
  qint64 fileSize = 0;
  QString sha256;
  QString format;     ///< as Batch::format
  QString meaning;    ///< as Batch::meaning
  QString profile;    ///< name of the profile by which a table was read
  QString encoding;   ///< "UTF-8", "ISO 8859-15", "Windows-1252"
  QString separator;  ///< "tab", "|", ";"
  QDate firstOn;
  QDate lastOn;
  QDate openingOn;
  qint64 rows = 0;
  qint64 entries = 0;
  qint64 debitMinor = 0;
  qint64 creditMinor = 0;
  QList<AccountProposal> accounts;
  qint64 customers = 0;  ///< with lines in this file
  qint64 newCustomers = 0;
  std::array<ImportCount, itemKindCount> kinds;        ///< of the customer lines in the file
  std::array<ImportCount, dueOriginCount> dueOrigins;  ///< of its debit lines
  ImportCount added;                                   ///< new items
  ImportCount known;                                   ///< lines the ledger holds already
  ImportCount changed;          ///< known lines whose lettering, due date or amount is new
  ImportCount cleared;          ///< items that are open before and settled after
  ImportCount partly;           ///< items that are open before and less so after: by how much
  ImportCount superseded;       ///< opening lines that stand for open items of the year before
  ImportCount missing;          ///< items of this period that the file no longer holds
  ImportCount leftOut;          ///< lines that cannot be read; the amounts of those that state one
  qint64 fileBalanceMinor = 0;  ///< the customer accounts at lastOn, by the file: with leftOut
  qint64 ledgerBalanceMinor = 0;  ///< the same, by the ledger after the import
  bool givesDueDates = false;     ///< the file has a column for them
  QString unanswered;             ///< what a person must say before the table can be read
  QString held;                   ///< why a person must confirm it first; empty: nothing odd
  bool alreadyImported = false;   ///< this very file, byte for byte
  qint64 issueCount = 0;
  QList<ImportIssue> issues;            ///< the first 200
  QList<QList<QString>> firstRows;      ///< header and the first lines as read
  std::optional<TableMapping> mapping;  ///< of a table: how it is read, and what is to be answered
  BankPreview bank;                     ///< of a statement
  std::optional<BankFile> statements;   ///< every line of it; only of a preview
  CustomerChanges customerChanges;      ///< of a file of customers
  /// Of orders and deliveries, the first 1 000. There "cleared" are those that are invoiced now and
  /// were not before, "missing" those of them that a list of uninvoiced ones no longer shows.
  QList<DeliveryChange> deliveryChanges;
  ImportCount orders;  ///< in the file
  ImportCount deliveries;
  qint64 batchId = 0;  ///< 0: nothing was changed (preview, or all known)

  bool changesAnything() const {
    return added.count + changed.count + cleared.count + partly.count + bank.newCount +
               customerChanges.added + customerChanges.changed >
           0;
  }
};

}  // namespace encaisse
