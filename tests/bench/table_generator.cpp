#include "tests/bench/table_generator.h"

#include <zip.h>

#include <QDate>
#include <QFile>
#include <functional>

#include "core/base/contracts.h"

namespace encaisse::bench {
namespace {

const QDate firstDay{2025, 1, 1};

QByteArray padded(int number, int width) {
  return QByteArray::number(number).rightJustified(width, '0');
}

QByteArray customerOf(int row) { return "C" + padded(int(qint64{row} * 7919 % 5000), 5); }
QByteArray numberOf(int row) { return "FA" + padded(row, 7); }
QDate dayOf(int row) { return firstDay.addDays(row % 360); }
int centsOf(int row) { return 1000 + int(qint64{row} * 104729 % 500000); }

QByteArray decimal(int cents, char sign) {
  return QByteArray::number(cents / 100) + sign + padded(cents % 100, 2);
}

QByteArray french(QDate day) { return day.toString(QStringLiteral("dd/MM/yyyy")).toLatin1(); }
QByteArray iso(QDate day) { return day.toString(Qt::ISODate).toLatin1(); }

void writeRows(const QString& path, const QByteArray& head, int from, int to,
               const std::function<QByteArray(int)>& rowOf) {
  QFile file{path};
  EXPECTS(file.open(QIODevice::WriteOnly));
  QByteArray buffer = head;
  for (int row = from; row < to; ++row) {
    buffer += rowOf(row);
    if (buffer.size() < (1 << 20)) continue;
    file.write(buffer);
    buffer.clear();
  }
  file.write(buffer);
}

QByteArray delimitedRow(int row) {
  const QByteArray customer = customerOf(row);
  return customer + ";Société " + customer + ';' + numberOf(row) + ';' + french(dayOf(row)) + ';' +
         french(dayOf(row).addDays(30)) + ';' + decimal(centsOf(row), ',') + "\r\n";
}

QByteArray sheetRow(int row) {
  const auto text = [](const QByteArray& value) {
    return "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
  };
  const auto number = [](const QByteArray& value) { return "<c><v>" + value + "</v></c>"; };
  const QByteArray customer = customerOf(row);
  return "<row>" + text(customer) + text("Société " + customer) + text(numberOf(row)) +
         text(french(dayOf(row))) + text(french(dayOf(row).addDays(30))) +
         number(decimal(centsOf(row), '.')) + "</row>";
}

void addPart(zip_t* archive, const char* name, const QByteArray& bytes) {
  auto* source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
  EXPECTS(source != nullptr && zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8) >= 0);
}

}  // namespace

void writeNative(const QString& path, int rows) {
  writeRows(path, "customer,name,kind,number,entry_date,due_date,amount,currency,settles\r\n", 0,
            rows, [](int row) {
              const bool isPayment = row % 3 == 2;
              const int invoice = isPayment ? row - 1 : row;
              const QByteArray customer = customerOf(invoice);
              const QDate day = dayOf(invoice).addDays(isPayment ? 40 : 0);
              return customer + ",Société " + customer + (isPayment ? ",payment,R" : ",invoice,") +
                     numberOf(invoice) + ',' + iso(day) + ',' +
                     iso(day.addDays(isPayment ? 0 : 30)) + ',' + decimal(centsOf(invoice), '.') +
                     ",EUR," + (isPayment ? numberOf(invoice) : QByteArray{}) + "\r\n";
            });
}

void writeDelimited(const QString& path, int rows) {
  writeRows(path, "Code client;Nom client;Numéro;Date;Échéance;Montant\r\n", 0, rows, delimitedRow);
}

void writeOpenItems(const QString& path, int first, int rows) {
  writeRows(path, "Code client;Nom client;Numéro;Date;Échéance;Solde\r\n", first, first + rows,
            delimitedRow);
}

void writeXlsx(const QString& path, int rows) {
  QByteArray sheet =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
  sheet += "<row>";
  for (const char* name : {"Code client", "Nom client", "Numéro", "Date", "Échéance", "Montant"}) {
    sheet += "<c t=\"inlineStr\"><is><t>" + QByteArray{name} + "</t></is></c>";
  }
  sheet += "</row>";
  for (int row = 0; row < rows; ++row) sheet += sheetRow(row);
  sheet += "</sheetData></worksheet>";
  const QByteArray base = "http://schemas.openxmlformats.org/";
  const QByteArray relations = "<Relationships xmlns=\"" + base +
                               "package/2006/relationships\"><Relationship Id=\"r1\" Type=\"" +
                               base + "officeDocument/2006/relationships/";
  const QByteArray root =
      relations + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
  const QByteArray book =
      relations + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
  const QByteArray workbook =
      "<workbook xmlns=\"" + base + "spreadsheetml/2006/main\" xmlns:r=\"" + base +
      "officeDocument/2006/relationships\"><sheets><sheet name=\"Items\" sheetId=\"1\" "
      "r:id=\"r1\"/></sheets></workbook>";
  const QByteArray types =
      "<Types xmlns=\"" + base +
      "package/2006/content-types\"><Default Extension=\"xml\" "
      "ContentType=\"application/xml\"/><Default Extension=\"rels\" "
      "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>";
  int problem = 0;
  zip_t* archive =
      zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &problem);
  EXPECTS(archive != nullptr);
  addPart(archive, "[Content_Types].xml", types);
  addPart(archive, "_rels/.rels", root);
  addPart(archive, "xl/workbook.xml", workbook);
  addPart(archive, "xl/_rels/workbook.xml.rels", book);
  addPart(archive, "xl/worksheets/sheet1.xml", sheet);
  EXPECTS(zip_close(archive) == 0);
}

}  // namespace encaisse::bench
