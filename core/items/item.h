#pragma once

#include <QDate>
#include <QString>

namespace encaisse {

/// What a line on a customer's account is. Stored as these numbers: never renumber.
enum class ItemKind : quint8 {
  Invoice = 0,
  CreditNote = 1,
  Payment = 2,
  OpeningDebit = 3,
  OpeningCredit = 4,
  ReturnedPayment = 5,
  Other = 6,
  /// Our own line, made where the opening of a year differs from the close of the year before.
  OpeningDifference = 7,
  /// Our own line: a list of open items no longer shows what was open before.
  Clearing = 8,
  /// A small difference that was written off when money was matched.
  WriteOff = 9,
};
constexpr int itemKindCount = 10;

/// Where a due date comes from. Stored as these numbers: never renumber.
enum class DueOrigin : quint8 {
  Given = 0,          ///< a column of the file
  Label = 1,          ///< written in the label or the reference
  CustomerTerms = 2,  ///< the customer's terms on the document date
  CompanyTerms = 3,   ///< the company's default terms on the document date
  Confirmed = 4,      ///< stated or confirmed by the user
  ProfileTerms = 5,   ///< the terms of the import profile on the document date
};
constexpr int dueOriginCount = 6;

/// Stable English words for files, JSON and the command line ("credit_note", "company_terms").
QString toKey(ItemKind kind);
QString toKey(DueOrigin origin);

/// Whether a formal notice may rest on a due date of this origin: a computed one must be confirmed
/// first.
inline bool isComputed(DueOrigin origin) {
  return origin == DueOrigin::CustomerTerms || origin == DueOrigin::CompanyTerms ||
         origin == DueOrigin::ProfileTerms;
}

/// One debit or credit on a customer's account, as imported, with what is left of it. A value: it
/// knows no database.
struct Item {
  qint64 id = 0;
  qint64 customerId = 0;
  qint64 batchId = 0;
  qint64 line = 0;  ///< in the imported file, 1-based; 0 for our own lines
  ItemKind kind = ItemKind::Other;
  QString number;
  QString label;
  QString journal;
  QString account;
  QDate entryOn;
  QDate issuedOn;
  QDate dueOn;
  DueOrigin dueOrigin = DueOrigin::Given;
  qint64 amountMinor = 0;  ///< debit positive
  qint64 openMinor = 0;    ///< what is left at the day that was asked for; same sign
  QString letter;
  QString settles;           ///< of a credit: the numbers it pays, "F1:40.00;F2"
  bool provisional = false;  ///< known from the bank, not from the accounts
  QString foreignAmount;
  QString foreignCurrency;
  QString customerCode;
  QString customerName;

  bool isDebit() const { return amountMinor > 0; }
};

/// Days late on @p asOf: negative before the due date, 0 on the due date itself.
inline qint64 daysLate(QDate dueOn, QDate asOf) { return dueOn.daysTo(asOf); }

}  // namespace encaisse
