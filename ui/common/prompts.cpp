#include "ui/common/prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace encaisse {

namespace {

Q_LOGGING_CATEGORY(windowLog, "encaisse.window")

QString documentsFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

class NativePrompts : public UserPrompts {
  Q_DECLARE_TR_FUNCTIONS(Prompts)

public:
  void showError(QWidget* parent, const Error& error) override {
    qCWarning(windowLog).noquote() << error.message << error.detail;
    QMessageBox::warning(parent, QCoreApplication::applicationName(), error.message);
  }

  bool confirm(QWidget* parent, const QString& question, const QString& action) override {
    QMessageBox box{QMessageBox::Question, QCoreApplication::applicationName(), question,
                    QMessageBox::Cancel, parent};
    auto* yes = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(yes);
    box.exec();
    return box.clickedButton() == yes;
  }

  QString openFile(QWidget* parent, const QString& title, const QString& filter) override {
    return QFileDialog::getOpenFileName(parent, title, documentsFolder(), filter);
  }

  QString saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                   const QString& filter) override {
    const bool hasFolder = suggestion.contains(u'/');
    const QString path = hasFolder ? suggestion : documentsFolder() + u'/' + suggestion;
    return QFileDialog::getSaveFileName(parent, title, path, filter);
  }

  QString chooseFolder(QWidget* parent, const QString& title) override {
    return QFileDialog::getExistingDirectory(parent, title, documentsFolder());
  }
};

}  // namespace

UserPrompts& nativePrompts() {
  static NativePrompts prompts;
  return prompts;
}

}  // namespace encaisse
