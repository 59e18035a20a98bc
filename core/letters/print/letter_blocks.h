#pragma once

#include <QStringList>

#include "core/letters/letter.h"
#include "core/letters/letter_words.h"
#include "core/letters/print/letter_flow.h"

namespace encaisse {

/// The fixed parts of a letter's pages.
class LetterBlocks {
public:
  LetterBlocks(const Letter& letter, const LetterWords& words, const LetterFonts& fonts,
               const LetterSpacing& spacing)
      : m_letter{letter}, m_words{words}, m_fonts{fonts}, m_spacing{spacing} {}

  void addSender(LetterFlow& flow) const;
  void addRecipient(LetterFlow& flow) const;
  /// Customer reference, place and day.
  void addReference(LetterFlow& flow) const;
  void addSignature(LetterFlow& flow) const;
  double signatureHeight() const;
  /// On every page: what the law wants a firm's letters to bear, and the page's number; on those
  /// after the first also whose letter it is.
  /// @source C. com. R123-237: SIREN, RCS and town
  void addEdges(std::vector<LetterPage>& pages) const;

private:
  QStringList footerLines() const;
  /// @return where what stands below it begins
  double addLogo(LetterFlow& flow) const;

  const Letter& m_letter;
  const LetterWords& m_words;
  const LetterFonts& m_fonts;
  const LetterSpacing& m_spacing;
};

/// The lines of a postal address below the name, in the order of the country they are written to;
/// the country itself when the letter leaves the sender's.
QStringList addressLines(const QString& street, const QString& postcode, const QString& city,
                         const QString& country, const QString& senderCountry);

}  // namespace encaisse
