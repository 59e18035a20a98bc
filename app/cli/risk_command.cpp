#include <QCoreApplication>
#include <algorithm>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"
#include "core/risk/risk_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

Cell number(std::optional<int> value) { return value ? Cell{qint64{*value}} : Cell{}; }

QString letterText(const RiskScore& score) {
  return score.letter.isNull() ? QString{} : QString{score.letter};
}

Rows riskRows(const Snapshot& snapshot, const std::vector<CustomerRisk>& risks,
              const RiskSettings& settings) {
  const auto currency = snapshot.company.currency;
  Rows rows;
  rows.columns = {{u"customer"_s, Words::tr("Customer")},
                  {u"name"_s, Words::tr("Name")},
                  {u"class"_s, Words::tr("Class")},
                  {u"score"_s, Words::tr("Score")},
                  {u"segment"_s, {}},
                  {{}, Words::tr("Pays")},
                  {u"segmentReason"_s, {}},
                  {u"exposure"_s, Words::tr("Exposure")},
                  {u"limit"_s, Words::tr("Limit")},
                  {u"usedPercent"_s, Words::tr("Used %")},
                  {u"alert"_s, {}},
                  {u"block"_s, {}},
                  {u"blockReason"_s, Words::tr("To block")}};
  for (const auto& risk : risks) {
    const auto& customer = snapshot.customers[risk.customer];
    Cell limit;
    if (risk.exposure.limit) limit = Money{*risk.exposure.limit, currency};
    rows.cells.append({customer.code, customer.name, letterText(risk.score),
                       number(risk.score.score), toKey(risk.segment.kind),
                       payerKindName(risk.segment.kind), payerReasonText(risk.segment, settings),
                       Money{risk.exposure.amount, currency}, limit,
                       number(risk.exposure.usedPercent), qint64{risk.exposure.alert},
                       toKey(risk.block), blockReasonText(risk, settings)});
  }
  return rows;
}

Rows pointRows(const CustomerRisk& risk) {
  Rows rows;
  rows.columns = {{u"criterion"_s, {}},
                  {{}, Words::tr("Criterion")},
                  {u"points"_s, Words::tr("Points")},
                  {u"most"_s, Words::tr("Of")},
                  {u"reason"_s, Words::tr("Why")}};
  for (const auto& points : risk.score.parts) {
    rows.cells.append({toKey(points.criterion), criterionName(points.criterion),
                       number(points.points), qint64{points.most}, criterionText(points)});
  }
  return rows;
}

QString sheetText(const Snapshot& snapshot, const CustomerRisk& risk,
                  const RiskSettings& settings) {
  const auto& customer = snapshot.customers[risk.customer];
  QString text = customer.code + u' ' + customer.name + u'\n';
  text += risk.score.score ? Words::tr("Class %1, %2 of 100 points.")
                                 .arg(letterText(risk.score))
                                 .arg(*risk.score.score)
                           : Words::tr("No class: nothing is known of how it pays.");
  text += u'\n' +
          Words::tr("Pays: %1. %2")
              .arg(payerKindName(risk.segment.kind), payerReasonText(risk.segment, settings)) +
          u'\n';
  if (risk.block != BlockReason::None) {
    text += Words::tr("To block: %1").arg(blockReasonText(risk, settings)) + u'\n';
  }
  return text + u'\n' + rowsToText(pointRows(risk)) + u'\n' +
         Words::tr(
             "Points that are not known are left out: the score is the share of the others.") +
         u'\n';
}

QByteArray sheetJson(const Snapshot& snapshot, const CustomerRisk& risk, QDate asOf,
                     const RiskSettings& settings) {
  JsonText json;
  json.beginObject();
  json.key(u"asOf").value(asOf);
  json.key(u"currency").value(snapshot.company.currency.code());
  appendRows(json.key(u"customers"), riskRows(snapshot, {risk}, settings));
  appendRows(json.key(u"points"), pointRows(risk));
  return json.endObject().take();
}

