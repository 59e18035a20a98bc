#pragma once

#include <QAbstractButton>

namespace encaisse {

/// A large choice of the start window: an icon, what it does, and what it is for.
class StartButton : public QAbstractButton {
  Q_OBJECT

public:
  StartButton(const QString& icon, const QString& title, const QString& purpose,
              QWidget* parent = nullptr);

  QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QString m_purpose;
};

}  // namespace encaisse
