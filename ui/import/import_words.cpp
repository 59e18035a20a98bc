#include "ui/import/import_words.h"

#include <QCoreApplication>
#include <array>

#include "core/base/contracts.h"
#include "ui/common/money_format.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

using FieldName = std::pair<TableField, const char*>;

constexpr std::array<FieldName, tableFieldCount> fieldNames{{
    {TableField::CustomerCode, QT_TRANSLATE_NOOP("ImportWords", "Customer code")},
    {TableField::CustomerName, QT_TRANSLATE_NOOP("ImportWords", "Customer name")},
    {TableField::Kind, QT_TRANSLATE_NOOP("ImportWords", "Kind (invoice, payment…)")},
    {TableField::Number, QT_TRANSLATE_NOOP("ImportWords", "Number of the document")},
    {TableField::Label, QT_TRANSLATE_NOOP("ImportWords", "Label")},
    {TableField::Journal, QT_TRANSLATE_NOOP("ImportWords", "Journal")},
    {TableField::Account, QT_TRANSLATE_NOOP("ImportWords", "Account")},
    {TableField::EntryOn, QT_TRANSLATE_NOOP("ImportWords", "Entry date")},
    {TableField::IssuedOn, QT_TRANSLATE_NOOP("ImportWords", "Document date")},
    {TableField::DueOn, QT_TRANSLATE_NOOP("ImportWords", "Due date")},
    {TableField::Amount, QT_TRANSLATE_NOOP("ImportWords", "Amount")},
    {TableField::Debit, QT_TRANSLATE_NOOP("ImportWords", "Debit")},
    {TableField::Credit, QT_TRANSLATE_NOOP("ImportWords", "Credit")},
    {TableField::Sign, QT_TRANSLATE_NOOP("ImportWords", "Sign (D or C)")},
    {TableField::OpenAmount, QT_TRANSLATE_NOOP("ImportWords", "Amount left to pay")},
    {TableField::Currency, QT_TRANSLATE_NOOP("ImportWords", "Currency")},
    {TableField::ForeignAmount, QT_TRANSLATE_NOOP("ImportWords", "Amount in foreign currency")},
    {TableField::Letter, QT_TRANSLATE_NOOP("ImportWords", "Lettering code")},
    {TableField::Settles, QT_TRANSLATE_NOOP("ImportWords", "Invoices it pays")},
    {TableField::Street, QT_TRANSLATE_NOOP("ImportWords", "Street")},
    {TableField::Street2, QT_TRANSLATE_NOOP("ImportWords", "Street, second line")},
    {TableField::Postcode, QT_TRANSLATE_NOOP("ImportWords", "Postcode")},
    {TableField::City, QT_TRANSLATE_NOOP("ImportWords", "Town")},
    {TableField::Country, QT_TRANSLATE_NOOP("ImportWords", "Country")},
    {TableField::Siren, QT_TRANSLATE_NOOP("ImportWords", "SIREN")},
    {TableField::Siret, QT_TRANSLATE_NOOP("ImportWords", "SIRET")},
    {TableField::VatNumber, QT_TRANSLATE_NOOP("ImportWords", "VAT number")},
    {TableField::Language, QT_TRANSLATE_NOOP("ImportWords", "Language of letters")},
    {TableField::ContactName, QT_TRANSLATE_NOOP("ImportWords", "Contact")},
    {TableField::ContactRole, QT_TRANSLATE_NOOP("ImportWords", "Role of the contact")},
    {TableField::Email, QT_TRANSLATE_NOOP("ImportWords", "E-mail")},
    {TableField::Phone, QT_TRANSLATE_NOOP("ImportWords", "Phone")},
    {TableField::PaymentTerms, QT_TRANSLATE_NOOP("ImportWords", "Payment terms")},
    {TableField::CreditLimit, QT_TRANSLATE_NOOP("ImportWords", "Credit limit")},
    {TableField::Salesperson, QT_TRANSLATE_NOOP("ImportWords", "Salesperson")},
    {TableField::Agency, QT_TRANSLATE_NOOP("ImportWords", "Agency")},
    {TableField::Segment, QT_TRANSLATE_NOOP("ImportWords", "Segment")},
    {TableField::RatingAgency, QT_TRANSLATE_NOOP("ImportWords", "Rated by")},
    {TableField::Rating, QT_TRANSLATE_NOOP("ImportWords", "Rating")},
    {TableField::RatedOn, QT_TRANSLATE_NOOP("ImportWords", "Rated on")},
    {TableField::RatingUntil, QT_TRANSLATE_NOOP("ImportWords", "Rating valid until")},
    {TableField::ValueOn, QT_TRANSLATE_NOOP("ImportWords", "Value date")},
    {TableField::Reference, QT_TRANSLATE_NOOP("ImportWords", "Reference of the bank")},
    {TableField::EndToEndId, QT_TRANSLATE_NOOP("ImportWords", "Reference of the payer")},
    {TableField::Counterparty, QT_TRANSLATE_NOOP("ImportWords", "Payer or payee")},
    {TableField::CounterpartyIban, QT_TRANSLATE_NOOP("ImportWords", "IBAN of the payer")},
    {TableField::BankAccount, QT_TRANSLATE_NOOP("ImportWords", "Bank account")},
    {TableField::Balance, QT_TRANSLATE_NOOP("ImportWords", "Balance of the account")},
    {TableField::Detail, QT_TRANSLATE_NOOP("ImportWords", "More of the label")},
    {TableField::Status, QT_TRANSLATE_NOOP("ImportWords", "State of the document")},
    {TableField::SettledOn, QT_TRANSLATE_NOOP("ImportWords", "Paid on")},
    {TableField::NetAmount, QT_TRANSLATE_NOOP("ImportWords", "Amount without tax")},
    {TableField::InvoiceNumber, QT_TRANSLATE_NOOP("ImportWords", "Number of the invoice")},
    {TableField::InvoicedOn, QT_TRANSLATE_NOOP("ImportWords", "Day of the invoice")},
    {TableField::InvoiceState, QT_TRANSLATE_NOOP("ImportWords", "Whether it is invoiced")},
    {TableField::CustomerKind, QT_TRANSLATE_NOOP("ImportWords", "Professional, public, consumer")},
    {TableField::Law, QT_TRANSLATE_NOOP("ImportWords", "Law of the contracts")},
    {TableField::Sector, QT_TRANSLATE_NOOP("ImportWords", "Sector of the lawful terms")},
    {TableField::Scenario, QT_TRANSLATE_NOOP("ImportWords", "Reminder scenario")},
    {TableField::ContactEmail, QT_TRANSLATE_NOOP("ImportWords", "E-mail of the contact")},
    {TableField::ContactPhone, QT_TRANSLATE_NOOP("ImportWords", "Phone of the contact")},
    {TableField::InsuredLimit, QT_TRANSLATE_NOOP("ImportWords", "Insured limit")},
    {TableField::Insurer, QT_TRANSLATE_NOOP("ImportWords", "Insurer")},
    {TableField::InsuredFrom, QT_TRANSLATE_NOOP("ImportWords", "Insured from")},
    {TableField::InsuredUntil, QT_TRANSLATE_NOOP("ImportWords", "Insured until")},
}};

