#pragma once

#include <QWidget>

#include "ui/cash_in/cash_in_work.h"

class QLabel;

namespace encaisse {

class MutedLabel;

/// Everything the bank wrote about the chosen line, as text that can be copied.
class LineHeader : public QWidget {
  Q_OBJECT

public:
  explicit LineHeader(QWidget* parent = nullptr);

  void showLine(const CashInWork& work, const CashInLine& line);

private:
  QLabel* m_who;
  QLabel* m_amount;
  QLabel* m_label;
  MutedLabel* m_details;
};

}  // namespace encaisse
