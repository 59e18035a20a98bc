#include "sample_costs.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "sample_random.h"

namespace sample {
namespace {

constexpr auto bank = "512000";
const Date lastMonthClosed = day(2026, 10, 31);

struct Supplier {
  std::string_view code;
  std::string_view name;
  std::string_view account;
  std::string_view label;
  int everyMonths;
  int billsEachTime;
  int lowEuros;
  int highEuros;
  int vatBasisPoints;
  int termsDays;
};

constexpr auto suppliers = std::to_array<Supplier>({
    {"FBOISDUSUD", "Scierie des Bois du Sud", "601000", "Bois massif", 1, 4, 4200, 14800, 2000, 45},
    {"FPANNEAUX", "Panneaux & Placages Réunis", "601000", "Panneaux", 1, 3, 3300, 12400, 2000, 45},
    {"FQUINCA", "Quincaillerie de la Drôme", "602100", "Quincaillerie", 1, 3, 420, 2900, 2000, 30},
    {"FVERRIERE", "Miroiterie Verrière", "601000", "Vitrages", 1, 2, 2200, 8900, 2000, 30},
    {"FPOSEPLUS", "Pose Plus SARL", "604000", "Sous-traitance de pose", 1, 2, 3400, 12000, 2000,
     30},
    {"FVERNIS", "Vernis et Colles du Rhône", "602200", "Vernis et colles", 1, 1, 480, 2100, 2000,
     30},
    {"FENERGIE", "Énergie Valentinoise", "606100", "Électricité", 1, 1, 1350, 2900, 2000, 15},
    {"FOUTILLAGE", "Outillage Bertholon", "606300", "Outillage", 1, 1, 180, 1500, 2000, 30},
    {"FBAILLEUR", "SCI de l'Atelier", "613200", "Loyer atelier", 1, 1, 6400, 6400, 2000, 0},
    {"FMAINTENANCE", "Machines Services", "615500", "Entretien machines", 2, 1, 420, 2400, 2000,
     30},
    {"FASSUREUR", "Mutuelle des Métiers du Bois", "616000", "Assurances", 3, 1, 5200, 5200, 0, 15},
    {"FCOMPTABLE", "Cabinet Aurel & Associés", "622600", "Honoraires", 1, 1, 1180, 1180, 2000, 30},
    {"FTRANSPORT", "Messageries du Tricastin", "624100", "Transport", 1, 2, 340, 1400, 2000, 30},
    {"FCARBURANT", "Station du Rond-Point", "606150", "Carburant", 1, 2, 380, 880, 2000, 15},
    {"FTELECOM", "Télécom Rhodania", "626000", "Téléphone et internet", 1, 1, 385, 385, 2000, 15},
});

class CostPoster {
public:
  explicit CostPoster(Book& book) : m_book{book} {}

  void postAll() {
    for (const auto& supplier : suppliers) postPurchases(supplier);
    // Whatever is paid in arrears starts one month earlier than the first file, which then opens
    // with the debt.
    const auto first = day(2024, 12, 1);
    for (auto month = first; month <= lastMonthClosed; month = endOfMonth(month) + days{1}) {
      postSalaries(month);
      postVat(month);
      if (month == first) continue;
      postLoan(month);
      postBankFees(month);
      bankTheCash(month);
    }
    for (const int year : {2024, 2025}) postDepreciation(day(year, 12, 31));
  }

private:
  void postPurchases(const Supplier& supplier) {
    const int party = m_book.addParty({std::string{supplier.code}, std::string{supplier.name}});
    for (auto month = day(2024, 9, 1); month <= lastMonthClosed;
         month = endOfMonth(month) + days{1}) {
      if (monthOf(month) % supplier.everyMonths != 0) continue;
      for (int i = 0; i < supplier.billsEachTime; ++i) {
        postPurchase(supplier, party, businessDayFrom(month + days{m_random.below(27)}));
      }
    }
  }

  void postPurchase(const Supplier& supplier, int party, Date on) {
    const Cents net = m_random.between(supplier.lowEuros * 100, supplier.highEuros * 100);
    const Cents vat = (net * supplier.vatBasisPoints + 5000) / 10000;
    const auto piece =
        std::string{supplier.code.substr(1, 2)} + padded(m_random.between(10'000, 99'999), 5);
    const auto label = std::string{supplier.label} + ' ' + piece;
    const int group = m_book.newGroup();
    m_book.post({Journal::Purchases,
                 on,
                 piece,
                 on,
                 label,
                 {{.account = std::string{supplier.account}, .amount = net},
                  {.account = "445660", .amount = vat},
                  {.account = "401000", .amount = -net - vat, .party = party, .group = group}}});
    const auto paidOn = businessDayFrom(on + days{supplier.termsDays + m_random.below(3)});
    m_book.post({Journal::Bank,
                 paidOn,
                 "PAI-" + piece,
                 paidOn,
                 "Règlement " + std::string{supplier.name} + ' ' + piece,
                 {{.account = "401000", .amount = net + vat, .party = party, .group = group},
                  {.account = bank, .amount = -net - vat}}});
  }

