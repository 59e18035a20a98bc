#include <QCoreApplication>
#include <algorithm>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/risk_decisions.h"
#include "app/cli/row_output.h"
#include "core/risk/block_list.h"
#include "core/risk/risk_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

Cell number(std::optional<int> value) { return value ? Cell{qint64{*value}} : Cell{}; }

Cell amount(std::optional<qint64> minor, Currency currency) {
  return minor ? Cell{Money{*minor, currency}} : Cell{};
}

QString letterText(QChar letter) { return letter.isNull() ? QString{} : QString{letter}; }

/// blockList() with titles for people.
Rows blockRows(const Snapshot& snapshot, const std::vector<CustomerRisk>& risks,
               const RiskSettings& settings) {
  const Table table = blockList(snapshot, risks, settings);
  const QStringList titles{
      Words::tr("Customer"), Words::tr("Name"),        Words::tr("To block"), {},
      Words::tr("Why"),      Words::tr("Exposure"),    Words::tr("Limit"),    Words::tr("Used %"),
      Words::tr("Overdue"),  Words::tr("Bypassed by"), Words::tr("Reason"),   Words::tr("Until")};
  Rows rows;
  for (qsizetype i = 0; i < titles.size(); ++i) {
    rows.columns.append({table.headers[i], titles[i]});
  }
  rows.cells = table.rows;
  return rows;
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
                  {u"blockReason"_s, Words::tr("To block")},
                  {u"byPoints"_s, {}},
                  {u"capReason"_s, {}},
                  {u"uninvoiced"_s, {}},
                  {u"presented"_s, {}},
                  {u"mayComeBack"_s, {}},
                  {u"insured"_s, {}},
                  {u"uninsured"_s, {}},
                  {u"bypassedBy"_s, {}},
                  {u"bypassReason"_s, {}}};
  for (const auto& risk : risks) {
    const auto& customer = snapshot.customers[risk.customer];
    const auto& exposure = risk.exposure;
    const auto bypass = bypassOf(snapshot, risk);
    rows.cells.append({customer.code,
                       customer.name,
                       letterText(risk.score.letter),
                       number(risk.score.score),
                       toKey(risk.segment.kind),
                       payerKindName(risk.segment.kind),
                       payerReasonText(risk.segment, settings),
                       Money{exposure.amount, currency},
                       amount(exposure.standing.limit, currency),
                       number(exposure.usedPercent),
                       qint64{exposure.alert},
                       toKey(risk.block),
                       blockReasonText(risk, settings),
                       letterText(risk.score.byPoints),
                       capText(risk.score, risk.segment.kind),
                       Money{exposure.standing.uninvoiced, currency},
                       Money{exposure.presented, currency},
                       Money{exposure.mayComeBack, currency},
                       Money{exposure.insured, currency},
                       Money{exposure.uninsured, currency},
                       bypass.recordedBy,
                       bypass.reason});
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

/// What is owed and will be, and what of it is covered; empty where there is nothing to say.
QString exposureText(const Exposure& exposure, Currency currency) {
  const auto decimal = [currency](qint64 minor) { return toDecimal(minor, currency); };
  QString text = Words::tr("Exposure %1: balance %2, not invoiced yet %3; on its way %4.")
                     .arg(decimal(exposure.amount), decimal(exposure.balance),
                          decimal(exposure.standing.uninvoiced), decimal(exposure.presented)) +
                 u'\n';
  if (exposure.mayComeBack > 0) {
    text +=
        Words::tr("Booked as received, not final: %1.").arg(decimal(exposure.mayComeBack)) + u'\n';
  }
  if (exposure.standing.limit) {
    const QString limit = decimal(*exposure.standing.limit);
    const int used = exposure.usedPercent.value_or(0);
    text += (exposure.standing.isTemporary
                 ? Words::tr("Temporary limit %1, used %2 %.").arg(limit).arg(used)
                 : Words::tr("Credit limit %1, used %2 %.").arg(limit).arg(used)) +
            u'\n';
  }
  if (exposure.standing.insured) {
    text += Words::tr("Insured %1, not insured %2.")
                .arg(decimal(exposure.insured), decimal(exposure.uninsured)) +
            u'\n';
  }
  return text;
}

QString sheetText(const Snapshot& snapshot, const CustomerRisk& risk,
                  const RiskSettings& settings) {
  const auto& customer = snapshot.customers[risk.customer];
  QString text = customer.code + u' ' + customer.name + u'\n';
  text += risk.score.score ? Words::tr("Class %1, %2 of 100 points.")
                                 .arg(letterText(risk.score.letter))
                                 .arg(*risk.score.score)
                           : Words::tr("No class: nothing is known of how it pays.");
  text += u'\n' +
          Words::tr("Pays: %1. %2")
              .arg(payerKindName(risk.segment.kind), payerReasonText(risk.segment, settings)) +
          u'\n';
  const QString cap = capText(risk.score, risk.segment.kind);
  if (!cap.isEmpty()) text += cap + u'\n';
  if (risk.block != BlockReason::None) {
    text += Words::tr("To block: %1").arg(blockReasonText(risk, settings)) + u'\n';
  }
  if (risk.isBypassed()) {
    const auto bypass = bypassOf(snapshot, risk);
    text += Words::tr("Bypassed by %1: %2").arg(bypass.recordedBy, bypass.reason) + u'\n';
  }
  text += exposureText(risk.exposure, snapshot.company.currency);
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
        "its points. limit records a limit for a while, or an insured one, from the as-of day on; "
        "limits lists them, end-limit ends one. bypass lets a customer be delivered in spite of a "
        "block; bypasses lists them, end-bypass ends one. block-list prints who is to be blocked, "
        "for other programs.");
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.optionalArgument(u"list|block-list|limits|limit|end-limit|bypasses|bypass|end-bypass"_s,
                             Words::tr("What to do (default: list)"), m_decision.action);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("Of this customer; list: with its points"),
                 m_decision.customer);
    options.amount(u"--amount"_s, Words::tr("limit: how much"), m_decision.amount);
    options.flag(u"--insured"_s, Words::tr("limit: an insurer covers it"), m_decision.insured);
    options.text(u"--agency"_s, u"NAME"_s, Words::tr("limit: the insurer, or who granted it"),
                 m_decision.agency);
    options.day(u"--until"_s, Words::tr("limit, bypass: the last day (default: until it is ended)"),
                m_decision.until);
    options.text(u"--reason"_s, u"TEXT"_s, Words::tr("bypass: why; limit: a remark"),
                 m_decision.reason);
    options.number(u"--id"_s, u"NUMBER"_s,
                   Words::tr("end-limit, end-bypass: its number in the list"), 1,
                   std::numeric_limits<int>::max(), m_decision.id);
    options.flag(u"--block"_s, Words::tr("Only customers to block"), m_block);
    options.flag(u"--thresholds"_s, Words::tr("Prints the thresholds of segments, classes, alerts"),
                 m_thresholds);
    options.texts(u"--set"_s, u"NAME=VALUE"_s, Words::tr("Changes a threshold of this ledger"),
                  m_changes);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    if (isRiskDecision(m_decision.action)) {
      m_decision.from = m_asOf;
      const auto done = decideRisk(console, m_ledger, m_decision, m_format);
      return done.ok() ? ExitStatus::Done : console.refuse(done.error());
    }
    if (m_decision.action != u"list" && m_decision.action != u"block-list") {
      console.complain(Words::tr("encaisse risk: \"%1\" is none of list, block-list, limits, "
                                 "limit, end-limit, bypasses, bypass, end-bypass.")
                           .arg(m_decision.action));
      return ExitStatus::Usage;
    }
    return show(console);
  }

private:
  ExitStatus show(Console& console) const {
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
    if (m_decision.action == u"block-list") {
      printRows(console, blockRows(snapshot, risks, settings), m_format);
      return ExitStatus::Done;
    }
    if (!m_decision.customer.isEmpty()) return printOne(console, snapshot, risks, settings);
    if (m_block) {
      std::erase_if(risks, [](const auto& risk) { return !risk.isToBlock(); });
    }
    printRows(console, riskRows(snapshot, risks, settings), m_format);
    return ExitStatus::Done;
  }

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
    const auto found = std::ranges::find(customers, m_decision.customer, &Customer::code);
    if (found == customers.end()) {
      return console.refuse(
          Error{ErrorCode::NotFound,
                Words::tr("There is no customer %1 in this ledger.").arg(m_decision.customer),
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
  RiskDecision m_decision;
  QStringList m_changes;
  bool m_block = false;
  bool m_thresholds = false;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeRiskCommand() { return std::make_unique<RiskCommand>(); }

}  // namespace encaisse
