#pragma once

#include <QLabel>

namespace encaisse {

/// A label of one line that gives way: cut with an ellipsis where there is no room, whole in its
/// tooltip.
class ElidedLabel : public QLabel {
  Q_OBJECT

public:
  using QLabel::QLabel;

  QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
};

}  // namespace encaisse
