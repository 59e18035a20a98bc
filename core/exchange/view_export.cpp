#include "core/exchange/view_export.h"

#include <QDir>
#include <QSaveFile>

#include "core/db/read_transaction.h"
#include "core/db/transaction.h"
#include "core/exchange/ledger_export.h"
#include "core/exchange/view_repository.h"
#include "core/ledger/company_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QString unitOf(ViewColumnKind kind, Currency currency) {
  if (kind == ViewColumnKind::Amount) return currency.code();
  return kind == ViewColumnKind::Date ? u"ISO 8601"_s : QString{};
}

/// @return whether all of it was written
bool writeView(const ViewRepository& views, const View& view, QDate asOf, Currency currency,
               QSaveFile& file) {
  if (!file.open(QIODevice::WriteOnly)) return false;
  bool written = true;
  views.read(view, asOf, currency, [&](const Table& part) {
    const QByteArray bytes = toCsv(part).toUtf8();
    written = file.write(bytes) == bytes.size();
    return written;
  });
  return written && file.commit();
}

}  // namespace

Table dataDictionary(Currency currency, const QList<ComputedTable>& computed) {
  Table table{{u"table"_s, u"column"_s, u"type"_s, u"unit"_s, u"meaning"_s}, {}};
  const auto add = [&table, currency](const View& view) {
    table.rows.append({view.name, QString{}, u"table"_s, QString{}, view.meaning});
    for (const auto& column : view.columns) {
      table.rows.append({view.name, column.name, toKey(column.kind), unitOf(column.kind, currency),
                         column.meaning});
    }
  };
  for (const auto& view : reportingViews()) add(view);
  for (const auto& one : computed) add(one.form);
  return table;
}

Result<QList<QString>> writeViews(const Database& db, QDate asOf, const QString& folder,
                                  const QList<ComputedTable>& computed) {
  if (!QDir{}.mkpath(folder)) return notWritten(folder, {});
  return inQuery([&]() -> Result<QList<QString>> {
    const ReadTransaction moment{db};
    const auto currency = CompanyRepository{db}.load().currency;
    const ViewRepository views{db};
    QList<QString> paths;
    for (const auto& view : reportingViews()) {
      const QString path = QDir{folder}.filePath(view.name + u".csv"_s);
      QSaveFile file{path};
      if (!writeView(views, view, asOf, currency, file)) {
        return notWritten(path, file.errorString());
      }
      paths.append(path);
    }
    QList<ExportTable> others;
    for (const auto& one : computed) others.append({one.form.name + u".csv"_s, one.table});
    others.append({u"dictionary.csv"_s, dataDictionary(currency, computed)});
    const auto written = writeCsvFolder(others, folder);
    if (!written.ok()) return written.error();
    return paths + written.value();
  });
}

}  // namespace encaisse
