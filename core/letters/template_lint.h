#pragma once

#include <QList>
#include <QString>

namespace encaisse {

/// Something a wording says and must not, or does not say and must, in one sentence with what to
/// do.
struct LintFinding {
  bool isRefusal = true;  ///< else a remark: the wording may be saved
  QString reason;
  QString sentence = {};  ///< of the wording, as it stands there; empty: it is about the whole
};

/// Reads the wording of a step as the law and its reader will: rendered for a professional, a
/// public body and a consumer, and on hard cases (no item, 200 items, a credit above the debt, no
/// contact, names of 5 000 characters or written from right to left).
/// @param key  the step, "formal_notice"
/// @source C. civ. 1344, 1231-6; C. com. L441-10, D441-5; C. conso L121-21; CPCE L111-8;
///         C. pén. 433-13; Cass. com. 18 May 2022, 20-23.204 (a notice does not interrupt the
///         limitation)
QList<LintFinding> lintTemplate(const QString& key, const QString& language, const QString& text);

bool hasRefusal(const QList<LintFinding>& findings);

}  // namespace encaisse
