#pragma once

#include <QAbstractTableModel>

#include "core/base/text_match.h"
#include "ui/cash_in/cash_in_facts.h"

namespace encaisse {

/// The matchings that stand, newest first. It holds values, no ledger.
class MatchingsModel : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column { Day, Customer, Amount, Items, Difference, State, Reason, Undo, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  void setFacts(std::shared_ptr<const CashInFacts> facts);
  void setFilter(const QString& text);
  const Matching& matching(int row) const { return m_facts->matchings[m_shown[row]]; }
  int count() const { return int(m_facts->matchings.size()); }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  void arrange();
  QString displayText(const Matching& matching, int column) const;

  std::shared_ptr<const CashInFacts> m_facts = std::make_shared<CashInFacts>();
  QList<int> m_shown;
  SearchWords m_words;
};

}  // namespace encaisse
