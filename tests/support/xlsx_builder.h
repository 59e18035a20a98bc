#pragma once

#include <zip.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <utility>

#include "tests/support/catch.h"

namespace encaisse::testing {

/// Packs files into a ZIP archive, in the order given.
inline QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>>& files) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
  REQUIRE(target != nullptr);
  zip_source_keep(target);
  zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
  REQUIRE(archive != nullptr);
  for (const auto& [name, bytes] : files) {
    zip_source_t* file =
        zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
    REQUIRE(zip_file_add(archive, name.constData(), file, ZIP_FL_ENC_UTF_8) >= 0);
  }
  REQUIRE(zip_close(archive) == 0);
  REQUIRE(zip_source_open(target) == 0);
  zip_stat_t stat;
  REQUIRE(zip_source_stat(target, &stat) == 0);
  QByteArray packed(qsizetype(stat.size), '\0');
  REQUIRE(zip_source_read(target, packed.data(), stat.size) == zip_int64_t(stat.size));
  zip_source_close(target);
  zip_source_free(target);
  return packed;
}

/// A minimal XLSX workbook whose parts are given as XML, so that any odd one can be made.
class XlsxBuilder {
public:
  /// @param rows   the content of <sheetData>
  /// @param state  "hidden", "veryHidden" or empty
  XlsxBuilder& sheet(const QByteArray& name, const QByteArray& rows, const QByteArray& state = {}) {
    const QByteArray number = QByteArray::number(++m_sheets);
    m_sheetList += "<sheet name=\"" + name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number +
                   "\"" + (state.isEmpty() ? "" : " state=\"" + state + "\"") + "/>";
    relation(number, "worksheet", "worksheets/sheet" + number + ".xml");
    return part("xl/worksheets/sheet" + number + ".xml",
                head() + "<worksheet xmlns=\"" + spreadsheet() + "\"><dimension ref=\"A1\"/>" +
                    "<sheetData>" + rows + "</sheetData><pageMargins left=\"1\"/></worksheet>");
  }
  /// @param items  the content of <sst>: "<si><t>a</t></si>…"
  XlsxBuilder& strings(const QByteArray& items) {
    relation("S", "sharedStrings", "sharedStrings.xml");
    return part("xl/sharedStrings.xml",
                head() + "<sst xmlns=\"" + spreadsheet() + "\">" + items + "</sst>");
  }
  /// @param formats  own number formats, by their id; @p styles the format id of each cell style
  XlsxBuilder& styles(const QList<std::pair<int, QByteArray>>& formats, const QList<int>& styles) {
    QByteArray xml = head() + "<styleSheet xmlns=\"" + spreadsheet() + "\"><numFmts>";
    for (const auto& [id, code] : formats) {
      xml += "<numFmt numFmtId=\"" + QByteArray::number(id) + "\" formatCode=\"" + code + "\"/>";
    }
    // The styles named by users come first and count nothing.
    xml += "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>";
    for (const int id : styles) xml += "<xf numFmtId=\"" + QByteArray::number(id) + "\"><a/></xf>";
    relation("T", "styles", "styles.xml");
    return part("xl/styles.xml", xml + "</cellXfs></styleSheet>");
  }
  XlsxBuilder& startingIn1904() {
    m_properties = "<workbookPr date1904=\"1\"/>";
    return *this;
  }
  /// Adds a part or replaces it.
  XlsxBuilder& part(const QByteArray& name, const QByteArray& bytes) {
    without(name);
    m_parts.append({name, bytes});
    return *this;
  }
  XlsxBuilder& without(const QByteArray& name) {
    m_parts.removeIf([&](const auto& part) { return part.first == name; });
    m_left.append(name);
    return *this;
  }
  QByteArray bytes() const {
    const QByteArray workbook = head() + "<workbook xmlns=\"" + spreadsheet() + "\" xmlns:r=\"" +
                                office() + "\">" + m_properties + "<sheets>" + m_sheetList +
                                "</sheets></workbook>";
    const QList<std::pair<QByteArray, QByteArray>> own{
        {"[Content_Types].xml", head() + "<Types/>"},
        {"_rels/.rels", relations(relationTag("1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml", workbook},
        {"xl/_rels/workbook.xml.rels", relations(m_relations)}};
    QList<std::pair<QByteArray, QByteArray>> all;
    for (const auto& part : own) {
      if (!m_left.contains(part.first)) all.append(part);
    }
    return zipOf(all + m_parts);
  }

  static QByteArray head() { return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n"; }

private:
  static QByteArray spreadsheet() {
    return "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  }
  static QByteArray office() {
    return "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  }
  static QByteArray relations(const QByteArray& tags) {
    return head() + "<Relationships>" + tags + "</Relationships>";
  }
  static QByteArray relationTag(const QByteArray& id, const QByteArray& type,
                                const QByteArray& target) {
    return "<Relationship Id=\"rId" + id + "\" Type=\"" + office() + "/" + type + "\" Target=\"" +
           target + "\"/>";
  }
  void relation(const QByteArray& id, const QByteArray& type, const QByteArray& target) {
    m_relations += relationTag(id, type, target);
  }

  int m_sheets = 0;
  QByteArray m_properties;
  QByteArray m_sheetList;
  QByteArray m_relations;
  QList<QByteArray> m_left;  ///< parts that are given or left out
  QList<std::pair<QByteArray, QByteArray>> m_parts;
};

}  // namespace encaisse::testing
