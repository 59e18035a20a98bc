#pragma once

#include "ui/aging/aging_model.h"
#include "ui/page.h"

class QComboBox;
class QLabel;
class QPrinter;
class QStackedWidget;

namespace encaisse {

class AgingGrid;
class BucketsEdit;
class EmptyState;
class ProofLine;
class UserPrompts;

/// The aged balance: the grid with its buckets and groups, the items behind each figure, and its
/// ways out: clipboard, CSV, paper.
class AgingPage : public Page {
  Q_OBJECT

public:
  AgingPage(LedgerSession& session, UserPrompts& prompts, QWidget* parent = nullptr);

  QString key() const override { return QStringLiteral("aging"); }
  QString title() const override { return tr("Aged balance"); }
  void setFilter(const QString& text) override;
  bool hasFilter() const override { return true; }
  QList<QAction*> headerActions() const override { return {m_print, m_export, m_copy}; }

  const AgingModel& model() const { return m_model; }
  void setGroupBy(GroupBy groupBy);

  /// The grid as it is shown, with its total, for a file.
  Table exportTable() const;
  /// The selected cells as text that pastes into a spreadsheet; headers when all is selected.
  QString selectionAsTsv() const;

protected:
  void refresh() override;
  void changeEvent(QEvent* event) override;

private:
  void buildActions();
  QWidget* buildBar();
  void buildGrid();
  void showState();
  void rebuild();
  void take(AgingReport report, NameIndex index);
  void openCell(int row, int column);
  void openTotal(int column);
  void openItems(const struct AgingCell& cell, const QString& who, int column, qint64 expected);
  void openSheet(int row);
  void copySelection();
  void exportShown();
  void printPreview();
  void printTo(QPrinter* printer) const;
  QString fileBaseName() const;

  UserPrompts& m_prompts;
  AgingModel m_model;
  CustomerNames m_names;
  QAction* m_print = nullptr;
  QAction* m_export = nullptr;
  QAction* m_copy = nullptr;
  QComboBox* m_groupBy = nullptr;
  BucketsEdit* m_buckets = nullptr;
  QLabel* m_caption = nullptr;
  QStackedWidget* m_stack = nullptr;
  AgingGrid* m_grid = nullptr;
  QStackedWidget* m_gridOrNothing = nullptr;
  EmptyState* m_empty = nullptr;
  EmptyState* m_nothing = nullptr;
  ProofLine* m_proof = nullptr;
};

}  // namespace encaisse
