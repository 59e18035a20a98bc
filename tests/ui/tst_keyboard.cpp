#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QCalendarWidget>
#include <QChartView>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTextEdit>
#include <QToolButton>

#include "core/ledger/sample_company.h"
#include "tests/support/catch.h"
#include "tests/ui/fake_prompts.h"
#include "tests/ui/window_waiting.h"
#include "ui/window/main_window.h"
#include "ui/window/page_list.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// What a person types into, presses or walks through, not the parts that it is made of.
bool isControl(const QWidget& widget) {
  const auto* parent = widget.parentWidget();
  const bool isPart = qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
                      qobject_cast<const QComboBox*>(parent) != nullptr ||
                      qobject_cast<const QTabBar*>(parent) != nullptr ||
                      qobject_cast<const QLineEdit*>(parent) != nullptr ||
                      qobject_cast<const QHeaderView*>(&widget) != nullptr;
  if (isPart || widget.focusProxy() != nullptr) return false;
  // Arrows walk within a group of which one is chosen.
  const auto* button = qobject_cast<const QAbstractButton*>(&widget);
  if (button != nullptr && button->group() != nullptr && button->group()->exclusive()) return false;
  return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
         qobject_cast<const QLineEdit*>(&widget) != nullptr ||
         qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
         qobject_cast<const QComboBox*>(&widget) != nullptr ||
         qobject_cast<const QAbstractItemView*>(&widget) != nullptr ||
         qobject_cast<const QTextEdit*>(&widget) != nullptr ||
         qobject_cast<const QChartView*>(&widget) != nullptr;
}

QString nameOf(const QWidget& widget) {
  auto* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
  return interface == nullptr ? QString{} : interface->text(QAccessible::Name).trimmed();
}

QString placeOf(const QWidget& widget) {
  QStringList path;
  for (const auto* part = &widget; part != nullptr; part = part->parentWidget()) {
    const auto name = part->objectName();
    path.prepend(name.isEmpty() ? QString::fromLatin1(part->metaObject()->className()) : name);
  }
  return path.mid(std::max<qsizetype>(0, path.size() - 4)).join(u'/');
}

/// The controls of @p window that keys do not reach or that have no name for a screen reader.
QStringList faultsOf(const QWidget& window) {
  QStringList faults;
  for (const auto* widget : window.findChildren<QWidget*>()) {
    if (!widget->isVisible() || !widget->isEnabled() || !isControl(*widget)) continue;
    if (widget->focusPolicy() == Qt::NoFocus) {
      faults.append(placeOf(*widget) + u" cannot be reached by keys"_s);
    }
    if (nameOf(*widget).isEmpty()) faults.append(placeOf(*widget) + u" has no name"_s);
  }
  return faults;
}

/// What Enter in a field would press: only what closes or saves, in the row of buttons at the foot.
QString wrongDefault(const QDialog& dialog) {
  if (dialog.findChildren<QLineEdit*>().isEmpty()) return {};
  for (const auto* button : dialog.findChildren<QPushButton*>()) {
    const bool isInBox = qobject_cast<QDialogButtonBox*>(button->parentWidget()) != nullptr;
    if (button->isDefault() && !isInBox) return placeOf(*button) + u" is pressed by Enter"_s;
  }
  return {};
}

struct Sample {
  TestFiles files;
  FakePrompts prompts;
  std::unique_ptr<MainWindow> window;

  Sample() {
    QSettings{}.clear();
    const QString path = files.path("sample.encaisse");
    valueOf(createSampleCompany(path, fixedContext())).reset();
    auto ledger = valueOf(Ledger::open(path, OpenMode::ReadWrite, fixedContext()));
    auto session = std::make_unique<LedgerSession>(std::move(ledger), fixedContext(),
                                                   encaisse::testing::day("2026-10-31"));
    session->loadNow();
    window = std::make_unique<MainWindow>(std::move(session), prompts);
    window->resize(1280, 720);
    window->show();
    QTest::qWait(0);
  }
  QDialog* opened() const {
    for (auto* dialog : window->findChildren<QDialog*>()) {
      if (dialog->isVisible()) return dialog;
    }
    return nullptr;
  }
};

/// Looks at the dialog that is open and closes it by Escape.
void lookAtDialog(const Sample& shown, const QString& name) {
  REQUIRE(eventually([&] { return shown.opened() != nullptr; }));
  auto* dialog = shown.opened();
  INFO(name.toStdString());
  REQUIRE(eventually([&] { return dialog->isActiveWindow(); }));
  CHECK(faultsOf(*dialog).join(u'\n').toStdString() == "");
  CHECK(wrongDefault(*dialog).toStdString() == "");
  QTest::keyClick(dialog, Qt::Key_Escape);
  const bool isClosed = eventually([&] { return shown.opened() == nullptr; });
  INFO((isClosed ? QString{} : placeOf(*shown.opened())).toStdString());
  CHECK(isClosed);
}

}  // namespace

TEST_CASE("Every page is usable by keys alone") {
  const Sample shown;
  auto& window = *shown.window;
  for (const auto& page : allPages()) {
    window.showPage(page.key);
    QTest::qWait(0);
    INFO(page.key.toStdString());
    CHECK(faultsOf(window).join(u'\n').toStdString() == "");
  }
  window.showCustomer(window.session().snapshot()->customers.first().id);
  auto* tabs = named<QTabWidget>(window, "sheetTabs");
  for (int tab = 0; tab < tabs->count(); ++tab) {
    tabs->setCurrentIndex(tab);
    INFO(tab);
    CHECK(faultsOf(window).join(u'\n').toStdString() == "");
  }
}

TEST_CASE("Every dialog is usable by keys alone and closed by Escape") {
  const Sample shown;
  auto& window = *shown.window;
  for (const auto* name :
       {"actionCompany", "actionTemplates", "actionRates", "actionReasons", "actionMailAccount",
        "actionOutbox", "actionImports", "actionCreditControl", "actionThresholds",
        "actionSimulation", "actionReport", "actionShortcuts", "actionFormats", "actionAbout"}) {
    named<QAction>(window, name)->trigger();
    lookAtDialog(shown, QString::fromLatin1(name));
  }
  window.showCustomer(window.session().snapshot()->customers.first().id);
  for (const auto* name :
       {"editCustomer", "recordCall", "recordPromise", "openDispute", "mailStatement"}) {
    if (auto* button = window.findChild<QAbstractButton*>(QString::fromLatin1(name))) {
      button->click();
    } else {
      named<QAction>(window, name)->trigger();
    }
    lookAtDialog(shown, QString::fromLatin1(name));
  }
}
