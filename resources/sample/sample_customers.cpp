#include "sample_customers.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "sample_names.h"
#include "sample_random.h"
#include "sample_text.h"

namespace sample {
namespace {

struct Segment {
  std::string_view name;
  std::array<int, 3> termsDays;  ///< as often one as the other
  int fewestInvoices;            ///< a year
  int mostInvoices;
  int sizePercent;
  int chequePerMille;
  PaymentRun run;
};

constexpr Segment bigFirm{"Grand compte", {45, 60, 60}, 20, 36, 130, 0, PaymentRun::Weekly};
constexpr Segment smallFirm{"PME", {30, 30, 45}, 5, 12, 100, 200, PaymentRun::None};
constexpr Segment craftsman{"Artisan", {30, 30, 30}, 4, 10, 60, 450, PaymentRun::None};
constexpr Segment coOwner{"Copropriété", {30, 30, 45}, 4, 8, 80, 300, PaymentRun::None};
constexpr Segment publicBody{"Public", {30, 30, 30}, 12, 18, 120, 0, PaymentRun::Weekly};
constexpr Segment person{"Particulier", {0, 15, 15}, 4, 5, 90, 1000, PaymentRun::None};

/// Customers that the sample needs by name: each one is a case the program must get right.
struct NamedCustomer {
  std::string_view code;
  std::string_view name;
  std::string_view street;
  names::Region region;
  std::string_view postcode;
  std::string_view city;
  std::string_view country;
  std::string_view language;
  std::string_view phone;  ///< empty: a French one is drawn
  const Segment& segment;
  Behaviour behaviour;
};

using enum Behaviour;
using names::Region;

// The two foreign telephone numbers come from the ranges kept for fiction in their countries.
const auto namedCustomers = std::to_array<NamedCustomer>({
    {"CMAIRIE", "Mairie de Saint-Aubin-des-Lavandes", "1 place de la Mairie", Region::Valence,
     "26400", "Saint-Aubin-des-Lavandes", "FR", "fr", "", publicBody, PublicBody},
    {"CMAIRIE2", "Mairie de Châteauvert-sur-Drôme", "2 place des Marronniers", Region::Valence,
     "26250", "Châteauvert-sur-Drôme", "FR", "fr", "", publicBody, PublicBody},
    {"CHOPITAL", "Centre hospitalier du Val d'Ombreval", "40 avenue des Hospices", Region::Valence,
     "26100", "Romans-sur-Isère", "FR", "fr", "", publicBody, PublicBody},
    {"CHABITAT", "Office public de l'habitat des Trois Vallées", "118 cours des Trois Vallées",
     Region::Grenoble, "38000", "Grenoble", "FR", "fr", "", publicBody, PublicBody},
    {"CCOMCOM", "Communauté de communes du Pays d'Aigueclaire", "77 chemin de la Lègue",
     Region::Avignon, "84200", "Carpentras", "FR", "fr", "", publicBody, PublicBody},
    {"CMISTRALIS", "Groupe hôtelier Mistralis SA", "25 boulevard du Mistral", Region::Avignon,
     "84000", "Avignon", "FR", "fr", "", bigFirm, TenthOfMonth},
    {"CGIEARTISANS",
     "Groupement d'intérêt économique des artisans du bâtiment et de l'aménagement intérieur du "
     "Val de Drôme",
     "9 ZA de la Plaine", Region::Valence, "26400", "Crest", "FR", "fr", "", craftsman, Punctual},
    {"CCOMPTOIR", "SARL \"Le Comptoir d'Émile\"", "16 rue des Alpes", Region::Valence, "26000",
     "Valence", "FR", "fr", "", smallFirm, OccasionallyLate},
    {"CATELIER", "L'Atelier de l'Olivier", "3 quai des Lices", Region::Avignon, "84800",
     "L'Isle-sur-la-Sorgue", "FR", "fr", "", smallFirm, Punctual},
    {"CLEFEVRE", "Mme Anaïs Lefèvre", "12 impasse du Verger", Region::Valence, "07000", "Privas",
     "FR", "fr", "", person, Punctual},
    {"CNGUYEN", "M. Paul-Émile Nguyen", "5 bis rue des Fossés", Region::Valence, "26200",
     "Montélimar", "FR", "fr", "", person, ChronicallyLate},
    {"CVANDERMEULE", "Atelier Vandermeulen SRL", "Rue de la Scierie 14", Region::Grenoble, "5000",
     "Namur", "BE", "fr", "-", smallFirm, Punctual},
    {"CDESMET", "De Smet Interieur BV", "Houtkaai 88", Region::Grenoble, "9000", "Gent", "BE", "en",
     "-", smallFirm, OccasionallyLate},
    {"CROCHAT", "Rochat Agencement Sàrl", "Chemin du Bois 21", Region::Grenoble, "1003", "Lausanne",
     "CH", "fr", "-", smallFirm, Early},
    {"CKRUGER", "Holzbau Krüger GmbH", "Sägewerkstraße 6", Region::Grenoble, "79098",
     "Freiburg im Breisgau", "DE", "en", "-", smallFirm, Punctual},
    {"CHARRINGTON", "Harrington & Wells Interiors Ltd", "31 Joiners Lane", Region::Grenoble,
     "BA1 2AB", "Bath", "GB", "en", "+44 20 7946 0317", smallFirm, OccasionallyLate},
    {"CMAPLE", "Maple & Stone Design LLC", "507 Sawmill Avenue", Region::Grenoble, "97204",
     "Portland", "US", "en", "+1 202 555 0143", smallFirm, ChronicallyLate},
    {"CLUMINA", "Lumina Événementiel", "64 rue des Canuts", Region::Grenoble, "69003", "Lyon", "FR",
     "fr", "", smallFirm, CreditsOnly},
});

class CustomerBuilder {
public:
  std::vector<Customer> build();

private:
  Customer fromNamed(const NamedCustomer& named);
  Customer compose(const Segment& segment, Deck<std::string_view>& patterns, Behaviour behaviour);
  std::string fillPattern(std::string_view pattern, std::string& keyWord);
  std::string uniqueCode(std::string_view keyWord);
  void applySegment(Customer& customer, const Segment& segment);
  void addAddress(Customer& customer);
  void assignTo(Region region, Customer& customer);
  void addContact(Customer& customer, const Segment& segment);
  std::string drawPhone();
  std::string drawSiren();

