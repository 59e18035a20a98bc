#pragma once

#include <QWidget>

#include "core/receivables/aging.h"

class QComboBox;
class QLabel;

namespace encaisse {

/// Asks for the buckets of an aged balance: a few usual ones to choose, or one's own, "30, 60, 90".
/// What cannot be read is said beside the field and changes nothing.
class BucketsEdit : public QWidget {
  Q_OBJECT

public:
  explicit BucketsEdit(QWidget* parent = nullptr);

  const Buckets& buckets() const { return m_buckets; }
  void setBuckets(const Buckets& buckets);
  QComboBox* box() const { return m_box; }

Q_SIGNALS:
  void bucketsChanged();

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void validate(const QString& text);
  void apply();
  void writeText();

  Buckets m_buckets;
  QComboBox* m_box = nullptr;
  QLabel* m_problem = nullptr;
};

}  // namespace encaisse
