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
    for (const auto& reason : standardDisputeReasons()) {
      keys.insert(reason.key);
      CHECK_FALSE(reason.text.isEmpty());
      CHECK_FALSE(reason.hidden);
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
  SECTION("what is hidden is kept and not offered") {
    auto reasons = standardDisputeReasons();
    reasons[1].hidden = true;
    const auto kept = disputeReasonsFrom(toSetting(reasons));
    CHECK(kept == reasons);
    CHECK(offeredReasons(kept).size() == reasons.size() - 1);
    CHECK(disputeReasonText(kept, reasons[1].key) == reasons[1].text);
  }
  SECTION("a new key comes from the words and is unlike the others") {
    CHECK(newReasonKey(u" Retard de livraison (été) !"_s, {}) == u"RETARD_DE_LIVRAISON_ETE"_s);
    CHECK(newReasonKey(u"Autre"_s, standardDisputeReasons()) == u"AUTRE_2"_s);
    CHECK(newReasonKey(u"—"_s, {}) == u"REASON"_s);
    CHECK(newReasonKey(QString(200, u'x'), {}).size() == 40);
  }
  SECTION("a key that left the list still has its words") {
    const QList<DisputeReason> own{{u"own1"_s, u"Late truck"_s}};
    CHECK(disputeReasonText(own, u"AUTRE"_s) == u"Other"_s);
    CHECK(disputeReasonText(own, u"gone"_s) == u"gone"_s);
  }
}
