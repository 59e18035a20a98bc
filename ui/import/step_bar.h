#pragma once

#include <QStringList>
#include <QWidget>

namespace encaisse {

/// Says in which of a few steps one is: "1 The file — 2 What changes — 3 Done".
class StepBar : public QWidget {
  Q_OBJECT

public:
  explicit StepBar(QStringList steps, QWidget* parent = nullptr);
  void setCurrent(int step);

  QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QStringList m_steps;
  int m_current = 0;
};

}  // namespace encaisse
