#pragma once

#include <QString>
#include <QWidget>

class QComboBox;
class QLabel;

namespace encaisse {

/// Payment terms as one writes them ("45 j fdm"), with what they mean in words below.
class TermsEdit : public QWidget {
  Q_OBJECT

public:
  /// @param usual  the company's terms, shown where the field may stay empty; empty: it may not
  explicit TermsEdit(const QString& usual = {}, QWidget* parent = nullptr);

  void setTerms(const QString& terms);
  /// As PaymentTerms::toText() writes them; empty for the usual ones, or when not understood.
  QString terms() const;
  bool isValid() const;

Q_SIGNALS:
  void changed();

private:
  void describe();

  QString m_usual;
  QComboBox* m_box;
  QLabel* m_meaning;
};

}  // namespace encaisse
