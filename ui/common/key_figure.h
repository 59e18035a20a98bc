#pragma once

#include <QFrame>
#include <QList>

class QLabel;

namespace encaisse {

/// A card with one large figure, what it is, how it changed in words and, where there is a past, a
/// small line of it. A click or Enter asks for the list behind the figure.
class KeyFigure : public QFrame {
  Q_OBJECT

public:
  enum class Tone { Neutral, Good, Bad };

  /// @param name  objectName
  KeyFigure(const QString& name, const QString& caption, QWidget* parent = nullptr);

  void setCaption(const QString& caption);
  void setValue(const QString& value);
  QString value() const;
  /// "▲ 12 % more than last month"; the words carry the sense, the tone only colours them.
  void setChange(const QString& text, Tone tone = Tone::Neutral);
  /// The figure over time, oldest first; fewer than two points draw nothing.
  void setTrend(const QList<qreal>& points);
  /// Without a list behind it the card does not react to the mouse.
  void setClickable(bool clickable);

  QSize sizeHint() const override;

Q_SIGNALS:
  void clicked();

protected:
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  void colourLabels();
  void elideCaption();
  void paintTrend(QPainter& painter) const;

  QString m_captionText;
  QLabel* m_caption;
  QLabel* m_value;
  QLabel* m_change;
  QList<qreal> m_trend;
  Tone m_tone = Tone::Neutral;
  bool m_clickable = true;
};

}  // namespace encaisse
