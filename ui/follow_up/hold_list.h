#pragma once

#include <QDate>
#include <QWidget>
#include <functional>

#include "core/calls/pause.h"
#include "core/money/money.h"

class QVBoxLayout;

namespace encaisse {

/// What makes the reminders of a customer wait, a line each with the button that ends it.
class HoldList : public QWidget {
  Q_OBJECT

public:
  explicit HoldList(QWidget* parent = nullptr);

  /// Shows those that count on the day.
  void setHolds(const QList<Pause>& pauses, const QList<PresentedPayment>& payments, QDate asOf,
                Currency currency, bool readOnly);

Q_SIGNALS:
  void liftWanted(qint64 pauseId);
  void endWanted(const PresentedPayment& payment);

private:
  /// @param then  what the button asks for
  void addLine(const QString& icon, const QString& sentence, const QString& name,
               const QString& action, bool readOnly, const std::function<void()>& then);

  QVBoxLayout* m_lines;
  QWidget* m_body = nullptr;
};

}  // namespace encaisse
