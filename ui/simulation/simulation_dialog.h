#pragma once

#include <QDialog>
#include <memory>

#include "ui/common/snapshot_work.h"
#include "ui/simulation/simulation_tables.h"

class QComboBox;
class QLabel;
class QPrinter;
class QPushButton;
class QTabWidget;

namespace encaisse {

class CourseChart;
class LedgerSession;
class LeverForm;
class TableView;
class TextTableModel;
class UserPrompts;

/// What levers would make of the next 13 weeks: two scenarios beside today's course, computed anew
/// with every change. It saves nothing: who opened it keeps the scenarios.
class SimulationDialog : public QDialog {
  Q_OBJECT

public:
  /// @param isReadOnly  scenarios cannot be kept
  SimulationDialog(std::shared_ptr<const Snapshot> snapshot, QDate asOf, bool isReadOnly,
                   QWidget* parent);

  SimulationSettings settings() const;
  /// Opens the preview; a printer there may be a PDF file.
  void printPreview();
  void printTo(QPrinter* printer) const;

Q_SIGNALS:
  void keepWanted(const encaisse::SimulationSettings& settings);

private:
  QWidget* buildLevers();
  QWidget* buildCourses();
  void learn();
  void compute();
  void showCourses(const QList<SimulatedCourse>& courses);
  void showChart();
  /// @param place  of the figures, weeks or months
  void fillTable(size_t place, const SimulationTable& table);
  void showFormula(int row);

  std::shared_ptr<const Snapshot> m_snapshot;
  QDate m_asOf;
  SnapshotWork m_work;
  std::shared_ptr<const SimulationBase> m_base;
  SimulatedCourse m_today;  ///< without levers: computed once
  SimulationView m_view;
  LeverForm* m_levers;
  QComboBox* m_shows;
  CourseChart* m_chart;
  QTabWidget* m_tabs;
  QLabel* m_formula;
  QLabel* m_notes;
  QPushButton* m_print;
  QPushButton* m_keep;
  std::array<TextTableModel*, 3> m_models;
  std::array<TableView*, 3> m_tables{};
};

/// Opens the dialog on the facts that are shown, and keeps its scenarios in the ledger.
void openSimulation(LedgerSession& session, UserPrompts& prompts, QWidget* parent);

}  // namespace encaisse
