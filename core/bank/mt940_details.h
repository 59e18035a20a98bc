#pragma once

#include <QString>
#include <QStringList>

namespace encaisse {

/// What field :86: says about a movement.
struct Mt940Details {
  QString label;  ///< posting text and purpose in one line
  QString counterparty;
  QString counterpartyIban;
  QString endToEndId;
  QString creditorReference;
  QString returnReason;
};

/// How the bank broke the lines of field :86:; a line as long as the width goes on without blank.
struct Mt940Wrap {
  qsizetype width = 0;   ///< 0: the lines are not cut at a width
  bool withTag = false;  ///< whether the width counts the tag of the first line
  bool isFull(qsizetype length, bool first) const;
};

/// Reads field :86: in its three forms: subfields ?20 to ?63 after a transaction code, words
/// between slashes (/NAME/ /REMI/ …), or free text.
/// @param lines  without the tag, as they stand in the file
Mt940Details readMt940Details(const QStringList& lines, const Mt940Wrap& wrap);

}  // namespace encaisse
