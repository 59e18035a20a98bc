#pragma once

#include <QDate>
#include <QString>
#include <vector>

#include "core/base/day_number.h"

namespace encaisse {

/// What may go wrong with a customer before it does.
enum class SignalKind {
  DelayDrift,    ///< pays later and later
  FirstLate,     ///< was always in time
  PartPayments,  ///< pays in parts since lately
  BrokenPromise,
  LateDisputes,      ///< disputes only what is due already
  GrowingOrders,     ///< buys more and pays slower
  Concentration,     ///< a large part of all that is owed
  BankDetails,       ///< pays from an account never seen before
  NoPayment,         ///< its rhythm of payments is broken
  NoInvoice,         ///< its rhythm of orders is broken
  DueDateUnsure,     ///< overdue by a due date that was computed and nobody confirmed
  Limitation,        ///< soon it can no longer be claimed, or no longer now
  ForgottenInvoice,  ///< ordered or delivered and not invoiced
  LateInvoices       ///< invoiced long after the delivery
};
constexpr int signalKindCount = 14;
QString toKey(SignalKind kind);

/// One sign of one customer, with what stands behind it.
struct WeakSignal {
  SignalKind kind = SignalKind::DelayDrift;
  qint32 customer = 0;  ///< index in Snapshot::customers
  DayNumber day = 0;    ///< it came up; of a Limitation the last day to act
  qint64 amount = 0;    ///< at stake, in minor units, 0 or above
  /// Two numbers of its sentence, by kind: what was found, and what it is held against.
  /// DelayDrift: mean days late now, before. FirstLate: days late, items in time before it.
  /// PartPayments, LateDisputes, DueDateUnsure: items. GrowingOrders: growth in per cent, days
  /// slower. Concentration: share in per cent, Herfindahl index × 10 000. BankDetails: none,
  /// earlier receipts. NoPayment, NoInvoice: days of silence, usual days between two. Limitation:
  /// days left, below zero: lapsed. ForgottenInvoice: days since the oldest, orders and deliveries.
  /// LateInvoices: usual days from delivery to invoice, those of the company.
  int found = 0;
  int against = 0;
  QString account;                  ///< of BankDetails
  std::vector<quint32> items;       ///< indexes in Snapshot::items
  std::vector<quint32> deliveries;  ///< indexes in Snapshot::credit.deliveries
};

/// Money that came through the bank for a customer, with the account it came from.
struct PayerAccount {
  qint64 customerId = 0;
  qint64 itemId = 0;  ///< of the receipt
  DayNumber day = 0;
  qint64 amount = 0;  ///< above zero
  QString account;    ///< IBAN as the bank wrote it, without spaces
};

}  // namespace encaisse
