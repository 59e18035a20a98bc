#include "ui/window/help_dialogs.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

#include "ui/common/labels.h"
#include "ui/common/table_view.h"
#include "ui/common/text_table_model.h"
#include "ui/common/theme.h"

namespace encaisse {

using namespace Qt::StringLiterals;

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Help)
};

QString withoutMnemonic(QString text) { return text.remove(u'&'); }

void addShortcuts(const QMenu& menu, QList<QList<QString>>& rows) {
  for (const auto* action : menu.actions()) {
    if (action->menu() != nullptr) {
      addShortcuts(*action->menu(), rows);
    } else if (!action->shortcut().isEmpty()) {
      rows.append({withoutMnemonic(action->text()).section(u':', 0, 0),
                   action->shortcut().toString(QKeySequence::NativeText)});
    }
  }
}

QDialog* makeDialog(QWidget* parent, const QString& title, const QString& name) {
  auto* dialog = new QDialog{parent};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(title);
  dialog->setObjectName(name);
  auto* column = new QVBoxLayout{dialog};
  column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin,
                             theme::pageMargin);
  column->setSpacing(theme::gap);
  return dialog;
}

void addClose(QDialog* dialog) {
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close};
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  dialog->layout()->addWidget(buttons);
}

}  // namespace

void showShortcuts(QWidget* parent, const QMenuBar& bar) {
  auto* dialog = makeDialog(parent, Words::tr("Keyboard shortcuts"), u"shortcuts"_s);
  QList<QList<QString>> rows;
  for (const auto* action : bar.actions()) {
    if (action->menu() != nullptr) addShortcuts(*action->menu(), rows);
  }
  rows.append({Words::tr("Open the selected row"), Words::tr("Enter or double click")});
  rows.append({Words::tr("Choose the columns of a grid"), Words::tr("right click on its header")});
  auto* model = new TextTableModel{dialog};
  model->setTable({Words::tr("What"), Words::tr("Keys")}, rows);
  auto* table = new TableView{u"shortcutTable"_s};
  table->setModel(model);
  table->setAccessibleName(dialog->windowTitle());
  table->setStretchColumn(0);
  table->setColumnWidth(1, 200);
  dialog->layout()->addWidget(table);
  addClose(dialog);
  dialog->resize(520, 560);
  dialog->open();
}

void showAbout(QWidget* parent) {
  auto* dialog = makeDialog(parent, Words::tr("About Encaisse"), u"about"_s);
  auto* picture = new QLabel;
  picture->setPixmap(QIcon{u":/encaisse/icons/app.svg"_s}.pixmap(64, 64));
  auto* name = new QLabel{u"Encaisse "_s + QStringLiteral(ENCAISSE_VERSION)};
  name->setFont(theme::titleFont());
  auto* text = new QLabel{Words::tr(
      "Gets invoices paid: who owes what and since when, what to do today, when the money will "
      "come. It works offline on one file that you own.")};
  text->setWordWrap(true);
  auto* licence = new MutedLabel{Words::tr(
      "Free software under the GNU General Public License, version 3 or later: you may use, study, "
      "share and change it. It comes without any warranty. Made with Qt and SQLite.")};
  licence->setWordWrap(true);
  for (auto* label : {picture, name, text}) dialog->layout()->addWidget(label);
  dialog->layout()->addWidget(licence);
  addClose(dialog);
  dialog->setMinimumWidth(420);
  dialog->open();
}

}  // namespace encaisse
