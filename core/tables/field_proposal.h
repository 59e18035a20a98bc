#pragma once

#include <QList>
#include <QString>
#include <utility>
#include <vector>

#include "core/tables/column_facts.h"
#include "core/tables/import_profile.h"

namespace encaisse {

using FieldColumns = QList<std::pair<TableField, int>>;

/// The columns of a file: their headings and what stands below them.
struct FileColumns {
  QList<QString> headers;  ///< as written; empty texts where the file has no header
  QList<QString> normal;   ///< normalHeader() of each
  std::vector<ColumnFacts> facts;
  bool hasHeader = false;
  bool startsWithHeading = false;  ///< the first line below the header is text alone
};

int columnOf(const FieldColumns& fields, TableField field);

/// Whether a field has that column.
bool isTaken(const FieldColumns& fields, int column);

bool isDayField(TableField field);
/// Amounts in the ledger's money, the balance of an account and a credit limit included.
bool isAmountField(TableField field);

/// A heading as a profile names it: "Montant#2" for the second of its name, "#3" where it has none.
QString headingIn(const QList<QString>& headers, int column);
/// A profile's heading without the number behind it.
QString plainHeading(const QString& heading);

/// Which column says what in a table of this meaning: by the headings, then by the values where a
/// heading is unknown. A heading that its values contradict is not believed.
FieldColumns proposeFields(const FileColumns& columns, TableMeaning meaning);

/// What the rows most likely are.
TableMeaning proposeMeaning(const FileColumns& columns);

/// Keys of the fields without which a table of this meaning cannot be read.
QList<QString> missingFields(const FieldColumns& fields, TableMeaning meaning,
                             bool customerHeadings);

/// How a profile lies over a file.
struct ProfileFit {
  FieldColumns fields;
  bool complete = false;  ///< all required columns are there
  bool likely = false;    ///< complete, and most headings of both sides meet
  int score = 0;
};

ProfileFit fitProfile(const ImportProfile& profile, const FileColumns& columns);

}  // namespace encaisse
