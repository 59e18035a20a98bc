#include "ui/common/prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

namespace encaisse {

namespace {

Q_LOGGING_CATEGORY(windowLog, "encaisse.window")

QString documentsFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// The path with the ending of the chosen kind, "PDF (*.pdf)", when it names none of its own.
QString withEndingOf(const QString& filter, const QString& path) {
  static const QRegularExpression ending{QStringLiteral("\\(\\*(\\.[a-z]+)\\)")};
  const auto match = ending.match(filter);
  if (path.isEmpty() || !match.hasMatch()) return path;
  const QString wanted = match.captured(1);
  if (path.endsWith(wanted, Qt::CaseInsensitive)) return path;
  const QFileInfo info{path};
  static const QStringList kinds{QStringLiteral("xlsx"), QStringLiteral("csv"),
                                 QStringLiteral("pdf")};
  if (!kinds.contains(info.suffix().toLower())) return path + wanted;
  return path.chopped(info.suffix().size() + 1) + wanted;
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
    QString chosen;
    const QString target = QFileDialog::getSaveFileName(parent, title, path, filter, &chosen);
    QString fitted = withEndingOf(chosen, target);
    if (fitted == target || !QFileInfo::exists(fitted)) return fitted;
    const QString question = tr("%1 is there already. Replace it?").arg(fitted);
    return confirm(parent, question, tr("Replace")) ? fitted : QString{};
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
