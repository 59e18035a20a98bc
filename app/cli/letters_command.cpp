#include <QCoreApplication>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/page_files.h"
#include "app/cli/row_output.h"
#include "core/letters/letter_builder.h"
#include "core/letters/merge_table.h"
#include "core/letters/print/letter_layout.h"
#include "core/letters/print/letter_pdf.h"
#include "core/letters/print/page_png.h"
#include "core/letters/template_preview.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

/// A call, a task and a text to copy are no letters.
bool isLetter(const PlannedReminder& planned) {
  const auto channel = planned.step.channel;
  return channel == Channel::Letter || channel == Channel::Registered || channel == Channel::Email;
}

bool isMergeFile(const QString& path) {
  return path.endsWith(u".csv"_s, Qt::CaseInsensitive) ||
         path.endsWith(u".json"_s, Qt::CaseInsensitive);
}

class LettersCommand : public Command {
public:
  QString name() const override { return u"letters"_s; }
  QString summary() const override {
    return Words::tr("Writes the letters of a day for the printer, and records nothing");
  }
  QString details() const override {
    return Words::tr(
        "The reminders that are due and not held, as they would leave: all in one PDF, one PDF a "
        "customer in a folder, or a CSV or JSON for a mail merge. To have them recorded as sent, "
        "use "
        "reminders run.");
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.text(u"--customer"_s, u"CODE"_s, Words::tr("Only this customer's"), m_customer);
    options.text(u"--out"_s, u"FILE|DIR"_s,
                 Words::tr("FILE.pdf: all in one; FILE.csv or FILE.json: for a mail merge; else a "
                           "folder with one PDF a customer"),
                 m_out);
    options.text(u"--png"_s, u"DIR"_s, Words::tr("Also writes every page as an image"), m_png);
    options.flag(u"--specimens"_s,
                 Words::tr("Instead, one letter of every wording in every language, to the "
                           "customers that owe most"),
                 m_specimens);
    options.asOf(m_asOf);
    options.format(m_format);
  }

  Needs needs(const QStringList& arguments) const override {
    return needsFonts(arguments) ? Needs::Fonts : Needs::Nothing;
  }

  ExitStatus run(Console& console) override {
    const auto ledger = openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    auto snapshot = ledger.value()->snapshot();
    if (!snapshot.ok()) return console.refuse(snapshot.error());
    const auto letters = m_specimens ? specimens(*ledger.value(), snapshot.value())
                                     : planned(*ledger.value(), snapshot.value());
    if (!letters.ok()) return console.refuse(letters.error());
    if (letters.value().isEmpty()) {
      if (m_format == OutputFormat::Table) {
        console.line(Words::tr("No letter is due as of %1.").arg(m_asOf.toString(Qt::ISODate)));
      } else {
        printRows(console, rows({}, {}), m_format);
      }
      return ExitStatus::Done;
    }
    QStringList files;
    if (const auto written = write(letters.value(), files); !written.ok()) {
      return console.refuse(written.error());
    }
    printRows(console, rows(letters.value(), files), m_format);
    return ExitStatus::Done;
  }

private:
  Result<QList<Letter>> planned(Ledger& ledger, const Snapshot& snapshot) const {
    if (!m_customer.isEmpty()) {
      const auto found = ledger.customers().findByCode(m_customer);
      if (!found.ok()) return found.error();
    }
    QList<Letter> letters;
    for (const auto& reminder : planReminders(snapshot, m_asOf)) {
      const auto& customer = snapshot.customers[reminder.customer];
      const bool isOther = !m_customer.isEmpty() && customer.code != m_customer;
      if (isOther || reminder.held() || !isLetter(reminder)) continue;
      auto letter = ledger.reminders().letter(snapshot, reminder, m_asOf);
      if (!letter.ok()) return letter.error();
      letters.append(std::move(letter).value());
    }
    return letters;
  }

  /// Every wording to the customer it suits who owes most.
  Result<QList<Letter>> specimens(Ledger& ledger, Snapshot& snapshot) const {
    auto customers = previewCustomers(snapshot, m_asOf);
    customers.removeIf([&](qint32 customer) {
      return !m_customer.isEmpty() && snapshot.customers[customer].code != m_customer;
    });
    QList<Letter> letters;
    for (const auto& language : LetterTemplate::languages()) {
      for (const auto& key : LetterTemplate::keys()) {
        for (const qint32 customer : customers) {
          const auto reminder = previewReminder(snapshot, m_asOf, customer, key);
          if (reminder.items.isEmpty()) continue;
          snapshot.customers[customer].language = language;
          auto letter = ledger.reminders().letter(snapshot, reminder, m_asOf);
          if (!letter.ok()) return letter.error();
          letters.append(std::move(letter).value());
          break;
        }
      }
    }
    return letters;
  }

  Result<void> write(const QList<Letter>& letters, QStringList& files) const {
    if (auto written = writeOut(letters, files); !written.ok()) return written;
    if (m_png.isEmpty()) return {};
    for (const auto& letter : letters) {
      const auto images = pagesPng(layoutLetter(letter));
      if (auto written = writePages(m_png, stem(letter), images); !written.ok()) return written;
    }
    return {};
  }

  Result<void> writeOut(const QList<Letter>& letters, QStringList& files) const {
    if (m_out.isEmpty()) return {};
    if (isMergeFile(m_out)) return writeDocument(m_out, encodedFor(m_out, mergeTable(letters)));
    if (m_out.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
      const auto pdf = lettersPdf(letters);
      return pdf.ok() ? writeDocument(m_out, pdf.value()) : Result<void>{pdf.error()};
    }
    for (const auto& letter : letters) {
      const auto pdf = letterPdf(letter);
      if (!pdf.ok()) return pdf.error();
      const auto path = folderPath(m_out, stem(letter), u".pdf"_s);
      if (!path.ok()) return path.error();
      if (auto written = writeDocument(path.value(), pdf.value()); !written.ok()) return written;
      files.append(path.value());
    }
    return {};
  }

  /// Codes that a file system might confuse (a and A, A/B and A-B) differ by the customer's number.
  static QString stem(const Letter& letter) {
    return u"%1 %2 %3 %4 %5"_s
        .arg(letter.day.toString(Qt::ISODate), letter.templateKey, letter.language)
        .arg(letter.recipient.id)
        .arg(letter.recipient.code);
  }

  Rows rows(const QList<Letter>& letters, const QStringList& files) const {
    Rows rows;
    rows.columns = {{u"customer"_s, Words::tr("Customer")}, {u"name"_s, Words::tr("Name")},
                    {u"template"_s, Words::tr("Letter")},   {u"language"_s, Words::tr("Language")},
                    {u"items"_s, Words::tr("Items")},       {u"toPay"_s, Words::tr("To pay")},
                    {u"file"_s, Words::tr("File")}};
    for (qsizetype i = 0; i < letters.size(); ++i) {
      const auto& letter = letters[i];
      const QString file = files.isEmpty() ? m_out : files[i];
      rows.cells.append({letter.recipient.code, letter.recipient.name, letter.templateKey,
                         letter.language, qint64{letter.items.size()},
                         Money{letter.toPayMinor, letter.sender.currency},
                         file.isEmpty() ? Cell{} : Cell{file}});
    }
    return rows;
  }

  QString m_ledger;
  QString m_customer;
  QString m_out;
  QString m_png;
  bool m_specimens = false;
  QDate m_asOf;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeLettersCommand() { return std::make_unique<LettersCommand>(); }

}  // namespace encaisse
