#include "core/bank/payer_names.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

using Customers = std::vector<qint32>;

std::vector<MatchCustomer> customers(std::initializer_list<const char16_t*> names) {
  std::vector<MatchCustomer> list;
  for (const auto* name : names) {
    list.emplace_back();
    list.back().name = QString::fromUtf16(name);
  }
  return list;
}

PayerFit byName(const std::vector<MatchCustomer>& list, const char16_t* name) {
  return PayerNames{list}.recognise(QString::fromUtf16(name), {}, {});
}

PayerFit inLabel(const std::vector<MatchCustomer>& list, const char16_t* label) {
  return PayerNames{list}.recognise({}, {}, QString::fromUtf16(label));
}

/// Sure of this one and no other.
bool isSurely(const PayerFit& fit, qint32 customer) {
  return fit.sure && fit.customers == Customers{customer};
}

}  // namespace

TEST_CASE("nameWords") {
  const auto words = [](const char16_t* name) {
    return nameWords(QString::fromUtf16(name)).join(u' ');
  };
  CHECK(words(u"SARL Dupont & Fils") == u"dupont fils"_s);
  CHECK(words(u"S.A.R.L. Éts. DUPONT") == u"dupont"_s);
  CHECK(words(u"Société des Eaux du Nord S.A.") == u"eaux nord"_s);
  CHECK(words(u"M. et Mme Jean-Pierre L'Hôte") == u"jean pierre hote"_s);
  CHECK(words(u"S A S MARTIN") == u"martin"_s);
  CHECK(words(u"A B Conseil") == u"a b conseil"_s);
  CHECK(words(u"La Société") == u"la societe"_s);  // nothing else would be left
  CHECK(words(u"  ").isEmpty());
}

TEST_CASE("PayerNames: the customer's own name") {
  const auto list = customers({u"SARL Dupont Matériaux", u"Boulangerie Lefèvre SAS", u"Jean MARTIN",
                               u"Garage du Centre", u"Garage du Centre"});
  SECTION("whatever its legal form, accents, case and order") {
    const auto name = GENERATE(u"DUPONT MATERIAUX", u"Dupont Materiaux SARL", u"dupont-matériaux",
                               u"S.A.R.L. DUPONT MATERIAUX", u"MATERIAUX DUPONT",
                               u"DUPONTMATERIAUX", u"STE DUPONT MATERIAUX");
    CHECK(isSurely(byName(list, name), 0));
  }
  SECTION("people with a title, either name first") {
    CHECK(isSurely(byName(list, u"M. MARTIN JEAN"), 2));
    CHECK(isSurely(byName(list, u"MLE MARTIN JEAN"), 2) == false);
  }
  SECTION("two customers of one name are both possible, neither sure") {
    const auto fit = byName(list, u"GARAGE DU CENTRE");
    CHECK(fit.customers == Customers{3, 4});
    CHECK_FALSE(fit.sure);
  }
  SECTION("a longer name that begins with it is possible, not sure") {
    const auto fit = byName(list, u"DUPONT MATERIAUX LYON");
    CHECK(fit.customers == Customers{0});
    CHECK_FALSE(fit.sure);
  }
  SECTION("a part of it says nothing") {
    CHECK(byName(list, u"DUPONT").customers.empty());
    CHECK(byName(list, u"SARL").customers.empty());
    CHECK(byName(list, u"").customers.empty());
  }
  SECTION("what it goes by") {
    const auto fit = byName(list, u"DUPONT  MATERIAUX");
    CHECK(fit.basis == MatchReasonKind::PayerName);
    CHECK(fit.what == u"DUPONT MATERIAUX"_s);
  }
}

TEST_CASE("PayerNames: names that were cut off") {
  const auto list =
      customers({u"Société Nouvelle de Transports Internationaux Morel SARL",
                 u"Compagnie Générale de Maintenance Nord",
                 u"Compagnie Générale de Maintenance Sud", u"Imprimerie Bretonne de Qu"});
  SECTION("after 24, 32 or 35 characters, by the bank") {
    const QString whole = list[0].name.toUpper();
    const auto length = GENERATE(24, 32, 35);
    const auto fit = PayerNames{list}.recognise(whole.first(length), {}, {});
    CHECK(isSurely(fit, 0));
  }
  SECTION("sure only when one name begins so") {
    // 32 characters: "Compagnie Générale de Maintenanc"
    const auto fit = PayerNames{list}.recognise(list[1].name.first(32), {}, {});
    CHECK(fit.customers == Customers{1, 2});
    CHECK_FALSE(fit.sure);
    CHECK(isSurely(PayerNames{list}.recognise(list[1].name.first(35), {}, {}), 1));
  }
  SECTION("without its legal form") {
    CHECK(isSurely(byName(list, u"NOUVELLE TRANSPORTS INTERNATIONA"), 0));
  }
  SECTION("by the accounting program") {
    // The customer's name has 25 characters… of 24 + the space that was lost.
    const auto cut = customers({u"Imprimerie Bretonne de Q"});
    CHECK(cut[0].name.size() == 24);
    CHECK(isSurely(byName(cut, u"IMPRIMERIE BRETONNE DE QUIMPER"), 0));
    CHECK_FALSE(byName(cut, u"IMPRIMERIE BRETONNE").sure);
  }
  SECTION("a whole name that may be the beginning of another one is not sure") {
    const auto both = customers({u"Transports Morel et Fils", u"Transports Morel et Fils Nord"});
    CHECK(both[0].name.size() == 24);
    const auto fit = byName(both, u"TRANSPORTS MOREL ET FILS");
    CHECK(fit.customers == Customers{0, 1});
    CHECK_FALSE(fit.sure);
    CHECK(isSurely(byName(both, u"TRANSPORTS MOREL ET FILS NORD"), 1));
  }
  SECTION("a short beginning is not enough") {
    CHECK(byName(list, u"SOCIETE NOUVELLE").customers.empty());
  }
}

