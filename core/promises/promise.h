#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace encaisse {

struct PromisePart {
  QDate dueOn;
  qint64 amountMinor = 0;  ///< above zero

  friend bool operator==(const PromisePart&, const PromisePart&) = default;
};

/// What a customer said it will pay, and when. What became of it is computed: promiseStatesAt().
struct Promise {
  qint64 id = 0;
  qint64 customerId = 0;
  QDate madeOn;
  QList<PromisePart> parts;  ///< by day, one a day
  QList<qint64> itemIds;     ///< empty: whatever the customer owed that day
  QString contact;           ///< who said it
  QString note;
  QString recordedAt;  ///< UTC, ISO 8601
  QString recordedBy;
  QDate cancelledOn;  ///< invalid: never
  QString cancelReason;

  qint64 total() const {
    qint64 sum = 0;
    for (const auto& part : parts) sum += part.amountMinor;
    return sum;
  }
};

QJsonObject toJson(const Promise& promise);

}  // namespace encaisse
