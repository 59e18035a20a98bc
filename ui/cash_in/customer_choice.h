#pragma once

#include <QAbstractListModel>
#include <QComboBox>

#include "ui/cash_in/cash_in_facts.h"

namespace encaisse {

/// The customers of a reading, by name.
class CustomerChoiceModel : public QAbstractListModel {
  Q_OBJECT

public:
  static constexpr int FoldedRole = Qt::UserRole;  ///< for search: no accents, no capitals

  using QAbstractListModel::QAbstractListModel;

  void setFacts(std::shared_ptr<const CashInFacts> facts);
  qint32 customer(int row) const { return m_facts->customerOrder[size_t(row)]; }
  int rowOf(qint32 customer) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

private:
  std::shared_ptr<const CashInFacts> m_facts = std::make_shared<CashInFacts>();
};

/// Chooses any customer by typing a part of the name or the code, accents and capitals apart: who
/// pays is not always who owes.
class CustomerChoice : public QComboBox {
  Q_OBJECT

public:
  explicit CustomerChoice(QWidget* parent = nullptr);

  void setFacts(std::shared_ptr<const CashInFacts> facts);
  /// Without a signal. −1: none.
  void setCustomer(qint32 customer);
  qint32 customer() const { return m_customer; }

Q_SIGNALS:
  /// @param customer  index in MatchBook::customers
  void customerChosen(qint32 customer);

private:
  void choose(int row);
  void readTyped();

  CustomerChoiceModel* m_model;
  qint32 m_customer = -1;
};

}  // namespace encaisse
