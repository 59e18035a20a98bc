#pragma once

#include <QListWidget>

namespace encaisse {

/// The ledgers that were open on this machine: name above, path below. Those whose file is gone are
/// greyed and can be taken off the list.
class RecentList : public QListWidget {
  Q_OBJECT

public:
  explicit RecentList(QWidget* parent = nullptr);
  void reload();

Q_SIGNALS:
  void chosen(const QString& path);

protected:
  void keyPressEvent(QKeyEvent* event) override;

private:
  void choose(const QListWidgetItem* item);
  void forgetCurrent();
};

}  // namespace encaisse
