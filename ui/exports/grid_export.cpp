#include "ui/exports/grid_export.h"

#include <QAction>
#include <QCoreApplication>
#include <QTableView>

#include "ui/common/money_format.h"
#include "ui/common/theme.h"
#include "ui/exports/grid_reader.h"
#include "ui/page.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TableExport)
};

GridExportHost* hostOf(const QTableView& view) {
  for (auto* widget = view.parentWidget(); widget != nullptr; widget = widget->parentWidget()) {
    if (auto* host = dynamic_cast<GridExportHost*>(widget)) return host;
  }
  return nullptr;
}

QString titleOf(const QTableView& view) {
  if (!view.accessibleName().isEmpty()) return view.accessibleName();
  for (auto* widget = view.parentWidget(); widget != nullptr; widget = widget->parentWidget()) {
    if (const auto* page = qobject_cast<Page*>(widget)) return page->title();
    if (widget->isWindow() && !widget->windowTitle().isEmpty()) return widget->windowTitle();
  }
  return Words::tr("Table");
}

void exportGrid(QTableView& view) {
  auto* host = hostOf(view);
  if (host == nullptr || view.model() == nullptr || view.model()->rowCount(view.rootIndex()) == 0) {
    return;
  }
  const QString title = titleOf(view);
  const auto context = host->gridContext();
  new GridReader{view, host->gridCurrency(), [&view, title, context](const Table& table) {
                   const QString subtitle = Words::tr("As of %1").arg(formatDay(context.asOf));
                   saveTable({title, subtitle, table, {}}, context, &view);
                 }};
}

}  // namespace

bool pageExports(const QTableView& view) {
  const QKeySequence keys{Qt::CTRL | Qt::Key_E};
  for (auto* widget = view.parentWidget(); widget != nullptr; widget = widget->parentWidget()) {
    for (const auto* action : widget->actions()) {
      if (action->shortcut() == keys) return true;
    }
    if (widget->isWindow()) return false;
  }
  return false;
}

QAction* addGridExport(QTableView& view) {
  auto* action = new QAction{Words::tr("Export…"), &view};
  action->setObjectName(u"exportGrid"_s);
  action->setIcon(theme::icon(u"export"_s, view.palette()));
  QObject::connect(action, &QAction::triggered, &view, [&view] { exportGrid(view); });
  view.addAction(action);
  return action;
}

}  // namespace encaisse
