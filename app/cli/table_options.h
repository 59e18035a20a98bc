#pragma once

#include "app/cli/options.h"
#include "core/import/import_source.h"

namespace encaisse {

/// The options that say how a file is to be read where its content does not; the same in every
/// command that reads files.
class TableOptions {
public:
  void describe(Options& options);
  ImportOptions importOptions() const;

private:
  ImportOptions m_import;
  QString m_meaning;
  QString m_dates;
  QString m_decimal;
};

}  // namespace encaisse
