#pragma once

#include <QHash>

#include "core/risk/risk_settings.h"
#include "ui/follow_up/form_dialog.h"

class QSpinBox;

namespace encaisse {

/// Every threshold of segments, classes, alerts and signals, with its default. It returns the
/// settings; whom it tells saves.
class ThresholdsDialog : public FormDialog {
  Q_OBJECT

public:
  explicit ThresholdsDialog(const RiskSettings& settings, QWidget* parent = nullptr);

  RiskSettings settings() const;

protected:
  QString problem() const override;

private:
  void addColumn(QFormLayout& column, const QStringList& names, const RiskSettings& settings);
  void fill(const RiskSettings& settings);
  /// The fields as they stand; none where their order makes no sense.
  std::optional<RiskSettings> chosen() const;

  QHash<QString, QList<QSpinBox*>> m_fields;  ///< by name of the threshold
};

}  // namespace encaisse
