#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>

namespace encaisse {

/// A limit beside the customer's own: granted for a while, or covered by an insurer.
struct CreditCover {
  qint64 id = 0;
  qint64 customerId = 0;
  bool isInsured = false;
  qint64 amountMinor = 0;  ///< 0 or above
  QString agency;          ///< the insurer, or who granted it
  QDate fromOn;
  QDate untilOn;  ///< the last day; invalid: until it is ended
  QString note;
  QString recordedAt;  ///< UTC, ISO 8601
  QString recordedBy;
  QDate endedOn;  ///< from this day on it counts no more; invalid: not ended

  bool countsOn(QDate day) const {
    return fromOn <= day && !(untilOn.isValid() && untilOn < day) &&
           !(endedOn.isValid() && endedOn <= day);
  }
};

/// A person decided to deliver although the customer is to be blocked.
struct BlockBypass {
  qint64 id = 0;
  qint64 customerId = 0;
  QDate decidedOn;
  QDate untilOn;  ///< the last day; invalid: until it is ended
  QString reason;
  QString recordedAt;  ///< UTC, ISO 8601
  QString recordedBy;
  QDate endedOn;  ///< from this day on it counts no more; invalid: not ended

  bool countsOn(QDate day) const {
    return decidedOn <= day && !(untilOn.isValid() && untilOn < day) &&
           !(endedOn.isValid() && endedOn <= day);
  }
};

QJsonObject toJson(const CreditCover& cover);
QJsonObject toJson(const BlockBypass& bypass);

}  // namespace encaisse
