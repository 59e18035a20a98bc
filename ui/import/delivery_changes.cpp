#include "ui/import/delivery_changes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

#include "core/tables/delivery_table.h"
#include "ui/common/key_figure.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/common/text_table_model.h"
#include "ui/import/import_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(DeliveryChanges)
};

QString invoiceText(const DeliveryState& state) {
  if (state.invoice.isEmpty()) return Words::tr("not invoiced");
  if (state.invoice.toStdString() == unknownInvoice) {
    return Words::tr("invoiced, or no longer to be");
  }
  if (state.invoicedDay == 0) return Words::tr("invoice %1").arg(state.invoice);
  return Words::tr("invoice %1 of %2").arg(state.invoice, formatDay(toDate(state.invoicedDay)));
}

QString stateText(const DeliveryState& state, Currency currency) {
  return u"%1, %2, %3"_s.arg(formatDay(toDate(state.day)), formatMoney(state.amount, currency),
                             invoiceText(state));
}

}  // namespace

DeliveryChanges::DeliveryChanges(QWidget* parent)
    : QWidget{parent}, m_added{new KeyFigure{u"deliveriesAdded"_s, tr("New")}},
      m_changed{new KeyFigure{u"deliveriesChanged"_s, tr("With changes")}},
      m_invoiced{new KeyFigure{u"deliveriesInvoiced"_s, tr("Invoiced since")}},
      m_known{new KeyFigure{u"deliveriesKnown"_s, tr("Already in the ledger")}},
      m_changes{new TextTableModel{this}}, m_table{new TableView{u"deliveryChanges"_s}} {
  auto* figures = new QHBoxLayout;
  figures->setSpacing(12);
  for (auto* figure : {m_added, m_changed, m_invoiced, m_known}) {
    figure->setClickable(false);
    figures->addWidget(figure);
  }
  m_table->setModel(m_changes);
  m_table->setSortingEnabled(false);
  m_table->setAccessibleName(tr("What changes of each order or delivery"));
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addLayout(figures);
  column->addWidget(m_table, 1);
}

void DeliveryChanges::showPreview(const ImportPreview& preview, Currency currency) {
  const auto show = [&](KeyFigure* figure, const ImportCount& count) {
    figure->setValue(QLocale{}.toString(count.count));
    figure->setChange(formatMoney(count.amountMinor, currency));
  };
  show(m_added, preview.added);
  show(m_changed, preview.changed);
  show(m_invoiced, preview.cleared);
  show(m_known, preview.known);
  QList<QList<QString>> rows;
  for (const auto& change : preview.deliveryChanges) {
    rows.append({change.code, change.name, change.isOrder ? tr("Order") : tr("Delivery"),
                 change.number, change.before ? stateText(*change.before, currency) : u"–"_s,
                 stateText(change.after, currency)});
  }
  m_table->setVisible(!rows.isEmpty());
  m_changes->setTable(
      {tr("Code"), tr("Customer"), tr("Kind"), tr("Number"), tr("Before"), tr("After")}, rows);
  m_table->setDefaultWidths({60, 120, 80, 90, 240, 350});
  m_table->setStretchColumn(5);
}

}  // namespace encaisse
