#pragma once

#include <QWidget>

#include "core/money/money.h"
#include "core/reminders/scenario.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace encaisse {

/// Every choice of one step of a scenario. It holds a value and saves nothing.
class StepForm : public QWidget {
  Q_OBJECT

public:
  explicit StepForm(Currency currency, QWidget* parent = nullptr);

  void setStep(const ReminderStep& step);
  ReminderStep step() const;
  /// What cannot be read in a field; empty: all can.
  QString problem() const;

Q_SIGNALS:
  void changed();

private:
  QWidget* buildWhen();
  QWidget* buildHow();
  QComboBox* addChoice(QFormLayout& form, const QString& label, const QString& name);
  QLineEdit* addText(QFormLayout& form, const QString& label, const QString& name,
                     const QString& help);
  void tell();
  void showFitting();

  Currency m_currency;
  ReminderStep m_step;
  bool m_filling = true;  ///< what changes is not the user's doing
  QComboBox* m_phase = nullptr;
  QSpinBox* m_days = nullptr;
  QComboBox* m_side = nullptr;  ///< before or after
  QComboBox* m_trigger = nullptr;
  QComboBox* m_workingDays = nullptr;
  QSpinBox* m_gap = nullptr;
  QComboBox* m_channel = nullptr;
  QComboBox* m_template = nullptr;
  QLineEdit* m_minimum = nullptr;
  QLineEdit* m_maximum = nullptr;
  QLineEdit* m_roles = nullptr;
  QLineEdit* m_copies = nullptr;
  QCheckBox* m_approval = nullptr;
};

}  // namespace encaisse
