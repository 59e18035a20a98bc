#include <QSet>

#include "core/disputes/dispute_reasons.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("disputeReasons") {
  SECTION("the standard ones are the 27 codes of the lifecycle messages, each with words") {
    // formats.md 6.2, "Reasons useful to dispute coding".
    const QStringList codes =
        u"TX_TVA_ERR MONTANTTOTAL_ERR CALCUL_ERR NON_CONFORME DOUBLON DEST_INC DEST_ERR "
        "TRANSAC_INC EMMET_INC CONTRAT_TERM DOUBLE_FACT CMD_ERR ADR_ERR SIRET_ERR "
        "CODE_ROUTAGE_ERR REF_CT_ABSENT REF_ERR PU_ERR REM_ERR QTE_ERR ART_ERR MODPAI_ERR "
        "QUALITE_ERR LIVR_INCOMP COORD_BANC_ERR JUSTIF_ABS AUTRE"_s.split(u' ');
    QSet<QString> keys;
    for (const auto& [key, text] : standardDisputeReasons()) {
      keys.insert(key);
      CHECK_FALSE(text.isEmpty());
    }
    CHECK(keys == QSet<QString>{codes.begin(), codes.end()});
  }
  SECTION("nothing is kept while the list is the standard one") {
    CHECK(toSetting(standardDisputeReasons()).isEmpty());
    CHECK(disputeReasonsFrom({}) == standardDisputeReasons());
  }
  SECTION("own words are kept, standard ones come from the program") {
    const QList<DisputeReason> own{
        {u"PU_ERR"_s, u"Price"_s}, standardDisputeReasons().first(), {u"own1"_s, u"Late truck"_s}};
    const auto setting = toSetting(own);
    CHECK(disputeReasonsFrom(setting) == own);
    CHECK(disputeReasonText(own, u"PU_ERR"_s) == u"Price"_s);
  }
  SECTION("a key that left the list still has its words") {
    const QList<DisputeReason> own{{u"own1"_s, u"Late truck"_s}};
    CHECK(disputeReasonText(own, u"AUTRE"_s) == u"Other"_s);
    CHECK(disputeReasonText(own, u"gone"_s) == u"gone"_s);
  }
}
