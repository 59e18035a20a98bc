#pragma once

#include <QWidget>
#include <array>

#include "core/simulation/lever.h"

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;

namespace encaisse {

struct SimulationBase;

/// The levers of scenarios A and B side by side, each with its unit and, where it may be limited to
/// some customers, with a choice of whom. Objects are called "a_terms", "b_debit_for", … by their
/// lever's key.
class LeverForm : public QWidget {
  Q_OBJECT

public:
  LeverForm(const SimulationSettings& settings, QWidget* parent = nullptr);

  /// The groups of customers that levers may be limited to.
  void setGroups(const SimulationBase& base);

  SimulationSettings settings() const;

Q_SIGNALS:
  void changed();

private:
  struct Column {
    std::array<QDoubleSpinBox*, leverCount> values{};
    std::array<QComboBox*, leverCount> whom{};
  };

  void addLever(QGridLayout* grid, Lever lever);
  void addField(QGridLayout* grid, Lever lever, int column);
  void addWhom(QGridLayout* grid, Lever lever, int column);
  static Levers leversOf(const Column& column);

  SimulationSettings m_settings;
  std::array<Column, 2> m_columns;
  QDoubleSpinBox* m_rate;
};

}  // namespace encaisse
