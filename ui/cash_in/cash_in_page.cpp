#include "ui/cash_in/cash_in_page.h"

#include <QAction>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "core/letters/letter_format.h"
#include "ui/cash_in/lines_pane.h"
#include "ui/cash_in/match_pane.h"
#include "ui/cash_in/matchings_pane.h"
#include "ui/common/background_task.h"
#include "ui/common/empty_state.h"
#include "ui/common/money_format.h"
#include "ui/common/notice.h"
#include "ui/common/prompts.h"
#include "ui/common/theme.h"
#include "ui/customers/table_cells.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Shorter work shows no progress: it would only flicker.
constexpr int progressAfterMs = 300;

}  // namespace

CashInPage::CashInPage(LedgerSession& session, UserPrompts& prompts, QWidget* parent)
    : Page{session, parent}, m_prompts{prompts}, m_facts{std::make_shared<CashInFacts>()},
      m_notice{new Notice{u"cashInNotice"_s}}, m_hint{new Notice{u"noStatementHint"_s}},
      m_stack{new QStackedWidget}, m_toTreat{new QStackedWidget}, m_tabs{new QTabWidget},
      m_lines{new LinesPane}, m_match{new MatchPane}, m_matchings{new MatchingsPane} {
  setObjectName(key());
  buildActions();
  m_notice->setClosable(true);
  auto* empty = new EmptyState{
      u"bank"_s,
      tr("Import a statement of your bank: each receipt then finds the invoices that it pays."),
      tr("Import a statement…")};
  empty->setObjectName(u"noStatement"_s);
  connect(empty, &EmptyState::triggered, this, &Page::importWanted);
  m_tabs->setObjectName(u"cashInTabs"_s);
  m_tabs->setDocumentMode(true);
  m_tabs->addTab(buildToTreat(), tr("To treat"));
  m_tabs->addTab(m_matchings, tr("Matchings done"));
  m_stack->addWidget(empty);
  m_stack->addWidget(m_tabs);
  m_stack->setCurrentIndex(1);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(theme::pageMargin, theme::gap, theme::pageMargin, theme::gap);
  column->setSpacing(theme::gap);
  column->addWidget(m_notice);
  column->addWidget(m_hint);
  column->addWidget(m_stack, 1);
  buildShortcuts();
  connectPanes();
  setBusy(false);
}

QWidget* CashInPage::buildToTreat() {
  auto* splitter = new QSplitter{Qt::Horizontal};
  splitter->setObjectName(u"cashInSplitter"_s);
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(theme::groupGap);
  splitter->addWidget(m_lines);
  splitter->addWidget(m_match);
  splitter->setStretchFactor(0, 1);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({530, 502});
  m_allDone = new EmptyState{u"check"_s, {}, {}};
  m_allDone->setObjectName(u"allTreated"_s);
  connect(m_allDone, &EmptyState::triggered, this, [this] { m_lines->showSetAside(true); });
  m_toTreat->addWidget(splitter);
  m_toTreat->addWidget(m_allDone);
  auto* content = new QWidget;
  auto* column = new QVBoxLayout{content};
  column->setContentsMargins(0, theme::gap, 0, 0);
  column->addWidget(m_toTreat);
  return content;
}

void CashInPage::buildActions() {
  m_import = new QAction{theme::icon(u"import"_s, palette()), tr("Import a statement…"), this};
  m_import->setObjectName(u"importStatement"_s);
  m_import->setPriority(QAction::HighPriority);
  connect(m_import, &QAction::triggered, this, &Page::importWanted);
  m_export = new QAction{theme::icon(u"export"_s, palette()), tr("Export lettering…"), this};
  m_export->setObjectName(u"exportLettering"_s);
  m_export->setToolTip(
      tr("Writes what was matched here as CSV for the accounting software (Ctrl+E)"));
  m_export->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_E});
  m_export->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  addAction(m_export);
  connect(m_export, &QAction::triggered, this, &CashInPage::exportLettering);
  auto* open = m_hint->addAction(tr("Import a statement…"));
  open->setObjectName(u"importFromHint"_s);
  connect(open, &QPushButton::clicked, this, &Page::importWanted);
}

void CashInPage::buildShortcuts() {
  const auto on = [this](const QKeySequence& keys, auto act) {
    auto* shortcut = new QShortcut{keys, m_toTreat};
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
  };
  on(QKeySequence{Qt::CTRL | Qt::Key_Return}, &CashInPage::apply);
  on(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Return}, [this] { m_lines->askApplyAll(); });
  on(QKeySequence{Qt::CTRL | Qt::Key_K}, &CashInPage::keepAsCredit);
}

