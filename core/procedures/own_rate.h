#pragma once

#include <QDate>
#include <QString>

namespace encaisse {

/// A reference rate that the user added, or put in place of one that came with the program.
struct OwnRate {
  qint64 id = 0;
  QString series;
  QDate from;
  int basisPoints = 0;
  QString source;  ///< where the user read it

  friend bool operator==(const OwnRate&, const OwnRate&) = default;
};

}  // namespace encaisse