  template <typename Names>
  Deck<std::string_view> deckOf(const Names& names) {
    return {{names.begin(), names.end()}, m_random};
  }

  Random m_random{20250101};
  Deck<std::string_view> m_families = deckOf(names::families);
  Deck<std::string_view> m_places = deckOf(names::places);
  Deck<std::string_view> m_residences = deckOf(names::residences);
  std::set<std::string> m_codes;
  std::set<std::string> m_names;
  std::set<std::string> m_sirens;
};

std::vector<Behaviour> behavioursOfComposed() {
  const std::map<Behaviour, std::size_t> counts{
      {Punctual, 49}, {Early, 4}, {OccasionallyLate, 27}, {ChronicallyLate, 16}, {AtRisk, 6}};
  std::vector<Behaviour> behaviours;
  for (const auto& [behaviour, count] : counts) {
    behaviours.insert(behaviours.end(), count, behaviour);
  }
  return behaviours;
}

std::vector<Customer> CustomerBuilder::build() {
  std::vector<Customer> customers;
  customers.reserve(120);
  for (const auto& named : namedCustomers) customers.push_back(fromNamed(named));

  Deck<Behaviour> behaviours{behavioursOfComposed(), m_random};
  const auto composeMany = [&](int count, const Segment& segment, const auto& patterns) {
    auto deck = deckOf(patterns);
    for (int i = 0; i < count; ++i) customers.push_back(compose(segment, deck, behaviours.draw()));
  };
  composeMany(11, bigFirm, names::bigFirms);
  composeMany(50, smallFirm, names::smallFirms);
  composeMany(26, craftsman, names::craftsmen);
  composeMany(15, coOwner, names::coOwners);
  return customers;
}

Customer CustomerBuilder::fromNamed(const NamedCustomer& named) {
  Customer customer;
  customer.code = named.code;
  m_codes.insert(customer.code);
  customer.name = named.name;
  customer.behaviour = named.behaviour;
  customer.street = named.street;
  customer.postcode = named.postcode;
  customer.city = named.city;
  customer.country = named.country;
  customer.language = named.language;
  assignTo(named.region, customer);
  applySegment(customer, named.segment);
  addContact(customer, named.segment);
  if (!named.phone.empty()) customer.phone = named.phone == "-" ? "" : named.phone;
  if (customer.country != "FR") {
    customer.means = Means::Transfer;
    customer.siren.clear();
  }
  if (customer.behaviour == TenthOfMonth) {
    customer.run = PaymentRun::None;
    customer.termsDays = 60;
    customer.invoicesPerYear = 56;
  }
  return customer;
}

Customer CustomerBuilder::compose(const Segment& segment, Deck<std::string_view>& patterns,
                                  Behaviour behaviour) {
  Customer customer;
  std::string keyWord;
  do {
    customer.name = fillPattern(patterns.draw(), keyWord);
  } while (!m_names.insert(customer.name).second);
  customer.code = uniqueCode(keyWord);
  customer.behaviour = behaviour;
  addAddress(customer);
  applySegment(customer, segment);
  addContact(customer, segment);
  return customer;
}

/// @param keyWord receives the word by which an accountant would look the customer up
std::string CustomerBuilder::fillPattern(std::string_view pattern, std::string& keyWord) {
  std::string name{pattern};
  for (auto at = name.find('%'); at != std::string::npos; at = name.find('%')) {
    const char kind = name[at + 1];
    auto& deck = kind == 'F' ? m_families : kind == 'P' ? m_places : m_residences;
    const auto word = deck.draw();
    keyWord = kind == 'F' ? word : word.substr(word.find_last_of(" '") + 1);
    name.replace(at, 2, word);
  }
  return name;
}

std::string CustomerBuilder::uniqueCode(std::string_view keyWord) {
  const auto base = ('C' + codeLetters(keyWord)).substr(0, 11);
  auto code = base;
  for (int number = 2; !m_codes.insert(code).second; ++number) {
    code = base + std::to_string(number);
  }
  return code;
}

void CustomerBuilder::applySegment(Customer& customer, const Segment& segment) {
  customer.segment = segment.name;
  customer.termsDays = m_random.pick(segment.termsDays);
  customer.invoicesPerYear = m_random.between(segment.fewestInvoices, segment.mostInvoices);
  customer.sizePercent = segment.sizePercent;
  customer.run = segment.run;
  if (segment.run == PaymentRun::None && m_random.chance(120)) {
    customer.run = PaymentRun::TwiceMonthly;
  }
  if (m_random.chance(segment.chequePerMille)) {
    customer.means = Means::Cheque;
  } else if (m_random.chance(150)) {
    customer.means = Means::DirectDebit;
  }
}

void CustomerBuilder::addAddress(Customer& customer) {
  const auto& town = m_random.pick(names::towns);
  customer.street = std::to_string(m_random.between(1, 148));
  customer.street += m_random.chance(60) ? " bis " : " ";
  customer.street += m_random.pick(names::streets);
  customer.postcode = town.postcode;
  customer.city = town.name;
  assignTo(town.region, customer);
}

/// Each agency has its region, and each salesperson an agency.
void CustomerBuilder::assignTo(Region region, Customer& customer) {
  constexpr std::array<std::string_view, 3> agencies{"Valence", "Avignon", "Grenoble"};
  constexpr std::array<std::array<std::string_view, 2>, 3> salespeople{
      {{"Claire Fontanel", "Hugo Marchetti"},
       {"Inès Carbonnel", "Thomas Vialle"},
       {"Sofia Brémond", "Sofia Brémond"}}};
  const auto index = static_cast<std::size_t>(region);
  customer.agency = agencies[index];
  customer.salesperson = m_random.pick(salespeople[index]);
}

/// "Mme Anaïs Lefèvre" becomes "Anaïs Lefèvre".
std::string_view withoutTitle(std::string_view name) { return name.substr(name.find(' ') + 1); }

/// Some fields stay empty, as in every real customer list.
void CustomerBuilder::addContact(Customer& customer, const Segment& segment) {
  constexpr std::array<std::string_view, 4> mailboxes{"compta", "contact", "facturation",
                                                      "comptabilite"};
  const bool isPerson = segment.name == person.name;
  const auto domain = isPerson ? "courriel" : slug(customer.name, 32);
  const auto mailbox =
      isPerson ? slug(withoutTitle(customer.name), 32) : std::string{m_random.pick(mailboxes)};
  const bool hasMail = !m_random.chance(80);
  const bool hasPhone = !m_random.chance(60);
  if (hasMail) customer.email = mailbox + '@' + domain + ".example";
  const auto phone = drawPhone();
  if (hasPhone) customer.phone = phone;
  if (!isPerson) customer.siren = drawSiren();
}

/// From the ranges that the French numbering plan keeps for fiction.
std::string CustomerBuilder::drawPhone() {
  constexpr std::array<std::string_view, 8> prefixes{"04 65 71", "04 65 71", "04 65 71",
                                                     "04 65 71", "01 99 00", "02 61 91",
                                                     "03 53 01", "05 36 49"};
  std::string phone{m_random.pick(prefixes)};
  for (int pair = 0; pair < 2; ++pair) phone += ' ' + padded(m_random.below(100), 2);
  return phone;
}

/// @return the digit that makes the eight digits a valid SIREN (Luhn)
int luhnDigit(std::string_view eightDigits) {
  int sum = 0;
  for (std::size_t i = 0; i < eightDigits.size(); ++i) {
    const int doubled = (eightDigits[i] - '0') * (i % 2 == 1 ? 2 : 1);
    sum += doubled / 10 + doubled % 10;
  }
  return (10 - sum % 10) % 10;
}

/// Numbers that begin with 1 are kept for the State's own services: no firm can recognise itself.
std::string CustomerBuilder::drawSiren() {
  std::string siren;
  do {
    siren = "1234" + padded(m_random.below(10000), 4);
    siren += std::to_string(luhnDigit(siren));
  } while (siren == "123456782" || !m_sirens.insert(siren).second);
  return siren;
}

/// Hands each story of the sample to the first composed customer that suits it: the named ones
/// are cases already.
class StoryTeller {
public:
  explicit StoryTeller(std::vector<Customer>& customers) : m_customers{customers} {
    for (const auto& named : namedCustomers) m_used.emplace(named.code);
  }