void CashInPage::connectPanes() {
  connect(m_lines, &LinesPane::currentChanged, this, &CashInPage::showCurrent);
  connect(m_lines, &LinesPane::setAsideShown, this, &CashInPage::showState);
  connect(m_lines, &LinesPane::enterPressed, this, &CashInPage::apply);
  connect(m_lines, &LinesPane::rightPressed, m_match, &MatchPane::focusFirst);
  connect(m_lines, &LinesPane::deletePressed, this, &CashInPage::toggleSetAside);
  connect(m_lines, &LinesPane::applyAllChosen, this, &CashInPage::applyAllReady);
  connect(m_lines, &LinesPane::stopChosen, this, [this] { m_stop.requestStop(); });
  connect(m_match, &MatchPane::applyWanted, this, &CashInPage::apply);
  connect(m_match, &MatchPane::creditWanted, this, &CashInPage::keepAsCredit);
  connect(m_match, &MatchPane::setAsideWanted, this, &CashInPage::toggleSetAside);
  connect(m_match, &MatchPane::leftPressed, m_lines, &LinesPane::focusList);
  connect(m_match, &MatchPane::refused, this,
          [this](const QString& why) { m_notice->say(Notice::Kind::Warning, why); });
  connect(m_matchings, &MatchingsPane::undoWanted, this, &CashInPage::undo);
}

void CashInPage::setFilter(const QString& text) {
  m_lines->setFilter(text);
  m_matchings->setFilter(text);
}

void CashInPage::refresh() {
  // A change that runs reads everything anew when it is done.
  if (m_busy || m_readFor == session().snapshot()) return;
  read();
}

void CashInPage::read() {
  const quint64 mine = ++m_reading;
  m_stop.requestStop();
  const auto snapshot = session().snapshot();
  m_stop = runInBackground(
      this,
      [path = session().path(), context = session().context()](
          const Progress&, const StopToken& stop) { return readCashIn(path, context, stop); },
      [this, mine, snapshot](Result<CashInReading> reading) {
        if (mine != m_reading) return;
        if (!reading.ok()) return fail(reading.error());
        m_readFor = snapshot;
        take(std::move(reading).value());
      });
}

void CashInPage::take(CashInReading reading) {
  m_facts = reading.facts;
  m_work = std::make_shared<CashInWork>();
  m_work->setFacts(reading.facts);
  const bool hasProposals = reading.proposals.has_value();
  if (hasProposals) m_work->setProposals(std::move(*reading.proposals));
  m_match->setWork(m_work, session().today());
  m_lines->setWork(m_work);
  m_matchings->setFacts(m_facts);
  showCurrent();
  showState();
  if (!hasProposals) lookForProposals();
}

void CashInPage::lookForProposals() {
  const quint64 mine = m_reading;
  m_stop = runInBackground(
      this,
      [path = session().path(), context = session().context(), facts = m_facts](
          const Progress& progress, const StopToken& stop) {
        return readProposals(path, context, *facts, progress, stop);
      },
      [this, mine](Result<QList<MatchProposal>> proposals) {
        if (mine == m_reading) takeProposals(std::move(proposals));
      },
      [this, mine](qint64 done, qint64 total) {
        if (mine == m_reading) {
          m_lines->showProgress(tr("Looking for what they pay"), done, total);
        }
      });
}

void CashInPage::takeProposals(Result<QList<MatchProposal>> proposals) {
  m_lines->hideProgress();
  if (!proposals.ok()) {
    // Stopped by hand: the lines can be treated without.
    m_work->setProposals(QList<MatchProposal>(std::ssize(m_facts->work.lines)));
    if (proposals.error().code != ErrorCode::Cancelled) fail(proposals.error());
  } else {
    m_work->setProposals(std::move(proposals).value());
  }
  m_lines->updateWork();
  showCurrent();
  showState();
}

void CashInPage::showCurrent() { m_match->showLine(m_lines->current()); }

void CashInPage::showState() {
  const auto& model = m_lines->model();
  const bool hasNothing =
      m_facts->lines.empty() && m_facts->matchings.isEmpty() && !m_facts->hasBankLines();
  m_stack->setCurrentIndex(hasNothing ? 0 : 1);
  if (!hasNothing && !m_facts->hasBankLines()) {
    m_hint->say(Notice::Kind::Information,
                tr("No statement was imported yet: these are the credits of the accounts that pay "
                   "nothing yet."));
  } else {
    m_hint->hide();
  }
  const int aside = model.setAsideCount();
  m_allDone->setSentence(
      tr("Everything that came in has found its place. Nothing is left to treat."));
  m_allDone->setAction(aside == 0 ? QString{} : tr("Show %n line(s) set aside", "", aside));
  m_toTreat->setCurrentIndex(model.toTreat() == 0 && !model.showsSetAside() ? 1 : 0);
  m_tabs->setTabText(0, tr("To treat (%1)").arg(model.toTreat()));
  m_tabs->setTabText(1, tr("Matchings done (%1)").arg(m_facts->matchings.size()));
  m_export->setEnabled(!m_facts->matchings.isEmpty());
  Q_EMIT countChanged(model.toTreat());
}

void CashInPage::fail(const Error& error) { m_notice->say(Notice::Kind::Error, error.message); }

void CashInPage::setBusy(bool busy) {
  m_busy = busy;
  const QString why = session().readOnly() ? tr("This ledger is open for reading only.")
                      : busy               ? tr("The last change is being written.")
                                           : QString{};
  m_lines->setHeld(why);
  m_match->setHeld(why);
  m_matchings->setHeld(why);
}

