#pragma once

#include <QList>
#include <QString>
#include <vector>

#include "core/base/result.h"
#include "core/base/zip_archive.h"

namespace encaisse {

/// Where the parts of an XLSX workbook stand in its archive, and which of its cell styles show
/// days. It holds no cells.
struct XlsxWorkbook {
  struct Sheet {
    QString name;
    QString part;  ///< "xl/worksheets/sheet1.xml"
    bool isHidden = false;
  };
  QList<Sheet> sheets;
  QString stringsPart;          ///< empty: none
  std::vector<bool> dayStyles;  ///< by the number of a cell's style
  bool is1904 = false;
};

/// @param name  of the file, for messages
/// @error FileFormat  another kind of archive, with what to do, or a damaged workbook
/// @source ECMA-376-1, 18.2 (workbook), 18.8 (styles), ECMA-376-2, 9.3 (relationships)
Result<XlsxWorkbook> readXlsxWorkbook(const ZipArchive& archive, const QString& name);

}  // namespace encaisse