  void tell() {
    stopPayingInMid2026();
    turnDoubtful(next(ChronicallyLate, smallFirm));
    writeOff(next(ChronicallyLate, craftsman));
    next(Punctual, craftsman).activeUntil = day(2025, 3, 21);
    next(Punctual, smallFirm).activeFrom = day(2026, 4, 20);
    for (const int month : {4, 5, 6, 8}) {
      next(Punctual, smallFirm).disputesFrom = day(2026, month, 20);
    }
    next(Punctual, bigFirm).disputesFrom = day(2026, 5, 4);
    next(OccasionallyLate, bigFirm).disputesFrom = day(2026, 9, 2);
  }

private:
  Customer& next(Behaviour behaviour, const Segment& segment) {
    const auto found = std::find_if(m_customers.begin(), m_customers.end(), [&](const auto& c) {
      return c.behaviour == behaviour && c.segment == segment.name && !m_used.contains(c.code);
    });
    if (found == m_customers.end()) throw std::logic_error{"no customer is left for a story"};
    m_used.insert(found->code);
    return *found;
  }

  void stopPayingInMid2026() {
    int rank = 0;
    for (auto& customer : m_customers) {
      if (customer.behaviour != AtRisk) continue;
      customer.invoicesPerYear = 30;
      customer.sizePercent = 100;
      customer.stopsPayingOn = day(2026, 5, 11) + days{13 * rank};
      customer.activeUntil = day(2026, 9, 4) + days{9 * rank};
      ++rank;
    }
  }