void CashInPage::change(const Change& work, const std::function<void()>& done) {
  m_notice->hide();
  ++m_reading;  // what is being read now is no longer true
  m_stop.requestStop();
  m_readFor.reset();
  setBusy(true);
  QTimer::singleShot(progressAfterMs, this, [this, mine = m_reading] {
    if (m_busy && mine == m_reading) m_lines->showProgress(tr("Writing…"), 0, 0);
  });
  runInBackground(
      this,
      [path = session().path(), context = session().context(), work](
          const Progress&, const StopToken&) { return changeMatchings(path, context, work); },
      [this, done](const Result<void>& result) {
        m_lines->hideProgress();
        setBusy(false);
        if (result.ok()) {
          done();
        } else {
          fail(result.error());
        }
        session().changed();
      });
}

void CashInPage::apply() {
  const QString why = m_match->whyNotApply();
  if (!why.isEmpty()) {
    if (!m_busy) m_notice->say(Notice::Kind::Information, why);
    return;
  }
  if (m_match->line()->kind == CashInLine::Kind::Return) return applyReturn();
  const auto decision = m_match->decision();
  if (decision) applyDecision(*decision);
}

void CashInPage::keepAsCredit() {
  const auto decision = m_match->creditDecision();
  if (decision) applyDecision(*decision);
}

void CashInPage::applyDecision(const MatchDecision& decision) {
  change(
      [decision](MatchService& service) -> Result<void> {
        const auto applied = service.apply({decision});
        return applied.ok() ? Result<void>{} : Result<void>{applied.error()};
      },
      [this, decision] {
        m_work->markApplied(decision);
        m_lines->updateWork();
        m_lines->focusList();
        showCurrent();
        showState();
        Q_EMIT session().message(tr("%1 applied. Ctrl+Z takes it back.")
                                     .arg(formatMoney(decision.receivedMinor, m_facts->currency)));
      });
}

void CashInPage::applyAllReady() {
  QList<MatchDecision> decisions;
  for (const auto* line : m_lines->model().ready()) {
    const auto& best = *m_work->candidates(*line).first();
    decisions.append(decisionOf(m_facts->work, line->source, best,
                                reasonText(best, m_facts->work.book, m_facts->currency)));
  }
  if (decisions.isEmpty() || m_busy || session().readOnly()) return;
  change(
      [decisions](MatchService& service) -> Result<void> {
        const auto applied = service.apply(decisions);
        return applied.ok() ? Result<void>{} : Result<void>{applied.error()};
      },
      [this, decisions] {
        for (const auto& decision : decisions) m_work->markApplied(decision);
        m_lines->updateWork();
        showCurrent();
        showState();
        Q_EMIT session().message(tr("%n line(s) applied.", "", int(decisions.size())));
      });
}

void CashInPage::applyReturn() {
  const qint64 lineId = m_match->line()->bankLineId;
  const qint64 matchingId = m_match->takenBack();
  change(
      [lineId, matchingId](MatchService& service) -> Result<void> {
        const auto applied = service.applyReturn(lineId, matchingId);
        return applied.ok() ? Result<void>{} : Result<void>{applied.error()};
      },
      [this, lineId] {
        m_work->markDone(lineId);
        m_lines->updateWork();
        m_lines->focusList();
        showCurrent();
        showState();
        Q_EMIT session().message(tr("What it had paid is open again. Ctrl+Z takes it back."));
      });
}

void CashInPage::toggleSetAside() {
  const auto* line = m_match->line();
  if (line == nullptr || line->bankLineId == 0 || m_busy || session().readOnly()) return;
  const qint64 id = line->bankLineId;
  const bool aside = !line->setAside;
  change([id, aside](MatchService& service) { return service.setAside(id, aside); },
         [this, id, aside] {
           m_work->markDone(id);
           m_lines->updateWork();
           m_lines->focusList();
           showCurrent();
           showState();
           Q_EMIT session().message(aside ? tr("Set aside. Ctrl+Z takes it back.")
                                          : tr("Back in the list."));
         });
}

void CashInPage::undo(qint64 matchingId) {
  change([matchingId](MatchService& service) { return service.undo(matchingId); },
         [this] { Q_EMIT session().message(tr("Undone: its items are open again.")); });
}

void CashInPage::exportLettering() {
  runInBackground(
      this,
      [path = session().path(), context = session().context()](const Progress&, const StopToken&) {
        return readLettering(path, context);
      },
      [this](const Result<Table>& table) {
        if (!table.ok()) return fail(table.error());
        //: name of the exported file, without its ending; the day follows
        const QString name = tr("lettering") + u'-' + isoDay(session().today()) + u".csv"_s;
        const QString path = saveCsv(table.value(), safeFileName(name), m_prompts, this);
        if (!path.isEmpty()) Q_EMIT session().message(tr("Written to %1").arg(path));
      });
}

}  // namespace encaisse
