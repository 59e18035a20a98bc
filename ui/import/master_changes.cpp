#include "ui/import/master_changes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

#include "core/calendar/payment_terms.h"
#include "core/tables/field_proposal.h"
#include "ui/common/key_figure.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/common/text_table_model.h"
#include "ui/import/import_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(MasterChanges)
};

QString fieldName(const QString& key) {
  if (key == "name"_L1) return fieldText(TableField::CustomerName);
  if (key == "contact"_L1) return fieldText(TableField::ContactName);
  const auto field = tableFieldOf(key);
  if (field) return fieldText(*field);
  return key.isEmpty() ? Words::tr("new customer") : key;
}

/// A value as the ledger keeps it, for people.
QString valueText(const QString& field, const QString& value, Currency currency) {
  if (value.isEmpty()) return u"–"_s;
  if (field == "credit_limit"_L1 || field == "insured_limit"_L1)
    return formatMoney(value.toLongLong(), currency);
  const auto known = tableFieldOf(field);
  if (known && isDayField(*known)) {
    return formatDay(QDate::fromString(value, Qt::ISODate));
  }
  if (field == "payment_terms"_L1) {
    const auto terms = PaymentTerms::parse(value);
    return terms.ok() ? terms.value().describe() : value;
  }
  return value;
}

}  // namespace

MasterChanges::MasterChanges(QWidget* parent)
    : QWidget{parent}, m_added{new KeyFigure{u"customersAdded"_s, tr("New customers")}},
      m_changed{new KeyFigure{u"customersChanged"_s, tr("Customers with changes")}},
      m_unchanged{new KeyFigure{u"customersUnchanged"_s, tr("Unchanged")}},
      m_changes{new TextTableModel{this}}, m_table{new TableView{u"customerChanges"_s}} {
  auto* figures = new QHBoxLayout;
  figures->setSpacing(12);
  for (auto* figure : {m_added, m_changed, m_unchanged}) {
    figure->setClickable(false);
    figures->addWidget(figure);
  }
  m_table->setModel(m_changes);
  m_table->setSortingEnabled(false);
  m_table->setAccessibleName(tr("What changes of each customer"));
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addLayout(figures);
  column->addWidget(m_table, 1);
}

void MasterChanges::showPreview(const ImportPreview& preview, Currency currency) {
  const auto& changes = preview.customerChanges;
  const auto number = [](qint64 count) { return QLocale{}.toString(count); };
  m_added->setValue(number(changes.added));
  m_changed->setValue(number(changes.changed));
  m_unchanged->setValue(number(changes.unchanged));
  for (auto* figure : {m_added, m_unchanged}) figure->setChange(u"–"_s);
  const qint64 shown = changes.changes.size();
  m_changed->setChange(changes.changeCount > shown ? tr("the first %Ln field(s)", "", int(shown))
                                                   : tr("%Ln field(s)", "", int(shown)));
  QList<QList<QString>> rows;
  for (const auto& change : changes.changes) {
    rows.append({change.code, change.name, fieldName(change.field),
                 valueText(change.field, change.before, currency),
                 valueText(change.field, change.after, currency)});
  }
  m_table->setVisible(!rows.isEmpty());
  m_changes->setTable({tr("Code"), tr("Customer"), tr("Field"), tr("Before"), tr("After")}, rows);
  m_table->setDefaultWidths({90, 200, 150, 190, 190});
  m_table->setStretchColumn(4);
}

}  // namespace encaisse
