#include "ui/aging/aging_print.h"

#include <QCoreApplication>

#include "ui/aging/aging_model.h"
#include "ui/aging/proof_line.h"
#include "ui/aging/totals_model.h"
#include "ui/common/money_format.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(AgingPrint)
};

QList<QString> rowTexts(const QAbstractItemModel& model, int row, const QList<int>& columns) {
  QList<QString> texts;
  for (const int column : columns) texts.append(model.index(row, column).data().toString());
  return texts;
}

QString titleOf(const AgingModel& model) {
  switch (model.report().groupBy) {
    case GroupBy::Customer: return Words::tr("Aged balance by customer");
    case GroupBy::Agency: return Words::tr("Aged balance by agency");
    case GroupBy::Salesperson: return Words::tr("Aged balance by salesperson");
    case GroupBy::Segment: return Words::tr("Aged balance by segment");
    case GroupBy::Account: return Words::tr("Aged balance by account");
  }
  return {};
}

QString subtitleOf(const AgingModel& model) {
  QString text = Words::tr("As of %1 · amounts in %2")
                     .arg(formatDay(model.report().asOf), model.currency().code());
  if (model.isFiltered()) text += Words::tr(" · filter “%1”").arg(model.filterText());
  return text;
}

}  // namespace

TablePaper agingPaper(const AgingModel& model, const QString& company) {
  const TotalsModel totals{model};
  QList<int> columns;
  for (int column = 0; column < model.columnCount(); ++column) {
    if (column != AgingModel::Code || model.report().groupBy == GroupBy::Customer) {
      columns.append(column);
    }
  }
  TablePaper paper;
  paper.company = company;
  paper.title = titleOf(model);
  paper.subtitle = subtitleOf(model);
  for (const int column : columns) {
    paper.headers.append(model.columnTitle(column));
    paper.rightAligned.append(AgingModel::isAmount(column));
  }
  for (int row = 0; row < model.rowCount(); ++row) {
    paper.rows.append(rowTexts(model, row, columns));
  }
  paper.foot = {rowTexts(totals, TotalsModel::Total, columns),
                rowTexts(totals, TotalsModel::Share, columns)};
  paper.note = proofText(model.report().proof, model.currency());
  return paper;
}

}  // namespace encaisse
