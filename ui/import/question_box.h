#pragma once

#include <QList>
#include <QWidget>
#include <utility>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace encaisse {

/// A question about a file with its few possible answers, none of them chosen beforehand.
class QuestionBox : public QWidget {
  Q_OBJECT

public:
  /// @param name  objectName; the answers are called name + value
  explicit QuestionBox(const QString& name, QWidget* parent = nullptr);

  /// @param chosen  −1: not answered yet
  void ask(const QString& question, const QList<std::pair<int, QString>>& answers, int chosen);

Q_SIGNALS:
  void answered(int value);

private:
  QLabel* m_question;
  QVBoxLayout* m_column;
  QButtonGroup* m_answers;
};

}  // namespace encaisse
