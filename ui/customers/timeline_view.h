#pragma once

#include <QListView>

namespace encaisse {

/// A customer's history as one list: day, sign, what, amount. Shows a TimelineModel.
class TimelineView : public QListView {
  Q_OBJECT

public:
  explicit TimelineView(QWidget* parent = nullptr);

protected:
  void resizeEvent(QResizeEvent* event) override;
};

}  // namespace encaisse