class RiskCommand : public Command {
public:
  QString name() const override { return u"risk"_s; }
  QString summary() const override { return Words::tr("Prints how risky customers are, and why"); }
  QString details() const override {
    return Words::tr(
        "Class A to E and score of 100 by rules that are shown, how the customer pays, the use of "
        "its credit limit, and whether it is to be blocked. With --customer each criterion with "
        "its points.");
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("Only this customer, with its points"),
                 m_customer);
    options.flag(u"--block"_s, Words::tr("Only customers to block"), m_block);
    options.flag(u"--thresholds"_s, Words::tr("Prints the thresholds of segments, classes, alerts"),
                 m_thresholds);
    options.texts(u"--set"_s, u"NAME=VALUE"_s, Words::tr("Changes a threshold of this ledger"),
                  m_changes);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    const auto changed = change();
    if (!changed.ok()) return console.refuse(changed.error());
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto loaded = ledger.value()->snapshot();
    if (!loaded.ok()) return console.refuse(loaded.error());
    const auto& snapshot = loaded.value();
    const auto settings = RiskSettings::read(snapshot.chasing.settings.value(u"risk"_s));
    if (m_thresholds || !m_changes.isEmpty()) {
      printThresholds(console, settings);
      return ExitStatus::Done;
    }
    auto risks = customerRisks(snapshot, m_asOf, settings);
    if (!m_customer.isEmpty()) return printOne(console, snapshot, risks, settings);
    if (m_block) {
      std::erase_if(risks, [](const auto& risk) { return risk.block == BlockReason::None; });
    }
    printRows(console, riskRows(snapshot, risks, settings), m_format);
    return ExitStatus::Done;
  }

private:
  Result<void> change() const {
    if (m_changes.isEmpty()) return {};
    const auto ledger = openForWriting(m_ledger);
    if (!ledger.ok()) return ledger.error();
    auto& service = ledger.value()->settings();
    const auto before = service.value(u"risk"_s);
    if (!before.ok()) return before.error();
    auto settings = RiskSettings::read(settingText(before.value()));
    for (const auto& text : m_changes) {
      const auto next = withThreshold(
          settings, {text.section(u'=', 0, 0).trimmed(), text.section(u'=', 1).trimmed()});
      if (!next.ok()) return next.error();
      settings = next.value();
    }
    return service.save(u"risk"_s, settingObject(settings.toText()));
  }

  void printThresholds(Console& console, const RiskSettings& settings) const {
    Rows rows;
    rows.columns = {{u"threshold"_s, Words::tr("Threshold")}, {u"value"_s, Words::tr("Value")}};
    for (const auto& one : riskThresholds(settings)) rows.cells.append({one.name, one.value});
    printRows(console, rows, m_format);
  }

  ExitStatus printOne(Console& console, const Snapshot& snapshot,
                      const std::vector<CustomerRisk>& risks, const RiskSettings& settings) const {
    const auto& customers = snapshot.customers;
    const auto found = std::ranges::find(customers, m_customer, &Customer::code);
    if (found == customers.end()) {
      return console.refuse(
          Error{ErrorCode::NotFound,
                Words::tr("There is no customer %1 in this ledger.").arg(m_customer),
                {}});
    }
    const auto& risk = risks[size_t(found - customers.begin())];
    switch (m_format) {
      case OutputFormat::Table: console.write(sheetText(snapshot, risk, settings)); break;
      case OutputFormat::Csv: console.write(rowsToCsv(pointRows(risk))); break;
      case OutputFormat::Json: console.write(sheetJson(snapshot, risk, m_asOf, settings)); break;
    }
    return ExitStatus::Done;
  }

  QString m_ledger;
  QString m_customer;
  QStringList m_changes;
  bool m_block = false;
  bool m_thresholds = false;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeRiskCommand() { return std::make_unique<RiskCommand>(); }

}  // namespace encaisse
