#include <QCoreApplication>
#include <algorithm>

#include "app/cli/command_list.h"
#include "app/cli/interest_report_text.h"
#include "app/cli/ledger_access.h"
#include "core/ledger/ledger_interest.h"
#include "core/letters/print/interest_pdf.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class InterestCommand : public Command {
public:
  QString name() const override { return u"interest"_s; }
  QString summary() const override {
    return Words::tr("Prints late-payment interest and lump sums, with the sheet that shows how");
  }
  QString details() const override {
    return Words::tr(
        "Every item that was paid late or is late, day by day, at the rate of each half-year. "
        "These are claims beside the balance: nothing is posted and nothing is changed. A customer "
        "that is not known to be a professional is treated as a consumer.");
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("Only this customer's"), m_customer);
    options.day(u"--notice-received"_s,
                Words::tr("When this customer, a consumer, received the formal notice"),
                m_noticeOn);
    options.text(u"--sheet"_s, u"FILE"_s, Words::tr("Also writes the calculation sheet (PDF)"),
                 m_sheet);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  Needs needs(const QStringList& arguments) const override {
    const bool sheet = std::ranges::any_of(
        arguments, [](const auto& argument) { return argument.startsWith(u"--sheet"_s); });
    return sheet ? Needs::Fonts : Needs::Nothing;
  }

  ExitStatus run(Console& console) override {
    if (m_noticeOn.isValid() && m_customer.isEmpty()) {
      console.complain(Words::tr("encaisse interest: --notice-received needs --customer."));
      return ExitStatus::Usage;
    }
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return console.refuse(snapshot.error());
    const auto question = ask(snapshot.value());
    if (!question.ok()) return console.refuse(question.error());
    const auto report = readInterest(*ledger.value(), snapshot.value(), question.value());
    if (!report.ok()) return console.refuse(report.error());
    if (!m_sheet.isEmpty()) {
      const auto written = writeInterestPdf(m_sheet, snapshot.value(), report.value());
      if (!written.ok()) return console.refuse(written.error());
    }
    print(console, snapshot.value(), report.value());
    return ExitStatus::Done;
  }

private:
  Result<InterestQuestion> ask(const Snapshot& snapshot) const {
    InterestQuestion question{m_asOf, -1, dayNumber(m_noticeOn)};
    if (m_customer.isEmpty()) return question;
    const auto& customers = snapshot.customers;
    const auto found = std::ranges::find(customers, m_customer, &Customer::code);
    if (found == customers.end()) {
      return Error{ErrorCode::NotFound,
                   Words::tr("There is no customer %1 in this ledger.").arg(m_customer),
                   {}};
    }
    question.customer = qint32(found - customers.begin());
    return question;
  }

  void print(Console& console, const Snapshot& snapshot, const InterestReport& report) const {
    switch (m_format) {
      case OutputFormat::Table:
        if (report.rows.isEmpty() && report.leftOut.isEmpty()) {
          console.line(Words::tr("Nothing was paid late or is late as of %1.").arg(isoDay(m_asOf)));
        } else {
          console.write(interestText(snapshot, report));
        }
        break;
      case OutputFormat::Csv: console.write(rowsToCsv(interestRows(snapshot, report))); break;
      case OutputFormat::Json: console.write(interestJson(snapshot, report)); break;
    }
  }

  QString m_ledger;
  QString m_customer;
  QString m_sheet;
  QDate m_noticeOn;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeInterestCommand() { return std::make_unique<InterestCommand>(); }

}  // namespace encaisse
