#pragma once

#include <QFrame>

#include "core/money/money.h"
#include "ui/cash_in/match_balance.h"

class QCheckBox;
class QLabel;

namespace encaisse {

class IconLabel;

/// Received − chosen = what is left, over or short: always visible, in figures and in words.
class DifferenceBar : public QFrame {
  Q_OBJECT

public:
  explicit DifferenceBar(QWidget* parent = nullptr);

  /// @param canKeep  false where the rest stays the customer's credit anyway
  void show(const MatchBalance& balance, Currency currency, bool canKeep);
  /// "Left to allocate: 12,00 €".
  QString words() const;

Q_SIGNALS:
  void keepRestChosen(bool keep);
  void writeOffChosen(bool writeOff);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  void showChoices(const MatchBalance& balance, Currency currency, bool canKeep);
  QColor tone() const;

  MatchBalance::State m_state = MatchBalance::State::NothingChosen;
  QLabel* m_sum;
  IconLabel* m_icon;
  QLabel* m_words;
  QCheckBox* m_keepRest;
  QCheckBox* m_writeOff;
};

}  // namespace encaisse
