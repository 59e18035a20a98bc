#pragma once

#include <QTimer>
#include <QWidget>

#include "core/import/import_preview.h"
#include "core/import/import_source.h"

class QAction;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace encaisse {

class QuestionBox;

/// How a table is read: as what it was recognised, what is still to be answered, and, unfolded, all
/// that a person may say otherwise. It holds answers and reads nothing.
class TableReading : public QWidget {
  Q_OBJECT

public:
  explicit TableReading(QWidget* parent = nullptr);

  /// @param options   with which the preview was made
  /// @param profiles  saved in this ledger
  /// @param today     proposed as the day of a list that states none
  void showReading(const ImportPreview& preview, const ImportOptions& options,
                   const QList<ImportProfile>& profiles, QDate today);
  void setColumns(const QList<std::pair<TableField, int>>& fields);
  void chooseProfile(const QString& keyOrName);

  const ImportOptions& options() const { return m_options; }
  const TableMapping& mapping() const { return m_mapping; }
  /// Whether nothing is left to be answered.
  bool isAnswered() const { return m_mapping.questions.isEmpty() && !m_meaningOpen; }
  bool isAdjusting() const;

Q_SIGNALS:
  /// The file is to be read with other options().
  void changed();
  void adjustingChanged(bool adjusting);
  void saveProfileWanted();
  void exportProfileWanted();
  void importProfileWanted();
  void removeProfileWanted(const QString& name);

private:
  void buildForm();
  QWidget* makeProfileRow();
  void showSentence();
  void showQuestions();
  void showMeaning();
  void showForm();
  void showProfiles(const QList<ImportProfile>& profiles);
  void setAdjusting(bool adjusting);
  void answerMeaning(TableMeaning meaning);
  void answerDay();
  bool asks(TableQuestion question) const { return m_mapping.questions.contains(question); }

  ImportOptions m_options;
  TableMapping m_mapping;
  QTimer m_dayTyped;
  bool m_meaningOpen = false;  ///< asked once and not answered yet

  QLabel* m_sentence;
  QLabel* m_knowledge;
  QuestionBox* m_meaningQuestion;
  QuestionBox* m_dayQuestion;
  QuestionBox* m_decimalQuestion;
  QLabel* m_missing;
  QFormLayout* m_form;
  QComboBox* m_meaning;
  QComboBox* m_dayOrder;
  QComboBox* m_decimalSign;
  QWidget* m_snapshotRow;
  QDateEdit* m_snapshotOn;
  QPushButton* m_takeDay;
  QComboBox* m_profile;
  QAction* m_remove = nullptr;
  QWidget* m_profileRow;
  QToolButton* m_adjust;
};

}  // namespace encaisse
