#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace encaisse {

/// A flat bar from 0 to a whole with coloured parts from the left, ticks with a word under them,
/// and a mark. It only draws: the words beside it say the same.
class GaugeBar : public QWidget {
  Q_OBJECT

public:
  struct Part {
    double share = 0;  ///< of the whole
    QColor color;
  };
  struct Tick {
    double at = 0;  ///< of the whole
    QString text;   ///< centred under it
    bool line = true;
  };

  explicit GaugeBar(const QString& name, QWidget* parent = nullptr);

  void setParts(const QList<Part>& parts, const QList<Tick>& ticks);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QList<Part> m_parts;
  QList<Tick> m_ticks;
};

}  // namespace encaisse
