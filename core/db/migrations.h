#pragma once

#include <QList>
#include <QString>

namespace encaisse {

/// One step of the schema. Once released it never changes: a mistake is mended by the next step.
struct Migration {
  int version = 0;
  QString name;
  QList<QString> statements;  ///< in the words of dialect.h, one statement each
};

/// Every step from an empty file to today's schema, in order.
QList<Migration> allMigrations();

}  // namespace encaisse
