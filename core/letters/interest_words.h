#pragma once

#include <QString>

namespace encaisse {

/// What a calculation sheet of late-payment interest says, in the reader's language: like those of
/// a letter these are no tr().
struct InterestWords {
  QString title;        ///< "%1" is the day
  QString intro;        ///< below it
  QString introNone;    ///< where no formal notice is known, of a consumer
  QString item;         ///< "Facture %1 · échéance %2 · %3 dus": number, day, principal
  QString computedDue;  ///< behind the day of an item whose due date nobody confirmed
  QString continued;    ///< "%1" is the item, on its next page
  QString noNumber;
  QString from;
  QString to;
  QString days;
  QString rate;
  QString source;
  QString base;    ///< "%1" is the currency
  QString amount;  ///< the same
  QString fee;
  QString waivedInterest;
  QString waivedFee;
  QString noInterest;
  QString itemTotal;  ///< "%1" is the number
  QString carriedForward;
  QString broughtForward;
  QString interestTotal;
  QString feeTotal;  ///< "%1" invoices
  QString total;     ///< "%1" is the day
  QString perDay;    ///< "%1" is the amount of one more day
  QString formula;   ///< "%1" the days of the year, "365"
  QString calendarYear;
  QString imputation;
  QString interestFirst;
  QString disputed;  ///< "%1" the amount left out
  QString insolvency;
  QString lawForeign;
  QString lawProfessional;
  QString lawPublic;
  QString lawConsumer;
  QString beside;   ///< not in the balance, no VAT
  QString credits;  ///< "%1" is the amount that is set against nothing
  QString provisional;
  QString belowFloor;
  QString computedNote;
  QString sources;
  QString ecb;  ///< "%1" the rate, "%2" its day, "%3" the points
  QString contract;
  QString floor;   ///< "%1" the floor
  QString legal;   ///< "%1" its day
  QString origin;  ///< "%1" the source, "%2" the evidence
  QString rateProvisional;

  QString evidence(const QString& key) const;  ///< "SEEN" in words
  bool english = false;
};

/// @param language  "en"; any other is French
const InterestWords& interestWords(const QString& language);

}  // namespace encaisse
