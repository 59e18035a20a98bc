#include <QCoreApplication>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

Rows checkRows(const CheckReport& report) {
  Rows rows;
  rows.columns = {{u"name"_s, Words::tr("Check")},
                  {u"what"_s, Words::tr("What it holds")},
                  {u"ok"_s, Words::tr("Good")},
                  {u"problems"_s, {}}};
  for (const auto& line : report.lines) {
    rows.cells.append({line.name, line.what, line.passed, line.problems.join(u'\n')});
  }
  return rows;
}

QString checkText(const CheckReport& report) {
  QString text = rowsToText(checkRows(report));
  for (const auto& line : report.lines) {
    for (const auto& problem : line.problems) text += u'\n' + line.name + u": "_s + problem;
  }
  return text.endsWith(u'\n') ? text : text + u'\n';
}

QByteArray checkJson(const CheckReport& report) {
  JsonText json;
  json.beginRows();
  for (const auto& line : report.lines) {
    json.beginObject().key(u"name").value(line.name).key(u"what").value(line.what);
    json.key(u"ok").flag(line.passed).key(u"problems").beginArray();
    for (const auto& problem : line.problems) json.value(problem);
    json.endArray().endObject();
  }
  return json.endRows().take();
}

class CheckCommand : public Command {
public:
  QString name() const override { return u"check"_s; }
  QString summary() const override {
    return Words::tr("Verifies that the ledger adds up; status 1 if it does not");
  }
  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto report = ledger.value()->check();
    if (!report.ok()) return console.refuse(report.error());
    switch (m_format) {
      case OutputFormat::Table: console.write(checkText(report.value())); break;
      case OutputFormat::Csv: console.write(rowsToCsv(checkRows(report.value()))); break;
      case OutputFormat::Json: console.write(checkJson(report.value())); break;
    }
    if (report.value().passed()) return ExitStatus::Done;
    return console.refuse(
        {ErrorCode::Corrupt,
         Words::tr("The ledger does not add up. Go back to a backup, or write to its maintainers."),
         {}});
  }

private:
  QString m_ledger;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeCheckCommand() { return std::make_unique<CheckCommand>(); }

}  // namespace encaisse
