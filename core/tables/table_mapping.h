#pragma once

#include <QList>
#include <QString>

#include "core/money/money.h"
#include "core/tables/import_profile.h"

namespace encaisse {

/// Something that the content of a table does not decide and a person must.
enum class TableQuestion {
  DayOrder,      ///< no value over 12 in any date column
  DecimalSign,   ///< "1,234" everywhere: thousands or decimals
  Meaning,       ///< movements or all open items
  SnapshotDay,   ///< open items, but of which day
  MissingField,  ///< a column that the meaning needs was not found
};

/// A profile laid over one file: where each field stands, and how its values read.
struct TableMapping {
  ImportProfile profile;
  qint64 headerLine = 0;                     ///< row of the header, below banner lines
  QList<QString> headers;                    ///< as written
  QList<std::pair<TableField, int>> fields;  ///< field → column, 0-based
  /// Those of them that the chosen profile does not name, and that their headings say plainly.
  QList<TableField> proposed;
  DayOrder dayOrder = DayOrder::DayFirst;
  char decimalSign = ',';
  /// The customer stands on a line above his items, as in printed lists.
  bool customerHeadings = false;
  QDate snapshotOn;                 ///< of an open-items table; invalid: not known
  QList<TableQuestion> questions;   ///< unanswered; an import needs none
  QList<QString> missing;           ///< keys of fields that MissingField means
  QList<QList<QString>> firstRows;  ///< the first lines below the header, as read

  int columnOf(TableField field) const;  ///< −1: absent
  bool has(TableField field) const { return columnOf(field) >= 0; }
};

/// What a person answered, or the caller knows.
struct MappingAnswers {
  std::optional<ImportProfile> profile;  ///< none: the best of the ready ones and @p own
  std::optional<TableMeaning> meaning;
  std::optional<DayOrder> dayOrder;
  std::optional<char> decimalSign;
  QDate snapshotOn;
};

/// The day of a list of open items as a banner ("Balance âgée au 31/10/2026", "As of October 31,
/// 2026") or a file name with an ISO date states it; invalid: neither does.
QDate statedDay(const QString& text, DayOrder order);

/// Proposes how to read a table: finds the header below banner lines, the profile that fits best,
/// and decides each column's writing from all its values (up to the first 100 000 rows).
/// @param own  the profiles saved in this ledger; they win over the ready ones
/// @error FileFormat  no header and no columns that could be customers, items or bank lines
Result<TableMapping> proposeMapping(TableReader& table, const QList<ImportProfile>& own,
                                    const MappingAnswers& answers);

}  // namespace encaisse
