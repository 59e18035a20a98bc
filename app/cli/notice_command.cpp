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

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class NoticeCommand : public Command {
public:
  QString name() const override { return u"notice"_s; }
  QString summary() const override {
    return Words::tr("Writes a formal notice with its annexes, or records that it was received");
  }
  QString details() const override {
    return Words::tr(
        "The letter, the list of items and the calculation of interest and lump sums in one PDF. "
        "It "
        "is refused for due dates that were computed and never confirmed, for disputed amounts "
        "unless they are left out and named as such, for items that somebody else collects, and in "
        "insolvency proceedings. With --record it counts as sent and is kept as it left.");
  }
  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("To this customer"), m_customer);
    options.require(u"--customer"_s);
    options.text(u"--out"_s, u"FILE"_s, Words::tr("The PDF to write"), m_out);
    options.texts(u"--except"_s, u"NUMBER"_s, Words::tr("Leaves these items out"), m_except);
    options.flag(u"--leave-disputed-out"_s,
                 Words::tr("Claims what is undisputed and says what is not claimed"),
                 m_disputedOut);
    options.text(
        u"--registered"_s, u"FILE"_s,
        Words::tr("Also writes the data of the registered letter's form: FILE.csv or FILE.json"),
        m_registered);
    options.flag(u"--record"_s, Words::tr("Records the notice as sent on the day"), m_record);
    options.day(u"--received"_s, Words::tr("Records when the customer received the last one"),
                m_received);
    options.asOf(m_asOf);
    options.format(m_format);
  }
  Needs needs(const QStringList& arguments) const override {
    return arguments.contains(u"--received"_s) ? Needs::Nothing : Needs::Fonts;
  }

  ExitStatus run(Console& console) override {
    if (m_out.isEmpty() != m_received.isValid()) {
      console.complain(Words::tr("encaisse notice: give --out, or --received alone."));
      return ExitStatus::Usage;
    }
    const bool writes = m_record || m_received.isValid();
    const auto ledger = writes ? openForWriting(m_ledger) : openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto done =
        m_received.isValid() ? receive(*ledger.value()) : write(console, *ledger.value());
    return done.ok() ? ExitStatus::Done : console.refuse(done.error());
  }

private:
  Result<void> receive(Ledger& ledger) const {
    const auto customer = AnswerLookup{ledger}.customer(m_customer);
    if (!customer.ok()) return customer.error();
    return ledger.procedures().setNoticeReceived(customer.value(), m_received);
  }

  Result<void> write(Console& console, Ledger& ledger) const {
    const auto of = readCase(ledger, m_customer, m_asOf);
    if (!of.ok()) return of.error();
    const auto notice = readNotice(ledger, of.value(), {m_except, m_disputedOut});
    if (!notice.ok()) return notice.error();
    const auto pdf = noticePdf(notice.value());
    if (!pdf.ok()) return pdf.error();
    if (auto written = writeWhole(m_out, pdf.value()); !written.ok()) return written;
    if (!m_registered.isEmpty()) {
      const auto form = encodedFor(m_registered, registeredLetter(notice.value().letter));
      if (auto written = writeWhole(m_registered, form); !written.ok()) return written;
    }
    if (m_record) {
      const auto recorded = ledger.procedures().recordNotice(
          sentNotice(notice.value(), QFileInfo{m_out}.fileName(), pdf.value()));
      if (!recorded.ok()) return recorded.error();
    }
    print(console, notice.value());
    return {};
  }

  void print(Console& console, const FormalNotice& notice) const {
    const auto& letter = notice.letter;
    const auto currency = letter.sender.currency;
    Rows rows;
    rows.columns = {{u"customer"_s, Words::tr("Customer")},
                    {u"items"_s, Words::tr("Items")},
                    {u"principal"_s, Words::tr("Principal")},
                    {u"interest"_s, Words::tr("Interest")},
                    {u"fee"_s, Words::tr("Lump sums")},
                    {u"total"_s, Words::tr("Total")},
                    {u"file"_s, Words::tr("File")}};
    const qint64 total = letter.toPayMinor + notice.interest + notice.fees;
    rows.cells.append({letter.reference, qint64(notice.lines.size()),
                       Money{letter.toPayMinor, currency}, Money{notice.interest, currency},
                       Money{notice.fees, currency}, Money{total, currency}, m_out});
    printRows(console, rows, m_format);
  }

  QString m_ledger;
  QString m_customer;
  QString m_out;
  QString m_registered;
  QStringList m_except;
  bool m_disputedOut = false;
  bool m_record = false;
  QDate m_received;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeNoticeCommand() { return std::make_unique<NoticeCommand>(); }

}  // namespace encaisse
