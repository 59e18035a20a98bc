#pragma once

#include <QWidget>

#include "ui/cash_in/cash_in_facts.h"

class QLabel;

namespace encaisse {

class KeyTable;
class MatchingsModel;

/// The matchings that stand, each with its undo.
class MatchingsPane : public QWidget {
  Q_OBJECT

public:
  explicit MatchingsPane(QWidget* parent = nullptr);

  void setFacts(std::shared_ptr<const CashInFacts> facts);
  void setFilter(const QString& text);
  /// @param why  empty: changes are possible
  void setHeld(const QString& why);

Q_SIGNALS:
  void undoWanted(qint64 matchingId);

private:
  void askUndo(int row);
  void showState();

  MatchingsModel* m_model;
  KeyTable* m_view;
  QLabel* m_nothing;
  QString m_held;
};

}  // namespace encaisse
