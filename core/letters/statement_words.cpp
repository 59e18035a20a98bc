#include "core/letters/statement_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

StatementWords frenchWords() {
  return {.title = u"Relevé de compte au %1"_s,
          .intro =
              u"Sauf erreur ou omission de notre part, voici ce qui reste ouvert sur votre compte "
              "dans nos livres au %1."_s,
          .settled = u"Votre compte est soldé\u00A0: rien ne reste ouvert."_s,
          .openTotal = u"Total des pièces"_s,
          .credits = u"Règlements et avoirs non encore affectés"_s,
          .creditsTotal = u"À déduire"_s,
          .balance = u"Solde de votre compte"_s,
          .inYourFavour = u"Solde en votre faveur"_s,
          .notDue = u"Non échu"_s,
          .daysRange = u"%1–%2\u00A0j de retard"_s,
          .daysOver = u"Plus de %1\u00A0j"_s,
          .creditsColumn = u"À déduire"_s,
          .balanceColumn = u"Solde"_s,
          .pay = u"La part échue, %1, est à régler sans attendre%2%3."_s,
          .payNothingDue = u"Rien n’est échu à ce jour. Les règlements se font%2%3."_s,
          .iban = u" par virement sur le compte IBAN %1%2"_s,
          .reference = u", en rappelant votre référence %1"_s,
          .question =
              u"Pour toute question sur ce relevé, vous pouvez nous joindre %1. Si un règlement "
              "est déjà parti, nous vous en remercions."_s,
          .fileName = u"Relevé de compte %1 %2.pdf"_s,
          .greeting = u"Madame, Monsieur,"_s,
          .mailOwed = u"Vous trouverez ci-joint le relevé de votre compte au %1. Son solde est de "
                      "%2, dont %3 échus."_s,
          .mailInFavour = u"Vous trouverez ci-joint le relevé de votre compte au %1. Son solde est "
                          "de %2 en votre faveur."_s,
          .goodbye = u"Cordialement,"_s};
}

StatementWords englishWords() {
  return {.title = u"Statement of account as of %1"_s,
          .intro = u"Errors and omissions excepted, this is what is open on your account in our "
                   "books as of %1."_s,
          .settled = u"Your account is settled: nothing is open."_s,
          .openTotal = u"Total of the items"_s,
          .credits = u"Payments and credit notes not yet allocated"_s,
          .creditsTotal = u"To deduct"_s,
          .balance = u"Balance of your account"_s,
          .inYourFavour = u"Balance in your favour"_s,
          .notDue = u"Not yet due"_s,
          .daysRange = u"%1–%2 days late"_s,
          .daysOver = u"Over %1 days"_s,
          .creditsColumn = u"To deduct"_s,
          .balanceColumn = u"Balance"_s,
          .pay = u"Please pay the part that is due, %1, without delay%2%3."_s,
          .payNothingDue = u"Nothing is overdue today. Payments can be made%2%3."_s,
          .iban = u" by bank transfer to IBAN %1%2"_s,
          .reference = u", quoting your reference %1"_s,
          .question = u"If you have any question about this statement, you can reach us %1. If a "
                      "payment is already on its way, thank you."_s,
          .fileName = u"Statement of account %1 %2.pdf"_s,
          .greeting = u"Dear Sir or Madam,"_s,
          .mailOwed = u"Please find attached the statement of your account as of %1. Its balance "
                      "is %2, of which %3 is overdue."_s,
          .mailInFavour = u"Please find attached the statement of your account as of %1. Its "
                          "balance is %2 in your favour."_s,
          .goodbye = u"Kind regards,"_s};
}

}  // namespace

const StatementWords& statementWords(const QString& language) {
  static const StatementWords french = frenchWords();
  static const StatementWords english = englishWords();
  return language == u"en"_s ? english : french;
}

}  // namespace encaisse
