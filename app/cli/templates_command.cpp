#include <QCoreApplication>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"
#include "core/import/import_source.h"
#include "core/letters/field_list.h"
#include "core/letters/template_lint.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

constexpr qint64 largestFile = 2 << 20;

class TemplatesCommand : public Command {
public:
  QString name() const override { return u"templates"_s; }
  QString summary() const override {
    return Words::tr("Shows, checks and changes the wordings of the letters, and the logo");
  }
  QString details() const override {
    return Words::tr(
        "list names every letter; fields explains what {{…}} may stand for. show prints a wording, "
        "lint says what is wrong with it, save takes one from a file unless the lint refuses it, "
        "reset goes back to the wording of the program. logo puts an image (PNG, JPEG) on every "
        "letter, or takes it off when no file is given.");
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.argument(u"list|fields|show|lint|save|reset|logo"_s, Words::tr("What to do"), m_action);
    options.optionalArgument(u"LETTER"_s,
                             Words::tr("The letter with its language, fr/reminder_1 for one; "
                                       "without a language the French one"),
                             m_key);
    options.text(u"--file"_s, u"FILE"_s, Words::tr("The text to save or to check, or the logo"),
                 m_file);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    const QStringList withLetter{u"show"_s, u"lint"_s, u"save"_s, u"reset"_s};
    const QStringList without{u"list"_s, u"fields"_s, u"logo"_s};
    if (!withLetter.contains(m_action) && !without.contains(m_action)) {
      console.complain(Words::tr("encaisse templates: \"%1\" is none of list, fields, show, lint, "
                                 "save, reset, logo.")
                           .arg(m_action));
      return ExitStatus::Usage;
    }
    if (withLetter.contains(m_action) == m_key.isEmpty()) {
      console.complain(m_key.isEmpty()
                           ? Words::tr("encaisse templates %1: say which letter.").arg(m_action)
                           : Words::tr("encaisse templates %1 takes no letter.").arg(m_action));
      return ExitStatus::Usage;
    }
    if (m_action == u"save" && m_file.isEmpty()) {
      console.complain(Words::tr("encaisse templates save: give the text with --file."));
      return ExitStatus::Usage;
    }
    if (m_key.contains(u'/')) m_language = m_key.section(u'/', 0, 0);
    m_key = m_key.section(u'/', -1);
    const bool writes = m_action == u"save" || m_action == u"reset" || m_action == u"logo";
    const auto ledger = writes ? openForWriting(m_ledger) : openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    auto& templates = ledger.value()->templates();
    const auto done = writes ? change(console, templates) : show(console, templates);
    return done.ok() ? done.value() : console.refuse(done.error());
  }

private:
  Result<ExitStatus> show(Console& console, const TemplateService& templates) const {
    if (m_action == u"fields") return showFields(console);
    if (m_action == u"list") return list(console, templates);
    const auto entry = templates.find(m_key, m_language);
    if (!entry.ok()) return entry.error();
    if (m_action == u"lint") return lint(console, entry.value());
    if (m_format == OutputFormat::Json) {
      JsonText json;
      json.beginObject().key(u"letter").value(entry.value().key);
      json.key(u"language").value(entry.value().language);
      json.key(u"own").flag(entry.value().isOwn).key(u"text").value(entry.value().text);
      console.write(json.endObject().take());
    } else {
      console.write(entry.value().text);
    }
    return ExitStatus::Done;
  }

  Result<ExitStatus> list(Console& console, const TemplateService& templates) const {
    const auto entries = templates.list();
    if (!entries.ok()) return entries.error();
    Rows rows;
    rows.columns = {{u"letter"_s, Words::tr("Letter")},
                    {u"language"_s, Words::tr("Language")},
                    {u"own"_s, Words::tr("Own wording")}};
    for (const auto& entry : entries.value()) {
      rows.cells.append({entry.key, entry.language, entry.isOwn});
    }
    printRows(console, rows, m_format);
    return ExitStatus::Done;
  }

  Result<ExitStatus> showFields(Console& console) const {
    Rows rows;
    rows.columns = {{u"field"_s, Words::tr("Field")},
                    {u"section"_s, Words::tr("Yes or no")},
                    {u"meaning"_s, Words::tr("Meaning")}};
    for (const auto& field : fieldDescriptions()) {
      rows.cells.append({field.name, field.isSection, field.meaning});
    }
    printRows(console, rows, m_format);
    return ExitStatus::Done;
  }

  Result<ExitStatus> lint(Console& console, const TemplateEntry& entry) const {
    QString text = entry.text;
    if (!m_file.isEmpty()) {
      const auto bytes = readWhole(m_file, largestFile);
      if (!bytes.ok()) return bytes.error();
      text = QString::fromUtf8(bytes.value());
    }
    const auto findings = lintTemplate(m_key, m_language, text);
    if (m_format == OutputFormat::Table && findings.isEmpty()) {
      console.line(Words::tr("Nothing to say against it."));
      return ExitStatus::Done;
    }
    Rows rows;
    rows.columns = {{u"refused"_s, Words::tr("Refused")},
                    {u"reason"_s, Words::tr("Reason")},
                    {u"sentence"_s, Words::tr("Sentence")}};
    for (const auto& finding : findings) {
      rows.cells.append({finding.isRefusal, finding.reason, finding.sentence});
    }
    printRows(console, rows, m_format);
    return hasRefusal(findings) ? ExitStatus::Refused : ExitStatus::Done;
  }

  Result<ExitStatus> change(Console& console, TemplateService& templates) const {
    if (m_action == u"reset") {
      const auto reset = templates.reset(m_key, m_language);
      if (!reset.ok()) return reset.error();
      console.line(reset.value() ? Words::tr("Back to the wording of the program.")
                                 : Words::tr("It was the wording of the program already."));
      return ExitStatus::Done;
    }
    QByteArray bytes;
    if (!m_file.isEmpty()) {
      const auto read = readWhole(m_file, largestFile);
      if (!read.ok()) return read.error();
      bytes = read.value();
    }
    const auto saved = m_action == u"logo"
                           ? templates.saveLogo(bytes)
                           : templates.save(m_key, m_language, QString::fromUtf8(bytes));
    if (!saved.ok()) return saved.error();
    if (m_action == u"save") {
      console.line(Words::tr("Saved the letter %1 (%2).").arg(m_key, m_language));
    } else {
      console.line(bytes.isEmpty() ? Words::tr("The letters bear no logo.")
                                   : Words::tr("The letters bear the logo."));
    }
    return ExitStatus::Done;
  }

  QString m_ledger;
  QString m_action;
  QString m_key;
  QString m_language = u"fr"_s;
  QString m_file;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeTemplatesCommand() { return std::make_unique<TemplatesCommand>(); }

}  // namespace encaisse
