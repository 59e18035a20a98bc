#pragma once

#include <QListWidget>

namespace encaisse {

/// A list of rows that are widgets, each as high as its text needs, the chosen one marked softly so
/// that its own colours stay readable.
class TodayListView : public QListWidget {
  Q_OBJECT

public:
  explicit TodayListView(QWidget* parent = nullptr);

  void addRow(QWidget* row);
  /// A row that cannot be chosen.
  void addRemark(QWidget* row);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  void fit(QListWidgetItem* item);
};

}  // namespace encaisse
