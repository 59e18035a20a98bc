#include "ui/import/done_step.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/key_figure.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/notice.h"
#include "ui/common/theme.h"

namespace encaisse {

using namespace Qt::StringLiterals;

namespace {

QString number(qint64 count) { return QLocale{}.toString(count); }

void showFigure(KeyFigure* figure, const QString& caption, qint64 count, const QString& beside) {
  figure->setCaption(caption);
  figure->setValue(number(count));
  figure->setChange(beside);
}

}  // namespace

DoneStep::DoneStep(QWidget* parent)
    : QWidget{parent}, m_notice{new Notice{u"doneNotice"_s}},
      m_added{new KeyFigure{u"doneItems"_s, {}}}, m_updated{new KeyFigure{u"doneUpdated"_s, {}}},
      m_others{new KeyFigure{u"doneCustomers"_s, {}}}, m_undo{new QPushButton{
                                                           tr("&Undo this import")}} {
  m_undo->setObjectName(u"importUndo"_s);
  m_undo->setIcon(theme::icon(u"undo"_s, palette()));
  m_undo->setAutoDefault(false);
  auto* figures = new QHBoxLayout;
  figures->setSpacing(12);
  for (auto* figure : {m_added, m_updated, m_others}) {
    figure->setClickable(false);
    figures->addWidget(figure);
  }
  auto* hint = new MutedLabel{tr("Undo removes exactly what this file brought. You can also undo "
                                 "later, under File, Imports.")};
  auto* undoRow = new QHBoxLayout;
  undoRow->setSpacing(12);
  undoRow->addWidget(m_undo);
  undoRow->addWidget(hint, 1);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::groupGap);
  column->addWidget(m_notice);
  column->addLayout(figures);
  column->addLayout(undoRow);
  column->addStretch();
  connect(m_undo, &QPushButton::clicked, this, &DoneStep::undoWanted);
}

void DoneStep::showReport(const ImportPreview& report, Currency currency) {
  m_notice->say(Notice::Kind::Success, tr("%1 is imported.").arg(report.fileName));
  if (report.meaning == "bank_lines"_L1) {
    showBank(report.bank);
  } else if (report.meaning == "customers"_L1) {
    showCustomers(report.customerChanges);
  } else if (isOfDeliveries(report.meaning)) {
    showDeliveries(report, currency);
  } else {
    showItems(report, currency);
  }
  setUndoEnabled(report.batchId != 0);
}

void DoneStep::showItems(const ImportPreview& report, Currency currency) {
  showFigure(m_added, tr("Items added"), report.added.count,
             formatMoney(report.added.amountMinor, currency));
  showFigure(m_updated, tr("Items updated"), report.changed.count,
             tr("%Ln settled", "", int(report.cleared.count)));
  showFigure(m_others, tr("New customers"), report.newCustomers,
             tr("%Ln in the file", "", int(report.customers)));
}

void DoneStep::showCustomers(const CustomerChanges& changes) {
  showFigure(m_added, tr("New customers"), changes.added, u"–"_s);
  showFigure(m_updated, tr("Customers with changes"), changes.changed,
             tr("%Ln field(s)", "", int(changes.changeCount)));
  showFigure(m_others, tr("Unchanged"), changes.unchanged, u"–"_s);
}

void DoneStep::showBank(const BankPreview& bank) {
  showFigure(m_added, tr("New lines"), bank.newCount, {});
  showFigure(m_updated, tr("Already in the ledger"), bank.knownCount, {});
  showFigure(m_others, tr("Bank accounts"), bank.accounts.size(), {});
}

void DoneStep::showDeliveries(const ImportPreview& report, Currency currency) {
  showFigure(m_added, tr("Orders and deliveries added"), report.added.count,
             formatMoney(report.added.amountMinor, currency));
  showFigure(m_updated, tr("With changes"), report.changed.count,
             tr("%Ln invoiced", "", int(report.cleared.count)));
  showFigure(m_others, tr("New customers"), report.newCustomers,
             tr("%Ln in the file", "", int(report.customers)));
}

void DoneStep::showUndone(const Batch& batch) {
  m_notice->say(
      Notice::Kind::Information,
      tr("The import of %1 is undone: the ledger is as it was before.").arg(batch.fileName));
  setUndoEnabled(false);
}

void DoneStep::showProblem(const Error& error) {
  m_notice->say(Notice::Kind::Error, error.message);
}

void DoneStep::setUndoEnabled(bool enabled) { m_undo->setEnabled(enabled); }

}  // namespace encaisse