TEST_CASE("PayerNames: what was learnt") {
  auto list = customers({u"Mairie de Vannes", u"Boutique Ouest", u"Groupe Armor"});
  list[0].payerIbans = {u"FR14 2004 1010 0505 0001 3M02 606"_s};
  list[0].payerNames = {u"tresorerie de vannes menimur"_s};
  list[1].payerIbans = {u"FR7612345678901234567890123"_s};
  list[2].payerIbans = {u"FR7612345678901234567890123"_s};
  const PayerNames names{list};
  SECTION("an account, written in any way") {
    const auto fit = names.recognise({}, u"fr1420041010050500013m02606"_s, {});
    CHECK(isSurely(fit, 0));
    CHECK(fit.basis == MatchReasonKind::PayerIban);
  }
  SECTION("an account that pays for two") {
    const auto fit = names.recognise({}, u"FR7612345678901234567890123"_s, {});
    CHECK(fit.customers == Customers{1, 2});
    CHECK_FALSE(fit.sure);
  }
  SECTION("another name") {
    CHECK(isSurely(names.recognise(u"TRESORERIE DE VANNES MENIMUR"_s, {}, {}), 0));
  }
  SECTION("the account of one with the name of another is not sure") {
    const auto fit = names.recognise(u"GROUPE ARMOR"_s, u"FR1420041010050500013M02606"_s, {});
    CHECK(fit.customers == Customers{0, 2});
    CHECK_FALSE(fit.sure);
  }
  SECTION("an account that nobody knows: the name counts") {
    CHECK(isSurely(names.recognise(u"GROUPE ARMOR"_s, u"DE89370400440532013000"_s, {}), 2));
  }
}

TEST_CASE("PayerNames: a name in the label") {
  const auto list = customers(
      {u"SARL Dupont Matériaux", u"Dupont Matériaux Lyon", u"Martin", u"Virement SA", u"F1"});
  SECTION("alone among bank words, numbers and references it is sure") {
    const auto label = GENERATE(u"VIR SEPA DUPONT MATERIAUX SARL FACT 123",
                                u"VIREMENT RECU DE DUPONT MATERIAUX REF FA-2026-1",
                                u"DUPONT MATERIAUX", u"VIR INST DUPONT MATERIAUX 000123 MERCI");
    CHECK(isSurely(inLabel(list, label), 0));
  }
  SECTION("first name and family name in either order") {
    const auto people = customers({u"Jeanne Le Goff"});
    CHECK(isSurely(inLabel(people, u"VIR MME GOFF JEANNE LOYER"), 0) == false);
    CHECK(isSurely(inLabel(people, u"VIR MME LE GOFF JEANNE"), 0));
  }
  SECTION("the longest name counts") {
    CHECK(isSurely(inLabel(list, u"VIR DUPONT MATERIAUX LYON"), 1));
  }
  SECTION("beside other words it is possible only") {
    const auto fit = inLabel(list, u"VIR SEPA MARTIN DUPUIS");
    CHECK(fit.customers == Customers{2});
    CHECK_FALSE(fit.sure);
    CHECK(isSurely(inLabel(list, u"VIR SEPA MARTIN"), 2));
  }
  SECTION("two customers in one label are both possible") {
    const auto fit = inLabel(list, u"VIR MARTIN REF DUPONT MATERIAUX");
    CHECK(fit.customers == Customers{0, 2});
    CHECK_FALSE(fit.sure);
  }
  SECTION("bank words and numbers are no names") {
    CHECK(inLabel(list, u"VIREMENT F1").customers.empty());
    CHECK(inLabel(list, u"").customers.empty());
  }
  SECTION("not sure when another payer is named") {
    const auto fit = PayerNames{list}.recognise(u"HOLDING OMEGA"_s, {}, u"POUR MARTIN"_s);
    CHECK(fit.customers == Customers{2});
    CHECK_FALSE(fit.sure);
  }
}
