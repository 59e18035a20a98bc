#include "ui/cash_in/customer_choice.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <algorithm>

#include "core/base/text_match.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Searches the folded texts, and completes to the shown ones.
class FoldingCompleter : public QCompleter {
public:
  using QCompleter::QCompleter;

  QStringList splitPath(const QString& path) const override { return {foldForSearch(path)}; }
  QString pathFromIndex(const QModelIndex& index) const override {
    return index.data(Qt::DisplayRole).toString();
  }
};

}  // namespace

void CustomerChoiceModel::setFacts(std::shared_ptr<const CashInFacts> facts) {
  beginResetModel();
  m_facts = std::move(facts);
  endResetModel();
}

int CustomerChoiceModel::rowOf(qint32 customer) const {
  const auto found = std::ranges::find(m_facts->customerOrder, customer);
  return found == m_facts->customerOrder.end() ? -1 : int(found - m_facts->customerOrder.begin());
}

int CustomerChoiceModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_facts->customerOrder.size());
}

QVariant CustomerChoiceModel::data(const QModelIndex& index, int role) const {
  // A combo box without a choice asks for no index.
  if (!index.isValid()) return {};
  const qint32 place = customer(index.row());
  const auto& shown = m_facts->work.book.customers[size_t(place)];
  switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return u"%1 (%2)"_s.arg(shown.name, shown.code);
    case FoldedRole: return m_facts->customerTexts[place];
    default: return {};
  }
}

CustomerChoice::CustomerChoice(QWidget* parent)
    : QComboBox{parent}, m_model{new CustomerChoiceModel{this}} {
  setObjectName(u"customerChoice"_s);
  setAccessibleName(tr("Customer"));
  setToolTip(tr("Type a part of the name or of the code. Who pays may be another than who owes."));
  setEditable(true);
  setInsertPolicy(QComboBox::NoInsert);
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(18);
  setModel(m_model);
  if (auto* list = qobject_cast<QListView*>(view())) list->setUniformItemSizes(true);
  lineEdit()->setPlaceholderText(tr("Customer…"));
  auto* completer = new FoldingCompleter{m_model, this};
  completer->setCompletionRole(CustomerChoiceModel::FoldedRole);
  completer->setFilterMode(Qt::MatchContains);
  completer->setCompletionMode(QCompleter::PopupCompletion);
  setCompleter(completer);
  connect(this, &QComboBox::activated, this, &CustomerChoice::choose);
  connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
          [this](const QModelIndex& index) {
            choose(findText(index.data(Qt::DisplayRole).toString()));
          });
  connect(lineEdit(), &QLineEdit::editingFinished, this, &CustomerChoice::readTyped);
}

void CustomerChoice::setFacts(std::shared_ptr<const CashInFacts> facts) {
  const QSignalBlocker quiet{this};
  m_model->setFacts(std::move(facts));
  setCustomer(-1);
}

void CustomerChoice::setCustomer(qint32 customer) {
  const QSignalBlocker quiet{this};
  m_customer = customer;
  setCurrentIndex(customer < 0 ? -1 : m_model->rowOf(customer));
  if (customer < 0) clearEditText();
  lineEdit()->setCursorPosition(0);
}

void CustomerChoice::choose(int row) {
  if (row < 0) return;
  const qint32 customer = m_model->customer(row);
  if (customer == m_customer) return;
  setCustomer(customer);
  Q_EMIT customerChosen(customer);
}

void CustomerChoice::readTyped() {
  const QString folded = foldForSearch(currentText());
  if (folded.isEmpty() ||
      (m_customer >= 0 && m_model->rowOf(m_customer) == findText(currentText()))) {
    return;
  }
  // What was typed is taken when it names one customer only; else the choice stays as it was.
  int found = -1;
  for (int row = 0; row < m_model->rowCount(); ++row) {
    if (!m_model->index(row).data(CustomerChoiceModel::FoldedRole).toString().contains(folded)) {
      continue;
    }
    if (found >= 0) {
      found = -1;
      break;
    }
    found = row;
  }
  found >= 0 ? choose(found) : setCustomer(m_customer);
}

}  // namespace encaisse
