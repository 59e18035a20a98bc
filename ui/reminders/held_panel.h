#pragma once

#include <QFrame>
#include <QList>

#include "core/reminders/gate.h"

class QVBoxLayout;

namespace encaisse {

/// Why a reminder is held: each reason in a sentence, with the button that releases it.
class HeldPanel : public QFrame {
  Q_OBJECT

public:
  explicit HeldPanel(QWidget* parent = nullptr);

  /// Hidden when there is none.
  void setReasons(const QList<HoldReason>& reasons);

Q_SIGNALS:
  void remedyWanted(HoldReason reason);
  void customerWanted();

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  void addReason(HoldReason reason, bool isFirst);

  QVBoxLayout* m_column;
};

}  // namespace encaisse
