#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>

namespace encaisse {

/// The customer contests an item, or a part of it: out of reminders, still in the balance.
struct Dispute {
  qint64 id = 0;
  qint64 customerId = 0;
  qint64 itemId = 0;
  qint64 amountMinor = 0;  ///< above zero; 0: the whole item
  QString reason;          ///< key of a DisputeReason
  QString owner;           ///< who sees to it
  QDate openedOn;
  QDate followUpOn;  ///< invalid: none
  QString note;
  QString recordedAt;  ///< UTC, ISO 8601
  QString recordedBy;
  QDate resolvedOn;  ///< invalid: still open
  QString resolution;
};

QJsonObject toJson(const Dispute& dispute);
Dispute disputeFromJson(qint64 id, const QJsonObject& json);

}  // namespace encaisse
