#pragma once

#include <QHash>
#include <vector>

#include "core/base/day_number.h"
#include "core/db/database.h"
#include "core/items/item.h"

namespace encaisse {

/// The items that one line of a file became, one or an instalment each.
struct LineItems {
  qint64 customer = 0;
  qint64 batch = 0;
  qint64 line = 0;
  DayNumber issueDay = 0;
  qint64 amount = 0;
  bool fromList = false;  ///< first seen on a list of open items
  std::vector<qint64> ids;
};

/// All the SQL about due dates that terms give. Every method @throws DbError.
class DueDateRepository {
public:
  explicit DueDateRepository(Database& db) : m_db{db} {}

  QHash<qint64, QString> customerCodes() const;
  /// Names of the profiles by which batches were read.
  QHash<qint64, QString> profileNames() const;
  /// Debit lines whose due dates were computed.
  std::vector<LineItems> computedLines() const;
  /// Whether something was said or done about one of the items by itself.
  bool isReferred(const LineItems& line) const;

  void setDue(qint64 itemId, DayNumber due, DueOrigin origin);
  void setAmount(qint64 itemId, qint64 amount);
  qint64 copyItem(qint64 id);
  void removeItem(qint64 id);

private:
  Database& m_db;
};

}  // namespace encaisse
