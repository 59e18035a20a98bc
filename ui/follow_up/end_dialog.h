#pragma once

#include <QDate>

#include "ui/follow_up/form_dialog.h"

class QComboBox;

namespace encaisse {

/// How something that began is said to have ended.
struct EndQuestion {
  QString name;  ///< objectName
  QString title;
  QString saveText;
  QString wordsLabel = {};  ///< empty: the day alone is asked
  QString wordsMissing = {};
  QStringList suggestions = {};
  QDate since;
  QString tooEarly;  ///< said of a day before @ref since
  QDate today;
};

/// Asks when something ended and, where that matters, how. It returns both; whom it tells saves.
class EndDialog : public FormDialog {
  Q_OBJECT

public:
  explicit EndDialog(const EndQuestion& question, QWidget* parent = nullptr);

  QString words() const;
  QDate day() const;

protected:
  QString problem() const override;

private:
  EndQuestion m_question;
  QComboBox* m_words = nullptr;
  QDateEdit* m_day = nullptr;
};

}  // namespace encaisse
