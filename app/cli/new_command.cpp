#include <QCoreApplication>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "core/interest/rate_table.h"
#include "core/ledger/sample_company.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class NewCommand : public Command {
public:
  QString name() const override { return u"new"_s; }
  QString summary() const override { return Words::tr("Creates a ledger"); }
  QString details() const override {
    return Words::tr("What is said about the firm here stands in its letters.");
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.flag(u"--sample"_s, Words::tr("The sample company, with its customers and two years"),
                 m_sample);
    options.text(u"--name"_s, u"NAME"_s, Words::tr("Name of the firm (required)"), m_company.name);
    describeIdentity(options);
    options.text(u"--street"_s, u"TEXT"_s, Words::tr("Street and number"), m_company.street);
    options.text(u"--postcode"_s, u"CODE"_s, Words::tr("Postcode"), m_company.postcode);
    options.text(u"--city"_s, u"CITY"_s, Words::tr("City"), m_company.city);
    options.text(u"--country"_s, u"CODE"_s, Words::tr("Country, two letters (default: FR)"),
                 m_company.country);
    options.text(u"--phone"_s, u"NUMBER"_s, Words::tr("Phone number"), m_company.phone);
    options.text(u"--email"_s, u"ADDRESS"_s, Words::tr("E-mail address"), m_company.email);
    options.text(u"--iban"_s, u"IBAN"_s, Words::tr("Account to pay to"), m_company.iban);
    options.text(u"--bic"_s, u"BIC"_s, Words::tr("Bank of that account"), m_company.bic);
    options.text(u"--signatory"_s, u"NAME"_s, Words::tr("Who signs the letters"),
                 m_company.signatory);
    options.option(u"--currency"_s, u"CODE"_s, Words::tr("Currency of the ledger (default: EUR)"),
                   [this](const QString& code) { return setCurrency(code); });
    options.text(u"--terms"_s, u"RULE"_s,
                 Words::tr("Payment terms where nothing else says them, like \"45 days to end of "
                           "month\" (default: 30 days)"),
                 m_company.paymentTerms);
    options.option(u"--penalty-rate"_s, u"PERCENT"_s,
                   Words::tr("Late-payment rate of the contracts with professionals, a year "
                             "(default: the law's, that of the ECB + 10 points)"),
                   [this](const QString& percent) { return setPenaltyRate(percent); });
    options.text(u"--accounts"_s, u"PREFIXES"_s,
                 Words::tr("Customer accounts, like 411,416 (default: as each file suggests)"),
                 m_company.customerAccounts);
  }

  ExitStatus run(Console& console) override {
    if (!m_sample && m_company.name.trimmed().isEmpty()) {
      console.complain(
          Words::tr("encaisse new: give the name of the firm with --name, or --sample."));
      return ExitStatus::Usage;
    }
    const auto ledger = m_sample ? createSampleCompany(m_ledger, shellContext())
                                 : Ledger::create(m_ledger, m_company, shellContext());
    if (!ledger.ok()) return console.refuse(ledger.error());
    console.line(Words::tr("Created %1.").arg(m_ledger));
    return ExitStatus::Done;
  }

private:
  void describeIdentity(Options& options) {
    options.text(u"--siren"_s, u"NUMBER"_s, Words::tr("SIREN, nine digits"), m_company.siren);
    options.text(u"--legal-form"_s, u"TEXT"_s, Words::tr("Legal form, like SARL"),
                 m_company.legalForm);
    options.text(u"--capital"_s, u"TEXT"_s, Words::tr("Share capital, as letters state it"),
                 m_company.capital);
    options.text(u"--rcs-city"_s, u"CITY"_s, Words::tr("City of the trade register"),
                 m_company.rcsCity);
    options.text(u"--vat-number"_s, u"NUMBER"_s, Words::tr("VAT number"), m_company.vatNumber);
  }

  Result<void> setCurrency(const QString& code) {
    auto currency = Currency::parse(code);
    if (!currency.ok()) return currency.error();
    m_company.currency = currency.value();
    return {};
  }

  Result<void> setPenaltyRate(const QString& percent) {
    const auto rate = basisPointsOf(percent);
    if (!rate || *rate < 0) {
      return Error{ErrorCode::InvalidInput,
                   Words::tr("\"%1\" is no rate: write it like 12.15, from 0 to 100.").arg(percent),
                   {}};
    }
    m_company.penaltyRate = rate;
    return {};
  }

  QString m_ledger;
  bool m_sample = false;
  Company m_company;
};

}  // namespace

std::unique_ptr<Command> makeNewCommand() { return std::make_unique<NewCommand>(); }

}  // namespace encaisse
