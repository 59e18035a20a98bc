#include <QCoreApplication>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "core/exchange/ledger_export.h"

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
    return Words::tr("Writes the ledger as a folder of CSV files for other programs");
  }
  QString details() const override {
    return Words::tr(
        "customers.csv and contacts.csv, which can be imported as customers; items.csv, "
        "allocations.csv, aging.csv, and native.csv: the layout that Encaisse itself "
        "reads.");
  }
  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.text(u"--to"_s, u"DIR"_s, Words::tr("The folder; made when it is missing"), m_folder);
    options.require(u"--to"_s);
    options.day(u"--as-of"_s,
                Words::tr("The day of the figures (default: the last day with facts)"), m_asOf);
  }

  ExitStatus run(Console& console) override {
    if (m_folder.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) {
      console.complain(Words::tr("encaisse export: XLSX is not written yet; name a folder, which "
                                 "gets CSV files."));
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

  Result<QList<QString>> write() const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return snapshot.error();
    const QDate day = m_asOf.isValid() ? m_asOf : lastDay(snapshot.value());
    const auto items = ledger.value()->items().list({{}, false, day});
    if (!items.ok()) return items.error();
    const auto contacts = ledger.value()->customers().allContacts();
    if (!contacts.ok()) return contacts.error();
    return writeCsvFolder(exportTables(snapshot.value(), items.value(), contacts.value(), day),
                          m_folder);
  }

  QString m_ledger;
  QString m_folder;
  QDate m_asOf;
};

}  // namespace

std::unique_ptr<Command> makeExportCommand() { return std::make_unique<ExportCommand>(); }

}  // namespace encaisse
