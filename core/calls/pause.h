#pragma once

#include <QDate>
#include <QJsonObject>
#include <QStringList>

namespace encaisse {

/// Nobody is to be reminded for a while: of a customer, or of one item.
struct Pause {
  qint64 id = 0;
  qint64 customerId = 0;
  qint64 itemId = 0;  ///< 0: the whole customer
  QDate fromOn;
  QDate untilOn;  ///< the last day of grace; invalid: until it is lifted
  QString reason;
  QString recordedAt;  ///< UTC, ISO 8601
  QString recordedBy;
  QDate liftedOn;  ///< from this day on it counts no more; invalid: not lifted

  bool countsOn(QDate day) const {
    return fromOn <= day && !(untilOn.isValid() && untilOn < day) &&
           !(liftedOn.isValid() && liftedOn <= day);
  }
};

/// Money on its way, that the bank has and that is not final yet.
struct PresentedPayment {
  qint64 id = 0;
  qint64 customerId = 0;
  qint64 amountMinor = 0;
  QString means;  ///< "direct_debit", "draft", "cheque", "transfer"
  QDate presentedOn;
  QDate expectedOn;
  QString note;
  QString recordedAt;  ///< UTC, ISO 8601
  QString recordedBy;
  QDate endedOn;  ///< arrived or came back; invalid: still on its way

  bool countsOn(QDate day) const {
    return presentedOn <= day && !(endedOn.isValid() && endedOn <= day);
  }
};

/// The words that PresentedPayment::means may be.
QStringList paymentMeans();

QJsonObject toJson(const Pause& pause);
QJsonObject toJson(const PresentedPayment& payment);

}  // namespace encaisse
