#include <QCoreApplication>
#include <QDir>

#include "app/cli/answer_lookup.h"
#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"
#include "core/base/zip_writer.h"
#include "core/ledger/ledger_case.h"
#include "core/letters/letter_format.h"
#include "core/letters/print/court_file_pdf.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class CourtfileCommand : public Command {
public:
  QString name() const override { return u"courtfile"_s; }
  QString summary() const override {
    return Words::tr("Writes the file of a request for an order to pay, as ZIP and as one PDF");
  }
  QString details() const override {
    return Words::tr(
        "The data of the request, the list of invoices, the reminders and the formal notice as "
        "they "
        "left, the calculation sheet and the list of pieces, numbered. What is missing is said. It "
        "is a working file in French, not legal advice.");
  }
  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("Against this customer"), m_customer);
    options.require(u"--customer"_s);
    options.text(u"--out"_s, u"DIR"_s, Words::tr("The folder to write to (made when missing)"),
                 m_out);
    options.require(u"--out"_s);
    options.asOf(m_asOf);
    options.format(m_format);
  }
  Needs needs(const QStringList& arguments) const override {
    Q_UNUSED(arguments)
    return Needs::Fonts;
  }

  ExitStatus run(Console& console) override {
    const auto done = write(console);
    return done.ok() ? ExitStatus::Done : console.refuse(done.error());
  }

private:
  Result<void> write(Console& console) const {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return ledger.error();
    const auto of = readCase(*ledger.value(), m_customer, m_asOf);
    if (!of.ok()) return of.error();
    const auto file = readCourtFile(*ledger.value(), of.value());
    if (!file.ok()) return file.error();
    const auto printed = printCourtFile(file.value());
    if (!printed.ok()) return printed.error();
    const auto zip = zipOf(printed.value().files);
    if (!zip.ok()) return zip.error();
    const QDir folder{m_out};
    if (!folder.mkpath(u"."_s)) {
      return Error{ErrorCode::Storage, Words::tr("%1 cannot be made.").arg(m_out), {}};
    }
    const QString base = folder.filePath(safeFileName(u"injonction-%1"_s.arg(m_customer)));
    if (auto done = writeWhole(base + u".zip"_s, zip.value()); !done.ok()) return done;
    if (auto done = writeWhole(base + u".pdf"_s, printed.value().whole); !done.ok()) return done;
    print(console, file.value());
    return {};
  }

  void print(Console& console, const CourtFile& file) const {
    Rows rows;
    rows.columns = {{u"piece"_s, Words::tr("Piece")},
                    {u"title"_s, Words::tr("Title")},
                    {u"file"_s, Words::tr("File")}};
    for (const auto& piece : file.pieces) {
      rows.cells.append(
          {piece.number == 0 ? Cell{} : Cell{qint64{piece.number}}, piece.title, piece.fileName});
    }
    printRows(console, rows, m_format);
    if (m_format != OutputFormat::Table) return;
    for (const auto& remark : file.remarks) console.line(remark);
  }

  QString m_ledger;
  QString m_customer;
  QString m_out;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeCourtfileCommand() { return std::make_unique<CourtfileCommand>(); }

}  // namespace encaisse
