#pragma once

#include <QByteArray>
#include <QDate>
#include <QStringView>
#include <optional>

#include "core/money/money.h"

namespace encaisse {

/// JSON written straight into one text, keys in the order given. It trusts its caller to open and
/// close in pairs.
class JsonText {
public:
  JsonText& beginObject();
  JsonText& endObject();
  JsonText& beginArray();
  JsonText& endArray();
  /// An array with one element a line, so that people and line tools can read it.
  JsonText& beginRows();
  JsonText& endRows();

  JsonText& key(QStringView name);
  JsonText& value(QStringView text);
  JsonText& value(qint64 number);
  JsonText& value(QDate day);                        ///< ISO 8601, null when invalid
  JsonText& value(qint64 minor, Currency currency);  ///< a string with a point, "1234.56"
  JsonText& ratio(std::optional<double> number);     ///< four decimals, null when there is none
  JsonText& flag(bool yes);
  JsonText& null();

  /// The text, ended by a newline.
  QByteArray take();

private:
  void separate();
  void appendString(QStringView text);

  QByteArray m_text;
  bool m_first = true;  ///< nothing yet in the innermost object or array
  int m_depth = 0;
  int m_rowsDepth = -1;
};

}  // namespace encaisse
