#pragma once

#include "core/indicators/objectives.h"
#include "core/money/money.h"
#include "ui/common/card.h"

class QLabel;
class QPushButton;

namespace encaisse {

/// How much of the month's target has come in and is expected, as one bar with the target as a
/// line. A click or Enter asks for the forecast behind it.
class TargetBar : public QWidget {
  Q_OBJECT

public:
  explicit TargetBar(QWidget* parent = nullptr);

  void setAmounts(qint64 received, qint64 expected, qint64 target);
  QSize sizeHint() const override { return {200, 14}; }
  QSize minimumSizeHint() const override { return {80, 14}; }

Q_SIGNALS:
  void opened();

protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  qint64 m_received = 0;
  qint64 m_expected = 0;
  qint64 m_target = 0;
};

/// What the month brings against the objectives, on one line of the dashboard. It knows no ledger:
/// the page gives it figures and opens what it asks for.
class ObjectiveCard : public Card {
  Q_OBJECT

public:
  explicit ObjectiveCard(QWidget* parent = nullptr);

  void setProgress(const ObjectiveMonth& month, const Objectives& objectives, Currency currency);
  void setReadOnly(bool readOnly);

Q_SIGNALS:
  void editWanted();
  void cashOpened();

private:
  QLabel* m_cash;
  TargetBar* m_bar;
  QLabel* m_dso;
  QPushButton* m_edit;
};

}  // namespace encaisse
