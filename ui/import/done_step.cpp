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

DoneStep::DoneStep(QWidget* parent)
    : QWidget{parent}, m_notice{new Notice{u"doneNotice"_s}},
      m_items{new KeyFigure{u"doneItems"_s, tr("Items added")}}, m_updated{new KeyFigure{
                                                                     u"doneUpdated"_s,
                                                                     tr("Items updated")}},
      m_customers{new KeyFigure{u"doneCustomers"_s, tr("New customers")}},
      m_undo{new QPushButton{tr("&Undo this import")}} {
  m_undo->setObjectName(u"importUndo"_s);
  m_undo->setIcon(theme::icon(u"undo"_s, palette()));
  m_undo->setAutoDefault(false);
  auto* figures = new QHBoxLayout;
  figures->setSpacing(12);
  for (auto* figure : {m_items, m_updated, m_customers}) {
    figure->setClickable(false);
    figures->addWidget(figure);
  }
  auto* hint = new MutedLabel{
      tr("Undo removes exactly what this file brought. You can also undo later, under Edit.")};
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
  m_items->setValue(QLocale{}.toString(report.added.count));
  m_items->setChange(formatMoney(report.added.amountMinor, currency));
  m_updated->setValue(QLocale{}.toString(report.changed.count));
  m_updated->setChange(tr("%Ln settled", "", int(report.cleared.count)));
  m_customers->setValue(QLocale{}.toString(report.newCustomers));
  m_customers->setChange(tr("%Ln in the file", "", int(report.customers)));
  setUndoEnabled(report.batchId != 0);
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
