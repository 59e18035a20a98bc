#pragma once

#include <QList>
#include <QString>
#include <vector>

#include "core/base/day_number.h"
#include "core/db/database.h"

namespace encaisse {

/// What is known of an order or a delivery, and may change from file to file.
struct DeliveryState {
  DayNumber day = 0;
  qint64 amount = 0;  ///< minor units, above 0
  QString invoice;    ///< empty: not invoiced; else a number or unknownInvoice
  DayNumber invoicedDay = 0;

  friend bool operator==(const DeliveryState&, const DeliveryState&) = default;
};

struct StoredDelivery {
  qint64 id = 0;
  qint64 customer = 0;
  bool isOrder = true;
  QString number;
  DeliveryState state;
  quint32 line = 0;  ///< of the file that brought it
};

/// All the SQL about orders and deliveries from files. Every method @throws DbError.
class DeliveryRepository {
public:
  explicit DeliveryRepository(Database& db) : m_db{db} {}

  std::vector<StoredDelivery> list() const;
  void insert(qint64 batchId, const std::vector<StoredDelivery>& deliveries);
  /// Stores the states of @p after, and keeps those of @p before for the batch's undo.
  void change(qint64 batchId, const std::vector<StoredDelivery>& before,
              const std::vector<StoredDelivery>& after);

  /// One sentence for each of its orders and deliveries that a later file changed.
  QList<QString> dependents(qint64 batchId) const;
  /// Takes back what a batch changed and what it brought.
  void removeBatch(qint64 batchId);

private:
  Database& m_db;
};

}  // namespace encaisse