QString separatorText(const QString& separator) {
  if (separator == "tab"_L1) return Words::tr("separated by tabs");
  if (separator == ";"_L1) return Words::tr("separated by semicolons");
  if (separator == ","_L1) return Words::tr("separated by commas");
  return Words::tr("separated by %1").arg(separator);
}

QString mappedName(const TableMapping& mapping) {
  const auto& profile = mapping.profile;
  if (profile.key == "customers"_L1 || profile.key.startsWith("bank_"_L1)) {
    return meaningText(profile.meaning);
  }
  return profile.name;
}

}  // namespace

QString fieldText(TableField field) {
  for (const auto& [known, name] : fieldNames) {
    if (known == field) return QCoreApplication::translate("ImportWords", name);
  }
  EXPECTS(false);
  return {};
}

QString meaningText(TableMeaning meaning) {
  switch (meaning) {
    case TableMeaning::Movements: return Words::tr("Movements (invoices, payments…)");
    case TableMeaning::OpenItems: return Words::tr("All that is open at one day");
    case TableMeaning::Customers: return Words::tr("Customers");
    case TableMeaning::BankLines: return Words::tr("Lines of a bank account");
    case TableMeaning::Deliveries: return Words::tr("Orders and deliveries");
    case TableMeaning::Uninvoiced: return Words::tr("All that is not invoiced at one day");
  }
  EXPECTS(false);
  return {};
}

