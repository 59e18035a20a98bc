#include "core/ledger/sample_company.h"

#include <QFile>
#include <QTemporaryDir>

#include "core/ledger/sample_answers.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

Company sampleCompany() {
  Company company;
  company.name = u"Menuiserie Lavandin"_s;
  company.legalForm = u"SARL"_s;
  company.capital = u"50 000 €"_s;
  company.siren = u"123456782"_s;
  company.rcsCity = u"Romans"_s;
  company.vatNumber = u"FR11123456782"_s;
  company.street = u"14 rue des Copeaux"_s;
  company.postcode = u"26000"_s;
  company.city = u"Valence"_s;
  company.phone = u"04 65 71 00 00"_s;
  company.email = u"compta@lavandin.example"_s;
  company.iban = u"FR7630001007941234567890185"_s;
  company.bic = u"BDFEFRPPCCT"_s;
  company.signatory = u"Claire Lavandin, gérante"_s;
  company.isSample = true;
  return company;
}

QByteArray resource(const QString& name) {
  QFile file{u":/encaisse/sample/"_s + name};
  EXPECTS(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

/// One line of our own customers.csv: ';', quotes doubled inside quotes.
QStringList fieldsOf(const QString& line) {
  QStringList fields{QString{}};
  bool quoted = false;
  for (qsizetype i = 0; i < line.size(); ++i) {
    if (line[i] == u'"') {
      const bool doubled = quoted && i + 1 < line.size() && line[i + 1] == u'"';
      if (doubled) fields.last() += line[i++];
      if (!doubled) quoted = !quoted;
    } else if (line[i] == u';' && !quoted) {
      fields.append(QString{});
    } else {
      fields.last() += line[i];
    }
  }
  return fields;
}

Result<void> fillCustomers(Ledger& ledger) {
  QList<Customer> customers;
  auto lines = QString::fromUtf8(resource(u"customers.csv"_s)).split(u'\n', Qt::SkipEmptyParts);
  lines.removeFirst();
  for (const auto& line : lines) {
    const auto fields = fieldsOf(line.trimmed());
    EXPECTS(fields.size() == 14);
    auto found = ledger.customers().findByCode(fields[0]);
    if (!found.ok()) continue;  // a customer without any line yet
    auto customer = found.value();
    customer.name = fields[1];
    customer.street = fields[2];
    customer.postcode = fields[3];
    customer.city = fields[4];
    customer.country = fields[5];
    customer.language = fields[6];
    customer.email = fields[7];
    customer.phone = fields[8];
    customer.siren = fields[9];
    customer.agency = fields[10];
    customer.salesperson = fields[11];
    customer.segment = fields[12];
    customer.paymentTerms = fields[13] + u" days"_s;
    customers.append(customer);
  }
  return ledger.customers().saveAll(customers);
}

}  // namespace

Result<std::unique_ptr<Ledger>> createSampleCompany(const QString& path, LedgerContext context) {
  auto ledger = Ledger::create(path, sampleCompany(), std::move(context));
  if (!ledger.ok()) return ledger;
  const QTemporaryDir folder;
  for (const auto& name : {u"123456782FEC20251231.txt"_s, u"123456782FEC20261031.txt"_s}) {
    QFile file{folder.filePath(name)};
    const QByteArray bytes = resource(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
      return Error{ErrorCode::Storage, file.errorString(), {}};
    }
    file.close();
    const auto imported = ledger.value()->imports().apply(file.fileName(), {});
    if (!imported.ok()) return imported.error();
  }
  if (auto filled = fillCustomers(*ledger.value()); !filled.ok()) return filled.error();
  if (auto added = addSampleAnswers(*ledger.value()); !added.ok()) return added.error();
  return ledger;
}

}  // namespace encaisse
