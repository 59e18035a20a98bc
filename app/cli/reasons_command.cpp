#include <QCoreApplication>
#include <algorithm>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class ReasonsCommand : public Command {
public:
  QString name() const override { return u"reasons"_s; }
  QString summary() const override {
    return Words::tr("Lists the reasons that a dispute may have, or changes them");
  }
  QString details() const override {
    return Words::tr(
        "list (without an action too) shows them; they start as the codes of the e-invoicing "
        "lifecycle. add makes one of your own, change gives one other words, hides or shows it, "
        "remove takes one away that no dispute has, reset goes back to the codes. Hidden reasons "
        "are not offered any more; disputes keep theirs.");
  }
  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.optionalArgument(u"list|add|change|remove|reset"_s,
                             Words::tr("What to do (default: list)"), m_action);
    options.text(u"--reason"_s, u"KEY"_s, Words::tr("change, remove: its key in the list"), m_key);
    options.text(u"--text"_s, u"TEXT"_s, Words::tr("add, change: its words"), m_text);
    options.flag(u"--hide"_s, Words::tr("change: it is no longer offered"), m_hide);
    options.flag(u"--show"_s, Words::tr("change: it is offered again"), m_show);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    if (const QString wrong = wrongUsage(); !wrong.isEmpty()) {
      console.complain(wrong);
      return ExitStatus::Usage;
    }
    const bool lists = m_action.isEmpty() || m_action == u"list";
    const auto ledger = lists ? openForReading(m_ledger) : openForWriting(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    const auto done = lists ? list(console, *ledger.value()) : change(console, *ledger.value());
    return done.ok() ? ExitStatus::Done : console.refuse(done.error());
  }

private:
  QString wrongUsage() const {
    const QStringList actions{{}, u"list"_s, u"add"_s, u"change"_s, u"remove"_s, u"reset"_s};
    if (!actions.contains(m_action)) {
      return Words::tr("encaisse reasons: \"%1\" is none of list, add, change, remove, reset.")
          .arg(m_action);
    }
    if (m_action == u"add" && m_text.isEmpty()) {
      return Words::tr("encaisse reasons: add needs --text.");
    }
    if ((m_action == u"change" || m_action == u"remove") && m_key.isEmpty()) {
      return Words::tr("encaisse reasons: %1 needs --reason.").arg(m_action);
    }
    if (m_action == u"change" && (m_hide && m_show)) {
      return Words::tr("encaisse reasons: --hide and --show exclude each other.");
    }
    return {};
  }

  Result<void> change(Console& console, Ledger& ledger) const {
    if (m_action == u"reset") return ledger.disputes().saveReasons(standardDisputeReasons());
    const auto known = ledger.disputes().reasons();
    if (!known.ok()) return known.error();
    auto reasons = known.value();
    if (m_action == u"add") {
      const QString key = newReasonKey(m_text, reasons);
      reasons.prepend({key, m_text.trimmed()});
      if (auto saved = ledger.disputes().saveReasons(reasons); !saved.ok()) return saved;
      console.line(Words::tr("Added reason %1.").arg(key));
      return {};
    }
    const auto reason = std::ranges::find(reasons, m_key, &DisputeReason::key);
    if (reason == reasons.end()) {
      return Error{ErrorCode::NotFound, Words::tr("There is no reason %1.").arg(m_key), {}};
    }
    if (m_action == u"remove") {
      reasons.erase(reason);
    } else {
      if (!m_text.isEmpty()) reason->text = m_text.trimmed();
      if (m_hide || m_show) reason->hidden = m_hide;
    }
    return ledger.disputes().saveReasons(reasons);
  }

  Result<void> list(Console& console, Ledger& ledger) const {
    const auto reasons = ledger.disputes().reasons();
    if (!reasons.ok()) return reasons.error();
    const auto uses = ledger.disputes().reasonUses();
    if (!uses.ok()) return uses.error();
    Rows rows;
    rows.columns = {{u"reason"_s, Words::tr("Reason")},
                    {u"text"_s, Words::tr("Meaning")},
                    {u"hidden"_s, Words::tr("Hidden")},
                    {u"disputes"_s, Words::tr("Disputes")}};
    for (const auto& reason : reasons.value()) {
      rows.cells.append(
          {reason.key, reason.text, reason.hidden, qint64{uses.value().value(reason.key)}});
    }
    printRows(console, rows, m_format);
    return {};
  }

  QString m_ledger;
  QString m_action;
  QString m_key;
  QString m_text;
  bool m_hide = false;
  bool m_show = false;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeReasonsCommand() { return std::make_unique<ReasonsCommand>(); }

}  // namespace encaisse
