#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace encaisse {

/// Why a customer contests an item.
struct DisputeReason {
  QString key;          ///< stable: a code of the e-invoicing lifecycle, or the user's own
  QString text;         ///< in the user's words; of a code: translated
  bool hidden = false;  ///< no longer offered; disputes that have it keep it

  friend bool operator==(const DisputeReason&, const DisputeReason&) = default;
};

/// The reasons of the French e-invoicing lifecycle that concern a dispute, most usual first.
/// @source FNFE-MPE schematron for XP Z12-012, V1.4.0.03 of 4 August 2026, MDT-113 (read on
///         github.com/phax/phive-rules)
QList<DisputeReason> standardDisputeReasons();

/// The list as a ledger keeps it in the setting "dispute_reasons"; the standard one where it keeps
/// none.
QList<DisputeReason> disputeReasonsFrom(const QJsonObject& setting);
/// Empty for the standard list.
QJsonObject toSetting(const QList<DisputeReason>& reasons);

/// Those that are offered for a new dispute.
QList<DisputeReason> offeredReasons(const QList<DisputeReason>& reasons);
/// A key of one's own made from the words, unlike those of @p taken: "RETARD_DE_LIVRAISON".
QString newReasonKey(const QString& text, const QList<DisputeReason>& taken);

/// The words of a key; the key itself where no list knows it any more.
QString disputeReasonText(const QList<DisputeReason>& reasons, const QString& key);

/// Name of the setting.
inline const QString disputeReasonsSetting = QStringLiteral("dispute_reasons");

}  // namespace encaisse
