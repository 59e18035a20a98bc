#include "core/tables/xlsx_workbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <algorithm>

#include "core/tables/xlsx_part.h"
#include "core/tables/xlsx_values.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

constexpr qint64 smallPart = 16 << 20;
constexpr size_t maxStyles = 100'000;
constexpr qsizetype maxSheets = 1000;

struct Relation {
  QString type;  ///< its last word: "worksheet"
  QString target;
};

using Relations = QHash<QString, Relation>;  // by their id

class WorkbookParts {
public:
  WorkbookParts(const ZipArchive& archive, const QString& name)
      : m_archive{archive}, m_name{name} {}

  bool has(const QString& part) const {
    const auto& entries = m_archive.entries();
    return std::any_of(entries.begin(), entries.end(),
                       [&](const ZipEntry& entry) { return entry.name == part; });
  }
  bool hasFolder(const QString& folder) const {
    const auto& entries = m_archive.entries();
    return std::any_of(entries.begin(), entries.end(),
                       [&](const ZipEntry& entry) { return entry.name.startsWith(folder); });
  }
  Error refuse(const QString& sentence) const {
    return {ErrorCode::FileFormat, u"%1: %2"_s.arg(m_name, sentence), {}};
  }
  /// Calls @p take for each element of a small part, in the order of its start tags.
  template <typename Take>
  Result<void> read(const QString& part, Take take) const {
    const auto bytes = m_archive.read(part, smallPart);
    if (!bytes.ok()) return bytes.error();
    XlsxPart xml;
    if (auto opened = xml.open(u"%1: %2"_s.arg(m_name, part), bytes.value()); !opened.ok()) {
      return opened;
    }
    for (;;) {
      const auto token = xml.next();
      if (token == QXmlStreamReader::EndDocument) return {};
      if (token == QXmlStreamReader::Invalid) return xml.error();
      if (token == QXmlStreamReader::StartElement) take(xml);
    }
  }

private:
  const ZipArchive& m_archive;
  QString m_name;
};

/// "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"
QString relationsOf(const QString& part) {
  const qsizetype slash = part.lastIndexOf(u'/');
  return u"%1_rels/%2.rels"_s.arg(part.left(slash + 1), part.mid(slash + 1));
}

/// The part that @p target names, as written in the relations of @p part.
QString resolved(const QString& part, const QString& target) {
  if (target.startsWith(u'/')) return target.mid(1);
  return QDir::cleanPath(part.left(part.lastIndexOf(u'/') + 1) + target);
}

/// By its name without prefix; empty if it is not there.
QString attribute(const XlsxPart& xml, QStringView name) {
  for (const auto& attribute : xml.attributes()) {
    if (attribute.name() == name) return attribute.value().toString();
  }
  return {};
}

Result<Relations> readRelations(const WorkbookParts& parts, const QString& part) {
  Relations relations;
  const QString relationsPart = relationsOf(part);
  if (!parts.has(relationsPart)) return relations;
  auto read = parts.read(relationsPart, [&](const XlsxPart& xml) {
    if (xml.element() != u"Relationship" || attribute(xml, u"TargetMode") == u"External"_s) return;
    relations.insert(attribute(xml, u"Id"), {attribute(xml, u"Type").section(u'/', -1),
                                             resolved(part, attribute(xml, u"Target"))});
  });
  if (!read.ok()) return read.error();
  return relations;
}

QString targetOf(const Relations& relations, const QString& type) {
  for (const auto& relation : relations) {
    if (relation.type == type) return relation.target;
  }
  return {};
}

/// Why an archive without a workbook is no table, and what to do.
Error noWorkbook(const WorkbookParts& parts) {
  if (parts.has(u"xl/workbook.bin"_s)) {
    return parts.refuse(Words::tr("This is a binary workbook (.xlsb). Save it as .xlsx first."));
  }
  if (parts.has(u"mimetype"_s) && parts.has(u"content.xml"_s)) {
    return parts.refuse(
        Words::tr("This is an OpenDocument file. Save it as .xlsx or as text (CSV) first."));
  }
  if (parts.hasFolder(u"word/"_s) || parts.hasFolder(u"ppt/"_s)) {
    return parts.refuse(Words::tr("This is a text document or a presentation and not a table. Save "
                                  "its table as .xlsx or as text (CSV) first."));
  }
  return parts.refuse(Words::tr("This is a ZIP archive. Unpack it and take the files inside."));
}

Result<void> readSheets(const WorkbookParts& parts, const QString& part, const Relations& relations,
                        XlsxWorkbook& workbook) {
  return parts.read(part, [&](const XlsxPart& xml) {
    if (xml.element() == u"workbookPr") {
      const QString flag = attribute(xml, u"date1904");
      workbook.is1904 = flag == u"1"_s || flag == u"true"_s;
    } else if (xml.element() == u"sheet" && workbook.sheets.size() < maxSheets) {
      const auto relation = relations.value(attribute(xml, u"id"));
      const QString state = attribute(xml, u"state");
      // Others are charts and dialogs.
      if (relation.type != u"worksheet"_s) return;
      workbook.sheets.append({attribute(xml, u"name"), relation.target,
                              state == u"hidden"_s || state == u"veryHidden"_s});
    }
  });
}

Result<void> readStyles(const WorkbookParts& parts, const QString& part, XlsxWorkbook& workbook) {
  QHash<int, bool> ownFormats;
  bool isOfCells = false;  // not one of the named styles that stand before them
  return parts.read(part, [&](const XlsxPart& xml) {
    const auto element = xml.element();
    if (element == u"numFmt") {
      const std::string code = attribute(xml, u"formatCode").toStdString();
      ownFormats.insert(attribute(xml, u"numFmtId").toInt(), isDayFormat(std::string_view{code}));
    } else if (element == u"cellXfs") {
      isOfCells = true;
    } else if (element == u"xf" && isOfCells && workbook.dayStyles.size() < maxStyles) {
      const int format = attribute(xml, u"numFmtId").toInt();
      workbook.dayStyles.push_back(ownFormats.value(format, isDayFormat(format)));
    }
  });
}

}  // namespace

Result<XlsxWorkbook> readXlsxWorkbook(const ZipArchive& archive, const QString& name) {
  const WorkbookParts parts{archive, name};
  const auto rootRelations = readRelations(parts, {});
  if (!rootRelations.ok()) return rootRelations.error();
  QString part = targetOf(rootRelations.value(), u"officeDocument"_s);
  if (part.isEmpty() || !parts.has(part)) part = u"xl/workbook.xml"_s;
  if (!parts.has(part) || !part.endsWith(u".xml"_s) || part.startsWith(u"word/"_s) ||
      part.startsWith(u"ppt/"_s)) {
    return noWorkbook(parts);
  }
  if (!parts.has(u"[Content_Types].xml"_s)) {
    return parts.refuse(Words::tr("The workbook lacks its list of contents ([Content_Types].xml): "
                                  "it is damaged. Save it again as .xlsx."));
  }
  const auto relations = readRelations(parts, part);
  if (!relations.ok()) return relations.error();
  XlsxWorkbook workbook;
  if (auto read = readSheets(parts, part, relations.value(), workbook); !read.ok()) {
    return read.error();
  }
  workbook.stringsPart = targetOf(relations.value(), u"sharedStrings"_s);
  const QString styles = targetOf(relations.value(), u"styles"_s);
  if (!styles.isEmpty() && parts.has(styles)) {
    if (auto read = readStyles(parts, styles, workbook); !read.ok()) return read.error();
  }
  if (!parts.has(workbook.stringsPart)) workbook.stringsPart.clear();
  return workbook;
}

}  // namespace encaisse
