#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include "core/customers/customer.h"
#include "core/ledger/company.h"

namespace encaisse {

/// One line of a letter's table. Credits are negative.
struct LetterItem {
  QString number;
  QDate issuedOn;
  QDate dueOn;
  qint64 amountMinor = 0;  ///< as invoiced
  qint64 openMinor = 0;    ///< what is left
  qint64 daysLate = 0;     ///< 0 or less: not due
  int level = 0;
};

/// A letter as it will leave, in words: everything a page needs, nothing about pages.
struct Letter {
  Company sender;
  Customer recipient;
  QString language;  ///< "fr" or "en"
  QDate day;
  int level = 0;
  QString templateKey;    ///< "reminder_1"
  bool isThanks = false;  ///< for what was paid: nothing is claimed
  QByteArray logo;        ///< of the sender, PNG or JPEG; empty: none
  QString reference;      ///< customer code
  QString subject;
  QList<QString> paragraphsBefore;  ///< above the table, salutation first
  QList<LetterItem> items;
  qint64 totalMinor = 0;   ///< Σ open of the items
  qint64 creditMinor = 0;  ///< <= 0, deducted
  /// Items listed but not due yet, >= 0: never claimed by a letter about late ones. 0 in the
  /// message before the due date, where nothing is late.
  qint64 notDueMinor = 0;
  qint64 toPayMinor = 0;           ///< total + credit - not due
  QList<LetterItem> disputed;      ///< shown apart with what is disputed of each, never claimed
  QList<QString> paragraphsAfter;  ///< below the table, closing last
};

}  // namespace encaisse