  void turnDoubtful(Customer& customer) {
    customer.invoicesPerYear = 13;
    customer.stopsPayingOn = day(2025, 4, 15);
    customer.activeUntil = day(2025, 6, 13);
    customer.doubtfulOn = day(2025, 10, 15);
  }

  void writeOff(Customer& customer) {
    customer.disputesFrom = day(2025, 5, 5);
    customer.lostOn = day(2026, 3, 16);
  }

  std::vector<Customer>& m_customers;
  std::set<std::string> m_used;
};

}  // namespace

std::vector<Customer> buildCustomers() {
  auto customers = CustomerBuilder{}.build();
  StoryTeller{customers}.tell();
  std::sort(customers.begin(), customers.end(),
            [](const auto& a, const auto& b) { return a.code < b.code; });
  return customers;
}

void writeCustomers(std::ostream& out, const std::vector<Customer>& customers) {
  out << "code;name;street;postcode;city;country;language;email;phone;siren;agency;salesperson;"
         "segment;terms_days\r\n";
  for (const auto& c : customers) {
    for (const auto* text :
         {&c.code, &c.name, &c.street, &c.postcode, &c.city, &c.country, &c.language, &c.email,
          &c.phone, &c.siren, &c.agency, &c.salesperson, &c.segment}) {
      out << csvField(*text) << ';';
    }
    out << c.termsDays << "\r\n";
  }
}

}  // namespace sample
