#include "core/tables/xlsx_strings.h"

#include "core/tables/row_text.h"
#include "core/tables/xlsx_part.h"
#include "core/tables/xlsx_values.h"

namespace encaisse {

Result<XlsxStrings> XlsxStrings::read(const QString& name, QByteArray xml) {
  XlsxStrings strings;
  // No text is longer than the XML that spells it.
  strings.m_text.reserve(size_t(xml.size()));
  XlsxPart part;
  if (auto opened = part.open(name, std::move(xml)); !opened.ok()) return opened.error();
  for (;;) {
    const auto token = part.next();
    if (token == QXmlStreamReader::EndDocument) break;
    if (token == QXmlStreamReader::Invalid) return part.error();
    if (token != QXmlStreamReader::StartElement || part.element() != u"si") continue;
    const size_t begin = strings.m_text.size();
    if (!part.takeText(strings.m_text)) return part.error();
    decodeEscapes(strings.m_text, begin);
    strings.m_ends.push_back(quint32(strings.m_text.size()));
  }
  return strings;
}

}  // namespace encaisse
