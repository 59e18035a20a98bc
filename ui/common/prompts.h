#pragma once

#include <QString>
#include <optional>

#include "core/base/error.h"

class QWidget;

namespace encaisse {

/// Everything the window asks or tells in a box of its own, as one interface so that tests can
/// answer.
class UserPrompts {
public:
  virtual ~UserPrompts() = default;
  virtual void showError(QWidget* parent, const Error& error) = 0;
  virtual bool confirm(QWidget* parent, const QString& question, const QString& action) = 0;
  virtual QString openFile(QWidget* parent, const QString& title, const QString& filter) = 0;
  virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                           const QString& filter) = 0;
  virtual QString chooseFolder(QWidget* parent, const QString& title) = 0;
};

/// The boxes of the platform.
UserPrompts& nativePrompts();

}  // namespace encaisse
