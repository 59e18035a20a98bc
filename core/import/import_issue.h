#pragma once

#include <QString>

namespace encaisse {

/// Something a person should look at before or after an import; the file is still read.
struct ImportIssue {
  qint64 line = 0;  ///< 1-based; 0: the file as a whole
  QString column;   ///< may be empty
  QString message;
};

}  // namespace encaisse