  void postSalaries(Date month) {
    const auto on = endOfMonth(month);
    const auto piece = "PAIE" + compact(on).substr(2, 4);
    const Cents gross = 5'640'000 + Cents{m_random.below(420'000)};
    const Cents employee = gross * 22 / 100;
    const Cents incomeTax = gross * 4 / 100;
    const Cents employer = gross * 37 / 100;
    const Cents pension = gross * 9 / 100;
    const Cents net = gross - employee - incomeTax;
    m_book.post({Journal::Misc,
                 on,
                 piece,
                 on,
                 "Salaires " + compact(on).substr(0, 6),
                 {{.account = "641000", .amount = gross},
                  {.account = "645100", .amount = employer},
                  {.account = "421000", .amount = -net},
                  {.account = "431000", .amount = -(employee + employer - pension)},
                  {.account = "437000", .amount = -pension},
                  {.account = "442100", .amount = -incomeTax}}});
    payOut(lastBusinessDayOfMonth(on), piece, "Virement des salaires", "421000", net);
    const auto dueOn = businessDayFrom(on + days{15});
    payOut(dueOn, piece, "URSSAF", "431000", employee + employer - pension);
    payOut(dueOn, piece, "Retraite complémentaire", "437000", pension);
    payOut(dueOn, piece, "Prélèvement à la source", "442100", incomeTax);
  }

  /// Clears the month's VAT accounts against the VAT to pay.
  void postVat(Date month) {
    const auto on = endOfMonth(month);
    const auto piece = "TVA" + compact(on).substr(2, 4);
    Entry entry{Journal::Misc, on, piece, on, "TVA du mois " + compact(on).substr(0, 6), {}};
    Cents due = 0;
    for (const std::string account : {"445710", "445711", "445712", "445660"}) {
      const auto movement = m_book.movement(account, month, on);
      entry.lines.push_back({.account = account, .amount = -movement});
      due -= movement;
    }
    entry.lines.push_back({.account = "445510", .amount = -due});
    m_book.post(std::move(entry));
    payOut(businessDayFrom(on + days{22}), piece, "Télérèglement TVA", "445510", due);
  }

  void postLoan(Date month) {
    const auto on = businessDayFrom(month + days{4});
    m_book.post({Journal::Bank,
                 on,
                 "PRET" + compact(on).substr(2, 4),
                 on,
                 "Échéance de prêt",
                 {{.account = "164000", .amount = 241'500},
                  {.account = "661100", .amount = 38'250},
                  {.account = bank, .amount = -279'750}}});
  }

  void postBankFees(Date month) {
    const auto on = lastBusinessDayOfMonth(month);
    const Cents fees = 6'000 + Cents{m_random.below(9'000)};
    payOut(on, "FRB" + compact(on).substr(2, 4), "Frais bancaires", "627000", fees);
  }

  /// Keeps a float of 300 EUR in the till.
  void bankTheCash(Date month) {
    const auto on = lastBusinessDayOfMonth(month);
    const Cents takings = m_book.movement("530000", day(2025, 1, 1), on);
    if (takings < 50'000) return;
    const Cents amount = takings / 1000 * 1000;
    const auto piece = "VEE" + compact(on).substr(2, 4);
    m_book.post(
        {Journal::Cash,
         on,
         piece,
         on,
         "Versement d'espèces en banque",
         {{.account = "580000", .amount = amount}, {.account = "530000", .amount = -amount}}});
    m_book.post({Journal::Bank,
                 on,
                 piece,
                 on,
                 "Versement d'espèces",
                 {{.account = bank, .amount = amount}, {.account = "580000", .amount = -amount}}});
  }

  void postDepreciation(Date on) {
    m_book.post({Journal::Misc,
                 on,
                 "DAP" + compact(on).substr(2, 2),
                 on,
                 "Dotation aux amortissements",
                 {{.account = "681120", .amount = 4'620'000},
                  {.account = "281540", .amount = -4'620'000}}});
  }

  void payOut(Date on, const std::string& piece, const std::string& label,
              const std::string& account, Cents amount) {
    m_book.post({Journal::Bank,
                 on,
                 piece,
                 on,
                 label,
                 {{.account = account, .amount = amount}, {.account = bank, .amount = -amount}}});
  }

  Book& m_book;
  Random m_random{604};
};

}  // namespace

void postCosts(Book& book) { CostPoster{book}.postAll(); }

}  // namespace sample
