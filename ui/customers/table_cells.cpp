#include "ui/customers/table_cells.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>
#include <algorithm>

#include "ui/common/prompts.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TableExport)
};

QList<int> numbersIn(const std::vector<bool>& flags) {
  QList<int> numbers;
  for (size_t i = 0; i < flags.size(); ++i) {
    if (flags[i]) numbers.append(int(i));
  }
  return numbers;
}

}  // namespace

SelectedCells selectedCells(const QItemSelectionModel& selection) {
  const auto* model = selection.model();
  std::vector<bool> rows(size_t(model->rowCount()), false);
  std::vector<bool> columns(size_t(model->columnCount()), false);
  for (const auto& range : selection.selection()) {
    std::fill(rows.begin() + range.top(), rows.begin() + range.bottom() + 1, true);
    std::fill(columns.begin() + range.left(), columns.begin() + range.right() + 1, true);
  }
  return {numbersIn(rows), numbersIn(columns)};
}

QChar decimalPoint() { return QLocale{}.decimalPoint().at(0); }

CsvStyle localCsvStyle() { return decimalPoint() == u',' ? CsvStyle{u';', u','} : CsvStyle{}; }

QString saveCsv(const Table& table, const QString& suggestion, UserPrompts& prompts,
                QWidget* parent) {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  QString path =
      prompts.saveFile(parent, Words::tr("Export as CSV"), QDir{folder}.filePath(suggestion),
                       Words::tr("Spreadsheet text (*.csv)"));
  if (path.isEmpty()) return {};
  QSaveFile file{path};
  const QByteArray bytes = "\xEF\xBB\xBF" + toCsv(table, localCsvStyle()).toUtf8();
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
    prompts.showError(parent, {ErrorCode::Storage,
                               Words::tr("The file %1 could not be written. Choose another folder.")
                                   .arg(QDir::toNativeSeparators(path)),
                               file.errorString()});
    return {};
  }
  return path;
}

}  // namespace encaisse
