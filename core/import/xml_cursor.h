#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>
#include <memory>
#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/import/text_file.h"

namespace encaisse {

/// Walks through an XML file that comes from outside, element by element, in bounded memory: no
/// document type, no entities but XML's own five, no endless depth or text. It is no validator.
class XmlCursor {
public:
  /// @param name  for messages
  /// @error FileFormat  empty, binary, no XML, a document type, or texts longer than 1 MiB
  static Result<std::unique_ptr<XmlCursor>> open(const QString& name, const QByteArray& bytes);

  /// Moves into the next child of the current element, at first into the root. False when there is
  /// none left (the cursor is then behind the current element) or the file is broken.
  bool nextChild();
  /// Moves behind the current element.
  void skip();
  /// The text of the current element without that of its children, trimmed; moves behind it.
  QString text();
  /// The text of the current element and of all inside it, in one line; moves behind it.
  QString allText();

  /// Of the current element, without prefix; a view that ends with the next move.
  QStringView name() const { return m_reader.name(); }
  QString namespaceUri() const { return m_reader.namespaceUri().toString(); }
  QString attribute(const QString& name) const {
    return m_reader.attributes().value(name).toString();
  }
  int depth() const { return m_depth; }
  qint64 line() const { return m_reader.lineNumber() + m_skippedLines; }
  const QString& encodingName() const { return m_encodingName; }

  /// Ends the walk with refuse(@p sentence); only the first failure counts.
  void fail(const QString& sentence, const QString& detail = {});
  bool failed() const { return m_error.has_value(); }
  const Error& error() const { return *m_error; }
  /// "name:line:column: sentence" for the place where the cursor stands.
  Error refuse(const QString& sentence, const QString& detail = {}) const;

private:
  XmlCursor() = default;
  QXmlStreamReader::TokenType next();
  QString textDownTo(int deepest);

  QString m_name;
  QString m_encodingName;
  std::unique_ptr<TextFile> m_file;
  std::string m_utf8;  ///< the text, where the file is in another encoding
  QBuffer m_buffer;
  QXmlStreamReader m_reader;
  qint64 m_skippedLines = 0;  ///< those of the XML declaration
  int m_depth = 0;
  std::optional<Error> m_error;
};

/// Calls @p take for each child of the current element; children it does not read are skipped.
template <typename Take>
void forEachChild(XmlCursor& xml, Take take) {
  while (xml.nextChild()) {
    const int depth = xml.depth();
    take(xml.name());
    if (xml.depth() == depth) xml.skip();
  }
}

/// The name of the root element, without prefix, that the first bytes of a file show; empty: no
/// XML.
QString xmlRootName(const QByteArray& head);

}  // namespace encaisse