QString contentText(const QString& meaning) {
  if (meaning == "entries"_L1) return Words::tr("Accounting entries");
  if (meaning == "movements"_L1) return Words::tr("Movements");
  if (meaning == "open_items"_L1) return Words::tr("Open items");
  if (meaning == "customers"_L1) return Words::tr("Customers");
  if (meaning == "bank_lines"_L1) return Words::tr("Bank statement");
  if (meaning == "deliveries"_L1) return Words::tr("Orders and deliveries");
  if (meaning == "uninvoiced"_L1) return Words::tr("Orders and deliveries not invoiced");
  return meaning;
}

QString knowledgeText(const ImportProfile& profile) {
  if (profile.knowledge == "documentation"_L1) {
    return Words::tr("This layout is known from the documentation of the software and was not "
                     "tried on a real export: look at the first lines below.");
  }
  if (profile.knowledge == "real"_L1) {
    return Words::tr("This layout was tried on a real export of the software.");
  }
  if (profile.knowledge == "own"_L1 && profile.key.startsWith("native"_L1)) {
    return Words::tr("This is Encaisse's own layout.");
  }
  if (profile.knowledge == "user"_L1 && !profile.name.isEmpty()) {
    return Words::tr("This is a profile that you saved.");
  }
  return {};
}

QString recognisedText(const TableMapping& mapping) {
  const QString meaning = meaningText(mapping.profile.meaning);
  if (mapping.profile.name.isEmpty()) {
    return Words::tr("Read by its columns as: %1.").arg(meaning);
  }
  const QString name = mappedName(mapping);
  if (name == meaning) return Words::tr("Recognised as: %1.").arg(name);
  return Words::tr("Recognised as an export of %1: %2.").arg(name, meaning);
}

QString formatText(const ImportPreview& preview) {
  const bool delimited = preview.format == "delimited"_L1;
  QStringList parts{delimited ? Words::tr("Text in columns") : preview.format.toUpper()};
  const bool workbook = preview.format == "xlsx"_L1;
  if (workbook && !preview.separator.isEmpty()) {
    parts.append(Words::tr("sheet “%1”").arg(preview.separator));
  } else if (!preview.separator.isEmpty()) {
    parts.append(separatorText(preview.separator));
  }
  if (!workbook && !preview.encoding.isEmpty()) parts.append(preview.encoding);
  return parts.join(u", "_s);
}

QString periodText(QDate firstOn, QDate lastOn) {
  if (!firstOn.isValid() && !lastOn.isValid()) return {};
  if (!firstOn.isValid() || firstOn == lastOn) return formatDay(lastOn);
  return Words::tr("%1 to %2").arg(formatDay(firstOn), formatDay(lastOn));
}

QList<TableField> fieldsOf(TableMeaning meaning) {
  using enum TableField;
  switch (meaning) {
    case TableMeaning::Movements:
    case TableMeaning::OpenItems:
      return {CustomerCode, CustomerName, Account, Kind,     Number,        Label, EntryOn,
              IssuedOn,     DueOn,        Amount,  Debit,    Credit,        Sign,  OpenAmount,
              Letter,       Settles,      Journal, Currency, ForeignAmount, Status};
    case TableMeaning::Customers:
      return {CustomerCode, CustomerName, Street,       Street2,      Postcode,     City,
              Country,      Siren,        Siret,        VatNumber,    Language,     ContactName,
              ContactRole,  Email,        Phone,        PaymentTerms, CreditLimit,  Salesperson,
              Agency,       Segment,      CustomerKind, Law,          Sector,       Scenario,
              RatingAgency, Rating,       RatedOn,      RatingUntil,  ContactEmail, ContactPhone,
              InsuredLimit, Insurer,      InsuredFrom,  InsuredUntil};
    case TableMeaning::BankLines:
      return {EntryOn, ValueOn,  Amount,     Debit,      Credit,       Sign,
              Label,   Detail,   Reference,  EndToEndId, Counterparty, CounterpartyIban,
              Balance, Currency, BankAccount};
    case TableMeaning::Deliveries:
    case TableMeaning::Uninvoiced:
      return {CustomerCode, CustomerName, Kind,          Number,     EntryOn,      Amount,
              NetAmount,    Currency,     InvoiceNumber, InvoicedOn, InvoiceState, Status};
  }
  EXPECTS(false);
  return {};
}

}  // namespace encaisse
