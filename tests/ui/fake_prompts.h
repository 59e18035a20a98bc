#pragma once

#include <QStringList>

#include "ui/common/prompts.h"

namespace encaisse::testing {

/// Answers what the window asks, and remembers what it said.
class FakePrompts : public UserPrompts {
public:
  void showError(QWidget*, const Error& error) override { errors.append(error.message); }
  bool confirm(QWidget*, const QString& question, const QString&) override {
    questions.append(question);
    return answer;
  }
  QString openFile(QWidget*, const QString&, const QString&) override { return fileToOpen; }
  QString saveFile(QWidget*, const QString&, const QString& suggestion, const QString&) override {
    suggestions.append(suggestion);
    return fileToSave;
  }
  QString chooseFolder(QWidget*, const QString&) override { return folder; }

  bool answer = true;
  QString fileToOpen;
  QString fileToSave;
  QString folder;
  QStringList errors;
  QStringList questions;
  QStringList suggestions;
};

}  // namespace encaisse::testing
