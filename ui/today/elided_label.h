#pragma once

#include <QWidget>

namespace encaisse {

/// One line of text that ends in "…" where it finds no room, whole in its tooltip.
class ElidedLabel : public QWidget {
  Q_OBJECT

public:
  explicit ElidedLabel(const QString& text, QWidget* parent = nullptr);

  const QString& text() const { return m_text; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QString m_text;
};

}  // namespace encaisse
