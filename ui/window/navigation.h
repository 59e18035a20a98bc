#pragma once

#include <QFrame>
#include <QHash>

#include "ui/window/page_list.h"

class QButtonGroup;
class QLabel;
class QToolButton;

namespace encaisse {

class IconLabel;
class NavigationButton;

/// The sidebar: one button a page, the ledger's name at the foot. It can shrink to its icons.
class Navigation : public QFrame {
  Q_OBJECT

public:
  explicit Navigation(const QList<PageEntry>& pages, QWidget* parent = nullptr);

  void setCurrent(const QString& key);
  /// 0 shows nothing.
  void setCount(const QString& key, int count);
  /// @param remark  under the name, may be empty: "Sample company", "Read only"
  void setLedger(const QString& name, const QString& remark, const QString& path);
  void setCollapsed(bool collapsed);
  bool isCollapsed() const { return m_collapsed; }

Q_SIGNALS:
  void chosen(const QString& key);
  void ledgerClicked();

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  QWidget* makeFoot();
  void elideName();

  QHash<QString, NavigationButton*> m_buttons;
  QButtonGroup* m_group;
  QLabel* m_name = nullptr;
  QLabel* m_remark = nullptr;
  QToolButton* m_collapse = nullptr;
  QString m_ledgerName;
  bool m_collapsed = false;
};

}  // namespace encaisse
