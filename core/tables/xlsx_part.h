#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>
#include <optional>
#include <string>

#include "core/base/result.h"

namespace encaisse {

/// Runs through one part of a workbook in bounded memory and time: no document type, no entities
/// but XML's own, no endless tags or depth. Names are without their prefix, and the namespaces
/// behind prefixes are not looked up: there are millions of cells.
class XlsxPart {
public:
  /// @param name  for messages: "book.xlsx: xl/sharedStrings.xml"
  /// @error FileFormat  another encoding than UTF-8, or tags that no workbook holds
  Result<void> open(const QString& name, QByteArray xml);
  void rewind();
  /// Gives the memory of the part back; nothing can be read of it any more.
  void close();

  /// Invalid: the part is broken or refused, see error().
  QXmlStreamReader::TokenType next();
  QStringView element() const { return m_reader.name(); }
  const QXmlStreamAttributes& attributes() const { return m_attributes; }
  /// Appends the text of the current element, runs joined and the reading aids of East Asian texts
  /// left out, and moves behind it. Texts longer than a cell may be are cut, but remain too long.
  bool takeText(std::string& out);
  void skip();

  qint64 position() const { return m_buffer.pos(); }
  qint64 size() const { return m_xml.size(); }
  Error error() const { return m_error.value_or(Error{}); }
  Error refuse(const QString& sentence, const QString& detail = {}) const;

private:
  QXmlStreamReader::TokenType fail(const QString& sentence, const QString& detail = {});
  QXmlStreamReader::TokenType checkStart();

  QString m_name;
  QByteArray m_xml;
  QBuffer m_buffer;
  QXmlStreamReader m_reader;
  QXmlStreamAttributes m_attributes;  ///< of the start element where the reader stands
  int m_depth = 0;
  std::optional<Error> m_error;
};

/// Appends UTF-8.
void appendUtf8(std::string& out, QStringView text);

}  // namespace encaisse
