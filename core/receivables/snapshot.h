#pragma once

#include <QDate>
#include <QList>
#include <vector>

#include "core/base/day_number.h"
#include "core/customers/customer.h"
#include "core/items/item.h"
#include "core/ledger/company.h"
#include "core/receivables/chasing_facts.h"
#include "core/receivables/credit_facts.h"

namespace encaisse {

/// An item reduced to what figures need. 48 bytes, because there may be millions.
struct SnapshotItem {
  qint64 id = 0;
  qint64 amount = 0;    ///< minor units, debit positive
  qint64 open = 0;      ///< what is left after all allocations known today
  qint32 customer = 0;  ///< index in Snapshot::customers
  qint32 account = 0;   ///< index in Snapshot::accounts
  DayNumber entryDay = 0;
  DayNumber dueDay = 0;
  ItemKind kind = ItemKind::Other;
  DueOrigin origin = DueOrigin::Given;
};

/// A part of a credit item set against a debit item.
struct SnapshotAllocation {
  quint32 debit = 0;   ///< index in Snapshot::items
  quint32 credit = 0;  ///< index in Snapshot::items
  qint64 amount = 0;   ///< > 0
  DayNumber effectiveDay = 0;
};

/// A reminder that left, for one item.
struct ReminderMark {
  quint32 item = 0;  ///< index in Snapshot::items
  int level = 0;
  DayNumber sentDay = 0;
};

/// The balance of the imported customer accounts, as their files say, after the lines of one day.
struct ControlPoint {
  DayNumber day = 0;
  qint64 balance = 0;
};

/// The facts of one ledger that every figure is computed from, read at one moment: a value that
/// threads may share. It answers for any day from @ref since on.
struct Snapshot {
  Company company;
  QList<Customer> customers;        ///< by name, as people look for them
  QList<QString> accounts;          ///< account numbers
  std::vector<SnapshotItem> items;  ///< by customer, then entry day
  std::vector<SnapshotAllocation> allocations;
  std::vector<ReminderMark> reminders;
  ChasingFacts chasing;
  CreditFacts credit;
  std::vector<ControlPoint> control;  ///< by day
  /// By day: what stands in the ledger and not in the accounts, receipts that only the bank knows.
  std::vector<ControlPoint> beyondAccounts;
  QDate since;         ///< invalid: complete, all days
  QDate lastImportOn;  ///< UTC day; invalid: nothing imported yet
  QDate lastEntryOn;   ///< invalid: nothing imported yet

  bool answersFor(QDate day) const { return !since.isValid() || day >= since; }
};

}  // namespace encaisse
