#pragma once

#include <QWidget>

#include "core/money/money.h"
#include "core/reminders/scenario_presets.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace encaisse {

class StepForm;
class TableView;
class TextTableModel;

/// One scenario: tone and pace first, its steps as a list, and every choice of a step folded away.
/// It holds a value and saves nothing.
class ScenarioPane : public QWidget {
  Q_OBJECT

public:
  explicit ScenarioPane(Currency currency, QWidget* parent = nullptr);

  /// @param isOwn  its name can be changed
  void setScenario(const Scenario& scenario, bool isOwn);
  const Scenario& scenario() const { return m_scenario; }
  /// Why it cannot be saved, one sentence; empty: it can.
  QString problem() const;

Q_SIGNALS:
  void changed();

private:
  QWidget* buildSimple();
  QWidget* buildDetails();
  QPushButton* addButton(const QString& text, const QString& name, const QString& icon);
  void showScenario(int line);
  void showRows();
  void showStep();
  void setTone();
  void setPace();
  void setGap(int days);
  void takeStep();
  void addStep();
  void removeStep();
  void moveStep(int by);
  void setSteps(const QList<ReminderStep>& steps, int line);
  int currentLine() const;
  void updateButtons();

  Currency m_currency;
  Scenario m_scenario;
  Scenario m_base;  ///< what the pace is counted from
  bool m_filling = false;
  QLineEdit* m_name = nullptr;
  QComboBox* m_tone = nullptr;
  QComboBox* m_pace = nullptr;
  QSpinBox* m_gap = nullptr;
  TextTableModel* m_rows;
  TableView* m_table;
  QPushButton* m_fold;
  QWidget* m_details = nullptr;
  StepForm* m_form = nullptr;
  QCheckBox* m_noticeFirst = nullptr;
  QPushButton* m_add = nullptr;
  QPushButton* m_remove = nullptr;
  QPushButton* m_up = nullptr;
  QPushButton* m_down = nullptr;
};

}  // namespace encaisse
