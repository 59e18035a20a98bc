#include <QCoreApplication>
#include <QFileInfo>

#include "app/cli/answer_lookup.h"
#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"
#include "core/base/clock.h"
#include "core/base/zip_writer.h"
#include "core/ledger/ledger_case.h"
#include "core/letters/print/paper_pdf.h"
#include "core/procedures/claim_declaration.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class InsolvencyCommand : public Command {
public:
  QString name() const override { return u"insolvency"_s; }
  QString summary() const override {
    return Words::tr(
        "Lists insolvency proceedings of customers and their deadlines, or changes it");
  }
  QString details() const override {
    return Words::tr(
        "list (without an action too) shows them with the last day to declare the claim. open "
        "records the judgment: from then on nothing is reminded or demanded of what was owed "
        "before, and its interest stops. publish records the publication that the deadline counts "
        "from. declare writes the declaration of the claim as PDF and, with --record, records it "
        "as sent and keeps it as it left. close ends it.");
  }
  void describe(Options& options) override {
    m_day = systemToday();
    options.ledger(m_ledger);
    options.optionalArgument(u"list|open|publish|declare|close"_s,
                             Words::tr("What to do (default: list)"), m_action);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("Of this customer"), m_customer);
    options.choice(u"--kind"_s, {u"safeguard"_s, u"reorganisation"_s, u"liquidation"_s},
                   Words::tr("open: which proceedings (default: reorganisation)"), m_kind);
    options.day(u"--day"_s,
                Words::tr("open: of the judgment; publish, declare, close: when (default: today)"),
                m_day);
    options.day(u"--published"_s, Words::tr("open: of the publication in the BODACC"), m_published);
    options.text(u"--representative"_s, u"NAME"_s, Words::tr("open: whom the claim is declared to"),
                 m_representative);
    options.text(u"--address"_s, u"TEXT"_s, Words::tr("open: its address, lines ended by |"),
                 m_address);
    options.flag(u"--outside-france"_s, Words::tr("open: your firm is outside metropolitan France"),
                 m_outside);
    options.text(u"--out"_s, u"FILE"_s, Words::tr("declare: the PDF to write"), m_out);
    options.flag(u"--record"_s, Words::tr("declare: records the claim as declared"), m_record);
    options.format(m_format);
  }
  Needs needs(const QStringList& arguments) const override {
    return arguments.contains(u"declare"_s) ? Needs::Fonts : Needs::Nothing;
  }

  ExitStatus run(Console& console) override {
    const QStringList actions{{}, u"list"_s, u"open"_s, u"publish"_s, u"declare"_s, u"close"_s};
    if (!actions.contains(m_action)) {
      console.complain(
          Words::tr("encaisse insolvency: \"%1\" is none of list, open, publish, declare, close.")
              .arg(m_action));
      return ExitStatus::Usage;
    }
    const bool lists = m_action.isEmpty() || m_action == u"list";
    if (!lists && m_customer.isEmpty()) {
      console.complain(Words::tr("encaisse insolvency: --customer is missing."));
      return ExitStatus::Usage;
    }
    if (m_action == u"declare" && m_out.isEmpty()) {
      console.complain(Words::tr("encaisse insolvency: declare needs --out."));
      return ExitStatus::Usage;
    }
    const auto ledger = lists ? openForReading(m_ledger) : openForWriting(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto done = lists ? list(console, *ledger.value()) : change(*ledger.value());
    return done.ok() ? ExitStatus::Done : console.refuse(done.error());
  }

private:
  Result<void> change(Ledger& ledger) const {
    const auto customer = AnswerLookup{ledger}.customer(m_customer);
    if (!customer.ok()) return customer.error();
    if (m_action == u"open") return open(ledger, customer.value());
    const auto all = ledger.procedures().insolvencies(customer.value());
    if (!all.ok()) return all.error();
    const auto current = std::ranges::find_if(
        all.value(), [](const Insolvency& one) { return !one.closedOn.isValid(); });
    if (current == all.value().end()) {
      return Error{
          ErrorCode::NotFound, Words::tr("No proceedings of %1 are open.").arg(m_customer), {}};
    }
    if (m_action == u"declare") return declare(ledger, *current);
    if (m_action == u"close") return ledger.procedures().closeInsolvency(current->id, m_day);
    Insolvency published = *current;
    published.publishedOn = m_day;
    const auto saved = ledger.procedures().save(published);
    return saved.ok() ? Result<void>{} : saved.error();
  }

  Result<void> open(Ledger& ledger, qint64 customer) const {
    Insolvency record;
    record.customerId = customer;
    if (!m_kind.isEmpty()) record.kind = m_kind;
    record.openedOn = m_day;
    record.publishedOn = m_published;
    record.outsideFrance = m_outside;
    record.representative = m_representative;
    record.address = QString{m_address}.replace(u'|', u'\n');
    const auto saved = ledger.procedures().save(record);
    return saved.ok() ? Result<void>{} : saved.error();
  }

  Result<void> declare(Ledger& ledger, const Insolvency& insolvency) const {
    const auto of = readCase(ledger, m_customer, m_day);
    if (!of.ok()) return of.error();
    const auto paper = buildClaimDeclaration(of.value().snapshot, insolvency, m_day,
                                             of.value().texts, of.value().report);
    if (!paper.ok()) return paper.error();
    const auto pdf = paperPdf(paper.value());
    if (!pdf.ok()) return pdf.error();
    if (auto written = writeWhole(m_out, pdf.value()); !written.ok()) return written;
    if (!m_record) return {};
    return ledger.procedures().declareClaim(insolvency.id, m_day, QFileInfo{m_out}.fileName(),
                                            pdf.value());
  }

  Result<void> list(Console& console, Ledger& ledger) const {
    const auto snapshot = ledger.snapshot();
    if (!snapshot.ok()) return snapshot.error();
    const auto all = ledger.procedures().insolvencies();
    if (!all.ok()) return all.error();
    const auto customers = customersById(snapshot.value());
    Rows rows;
    rows.columns = {{u"customer"_s, Words::tr("Customer")},
                    {u"name"_s, Words::tr("Name")},
                    {u"kind"_s, Words::tr("Kind")},
                    {u"opened"_s, Words::tr("Opened")},
                    {u"published"_s, Words::tr("Published")},
                    {u"declareBy"_s, Words::tr("Declare by")},
                    {u"declared"_s, Words::tr("Declared")},
                    {u"closed"_s, Words::tr("Closed")},
                    {u"representative"_s, {}}};
    for (const auto& one : all.value()) {
      const auto customer = customers.value(one.customerId);
      if (!m_customer.isEmpty() && customer.code != m_customer) continue;
      rows.cells.append({customer.code, customer.name, one.kind, one.openedOn, one.publishedOn,
                         claimDeadline(snapshot.value(), one), one.declaredOn, one.closedOn,
                         one.representative});
    }
    printRows(console, rows, m_format);
    return {};
  }

  QString m_ledger;
  QString m_action;
  QString m_customer;
  QString m_kind;
  QString m_representative;
  QString m_address;
  QString m_out;
  bool m_outside = false;
  bool m_record = false;
  QDate m_day;
  QDate m_published;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeInsolvencyCommand() { return std::make_unique<InsolvencyCommand>(); }

}  // namespace encaisse
