#include <QCoreApplication>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/page_files.h"
#include "core/exchange/ledger_export.h"
#include "core/ledger/ledger_tables.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class ExportCommand : public Command {
public:
  QString name() const override { return u"export"_s; }
  QString summary() const override {
    return Words::tr("Writes the ledger as a workbook or as a folder of CSV files");
  }
  QString details() const override {
    return Words::tr(
        "To a folder: customers.csv and contacts.csv, which can be imported as customers; "
        "items.csv, allocations.csv, aging.csv, and native.csv: the layout that Encaisse itself "
        "reads. With --tables, the tables of the views v_item, v_aging … that stand in the ledger "
        "file for Tableau, Power BI and others, and dictionary.csv, which explains every column. "
        "To a name that ends in .xlsx: a workbook of the open items, the aged balance and the "
        "customers.");
  }
  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.text(u"--to"_s, u"DIR|FILE.xlsx"_s,
                 Words::tr("The folder, made when it is missing, or the workbook"), m_target);
    options.require(u"--to"_s);
    options.flag(u"--tables"_s, Words::tr("The reporting views and their dictionary instead"),
                 m_tables);
    options.day(u"--as-of"_s,
                Words::tr("The day of the figures (default: today; of everything, its last day)"),
                m_asOf);
  }

  ExitStatus run(Console& console) override {
    if (m_tables && isWorkbook()) {
      console.complain(Words::tr("encaisse export: --tables writes a folder, not a workbook."));
      return ExitStatus::Usage;
    }
    const auto written = write();
    if (!written.ok()) return console.refuse(written.error());
    for (const auto& path : written.value()) console.line(path);
    return ExitStatus::Done;
  }

private:
  /// Everything that the ledger holds is booked by then.
  static QDate lastDay(const Snapshot& snapshot) {
    DayNumber last = dayNumber(std::max(snapshot.lastEntryOn, systemToday()));
    for (const auto& item : snapshot.items) last = std::max(last, item.entryDay);
    return toDate(last);
  }

  bool isWorkbook() const { return m_target.endsWith(u".xlsx"_s, Qt::CaseInsensitive); }

  Result<QList<QString>> write() const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return snapshot.error();
    const bool isAll = !m_tables && !isWorkbook();
    const QDate usual = isAll ? lastDay(snapshot.value()) : systemToday();
    const QDate day = m_asOf.isValid() ? m_asOf : usual;
    if (m_tables) return writeTables(*ledger.value(), snapshot.value(), day, m_target);
    const auto items = ledger.value()->items().list({{}, false, day});
    if (!items.ok()) return items.error();
    if (isWorkbook()) return writeWorkbook(exportSheets(snapshot.value(), items.value(), day));
    const auto contacts = ledger.value()->customers().allContacts();
    if (!contacts.ok()) return contacts.error();
    return writeCsvFolder(exportTables(snapshot.value(), items.value(), contacts.value(), day),
                          m_target);
  }

  Result<QList<QString>> writeWorkbook(const QList<Sheet>& sheets) const {
    const auto bytes = toXlsx(sheets);
    if (!bytes.ok()) return bytes.error();
    if (auto written = writeDocument(m_target, bytes.value()); !written.ok()) {
      return written.error();
    }
    return QList<QString>{m_target};
  }

  QString m_ledger;
  QString m_target;
  QDate m_asOf;
  bool m_tables = false;
};

}  // namespace

std::unique_ptr<Command> makeExportCommand() { return std::make_unique<ExportCommand>(); }

}  // namespace encaisse
