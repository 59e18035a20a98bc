<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Aging</name>
    <message>
        <source>&quot;%1&quot; are no buckets. Write rising numbers of days, like 30,60,90.</source>
        <translation>«&#xa0;%1&#xa0;» ne définit pas de tranches. Écrivez des nombres de jours croissants, comme 30,60,90.</translation>
    </message>
</context>
<context>
    <name>AgingPrint</name>
    <message>
        <source>Aged balance by customer</source>
        <translation>Balance âgée par client</translation>
    </message>
    <message>
        <source>Aged balance by agency</source>
        <translation>Balance âgée par agence</translation>
    </message>
    <message>
        <source>Aged balance by salesperson</source>
        <translation>Balance âgée par commercial</translation>
    </message>
    <message>
        <source>Aged balance by segment</source>
        <translation>Balance âgée par segment</translation>
    </message>
    <message>
        <source>Aged balance by account</source>
        <translation>Balance âgée par compte</translation>
    </message>
    <message>
        <source>As of %1 · amounts in %2</source>
        <translation>Situation au %1 · montants en %2</translation>
    </message>
    <message>
        <source> · filter “%1”</source>
        <translation> · filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ApprovalService</name>
    <message>
        <source>No such customer.</source>
        <translation>Ce client n’existe pas.</translation>
    </message>
    <message>
        <source>Nothing is approved for this customer that has not left.</source>
        <translation>Ce client n’a aucune approbation en attente d’envoi.</translation>
    </message>
    <message>
        <source>A level is a number from 0 to %1.</source>
        <translation>Un niveau est un nombre de 0 à %1.</translation>
    </message>
    <message>
        <source>No such item.</source>
        <translation>Cette écriture n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is a credit: it has no level.</source>
        <translation>%1 est au crédit&#xa0;: pas de niveau.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Document %1 (%2) is not as it left, or the one before is gone</source>
        <translation>Le document %1 (%2) n’est plus tel qu’il est parti, ou le précédent a disparu</translation>
    </message>
    <message>
        <source>%1 documents are there, %2 were sealed</source>
        <translation>%1 documents présents, %2 ont été scellés</translation>
    </message>
    <message>
        <source>There is no sealed document %1.</source>
        <translation>Il n’y a pas de document scellé %1.</translation>
    </message>
</context>
<context>
    <name>BadDebt</name>
    <message>
        <source>Line %1 of the table of wordings is not readable: &quot;%2&quot;.</source>
        <translation>La ligne %1 de la table des modèles est illisible&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No wording is known for %1.</source>
        <translation>Aucun modèle n’est connu pour %1.</translation>
    </message>
    <message>
        <source>No open item of %1 is held for doubtful. Add them first, with the reason why they will never be paid.</source>
        <translation>Aucune écriture ouverte de %1 n’est classée douteuse. Ajoutez-les d’abord, avec le motif pour lequel elles ne seront jamais payées.</translation>
    </message>
</context>
<context>
    <name>BankAccountsTable</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Solde initial</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Solde final</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>BankReader</name>
    <message>
        <source>The file is larger than 256 MiB. Ask the bank for a shorter period.</source>
        <translation>Le fichier dépasse 256 Mio. Demandez à la banque une période plus courte.</translation>
    </message>
    <message>
        <source>This is an order for direct debits (pain.008), not a statement: it says what was asked for, not what was paid. Take the statement of the bank.</source>
        <translation>C’est un ordre de prélèvements (pain.008) et non un relevé&#xa0;: il dit ce qui a été demandé, pas ce qui a été payé. Prenez le relevé de la banque.</translation>
    </message>
    <message>
        <source>This is an order for transfers (pain.001), not a statement. Take the statement of the bank.</source>
        <translation>C’est un ordre de virements (pain.001) et non un relevé. Prenez le relevé de la banque.</translation>
    </message>
    <message>
        <source>This is the bank&apos;s answer to an order (pain.002), not a statement. Take the statement of the bank.</source>
        <translation>C’est la réponse de la banque à un ordre (pain.002) et non un relevé. Prenez le relevé de la banque.</translation>
    </message>
    <message>
        <source>This is an electronic invoice, not a bank statement.</source>
        <translation>C’est une facture électronique et non un relevé bancaire.</translation>
    </message>
    <message>
        <source>These are accounting entries (FEC), not a bank statement. Import them as entries.</source>
        <translation>Ce sont des écritures comptables (FEC) et non un relevé bancaire. Importez-les comme écritures.</translation>
    </message>
    <message>
        <source>This XML file (%1) is no bank statement.</source>
        <translation>Ce fichier XML (%1) n’est pas un relevé bancaire.</translation>
    </message>
    <message>
        <source>This is a PDF. Ask the bank for the statement as CAMT, MT940, OFX, CFONB120 or QIF.</source>
        <translation>C’est un PDF. Demandez à la banque le relevé au format CAMT, MT940, OFX, CFONB120 ou QIF.</translation>
    </message>
    <message>
        <source>This is an image, not a bank statement.</source>
        <translation>C’est une image et non un relevé bancaire.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or another office document. Import it as a table.</source>
        <translation>C’est un classeur ou un autre document bureautique. Importez-le comme tableau.</translation>
    </message>
    <message>
        <source>This ZIP archive holds no bank statement.</source>
        <translation>Cette archive ZIP ne contient aucun relevé bancaire.</translation>
    </message>
    <message>
        <source>This is a remittance of bills of exchange (LCR), not a bank statement.</source>
        <translation>C’est une remise de lettres de change (LCR) et non un relevé bancaire.</translation>
    </message>
    <message>
        <source>This looks like a table. Import it as a table and say what its columns mean.</source>
        <translation>Cela ressemble à un tableau. Importez-le comme tableau et dites ce que signifient ses colonnes.</translation>
    </message>
    <message>
        <source>This is no bank statement in CAMT, MT940, OFX, CFONB120 or QIF. Ask the bank for one of these.</source>
        <translation>Ce n’est pas un relevé CAMT, MT940, OFX, CFONB120 ou QIF. Demandez à la banque l’un de ces formats.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>This is no text and no other form of bank statement.</source>
        <translation>Ce n’est ni du texte ni une autre forme de relevé bancaire.</translation>
    </message>
</context>
<context>
    <name>BankRepository</name>
    <message>
        <source>The returned payment of %1 on %2 is set against a receipt of %3 %4: undo that first.</source>
        <translation>L’impayé de %1 du %2 est rapproché d’un encaissement de %3 %4&#xa0;: annulez d’abord ce rapprochement.</translation>
    </message>
    <message>
        <source>The receipt of %1 on %2 is matched to %3 %4: undo that first.</source>
        <translation>L’encaissement de %1 du %2 est rapproché de %3 %4&#xa0;: annulez d’abord ce rapprochement.</translation>
    </message>
    <message>
        <source>%1: opening balance and lines do not give the closing balance, the difference is %2. A line may be missing.</source>
        <translation>%1&#xa0;: le solde initial et les lignes ne donnent pas le solde final, l’écart est de %2. Il manque peut-être une ligne.</translation>
    </message>
    <message>
        <source>The file does not say which account this is. Its lines repeat or go on with those of the account %1, so they are kept there.</source>
        <translation>Le fichier n’indique pas de quel compte il s’agit. Ses lignes répètent ou prolongent celles du compte %1, elles y sont donc rangées.</translation>
    </message>
    <message>
        <source>The file does not say which account this is. Its lines are kept as an account of their own, %1.</source>
        <translation>Le fichier n’indique pas de quel compte il s’agit. Ses lignes sont rangées dans un compte à part, %1.</translation>
    </message>
</context>
<context>
    <name>BankTable</name>
    <message>
        <source>Left out: %1</source>
        <translation>Écartée&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has three decimals: check the decimal sign.</source>
        <translation>«&#xa0;%1&#xa0;» a trois décimales&#xa0;: vérifiez le signe décimal.</translation>
    </message>
    <message>
        <source>it says neither debit nor credit.</source>
        <translation>elle ne dit ni débit ni crédit.</translation>
    </message>
    <message>
        <source>it has no amount.</source>
        <translation>elle n’a pas de montant.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>it has no date.</source>
        <translation>elle n’a pas de date.</translation>
    </message>
    <message>
        <source>the balance is not the one before and this line&apos;s amount.</source>
        <translation>le solde n’est pas le précédent plus le montant de cette ligne.</translation>
    </message>
    <message>
        <source>The opening balance and the lines do not give the closing balance: the difference is %1.</source>
        <translation>Le solde initial et les lignes ne donnent pas le solde final&#xa0;: l’écart est de %1.</translation>
    </message>
</context>
<context>
    <name>CallService</name>
    <message>
        <source>This customer is gone.</source>
        <translation>Ce client n’existe plus.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>The next day lies before the call.</source>
        <translation>La date du prochain contact est antérieure à l’appel.</translation>
    </message>
    <message>
        <source>There is no promise %1 of this customer.</source>
        <translation>Ce client n’a pas de promesse %1.</translation>
    </message>
</context>
<context>
    <name>CamtReader</name>
    <message numerus="yes">
        <source>The entry holds more than %n payment(s). Ask the bank for smaller files.</source>
        <translation>
            <numerusform>L’écriture contient plus de %n paiement. Demandez à la banque des fichiers plus petits.</numerusform>
            <numerusform>L’écriture contient plus de %n paiements. Demandez à la banque des fichiers plus petits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The amount is in %1 where the account is in %2. The entry was left out.</source>
        <translation>Le montant est en %1 alors que le compte est en %2. L’écriture a été écartée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount in %2. The entry was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant en %2. L’écriture a été écartée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says neither credit nor debit. The entry was left out.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit ni crédit ni débit. L’écriture a été écartée.</translation>
    </message>
    <message>
        <source>The payments inside this entry do not add up to it. It is kept as one line.</source>
        <translation>Les paiements de cette écriture n’en font pas le total. Elle est gardée en une seule ligne.</translation>
    </message>
    <message>
        <source>The entry is announced but not booked (%1). It was left out.</source>
        <translation>L’écriture est annoncée mais non comptabilisée (%1). Elle a été écartée.</translation>
    </message>
    <message>
        <source>The entry has no amount. It was left out.</source>
        <translation>L’écriture n’a pas de montant. Elle a été écartée.</translation>
    </message>
    <message>
        <source>The booking date is missing. The value date stands for it.</source>
        <translation>La date d’opération manque. La date de valeur en tient lieu.</translation>
    </message>
    <message>
        <source>The entry has no valid date. It was left out.</source>
        <translation>L’écriture n’a pas de date valable. Elle a été écartée.</translation>
    </message>
    <message>
        <source>This is no bank statement in CAMT.052, .053 or .054: it calls itself &quot;%1&quot;.</source>
        <translation>Ce n’est pas un relevé CAMT.052, .053 ou .054&#xa0;: il se dit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than %n statement(s). Ask the bank for smaller files.</source>
        <translation>
            <numerusform>Le fichier contient plus de %n relevé. Demandez à la banque des fichiers plus petits.</numerusform>
            <numerusform>Le fichier contient plus de %n relevés. Demandez à la banque des fichiers plus petits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message holds no statement. Ask the bank for a CAMT.053.</source>
        <translation>Le message ne contient aucun relevé. Demandez à la banque un CAMT.053.</translation>
    </message>
    <message>
        <source>The files in the archive are too large. Unpack it and import them one by one.</source>
        <translation>Les fichiers de l’archive sont trop volumineux. Décompressez-la et importez-les un par un.</translation>
    </message>
    <message>
        <source>%1: this is no CAMT file. It was left out.</source>
        <translation>%1&#xa0;: ce n’est pas un fichier CAMT. Il a été écarté.</translation>
    </message>
    <message>
        <source>The archive holds no CAMT file.</source>
        <translation>L’archive ne contient aucun fichier CAMT.</translation>
    </message>
    <message numerus="yes">
        <source>The statement holds more than %n line(s). Ask the bank for smaller files.</source>
        <translation>
            <numerusform>Le relevé contient plus de %n ligne. Demandez à la banque des fichiers plus petits.</numerusform>
            <numerusform>Le relevé contient plus de %n lignes. Demandez à la banque des fichiers plus petits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance &quot;%1 %2&quot; is no amount in %3. It was left out.</source>
        <translation>Le solde «&#xa0;%1 %2&#xa0;» n’est pas un montant en %3. Il a été écarté.</translation>
    </message>
</context>
<context>
    <name>CashIn</name>
    <message>
        <source>without number</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <source>value date %1</source>
        <translation>date de valeur %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>compte %1</translation>
    </message>
    <message>
        <source>payer&apos;s account %1</source>
        <translation>compte du payeur %1</translation>
    </message>
    <message>
        <source>payment reference %1</source>
        <translation>référence de paiement %1</translation>
    </message>
    <message>
        <source>payer&apos;s reference %1</source>
        <translation>référence du payeur %1</translation>
    </message>
    <message>
        <source>bank&apos;s reference %1</source>
        <translation>référence de la banque %1</translation>
    </message>
    <message>
        <source>operation %1</source>
        <translation>opération %1</translation>
    </message>
    <message>
        <source>return reason %1</source>
        <translation>motif du rejet %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>À choisir</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>Sans proposition</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>What it may pay is being looked for.</source>
        <translation>Recherche de ce qu’elle peut régler.</translation>
    </message>
    <message>
        <source>One proposal is sure: Enter applies it.</source>
        <translation>Une proposition est sûre&#xa0;: Entrée l’applique.</translation>
    </message>
    <message>
        <source>Several answers are possible: choose one.</source>
        <translation>Plusieurs réponses sont possibles&#xa0;: choisissez.</translation>
    </message>
    <message>
        <source>Nothing was found: choose the customer and the items.</source>
        <translation>Rien n’a été trouvé&#xa0;: choisissez le client et les pièces.</translation>
    </message>
    <message>
        <source>The bank took money back: what it paid can be opened again.</source>
        <translation>La banque a repris l’argent&#xa0;: ce qu’il réglait peut être rouvert.</translation>
    </message>
    <message>
        <source>Somebody said that this concerns no customer.</source>
        <translation>Quelqu’un a indiqué que cette ligne ne concerne pas un client.</translation>
    </message>
    <message>
        <source>Undone before</source>
        <translation>Déjà annulée</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûre</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Fragile</translation>
    </message>
    <message>
        <source>credit of the ledger that pays nothing yet</source>
        <translation>règlement ou avoir non lettré des comptes</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>client %1</translation>
    </message>
    <message>
        <source>of %1 in all</source>
        <translation>sur %1 en tout</translation>
    </message>
    <message>
        <source>%1 %2 (part)</source>
        <translation>%1 %2 (en partie)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes back the credit of %1 received from %2 on %3.</source>
        <translation>Reprend le crédit de %1 reçu de %2 le %3.</translation>
    </message>
    <message>
        <source>Takes back %1 received from %2 on %3: what it paid is open again.</source>
        <translation>Reprend les %1 reçus de %2 le %3&#xa0;: ce qu’ils réglaient est de nouveau ouvert.</translation>
    </message>
</context>
<context>
    <name>CfonbReader</name>
    <message>
        <source>The account %1 that begins here has no closing balance (record 07). The file is cut off: ask the bank for it again.</source>
        <translation>Le compte %1 qui commence ici n’a pas de solde final (enregistrement 07). Le fichier est coupé&#xa0;: redemandez-le à la banque.</translation>
    </message>
    <message>
        <source>The file holds no account (records 01 and 07). Ask the bank for the whole statement.</source>
        <translation>Le fichier ne contient aucun compte (enregistrements 01 et 07). Demandez à la banque le relevé entier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of record of an account statement.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’enregistrement de relevé de compte.</translation>
    </message>
    <message>
        <source>Another account begins here, but the one of line %1 has no closing balance (record 07): records are missing between them.</source>
        <translation>Un autre compte commence ici, mais celui de la ligne %1 n’a pas de solde final (enregistrement 07)&#xa0;: des enregistrements manquent entre les deux.</translation>
    </message>
    <message>
        <source>This record belongs to no account: no opening balance (record 01) comes before it. Records are missing.</source>
        <translation>Cet enregistrement n’appartient à aucun compte&#xa0;: aucun solde initial (enregistrement 01) ne le précède. Des enregistrements manquent.</translation>
    </message>
    <message>
        <source>This record is of the account %1, but the account of line %2 is not closed yet (record 07).</source>
        <translation>Cet enregistrement est du compte %1, mais le compte de la ligne %2 n’est pas encore clos (enregistrement 07).</translation>
    </message>
    <message>
        <source>The bank code %1 differs from %2 before it; the account is the same.</source>
        <translation>Le code banque %1 diffère de %2 qui précède&#x202f;; le compte est le même.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une devise.</translation>
    </message>
    <message>
        <source>The currency %1 differs from %2 before it.</source>
        <translation>La devise %1 diffère de %2 qui précède.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day (JJMMAA).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date (JJMMAA).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount of 13 digits and a sign.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant de 13 chiffres et un signe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of decimals.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de décimales.</translation>
    </message>
    <message>
        <source>The amount does not fit the currency %1.</source>
        <translation>Le montant ne convient pas à la devise %1.</translation>
    </message>
    <message>
        <source>The day of the movement is missing.</source>
        <translation>La date du mouvement manque.</translation>
    </message>
    <message>
        <source>The file holds more than a million movements. Import it in parts.</source>
        <translation>Le fichier contient plus d’un million de mouvements. Importez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>A movement of nothing was left out.</source>
        <translation>Un mouvement nul a été écarté.</translation>
    </message>
    <message>
        <source>This addition (record 05) follows no movement and was left out.</source>
        <translation>Ce complément (enregistrement 05) ne suit aucun mouvement et a été écarté.</translation>
    </message>
    <message>
        <source>Opening balance and movements come to %1, the closing balance is %2. A movement may be missing.</source>
        <translation>Solde initial et mouvements donnent %1, le solde final est %2. Il manque peut-être un mouvement.</translation>
    </message>
    <message>
        <source>The account states no currency; euros were taken.</source>
        <translation>Le compte ne dit pas sa devise&#x202f;; l’euro a été retenu.</translation>
    </message>
    <message>
        <source>This record has %1 characters instead of 120.</source>
        <translation>Cet enregistrement a %1 caractères au lieu de 120.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is whole</source>
        <translation>Le fichier est intact</translation>
    </message>
    <message>
        <source>Every reference has its target</source>
        <translation>Chaque renvoi a sa cible</translation>
    </message>
    <message>
        <source>Open amount of each item = amount − allocations</source>
        <translation>Solde de chaque pièce = montant − lettrages</translation>
    </message>
    <message>
        <source>No item is allocated beyond its amount</source>
        <translation>Aucune pièce n’est lettrée au-delà de son montant</translation>
    </message>
    <message>
        <source>Both sides of an allocation are one customer&apos;s, a debit and a credit</source>
        <translation>Chaque lettrage réunit un débit et un crédit d’un même client</translation>
    </message>
    <message>
        <source>No allocation takes effect before both its items are booked</source>
        <translation>Aucun lettrage ne prend effet avant la comptabilisation de ses deux pièces</translation>
    </message>
    <message>
        <source>Open amounts add up to each customer&apos;s balance at every month end</source>
        <translation>La somme des soldes des pièces égale le solde de chaque client à chaque fin de mois</translation>
    </message>
    <message>
        <source>Balance of all customers = balance of the imported customer accounts</source>
        <translation>Solde de tous les clients = solde des comptes clients importés</translation>
    </message>
    <message>
        <source>Everything that left is kept as it left</source>
        <translation>Tout ce qui est parti est conservé tel quel</translation>
    </message>
</context>
<context>
    <name>ClaimDeclaration</name>
    <message>
        <source>%1 owed nothing before the opening judgment of %2.</source>
        <translation>%1 ne devait rien avant le jugement d’ouverture du %2.</translation>
    </message>
</context>
<context>
    <name>CourtFile</name>
    <message>
        <source>Nothing that %1 owes has fallen due as of %2.</source>
        <translation>Rien de ce que doit %1 n’est échu au %2.</translation>
    </message>
    <message>
        <source>%1 is in insolvency proceedings: the claim is declared, no order to pay is possible (C. com. L622-21).</source>
        <translation>%1 est en procédure collective&#xa0;: la créance se déclare, l’injonction de payer est impossible (C. com. L622-21).</translation>
    </message>
    <message>
        <source>No formal notice is on record as it left: add it with its acknowledgement of receipt.</source>
        <translation>Aucune mise en demeure n’est conservée telle qu’elle est partie&#xa0;: ajoutez-la avec son accusé de réception.</translation>
    </message>
    <message>
        <source>A part is disputed: an order to pay does not suit what is not certain.</source>
        <translation>Une partie est en litige&#xa0;: l’injonction de payer ne convient pas à ce qui n’est pas certain.</translation>
    </message>
    <message>
        <source>A due date was computed and nobody confirmed it.</source>
        <translation>Une échéance a été calculée et personne ne l’a confirmée.</translation>
    </message>
    <message>
        <source>The copies of the invoices, the order and the proof of delivery are yours to add.</source>
        <translation>À vous d’ajouter les copies des factures, la commande et la preuve de livraison.</translation>
    </message>
</context>
<context>
    <name>CreditDecisionService</name>
    <message>
        <source>This was ended on %1 already.</source>
        <translation>Déjà terminé le %1.</translation>
    </message>
    <message>
        <source>This customer is gone.</source>
        <translation>Ce client n’existe plus.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>A credit limit is not negative.</source>
        <translation>Un plafond d’encours n’est pas négatif.</translation>
    </message>
    <message>
        <source>There is no limit %1.</source>
        <translation>Il n’y a pas de plafond %1.</translation>
    </message>
    <message>
        <source>A limit does not end before it begins.</source>
        <translation>Un plafond ne se termine pas avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>Say why deliveries go on in spite of the block.</source>
        <translation>Indiquez pourquoi les livraisons continuent malgré le blocage.</translation>
    </message>
    <message>
        <source>There is no bypass %1.</source>
        <translation>Il n’y a pas de dérogation %1.</translation>
    </message>
    <message>
        <source>A bypass does not end before it begins.</source>
        <translation>Une dérogation ne se termine pas avant d’avoir commencé.</translation>
    </message>
</context>
<context>
    <name>CustomerAccounts</name>
    <message>
        <source>&quot;%1&quot; are no account roots. Write them like 411,416.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne pas de comptes. Écrivez-les comme 411,416.</translation>
    </message>
    <message>
        <source>Name at least one customer account, like 411.</source>
        <translation>Indiquez au moins un compte client, comme 411.</translation>
    </message>
</context>
<context>
    <name>CustomerCase</name>
    <message>
        <source>There is no customer %1 in this ledger.</source>
        <translation>Il n’y a pas de client %1 dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>CustomerFields</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>street</source>
        <translation>rue</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agence</translation>
    </message>
    <message>
        <source>salesperson</source>
        <translation>commercial</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>reminders stopped</source>
        <translation>relances suspendues</translation>
    </message>
    <message>
        <source>reason of the stop</source>
        <translation>motif de la suspension</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>street, second line</source>
        <translation>adresse, deuxième ligne</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>n°&#xa0;de TVA</translation>
    </message>
    <message>
        <source>payment terms</source>
        <translation>conditions de paiement</translation>
    </message>
    <message>
        <source>credit limit</source>
        <translation>plafond d’encours</translation>
    </message>
    <message>
        <source>rating agency</source>
        <translation>organisme de notation</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>note</translation>
    </message>
    <message>
        <source>rated on</source>
        <translation>noté le</translation>
    </message>
    <message>
        <source>rating valid until</source>
        <translation>note valable jusqu’au</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>a field before its value</comment>
        <translation>%1&#xa0;: </translation>
    </message>
</context>
<context>
    <name>CustomerImport</name>
    <message>
        <source>&quot;%1&quot; is no credit limit.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un plafond d’encours.</translation>
    </message>
    <message>
        <source>%1 of customer %2 was changed since.</source>
        <translation>%1 du client %2 a été modifié depuis.</translation>
    </message>
    <message>
        <source>The cover ends before it begins: it is left out.</source>
        <translation>La garantie finit avant de commencer&#xa0;: elle est ignorée.</translation>
    </message>
    <message>
        <source>The insured limit of customer %1 was changed since.</source>
        <translation>L’encours assuré du client %1 a été modifié depuis.</translation>
    </message>
</context>
<context>
    <name>CustomerService</name>
    <message>
        <source>There is no customer %1 in this ledger.</source>
        <translation>Il n’y a pas de client %1 dans ce dossier.</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Un client doit avoir un nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language of letters. Choose fr or en.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue des lettres. Choisissez fr ou en.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La note est vide.</translation>
    </message>
    <message>
        <source>A credit limit is not negative.</source>
        <translation>Un plafond d’encours n’est pas négatif.</translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>&quot;%1&quot; is no SIREN: its check digit is wrong.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un SIREN&#xa0;: sa clé est fausse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SIRET: its check digit is wrong.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un SIRET&#xa0;: sa clé est fausse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no VAT number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de TVA.</translation>
    </message>
    <message>
        <source>the SIRET belongs to another SIREN.</source>
        <translation>le SIRET appartient à un autre SIREN.</translation>
    </message>
    <message>
        <source>the VAT number belongs to another SIREN.</source>
        <translation>le numéro de TVA appartient à un autre SIREN.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country known here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pays connu ici.</translation>
    </message>
    <message>
        <source>letters are written in French or English, not in &quot;%1&quot;.</source>
        <translation>les lettres s’écrivent en français ou en anglais, pas en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no credit limit in %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un plafond d’encours en %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Left out: it names no customer.</source>
        <translation>Écartée&#xa0;: elle ne nomme aucun client.</translation>
    </message>
    <message>
        <source>the customer &quot;%1&quot; is called &quot;%2&quot; here and &quot;%3&quot; on line %4.</source>
        <translation>le client «&#xa0;%1&#xa0;» s’appelle «&#xa0;%2&#xa0;» ici et «&#xa0;%3&#xa0;» à la ligne %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither professional nor public nor consumer.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni professionnel, ni public, ni consommateur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no sector with a term of its own.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un secteur à délai de paiement propre.</translation>
    </message>
    <message>
        <source>the row has more cells than there are headings: a separator may stand inside a text.</source>
        <translation>la ligne a plus de cellules qu’il n’y a d’en-têtes&#xa0;: un séparateur se trouve peut-être dans un texte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no insured limit in %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un encours assuré en %2.</translation>
    </message>
</context>
<context>
    <name>DailyReport</name>
    <message>
        <source>&quot;%1&quot; names no customers. Write all, agency=NAME or salesperson=NAME.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne pas de clients. Écrivez all, agency=NOM ou salesperson=NOM.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mail address that can be used.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse utilisable.</translation>
    </message>
    <message>
        <source>A report is written in French (fr) or English (en).</source>
        <translation>Le point du jour s’écrit en français (fr) ou en anglais (en).</translation>
    </message>
    <message>
        <source>Nobody gets the report at %1.</source>
        <translation>Personne ne reçoit le point du jour à %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>No customer is of the agency &quot;%1&quot;. There are: %2.</source>
        <translation>Aucun client ne relève de l’agence «&#xa0;%1&#xa0;». Agences connues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No customer is looked after by &quot;%1&quot;. There are: %2.</source>
        <translation>Aucun client n’est suivi par «&#xa0;%1&#xa0;». Commerciaux connus&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>= as on %1</source>
        <translation>= comme au %1</translation>
    </message>
    <message>
        <source>▲ %1 more than on %2</source>
        <translation>▲ %1 de plus qu’au %2</translation>
    </message>
    <message>
        <source>▼ %1 less than on %2</source>
        <translation>▼ %1 de moins qu’au %2</translation>
    </message>
    <message>
        <source>Nothing was invoiced in the last 91 days.</source>
        <translation>Rien n’a été facturé ces 91 derniers jours.</translation>
    </message>
    <message>
        <source>Needs 91 days of entries.</source>
        <translation>Il faut 91 jours d’écritures.</translation>
    </message>
    <message>
        <source>The last entries are more than a month old.</source>
        <translation>Les dernières écritures ont plus d’un mois.</translation>
    </message>
    <message>
        <source>How long sales wait for their money: outstanding %1 ÷ sales of the last %2 days %3 × %2 = %4, VAT included.</source>
        <translation>Le temps moyen qu’il faut pour encaisser une vente&#xa0;: encours %1 ÷ ventes TTC des %2 derniers jours %3 × %2 = %4.</translation>
    </message>
    <message>
        <source>Nobody is late: nothing is overdue on this day.</source>
        <translation>Personne n’est en retard&#xa0;: rien n’est échu à cette date.</translation>
    </message>
    <message>
        <source>These are all customers with something overdue.</source>
        <translation>Ce sont tous les clients en retard.</translation>
    </message>
    <message>
        <source>%1 of %2 late customers owe %3 % of all that is overdue.</source>
        <translation>%1 des %2 clients en retard doivent %3&#xa0;% de tout l’échu.</translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n nouvelle pièce</numerusform>
            <numerusform>%n nouvelles pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, imported on %2: %3, %4; entries from %5 to %6.</source>
        <translation>%1, importé le %2&#xa0;: %3, %4&#x202f;; écritures du %5 au %6.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The SQLite driver of Qt is missing. Install it, then start again.</source>
        <translation>Le pilote SQLite de Qt manque. Installez-le, puis relancez le programme.</translation>
    </message>
    <message>
        <source>The ledger is being changed by another program. Close it there and try again.</source>
        <translation>Un autre programme modifie ce dossier. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>The ledger file cannot be written. Make it writable, or work on a copy.</source>
        <translation>Le dossier est protégé en écriture. Levez cette protection ou travaillez sur une copie.</translation>
    </message>
    <message>
        <source>The ledger file is damaged. Restore your last backup of it.</source>
        <translation>Le dossier est endommagé. Reprenez votre dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>Le disque est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The ledger file cannot be opened. Check the folder and your rights on it.</source>
        <translation>Le dossier ne peut pas être ouvert. Vérifiez son emplacement et vos droits d’accès.</translation>
    </message>
    <message>
        <source>This file is not a ledger of Encaisse.</source>
        <translation>Ce fichier n’est pas un dossier Encaisse.</translation>
    </message>
    <message>
        <source>The ledger file could not be read or written. Check the disk, then try again.</source>
        <translation>Le dossier n’a pas pu être lu ou écrit. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or open it.</source>
        <translation>%1 existe déjà. Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is not a ledger of Encaisse.</source>
        <translation>%1 n’est pas un dossier Encaisse.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Make it writable, or work on a copy.</source>
        <translation>%1 est protégé en écriture. Levez cette protection ou travaillez sur une copie.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The backup %1 could not be written.</source>
        <translation>La sauvegarde %1 n’a pas pu être écrite.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n&#xa0;j</numerusform>
            <numerusform>dans %n&#xa0;j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n&#xa0;j de retard</numerusform>
            <numerusform>%n&#xa0;j de retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Line %1 of the table of deadlines is not readable: &quot;%2&quot;.</source>
        <translation>La ligne %1 de la table des délais est illisible&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>DelimitedReader</name>
    <message>
        <source>&quot;%1&quot; cannot be the separator of a table. Give &quot;tab&quot; or one sign, such as &quot;;&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le séparateur d’un tableau. Donnez «&#xa0;tab&#xa0;» ou un signe, par exemple «&#xa0;;&#xa0;».</translation>
    </message>
    <message>
        <source>A text begins here with a quotation mark that is not closed. Close it or remove it.</source>
        <translation>Un texte commence ici par un guillemet qui n’est pas fermé. Fermez-le ou ôtez-le.</translation>
    </message>
    <message>
        <source>The line has more than %1 columns. Check the separator.</source>
        <translation>La ligne a plus de %1 colonnes. Vérifiez le séparateur.</translation>
    </message>
    <message>
        <source>The line is longer than %1 MB: this is no table.</source>
        <translation>La ligne dépasse %1 Mo&#xa0;: ce n’est pas un tableau.</translation>
    </message>
    <message>
        <source>The file holds zero bytes here: it is damaged or no text.</source>
        <translation>Le fichier contient ici des octets nuls&#xa0;: il est abîmé ou n’est pas du texte.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 characters: this is no table.</source>
        <translation>Une cellule dépasse %1 caractères&#xa0;: ce n’est pas un tableau.</translation>
    </message>
</context>
<context>
    <name>DeliveryChanges</name>
    <message>
        <source>not invoiced</source>
        <translation>non facturé</translation>
    </message>
    <message>
        <source>invoiced, or no longer to be</source>
        <translation>facturé, ou plus à facturer</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>facture %1</translation>
    </message>
    <message>
        <source>invoice %1 of %2</source>
        <translation>facture %1 du %2</translation>
    </message>
</context>
<context>
    <name>DeliveryImport</name>
    <message numerus="yes">
        <source>%n line(s) of this list cannot be read: what they show would count as invoiced.</source>
        <translation>
            <numerusform>%n ligne de cette liste est illisible&#xa0;: ce qu’elle montre compterait comme facturé.</numerusform>
            <numerusform>%n lignes de cette liste sont illisibles&#xa0;: ce qu’elles montrent compterait comme facturé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of this list are dated after its day, %1. Is it the right day?</source>
        <translation>
            <numerusform>%n ligne de cette liste est postérieure à sa date, le %1. Est-ce la bonne date&#x202f;?</numerusform>
            <numerusform>%n lignes de cette liste sont postérieures à sa date, le %1. Est-ce la bonne date&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This list shows %1 orders and deliveries, and %2 are known that are not invoiced. All that it does not show would count as invoiced.</source>
        <translation>Cette liste montre %1 commandes et livraisons, et %2 non facturées sont connues. Tout ce qu’elle ne montre pas compterait comme facturé.</translation>
    </message>
</context>
<context>
    <name>DeliveryRepository</name>
    <message>
        <source>Import %3 (%4) changed the order %1 of customer %2: undo that first.</source>
        <translation>L’import %3 (%4) a modifié la commande %1 du client %2&#xa0;: annulez-le d’abord.</translation>
    </message>
    <message>
        <source>Import %3 (%4) changed the delivery %1 of customer %2: undo that first.</source>
        <translation>L’import %3 (%4) a modifié la livraison %1 du client %2&#xa0;: annulez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>DeliveryTable</name>
    <message>
        <source>Left out: %1</source>
        <translation>Ignorée&#xa0;: %1</translation>
    </message>
    <message>
        <source>it names no customer.</source>
        <translation>elle ne nomme aucun client.</translation>
    </message>
    <message>
        <source>it has no number.</source>
        <translation>elle n’a pas de numéro.</translation>
    </message>
    <message>
        <source>it has no date.</source>
        <translation>elle n’a pas de date.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>it has no amount.</source>
        <translation>elle n’a pas de montant.</translation>
    </message>
    <message>
        <source>its amount is below zero: only what will be invoiced counts here.</source>
        <translation>son montant est négatif&#xa0;: seul compte ici ce qui sera facturé.</translation>
    </message>
    <message>
        <source>its amount is in %1, and this ledger is kept in %2.</source>
        <translation>son montant est en %1, et ce dossier est tenu en %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day; the day of the invoice is left open.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#x202f;; le jour de la facture reste inconnu.</translation>
    </message>
    <message>
        <source>Left out: the amounts of one number are too large.</source>
        <translation>Ignorée&#xa0;: les montants d’un même numéro sont trop grands.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands on line %2 with the same amount: both count.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà à la ligne %2 avec le même montant&#xa0;: les deux comptent.</translation>
    </message>
    <message>
        <source>Nothing says whether these are orders or deliveries: they are taken for orders.</source>
        <translation>Rien ne dit si ce sont des commandes ou des livraisons&#xa0;: elles sont lues comme des commandes.</translation>
    </message>
    <message>
        <source>The amounts are without tax and are taken as they are: what these add to the outstanding is short of the tax.</source>
        <translation>Les montants sont hors taxes et repris tels quels&#xa0;: ce qu’ils ajoutent à l’encours ne comprend pas la taxe.</translation>
    </message>
</context>
<context>
    <name>DifferenceBar</name>
    <message>
        <source>Left to allocate: %1</source>
        <translation>Reste à affecter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Balanced: nothing is left</source>
        <translation>Équilibré&#xa0;: il ne reste rien</translation>
    </message>
    <message>
        <source>Left to allocate: %1 (stays in the list)</source>
        <translation>Reste à affecter&#xa0;: %1 (demeure dans la liste)</translation>
    </message>
    <message>
        <source>Left to allocate: %1 (stays the customer&apos;s credit)</source>
        <translation>Reste à affecter&#xa0;: %1 (demeure au crédit du client)</translation>
    </message>
    <message>
        <source>Overpaid: %1 (kept as the customer&apos;s credit)</source>
        <translation>Trop-perçu&#xa0;: %1 (gardé au crédit du client)</translation>
    </message>
    <message>
        <source>Chosen too much: %1</source>
        <translation>Choisi en trop&#xa0;: %1</translation>
    </message>
    <message>
        <source>Difference written off: %1</source>
        <translation>Écart passé en différence de règlement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DisputeReasons</name>
    <message>
        <source>Wrong quantity</source>
        <translation>Quantité erronée</translation>
    </message>
    <message>
        <source>Wrong unit price</source>
        <translation>Prix unitaire erroné</translation>
    </message>
    <message>
        <source>Quality of the goods or the work</source>
        <translation>Qualité des marchandises ou des travaux</translation>
    </message>
    <message>
        <source>Incomplete delivery</source>
        <translation>Livraison incomplète</translation>
    </message>
    <message>
        <source>Wrong or missing discount</source>
        <translation>Remise erronée ou absente</translation>
    </message>
    <message>
        <source>Wrong article</source>
        <translation>Article erroné</translation>
    </message>
    <message>
        <source>Wrong total amount</source>
        <translation>Montant total erroné</translation>
    </message>
    <message>
        <source>Error in the calculation</source>
        <translation>Erreur de calcul</translation>
    </message>
    <message>
        <source>Wrong VAT rate</source>
        <translation>Taux de TVA erroné</translation>
    </message>
    <message>
        <source>Invoiced twice</source>
        <translation>Double facturation</translation>
    </message>
    <message>
        <source>Received twice</source>
        <translation>Facture reçue en double</translation>
    </message>
    <message>
        <source>Wrong or missing purchase order</source>
        <translation>Bon de commande erroné ou absent</translation>
    </message>
    <message>
        <source>Contract reference missing</source>
        <translation>Référence du contrat absente</translation>
    </message>
    <message>
        <source>Wrong reference</source>
        <translation>Référence erronée</translation>
    </message>
    <message>
        <source>Contract ended</source>
        <translation>Contrat terminé</translation>
    </message>
    <message>
        <source>Unknown transaction</source>
        <translation>Transaction inconnue</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Émetteur inconnu</translation>
    </message>
    <message>
        <source>Unknown recipient</source>
        <translation>Destinataire inconnu</translation>
    </message>
    <message>
        <source>Wrong recipient</source>
        <translation>Erreur de destinataire</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Adresse erronée</translation>
    </message>
    <message>
        <source>Wrong SIRET</source>
        <translation>SIRET erroné</translation>
    </message>
    <message>
        <source>Wrong routing code</source>
        <translation>Code de routage erroné</translation>
    </message>
    <message>
        <source>Wrong means of payment</source>
        <translation>Moyen de paiement erroné</translation>
    </message>
    <message>
        <source>Wrong bank details</source>
        <translation>Coordonnées bancaires erronées</translation>
    </message>
    <message>
        <source>Supporting document missing</source>
        <translation>Justificatif absent</translation>
    </message>
    <message>
        <source>Invoice does not conform</source>
        <translation>Facture non conforme</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>DisputeService</name>
    <message>
        <source>There is no dispute %1.</source>
        <translation>Il n’y a pas de litige %1.</translation>
    </message>
    <message>
        <source>This dispute was resolved on %1 already.</source>
        <translation>Ce litige est déjà résolu depuis le %1.</translation>
    </message>
    <message>
        <source>This item is gone.</source>
        <translation>Cette écriture n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is nothing to pay.</source>
        <translation>%1 n’est pas une somme à payer.</translation>
    </message>
    <message>
        <source>The disputed amount is more than the item itself.</source>
        <translation>Le montant en litige dépasse celui de l’écriture.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>The follow-up day lies before the dispute.</source>
        <translation>La date de suivi est antérieure au litige.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no reason of a dispute.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un motif de litige.</translation>
    </message>
    <message>
        <source>%1 is disputed already, since %2: change or resolve that dispute.</source>
        <translation>%1 est déjà en litige, depuis le %2&#xa0;: modifiez ou résolvez ce litige.</translation>
    </message>
    <message>
        <source>A dispute is not resolved before it was opened.</source>
        <translation>Un litige ne se résout pas avant d’être ouvert.</translation>
    </message>
    <message>
        <source>Say how the dispute was resolved.</source>
        <translation>Indiquez comment le litige a été résolu.</translation>
    </message>
    <message>
        <source>A reason needs words.</source>
        <translation>Un motif doit avoir un libellé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice.</source>
        <translation>«&#xa0;%1&#xa0;» y figure deux fois.</translation>
    </message>
    <message>
        <source>Keep one reason at least.</source>
        <translation>Gardez au moins un motif.</translation>
    </message>
    <message>
        <source>Disputes have the reason &quot;%1&quot;: hide it instead of removing it.</source>
        <translation>Des litiges ont le motif «&#xa0;%1&#xa0;»&#xa0;: masquez-le au lieu de le supprimer.</translation>
    </message>
</context>
<context>
    <name>FecColumns</name>
    <message>
        <source>The first line has %1 columns: this is no FEC.</source>
        <translation>La première ligne a %1 colonnes&#xa0;: ce n’est pas un FEC.</translation>
    </message>
    <message>
        <source>This is no FEC: its first line does not name the columns JournalCode, EcritureDate, CompteNum …</source>
        <translation>Ce n’est pas un FEC&#xa0;: sa première ligne ne nomme pas les colonnes JournalCode, EcritureDate, CompteNum…</translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation>La colonne %1 manque.</translation>
    </message>
</context>
<context>
    <name>FecReader</name>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file has no lines below its header.</source>
        <translation>Le fichier n’a aucune ligne sous son en-tête.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>L’import a été interrompu. Rien n’a changé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date (YYYYMMDD).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date (AAAAMMJJ).</translation>
    </message>
    <message>
        <source>The account is missing.</source>
        <translation>Le compte manque.</translation>
    </message>
    <message>
        <source>The line has %1 columns where the first line has %2. Is the file cut off?</source>
        <translation>La ligne a %1 colonnes alors que la première en a %2. Le fichier est-il tronqué&#x202f;?</translation>
    </message>
    <message>
        <source>The line has %1 columns where the first line has %2. Is there a separator inside a text?</source>
        <translation>La ligne a %1 colonnes alors que la première en a %2. Un texte contient-il le séparateur&#x202f;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount with two decimals.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant à deux décimales.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither D nor C, +1 nor -1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni D ni C, ni +1 ni -1.</translation>
    </message>
    <message>
        <source>The amounts are too large to be added up.</source>
        <translation>Les montants sont trop grands pour être additionnés.</translation>
    </message>
    <message>
        <source>The customer %1 has two names: &quot;%2&quot; and &quot;%3&quot;.</source>
        <translation>Le client %1 a deux noms&#xa0;: «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; the due date was computed instead.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#x202f;; l’échéance a été calculée.</translation>
    </message>
    <message>
        <source>The due date %1 comes before the document date %2.</source>
        <translation>L’échéance %1 précède la date de pièce %2.</translation>
    </message>
    <message>
        <source>The file&apos;s debit %1 and credit %2 differ: it is not a whole ledger.</source>
        <translation>Le débit %1 et le crédit %2 du fichier diffèrent&#xa0;: la comptabilité n’est pas complète.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries do not balance when grouped by journal, number and day.</source>
        <translation>
            <numerusform>%n écriture n’est pas équilibrée une fois regroupée par journal, numéro et date.</numerusform>
            <numerusform>%n écritures ne sont pas équilibrées une fois regroupées par journal, numéro et date.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no lines on the customer accounts %1. Name the accounts of your customers (--accounts).</source>
        <translation>Le fichier n’a aucune ligne sur les comptes clients %1. Indiquez les comptes de vos clients (--accounts).</translation>
    </message>
</context>
<context>
    <name>FecXml</name>
    <message>
        <source>The file holds no entries.</source>
        <translation>Le fichier ne contient aucune écriture.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; stands behind the lines of its entry, where the format has it before them.</source>
        <translation>&lt;%1&gt; se trouve après les lignes de son écriture, alors que le format le met avant.</translation>
    </message>
    <message>
        <source>Sens: &quot;%1&quot; is neither D nor C, +1 nor -1.</source>
        <translation>Sens&#xa0;: «&#xa0;%1&#xa0;» n’est ni D ni C, ni +1 ni -1.</translation>
    </message>
    <message>
        <source>The fields of this entry are longer than any real ones. The file is damaged.</source>
        <translation>Les champs de cette écriture sont plus longs qu’aucun champ réel. Le fichier est abîmé.</translation>
    </message>
    <message>
        <source>This is no FEC in XML: it begins with &lt;%1&gt;.</source>
        <translation>Ce n’est pas un FEC en XML&#xa0;: il commence par &lt;%1&gt;.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Running</source>
        <comment>state of a promise</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>state of a promise</comment>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <comment>state of a promise</comment>
        <translation>Tenue en partie</translation>
    </message>
    <message>
        <source>Broken</source>
        <comment>state of a promise</comment>
        <translation>Rompue</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a promise</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>%1, paid late</source>
        <translation>%1, payée en retard</translation>
    </message>
    <message>
        <source>%1, %2 missing</source>
        <translation>%1, il manque %2</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Message laissé</translation>
    </message>
    <message>
        <source>Nobody reached</source>
        <translation>Personne de joint</translation>
    </message>
    <message>
        <source>Promises to pay</source>
        <translation>Promet de payer</translation>
    </message>
    <message>
        <source>Contests the invoice</source>
        <translation>Conteste la facture</translation>
    </message>
    <message>
        <source>Invoice not received</source>
        <translation>Facture non reçue</translation>
    </message>
    <message>
        <source>Says it was paid</source>
        <translation>Dit avoir payé</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Mauvais interlocuteur</translation>
    </message>
    <message>
        <source>Refuses to pay</source>
        <translation>Refuse de payer</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>call again</source>
        <translation>rappeler</translation>
    </message>
    <message>
        <source>record the promise</source>
        <translation>enregistrer la promesse</translation>
    </message>
    <message>
        <source>open a dispute</source>
        <translation>ouvrir un litige</translation>
    </message>
    <message>
        <source>send a copy of the invoice</source>
        <translation>envoyer une copie de la facture</translation>
    </message>
    <message>
        <source>check that it arrived</source>
        <translation>vérifier l’arrivée du règlement</translation>
    </message>
    <message>
        <source>find the right person</source>
        <translation>trouver le bon interlocuteur</translation>
    </message>
    <message>
        <source>go one level further</source>
        <translation>passer au niveau suivant</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>décider</translation>
    </message>
    <message>
        <source>The promise was broken on %1: %2 missing.</source>
        <translation>La promesse a été rompue le %1&#xa0;: il manque %2.</translation>
    </message>
    <message>
        <source>The last call agreed on %1.</source>
        <translation>Rendez-vous convenu au dernier appel pour le %1.</translation>
    </message>
    <message>
        <source>%1 overdue, the oldest item %2.</source>
        <translation>%1 échus, écriture la plus ancienne %2.</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>Bill of exchange</source>
        <translation>Lettre de change</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Virement</translation>
    </message>
</context>
<context>
    <name>ForecastRows</name>
    <message>
        <source>Already late</source>
        <translation>Déjà en retard</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Au-delà</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ForeignLaw</name>
    <message>
        <source>Line %1 of the table of countries is not readable: &quot;%2&quot;.</source>
        <translation>La ligne %1 de la table des pays est illisible&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>FormalNotice</name>
    <message>
        <source>There is nothing to claim from %1 as of %2.</source>
        <translation>Il n’y a rien à réclamer à %1 au %2.</translation>
    </message>
    <message>
        <source>%1 is in insolvency proceedings: what it owed before is declared, not demanded (C. com. L622-21).</source>
        <translation>%1 est en procédure collective&#xa0;: ce qui était dû avant se déclare, sans mise en demeure (C. com. L622-21).</translation>
    </message>
    <message>
        <source>Somebody else collects %1. Leave it out, or close the hand-over.</source>
        <translation>Un tiers recouvre %1. Écartez cette écriture, ou clôturez la remise au recouvrement.</translation>
    </message>
    <message>
        <source>The due date of %1 was computed and nobody confirmed it. Confirm it, or leave the item out.</source>
        <translation>L’échéance de %1 a été calculée et personne ne l’a confirmée. Confirmez-la, ou écartez l’écriture.</translation>
    </message>
    <message>
        <source>%1 is disputed. Leave the disputed amounts out, or resolve the dispute first.</source>
        <translation>%1 est en litige. Écartez les montants en litige, ou résolvez d’abord le litige.</translation>
    </message>
</context>
<context>
    <name>FormatsHelp</name>
    <message>
        <source>tried on a real export</source>
        <translation>essayé sur un export réel</translation>
    </message>
    <message>
        <source>our own layout</source>
        <translation>notre propre présentation</translation>
    </message>
    <message>
        <source>by the program&apos;s documentation, not tried on a real export</source>
        <translation>d’après la documentation du logiciel, non essayé sur un export réel</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>The French accounting file (FEC), as text or as XML, one year or several in any order.</source>
        <translation>Le fichier des écritures comptables (FEC), en texte ou en XML, un ou plusieurs exercices dans n’importe quel ordre.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Text with separators and Excel workbooks (.xlsx) of any layout: movements, lists of all that is open at one day, customers, bank lines. The program finds the columns by their headings and contents and asks what it cannot decide. A reading can be saved as a profile of the ledger and carried to another as a small file.</source>
        <translation>Texte avec séparateurs et classeurs Excel (.xlsx) de toute présentation&#xa0;: mouvements, listes de tout ce qui n’est pas soldé à une date, clients, lignes bancaires. Le programme reconnaît les colonnes à leurs intitulés et à leur contenu, et demande ce qu’il ne peut pas décider. Une lecture peut être enregistrée comme profil du dossier et portée dans un autre dossier par un petit fichier.</translation>
    </message>
    <message>
        <source>Bank statements</source>
        <translation>Relevés bancaires</translation>
    </message>
    <message>
        <source>Our own layout, for scripts</source>
        <translation>Notre propre présentation, pour les scripts</translation>
    </message>
    <message>
        <source>Kinds: invoice, credit_note, payment, opening. Amounts are positive, the kind gives the sign. “settles” names the numbers that a credit pays, with a part after a colon; several are separated by semicolons. Without a due date the payment terms give it.</source>
        <translation>Natures&#xa0;: invoice (facture), credit_note (avoir), payment (règlement), opening (à-nouveau). Les montants sont positifs, la nature donne le signe. «&#xa0;settles&#xa0;» nomme les numéros qu’un crédit règle, avec une part après un deux-points&#x202f;; plusieurs sont séparés par des points-virgules. Sans échéance, le délai de règlement la donne.</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>Ce qui peut être importé</translation>
    </message>
</context>
<context>
    <name>GateSettings</name>
    <message>
        <source>%1 is true or false.</source>
        <translation>%1 vaut true ou false.</translation>
    </message>
    <message>
        <source>%1 is a number of days from 0 to %2.</source>
        <translation>%1 est un nombre de jours de 0 à %2.</translation>
    </message>
    <message>
        <source>%1 is an amount like 15.00.</source>
        <translation>%1 est un montant comme 15.00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun de %2.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>Ouvrir la ligne choisie</translation>
    </message>
    <message>
        <source>Enter or double click</source>
        <translation>Entrée ou double-clic</translation>
    </message>
    <message>
        <source>Choose the columns of a grid</source>
        <translation>Choisir les colonnes d’un tableau</translation>
    </message>
    <message>
        <source>right click on its header</source>
        <translation>clic droit sur son en-tête</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About Encaisse</source>
        <translation>À propos d’Encaisse</translation>
    </message>
    <message>
        <source>Gets invoices paid: who owes what and since when, what to do today, when the money will come. It works offline on one file that you own.</source>
        <translation>Pour que vos factures soient payées&#xa0;: qui doit quoi et depuis quand, que faire aujourd’hui, quand l’argent arrivera. Le programme fonctionne sans connexion, sur un seul fichier qui est à vous.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty. Made with Qt and SQLite.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure&#xa0;: vous pouvez l’utiliser, l’étudier, le partager et le modifier. Il est fourni sans aucune garantie. Réalisé avec Qt et SQLite.</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Jour de l’an</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Fête du Travail</translation>
    </message>
    <message>
        <source>Victory Day 1945</source>
        <translation>Victoire 1945</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Fête nationale</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Assomption</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Toussaint</translation>
    </message>
    <message>
        <source>Armistice 1918</source>
        <translation>Armistice 1918</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>St Stephen&apos;s Day</source>
        <translation>Saint-Étienne</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lundi de Pâques</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Lundi de Pentecôte</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Encaisse ledgers (*.encaisse)</source>
        <translation>Dossiers Encaisse (*.encaisse)</translation>
    </message>
    <message>
        <source>Company %1</source>
        <translation>Entreprise %1</translation>
    </message>
    <message>
        <source>Exports and statements (%1)</source>
        <translation>Exports et relevés (%1)</translation>
    </message>
</context>
<context>
    <name>ImportProfile</name>
    <message>
        <source>This is no import profile: %1</source>
        <translation>Ce n’est pas un profil d’import&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un texte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long.</source>
        <translation>«&#xa0;%1&#xa0;» est trop long.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni vrai ni faux.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list, or too long.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste, ou est trop long.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no object.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un objet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>a word of a list is empty, too long or no text.</source>
        <translation>un mot d’une liste est vide, trop long ou n’est pas du texte.</translation>
    </message>
    <message>
        <source>a column is no object.</source>
        <translation>une colonne n’est pas un objet.</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;.</source>
        <translation>il n’y a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>a column has no headings.</source>
        <translation>une colonne n’a pas d’intitulé.</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; comes twice.</source>
        <translation>le champ «&#xa0;%1&#xa0;» vient deux fois.</translation>
    </message>
    <message>
        <source>it names no columns.</source>
        <translation>il ne nomme aucune colonne.</translation>
    </message>
    <message>
        <source>it has too many words for kinds.</source>
        <translation>il a trop de mots pour les natures.</translation>
    </message>
    <message>
        <source>there is no kind &quot;%1&quot;.</source>
        <translation>il n’y a pas de nature «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>a separator is &quot;tab&quot; or one character.</source>
        <translation>un séparateur est «&#xa0;tab&#xa0;» ou un caractère.</translation>
    </message>
    <message>
        <source>its &quot;format&quot; is not &quot;encaisse-profile-1&quot;.</source>
        <translation>son «&#xa0;format&#xa0;» n’est pas «&#xa0;encaisse-profile-1&#xa0;».</translation>
    </message>
    <message>
        <source>it does not say what its rows mean.</source>
        <translation>il ne dit pas ce que sont ses lignes.</translation>
    </message>
    <message>
        <source>its order of days is unknown.</source>
        <translation>son ordre de dates est inconnu.</translation>
    </message>
    <message>
        <source>it does not say how its layout is known.</source>
        <translation>il ne dit pas d’où vient sa présentation.</translation>
    </message>
    <message>
        <source>its decimal sign is neither a comma nor a point.</source>
        <translation>son signe décimal n’est ni une virgule ni un point.</translation>
    </message>
    <message>
        <source>it is larger than 1 MB.</source>
        <translation>il dépasse 1 Mo.</translation>
    </message>
    <message>
        <source>it is no JSON object.</source>
        <translation>ce n’est pas un objet JSON.</translation>
    </message>
</context>
<context>
    <name>ImportRepository</name>
    <message>
        <source>Import %1 (%2) covers the same days and builds on it: undo that first.</source>
        <translation>L’import %1 (%2) couvre la même période et s’appuie sur lui&#xa0;: annulez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 %2 was reminded of %3 on %4.</source>
        <translation>%1 %2 a été relancé pour %3 le %4.</translation>
    </message>
    <message>
        <source>The due date %3 of %2 (customer %1) was confirmed by hand.</source>
        <translation>L’échéance %3 de %2 (client %1) a été confirmée à la main.</translation>
    </message>
    <message>
        <source>%2 of customer %1 was matched: undo that first.</source>
        <translation>%2 du client %1 a été rapproché&#xa0;: annulez d’abord ce rapprochement.</translation>
    </message>
    <message>
        <source>Import %1 (%2) lists items of this one: undo that first.</source>
        <translation>L’import %1 (%2) liste des écritures de celui-ci&#xa0;: annulez-le d’abord.</translation>
    </message>
    <message>
        <source>%2 of customer %1 is part of the promise of %3: undo that first.</source>
        <translation>%2 du client %1 fait partie de la promesse du %3&#xa0;: annulez-la d’abord.</translation>
    </message>
    <message>
        <source>%2 of customer %1 is disputed since %3: undo that first.</source>
        <translation>%2 du client %1 est en litige depuis le %3&#xa0;: annulez d’abord le litige.</translation>
    </message>
    <message>
        <source>The reminders of %2 (customer %1) were paused on %3: undo that first.</source>
        <translation>Les relances de %2 (client %1) ont été mises en pause le %3&#xa0;: annulez d’abord la suspension.</translation>
    </message>
    <message>
        <source>The level of %2 (customer %1) was set by hand on %3: undo that first.</source>
        <translation>Le niveau de %2 (client %1) a été fixé à la main le %3&#xa0;: annulez d’abord ce choix.</translation>
    </message>
    <message>
        <source>A claim on %2 (customer %1) was waived on %3: undo that first.</source>
        <translation>Une renonciation sur %2 (client %1) date du %3&#xa0;: annulez-la d’abord.</translation>
    </message>
    <message>
        <source>An event of %3 on the limitation of %2 (customer %1) is recorded: undo that first.</source>
        <translation>Un événement du %3 sur la prescription de %2 (client %1) est enregistré&#xa0;: annulez-le d’abord.</translation>
    </message>
    <message>
        <source>%2 of customer %1 was handed over on %3: undo that first.</source>
        <translation>%2 du client %1 a été remise au recouvrement le %3&#xa0;: annulez d’abord la remise.</translation>
    </message>
    <message>
        <source>%2 of customer %1 is doubtful since %3: undo that first.</source>
        <translation>%2 du client %1 est douteuse depuis le %3&#xa0;: annulez d’abord ce classement.</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>The ledger is open for reading only: nothing can be imported.</source>
        <translation>Le dossier est ouvert en lecture seule&#xa0;: rien ne peut être importé.</translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation>Il n’y a pas d’import %1.</translation>
    </message>
    <message>
        <source>Import %1 cannot be undone:</source>
        <translation>L’import %1 ne peut pas être annulé&#xa0;:</translation>
    </message>
    <message>
        <source>A FEC holds amounts with two decimals, but this ledger is kept in %1.</source>
        <translation>Un FEC contient des montants à deux décimales, mais ce dossier est tenu en %1.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un profil a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB: no export of one company is.</source>
        <translation>Le fichier dépasse %1 Mo&#xa0;: aucun export d’une société n’est aussi grand.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>There is no import profile &quot;%1&quot;.</source>
        <translation>Il n’y a pas de profil d’import «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The dates can be read with the day first or with the month first: say which.</source>
        <translation>Les dates peuvent se lire avec le jour ou avec le mois en premier&#xa0;: dites lequel.</translation>
    </message>
    <message>
        <source>The amounts can be read with a decimal comma or with a decimal point: say which.</source>
        <translation>Les montants peuvent se lire avec une virgule ou avec un point décimal&#xa0;: dites lequel.</translation>
    </message>
    <message>
        <source>The rows can be movements or all that is open: say which.</source>
        <translation>Les lignes peuvent être des mouvements ou tout ce qui est ouvert&#xa0;: dites lequel.</translation>
    </message>
    <message>
        <source>This is a list of open items, but of which day? Say it.</source>
        <translation>C’est une liste d’écritures ouvertes, mais à quelle date&#x202f;? Dites-la.</translation>
    </message>
    <message>
        <source>No column was found for: %1.</source>
        <translation>Aucune colonne trouvée pour&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of this list cannot be read: what they show as open would count as settled.</source>
        <translation>
            <numerusform>%n ligne de cette liste ne peut pas être lue&#xa0;: ce qu’elle montre comme ouvert compterait comme soldé.</numerusform>
            <numerusform>%n lignes de cette liste ne peuvent pas être lues&#xa0;: ce qu’elles montrent comme ouvert compterait comme soldé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of this list are dated after its day, %1. Is it the right day?</source>
        <translation>
            <numerusform>%n ligne de cette liste est datée après son jour, le %1. Est-ce la bonne date&#x202f;?</numerusform>
            <numerusform>%n lignes de cette liste sont datées après son jour, le %1. Est-ce la bonne date&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of this file could be read as an item.</source>
        <translation>Aucune ligne de ce fichier n’a pu être lue comme une écriture.</translation>
    </message>
    <message>
        <source>This is a list of all that is not invoiced, but of which day? Say it.</source>
        <translation>C’est une liste de tout ce qui n’est pas facturé, mais à quelle date&#x202f;? Indiquez-la.</translation>
    </message>
    <message>
        <source>No line of this file could be read as an order or a delivery.</source>
        <translation>Aucune ligne de ce fichier n’a pu être lue comme une commande ou une livraison.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Customer code</source>
        <translation>Code client</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Kind (invoice, payment…)</source>
        <translation>Nature (facture, règlement…)</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Numéro de pièce</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Entry date</source>
        <translation>Date d’écriture</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>Date de pièce</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Sign (D or C)</source>
        <translation>Sens (D ou C)</translation>
    </message>
    <message>
        <source>Amount left to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Amount in foreign currency</source>
        <translation>Montant en devise</translation>
    </message>
    <message>
        <source>Lettering code</source>
        <translation>Code de lettrage</translation>
    </message>
    <message>
        <source>Invoices it pays</source>
        <translation>Factures réglées</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Adresse, deuxième ligne</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Langue des lettres</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Role of the contact</source>
        <translation>Fonction du contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Délai de règlement</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Plafond d’encours</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>Organisme de notation</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>Noté le</translation>
    </message>
    <message>
        <source>Rating valid until</source>
        <translation>Note valable jusqu’au</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Date de valeur</translation>
    </message>
    <message>
        <source>Reference of the bank</source>
        <translation>Référence de la banque</translation>
    </message>
    <message>
        <source>Reference of the payer</source>
        <translation>Référence du payeur</translation>
    </message>
    <message>
        <source>Payer or payee</source>
        <translation>Payeur ou bénéficiaire</translation>
    </message>
    <message>
        <source>IBAN of the payer</source>
        <translation>IBAN du payeur</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>Balance of the account</source>
        <translation>Solde du compte</translation>
    </message>
    <message>
        <source>More of the label</source>
        <translation>Suite du libellé</translation>
    </message>
    <message>
        <source>State of the document</source>
        <translation>État de la pièce</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>séparé par des tabulations</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>séparé par des points-virgules</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>séparé par des virgules</translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>séparé par %1</translation>
    </message>
    <message>
        <source>Movements (invoices, payments…)</source>
        <translation>Mouvements (factures, règlements…)</translation>
    </message>
    <message>
        <source>All that is open at one day</source>
        <translation>Tout ce qui n’est pas soldé à une date</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Lines of a bank account</source>
        <translation>Lignes d’un compte bancaire</translation>
    </message>
    <message>
        <source>Accounting entries</source>
        <translation>Écritures comptables</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Pièces non soldées</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Relevé bancaire</translation>
    </message>
    <message>
        <source>This layout is known from the documentation of the software and was not tried on a real export: look at the first lines below.</source>
        <translation>Cette présentation est connue par la documentation du logiciel et n’a pas été essayée sur un export réel&#xa0;: vérifiez les premières lignes ci-dessous.</translation>
    </message>
    <message>
        <source>This layout was tried on a real export of the software.</source>
        <translation>Cette présentation a été essayée sur un export réel du logiciel.</translation>
    </message>
    <message>
        <source>This is Encaisse&apos;s own layout.</source>
        <translation>C’est la présentation propre à Encaisse.</translation>
    </message>
    <message>
        <source>This is a profile that you saved.</source>
        <translation>C’est un profil que vous avez enregistré.</translation>
    </message>
    <message>
        <source>Read by its columns as: %1.</source>
        <translation>Lu d’après ses colonnes comme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Recognised as: %1.</source>
        <translation>Reconnu comme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Recognised as an export of %1: %2.</source>
        <translation>Reconnu comme un export de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Text in columns</source>
        <translation>Texte en colonnes</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>feuille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Professional, public, consumer</source>
        <translation>Professionnel, public, consommateur</translation>
    </message>
    <message>
        <source>Law of the contracts</source>
        <translation>Droit applicable aux contrats</translation>
    </message>
    <message>
        <source>Sector of the lawful terms</source>
        <translation>Secteur des délais légaux</translation>
    </message>
    <message>
        <source>Reminder scenario</source>
        <translation>Scénario de relance</translation>
    </message>
    <message>
        <source>E-mail of the contact</source>
        <translation>E-mail du contact</translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation>Téléphone du contact</translation>
    </message>
    <message>
        <source>Amount without tax</source>
        <translation>Montant hors taxes</translation>
    </message>
    <message>
        <source>Number of the invoice</source>
        <translation>Numéro de la facture</translation>
    </message>
    <message>
        <source>Day of the invoice</source>
        <translation>Date de la facture</translation>
    </message>
    <message>
        <source>Whether it is invoiced</source>
        <translation>État de facturation</translation>
    </message>
    <message>
        <source>Insured limit</source>
        <translation>Encours assuré</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Assureur</translation>
    </message>
    <message>
        <source>Insured from</source>
        <translation>Assuré depuis</translation>
    </message>
    <message>
        <source>Insured until</source>
        <translation>Assuré jusqu’au</translation>
    </message>
    <message>
        <source>Orders and deliveries</source>
        <translation>Commandes et livraisons</translation>
    </message>
    <message>
        <source>All that is not invoiced at one day</source>
        <translation>Tout ce qui n’est pas facturé à une date</translation>
    </message>
    <message>
        <source>Orders and deliveries not invoiced</source>
        <translation>Commandes et livraisons non facturées</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>DSO, days of sales outstanding</source>
        <translation>DSO, délai moyen de règlement</translation>
    </message>
    <message>
        <source>DSO by count-back</source>
        <translation>DSO par épuisement</translation>
    </message>
    <message>
        <source>Best possible DSO</source>
        <translation>Meilleur DSO possible</translation>
    </message>
    <message>
        <source>Average days delinquent (ADD)</source>
        <translation>Retard moyen (ADD)</translation>
    </message>
    <message>
        <source>Collection effectiveness (CEI)</source>
        <translation>Efficacité du recouvrement (CEI)</translation>
    </message>
    <message>
        <source>Overdue share</source>
        <translation>Part échue</translation>
    </message>
    <message>
        <source>Mean age of what is open</source>
        <translation>Âge moyen des soldes</translation>
    </message>
    <message>
        <source>Recovery rate</source>
        <translation>Taux de recouvrement</translation>
    </message>
    <message>
        <source>Mean delay of payments</source>
        <translation>Retard moyen des règlements</translation>
    </message>
    <message>
        <source>Dispute rate</source>
        <translation>Taux de litige</translation>
    </message>
    <message>
        <source>Time to resolve disputes</source>
        <translation>Délai de résolution des litiges</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesses tenues</translation>
    </message>
    <message>
        <source>Paid after a reminder</source>
        <translation>Payé après relance</translation>
    </message>
    <message>
        <source>Customers that make 80 % of the delays</source>
        <translation>Clients qui font 80&#xa0;% des retards</translation>
    </message>
    <message>
        <source>Cash conversion cycle (CCC)</source>
        <translation>Cycle de trésorerie (CCC)</translation>
    </message>
    <message>
        <source>DSO</source>
        <translation>DSO</translation>
    </message>
    <message>
        <source>Count-back</source>
        <translation>Épuisement</translation>
    </message>
    <message>
        <source>Best DSO</source>
        <translation>Meilleur DSO</translation>
    </message>
    <message>
        <source>ADD</source>
        <translation>Retard moyen (ADD)</translation>
    </message>
    <message>
        <source>CEI %</source>
        <translation>CEI&#xa0;%</translation>
    </message>
    <message>
        <source>Overdue %</source>
        <translation>Échu&#xa0;%</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Recovered %</source>
        <translation>Recouvré&#xa0;%</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Disputed %</source>
        <translation>En litige&#xa0;%</translation>
    </message>
    <message>
        <source>Resolved in</source>
        <translation>Résolu en</translation>
    </message>
    <message>
        <source>Kept %</source>
        <translation>Tenues&#xa0;%</translation>
    </message>
    <message>
        <source>Reminded %</source>
        <translation>Relancé&#xa0;%</translation>
    </message>
    <message>
        <source>Pareto %</source>
        <translation>Pareto&#xa0;%</translation>
    </message>
    <message>
        <source>CCC</source>
        <translation>CCC</translation>
    </message>
    <message>
        <source>Receivables ÷ sales of the last %1 days × %1, VAT included.</source>
        <translation>Créances ÷ chiffre d’affaires des %1 derniers jours × %1, TTC.</translation>
    </message>
    <message>
        <source>The receivables are taken off the sales of one month after the other, newest first; the days of the months used up, and of the last one the share that is needed.</source>
        <translation>Les créances sont imputées sur le chiffre d’affaires mois après mois, du plus récent au plus ancien&#x202f;; on compte les jours des mois épuisés et, pour le dernier, la part nécessaire.</translation>
    </message>
    <message>
        <source>Receivables that are not due ÷ sales of the last %1 days × %1.</source>
        <translation>Créances non échues ÷ chiffre d’affaires des %1 derniers jours × %1.</translation>
    </message>
    <message>
        <source>DSO less best possible DSO: what the overdue items cost in days of sales.</source>
        <translation>DSO moins meilleur DSO possible&#xa0;: ce que coûtent les écritures échues en jours de chiffre d’affaires.</translation>
    </message>
    <message>
        <source>What was collected in the last %1 days ÷ what could have been: receivables at the start + sales − receivables at the end, ÷ the same with only what is not due at the end.</source>
        <translation>Ce qui a été encaissé ces %1 derniers jours ÷ ce qui aurait pu l’être&#xa0;: créances au début + chiffre d’affaires − créances à la fin, ÷ le même calcul avec le seul non échu à la fin.</translation>
    </message>
    <message>
        <source>Open debits past their due date ÷ open debits.</source>
        <translation>Débits ouverts après échéance ÷ débits ouverts.</translation>
    </message>
    <message>
        <source>Days since each open debit was booked, weighted by its open amount.</source>
        <translation>Jours depuis la comptabilisation de chaque débit ouvert, pondérés par son solde.</translation>
    </message>
    <message>
        <source>Cashed no later than %1 days after the due date ÷ what fell due, of the invoices whose %1 days ended in the last %2 days. Credit notes did not fall due.</source>
        <translation>Encaissé au plus tard %1 jours après l’échéance ÷ ce qui est arrivé à échéance, pour les factures dont les %1 jours ont pris fin ces %2 derniers jours. Les avoirs ne comptent pas comme échus.</translation>
    </message>
    <message>
        <source>Days between due date and payment, weighted by the amount, of the payments of the last %1 days; early payments count as negative.</source>
        <translation>Jours entre l’échéance et le règlement, pondérés par le montant, pour les règlements des %1 derniers jours&#x202f;; un règlement en avance compte en négatif.</translation>
    </message>
    <message>
        <source>Disputed amounts ÷ open debits.</source>
        <translation>Montants en litige ÷ débits ouverts.</translation>
    </message>
    <message>
        <source>Days from the opening to the end of a dispute, of those that ended in the last %1 days.</source>
        <translation>Jours entre l’ouverture et la fin d’un litige, pour ceux qui ont pris fin ces %1 derniers jours.</translation>
    </message>
    <message>
        <source>Paid in time ÷ promised, of the promises decided in the last %1 days.</source>
        <translation>Payé à temps ÷ promis, pour les promesses dénouées ces %1 derniers jours.</translation>
    </message>
    <message>
        <source>Items paid within %1 days after a reminder ÷ items reminded, of the reminders whose %1 days ended in the last %2 days.</source>
        <translation>Écritures payées dans les %1 jours suivant une relance ÷ écritures relancées, pour les relances dont les %1 jours ont pris fin ces %2 derniers jours.</translation>
    </message>
    <message>
        <source>The fewest customers that make 80 % of all overdue amounts × days late ÷ customers that owe.</source>
        <translation>Le plus petit nombre de clients qui font 80&#xa0;% de tous les montants échus × jours de retard ÷ clients débiteurs.</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Créances</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>Receivables that are due</source>
        <translation>Créances échues</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Open × days</source>
        <translation>Solde × jours</translation>
    </message>
    <message>
        <source>Cashed</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Paid × days late</source>
        <translation>Payé × jours de retard</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En litige</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Paid in time</source>
        <translation>Payé à temps</translation>
    </message>
    <message>
        <source>Items paid</source>
        <translation>Écritures payées</translation>
    </message>
    <message>
        <source>Customers that make 80 %</source>
        <translation>Clients qui font 80&#xa0;%</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Sales of the months it reaches</source>
        <translation>Chiffre d’affaires des mois couverts</translation>
    </message>
    <message>
        <source>Could be collected</source>
        <translation>Encaissable</translation>
    </message>
    <message>
        <source>Open debits</source>
        <translation>Débits ouverts</translation>
    </message>
    <message>
        <source>Fell due</source>
        <translation>Arrivé à échéance</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Items reminded</source>
        <translation>Écritures relancées</translation>
    </message>
    <message>
        <source>Customers that owe</source>
        <translation>Clients débiteurs</translation>
    </message>
    <message>
        <source>The ledger&apos;s history is too short for it: it looks back on %1 days or more.</source>
        <translation>L’historique du dossier est trop court&#xa0;: cet indicateur remonte à %1 jours ou plus.</translation>
    </message>
    <message>
        <source>The last entries are more than a month old.</source>
        <translation>Les dernières écritures datent de plus d’un mois.</translation>
    </message>
    <message>
        <source>There is nothing to measure: what it divides by is zero.</source>
        <translation>Il n’y a rien à mesurer&#xa0;: le diviseur est nul.</translation>
    </message>
    <message>
        <source>It says something about the whole company only.</source>
        <translation>Cet indicateur n’a de sens que pour l’entreprise entière.</translation>
    </message>
    <message>
        <source>Days from the delivery to its invoice, of the deliveries invoiced in the last %1 days; none are known until a file with deliveries is imported.</source>
        <translation>Jours entre la livraison et sa facture, pour les livraisons facturées des %1 derniers jours&#x202f;; aucune n’est connue tant qu’un fichier de livraisons n’est pas importé.</translation>
    </message>
    <message>
        <source>From delivery to invoice</source>
        <translation>De la livraison à la facture</translation>
    </message>
    <message>
        <source>Invoiced in</source>
        <translation>Facturé en</translation>
    </message>
    <message>
        <source>Deliveries invoiced</source>
        <translation>Livraisons facturées</translation>
    </message>
    <message>
        <source>Stocks as last booked ÷ goods bought and taken from stock in the last %1 days × %1, without VAT.</source>
        <translation>Stocks tels que comptabilisés en dernier ÷ marchandises achetées et sorties du stock des %1 derniers jours × %1, hors TVA.</translation>
    </message>
    <message>
        <source>Owed to suppliers ÷ bought from them in the last %1 days × %1, VAT included; without fixed assets and what was paid at once.</source>
        <translation>Dettes fournisseurs ÷ achats à crédit des %1 derniers jours × %1, TVA comprise&#x202f;; sans les immobilisations ni ce qui est payé comptant.</translation>
    </message>
    <message>
        <source>DSO + days of stock (DIO) − days of payables (DPO): how long the money of a sale is away.</source>
        <translation>DSO + jours de stock (DIO) − jours fournisseurs (DPO)&#xa0;: combien de temps l’argent d’une vente est immobilisé.</translation>
    </message>
    <message>
        <source>Days of stock (DIO)</source>
        <translation>Jours de stock (DIO)</translation>
    </message>
    <message>
        <source>Days of payables (DPO)</source>
        <translation>Jours fournisseurs (DPO)</translation>
    </message>
    <message>
        <source>DIO</source>
        <translation>DIO</translation>
    </message>
    <message>
        <source>DPO</source>
        <translation>DPO</translation>
    </message>
    <message>
        <source>Goods used</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Stocks</source>
        <translation>Stocks</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Suppliers that owe</source>
        <translation>Fournisseurs débiteurs</translation>
    </message>
    <message>
        <source>Goods bought</source>
        <translation>Achats de marchandises</translation>
    </message>
    <message>
        <source>Change of stock</source>
        <translation>Variation de stock</translation>
    </message>
    <message>
        <source>Services and other purchases</source>
        <translation>Services et autres achats</translation>
    </message>
    <message>
        <source>Bought from suppliers</source>
        <translation>Achats à crédit TTC</translation>
    </message>
    <message>
        <source>Sales without VAT</source>
        <translation>Ventes hors TVA</translation>
    </message>
    <message>
        <source>To be financed (working capital need): stocks + receivables − suppliers; what they owe, VAT and pay are left out.</source>
        <translation>À financer (besoin en fonds de roulement)&#xa0;: stocks + créances clients − fournisseurs&#x202f;; sans les fournisseurs débiteurs, la TVA ni les salaires.</translation>
    </message>
    <message>
        <source>Typed by you.</source>
        <translation>Saisi par vous.</translation>
    </message>
    <message>
        <source>It needs the accounts of stocks and suppliers: import your whole ledger (FEC), or type the days of stock (DIO) and of payables (DPO).</source>
        <translation>Il faut les comptes de stocks et de fournisseurs&#xa0;: importez votre comptabilité entière (FEC), ou saisissez les jours de stock (DIO) et les jours fournisseurs (DPO).</translation>
    </message>
    <message>
        <source>The imported accounts begin without opening balances.</source>
        <translation>Les comptes importés commencent sans à-nouveaux.</translation>
    </message>
    <message>
        <source>Goods are bought, but the accounts keep no stock of them.</source>
        <translation>Des marchandises sont achetées, mais les comptes n’en tiennent pas le stock.</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 × days</source>
        <translation>%1 × jours</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4.</source>
        <translation>%1&#xa0;: %2&#x202f;; %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Réglées</translation>
    </message>
    <message>
        <source>Expected without</source>
        <translation>Attendu sans</translation>
    </message>
    <message>
        <source>Gain, %</source>
        <translation>Gain,&#xa0;%</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Canal&#xa0;: %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Segment&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>No reminder left whose %n day(s) ended within the period.</source>
        <translation>
            <numerusform>Aucune relance partie dont le délai de %n jour s’est achevé dans la période.</numerusform>
            <numerusform>Aucune relance partie dont le délai de %n jours s’est achevé dans la période.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Items paid within %n day(s) after a reminder, against what their customers&apos; behaviour before let expect without it.</source>
        <translation>
            <numerusform>Pièces réglées dans le jour (%n) suivant une relance, face à ce que le comportement antérieur de leurs clients laissait attendre sans elle.</numerusform>
            <numerusform>Pièces réglées dans les %n jours suivant une relance, face à ce que le comportement antérieur de leurs clients laissait attendre sans elle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemImport</name>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>L’import a été interrompu. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n items of these days stand in the ledger but no longer in the file. They are kept; if the accounts dropped them, undo the earlier import and import again.</source>
        <translation>
            <numerusform>%n écriture de ces jours est dans le dossier mais n’est plus dans le fichier. Elle est gardée&#x202f;; si la comptabilité l’a retirée, annulez l’import précédent et importez de nouveau.</numerusform>
            <numerusform>%n écritures de ces jours sont dans le dossier mais ne sont plus dans le fichier. Elles sont gardées&#x202f;; si la comptabilité les a retirées, annulez l’import précédent et importez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file covers the days from %1 to %2: what happened then is missing.</source>
        <translation>Aucun fichier ne couvre les jours du %1 au %2&#xa0;: ce qui s’y est passé manque.</translation>
    </message>
    <message>
        <source>The years overlap: this file and import %1 (%2) both cover the days from %3 to %4.</source>
        <translation>Les exercices se chevauchent&#xa0;: ce fichier et l’import %1 (%2) couvrent tous deux les jours du %3 au %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers open the year with another balance than the year before left. The differences stand in the ledger as items of their own.</source>
        <translation>
            <numerusform>%n client ouvre l’exercice avec un autre solde que celui laissé par l’exercice précédent. L’écart figure dans le dossier comme une écriture à part.</numerusform>
            <numerusform>%n clients ouvrent l’exercice avec un autre solde que celui laissé par l’exercice précédent. Les écarts figurent dans le dossier comme des écritures à part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s) are not on the list of open items of %1 and would be settled by it at once.</source>
        <translation>
            <numerusform>%n nouvelle écriture n’est pas sur la liste des écritures ouvertes du %1 et serait aussitôt soldée par elle.</numerusform>
            <numerusform>%n nouvelles écritures ne sont pas sur la liste des écritures ouvertes du %1 et seraient aussitôt soldées par elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list has %1 lines, the last one (%2) had %3. All that it does not show would be settled.</source>
        <translation>Cette liste a %1 lignes, la précédente (%2) en avait %3. Tout ce qu’elle ne montre pas serait soldé.</translation>
    </message>
    <message>
        <source>%1 of %2 customers on this list are unknown to this ledger. Is it the list of another company?</source>
        <translation>%1 clients sur %2 de cette liste sont inconnus de ce dossier. Est-ce la liste d’une autre société&#x202f;?</translation>
    </message>
    <message>
        <source>the amount of &quot;%1&quot; is %2 here and was %3 before.</source>
        <translation>le montant de «&#xa0;%1&#xa0;» est de %2 ici et était de %3 auparavant.</translation>
    </message>
    <message>
        <source>this customer has no &quot;%1&quot;: that part pays nothing.</source>
        <translation>ce client n’a pas de «&#xa0;%1&#xa0;»&#xa0;: cette part ne règle rien.</translation>
    </message>
    <message>
        <source>nothing is open of &quot;%1&quot;.</source>
        <translation>rien n’est ouvert sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>less is open of &quot;%1&quot; than it pays: the rest stays unallocated.</source>
        <translation>le solde de «&#xa0;%1&#xa0;» est inférieur au règlement&#xa0;: le reste demeure non lettré.</translation>
    </message>
</context>
<context>
    <name>ItemService</name>
    <message>
        <source>This item is gone.</source>
        <translation>Cette pièce n’existe plus.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
</context>
<context>
    <name>LateInterest</name>
    <message>
        <source>No rate &quot;%1&quot; is known for %2. Add it under Settings, Rates.</source>
        <translation>Aucun taux «&#xa0;%1&#xa0;» n’est connu pour le %2. Ajoutez-le dans Réglages, Taux.</translation>
    </message>
    <message>
        <source>The amount or the rate is too large to calculate interest on. Check it.</source>
        <translation>Le montant ou le taux est trop grand pour calculer des pénalités. Vérifiez-le.</translation>
    </message>
</context>
<context>
    <name>LateItems</name>
    <message numerus="yes">
        <source>%n payment(s) of its own</source>
        <translation>
            <numerusform>%n règlement de ce client</numerusform>
            <numerusform>%n règlements de ce client</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, half of them by day %2 after the due date: %3</source>
        <translation>%1, la moitié avant le %2e jour après l’échéance&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, half of them by the due date: %2</source>
        <translation>%1, la moitié avant l’échéance&#xa0;: %2</translation>
    </message>
    <message>
        <source>All customers: %1 %</source>
        <translation>Tous clients&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>its segment: %1</source>
        <translation>son segment&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing paid yet that would tell more</source>
        <translation>aucun règlement encore pour en dire plus</translation>
    </message>
    <message>
        <source>a promise or a dispute: %1</source>
        <translation>promesse ou litige&#xa0;: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two reasons</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>as such chances came out so far: %1</source>
        <translation>d’après ce que de telles probabilités ont donné jusqu’ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The company needs a name.</source>
        <translation>L’entreprise doit avoir un nom.</translation>
    </message>
    <message>
        <source>The ledger holds amounts in %1: its currency can no longer change.</source>
        <translation>Le dossier contient des montants en %1&#xa0;: sa devise ne peut plus changer.</translation>
    </message>
</context>
<context>
    <name>LedgerExport</name>
    <message>
        <source>&quot;%1&quot; cannot be written. Choose a folder you may write to, with free space.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit. Choisissez un dossier du disque où vous avez le droit d’écrire, avec de la place libre.</translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>&quot;%1&quot; has three decimals: check the decimal sign.</source>
        <translation>«&#xa0;%1&#xa0;» a trois décimales&#xa0;: vérifiez le signe décimal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says neither debit nor credit.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit ni débit ni crédit.</translation>
    </message>
    <message>
        <source>the year %1 is far away.</source>
        <translation>l’année %1 est bien loin.</translation>
    </message>
    <message>
        <source>it is due before it was issued.</source>
        <translation>l’échéance précède l’émission.</translation>
    </message>
    <message>
        <source>the number &quot;%1&quot; comes again for this customer, first on line %2.</source>
        <translation>le numéro «&#xa0;%1&#xa0;» revient pour ce client, d’abord à la ligne %2.</translation>
    </message>
    <message>
        <source>the customer &quot;%1&quot; is called &quot;%2&quot; here and &quot;%3&quot; before.</source>
        <translation>le client «&#xa0;%1&#xa0;» s’appelle «&#xa0;%2&#xa0;» ici et «&#xa0;%3&#xa0;» avant.</translation>
    </message>
    <message>
        <source>more is open than the amount.</source>
        <translation>le reste dû dépasse le montant.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Écartée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L’import a été interrompu.</translation>
    </message>
    <message>
        <source>the year of &quot;%1&quot; cannot be meant.</source>
        <translation>l’année de «&#xa0;%1&#xa0;» ne peut pas être voulue.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day; the due date is left open.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#x202f;; l’échéance reste à calculer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day; the row counts as unpaid.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#x202f;; la ligne compte comme non réglée.</translation>
    </message>
    <message>
        <source>it has no date.</source>
        <translation>elle n’a pas de date.</translation>
    </message>
    <message>
        <source>it names no customer.</source>
        <translation>elle ne nomme aucun client.</translation>
    </message>
    <message>
        <source>its amount is in %1, and this ledger is kept in %2.</source>
        <translation>son montant est en %1 et ce dossier est tenu en %2.</translation>
    </message>
    <message>
        <source>it has no amount.</source>
        <translation>elle n’a pas de montant.</translation>
    </message>
    <message>
        <source>an amount has three decimals.</source>
        <translation>un montant a trois décimales.</translation>
    </message>
    <message>
        <source>debit and credit are both filled.</source>
        <translation>débit et crédit sont tous deux remplis.</translation>
    </message>
    <message>
        <source>what is owed pays nothing: &quot;%1&quot; is left out.</source>
        <translation>ce qui est dû ne règle rien&#xa0;: «&#xa0;%1&#xa0;» est ignoré.</translation>
    </message>
    <message>
        <source>its parts are more than the amount.</source>
        <translation>ses parts dépassent le montant.</translation>
    </message>
    <message>
        <source>its kind is a credit, its amount a debit.</source>
        <translation>sa nature est un crédit, son montant un débit.</translation>
    </message>
    <message>
        <source>its kind is a debit, its amount a credit.</source>
        <translation>sa nature est un débit, son montant un crédit.</translation>
    </message>
    <message>
        <source>the file&apos;s total is not the sum of its rows.</source>
        <translation>le total du fichier n’est pas la somme de ses lignes.</translation>
    </message>
    <message>
        <source>its kind is &quot;%1&quot;, not invoice, credit_note, payment or opening.</source>
        <translation>sa nature est «&#xa0;%1&#xa0;», et non invoice, credit_note, payment ou opening.</translation>
    </message>
    <message>
        <source>the kind &quot;%1&quot; is unknown: here and below the sign of the amount decides.</source>
        <translation>la nature «&#xa0;%1&#xa0;» est inconnue&#xa0;: ici et plus bas, le signe du montant décide.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what is paid. Write it like F1:40.00;F2, and a number with ; or : in quotation marks.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas ce qui est réglé. Écrivez par exemple F1:40.00;F2, et entre guillemets un numéro contenant «&#xa0;;&#xa0;» ou «&#xa0;:&#xa0;».</translation>
    </message>
    <message>
        <source>the row has more cells than there are headings: a separator may stand inside a text.</source>
        <translation>la ligne a plus de cellules qu’il n’y a d’en-têtes&#xa0;: un séparateur se trouve peut-être dans un texte.</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>Name of the customer</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Its code: the reference to quote</source>
        <translation>Son code&#xa0;: la référence à rappeler</translation>
    </message>
    <message>
        <source>Its SIREN; may be empty</source>
        <translation>Son SIREN&#x202f;; peut être vide</translation>
    </message>
    <message>
        <source>Name of the firm that writes</source>
        <translation>Nom de l’entreprise qui écrit</translation>
    </message>
    <message>
        <source>Who signs; may be empty</source>
        <translation>Signataire&#x202f;; peut être vide</translation>
    </message>
    <message>
        <source>The firm&apos;s IBAN; may be empty</source>
        <translation>IBAN de l’entreprise&#x202f;; peut être vide</translation>
    </message>
    <message>
        <source>The firm&apos;s BIC; may be empty</source>
        <translation>BIC de l’entreprise&#x202f;; peut être vide</translation>
    </message>
    <message>
        <source>The firm&apos;s telephone number; may be empty</source>
        <translation>Numéro de téléphone de l’entreprise&#x202f;; peut être vide</translation>
    </message>
    <message>
        <source>The firm&apos;s e-mail address; may be empty</source>
        <translation>Adresse e-mail de l’entreprise&#x202f;; peut être vide</translation>
    </message>
    <message>
        <source>How to reach the firm, as part of a sentence; may be empty</source>
        <translation>Comment joindre l’entreprise, en membre de phrase&#x202f;; peut être vide</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>Date de la lettre</translation>
    </message>
    <message>
        <source>Eight days later</source>
        <translation>Huit jours plus tard</translation>
    </message>
    <message>
        <source>Number of late items</source>
        <translation>Nombre d’écritures échues</translation>
    </message>
    <message>
        <source>All items listed</source>
        <translation>Total des écritures listées</translation>
    </message>
    <message>
        <source>Credit notes and payments to deduct, without sign</source>
        <translation>Avoirs et règlements à déduire, sans signe</translation>
    </message>
    <message>
        <source>Listed for information, not due yet</source>
        <translation>Listé pour information, non encore échu</translation>
    </message>
    <message>
        <source>What the letter asks for</source>
        <translation>Montant réclamé par la lettre</translation>
    </message>
    <message>
        <source>Days late of the oldest item</source>
        <translation>Jours de retard de l’écriture la plus ancienne</translation>
    </message>
    <message>
        <source>More than one late item</source>
        <translation>Plusieurs écritures échues</translation>
    </message>
    <message>
        <source>There is something to deduct</source>
        <translation>Il y a un montant à déduire</translation>
    </message>
    <message>
        <source>Something listed is not due yet</source>
        <translation>Une écriture listée n’est pas encore échue</translation>
    </message>
    <message>
        <source>The customer is a trader: penalties and €40</source>
        <translation>Le client est un professionnel&#xa0;: pénalités et 40&#xa0;€</translation>
    </message>
    <message>
        <source>The customer is a public buyer</source>
        <translation>Le client est un acheteur public</translation>
    </message>
</context>
<context>
    <name>LetterTemplate</name>
    <message>
        <source>a tag is not closed by }}</source>
        <translation>une balise n’est pas fermée par }}</translation>
    </message>
    <message>
        <source>the section {{#%1}} is not closed by {{/%1}}</source>
        <translation>la section {{#%1}} n’est pas fermée par {{/%1}}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of letters</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ des lettres</translation>
    </message>
    <message>
        <source>{{/%1}} closes a section that is not open</source>
        <translation>{{/%1}} ferme une section qui n’est pas ouverte</translation>
    </message>
    <message>
        <source>sections are nested too deep</source>
        <translation>trop de sections imbriquées</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the first line is not &quot;Subject: …&quot;</source>
        <translation>la première ligne n’est pas «&#xa0;Subject: …&#xa0;»</translation>
    </message>
    <message>
        <source>the line after the subject is not blank</source>
        <translation>la ligne qui suit l’objet n’est pas vide</translation>
    </message>
    <message>
        <source>the paragraph [items], the place of the table, must stand in it once</source>
        <translation>le paragraphe [items], qui marque la place du tableau, doit y figurer une seule fois</translation>
    </message>
    <message>
        <source>The letter template %1 cannot be used: %2. Correct it.</source>
        <translation>Le modèle de lettre %1 est inutilisable&#xa0;: %2. Corrigez-le.</translation>
    </message>
    <message>
        <source>There is no letter template %1. Give the customer one of the languages of letters: French or English.</source>
        <translation>Il n’y a pas de modèle de lettre %1. Donnez au client l’une des langues des lettres&#xa0;: français ou anglais.</translation>
    </message>
    <message>
        <source>its subject is empty</source>
        <translation>son objet est vide</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>There is nothing to claim from %1: its credits cover all that is due. Allocate them first.</source>
        <translation>Il n’y a rien à réclamer à %1&#xa0;: ses règlements et avoirs couvrent tout ce qui est dû. Lettrez-les d’abord.</translation>
    </message>
    <message>
        <source>The letter to %1 cannot be made into a PDF.</source>
        <translation>La lettre à %1 n’a pas pu être mise en PDF.</translation>
    </message>
    <message>
        <source>There is no interest to claim as of %1: no sheet is written.</source>
        <translation>Aucune pénalité à réclamer au %1&#xa0;: aucun décompte n’est établi.</translation>
    </message>
    <message>
        <source>The calculation sheet cannot be made into a PDF.</source>
        <translation>Le décompte ne peut pas être converti en PDF.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the room on the disk.</source>
        <translation>%1 ne peut pas être écrit. Vérifiez l’emplacement et la place sur le disque.</translation>
    </message>
    <message>
        <source>There is no letter to print.</source>
        <translation>Il n’y a aucune lettre à imprimer.</translation>
    </message>
    <message>
        <source>The letters cannot be made into a PDF.</source>
        <translation>Impossible de produire le PDF des lettres.</translation>
    </message>
    <message>
        <source>The document cannot be made into a PDF.</source>
        <translation>Impossible de produire le PDF du document.</translation>
    </message>
    <message>
        <source>No customer has an open item: no statement is written.</source>
        <translation>Aucun client n’a d’écriture ouverte&#xa0;: aucun relevé n’est produit.</translation>
    </message>
    <message>
        <source>The statement cannot be made into a PDF.</source>
        <translation>Impossible de produire le PDF du relevé.</translation>
    </message>
</context>
<context>
    <name>LogoImage</name>
    <message>
        <source>The logo is neither a PNG nor a JPEG image. Save it as one of them.</source>
        <translation>Le logo n’est ni une image PNG ni une image JPEG. Enregistrez-le dans l’un de ces formats.</translation>
    </message>
    <message>
        <source>The logo is too large: at most 1 MB and %1 pixels a side. A printed logo needs no more than 1,000.</source>
        <translation>Le logo est trop grand&#xa0;: au plus 1 Mo et %1 pixels de côté. Un logo imprimé n’en demande pas plus de 1 000.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>The mail account is saved.</source>
        <translation>Le compte de messagerie est enregistré.</translation>
    </message>
    <message>
        <source>… To be sent</source>
        <translation>… À envoyer</translation>
    </message>
    <message>
        <source>→ Being sent</source>
        <translation>→ Envoi en cours</translation>
    </message>
    <message>
        <source>✓ Sent</source>
        <translation>✓ Envoyé</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ Échec</translation>
    </message>
    <message>
        <source>? Did it leave?</source>
        <translation>? Est-il parti&#x202f;?</translation>
    </message>
    <message>
        <source>– Not sent</source>
        <translation>– Non envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n messages sent</source>
        <translation>
            <numerusform>%n message envoyé</numerusform>
            <numerusform>%n messages envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked about</source>
        <translation>
            <numerusform>%n envoi à vérifier</numerusform>
            <numerusform>%n envois à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting</source>
        <translation>
            <numerusform>%n encore en attente</numerusform>
            <numerusform>%n encore en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain of the system does not take the password: it will be asked each time.</source>
        <translation>Le trousseau du système n’accepte pas le mot de passe&#xa0;: il sera demandé à chaque fois.</translation>
    </message>
</context>
<context>
    <name>MailAccount</name>
    <message>
        <source>&quot;%1&quot; is no mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a server.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de serveur.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>Le port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>The rate is from 1 to 600 messages a minute.</source>
        <translation>Le débit va de 1 à 600 messages par minute.</translation>
    </message>
    <message>
        <source>The login holds characters that no login has.</source>
        <translation>L’identifiant contient des caractères qu’aucun identifiant ne comporte.</translation>
    </message>
</context>
<context>
    <name>MasterChanges</name>
    <message>
        <source>new customer</source>
        <translation>nouveau client</translation>
    </message>
</context>
<context>
    <name>MatchService</name>
    <message>
        <source>This customer is gone.</source>
        <translation>Ce client n’existe plus.</translation>
    </message>
    <message>
        <source>Choose one bank line or one credit.</source>
        <translation>Choisissez une ligne bancaire ou un avoir.</translation>
    </message>
    <message>
        <source>The amount to match must be more than nothing.</source>
        <translation>Le montant à rapprocher doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>Only %1 is left of &quot;%2&quot;: %3 cannot be matched.</source>
        <translation>Il ne reste que %1 de «&#xa0;%2&#xa0;»&#xa0;: %3 ne peut pas être rapproché.</translation>
    </message>
    <message>
        <source>This bank line is gone.</source>
        <translation>Cette ligne bancaire n’existe plus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is money that went out: it can only take a receipt back.</source>
        <translation>«&#xa0;%1&#xa0;» est une sortie d’argent&#xa0;: elle ne peut que reprendre un encaissement.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was set aside. Take it back from there first.</source>
        <translation>«&#xa0;%1&#xa0;» a été écartée. Reprenez-la d’abord.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in %2, the ledger in %3.</source>
        <translation>«&#xa0;%1&#xa0;» est en %2, le dossier en %3.</translation>
    </message>
    <message>
        <source>This credit is gone.</source>
        <translation>Cet avoir n’existe plus.</translation>
    </message>
    <message>
        <source>%1 can only settle items of its own customer.</source>
        <translation>%1 ne peut solder que des écritures de son propre client.</translation>
    </message>
    <message>
        <source>Nothing is left of %1.</source>
        <translation>Il ne reste rien de %1.</translation>
    </message>
    <message>
        <source>Choose the items that %1 settles.</source>
        <translation>Choisissez les écritures que %1 solde.</translation>
    </message>
    <message>
        <source>An item to settle is gone.</source>
        <translation>Une écriture à solder n’existe plus.</translation>
    </message>
    <message>
        <source>%1 belongs to another customer.</source>
        <translation>%1 appartient à un autre client.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 est citée deux fois.</translation>
    </message>
    <message>
        <source>Nothing is open of %1 any more.</source>
        <translation>Il ne reste plus rien d’ouvert sur %1.</translation>
    </message>
    <message>
        <source>The amount for %1 must be %2 at most, with its sign.</source>
        <translation>Le montant pour %1 doit être de %2 au plus, avec son signe.</translation>
    </message>
    <message>
        <source>Only %1 is open of %2: %3 cannot be set against it.</source>
        <translation>Il ne reste que %1 d’ouvert sur %2&#xa0;: %3 ne peut pas y être affecté.</translation>
    </message>
    <message>
        <source>A difference that is written off cannot be less than nothing.</source>
        <translation>Un écart passé en différence de règlement ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>The credits among the chosen items cover the others: nothing is left to pay with &quot;%1&quot;.</source>
        <translation>Les avoirs choisis couvrent les autres écritures&#xa0;: il ne reste rien à payer avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The chosen items add up to %1, but %2 came in.</source>
        <translation>Les écritures choisies font %1, mais %2 a été reçu.</translation>
    </message>
    <message>
        <source>Nothing can be written off: the items add up to %1 and %2 came in.</source>
        <translation>Il n’y a pas d’écart à passer&#xa0;: les écritures font %1 et %2 a été reçu.</translation>
    </message>
    <message>
        <source>The accounts hold the receipt of %1 on %2 already and have settled other items with it: nothing of it is left for %3.</source>
        <translation>La comptabilité contient déjà l’encaissement de %1 du %2 et en a soldé d’autres écritures&#xa0;: il n’en reste rien pour %3.</translation>
    </message>
    <message>
        <source>The bank took this receipt back. Undo the return first.</source>
        <translation>La banque a repris cet encaissement. Annulez d’abord l’impayé.</translation>
    </message>
    <message>
        <source>The rest of this receipt was matched later. Undo that first.</source>
        <translation>Le reste de cet encaissement a été rapproché ensuite. Annulez-le d’abord.</translation>
    </message>
    <message>
        <source>A reminder or a later import speaks of this receipt: it stays.</source>
        <translation>Une relance ou un import ultérieur parle de cet encaissement&#xa0;: il reste.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>This matching is no longer there.</source>
        <translation>Ce rapprochement n’existe plus.</translation>
    </message>
    <message>
        <source>Only a receipt of the bank can be taken back.</source>
        <translation>Seul un encaissement bancaire peut être repris.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is money that came in.</source>
        <translation>«&#xa0;%1&#xa0;» est une entrée d’argent.</translation>
    </message>
    <message>
        <source>This receipt was taken back already.</source>
        <translation>Cet encaissement a déjà été repris.</translation>
    </message>
    <message>
        <source>%1 went out, but %2 was received: the amounts differ.</source>
        <translation>%1 est sorti, mais %2 avait été reçu&#xa0;: les montants diffèrent.</translation>
    </message>
    <message>
        <source>The money went out on %1, before it was received on %2.</source>
        <translation>L’argent est sorti le %1, avant d’être reçu le %2.</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>The structured reference names %1 and the amount is exactly what is open.</source>
        <translation>La référence structurée cite %1 et le montant est exactement ce qui reste dû.</translation>
    </message>
    <message>
        <source>The label names %1 and the amount is exactly what is open.</source>
        <translation>Le libellé cite %1 et le montant est exactement ce qui reste dû.</translation>
    </message>
    <message>
        <source>The payer&apos;s own reference is %1 and the amount is exactly what is open.</source>
        <translation>La référence du payeur est %1 et le montant est exactement ce qui reste dû.</translation>
    </message>
    <message numerus="yes">
        <source>The payer&apos;s account is known and the amount is exactly the sum of %n open item(s).</source>
        <translation>
            <numerusform>Le compte du payeur est connu et le montant est exactement la somme de %n écriture ouverte.</numerusform>
            <numerusform>Le compte du payeur est connu et le montant est exactement la somme de %n écritures ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The payer&apos;s name fits and the amount is exactly the sum of %n open item(s).</source>
        <translation>
            <numerusform>Le nom du payeur correspond et le montant est exactement la somme de %n écriture ouverte.</numerusform>
            <numerusform>Le nom du payeur correspond et le montant est exactement la somme de %n écritures ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The credit is on this account and the amount is exactly the sum of %n open item(s).</source>
        <translation>
            <numerusform>L’avoir est sur ce compte et le montant est exactement la somme de %n écriture ouverte.</numerusform>
            <numerusform>L’avoir est sur ce compte et le montant est exactement la somme de %n écritures ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The structured reference names %1.</source>
        <translation>La référence structurée cite %1.</translation>
    </message>
    <message>
        <source>The label names %1.</source>
        <translation>Le libellé cite %1.</translation>
    </message>
    <message>
        <source>The payer&apos;s own reference is %1.</source>
        <translation>La référence du payeur est %1.</translation>
    </message>
    <message>
        <source>The payer&apos;s account is known.</source>
        <translation>Le compte du payeur est connu.</translation>
    </message>
    <message>
        <source>The payer&apos;s name fits.</source>
        <translation>Le nom du payeur correspond.</translation>
    </message>
    <message>
        <source>The credit is on this customer&apos;s account.</source>
        <translation>L’avoir est sur le compte de ce client.</translation>
    </message>
    <message>
        <source>The amount is set against the oldest items.</source>
        <translation>Le montant est affecté aux écritures les plus anciennes.</translation>
    </message>
    <message>
        <source>The amount is a part of what is open.</source>
        <translation>Le montant est une partie de ce qui reste dû.</translation>
    </message>
    <message>
        <source>The amount is what is open less %1 % discount.</source>
        <translation>Le montant est ce qui reste dû moins %1&#xa0;% d’escompte.</translation>
    </message>
    <message>
        <source>The amount is %1 %2 less than what is open: a small difference.</source>
        <translation>Il manque %1 %2 sur ce qui reste dû&#xa0;: un petit écart.</translation>
    </message>
    <message>
        <source>The amount is %1 %2 more than what is open.</source>
        <translation>Le montant dépasse de %1 %2 ce qui reste dû.</translation>
    </message>
    <message numerus="yes">
        <source>The amount is exactly the sum of %n open item(s).</source>
        <translation>
            <numerusform>Le montant est exactement la somme de %n écriture ouverte.</numerusform>
            <numerusform>Le montant est exactement la somme de %n écritures ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The payer looks like another customer.</source>
        <translation>Le payeur ressemble à un autre client.</translation>
    </message>
    <message>
        <source>The payer may also be another customer.</source>
        <translation>Le payeur peut aussi être un autre client.</translation>
    </message>
    <message>
        <source>An item was issued after this payment.</source>
        <translation>Une écriture est postérieure à ce paiement.</translation>
    </message>
    <message>
        <source>Other open items give the same sum.</source>
        <translation>D’autres écritures ouvertes donnent la même somme.</translation>
    </message>
    <message>
        <source>With so many open items this sum may be chance.</source>
        <translation>Avec tant d’écritures ouvertes, cette somme peut être un hasard.</translation>
    </message>
    <message>
        <source>Some of these items are not named.</source>
        <translation>Certaines de ces écritures ne sont pas citées.</translation>
    </message>
    <message>
        <source>But the text names other items.</source>
        <translation>Mais le texte cite d’autres écritures.</translation>
    </message>
    <message>
        <source>Another payment wants the same item.</source>
        <translation>Un autre paiement vise la même écriture.</translation>
    </message>
    <message>
        <source>Only one open item has exactly this amount; the payer is unknown.</source>
        <translation>Une seule écriture ouverte a exactement ce montant&#x202f;; le payeur est inconnu.</translation>
    </message>
    <message>
        <source>This was taken back before.</source>
        <translation>Cela a déjà été annulé.</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>This ledger was made by a newer Encaisse (version %1 of the file, this program knows %2). Update the program to open it.</source>
        <translation>Ce dossier vient d’une version plus récente d’Encaisse (fichier en version %1, ce programme connaît la %2). Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This ledger was made by an older Encaisse and must be brought up to date first. Open it once where it can be written.</source>
        <translation>Ce dossier vient d’une version plus ancienne d’Encaisse et doit d’abord être mis à jour. Ouvrez-le une fois là où il peut être modifié.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>&quot;%1&quot; is not an amount. Write it like 1234.56.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant. Écrivez-le comme 1234.56.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency. Write its ISO code, like EUR.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une devise. Écrivez son code ISO, comme EUR.</translation>
    </message>
</context>
<context>
    <name>Mt940Reader</name>
    <message>
        <source>There is no balance (:60F:) and no movement (:61:) in this file. Ask the bank for the whole statement.</source>
        <translation>Ce fichier n’a ni solde (:60F:) ni mouvement (:61:). Demandez à la banque le relevé entier.</translation>
    </message>
    <message>
        <source>This line is too long for a bank statement.</source>
        <translation>Cette ligne est trop longue pour un relevé bancaire.</translation>
    </message>
    <message>
        <source>This is no account and was passed over.</source>
        <translation>Ce n’est pas un compte&#x202f;; il a été ignoré.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une devise.</translation>
    </message>
    <message>
        <source>The currency %1 differs from %2 before it in the same statement.</source>
        <translation>La devise %1 diffère de %2 qui précède dans le même relevé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount in %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant en %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a balance.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un solde.</translation>
    </message>
    <message>
        <source>The statement has a second closing balance.</source>
        <translation>Le relevé a un second solde final.</translation>
    </message>
    <message>
        <source>A movement follows the closing balance of its statement.</source>
        <translation>Un mouvement suit le solde final de son relevé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a movement.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mouvement.</translation>
    </message>
    <message>
        <source>The file holds more than a million movements. Import it in parts.</source>
        <translation>Le fichier contient plus d’un million de mouvements. Importez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>The entry day does not exist; the value day was taken.</source>
        <translation>La date d’opération n’existe pas&#x202f;; la date de valeur a été retenue.</translation>
    </message>
    <message>
        <source>A movement of nothing was left out.</source>
        <translation>Un mouvement nul a été écarté.</translation>
    </message>
    <message>
        <source>An expected movement that is not booked yet was left out.</source>
        <translation>Un mouvement attendu et non encore comptabilisé a été écarté.</translation>
    </message>
    <message>
        <source>No currency is stated before this movement; euros were taken.</source>
        <translation>Aucune devise n’est indiquée avant ce mouvement&#x202f;; l’euro a été retenu.</translation>
    </message>
    <message>
        <source>A statement does not name its account.</source>
        <translation>Un relevé ne nomme pas son compte.</translation>
    </message>
    <message>
        <source>Opening balance and movements come to %1, the closing balance is %2. A movement may be missing.</source>
        <translation>Solde initial et mouvements donnent %1, le solde final est %2. Il manque peut-être un mouvement.</translation>
    </message>
    <message>
        <source>The statement has no closing balance; the file may be cut off.</source>
        <translation>Le relevé n’a pas de solde final&#x202f;; le fichier est peut-être coupé.</translation>
    </message>
    <message>
        <source>The movements come to %1 out and %2 in, which is not what the message states. A movement may be missing.</source>
        <translation>Les mouvements font %1 en sorties et %2 en entrées, ce qui n’est pas ce que dit le message. Il manque peut-être un mouvement.</translation>
    </message>
    <message>
        <source>The opening balance %1 is not the closing balance %2 of the statement before. A statement may be missing.</source>
        <translation>Le solde initial %1 n’est pas le solde final %2 du relevé précédent. Il manque peut-être un relevé.</translation>
    </message>
    <message>
        <source>The statement that begins here has no closing balance (:62F:). The file is cut off: ask the bank for it again.</source>
        <translation>Le relevé qui commence ici n’a pas de solde final (:62F:). Le fichier est tronqué&#xa0;: redemandez-le à la banque.</translation>
    </message>
    <message>
        <source>The statement goes on in another message, which the file does not hold. Ask the bank for the rest.</source>
        <translation>Le relevé se poursuit dans un autre message, absent du fichier. Demandez la suite à la banque.</translation>
    </message>
</context>
<context>
    <name>OfxReader</name>
    <message>
        <source>The file ends in the middle: it is cut off.</source>
        <translation>Le fichier s’arrête au milieu&#xa0;: il est coupé.</translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which statements do not need and attacks do. It is not read.</source>
        <translation>Le fichier déclare un type de document ou des entités, dont un relevé n’a pas besoin mais dont se servent les attaques. Il n’est pas lu.</translation>
    </message>
    <message>
        <source>A text in the file is longer than any real one. The file is damaged.</source>
        <translation>Un texte du fichier est plus long qu’aucun texte réel. Le fichier est abîmé.</translation>
    </message>
    <message>
        <source>This is no OFX file.</source>
        <translation>Ce n’est pas un fichier OFX.</translation>
    </message>
    <message>
        <source>The bank answered with an error instead of a statement: %1 (%2). Download the file again.</source>
        <translation>La banque a répondu par une erreur au lieu d’un relevé&#xa0;: %1 (%2). Téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The file holds investment accounts only. Bank accounts and cards are read.</source>
        <translation>Le fichier ne contient que des comptes titres. Les comptes bancaires et les cartes sont lus.</translation>
    </message>
    <message>
        <source>The file holds no account statement. Download the movements of an account.</source>
        <translation>Le fichier ne contient aucun relevé de compte. Téléchargez les mouvements d’un compte.</translation>
    </message>
    <message>
        <source>The file is damaged or no text: it holds zero bytes.</source>
        <translation>Le fichier est abîmé ou n’est pas du texte&#xa0;: il contient des octets nuls.</translation>
    </message>
    <message>
        <source>The file holds more accounts or lines than any real one. Download a shorter period.</source>
        <translation>Le fichier contient plus de comptes ou de lignes qu’aucun fichier réel. Téléchargez une période plus courte.</translation>
    </message>
    <message>
        <source>The bank refused one of the accounts: %1 (%2).</source>
        <translation>La banque a refusé l’un des comptes&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>The file also holds investment accounts. They were left out.</source>
        <translation>Le fichier contient aussi des comptes titres. Ils ont été écartés.</translation>
    </message>
    <message>
        <source>The file states no currency for this account. It is read as EUR.</source>
        <translation>Le fichier n’indique pas la devise de ce compte. Il est lu en EUR.</translation>
    </message>
    <message>
        <source>The booking date is missing. The date of the order stands for it.</source>
        <translation>La date d’opération manque. La date de l’ordre en tient lieu.</translation>
    </message>
    <message>
        <source>The booking date is missing. The line was left out.</source>
        <translation>La date d’opération manque. La ligne a été écartée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. The line was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. La ligne a été écartée.</translation>
    </message>
    <message>
        <source>The amount is in %1 where the account is in %2. The line was left out.</source>
        <translation>Le montant est en %1 alors que le compte est en %2. La ligne a été écartée.</translation>
    </message>
    <message>
        <source>The line has no amount. It was left out.</source>
        <translation>La ligne n’a pas de montant. Elle a été écartée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount in %2. The line was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant en %2. La ligne a été écartée.</translation>
    </message>
    <message>
        <source>The file does not say whose account this is.</source>
        <translation>Le fichier ne dit pas de quel compte il s’agit.</translation>
    </message>
    <message>
        <source>The balance &quot;%1&quot; is no amount in %2. It was left out.</source>
        <translation>Le solde «&#xa0;%1&#xa0;» n’est pas un montant en %2. Il a été écarté.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>There is no address to send from. Add it to the mail account or to the company.</source>
        <translation>Il n’y a pas d’adresse d’expédition. Ajoutez-la au compte de messagerie ou à la société.</translation>
    </message>
    <message>
        <source>The folder of the ledger cannot be written: nothing was sent.</source>
        <translation>Impossible d’écrire dans le répertoire du dossier&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Another program is sending from this ledger. Wait until it is done.</source>
        <translation>Un autre programme envoie déjà depuis ce dossier. Attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no mail address that can be used. Add one to the customer.</source>
        <translation>Aucune adresse e-mail n’est utilisable. Ajoutez-en une au client.</translation>
    </message>
    <message>
        <source>There is no message %1.</source>
        <translation>Il n’y a pas de message %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le répertoire %1.</translation>
    </message>
    <message>
        <source>Written as a draft: %1</source>
        <translation>Écrit comme brouillon&#xa0;: %1</translation>
    </message>
    <message>
        <source>The draft %1 could not be written. Check the folder and the disk.</source>
        <translation>Impossible d’écrire le brouillon %1. Vérifiez le répertoire et le disque.</translation>
    </message>
    <message>
        <source>The program ended while it was sending: the message may have left.</source>
        <translation>Le programme s’est arrêté pendant l’envoi&#xa0;: le message est peut-être parti.</translation>
    </message>
    <message>
        <source>Message %1 is in another state by now. Look at the outbox again.</source>
        <translation>Le message %1 a changé d’état entre-temps. Consultez à nouveau la boîte d’envoi.</translation>
    </message>
    <message>
        <source>It did not leave, as %1 said.</source>
        <translation>Il n’est pas parti, selon %1.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Aged balance</source>
        <translation>Balance âgée</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévisions</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Encaissements</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
</context>
<context>
    <name>PauseService</name>
    <message>
        <source>This customer is gone.</source>
        <translation>Ce client n’existe plus.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>The last day of the pause lies before the first.</source>
        <translation>Le dernier jour de la suspension précède le premier.</translation>
    </message>
    <message>
        <source>Say why reminders are to wait.</source>
        <translation>Dites pourquoi les relances doivent attendre.</translation>
    </message>
    <message>
        <source>This item is gone.</source>
        <translation>Cette écriture n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is an item of another customer.</source>
        <translation>%1 est une écriture d’un autre client.</translation>
    </message>
    <message>
        <source>The amount is above zero.</source>
        <translation>Le montant doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi %2.</translation>
    </message>
    <message>
        <source>It cannot arrive before it was presented.</source>
        <translation>Un règlement ne peut pas arriver avant d’avoir été présenté.</translation>
    </message>
    <message>
        <source>There is no pause %1.</source>
        <translation>Il n’y a pas de suspension %1.</translation>
    </message>
    <message>
        <source>This pause was lifted on %1 already.</source>
        <translation>Cette suspension est déjà levée depuis le %1.</translation>
    </message>
    <message>
        <source>A pause is not lifted before it begins.</source>
        <translation>Une suspension ne se lève pas avant son début.</translation>
    </message>
    <message>
        <source>There is no presented payment %1.</source>
        <translation>Il n’y a pas de règlement présenté %1.</translation>
    </message>
    <message>
        <source>This payment was ended on %1 already.</source>
        <translation>Ce règlement est déjà clos depuis le %1.</translation>
    </message>
    <message>
        <source>A payment does not end before it was presented.</source>
        <translation>Un règlement ne se clôt pas avant d’avoir été présenté.</translation>
    </message>
</context>
<context>
    <name>PaymentTerms</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>end of month</source>
        <translation>fin de mois</translation>
    </message>
    <message numerus="yes">
        <source>then %n day(s)</source>
        <comment>after the end of the month</comment>
        <translation>
            <numerusform>puis %n jour</numerusform>
            <numerusform>puis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>on days %1</source>
        <comment>several days of the month</comment>
        <translation>les %1</translation>
    </message>
    <message>
        <source>month end</source>
        <translation>fin de mois</translation>
    </message>
    <message>
        <source>on the last day of the month</source>
        <translation>le dernier jour du mois</translation>
    </message>
    <message>
        <source>on day %1</source>
        <comment>one day of the month</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>on the document date</source>
        <translation>à réception</translation>
    </message>
    <message>
        <source>%1 %: %2</source>
        <comment>percent of the amount: when</comment>
        <translation>%1&#xa0;%&#xa0;: %2</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood as payment terms. Write for example &quot;30 days&quot;, &quot;45 days to end of month&quot;, &quot;end of month on 10&quot; or &quot;30%: 0 days; 70%: 60 days&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris comme conditions de paiement. Écrivez par exemple «&#xa0;30 jours&#xa0;», «&#xa0;45 jours fin de mois&#xa0;», «&#xa0;fin de mois le 10&#xa0;» ou «&#xa0;30%: 0 days; 70%: 60 days&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PdfJoin</name>
    <message>
        <source>&quot;%1&quot; cannot be read as a PDF, or is protected. Leave it out, or replace it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas lisible comme PDF, ou est protégé. Écartez-le ou remplacez-le.</translation>
    </message>
</context>
<context>
    <name>ProcedureLines</name>
    <message>
        <source>Claim declared on %1.</source>
        <translation>Créance déclarée le %1.</translation>
    </message>
    <message>
        <source>Declare the claim by %1.</source>
        <translation>Déclarez la créance au plus tard le %1.</translation>
    </message>
    <message>
        <source>The publication is not known: the deadline cannot be said.</source>
        <translation>La date de publication n’est pas connue&#xa0;: le délai ne peut être calculé.</translation>
    </message>
    <message>
        <source>%1 set aside: %2</source>
        <comment>amount, reason</comment>
        <translation>%1 de dépréciation&#xa0;: %2</translation>
    </message>
    <message>
        <source>With %1 (%2)</source>
        <comment>name, kind of agent</comment>
        <translation>Chez %1 (%2)</translation>
    </message>
    <message>
        <source>Lump sum waived</source>
        <translation>Indemnité abandonnée</translation>
    </message>
    <message>
        <source>Interest waived</source>
        <translation>Pénalités abandonnées</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Créance douteuse</translation>
    </message>
</context>
<context>
    <name>ProcedureWords</name>
    <message>
        <source>Safeguard</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidation judiciaire</translation>
    </message>
    <message>
        <source>Reorganisation</source>
        <translation>Redressement judiciaire</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Avocat</translation>
    </message>
    <message>
        <source>Officer of justice</source>
        <translation>Commissaire de justice</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Collection agency</source>
        <translation>Société de recouvrement</translation>
    </message>
    <message>
        <source>The debtor acknowledged the debt</source>
        <translation>Reconnaissance de dette du débiteur</translation>
    </message>
    <message>
        <source>A claim in court</source>
        <translation>Demande en justice</translation>
    </message>
    <message>
        <source>An act of enforcement</source>
        <translation>Acte d’exécution forcée</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Sous 30 jours</translation>
    </message>
    <message>
        <source>Within 15 days</source>
        <translation>Sous 15 jours</translation>
    </message>
    <message>
        <source>Within 5 days</source>
        <translation>Sous 5 jours</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Prescrite</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>There is no record %1.</source>
        <translation>Il n’y a pas d’enregistrement %1.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>La date manque.</translation>
    </message>
    <message>
        <source>%1 comes before %2.</source>
        <translation>%1 précède %2.</translation>
    </message>
    <message>
        <source>There is no such item of this customer.</source>
        <translation>Ce client n’a pas cette écriture.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of proceedings.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de procédure.</translation>
    </message>
    <message>
        <source>Proceedings of this customer are open since %1. Close them first.</source>
        <translation>Une procédure de ce client est ouverte depuis le %1. Clôturez-la d’abord.</translation>
    </message>
    <message>
        <source>It is waived already, since %1.</source>
        <translation>La renonciation est déjà enregistrée, depuis le %1.</translation>
    </message>
    <message>
        <source>No item is handed over.</source>
        <translation>Aucune écriture n’est remise au recouvrement.</translation>
    </message>
    <message>
        <source>The name of who collects is missing.</source>
        <translation>Le nom du tiers chargé du recouvrement manque.</translation>
    </message>
    <message>
        <source>An item is with %1 already, since %2.</source>
        <translation>Une écriture est déjà remise à %1, depuis le %2.</translation>
    </message>
    <message>
        <source>A written reason is needed: a loss is set aside item by item, for what is known of this customer.</source>
        <translation>Un motif écrit est nécessaire&#xa0;: une dépréciation se constate créance par créance, d’après ce que l’on sait de ce client.</translation>
    </message>
    <message>
        <source>The VAT rate or the provision is not possible.</source>
        <translation>Le taux de TVA ou la dépréciation n’est pas possible.</translation>
    </message>
    <message>
        <source>This item is doubtful already, since %1.</source>
        <translation>Cette écriture est déjà douteuse, depuis le %1.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Ce client n’existe pas.</translation>
    </message>
    <message>
        <source>It was withdrawn on %1.</source>
        <translation>Le retrait date du %1.</translation>
    </message>
    <message>
        <source>It was closed on %1.</source>
        <translation>La clôture date du %1.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>La fin date du %1.</translation>
    </message>
    <message>
        <source>No formal notice to this customer is on record.</source>
        <translation>Aucune mise en demeure de ce client n’est enregistrée.</translation>
    </message>
</context>
<context>
    <name>PromiseService</name>
    <message>
        <source>This item is gone.</source>
        <translation>Cette écriture n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is an item of another customer.</source>
        <translation>%1 est une écriture d’un autre client.</translation>
    </message>
    <message>
        <source>%1 is nothing to pay.</source>
        <translation>%1 n’est pas une écriture à payer.</translation>
    </message>
    <message>
        <source>This customer is gone.</source>
        <translation>Ce client n’existe plus.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>A promise needs an amount and the day it will be paid.</source>
        <translation>Une promesse demande un montant et la date du paiement.</translation>
    </message>
    <message>
        <source>The promised day lies before the promise.</source>
        <translation>La date promise précède la promesse.</translation>
    </message>
    <message>
        <source>A promised amount is above zero.</source>
        <translation>Un montant promis doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>There is no promise %1.</source>
        <translation>Il n’y a pas de promesse %1.</translation>
    </message>
    <message>
        <source>This promise was cancelled on %1 already.</source>
        <translation>Cette promesse est déjà annulée depuis le %1.</translation>
    </message>
    <message>
        <source>A promise is not cancelled before it was made.</source>
        <translation>Une promesse ne s’annule pas avant d’avoir été faite.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>ProofLine</name>
    <message>
        <source>Open items %1 = customer accounts %2 · difference %3</source>
        <translation>Pièces non soldées %1 = comptes clients %2 · écart %3</translation>
    </message>
    <message>
        <source>Open items %1 ≠ customer accounts %2 · difference %3</source>
        <translation>Pièces non soldées %1 ≠ comptes clients %2 · écart %3</translation>
    </message>
    <message>
        <source>Open items %1 = customer accounts %2 + bank, not yet booked %3 · difference %4</source>
        <translation>Écritures ouvertes %1 = comptes clients %2 + banque non comptabilisée %3 · écart %4</translation>
    </message>
    <message>
        <source>Open items %1 ≠ customer accounts %2 + bank, not yet booked %3 · difference %4</source>
        <translation>Écritures ouvertes %1 ≠ comptes clients %2 + banque non comptabilisée %3 · écart %4</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>overpaid %1</source>
        <translation>trop-perçu %1</translation>
    </message>
    <message>
        <source>%1 written off</source>
        <translation>écart %1</translation>
    </message>
    <message>
        <source>Opens again</source>
        <translation>Rouvre</translation>
    </message>
    <message>
        <source>Set aside: this line concerns no customer.</source>
        <translation>Écartée&#xa0;: cette ligne ne concerne pas un client.</translation>
    </message>
    <message>
        <source>The bank took money back, but no receipt of this amount stands.</source>
        <translation>La banque a repris de l’argent, mais aucun encaissement de ce montant n’est rapproché.</translation>
    </message>
    <message>
        <source>The bank took money back. Which receipt?</source>
        <translation>La banque a repris de l’argent. Quel encaissement&#x202f;?</translation>
    </message>
    <message>
        <source>Looking for what it pays…</source>
        <translation>Recherche de ce qu’elle règle…</translation>
    </message>
    <message>
        <source>Nothing was found by itself: choose the customer, then tick what it pays.</source>
        <translation>Rien n’a été trouvé&#xa0;: choisissez le client, puis cochez ce qu’il règle.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible answer(s): choose one.</source>
        <translation>
            <numerusform>%n réponse possible&#xa0;: choisissez.</numerusform>
            <numerusform>%n réponses possibles&#xa0;: choisissez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>The search stopped at its bound: there may be more.</source>
        <translation>La recherche s’est arrêtée à sa limite&#xa0;: il peut y en avoir d’autres.</translation>
    </message>
</context>
<context>
    <name>QifReader</name>
    <message>
        <source>The file holds no movement of a bank account.</source>
        <translation>Le fichier ne contient aucun mouvement de compte bancaire.</translation>
    </message>
    <message>
        <source>This line is too long for a bank statement.</source>
        <translation>Cette ligne est trop longue pour un relevé bancaire.</translation>
    </message>
    <message>
        <source>This is no QIF file: it does not begin with &quot;!Type:&quot; or &quot;!Account&quot;.</source>
        <translation>Ce n’est pas un fichier QIF&#xa0;: il ne commence pas par «&#xa0;!Type:&#xa0;» ou «&#xa0;!Account&#xa0;».</translation>
    </message>
    <message>
        <source>The record before this line is not ended by &quot;^&quot;.</source>
        <translation>L’enregistrement avant cette ligne n’est pas terminé par «&#xa0;^&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is no bank account; it was passed over.</source>
        <translation>%1 n’est pas un compte bancaire&#x202f;; il a été ignoré.</translation>
    </message>
    <message>
        <source>This movement has no day.</source>
        <translation>Ce mouvement n’a pas de date.</translation>
    </message>
    <message>
        <source>This movement has no amount.</source>
        <translation>Ce mouvement n’a pas de montant.</translation>
    </message>
    <message>
        <source>The file holds more than a million movements. Import it in parts.</source>
        <translation>Le fichier contient plus d’un million de mouvements. Importez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>The file ends within a movement: it is cut off.</source>
        <translation>Le fichier s’arrête dans un mouvement&#xa0;: il est coupé.</translation>
    </message>
    <message>
        <source>The last record is not ended by &quot;^&quot;; the file may be cut off.</source>
        <translation>Le dernier enregistrement n’est pas terminé par «&#xa0;^&#xa0;»&#x202f;; le fichier est peut-être coupé.</translation>
    </message>
    <message>
        <source>Line %1 writes the day first and line %2 the month: the file mixes two orders of dates.</source>
        <translation>La ligne %1 écrit le jour en premier et la ligne %2 le mois&#xa0;: le fichier mêle deux ordres de dates.</translation>
    </message>
    <message>
        <source>No date of the file has a number over 12, so their order is not certain: day first was taken (31/12).</source>
        <translation>Aucune date du fichier n’a de nombre supérieur à 12, leur ordre n’est donc pas certain&#xa0;: le jour en premier a été retenu (31/12).</translation>
    </message>
    <message>
        <source>No amount of the file shows its decimal sign: the sign in this one was taken for thousands.</source>
        <translation>Aucun montant du fichier ne montre son signe décimal&#xa0;: le signe de celui-ci a été pris pour des milliers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant.</translation>
    </message>
    <message>
        <source>The two amounts of this movement (T and U) differ.</source>
        <translation>Les deux montants de ce mouvement (T et U) diffèrent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>A movement of nothing was left out.</source>
        <translation>Un mouvement nul a été écarté.</translation>
    </message>
</context>
<context>
    <name>RateTable</name>
    <message>
        <source>Line %1 of the rates is not readable: &quot;%2&quot;. It needs a series, a day, a rate in percent and a source.</source>
        <translation>La ligne %1 des taux est illisible&#xa0;: «&#xa0;%2&#xa0;». Il faut une série, une date, un taux en pour cent et une source.</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>&quot;%1&quot; is no series of rates. Known are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une série de taux. Séries connues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The first day of the rate is missing.</source>
        <translation>Le premier jour du taux manque.</translation>
    </message>
    <message>
        <source>A rate lies between -100 % and 100 %.</source>
        <translation>Un taux est compris entre -100&#xa0;% et 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Say where the rate was read: it is printed with every calculation.</source>
        <translation>Dites où le taux a été relevé&#xa0;: la source est imprimée avec chaque calcul.</translation>
    </message>
    <message>
        <source>There is no rate of yours for &quot;%1&quot; from %2.</source>
        <translation>Vous n’avez pas de taux personnel pour «&#xa0;%1&#xa0;» à partir du %2.</translation>
    </message>
</context>
<context>
    <name>RatesDialog</name>
    <message>
        <source>ECB refinancing</source>
        <translation>BCE, refinancement</translation>
    </message>
    <message>
        <source>French legal rate, firms</source>
        <translation>Taux légal, professionnels</translation>
    </message>
    <message>
        <source>French legal rate, people</source>
        <translation>Taux légal, particuliers</translation>
    </message>
    <message>
        <source>German base rate</source>
        <translation>Allemagne, taux de base</translation>
    </message>
    <message>
        <source>Bank of England</source>
        <translation>Banque d’Angleterre</translation>
    </message>
    <message>
        <source>read at the source</source>
        <translation>lu à la source</translation>
    </message>
    <message>
        <source>at second hand</source>
        <translation>de seconde main</translation>
    </message>
</context>
<context>
    <name>ReminderRules</name>
    <message>
        <source>Step %1 has a word that is not known for its phase, trigger, channel or working days. Take the words that &quot;scenarios show&quot; prints.</source>
        <translation>L’étape %1 contient un mot inconnu pour sa phase, son déclencheur, son canal ou ses jours ouvrés. Prenez les mots qu’affiche «&#xa0;scenarios show&#xa0;».</translation>
    </message>
    <message>
        <source>Step %1 needs a key.</source>
        <translation>Il manque une clé à l’étape %1.</translation>
    </message>
    <message>
        <source>Step %1 has a number of days or an amount that cannot be meant.</source>
        <translation>L’étape %1 a un nombre de jours ou un montant invraisemblable.</translation>
    </message>
    <message>
        <source>Step %1 is written and needs a template.</source>
        <translation>L’étape %1 est un écrit&#xa0;: il lui faut un modèle.</translation>
    </message>
    <message>
        <source>The scenario needs a name.</source>
        <translation>Il faut un nom au scénario.</translation>
    </message>
    <message>
        <source>The scenario needs at least one step.</source>
        <translation>Il faut au moins une étape au scénario.</translation>
    </message>
    <message>
        <source>The days between two levels are 0 to 366.</source>
        <translation>Le nombre de jours entre deux niveaux va de 0 à 366.</translation>
    </message>
    <message>
        <source>Step %1 would come before step %2.</source>
        <translation>L’étape %1 viendrait avant l’étape %2.</translation>
    </message>
    <message>
        <source>A formal notice needs a reminder before it, or the explicit rule that it may come first.</source>
        <translation>Une mise en demeure demande une relance préalable, ou la règle expresse qu’elle peut venir en premier.</translation>
    </message>
    <message>
        <source>Step %1 has a maximum amount below its minimum.</source>
        <translation>L’étape %1 a un montant maximal inférieur à son minimum.</translation>
    </message>
    <message>
        <source>Step %1: &quot;%2&quot; is no mail address.</source>
        <translation>Étape %1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>ReminderService</name>
    <message>
        <source>The letter %1 could not be written. Check the folder and the disk.</source>
        <translation>La lettre %1 n’a pas pu être écrite. Vérifiez l’emplacement et le disque.</translation>
    </message>
    <message>
        <source>The ledger is open for reading only: no reminder can be recorded.</source>
        <translation>Le dossier est ouvert en lecture seule&#xa0;: aucune relance ne peut être enregistrée.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>L’emplacement %1 ne peut pas être créé.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n letters were written and recorded.</source>
        <translation>
            <numerusform>Interrompu. %n lettre a été écrite et enregistrée.</numerusform>
            <numerusform>Interrompu. %n lettres ont été écrites et enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter or an e-mail leaves with a run; only calls, tasks and texts are done by hand.</source>
        <translation>Une lettre ou un e-mail part avec un lot de relances&#x202f;; seuls les appels, tâches et SMS se font à la main.</translation>
    </message>
    <message>
        <source>It needs an approval first.</source>
        <translation>Elle doit d’abord être approuvée.</translation>
    </message>
</context>
<context>
    <name>ReminderWhy</name>
    <message numerus="yes">
        <source>%1 is due in %n days (on %2)</source>
        <translation>
            <numerusform>%1 arrive à échéance dans %n jour (le %2)</numerusform>
            <numerusform>%1 arrive à échéance dans %n jours (le %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is due today (%2)</source>
        <translation>%1 arrive à échéance aujourd’hui (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n days late (due on %2)</source>
        <translation>
            <numerusform>%1 a %n jour de retard (échéance le %2)</numerusform>
            <numerusform>%1 a %n jours de retard (échéance le %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>and was never reminded</source>
        <translation>et n’a jamais été relancée</translation>
    </message>
    <message>
        <source>and was taken over at level %1</source>
        <translation>et a été reprise au niveau %1</translation>
    </message>
    <message>
        <source>and was last reminded on %1</source>
        <translation>et a été relancée la dernière fois le %1</translation>
    </message>
    <message>
        <source>and was last reminded on %1 with %2</source>
        <translation>et a été relancée la dernière fois le %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 starts %n days after the invoice</source>
        <translation>
            <numerusform>%1 commence %n jour après la facture</numerusform>
            <numerusform>%1 commence %n jours après la facture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starts %n days after the step before</source>
        <translation>
            <numerusform>%1 commence %n jour après l’étape précédente</numerusform>
            <numerusform>%1 commence %n jours après l’étape précédente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starts %n days before the due date</source>
        <translation>
            <numerusform>%1 commence %n jour avant l’échéance</numerusform>
            <numerusform>%1 commence %n jours avant l’échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 starts on the due date</source>
        <translation>%1 commence à l’échéance</translation>
    </message>
    <message numerus="yes">
        <source>%1 starts %n days after the due date</source>
        <translation>
            <numerusform>%1 commence %n jour après l’échéance</numerusform>
            <numerusform>%1 commence %n jours après l’échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>unallocated credits of %1 cover the %2 claimed</source>
        <translation>des règlements ou avoirs non lettrés de %1 couvrent les %2 réclamés</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>%1 had been reminded and is paid</source>
        <translation>%1 avait été relancée et est réglée</translation>
    </message>
    <message>
        <source>%1, but %2.</source>
        <translation>%1, mais %2.</translation>
    </message>
    <message>
        <source>%1; %2 and needs your approval.</source>
        <translation>%1&#x202f;; %2 et demande votre approbation.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1&#x202f;; %2.</translation>
    </message>
    <message>
        <source>reminders are stopped for this customer</source>
        <translation>les relances sont arrêtées pour ce client</translation>
    </message>
    <message>
        <source>a formal notice needs confirmed due dates</source>
        <translation>une mise en demeure exige des échéances confirmées</translation>
    </message>
    <message>
        <source>the last import is too old</source>
        <translation>le dernier import est trop ancien</translation>
    </message>
    <message>
        <source>a promise of %1 is running</source>
        <translation>une promesse de %1 est en cours</translation>
    </message>
    <message>
        <source>it is disputed</source>
        <translation>l’écriture est en litige</translation>
    </message>
    <message>
        <source>a formal notice may not rest on an item that is disputed in part</source>
        <translation>une mise en demeure ne peut pas porter sur une écriture en litige partiel</translation>
    </message>
    <message>
        <source>reminders are paused</source>
        <translation>les relances sont suspendues</translation>
    </message>
    <message>
        <source>the customer was contacted a moment ago, wait</source>
        <translation>le client vient d’être contacté, attendez</translation>
    </message>
    <message>
        <source>less than %1 is claimed</source>
        <translation>moins de %1 est réclamé</translation>
    </message>
    <message>
        <source>%1 is on its way</source>
        <translation>%1 est en route</translation>
    </message>
    <message>
        <source>no address is known for this way of sending</source>
        <translation>aucune adresse n’est connue pour ce mode d’envoi</translation>
    </message>
    <message>
        <source>insolvency proceedings are open</source>
        <translation>une procédure collective est ouverte</translation>
    </message>
    <message>
        <source>somebody else collects it</source>
        <translation>le recouvrement est confié à un tiers</translation>
    </message>
    <message>
        <source>Allocate the credit to what it pays.</source>
        <translation>Lettrez le règlement ou l’avoir avec ce qu’il solde.</translation>
    </message>
    <message>
        <source>Allow reminders again for this customer.</source>
        <translation>Autorisez à nouveau les relances de ce client.</translation>
    </message>
    <message>
        <source>Confirm the due dates.</source>
        <translation>Confirmez les échéances.</translation>
    </message>
    <message>
        <source>Import the accounts or the bank statement.</source>
        <translation>Importez la comptabilité ou le relevé bancaire.</translation>
    </message>
    <message>
        <source>Wait for the promised day, or cancel the promise.</source>
        <translation>Attendez la date promise, ou annulez la promesse.</translation>
    </message>
    <message>
        <source>Resolve the dispute.</source>
        <translation>Résolvez le litige.</translation>
    </message>
    <message>
        <source>Lift the pause, or wait for its end.</source>
        <translation>Levez la suspension, ou attendez sa fin.</translation>
    </message>
    <message>
        <source>Wait a day or two.</source>
        <translation>Attendez un jour ou deux.</translation>
    </message>
    <message>
        <source>Lower the threshold, or wait until more is due.</source>
        <translation>Abaissez le seuil, ou attendez que le montant dû augmente.</translation>
    </message>
    <message>
        <source>Record that the payment arrived or came back.</source>
        <translation>Indiquez que le règlement est arrivé ou a été rejeté.</translation>
    </message>
    <message>
        <source>Enter the address, or choose another channel.</source>
        <translation>Saisissez l’adresse, ou choisissez un autre canal.</translation>
    </message>
    <message>
        <source>See the proceedings on the customer&apos;s sheet.</source>
        <translation>Consultez la procédure sur la fiche du client.</translation>
    </message>
    <message>
        <source>its e-mail waits in the outbox</source>
        <translation>son e-mail attend dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>nobody has said whether its e-mail left</source>
        <translation>personne n’a dit si son e-mail est parti</translation>
    </message>
    <message>
        <source>its e-mail could not be sent</source>
        <translation>son e-mail n’a pas pu être envoyé</translation>
    </message>
    <message>
        <source>Say in the outbox whether the e-mail left.</source>
        <translation>Dites dans la boîte d’envoi si l’e-mail est parti.</translation>
    </message>
    <message>
        <source>Try the e-mail again in the outbox, or drop it.</source>
        <translation>Réessayez l’e-mail dans la boîte d’envoi, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>Send the e-mail from the outbox, or drop it.</source>
        <translation>Envoyez l’e-mail depuis la boîte d’envoi, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>An item without number</source>
        <translation>Une pièce sans numéro</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Held: credit</source>
        <translation>Non lettré</translation>
    </message>
    <message>
        <source>Held: stopped</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Held: due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Payments or credit notes not yet allocated cover what is due. Letter them in your accounts and import again, or contact the customer.</source>
        <translation>Des règlements ou avoirs non lettrés couvrent ce qui est dû. Lettrez-les dans votre comptabilité et importez de nouveau, ou contactez le client.</translation>
    </message>
    <message>
        <source>Reminders are stopped for this customer. Allow them again on the customer sheet.</source>
        <translation>Les relances sont suspendues pour ce client. Reprenez-les dans la fiche client.</translation>
    </message>
    <message>
        <source>The due dates were computed from payment terms, and a formal notice may not rest on that. Confirm them on the customer sheet.</source>
        <translation>Les échéances ont été calculées d’après le délai de règlement&#x202f;; une mise en demeure ne peut pas reposer là-dessus. Confirmez-les dans la fiche client.</translation>
    </message>
    <message>
        <source>No reminder was sent for it yet.</source>
        <translation>Aucune relance n’est encore partie.</translation>
    </message>
    <message>
        <source>Last sent: %1 on %2.</source>
        <translation>Dernier envoi&#xa0;: %1 le %2.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Registered letter</source>
        <translation>Lettre recommandée</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Held: old data</source>
        <translation>Retenue&#xa0;: données anciennes</translation>
    </message>
    <message>
        <source>Held: promise</source>
        <translation>Retenue&#xa0;: promesse</translation>
    </message>
    <message>
        <source>Held: dispute</source>
        <translation>Retenue&#xa0;: litige</translation>
    </message>
    <message>
        <source>Held: paused</source>
        <translation>Retenue&#xa0;: suspension</translation>
    </message>
    <message>
        <source>Held: just contacted</source>
        <translation>Retenue&#xa0;: contact récent</translation>
    </message>
    <message>
        <source>Held: small amount</source>
        <translation>Retenue&#xa0;: petit montant</translation>
    </message>
    <message>
        <source>Held: payment on its way</source>
        <translation>Retenue&#xa0;: règlement en route</translation>
    </message>
    <message>
        <source>Held: no address</source>
        <translation>Retenue&#xa0;: pas d’adresse</translation>
    </message>
    <message>
        <source>Held: insolvency</source>
        <translation>Retenue&#xa0;: procédure collective</translation>
    </message>
    <message>
        <source>Held: handed over</source>
        <translation>Retenue&#xa0;: remise au recouvrement</translation>
    </message>
    <message>
        <source>Allocate…</source>
        <translation>Lettrer…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>See the promise</source>
        <translation>Voir la promesse</translation>
    </message>
    <message>
        <source>See the dispute</source>
        <translation>Voir le litige</translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) go with it.</source>
        <translation>
            <numerusform>%n autre écriture l’accompagne.</numerusform>
            <numerusform>%n autres écritures l’accompagnent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disputed and not claimed.</source>
        <translation>%1 est en litige et n’est pas réclamé.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait: %1.</source>
        <translation>
            <numerusform>%n écriture en attente&#xa0;: %1.</numerusform>
            <numerusform>%n écritures en attente&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call %1 about %2.</source>
        <translation>Appelez %1 au sujet de %2.</translation>
    </message>
    <message>
        <source>Write a text message to %1 about %2.</source>
        <translation>Écrivez un SMS à %1 au sujet de %2.</translation>
    </message>
    <message>
        <source>A task about %1.</source>
        <translation>Une tâche au sujet de %1.</translation>
    </message>
    <message>
        <source>A task for %1 about %2.</source>
        <translation>Une tâche pour %1 au sujet de %2.</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Left or not?</source>
        <translation>Partie ou non&#x202f;?</translation>
    </message>
    <message>
        <source>Sending failed</source>
        <translation>Échec d’envoi</translation>
    </message>
    <message>
        <source>Allow reminders</source>
        <translation>Autoriser les relances</translation>
    </message>
    <message>
        <source>Confirm the due dates</source>
        <translation>Confirmer les échéances</translation>
    </message>
    <message>
        <source>Lift the pause</source>
        <translation>Lever la suspension</translation>
    </message>
    <message>
        <source>Change the days…</source>
        <translation>Changer le délai…</translation>
    </message>
    <message>
        <source>Change the threshold…</source>
        <translation>Changer le seuil…</translation>
    </message>
    <message>
        <source>It arrived or came back</source>
        <translation>Arrivé ou rejeté</translation>
    </message>
    <message>
        <source>Enter the address…</source>
        <translation>Saisir l’adresse…</translation>
    </message>
    <message>
        <source>See the proceedings</source>
        <translation>Voir la procédure</translation>
    </message>
    <message>
        <source>Open the outbox…</source>
        <translation>Boîte d’envoi…</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>&quot;%1=%2&quot; is no threshold of the risk. Ask for them with --thresholds.</source>
        <translation>«&#xa0;%1=%2&#xa0;» n’est pas un seuil du risque. Affichez les seuils avec --thresholds.</translation>
    </message>
    <message>
        <source>Nothing was paid in the last two years.</source>
        <translation>Rien n’a été réglé au cours des deux dernières années.</translation>
    </message>
    <message>
        <source>Too few items were due in the last year.</source>
        <translation>Trop peu d’écritures échues au cours de l’année écoulée.</translation>
    </message>
    <message>
        <source>Too few payments for a trend.</source>
        <translation>Trop peu de règlements pour dégager une tendance.</translation>
    </message>
    <message>
        <source>No promise was decided in the last year.</source>
        <translation>Aucune promesse n’est arrivée à son terme au cours de l’année écoulée.</translation>
    </message>
    <message>
        <source>No credit limit is set.</source>
        <translation>Aucun plafond d’encours n’est fixé.</translation>
    </message>
    <message>
        <source>No external rating is valid.</source>
        <translation>Aucune notation externe n’est valable.</translation>
    </message>
    <message>
        <source>Nothing was booked yet.</source>
        <translation>Rien n’a encore été comptabilisé.</translation>
    </message>
    <message numerus="yes">
        <source>Pays %n day(s) late on average, recent payments first.</source>
        <translation>
            <numerusform>Règle avec %n jour de retard en moyenne, règlements récents d’abord.</numerusform>
            <numerusform>Règle avec %n jours de retard en moyenne, règlements récents d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pays %n day(s) early on average.</source>
        <translation>
            <numerusform>Règle avec %n jour d’avance en moyenne.</numerusform>
            <numerusform>Règle avec %n jours d’avance en moyenne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pays on the due date on average.</source>
        <translation>Règle à l’échéance en moyenne.</translation>
    </message>
    <message numerus="yes">
        <source>Pays %n day(s) later than in the months before.</source>
        <translation>
            <numerusform>Règle %n jour plus tard que les mois précédents.</numerusform>
            <numerusform>Règle %n jours plus tard que les mois précédents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pays %n day(s) sooner than in the months before.</source>
        <translation>
            <numerusform>Règle %n jour plus tôt que les mois précédents.</numerusform>
            <numerusform>Règle %n jours plus tôt que les mois précédents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pays as in the months before.</source>
        <translation>Règle comme les mois précédents.</translation>
    </message>
    <message>
        <source>too little known</source>
        <translation>données insuffisantes</translation>
    </message>
    <message>
        <source>punctual</source>
        <translation>ponctuel</translation>
    </message>
    <message>
        <source>occasionally late</source>
        <translation>retards occasionnels</translation>
    </message>
    <message>
        <source>chronically late</source>
        <translation>retards chroniques</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>à risque</translation>
    </message>
    <message numerus="yes">
        <source>Only %n item(s) fell due in the last year: too few to tell.</source>
        <translation>
            <numerusform>Seulement %n écriture échue au cours de l’année écoulée&#xa0;: trop peu pour se prononcer.</numerusform>
            <numerusform>Seulement %n écritures échues au cours de l’année écoulée&#xa0;: trop peu pour se prononcer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Insolvency proceedings are open.</source>
        <translation>Une procédure collective est ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>Something has been overdue for %n day(s), more than %1.</source>
        <translation>
            <numerusform>Un solde est échu depuis %n jour, soit plus de %1.</numerusform>
            <numerusform>Un solde est échu depuis %n jours, soit plus de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) broken within a year.</source>
        <translation>
            <numerusform>%n promesse rompue en un an.</numerusform>
            <numerusform>%n promesses rompues en un an.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the items of the last year late, more than %2 %.</source>
        <translation>%1&#xa0;% des écritures de l’année écoulée en retard, soit plus de %2&#xa0;%.</translation>
    </message>
    <message numerus="yes">
        <source>Pays %n day(s) late on average, more than %1.</source>
        <translation>
            <numerusform>Règle avec %n jour de retard en moyenne, soit plus de %1.</numerusform>
            <numerusform>Règle avec %n jours de retard en moyenne, soit plus de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 % of the items of the last year late, and none of them by much.</source>
        <translation>Seulement %1&#xa0;% des écritures de l’année écoulée en retard, et aucune de beaucoup.</translation>
    </message>
    <message>
        <source>%1 % of the items of the last year late: neither punctual nor chronic.</source>
        <translation>%1&#xa0;% des écritures de l’année écoulée en retard&#xa0;: ni ponctuel ni chronique.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Share late</source>
        <translation>Part en retard</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Use of the limit</source>
        <translation>Utilisation du plafond</translation>
    </message>
    <message>
        <source>Age of the relation</source>
        <translation>Ancienneté de la relation</translation>
    </message>
    <message>
        <source>External rating</source>
        <translation>Notation externe</translation>
    </message>
    <message>
        <source>%1 % of the items of the last year late.</source>
        <translation>%1&#xa0;% des écritures de l’année écoulée en retard.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) broken in the last year.</source>
        <translation>
            <numerusform>%n promesse rompue au cours de l’année écoulée.</numerusform>
            <numerusform>%n promesses rompues au cours de l’année écoulée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s) in the last year.</source>
        <translation>
            <numerusform>%n litige au cours de l’année écoulée.</numerusform>
            <numerusform>%n litiges au cours de l’année écoulée.</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer for less than half a year.</source>
        <translation>Client depuis moins de six mois.</translation>
    </message>
    <message numerus="yes">
        <source>A customer for about %n year(s).</source>
        <translation>
            <numerusform>Client depuis environ %n an.</numerusform>
            <numerusform>Client depuis environ %n ans.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the rating that stands with the customer.</source>
        <translation>D’après la notation inscrite sur la fiche du client.</translation>
    </message>
    <message>
        <source>Owes something and is of class E: %1 of 100 points.</source>
        <translation>Doit une somme et relève de la classe E&#xa0;: %1 points sur 100.</translation>
    </message>
    <message>
        <source>%1 % of the granted limit used.</source>
        <translation>%1&#xa0;% du plafond accordé utilisés.</translation>
    </message>
    <message>
        <source>Class %1 by its points; who is %2 is of class %3 at best.</source>
        <translation>Classe %1 d’après ses points&#x202f;; un client «&#xa0;%2&#xa0;» est au mieux de classe %3.</translation>
    </message>
    <message>
        <source>Above the granted limit: %1 % of it are used.</source>
        <translation>Au-delà du plafond accordé&#xa0;: %1&#xa0;% utilisés.</translation>
    </message>
</context>
<context>
    <name>ScenarioService</name>
    <message>
        <source>No scenario &quot;%1&quot; is stored in this ledger.</source>
        <translation>Aucun scénario «&#xa0;%1&#xa0;» n’est enregistré dans ce dossier.</translation>
    </message>
    <message>
        <source>The scenario needs a name.</source>
        <translation>Le scénario doit avoir un nom.</translation>
    </message>
    <message>
        <source>A ready scenario keeps its name. Copy it first.</source>
        <translation>Un scénario fourni garde son nom. Copiez-le d’abord.</translation>
    </message>
    <message>
        <source>There is a scenario &quot;%1&quot; already.</source>
        <translation>Il y a déjà un scénario «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>Saved: when nobody is reminded</source>
        <translation>Enregistré&#xa0;: quand ne pas relancer</translation>
    </message>
    <message>
        <source>Standard: letters, a notice after 45 days</source>
        <translation>Standard&#xa0;: lettres, mise en demeure à 45 jours</translation>
    </message>
    <message>
        <source>Punctual payers</source>
        <translation>Payeurs ponctuels</translation>
    </message>
    <message>
        <source>Occasionally late</source>
        <translation>Parfois en retard</translation>
    </message>
    <message>
        <source>Often late</source>
        <translation>Souvent en retard</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Before due</source>
        <translation>Prévenance</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Formal notice</source>
        <translation>Mise en demeure</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciement</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the payment</source>
        <translation>
            <numerusform>%n jour après le règlement</numerusform>
            <numerusform>%n jours après le règlement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the invoice</source>
        <translation>
            <numerusform>%n jour après la facture</numerusform>
            <numerusform>%n jours après la facture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the step before</source>
        <translation>
            <numerusform>%n jour après l’étape précédente</numerusform>
            <numerusform>%n jours après l’étape précédente</numerusform>
        </translation>
    </message>
    <message>
        <source>on the due date</source>
        <translation>à l’échéance</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the due date</source>
        <translation>
            <numerusform>%n jour avant l’échéance</numerusform>
            <numerusform>%n jours avant l’échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the due date</source>
        <translation>
            <numerusform>%n jour après l’échéance</numerusform>
            <numerusform>%n jours après l’échéance</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 ne peut pas être écrit. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>A ledger that was moved</source>
        <translation>Un dossier déplacé</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>L’emplacement %1 ne peut pas être créé. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Non lettrés</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Aged balance as of %1, %2</source>
        <translation>Balance âgée, situation au %1, %2</translation>
    </message>
    <message>
        <source>Proof: open items %1, customer accounts %2, difference %3</source>
        <translation>Contrôle&#xa0;: pièces non soldées %1, comptes clients %2, écart %3</translation>
    </message>
    <message>
        <source>Prints the aged balance</source>
        <translation>Affiche la balance âgée</translation>
    </message>
    <message>
        <source>One row for each of these (default: customer)</source>
        <translation>Une ligne pour chacun d’eux (par défaut&#xa0;: customer)</translation>
    </message>
    <message>
        <source>Last days of the columns, like 30,60,90 (the default)</source>
        <translation>Dernier jour de chaque tranche, comme 30,60,90 (par défaut)</translation>
    </message>
    <message>
        <source>Copies the ledger to a new file, also while it is in use</source>
        <translation>Copie le dossier dans un nouveau fichier, même pendant qu’il sert</translation>
    </message>
    <message>
        <source>The copy; it may not exist yet</source>
        <translation>La copie&#x202f;; elle ne doit pas encore exister</translation>
    </message>
    <message>
        <source>Copied %1 to %2.</source>
        <translation>%1 copié dans %2.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu’il vérifie</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Verifies that the ledger adds up; status 1 if it does not</source>
        <translation>Vérifie que le dossier est juste&#x202f;; code de sortie 1 sinon</translation>
    </message>
    <message>
        <source>The ledger does not add up. Go back to a backup, or write to its maintainers.</source>
        <translation>Le dossier n’est pas juste. Reprenez une sauvegarde ou écrivez aux auteurs du programme.</translation>
    </message>
    <message>
        <source>--set: &quot;%1&quot; is not FIELD=VALUE with one of the fields %2.</source>
        <translation>--set&#xa0;: «&#xa0;%1&#xa0;» n’est pas de la forme FIELD=VALUE avec l’un des champs %2.</translation>
    </message>
    <message>
        <source>--set: reminders_stopped is yes or no.</source>
        <translation>--set&#xa0;: reminders_stopped vaut yes ou no.</translation>
    </message>
    <message>
        <source>Shows one customer: identity, figures, open items, history; or changes it</source>
        <translation>Montre ou modifie un client&#xa0;: identité, chiffres, pièces dues, historique</translation>
    </message>
    <message>
        <source>With --set, --note or --confirm-due-dates it changes the customer and shows nothing. Fields of --set: %1.</source>
        <translation>Avec --set, --note ou --confirm-due-dates, modifie le client et n’affiche rien. Champs de --set&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The customer&apos;s code in the accounts</source>
        <translation>Le code du client dans la comptabilité</translation>
    </message>
    <message>
        <source>Changes a field</source>
        <translation>Modifie un champ</translation>
    </message>
    <message>
        <source>Adds a note</source>
        <translation>Ajoute une note</translation>
    </message>
    <message>
        <source>Confirms the computed due dates of the open items as they are: a formal notice needs it</source>
        <translation>Confirme telles quelles les échéances calculées des pièces non soldées&#xa0;: une mise en demeure l’exige</translation>
    </message>
    <message>
        <source>Saved %1 %2.</source>
        <translation>%1 %2 enregistré.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Note ajoutée.</translation>
    </message>
    <message>
        <source>Due dates confirmed: %1.</source>
        <translation>Échéances confirmées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>No reminders</source>
        <translation>Relances suspendues</translation>
    </message>
    <message>
        <source>Usually pays %1 days after the due date (%2 paid items)</source>
        <translation>Règle d’habitude %1 jours après l’échéance (%2 pièces réglées)</translation>
    </message>
    <message>
        <source>As of %1, %2: balance %3, overdue %4, not due %5, credits %6</source>
        <translation>Situation au %1, %2&#xa0;: solde %3, échu %4, non échu %5, non lettrés %6</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation>Échéance la plus ancienne</translation>
    </message>
    <message>
        <source>Usual delay</source>
        <translation>Retard habituel</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Lists the customers with what they owe and how late they usually pay</source>
        <translation>Liste les clients, ce qu’ils doivent et leur retard habituel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Selon échéances</translation>
    </message>
    <message>
        <source>How many weeks (default: 13)</source>
        <translation>Nombre de semaines (par défaut&#xa0;: 13)</translation>
    </message>
    <message>
        <source>Files are read in the order given, each as a whole or not at all. A refused file ends the command; those before it stay imported.</source>
        <translation>Les fichiers sont lus dans l’ordre donné, chacun en entier ou pas du tout. Un fichier refusé arrête la commande&#x202f;; ceux qui le précèdent restent importés.</translation>
    </message>
    <message>
        <source>The exported file, in the order of the years</source>
        <translation>Le fichier exporté, dans l’ordre des exercices</translation>
    </message>
    <message>
        <source>Customer accounts, like 411,416 (default: as the file suggests)</source>
        <translation>Comptes clients, comme 411,416 (par défaut&#xa0;: selon le fichier)</translation>
    </message>
    <message>
        <source>Says what would change and changes nothing; each file is held against the ledger as it is</source>
        <translation>Dit ce qui changerait sans rien changer&#x202f;; chaque fichier est comparé au dossier tel qu’il est</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà connues</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Settled by this file</source>
        <translation>Soldées par ce fichier</translation>
    </message>
    <message>
        <source>Openings of open items</source>
        <translation>À-nouveaux de pièces non soldées</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>Absentes du fichier</translation>
    </message>
    <message>
        <source>%1 to %2, %3 lines, debit %4, credit %5</source>
        <translation>Du %1 au %2, %3 lignes, débit %4, crédit %5</translation>
    </message>
    <message>
        <source>%1 customers, %2 of them new</source>
        <translation>%1 clients, dont %2 nouveaux</translation>
    </message>
    <message>
        <source>Customer accounts: %1</source>
        <translation>Comptes clients&#xa0;: %1</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>À-nouveaux au %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Control on %1: file %2, ledger %3, difference %4</source>
        <translation>Contrôle au %1&#xa0;: fichier %2, dossier %3, écart %4</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>À examiner&#xa0;: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>This very file was imported before.</source>
        <translation>Ce fichier a déjà été importé, à l’identique.</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>Simulation&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>The ledger holds all of it already: nothing changed.</source>
        <translation>Le dossier contient déjà tout cela&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>Imported as batch %1.</source>
        <translation>Importé sous le n°&#xa0;%1.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>Lists the imports, newest first</source>
        <translation>Liste les imports, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Lists invoices, credit notes and payments, with what is open of each</source>
        <translation>Liste les factures, avoirs et règlements, avec le solde de chacun</translation>
    </message>
    <message>
        <source>Only this customer&apos;s</source>
        <translation>Seulement ce client</translation>
    </message>
    <message>
        <source>Only those with an open amount</source>
        <translation>Seulement les pièces non soldées</translation>
    </message>
    <message>
        <source>Creates a ledger</source>
        <translation>Crée un dossier</translation>
    </message>
    <message>
        <source>What is said about the firm here stands in its letters.</source>
        <translation>Ce qui est dit ici de l’entreprise figure dans ses lettres.</translation>
    </message>
    <message>
        <source>The sample company, with its customers and two years</source>
        <translation>L’exemple, avec ses clients et deux exercices</translation>
    </message>
    <message>
        <source>Name of the firm (required)</source>
        <translation>Nom de l’entreprise (obligatoire)</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Numéro et rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country, two letters (default: FR)</source>
        <translation>Pays, deux lettres (par défaut&#xa0;: FR)</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Account to pay to</source>
        <translation>Compte sur lequel payer</translation>
    </message>
    <message>
        <source>Bank of that account</source>
        <translation>Banque de ce compte</translation>
    </message>
    <message>
        <source>Who signs the letters</source>
        <translation>Signataire des lettres</translation>
    </message>
    <message>
        <source>Currency of the ledger (default: EUR)</source>
        <translation>Devise du dossier (par défaut&#xa0;: EUR)</translation>
    </message>
    <message>
        <source>Customer accounts, like 411,416 (default: as each file suggests)</source>
        <translation>Comptes clients, comme 411,416 (par défaut&#xa0;: selon chaque fichier)</translation>
    </message>
    <message>
        <source>encaisse new: give the name of the firm with --name, or --sample.</source>
        <translation>encaisse new&#xa0;: donnez le nom de l’entreprise avec --name, ou --sample.</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>%1 créé.</translation>
    </message>
    <message>
        <source>SIREN, nine digits</source>
        <translation>SIREN, neuf chiffres</translation>
    </message>
    <message>
        <source>Legal form, like SARL</source>
        <translation>Forme juridique, comme SARL</translation>
    </message>
    <message>
        <source>Share capital, as letters state it</source>
        <translation>Capital social, tel que les lettres l’indiquent</translation>
    </message>
    <message>
        <source>City of the trade register</source>
        <translation>Ville du RCS</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>L’option %1 demande une valeur.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>L’option %1 n’existe pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop.</translation>
    </message>
    <message>
        <source>Explains the command and does nothing</source>
        <translation>Explique la commande et ne fait rien</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a whole number from %3 to %4.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre entier de %3 à %4.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is none of %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est aucun de&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The ledger file, usually NAME.encaisse</source>
        <translation>Le dossier, en général NOM.encaisse</translation>
    </message>
    <message>
        <source>Figures at the end of this day, like 2026-10-31 (default: today)</source>
        <translation>Situation à la fin de ce jour, comme 2026-10-31 (par défaut&#xa0;: aujourd’hui)</translation>
    </message>
    <message>
        <source>How rows are printed (default: table)</source>
        <translation>Présentation des lignes (par défaut&#xa0;: table)</translation>
    </message>
    <message>
        <source>--format: &quot;%1&quot; is none of table, csv, json.</source>
        <translation>--format&#xa0;: «&#xa0;%1&#xa0;» n’est aucun de&#xa0;: table, csv, json.</translation>
    </message>
    <message>
        <source>Language of messages (default: the system&apos;s)</source>
        <translation>Langue des messages (par défaut&#xa0;: celle du système)</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>L’option %1 manque.</translation>
    </message>
    <message>
        <source>The argument %1 is missing.</source>
        <translation>L’argument %1 manque.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Utilisation&#xa0;: %1 [options]</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it like 2026-10-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme 2026-10-31.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Held because</source>
        <translation>Motif de retenue</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Enregistrée par</translation>
    </message>
    <message>
        <source>Says which reminders are due, writes them, or lists those that left</source>
        <translation>Dit quelles relances sont à faire, les écrit, ou liste celles qui sont parties</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Folder of the letters (default: LEDGER-letters/DATE beside the ledger)</source>
        <translation>Emplacement des lettres (par défaut&#xa0;: LEDGER-letters/DATE à côté du dossier)</translation>
    </message>
    <message>
        <source>No reminder is due as of %1.</source>
        <translation>Aucune relance à faire au %1.</translation>
    </message>
    <message>
        <source>Nothing to send as of %1.</source>
        <translation>Rien à envoyer au %1.</translation>
    </message>
    <message>
        <source>%1 letters written, %2 held.</source>
        <translation>Lettres écrites&#xa0;: %1, retenues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Draws every page of the window as PNG, without a display</source>
        <translation>Dessine chaque page de la fenêtre en PNG, sans écran</translation>
    </message>
    <message>
        <source>Folder of the pictures</source>
        <translation>Emplacement des images</translation>
    </message>
    <message>
        <source>In the dark theme</source>
        <translation>En thème sombre</translation>
    </message>
    <message>
        <source>Size of the window (default: 1280x800)</source>
        <translation>Taille de la fenêtre (par défaut&#xa0;: 1280x800)</translation>
    </message>
    <message>
        <source>encaisse screenshots: this program was built without the window.</source>
        <translation>encaisse screenshots&#xa0;: ce programme a été construit sans la fenêtre.</translation>
    </message>
    <message>
        <source>--size: &quot;%1&quot; is not a size. Write it like 1280x800.</source>
        <translation>--size&#xa0;: «&#xa0;%1&#xa0;» n’est pas une taille. Écrivez-la comme 1280x800.</translation>
    </message>
    <message>
        <source>Usage: encaisse [FILE] [--sample] [--as-of DATE] [--language fr|en]
       encaisse COMMAND …</source>
        <translation>Utilisation&#xa0;: encaisse [FILE] [--sample] [--as-of DATE] [--language fr|en]
              encaisse COMMAND …</translation>
    </message>
    <message>
        <source>Encaisse %1: who owes what, since when, and what to do about it</source>
        <translation>Encaisse %1&#xa0;: qui doit quoi, depuis quand, et que faire</translation>
    </message>
    <message>
        <source>Without a command the window opens, on FILE if one is given.</source>
        <translation>Sans commande, la fenêtre s’ouvre, sur FILE s’il est donné.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Opens the sample company</source>
        <translation>Ouvre l’exemple</translation>
    </message>
    <message>
        <source>Shows the figures at the end of this day</source>
        <translation>Montre la situation à la fin de ce jour</translation>
    </message>
    <message>
        <source>Explains the program; after a command, the command</source>
        <translation>Explique le programme&#x202f;; après une commande, la commande</translation>
    </message>
    <message>
        <source>Prints the version</source>
        <translation>Affiche la version</translation>
    </message>
    <message>
        <source>%1 --help explains it.</source>
        <translation>%1 --help l’explique.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>La sortie n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;, and no such file.</source>
        <translation>Il n’y a ni commande «&#xa0;%1&#xa0;», ni fichier de ce nom.</translation>
    </message>
    <message>
        <source>This program was built without the window.</source>
        <translation>Ce programme a été construit sans la fenêtre.</translation>
    </message>
    <message>
        <source>Takes back the last change</source>
        <translation>Annule la dernière modification</translation>
    </message>
    <message>
        <source>Changes of customers, notes, due dates, and imports can be taken back. A reminder that left cannot.</source>
        <translation>Les modifications de clients, les notes, les échéances et les imports s’annulent. Une relance partie ne s’annule pas.</translation>
    </message>
    <message>
        <source>Undone: %1 of %2 %3, done by %4.</source>
        <translation>Annulé&#xa0;: %1 sur %2 %3, fait par %4.</translation>
    </message>
    <message>
        <source>Takes an import back: exactly what it brought goes</source>
        <translation>Annule un import&#xa0;: retire exactement ce qu’il avait apporté</translation>
    </message>
    <message>
        <source>Number of the import, see imports (default: the newest)</source>
        <translation>Numéro de l’import, voir imports (par défaut&#xa0;: le plus récent)</translation>
    </message>
    <message>
        <source>encaisse undo-import: &quot;%1&quot; is not the number of an import.</source>
        <translation>encaisse undo-import&#xa0;: «&#xa0;%1&#xa0;» n’est pas un numéro d’import.</translation>
    </message>
    <message>
        <source>Nothing was imported yet: nothing to undo.</source>
        <translation>Rien n’a encore été importé&#xa0;: rien à annuler.</translation>
    </message>
    <message>
        <source>Import %1 (%2) is undone: %3 items removed, %4 put back as before.</source>
        <translation>Import %1 (%2) annulé&#xa0;: %3 pièces retirées, %4 remises dans leur état d’avant.</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Solde avant</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Solde après</translation>
    </message>
    <message>
        <source>Statement of %1 %2 to %3, %4</source>
        <translation>Relevé du client %1 %2 au %3, %4</translation>
    </message>
    <message>
        <source>First day (default: the first line)</source>
        <translation>Premier jour (par défaut&#xa0;: la première ligne)</translation>
    </message>
    <message>
        <source>Last day (default: today)</source>
        <translation>Dernier jour (par défaut&#xa0;: aujourd’hui)</translation>
    </message>
    <message>
        <source>encaisse statement: --from comes after --to.</source>
        <translation>encaisse statement&#xa0;: --from vient après --to.</translation>
    </message>
    <message>
        <source>There is no customer %1 in this ledger.</source>
        <translation>Il n’y a pas de client %1 dans ce dossier.</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>À échoir</translation>
    </message>
    <message>
        <source>Known from the bank and not yet in the accounts: %1</source>
        <translation>Connu par la banque et pas encore en comptabilité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Past payments</source>
        <translation>Règlements passés</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Forecast by</source>
        <translation>Prévision d’après</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Écart en jours</translation>
    </message>
    <message>
        <source>Weekly cash off</source>
        <translation>Écart sur la semaine</translation>
    </message>
    <message>
        <source>past payments</source>
        <translation>règlements passés</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>due date + customer&apos;s mean delay</source>
        <translation>échéance + retard moyen du client</translation>
    </message>
    <message>
        <source>due date + customer&apos;s median delay, shrunk</source>
        <translation>échéance + retard médian du client, pondéré</translation>
    </message>
    <message>
        <source>No invoice issued since then has been paid yet.</source>
        <translation>Aucune facture émise depuis n’est encore réglée.</translation>
    </message>
    <message>
        <source>Past payments tell the day better than the due date: %1 days off instead of %2.</source>
        <translation>Les règlements passés donnent mieux le jour que l’échéance&#xa0;: %1 jours d’écart au lieu de %2.</translation>
    </message>
    <message>
        <source>Past payments do not tell the day better than the due date: %1 days off, the due date %2.</source>
        <translation>Les règlements passés ne donnent pas mieux le jour que l’échéance&#xa0;: %1 jours d’écart, %2 pour l’échéance.</translation>
    </message>
    <message>
        <source>No whole week with receipts has passed since then.</source>
        <translation>Aucune semaine entière avec des encaissements ne s’est écoulée depuis.</translation>
    </message>
    <message>
        <source>Past payments tell the weekly cash better than the due dates: %1 off instead of %2.</source>
        <translation>Les règlements passés donnent mieux les encaissements de la semaine que les échéances&#xa0;: %1 d’écart au lieu de %2.</translation>
    </message>
    <message>
        <source>Past payments do not tell the weekly cash better than the due dates: %1 off, the due dates %2. Plan with the due dates.</source>
        <translation>Les règlements passés ne donnent pas mieux les encaissements de la semaine que les échéances&#xa0;: %1 d’écart, %2 pour les échéances. Prévoyez d’après les échéances.</translation>
    </message>
    <message>
        <source>There are no invoices to test forecasts with.</source>
        <translation>Il n’y a pas de factures pour éprouver des prévisions.</translation>
    </message>
    <message>
        <source>Forecasts made in the past, from %1 on, with what was known then</source>
        <translation>Prévisions faites dans le passé, à partir du %1, avec ce qui était connu alors</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s), issued since then and paid by now.</source>
        <translation>
            <numerusform>%n facture émise depuis et réglée à ce jour.</numerusform>
            <numerusform>%n factures émises depuis et réglées à ce jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The band that should hold 80 % of the weeks held %1 of %n.</source>
        <translation>
            <numerusform>La fourchette qui devrait contenir 80&#xa0;% des semaines en a contenu %1 sur %n.</numerusform>
            <numerusform>La fourchette qui devrait contenir 80&#xa0;% des semaines en a contenu %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SIREN: nine digits of which the last one checks the others.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un SIREN&#xa0;: neuf chiffres dont le dernier contrôle les autres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SIRET: 14 digits of which the last one checks the others.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un SIRET&#xa0;: 14 chiffres dont le dernier contrôle les autres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no VAT number of its country.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de TVA de son pays.</translation>
    </message>
    <message>
        <source>Terms: %1</source>
        <translation>Délai de règlement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Credit limit: %1</source>
        <translation>Plafond d’encours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>How good forecasts made in this ledger&apos;s past would have been</source>
        <translation>Ce qu’auraient valu des prévisions faites dans le passé de ce dossier</translation>
    </message>
    <message>
        <source>For scripts and firms without an ERP there is a layout of its own:</source>
        <translation>Pour les scripts et les entreprises sans ERP, il existe un format propre&#xa0;:</translation>
    </message>
    <message>
        <source>(--confirm)</source>
        <translation>(--confirm)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>%1 new customers, %2 changed, %3 unchanged</source>
        <translation>%1 nouveaux clients, %2 modifiés, %3 inchangés</translation>
    </message>
    <message>
        <source>new, &quot;%1&quot;</source>
        <translation>nouveau, «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>Options&#xa0;: %1</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>separator %1</source>
        <translation>séparateur %1</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>profil %1</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>%1 %2: opening %3, closing %4, difference %5</source>
        <translation>%1 %2&#xa0;: solde initial %3, solde final %4, écart %5</translation>
    </message>
    <message>
        <source>Says what a file is and holds, without any ledger</source>
        <translation>Dit ce qu’est un fichier et ce qu’il contient, sans aucun dossier</translation>
    </message>
    <message>
        <source>Prints late-payment interest and lump sums, with the sheet that shows how</source>
        <translation>Affiche les pénalités de retard et les indemnités forfaitaires, avec la feuille de calcul détaillée</translation>
    </message>
    <message>
        <source>Every item that was paid late or is late, day by day, at the rate of each half-year. These are claims beside the balance: nothing is posted and nothing is changed. A customer that is not known to be a professional is treated as a consumer.</source>
        <translation>Chaque pièce réglée en retard ou en retard, jour par jour, au taux de chaque semestre. Ce sont des créances à côté du solde&#xa0;: rien n’est comptabilisé et rien n’est modifié. Un client qui n’est pas connu comme professionnel est traité comme un consommateur.</translation>
    </message>
    <message>
        <source>When this customer, a consumer, received the formal notice</source>
        <translation>Quand ce client, un consommateur, a reçu la mise en demeure</translation>
    </message>
    <message>
        <source>Also writes the calculation sheet (PDF)</source>
        <translation>Écrit aussi la feuille de calcul (PDF)</translation>
    </message>
    <message>
        <source>encaisse interest: --notice-received needs --customer.</source>
        <translation>encaisse interest&#xa0;: --notice-received exige --customer.</translation>
    </message>
    <message>
        <source>Nothing was paid late or is late as of %1.</source>
        <translation>Rien n’a été réglé en retard ni n’est en retard au %1.</translation>
    </message>
    <message>
        <source>Provisional: a rate is not known to hold on some days.</source>
        <translation>Provisoire&#xa0;: certains jours, le taux applicable n’est pas connu.</translation>
    </message>
    <message>
        <source>The contract rate is below three times the legal rate on some days.</source>
        <translation>Le taux contractuel est inférieur à trois fois le taux légal certains jours.</translation>
    </message>
    <message>
        <source>Credits that are set against no item: %1. They may be payments of these.</source>
        <translation>Crédits non lettrés&#xa0;: %1. Ils peuvent régler ces pièces.</translation>
    </message>
    <message numerus="yes">
        <source>Late and left out: %n item(s), see leftOut in JSON.</source>
        <translation>
            <numerusform>En retard et écartée&#xa0;: %n pièce, voir leftOut en JSON.</numerusform>
            <numerusform>En retard et écartées&#xa0;: %n pièces, voir leftOut en JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Pénalités</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Indemnité</translation>
    </message>
    <message>
        <source>Late-payment interest as of %1, %2</source>
        <translation>Pénalités de retard au %1, %2</translation>
    </message>
    <message>
        <source>Takes back the receipt of %1 on %2 (matching %3): what it paid is open again.</source>
        <translation>Reprend l’encaissement de %1 du %2 (rapprochement %3)&#xa0;: ce qu’il payait est de nouveau ouvert.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Finds the items that the bank&apos;s money pays</source>
        <translation>Trouve les pièces que règle l’argent de la banque</translation>
    </message>
    <message>
        <source>Without --apply nothing changes: statements are read into a copy. With it they are imported, and what is ready, and only that, is set against its items.</source>
        <translation>Sans --apply, rien ne change&#xa0;: les relevés sont lus dans une copie. Avec cette option, ils sont importés, et ce qui est prêt, et cela seul, est lettré avec ses pièces.</translation>
    </message>
    <message>
        <source>A bank statement</source>
        <translation>Un relevé bancaire</translation>
    </message>
    <message>
        <source>Differences up to this may be written off (default: 1.00)</source>
        <translation>Les écarts jusqu’à ce montant peuvent être passés en perte ou en gain (par défaut&#xa0;: 1.00)</translation>
    </message>
    <message>
        <source>Imports the statements and applies what is ready</source>
        <translation>Importe les relevés et applique ce qui est prêt</translation>
    </message>
    <message>
        <source>This is no bank statement.</source>
        <translation>Ce n’est pas un relevé bancaire.</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Lists what the bank&apos;s money was set against, or takes it back</source>
        <translation>Liste ce avec quoi l’argent de la banque a été lettré, ou l’annule</translation>
    </message>
    <message>
        <source>Takes one back; it is never applied again by itself</source>
        <translation>Annule un rapprochement&#x202f;; il n’est plus jamais appliqué de lui-même</translation>
    </message>
    <message>
        <source>The same as codes for the accounting software: account, auxiliary, piece, date, amount, code</source>
        <translation>La même chose en codes pour le logiciel comptable&#xa0;: compte, auxiliaire, pièce, date, montant, code</translation>
    </message>
    <message>
        <source>Took matching %1 back.</source>
        <translation>Rapprochement %1 annulé.</translation>
    </message>
    <message>
        <source>Payment terms where nothing else says them, like &quot;45 days to end of month&quot; (default: 30 days)</source>
        <translation>Délai de règlement quand rien d’autre ne le dit, comme «&#xa0;45 jours fin de mois&#xa0;» (par défaut&#xa0;: 30 jours)</translation>
    </message>
    <message>
        <source>Late-payment rate of the contracts with professionals, a year (default: the law&apos;s, that of the ECB + 10 points)</source>
        <translation>Taux des pénalités de retard des contrats avec les professionnels, par an (par défaut&#xa0;: celui de la loi, soit le taux de la BCE + 10 points)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rate: write it like 12.15, from 0 to 100.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un taux&#xa0;: écrivez-le comme 12.15, de 0 à 100.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no amount like 1.00, zero or more.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un montant comme 1.00, zéro ou plus.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>10 %</source>
        <translation>10&#xa0;%</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50&#xa0;%</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90&#xa0;%</translation>
    </message>
    <message>
        <source>Cash expected as of %1, %2, as customers have paid so far</source>
        <translation>Encaissements attendus au %1, %2, selon les règlements passés des clients</translation>
    </message>
    <message>
        <source>Lists the import profiles, saves one from a JSON file or writes one</source>
        <translation>Liste les profils d’import, en enregistre un depuis un fichier JSON ou en écrit un</translation>
    </message>
    <message>
        <source>Saves the profile of this JSON file</source>
        <translation>Enregistre le profil de ce fichier JSON</translation>
    </message>
    <message>
        <source>Writes this profile to the file of --to</source>
        <translation>Écrit ce profil dans le fichier de --to</translation>
    </message>
    <message>
        <source>The JSON file to write</source>
        <translation>Le fichier JSON à écrire</translation>
    </message>
    <message>
        <source>Removes a saved profile</source>
        <translation>Supprime un profil enregistré</translation>
    </message>
    <message>
        <source>encaisse profiles: give --export and --to together.</source>
        <translation>encaisse profiles&#xa0;: donnez --export et --to ensemble.</translation>
    </message>
    <message>
        <source>Saved the profile &quot;%1&quot;.</source>
        <translation>Profil «&#xa0;%1&#xa0;» enregistré.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>There is no import profile &quot;%1&quot;.</source>
        <translation>Il n’y a pas de profil d’import «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reads tables by this import profile (default: the one that fits best)</source>
        <translation>Lit les tableaux avec ce profil d’import (par défaut&#xa0;: celui qui convient le mieux)</translation>
    </message>
    <message>
        <source>What the rows of a table are (default: as its columns suggest)</source>
        <translation>Ce que sont les lignes d’un tableau (par défaut&#xa0;: selon ses colonnes)</translation>
    </message>
    <message>
        <source>How dates are written, where no value of the file decides it</source>
        <translation>Comment les dates sont écrites, si aucune valeur du fichier n’en décide</translation>
    </message>
    <message>
        <source>The decimal sign, where no value of the file decides it</source>
        <translation>Le signe décimal, si aucune valeur du fichier n’en décide</translation>
    </message>
    <message>
        <source>There is no item %1 to pay.</source>
        <translation>Il n’y a pas de pièce %1 à régler.</translation>
    </message>
    <message>
        <source>Several items are called %1: name the customer, or the due date like %1@%2.</source>
        <translation>Plusieurs pièces portent le numéro %1&#xa0;: indiquez le client, ou l’échéance sous la forme %1@%2.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Suite le</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En litige</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Promesse rompue</translation>
    </message>
    <message>
        <source>To claim</source>
        <translation>À réclamer</translation>
    </message>
    <message>
        <source>Says whom to call, lists the calls that were made, or records one</source>
        <translation>Indique qui appeler, liste les appels passés ou en enregistre un</translation>
    </message>
    <message>
        <source>list (without an action too) shows the calls made by the day, newest first; due says whom to call that day, broken promises first. add records a call made on the as-of day; without --next the day that fits the result is taken.</source>
        <translation>list (comme sans action) affiche les appels passés jusqu’au jour demandé, du plus récent au plus ancien&#x202f;; due indique qui appeler ce jour-là, promesses rompues d’abord. add enregistre un appel passé à la date de situation&#x202f;; sans --next, le jour qui convient au résultat est retenu.</translation>
    </message>
    <message>
        <source>What to do (default: list)</source>
        <translation>Action à effectuer (par défaut&#xa0;: list)</translation>
    </message>
    <message>
        <source>Of this customer</source>
        <translation>De ce client</translation>
    </message>
    <message>
        <source>add: what came of it</source>
        <translation>add&#xa0;: résultat de l’appel</translation>
    </message>
    <message>
        <source>add: who was reached</source>
        <translation>add&#xa0;: personne jointe</translation>
    </message>
    <message>
        <source>add: a remark</source>
        <translation>add&#xa0;: une remarque</translation>
    </message>
    <message>
        <source>add: when to come back to it</source>
        <translation>add&#xa0;: date à laquelle y revenir</translation>
    </message>
    <message>
        <source>add: the promise that came of it</source>
        <translation>add&#xa0;: promesse obtenue</translation>
    </message>
    <message>
        <source>encaisse calls: add needs --result.</source>
        <translation>encaisse calls&#xa0;: add exige --result.</translation>
    </message>
    <message>
        <source>encaisse calls: &quot;%1&quot; is none of list, due, add.</source>
        <translation>encaisse calls&#xa0;: «&#xa0;%1&#xa0;» n’est pas l’une des actions list, due, add.</translation>
    </message>
    <message>
        <source>Recorded call %1; next: %2 on %3.</source>
        <translation>Appel %1 enregistré&#x202f;; suite&#xa0;: %2 le %3.</translation>
    </message>
    <message>
        <source>Recorded call %1; next: %2.</source>
        <translation>Appel %1 enregistré&#x202f;; suite&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Writes the file of a request for an order to pay, as ZIP and as one PDF</source>
        <translation>Écrit le dossier d’injonction de payer, en ZIP et en un seul PDF</translation>
    </message>
    <message>
        <source>The data of the request, the list of invoices, the reminders and the formal notice as they left, the calculation sheet and the list of pieces, numbered. What is missing is said. It is a working file in French, not legal advice.</source>
        <translation>Les données de la requête, la liste des factures, les relances et la mise en demeure telles qu’envoyées, la feuille de calcul et le bordereau des pièces, numéroté. Ce qui manque est signalé. C’est un dossier de travail en français, pas un conseil juridique.</translation>
    </message>
    <message>
        <source>Against this customer</source>
        <translation>Contre ce client</translation>
    </message>
    <message>
        <source>The folder to write to (made when missing)</source>
        <translation>Le dossier de destination (créé s’il manque)</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>Impossible de créer %1.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>--set: kind is one of %1.</source>
        <translation>--set&#xa0;: kind est l’une des valeurs %1.</translation>
    </message>
    <message>
        <source>Lists the delays of the procedures with their articles, or corrects one</source>
        <translation>Liste les délais des procédures avec leurs articles, ou en corrige un</translation>
    </message>
    <message>
        <source>set, reset: which</source>
        <translation>set, reset&#xa0;: délai visé</translation>
    </message>
    <message>
        <source>set: months</source>
        <translation>set&#xa0;: mois</translation>
    </message>
    <message>
        <source>set: days</source>
        <translation>set&#xa0;: jours</translation>
    </message>
    <message>
        <source>set: where you read it</source>
        <translation>set&#xa0;: où vous l’avez lu</translation>
    </message>
    <message>
        <source>list: also the last day for an event of this day</source>
        <translation>list&#xa0;: affiche aussi le dernier jour pour un événement de ce jour</translation>
    </message>
    <message>
        <source>encaisse deadlines: &quot;%1&quot; is none of list, set, reset.</source>
        <translation>encaisse deadlines&#xa0;: «&#xa0;%1&#xa0;» n’est pas l’une des actions list, set, reset.</translation>
    </message>
    <message>
        <source>encaisse deadlines: --deadline is missing.</source>
        <translation>encaisse deadlines&#xa0;: --deadline manque.</translation>
    </message>
    <message>
        <source>encaisse deadlines: set needs --months or --days, and --source.</source>
        <translation>encaisse deadlines&#xa0;: set exige --months ou --days, et --source.</translation>
    </message>
    <message>
        <source>There is no deadline &quot;%1&quot;.</source>
        <translation>Il n’y a pas de délai «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Days to resolve, mean</source>
        <translation>Jours de résolution, moyenne</translation>
    </message>
    <message>
        <source>Lists what customers contest and why, or changes it</source>
        <translation>Liste ce que les clients contestent et pourquoi, ou le modifie</translation>
    </message>
    <message>
        <source>open: the contested item</source>
        <translation>open&#xa0;: écriture contestée</translation>
    </message>
    <message>
        <source>open, update: a part of it (default: the whole item)</source>
        <translation>open, update&#xa0;: une partie de l’écriture (par défaut&#xa0;: l’écriture entière)</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>open, update: when to look at it again</source>
        <translation>open, update&#xa0;: date à laquelle le revoir</translation>
    </message>
    <message>
        <source>open, update: a remark</source>
        <translation>open, update&#xa0;: une remarque</translation>
    </message>
    <message>
        <source>update, resolve: its number in the list</source>
        <translation>update, resolve&#xa0;: son numéro dans la liste</translation>
    </message>
    <message>
        <source>resolve: how it ended</source>
        <translation>resolve&#xa0;: son issue</translation>
    </message>
    <message>
        <source>list: only these</source>
        <translation>list&#xa0;: seulement ceux-ci</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Litige</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Opened dispute %1.</source>
        <translation>Litige %1 ouvert.</translation>
    </message>
    <message>
        <source>Changed dispute %1.</source>
        <translation>Litige %1 modifié.</translation>
    </message>
    <message>
        <source>Resolved dispute %1.</source>
        <translation>Litige %1 résolu.</translation>
    </message>
    <message>
        <source>Lists doubtful items and what is set aside for them, or changes it</source>
        <translation>Liste les créances douteuses et leur dépréciation, ou les modifie</translation>
    </message>
    <message>
        <source>list (without an action too) shows them. add holds one item for doubtful with a provision and a written reason: the tax office accepts a loss only item by item, for what is known. end takes it back or writes it off. entries prints the accounting entries as CSV: proposals, nothing is posted. vat writes the statement by which the VAT of unpaid invoices is recovered; under VAT on receipts there is nothing to recover.</source>
        <translation>list (comme sans action) les affiche. add classe une écriture en créance douteuse, avec une dépréciation et un motif écrit&#xa0;: l’administration fiscale n’admet la perte que créance par créance, d’après des faits connus. end la reprend ou la passe en perte. entries imprime les écritures comptables en CSV&#xa0;: des propositions, rien n’est comptabilisé. vat écrit l’état qui permet de récupérer la TVA des factures impayées&#x202f;; avec la TVA sur les encaissements, il n’y a rien à récupérer.</translation>
    </message>
    <message>
        <source>add: the item</source>
        <translation>add&#xa0;: l’écriture</translation>
    </message>
    <message>
        <source>add: its VAT rate in percent (default: 20)</source>
        <translation>add&#xa0;: son taux de TVA en pour cent (par défaut&#xa0;: 20)</translation>
    </message>
    <message>
        <source>add: what is set aside, without VAT</source>
        <translation>add&#xa0;: montant déprécié, hors TVA</translation>
    </message>
    <message>
        <source>add: why, for this very item</source>
        <translation>add&#xa0;: le motif, propre à cette écriture</translation>
    </message>
    <message>
        <source>end: its number in the list</source>
        <translation>end&#xa0;: son numéro dans la liste</translation>
    </message>
    <message>
        <source>vat: the PDF to write</source>
        <translation>vat&#xa0;: le PDF à écrire</translation>
    </message>
    <message>
        <source>add, end, vat: when (default: today)</source>
        <translation>add, end, vat&#xa0;: date (par défaut&#xa0;: aujourd’hui)</translation>
    </message>
    <message>
        <source>encaisse doubtful: &quot;%1&quot; is none of list, add, end, entries, vat.</source>
        <translation>encaisse doubtful&#xa0;: «&#xa0;%1&#xa0;» n’est pas l’une des actions list, add, end, entries, vat.</translation>
    </message>
    <message>
        <source>encaisse doubtful: add needs --item, and --vat in percent.</source>
        <translation>encaisse doubtful&#xa0;: add exige --item, et --vat en pour cent.</translation>
    </message>
    <message>
        <source>encaisse doubtful: end needs --doubtful.</source>
        <translation>encaisse doubtful&#xa0;: end exige --doubtful.</translation>
    </message>
    <message>
        <source>encaisse doubtful: vat needs --customer and --out.</source>
        <translation>encaisse doubtful&#xa0;: vat exige --customer et --out.</translation>
    </message>
    <message>
        <source>Recorded as doubtful item %1.</source>
        <translation>Enregistrée comme créance douteuse %1.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation>TVA&#xa0;%</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Dépréciation</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Prints the cash that past payments let expect, with a band, and by due date</source>
        <translation>Imprime les encaissements attendus d’après les règlements passés, avec une fourchette, et par échéance</translation>
    </message>
    <message>
        <source>Lists the debts that somebody else collects, or changes it</source>
        <translation>Liste les créances remises au recouvrement, ou les modifie</translation>
    </message>
    <message>
        <source>list (without an action too) shows them. open hands what a customer owes over to an agency, a lawyer, an officer or a court: its items get no reminder from then on; --out writes the file of the debt as ZIP. close ends it, with its outcome.</source>
        <translation>list (comme sans action) les affiche. open remet ce que doit un client à une agence, un avocat, un commissaire de justice ou un tribunal&#xa0;: ses écritures ne sont plus relancées dès lors&#x202f;; --out écrit le dossier de la créance en ZIP. close y met fin, avec son issue.</translation>
    </message>
    <message>
        <source>open: who collects (default: agency)</source>
        <translation>open&#xa0;: qui recouvre (par défaut&#xa0;: agency)</translation>
    </message>
    <message>
        <source>open: its name</source>
        <translation>open&#xa0;: son nom</translation>
    </message>
    <message>
        <source>open: these items (default: all that has fallen due)</source>
        <translation>open&#xa0;: ces écritures (par défaut&#xa0;: tout ce qui est échu)</translation>
    </message>
    <message>
        <source>open: the ZIP to write</source>
        <translation>open&#xa0;: le ZIP à écrire</translation>
    </message>
    <message>
        <source>close: its number in the list</source>
        <translation>close&#xa0;: son numéro dans la liste</translation>
    </message>
    <message>
        <source>close: how it ended</source>
        <translation>close&#xa0;: son issue</translation>
    </message>
    <message>
        <source>open: a remark</source>
        <translation>open&#xa0;: une remarque</translation>
    </message>
    <message>
        <source>open, close: when (default: today)</source>
        <translation>open, close&#xa0;: date (par défaut&#xa0;: aujourd’hui)</translation>
    </message>
    <message>
        <source>encaisse handovers: &quot;%1&quot; is none of list, open, close.</source>
        <translation>encaisse handovers&#xa0;: «&#xa0;%1&#xa0;» n’est pas l’une des actions list, open, close.</translation>
    </message>
    <message>
        <source>encaisse handovers: open needs --customer and --agent, close needs --handover.</source>
        <translation>encaisse handovers&#xa0;: open exige --customer et --agent, close exige --handover.</translation>
    </message>
    <message>
        <source>Recorded as hand-over %1.</source>
        <translation>Enregistrée comme remise au recouvrement %1.</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Recouvré par</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close le</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>The kind is invoice, credit_note, payment or opening and gives the sign: amounts are positive. settles names what a credit pays, F1:40.00;F2 for a part and a whole; a number that holds ; or : stands in quotation marks. The export command writes the same.</source>
        <translation>Le type (kind) est invoice, credit_note, payment ou opening et donne le sens&#xa0;: les montants sont positifs. settles indique ce qu’un crédit règle, F1:40.00;F2 pour une partie et un tout&#x202f;; un numéro qui contient&#x202f;; ou&#xa0;: se met entre guillemets. La commande export écrit de même.</translation>
    </message>
    <message>
        <source>Settled in part</source>
        <translation>Lettré en partie</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>read beyond the profile: %1</source>
        <translation>lu au-delà du profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Prints DSO, recovery, delays and the other indicators month by month</source>
        <translation>Imprime le DSO, le recouvrement, les retards et les autres indicateurs mois par mois</translation>
    </message>
    <message>
        <source>How many month ends, the asked day included (default: 12; with --by 1)</source>
        <translation>Nombre de fins de mois, jour demandé compris (par défaut&#xa0;: 12&#x202f;; avec --by 1)</translation>
    </message>
    <message>
        <source>For each of these (default: company)</source>
        <translation>Pour chacun de ceux-ci (par défaut&#xa0;: company)</translation>
    </message>
    <message>
        <source>What reminders brought, against what was to be expected without them</source>
        <translation>Ce que les relances ont rapporté, par rapport à ce qui était attendu sans elles</translation>
    </message>
    <message>
        <source>Keeps the days of stock</source>
        <translation>Enregistre les jours de stock</translation>
    </message>
    <message>
        <source>Keeps the days of payables</source>
        <translation>Enregistre les jours de dettes fournisseurs</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>(%1: %2; %3: %4)</source>
        <translation>(%1&#xa0;: %2&#x202f;; %3&#xa0;: %4)</translation>
    </message>
    <message>
        <source>Indicators as of %1, %2, in days or %</source>
        <translation>Indicateurs au %1, %2, en jours ou en&#xa0;%</translation>
    </message>
    <message>
        <source>Items reminded</source>
        <translation>Écritures relancées</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Expected without</source>
        <translation>Attendu sans</translation>
    </message>
    <message>
        <source>Gain %</source>
        <translation>Gain&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>Items paid within %n day(s) after a reminder</source>
        <translation>
            <numerusform>Écritures réglées sous %n jour après une relance</numerusform>
            <numerusform>Écritures réglées sous %n jours après une relance</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists insolvency proceedings of customers and their deadlines, or changes it</source>
        <translation>Liste les procédures collectives des clients et leurs délais, ou les modifie</translation>
    </message>
    <message>
        <source>open: which proceedings (default: reorganisation)</source>
        <translation>open&#xa0;: quelle procédure (par défaut&#xa0;: reorganisation)</translation>
    </message>
    <message>
        <source>open: of the judgment; publish, declare, close: when (default: today)</source>
        <translation>open&#xa0;: date du jugement&#x202f;; publish, declare, close&#xa0;: date (par défaut&#xa0;: aujourd’hui)</translation>
    </message>
    <message>
        <source>open: of the publication in the BODACC</source>
        <translation>open&#xa0;: date de la publication au BODACC</translation>
    </message>
    <message>
        <source>open: whom the claim is declared to</source>
        <translation>open&#xa0;: à qui la créance est déclarée</translation>
    </message>
    <message>
        <source>open: its address, lines ended by |</source>
        <translation>open&#xa0;: son adresse, lignes terminées par |</translation>
    </message>
    <message>
        <source>open: your firm is outside metropolitan France</source>
        <translation>open&#xa0;: votre entreprise est hors de la France métropolitaine</translation>
    </message>
    <message>
        <source>declare: the PDF to write</source>
        <translation>declare&#xa0;: le PDF à écrire</translation>
    </message>
    <message>
        <source>declare: records the claim as declared</source>
        <translation>declare&#xa0;: enregistre la créance comme déclarée</translation>
    </message>
    <message>
        <source>encaisse insolvency: &quot;%1&quot; is none of list, open, publish, declare, close.</source>
        <translation>encaisse insolvency&#xa0;: «&#xa0;%1&#xa0;» n’est pas l’une des actions list, open, publish, declare, close.</translation>
    </message>
    <message>
        <source>encaisse insolvency: --customer is missing.</source>
        <translation>encaisse insolvency&#xa0;: --customer manque.</translation>
    </message>
    <message>
        <source>encaisse insolvency: declare needs --out.</source>
        <translation>encaisse insolvency&#xa0;: declare exige --out.</translation>
    </message>
    <message>
        <source>No proceedings of %1 are open.</source>
        <translation>Aucune procédure collective de %1 n’est ouverte.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée le</translation>
    </message>
    <message>
        <source>Declare by</source>
        <translation>À déclarer au plus tard le</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Déclarée le</translation>
    </message>
    <message>
        <source>Waived, and not in the above: %1.</source>
        <translation>Objet d’une renonciation, et non compris ci-dessus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Writes the letters of a day for the printer, and records nothing</source>
        <translation>Écrit les lettres d’un jour pour l’impression, sans rien enregistrer</translation>
    </message>
    <message>
        <source>Also writes every page as an image</source>
        <translation>Écrit aussi chaque page sous forme d’image</translation>
    </message>
    <message>
        <source>Instead, one letter of every wording in every language, to the customers that owe most</source>
        <translation>À la place, une lettre de chaque modèle dans chaque langue, aux clients qui doivent le plus</translation>
    </message>
    <message>
        <source>No letter is due as of %1.</source>
        <translation>Aucune lettre à envoyer au %1.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lists until when each late item can be enforced, or records an interruption</source>
        <translation>Liste jusqu’à quand chaque écriture échue peut être recouvrée en justice, ou enregistre une interruption</translation>
    </message>
    <message>
        <source>list (without an action too) shows the items by the day their claim lapses, with the article and an alert 30, 15 and 5 days before. interrupt records what starts the period anew: an acknowledgment by the debtor, a claim in court, enforcement. A formal notice does not interrupt. A customer of whom nobody said what it is counts as a consumer: 2 years.</source>
        <translation>list (ou sans action) montre les écritures selon le jour où leur créance se prescrit, avec l’article de loi et une alerte 30, 15 et 5 jours avant. interrupt enregistre ce qui fait courir un nouveau délai&#xa0;: une reconnaissance de dette par le débiteur, une demande en justice, une mesure d’exécution. Une mise en demeure n’interrompt pas la prescription. Un client dont personne n’a précisé la qualité est traité comme un consommateur&#xa0;: 2 ans.</translation>
    </message>
    <message>
        <source>interrupt: this item (default: all of the customer)</source>
        <translation>interrupt&#xa0;: cette écriture (par défaut&#xa0;: toutes celles du client)</translation>
    </message>
    <message>
        <source>interrupt: what happened</source>
        <translation>interrupt&#xa0;: ce qui s’est passé</translation>
    </message>
    <message>
        <source>interrupt: when</source>
        <translation>interrupt&#xa0;: la date</translation>
    </message>
    <message>
        <source>interrupt: the proof, in words</source>
        <translation>interrupt&#xa0;: la preuve, en toutes lettres</translation>
    </message>
    <message>
        <source>encaisse limitations: &quot;%1&quot; is none of list, interrupt.</source>
        <translation>encaisse limitations&#xa0;: «&#xa0;%1&#xa0;» ne fait pas partie de list, interrupt.</translation>
    </message>
    <message>
        <source>encaisse limitations: interrupt needs --customer, --kind and --day.</source>
        <translation>encaisse limitations&#xa0;: interrupt demande --customer, --kind et --day.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>Interrompue le</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Sets up the mail account, sends what waits, says what became of it</source>
        <translation>Règle le compte de messagerie, envoie ce qui attend, dit ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Messages, or a customer</source>
        <translation>Messages, ou un client</translation>
    </message>
    <message>
        <source>File descriptor whose first line is the password</source>
        <translation>Descripteur de fichier dont la première ligne est le mot de passe</translation>
    </message>
    <message>
        <source>list: planned, sending, sent, failed, unknown or dropped only</source>
        <translation>list&#xa0;: planned, sending, sent, failed, unknown ou dropped seulement</translation>
    </message>
    <message>
        <source>write: the subject</source>
        <translation>write&#xa0;: l’objet</translation>
    </message>
    <message>
        <source>write: file with the text; - reads the standard input</source>
        <translation>write&#xa0;: fichier contenant le texte&#x202f;; - lit l’entrée standard</translation>
    </message>
    <message>
        <source>write: files that go with it</source>
        <translation>write&#xa0;: fichiers à joindre</translation>
    </message>
    <message>
        <source>write: instead of the customer&apos;s own address</source>
        <translation>write&#xa0;: au lieu de l’adresse du client</translation>
    </message>
    <message>
        <source>drafts: folder of the files</source>
        <translation>drafts&#xa0;: répertoire des fichiers</translation>
    </message>
    <message>
        <source>encaisse mail: &quot;%1&quot; is none of %2.</source>
        <translation>encaisse mail&#xa0;: «&#xa0;%1&#xa0;» ne fait pas partie de %2.</translation>
    </message>
    <message>
        <source>account: the server that sends</source>
        <translation>account&#xa0;: le serveur d’envoi</translation>
    </message>
    <message>
        <source>account: its port (587, or 465 with tls)</source>
        <translation>account&#xa0;: son port (587, ou 465 avec tls)</translation>
    </message>
    <message>
        <source>account: how the connection is encrypted</source>
        <translation>account&#xa0;: le chiffrement de la connexion</translation>
    </message>
    <message>
        <source>account: the login</source>
        <translation>account&#xa0;: l’identifiant</translation>
    </message>
    <message>
        <source>account: the sender</source>
        <translation>account&#xa0;: l’expéditeur</translation>
    </message>
    <message>
        <source>account: the sender&apos;s name</source>
        <translation>account&#xa0;: le nom de l’expéditeur</translation>
    </message>
    <message>
        <source>account: where answers go</source>
        <translation>account&#xa0;: l’adresse des réponses</translation>
    </message>
    <message>
        <source>account: messages a minute at most</source>
        <translation>account&#xa0;: nombre maximal de messages par minute</translation>
    </message>
    <message>
        <source>account: certificates to trust instead of the system&apos;s</source>
        <translation>account&#xa0;: certificats à reconnaître à la place de ceux du système</translation>
    </message>
    <message>
        <source>There is no mail account yet. Give one with: encaisse mail LEDGER account --server NAME --login NAME</source>
        <translation>Il n’y a pas encore de compte de messagerie. Indiquez-en un avec&#xa0;: encaisse mail LEDGER account --server NAME --login NAME</translation>
    </message>
    <message>
        <source>%1 accepts the login.</source>
        <translation>%1 accepte l’identifiant.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a message.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état de message.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>La boîte d’envoi est vide.</translation>
    </message>
    <message>
        <source>No message is in this state.</source>
        <translation>Aucun message n’est dans cet état.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a message.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de message.</translation>
    </message>
    <message>
        <source>Give the number of one message.</source>
        <translation>Indiquez le numéro d’un seul message.</translation>
    </message>
    <message>
        <source>Give the code of one customer.</source>
        <translation>Indiquez le code d’un seul client.</translation>
    </message>
    <message>
        <source>A message needs --subject and --text.</source>
        <translation>Un message demande --subject et --text.</translation>
    </message>
    <message>
        <source>Message %1 waits in the outbox.</source>
        <translation>Le message %1 attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>%1 sent, %2 failed, %3 unknown, %4 waiting.</source>
        <translation>%1 envoyés, %2 en échec, %3 incertains, %4 en attente.</translation>
    </message>
    <message>
        <source>Give the folder of the drafts with --out.</source>
        <translation>Indiquez le répertoire des brouillons avec --out.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Give the number of one message, and sent or failed.</source>
        <translation>Indiquez le numéro d’un seul message, et sent ou failed.</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>à envoyer</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>did it leave?</source>
        <translation>est-il parti&#x202f;?</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Réponses à</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Par minute</translation>
    </message>
    <message>
        <source>The password cannot be read from %1.</source>
        <translation>Impossible de lire le mot de passe depuis %1.</translation>
    </message>
    <message>
        <source>Writes a formal notice with its annexes, or records that it was received</source>
        <translation>Rédige une mise en demeure avec ses annexes, ou enregistre sa réception</translation>
    </message>
    <message>
        <source>The letter, the list of items and the calculation of interest and lump sums in one PDF. It is refused for due dates that were computed and never confirmed, for disputed amounts unless they are left out and named as such, for items that somebody else collects, and in insolvency proceedings. With --record it counts as sent and is kept as it left.</source>
        <translation>La lettre, la liste des écritures et le calcul des pénalités de retard et des indemnités forfaitaires en un seul PDF. Elle est refusée pour les échéances calculées et jamais confirmées, pour les montants en litige sauf s’ils sont exclus et désignés comme tels, pour les écritures qu’un tiers recouvre, et en procédure collective. Avec --record, elle est réputée envoyée et conservée telle qu’elle est partie.</translation>
    </message>
    <message>
        <source>To this customer</source>
        <translation>À ce client</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>Le PDF à écrire</translation>
    </message>
    <message>
        <source>Leaves these items out</source>
        <translation>Exclut ces écritures</translation>
    </message>
    <message>
        <source>Claims what is undisputed and says what is not claimed</source>
        <translation>Réclame ce qui n’est pas contesté et dit ce qui n’est pas réclamé</translation>
    </message>
    <message>
        <source>Records the notice as sent on the day</source>
        <translation>Enregistre la mise en demeure comme envoyée ce jour</translation>
    </message>
    <message>
        <source>Records when the customer received the last one</source>
        <translation>Enregistre la date à laquelle le client a reçu la dernière</translation>
    </message>
    <message>
        <source>encaisse notice: give --out, or --received alone.</source>
        <translation>encaisse notice&#xa0;: indiquez --out, ou --received seul.</translation>
    </message>
    <message>
        <source>Lump sums</source>
        <translation>Indemnités forfaitaires</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the room on the disk.</source>
        <translation>Impossible d’écrire %1. Vérifiez le répertoire et la place sur le disque.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le répertoire %1.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Prise en compte</translation>
    </message>
    <message>
        <source>Lists what makes reminders wait: pauses and payments on their way; or changes it</source>
        <translation>Liste ce qui fait attendre les relances&#xa0;: suspensions et règlements en cours d’encaissement&#x202f;; ou le modifie</translation>
    </message>
    <message>
        <source>list (without an action too) shows pauses and presented payments. add lets reminders of a customer, or of one item, wait from the as-of day on; lift ends that. present records a direct debit, draft, cheque or transfer that the bank has and that is not final; end says that it arrived or came back.</source>
        <translation>list (ou sans action) montre les suspensions et les règlements présentés. add suspend les relances d’un client, ou d’une écriture, à partir du jour de la situation&#x202f;; lift y met fin. present enregistre un prélèvement, un effet, un chèque ou un virement remis à la banque et non définitif&#x202f;; end dit qu’il est encaissé ou rejeté.</translation>
    </message>
    <message>
        <source>add: only this item (default: the whole customer)</source>
        <translation>add&#xa0;: cette écriture seulement (par défaut&#xa0;: tout le client)</translation>
    </message>
    <message>
        <source>add: the last day of grace (default: until lift)</source>
        <translation>add&#xa0;: le dernier jour du délai accordé (par défaut&#xa0;: jusqu’à lift)</translation>
    </message>
    <message>
        <source>add: why; present: a remark</source>
        <translation>add&#xa0;: le motif&#x202f;; present&#xa0;: une remarque</translation>
    </message>
    <message>
        <source>present: how much</source>
        <translation>present&#xa0;: le montant</translation>
    </message>
    <message>
        <source>present: how it is paid</source>
        <translation>present&#xa0;: le mode de règlement</translation>
    </message>
    <message>
        <source>present: when it is final</source>
        <translation>present&#xa0;: la date à laquelle il est définitif</translation>
    </message>
    <message>
        <source>lift, end: its number in the list</source>
        <translation>lift, end&#xa0;: son numéro dans la liste</translation>
    </message>
    <message>
        <source>encaisse pause: &quot;%1&quot; is none of list, add, lift, present, end.</source>
        <translation>encaisse pause&#xa0;: «&#xa0;%1&#xa0;» ne fait pas partie de list, add, lift, present, end.</translation>
    </message>
    <message>
        <source>Recorded pause %1.</source>
        <translation>Suspension %1 enregistrée.</translation>
    </message>
    <message>
        <source>Lifted pause %1.</source>
        <translation>Suspension %1 levée.</translation>
    </message>
    <message>
        <source>Recorded presented payment %1.</source>
        <translation>Règlement présenté %1 enregistré.</translation>
    </message>
    <message>
        <source>Ended presented payment %1.</source>
        <translation>Règlement présenté %1 clos.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Tranches</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Dénouées</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>Kept rate, %</source>
        <translation>Taux de tenue,&#xa0;%</translation>
    </message>
    <message>
        <source>--pay: &quot;%1&quot; is not DATE=AMOUNT like 2026-03-31=1200.00.</source>
        <translation>--pay&#xa0;: «&#xa0;%1&#xa0;» n’est pas de la forme DATE=AMOUNT, comme 2026-03-31=1200.00.</translation>
    </message>
    <message>
        <source>Lists what customers promised to pay and what became of it, or changes it</source>
        <translation>Liste ce que les clients ont promis de payer et ce qu’il en est advenu, ou le modifie</translation>
    </message>
    <message>
        <source>list (without an action too) shows every promise with its state as of the day: running, kept, partly_kept, broken or cancelled. rate shows how well each customer kept its promises. add records one, made on the as-of day; cancel ends one from that day on.</source>
        <translation>list (ou sans action) montre chaque promesse avec son état au jour de la situation&#xa0;: running, kept, partly_kept, broken ou cancelled. rate montre dans quelle mesure chaque client a tenu ses promesses. add en enregistre une, faite au jour de la situation&#x202f;; cancel en annule une à partir de ce jour.</translation>
    </message>
    <message>
        <source>add: what is promised (default: all it owes)</source>
        <translation>add&#xa0;: le montant promis (par défaut&#xa0;: tout ce qu’il doit)</translation>
    </message>
    <message>
        <source>add: what will be paid on a day; several for instalments</source>
        <translation>add&#xa0;: ce qui sera payé à une date&#x202f;; plusieurs pour un échéancier</translation>
    </message>
    <message>
        <source>add: who promised</source>
        <translation>add&#xa0;: l’auteur de la promesse</translation>
    </message>
    <message>
        <source>add, cancel: a remark</source>
        <translation>add, cancel&#xa0;: une remarque</translation>
    </message>
    <message>
        <source>cancel: its number in the list</source>
        <translation>cancel&#xa0;: son numéro dans la liste</translation>
    </message>
    <message>
        <source>encaisse promises: &quot;%1&quot; is none of list, rate, add, cancel.</source>
        <translation>encaisse promises&#xa0;: «&#xa0;%1&#xa0;» ne fait pas partie de list, rate, add, cancel.</translation>
    </message>
    <message>
        <source>Recorded promise %1.</source>
        <translation>Promesse %1 enregistrée.</translation>
    </message>
    <message>
        <source>Cancelled promise %1.</source>
        <translation>Promesse %1 annulée.</translation>
    </message>
    <message>
        <source>Lists the reference rates with their sources, adds or removes your own</source>
        <translation>Liste les taux de référence avec leurs sources, ajoute ou retire les vôtres</translation>
    </message>
    <message>
        <source>list (without an action too) shows every rate that interest is computed with, where it was read and how sure it is; yours have the evidence USER and win over those of the program on the same day. add puts one in, remove takes it out. settings shows how interest is counted, or changes it: days of the year, rate changes, what a part payment pays first.</source>
        <translation>list (ou sans action) montre chaque taux servant au calcul des pénalités de retard, où il a été lu et son degré de certitude&#x202f;; les vôtres portent la preuve USER et l’emportent sur ceux du programme le même jour. add en ajoute un, remove le retire. settings montre comment les pénalités sont comptées, ou le modifie&#xa0;: jours de l’année, changements de taux, ce qu’un règlement partiel paie d’abord.</translation>
    </message>
    <message>
        <source>Of this series: ecb_refinancing, fr_legal_business, …</source>
        <translation>De cette série&#xa0;: ecb_refinancing, fr_legal_business, …</translation>
    </message>
    <message>
        <source>add, remove: the first day of the rate</source>
        <translation>add, remove&#xa0;: le premier jour du taux</translation>
    </message>
    <message>
        <source>add: percent a year, like 2.65</source>
        <translation>add&#xa0;: pourcentage annuel, comme 2.65</translation>
    </message>
    <message>
        <source>add: where you read it</source>
        <translation>add&#xa0;: où vous l’avez lu</translation>
    </message>
    <message>
        <source>settings: the days of a year</source>
        <translation>settings&#xa0;: le nombre de jours de l’année</translation>
    </message>
    <message>
        <source>settings: whether the rate follows the half-years</source>
        <translation>settings&#xa0;: si le taux suit les semestres</translation>
    </message>
    <message>
        <source>settings: what a part payment pays first</source>
        <translation>settings&#xa0;: ce qu’un règlement partiel paie d’abord</translation>
    </message>
    <message>
        <source>settings: raise a contract rate to three times the legal rate</source>
        <translation>settings&#xa0;: porter un taux contractuel au triple du taux légal</translation>
    </message>
    <message>
        <source>settings: no interest on disputed amounts</source>
        <translation>settings&#xa0;: pas de pénalités de retard sur les montants en litige</translation>
    </message>
    <message>
        <source>encaisse rates: &quot;%1&quot; is none of list, add, remove, settings.</source>
        <translation>encaisse rates&#xa0;: «&#xa0;%1&#xa0;» ne fait pas partie de list, add, remove, settings.</translation>
    </message>
    <message>
        <source>encaisse rates: add needs --series, --from and --percent.</source>
        <translation>encaisse rates&#xa0;: add demande --series, --from et --percent.</translation>
    </message>
    <message>
        <source>encaisse rates: remove needs --series and --from.</source>
        <translation>encaisse rates&#xa0;: remove demande --series et --from.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>No reminder is planned for %1 on that day.</source>
        <translation>Aucune relance n’est prévue pour %1 ce jour-là.</translation>
    </message>
    <message>
        <source>The reminder of %1 leaves without an approval.</source>
        <translation>La relance de %1 part sans approbation.</translation>
    </message>
    <message>
        <source>Approved: %1 %2.</source>
        <translation>Approuvé&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>Done: %1 %2.</source>
        <translation>Fait&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>No customer has the code %1.</source>
        <translation>Aucun client n’a le code %1.</translation>
    </message>
    <message>
        <source>Withdrawn: %1.</source>
        <translation>Approbation retirée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No item has the number %1.</source>
        <translation>Aucune pièce ne porte le numéro %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n items have the number %1: name the customer too, CUSTOMER/NUMBER.</source>
        <translation>
            <numerusform>%n pièce porte le numéro %1&#xa0;: indiquez aussi le client, CUSTOMER/NUMBER.</numerusform>
            <numerusform>%n pièces portent le numéro %1&#xa0;: indiquez aussi le client, CUSTOMER/NUMBER.</numerusform>
        </translation>
    </message>
    <message>
        <source>level takes an item&apos;s number and a level from 0 on.</source>
        <translation>level attend le numéro d’une pièce et un niveau à partir de 0.</translation>
    </message>
    <message>
        <source>%1 counts as reminded up to level %2.</source>
        <translation>%1 est considérée comme relancée jusqu’au niveau %2.</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>À approuver</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n days: %1</source>
        <translation>
            <numerusform>Sur %n jour&#xa0;: %1</numerusform>
            <numerusform>Sur %n jours&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; at most %n calls a day (%2).</source>
        <translation>
            <numerusform>%1&#x202f;; au plus %n appel par jour (%2).</numerusform>
            <numerusform>%1&#x202f;; au plus %n appels par jour (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Date avant</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Date après</translation>
    </message>
    <message>
        <source>By before</source>
        <translation>Moyen avant</translation>
    </message>
    <message>
        <source>By after</source>
        <translation>Moyen après</translation>
    </message>
    <message>
        <source>Codes of customers, or an item and its level</source>
        <translation>Codes de clients, ou une écriture et son niveau</translation>
    </message>
    <message>
        <source>Approve every reminder that waits for it</source>
        <translation>Approuve toutes les relances en attente d’approbation</translation>
    </message>
    <message>
        <source>Days of the dry run (default: 60)</source>
        <translation>Jours de la simulation (par défaut&#xa0;: 60)</translation>
    </message>
    <message>
        <source>The dry run takes running promises as kept, not as broken</source>
        <translation>La simulation tient les promesses en cours pour tenues, et non pour rompues</translation>
    </message>
    <message numerus="yes">
        <source>%n need an approval.</source>
        <translation>
            <numerusform>%n est à approuver.</numerusform>
            <numerusform>%n sont à approuver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are done by hand.</source>
        <translation>
            <numerusform>%n se fait à la main.</numerusform>
            <numerusform>%n se font à la main.</numerusform>
        </translation>
    </message>
    <message>
        <source>encaisse reminders %1: say for whom.</source>
        <translation>encaisse reminders %1&#xa0;: indiquez pour qui.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing would leave in %n days.</source>
        <translation>
            <numerusform>Rien ne partirait en %n jour.</numerusform>
            <numerusform>Rien ne partirait en %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Encours</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Used %</source>
        <translation>Utilisé&#xa0;%</translation>
    </message>
    <message>
        <source>To block</source>
        <translation>À bloquer</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Class %1, %2 of 100 points.</source>
        <translation>Classe %1, %2 points sur 100.</translation>
    </message>
    <message>
        <source>No class: nothing is known of how it pays.</source>
        <translation>Pas de classe&#xa0;: on ne sait rien de son comportement de paiement.</translation>
    </message>
    <message>
        <source>Pays: %1. %2</source>
        <translation>Paiement&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>To block: %1</source>
        <translation>À bloquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Points that are not known are left out: the score is the share of the others.</source>
        <translation>Les points inconnus sont laissés de côté&#xa0;: le score est la part des autres.</translation>
    </message>
    <message>
        <source>Prints how risky customers are, and why</source>
        <translation>Affiche le risque que présentent les clients, et pourquoi</translation>
    </message>
    <message>
        <source>Only customers to block</source>
        <translation>Clients à bloquer seulement</translation>
    </message>
    <message>
        <source>Prints the thresholds of segments, classes, alerts</source>
        <translation>Affiche les seuils des segments, des classes et des alertes</translation>
    </message>
    <message>
        <source>Changes a threshold of this ledger</source>
        <translation>Modifie un seuil de ce dossier</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Compté à partir de</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>%1 is no scenario: a JSON object as &quot;scenarios show&quot; prints it.</source>
        <translation>%1 n’est pas un scénario&#xa0;: il faut un objet JSON tel que «&#xa0;scenarios show&#xa0;» l’affiche.</translation>
    </message>
    <message>
        <source>Lists, shows, saves and chooses the scenarios of reminders</source>
        <translation>Liste, affiche, enregistre et choisit les scénarios de relance</translation>
    </message>
    <message>
        <source>A scenario, or the file of one</source>
        <translation>Un scénario, ou son fichier</translation>
    </message>
    <message>
        <source>Choose for the customers of a segment</source>
        <translation>Choisir pour les clients d’un segment</translation>
    </message>
    <message>
        <source>Choose for one customer</source>
        <translation>Choisir pour un seul client</translation>
    </message>
    <message>
        <source>Only show what would change</source>
        <translation>Montrer seulement ce qui changerait</translation>
    </message>
    <message>
        <source>encaisse scenarios %1: say which.</source>
        <translation>encaisse scenarios %1&#xa0;: indiquez lequel.</translation>
    </message>
    <message>
        <source>Saved the scenario %1.</source>
        <translation>Scénario %1 enregistré.</translation>
    </message>
    <message>
        <source>The default is %1.</source>
        <translation>Le scénario par défaut est %1.</translation>
    </message>
    <message>
        <source>Segment %1: %2.</source>
        <translation>Segment %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Customer %1: %2.</source>
        <translation>Client %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Removed the scenario %1.</source>
        <translation>Scénario %1 supprimé.</translation>
    </message>
    <message>
        <source>In 60 days: %1 more, %2 fewer, %3 otherwise, %4 as before.</source>
        <translation>Sous 60 jours&#xa0;: %1 en plus, %2 en moins, %3 autrement, %4 sans changement.</translation>
    </message>
    <message>
        <source>No scenario has the name %1.</source>
        <translation>Aucun scénario ne porte le nom %1.</translation>
    </message>
    <message>
        <source>Prints a customer&apos;s account line by line, or writes its statement (PDF)</source>
        <translation>Affiche le compte d’un client ligne à ligne, ou produit son relevé de compte (PDF)</translation>
    </message>
    <message>
        <source>The same as CODE</source>
        <translation>Identique à CODE</translation>
    </message>
    <message>
        <source>FILE.pdf: all statements in one; else a folder with one PDF a customer</source>
        <translation>FILE.pdf&#xa0;: tous les relevés en un seul fichier&#x202f;; sinon un dossier avec un PDF par client</translation>
    </message>
    <message>
        <source>Also writes every page of the statements as an image</source>
        <translation>Enregistre aussi chaque page des relevés en image</translation>
    </message>
    <message>
        <source>The same as --to</source>
        <translation>Identique à --to</translation>
    </message>
    <message>
        <source>encaisse statement: say which customer, or give --out.</source>
        <translation>encaisse statement&#xa0;: indiquez le client, ou donnez --out.</translation>
    </message>
    <message>
        <source>Shows, checks and changes the wordings of the letters, and the logo</source>
        <translation>Affiche, vérifie et modifie les modèles de courrier, et le logo</translation>
    </message>
    <message>
        <source>list names every letter; fields explains what {{…}} may stand for. show prints a wording, lint says what is wrong with it, save takes one from a file unless the lint refuses it, reset goes back to the wording of the program. logo puts an image (PNG, JPEG) on every letter, or takes it off when no file is given.</source>
        <translation>list énumère les courriers&#x202f;; fields explique ce que {{…}} peut désigner. show affiche un modèle, lint dit ce qui n’y va pas, save en reprend un d’un fichier sauf si lint le refuse, reset rétablit le modèle du programme. logo place une image (PNG, JPEG) sur tous les courriers, ou la retire si aucun fichier n’est donné.</translation>
    </message>
    <message>
        <source>The letter with its language, fr/reminder_1 for one; without a language the French one</source>
        <translation>Le courrier avec sa langue, par exemple fr/reminder_1&#x202f;; sans langue, le modèle français</translation>
    </message>
    <message>
        <source>The text to save or to check, or the logo</source>
        <translation>Le texte à enregistrer ou à vérifier, ou le logo</translation>
    </message>
    <message>
        <source>encaisse templates: &quot;%1&quot; is none of list, fields, show, lint, save, reset, logo.</source>
        <translation>encaisse templates&#xa0;: «&#xa0;%1&#xa0;» n’est ni list, ni fields, ni show, ni lint, ni save, ni reset, ni logo.</translation>
    </message>
    <message>
        <source>encaisse templates %1: say which letter.</source>
        <translation>encaisse templates %1&#xa0;: indiquez le courrier.</translation>
    </message>
    <message>
        <source>encaisse templates %1 takes no letter.</source>
        <translation>encaisse templates %1 n’attend pas de courrier.</translation>
    </message>
    <message>
        <source>encaisse templates save: give the text with --file.</source>
        <translation>encaisse templates save&#xa0;: donnez le texte avec --file.</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>Modèle personnel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Nothing to say against it.</source>
        <translation>Rien à redire.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Back to the wording of the program.</source>
        <translation>Le modèle du programme est rétabli.</translation>
    </message>
    <message>
        <source>It was the wording of the program already.</source>
        <translation>C’était déjà le modèle du programme.</translation>
    </message>
    <message>
        <source>Saved the letter %1 (%2).</source>
        <translation>Courrier enregistré&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>The letters bear no logo.</source>
        <translation>Les courriers ne portent pas de logo.</translation>
    </message>
    <message>
        <source>The letters bear the logo.</source>
        <translation>Les courriers portent le logo.</translation>
    </message>
    <message>
        <source>Lists open invoices whose due date is later than the law allows</source>
        <translation>Liste les factures non soldées dont l’échéance dépasse le délai légal</translation>
    </message>
    <message>
        <source>Between professionals an invoice is due 60 days after its date at most, or 45 days end of month where the contract says so; some branches have less (the customer&apos;s sector). A warning with its article, not a judgment: a branch whose days count from the delivery is not judged.</source>
        <translation>Entre professionnels, une facture est payable au plus tard 60 jours après sa date, ou 45 jours fin de mois si le contrat le prévoit&#x202f;; certaines branches ont des délais plus courts (secteur du client). C’est un avertissement avec son article, pas un jugement&#xa0;: une branche dont le délai court à partir de la livraison n’est pas jugée.</translation>
    </message>
    <message>
        <source>No due date is later than the law allows.</source>
        <translation>Aucune échéance ne dépasse le délai légal.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Latest lawful day</source>
        <translation>Échéance légale maximale</translation>
    </message>
    <message>
        <source>Days beyond</source>
        <translation>Jours de dépassement</translation>
    </message>
    <message>
        <source>Lists the interest and lump sums that were waived, or changes it</source>
        <translation>Liste les pénalités et indemnités auxquelles vous avez renoncé, ou modifie cette liste</translation>
    </message>
    <message>
        <source>list (without an action too) shows them; add waives the interest or the lump sum of one item, withdraw takes a waiver back. What is waived stays in every calculation, beside what is claimed. A public buyer&apos;s interest can be waived only after it has arisen.</source>
        <translation>list (ou aucune action) les affiche&#x202f;; add renonce aux pénalités ou à l’indemnité forfaitaire d’une écriture, withdraw retire une renonciation. Ce à quoi vous renoncez reste dans chaque calcul, à côté de ce qui est réclamé. On ne peut renoncer aux pénalités d’un acheteur public qu’une fois qu’elles sont nées.</translation>
    </message>
    <message>
        <source>add: of this item</source>
        <translation>add&#xa0;: de cette écriture</translation>
    </message>
    <message>
        <source>add: what is waived</source>
        <translation>add&#xa0;: ce à quoi vous renoncez</translation>
    </message>
    <message>
        <source>add: why</source>
        <translation>add&#xa0;: pourquoi</translation>
    </message>
    <message>
        <source>withdraw: its number in the list</source>
        <translation>withdraw&#xa0;: son numéro dans la liste</translation>
    </message>
    <message>
        <source>add, withdraw: from when on (default: today)</source>
        <translation>add, withdraw&#xa0;: à partir de quand (par défaut&#xa0;: aujourd’hui)</translation>
    </message>
    <message>
        <source>encaisse waivers: &quot;%1&quot; is none of list, add, withdraw.</source>
        <translation>encaisse waivers&#xa0;: «&#xa0;%1&#xa0;» n’est ni list, ni add, ni withdraw.</translation>
    </message>
    <message>
        <source>encaisse waivers: add needs --item and --claim.</source>
        <translation>encaisse waivers&#xa0;: add exige --item et --claim.</translation>
    </message>
    <message>
        <source>encaisse waivers: withdraw needs --waiver.</source>
        <translation>encaisse waivers&#xa0;: withdraw exige --waiver.</translation>
    </message>
    <message>
        <source>Recorded as waiver %1.</source>
        <translation>Renonciation %1 enregistrée.</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Renonciation</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>list (without an action too) shows the disputes as of the day. open records one on an item, update changes an open one, resolve ends it. figures shows by reason how many are open and how long they took. A disputed item gets no reminder and stays in the balance. The command reasons lists and changes the reasons.</source>
        <translation>list (aussi sans action) montre les litiges à la date. open en enregistre un sur une pièce, update modifie un litige ouvert, resolve le clôt. figures montre par motif combien sont ouverts et leur durée. Une pièce en litige n’est pas relancée et reste dans le solde. La commande reasons montre et modifie les motifs.</translation>
    </message>
    <message>
        <source>Why, a key that the command reasons lists</source>
        <translation>Motif, une clé que la commande reasons énumère</translation>
    </message>
    <message>
        <source>encaisse disputes: &quot;%1&quot; is none of list, open, update, resolve, figures.</source>
        <translation>encaisse disputes&#xa0;: «&#xa0;%1&#xa0;» n’est ni list, ni open, ni update, ni resolve, ni figures.</translation>
    </message>
    <message>
        <source>Writes the ledger as a workbook or as a folder of CSV files</source>
        <translation>Écrit le dossier dans un classeur ou dans des fichiers CSV</translation>
    </message>
    <message>
        <source>To a folder: customers.csv and contacts.csv, which can be imported as customers; items.csv, allocations.csv, aging.csv, and native.csv: the layout that Encaisse itself reads. With --tables, the tables of the views v_item, v_aging … that stand in the ledger file for Tableau, Power BI and others, and dictionary.csv, which explains every column. To a name that ends in .xlsx: a workbook of the open items, the aged balance and the customers.</source>
        <translation>Vers un répertoire&#xa0;: customers.csv et contacts.csv, que l’on peut importer comme clients&#x202f;; items.csv, allocations.csv, aging.csv, et native.csv&#xa0;: le format qu’Encaisse relit. Avec --tables, les tables des vues v_item, v_aging … présentes dans le fichier du dossier pour Tableau, Power BI et d’autres, et dictionary.csv, qui explique chaque colonne. Vers un nom en .xlsx&#xa0;: un classeur des écritures ouvertes, de la balance âgée et des clients.</translation>
    </message>
    <message>
        <source>The folder, made when it is missing, or the workbook</source>
        <translation>Le répertoire, créé au besoin, ou le classeur</translation>
    </message>
    <message>
        <source>The reporting views and their dictionary instead</source>
        <translation>À la place, les vues d’analyse et leur dictionnaire</translation>
    </message>
    <message>
        <source>encaisse export: --tables writes a folder, not a workbook.</source>
        <translation>encaisse export&#xa0;: --tables écrit un répertoire, pas un classeur.</translation>
    </message>
    <message>
        <source>A forecast of today is kept in the ledger, the first of each day, to be held against what comes; one of another day is a what-if and is not.</source>
        <translation>Une prévision du jour même est gardée dans le dossier, la première de chaque jour, pour être comparée à ce qui rentre&#x202f;; celle d’un autre jour est une simulation et ne l’est pas.</translation>
    </message>
    <message>
        <source>Forecasts made before, and what came in the weeks since</source>
        <translation>Les prévisions passées, et ce qui est rentré dans les semaines suivantes</translation>
    </message>
    <message>
        <source>The next 30, 60 and 90 days for each of these</source>
        <translation>Les 30, 60 et 90 prochains jours pour chacun d’eux</translation>
    </message>
    <message>
        <source>Who will be late next month: each item with its chance and why</source>
        <translation>Qui paiera en retard le mois prochain&#xa0;: chaque pièce avec sa probabilité et pourquoi</translation>
    </message>
    <message>
        <source>Another month for --late</source>
        <translation>Un autre mois pour --late</translation>
    </message>
    <message>
        <source>--month: &quot;%1&quot; is not a month like 2026-11.</source>
        <translation>--month&#xa0;: «&#xa0;%1&#xa0;» n’est pas un mois comme 2026-11.</translation>
    </message>
    <message>
        <source>Forecast of</source>
        <translation>Prévision du</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>In the band</source>
        <translation>Dans la fourchette</translation>
    </message>
    <message>
        <source>Reads accounting exports, lists of open items, customers, orders and bank statements</source>
        <translation>Lit exports comptables, listes d’écritures ouvertes, clients, commandes et relevés bancaires</translation>
    </message>
    <message>
        <source>And one for orders and deliveries:</source>
        <translation>Et une autre pour les commandes et livraisons&#xa0;:</translation>
    </message>
    <message>
        <source>The kind is order or delivery, the amount is with tax, and invoice stays empty until there is one. With --meaning uninvoiced the file is all that is not invoiced on --list-day: what it no longer shows counts as invoiced.</source>
        <translation>Le type (kind) est order ou delivery, le montant est TTC, et invoice reste vide tant qu’il n’y a pas de facture. Avec --meaning uninvoiced, le fichier est tout ce qui n’est pas facturé au --list-day&#xa0;: ce qu’il ne montre plus compte comme facturé.</translation>
    </message>
    <message>
        <source>Imports a list even though it looks odd: much shorter than the last one, or of mostly unknown customers</source>
        <translation>Importe une liste malgré son air étrange&#xa0;: bien plus courte que la dernière, ou surtout de clients inconnus</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>facture %1</translation>
    </message>
    <message>
        <source>Orders and deliveries</source>
        <translation>Commandes et livraisons</translation>
    </message>
    <message>
        <source>Invoiced since</source>
        <translation>Facturées depuis</translation>
    </message>
    <message>
        <source>No longer on the list</source>
        <translation>Absentes de la liste</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>livraison</translation>
    </message>
    <message>
        <source>%1 to %2, %3 lines</source>
        <translation>%1 au %2, %3 lignes</translation>
    </message>
    <message>
        <source>Receipts and DSO of each month against the objectives</source>
        <translation>Encaissements et DSO de chaque mois face aux objectifs</translation>
    </message>
    <message>
        <source>Keeps the DSO to be reached; 0 for none</source>
        <translation>Enregistre le DSO à atteindre&#x202f;; 0 pour aucun</translation>
    </message>
    <message>
        <source>Keeps the receipts to be reached every month; 0 for none</source>
        <translation>Enregistre les encaissements à atteindre chaque mois&#x202f;; 0 pour aucun</translation>
    </message>
    <message>
        <source>Keeps how many days of sales and receipts are looked back on</source>
        <translation>Enregistre le nombre de jours de ventes et d’encaissements pris en compte</translation>
    </message>
    <message>
        <source>Keeps the days after the due date of the recovery rate</source>
        <translation>Enregistre les jours après l’échéance du taux de recouvrement</translation>
    </message>
    <message>
        <source>Keeps the days after a reminder within which it counts as paid</source>
        <translation>Enregistre les jours après une relance dans lesquels une pièce compte comme payée</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Reached %</source>
        <translation>Atteint&#xa0;%</translation>
    </message>
    <message>
        <source>DSO</source>
        <translation>DSO</translation>
    </message>
    <message>
        <source>list (without an action too) shows them with the last day to declare the claim. open records the judgment: from then on nothing is reminded or demanded of what was owed before, and its interest stops. publish records the publication that the deadline counts from. declare writes the declaration of the claim as PDF and, with --record, records it as sent and keeps it as it left. close ends it.</source>
        <translation>list (aussi sans action) les montre avec le dernier jour pour déclarer la créance. open enregistre le jugement&#xa0;: dès lors, rien de ce qui était dû avant n’est relancé ni réclamé, et les intérêts s’arrêtent. publish enregistre la publication dont part le délai. declare écrit la déclaration de créance en PDF et, avec --record, l’enregistre comme envoyée et la garde telle qu’elle est partie. close la termine.</translation>
    </message>
    <message>
        <source>An accounting export, a list of items, of customers or of orders, or a bank statement</source>
        <translation>Un export comptable, une liste d’écritures, de clients ou de commandes, ou un relevé bancaire</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>En jeu</translation>
    </message>
    <message>
        <source>Chance from</source>
        <translation>Probabilité de</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message numerus="yes">
        <source>Items that fall due in %1, and the chance of each to be unpaid %n day(s) after it, the most at stake first</source>
        <translation>
            <numerusform>Pièces échéant en %1, et la probabilité de chacune d’être impayée %n jour après l’échéance, le plus en jeu d’abord</numerusform>
            <numerusform>Pièces échéant en %1, et la probabilité de chacune d’être impayée %n jours après l’échéance, le plus en jeu d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Such chances a year long, from what was known each time, and what happened:</source>
        <translation>Ces probabilités sur un an, d’après ce qui était connu à chaque date, et ce qui s’est passé&#xa0;:</translation>
    </message>
    <message>
        <source>The reminders that are due and not held, as they would leave: all in one PDF, one PDF a customer in a folder, or a CSV or JSON for a mail merge. To have them recorded as sent, use reminders run.</source>
        <translation>Les relances à envoyer et non retenues, telles qu’elles partiraient&#xa0;: toutes en un PDF, un PDF par client dans un dossier, ou un CSV ou JSON pour un publipostage. Pour les enregistrer comme envoyées&#xa0;: reminders run.</translation>
    </message>
    <message>
        <source>FILE.pdf: all in one; FILE.csv or FILE.json: for a mail merge; else a folder with one PDF a customer</source>
        <translation>FILE.pdf&#xa0;: tout en un&#x202f;; FILE.csv ou FILE.json&#xa0;: pour un publipostage&#x202f;; sinon un dossier avec un PDF par client</translation>
    </message>
    <message>
        <source>Also writes the data of the registered letter&apos;s form: FILE.csv or FILE.json</source>
        <translation>Écrit aussi les données du formulaire de recommandé&#xa0;: FILE.csv ou FILE.json</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Lists the reasons that a dispute may have, or changes them</source>
        <translation>Montre les motifs qu’un litige peut avoir, ou les modifie</translation>
    </message>
    <message>
        <source>list (without an action too) shows them; they start as the codes of the e-invoicing lifecycle. add makes one of your own, change gives one other words, hides or shows it, remove takes one away that no dispute has, reset goes back to the codes. Hidden reasons are not offered any more; disputes keep theirs.</source>
        <translation>list (aussi sans action) les montre&#x202f;; ce sont d’abord les codes du cycle de vie de la facture électronique. add en crée un à vous, change en modifie le libellé, le masque ou le montre, remove en supprime un qu’aucun litige n’a, reset rétablit les codes. Les motifs masqués ne sont plus proposés&#x202f;; les litiges gardent le leur.</translation>
    </message>
    <message>
        <source>change, remove: its key in the list</source>
        <translation>change, remove&#xa0;: sa clé dans la liste</translation>
    </message>
    <message>
        <source>add, change: its words</source>
        <translation>add, change&#xa0;: son libellé</translation>
    </message>
    <message>
        <source>change: it is no longer offered</source>
        <translation>change&#xa0;: il n’est plus proposé</translation>
    </message>
    <message>
        <source>change: it is offered again</source>
        <translation>change&#xa0;: il est de nouveau proposé</translation>
    </message>
    <message>
        <source>encaisse reasons: &quot;%1&quot; is none of list, add, change, remove, reset.</source>
        <translation>encaisse reasons&#xa0;: «&#xa0;%1&#xa0;» n’est ni list, ni add, ni change, ni remove, ni reset.</translation>
    </message>
    <message>
        <source>encaisse reasons: add needs --text.</source>
        <translation>encaisse reasons&#xa0;: add exige --text.</translation>
    </message>
    <message>
        <source>encaisse reasons: %1 needs --reason.</source>
        <translation>encaisse reasons&#xa0;: %1 exige --reason.</translation>
    </message>
    <message>
        <source>encaisse reasons: --hide and --show exclude each other.</source>
        <translation>encaisse reasons&#xa0;: --hide et --show s’excluent.</translation>
    </message>
    <message>
        <source>Added reason %1.</source>
        <translation>Motif %1 ajouté.</translation>
    </message>
    <message>
        <source>There is no reason %1.</source>
        <translation>Il n’y a pas de motif %1.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Nobody is reminded when the last import is older; 0: no rule</source>
        <translation>Personne n’est relancé si le dernier import est plus ancien&#x202f;; 0&#xa0;: pas de règle</translation>
    </message>
    <message>
        <source>Days between two contacts with one customer</source>
        <translation>Jours entre deux contacts avec un client</translation>
    </message>
    <message>
        <source>Days after the promised one before reminders go on</source>
        <translation>Jours après la date promise avant de reprendre les relances</translation>
    </message>
    <message>
        <source>Claims below it wait</source>
        <translation>Les montants inférieurs attendent</translation>
    </message>
    <message>
        <source>Plain letters wait for a postal address too</source>
        <translation>Les lettres simples attendent aussi une adresse postale</translation>
    </message>
    <message>
        <source>The holidays of Alsace-Moselle count</source>
        <translation>Les jours fériés d’Alsace-Moselle comptent</translation>
    </message>
    <message>
        <source>plan says what would leave and why, and changes nothing. run writes one letter (PDF) a customer and records it: a second run of the same day finds nothing to send; what needs an approval waits for approve CUSTOMER… (or --all), which withdraw CUSTOMER… takes back. done CUSTOMER… says that a call, a task or a text was done. level ITEM N takes an item over at a level. dry-run shows what would leave in the next days. history lists what left, newest first, and the e-mails that have not. gate says when nobody is reminded, and changes it with --set; its names: %1.</source>
        <translation>plan dit ce qui partirait et pourquoi, et ne change rien. run écrit une lettre (PDF) par client et l’enregistre&#xa0;: une deuxième exécution le même jour n’a rien à envoyer&#x202f;; ce qui doit être approuvé attend approve CUSTOMER… (ou --all), que withdraw CUSTOMER… retire. done CUSTOMER… dit qu’un appel, une tâche ou un SMS a été fait. level ITEM N reprend une écriture à un niveau. dry-run montre ce qui partirait les prochains jours. history liste ce qui est parti, le plus récent d’abord, et les e-mails qui ne le sont pas. gate dit quand personne n’est relancé, et le change avec --set&#x202f;; ses noms&#xa0;: %1.</translation>
    </message>
    <message>
        <source>gate: changes one of its thresholds</source>
        <translation>gate&#xa0;: change un de ses seuils</translation>
    </message>
    <message>
        <source>encaisse reminders: &quot;%1&quot; is none of plan, run, approve, withdraw, done, level, dry-run, history, gate.</source>
        <translation>encaisse reminders&#xa0;: «&#xa0;%1&#xa0;» n’est aucun de plan, run, approve, withdraw, done, level, dry-run, history, gate.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails wait in the outbox: &quot;mail LEDGER send&quot; sends them.</source>
        <translation>
            <numerusform>%n e-mail attend dans la boîte d’envoi&#xa0;: «&#xa0;mail LEDGER send&#xa0;» l’envoie.</numerusform>
            <numerusform>%n e-mails attendent dans la boîte d’envoi&#xa0;: «&#xa0;mail LEDGER send&#xa0;» les envoie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes or sends the daily report, says who gets it, and schedules it</source>
        <translation>Écrit ou envoie le point du jour, dit qui le reçoit, et le programme</translation>
    </message>
    <message>
        <source>recipients: what to do, and with whom</source>
        <translation>recipients&#xa0;: que faire, et pour qui</translation>
    </message>
    <message>
        <source>daily: folder of the files</source>
        <translation>daily&#xa0;: répertoire des fichiers</translation>
    </message>
    <message>
        <source>daily: send it to the recipients</source>
        <translation>daily&#xa0;: l’envoyer aux destinataires</translation>
    </message>
    <message>
        <source>add: the recipient&apos;s name</source>
        <translation>add&#xa0;: le nom du destinataire</translation>
    </message>
    <message>
        <source>add: language of the report (default: fr)</source>
        <translation>add&#xa0;: langue du point (par défaut&#xa0;: fr)</translation>
    </message>
    <message>
        <source>schedule: the time (default: 07:30)</source>
        <translation>schedule&#xa0;: l’heure (par défaut&#xa0;: 07:30)</translation>
    </message>
    <message>
        <source>schedule: show what would be installed</source>
        <translation>schedule&#xa0;: montrer ce qui serait installé</translation>
    </message>
    <message>
        <source>schedule: run it every working day</source>
        <translation>schedule&#xa0;: le lancer chaque jour ouvré</translation>
    </message>
    <message>
        <source>schedule: run it no more</source>
        <translation>schedule&#xa0;: ne plus le lancer</translation>
    </message>
    <message>
        <source>encaisse report: &quot;%1&quot; is none of %2.</source>
        <translation>encaisse report&#xa0;: «&#xa0;%1&#xa0;» n’est pas parmi %2.</translation>
    </message>
    <message>
        <source>Nobody gets the report yet. Add somebody with: encaisse report LEDGER recipients add EMAIL</source>
        <translation>Personne ne reçoit encore le point du jour. Ajoutez quelqu’un avec&#xa0;: encaisse report LEDGER recipients add EMAIL</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>already sent</source>
        <translation>déjà envoyé</translation>
    </message>
    <message>
        <source>%1 of %2 reports were sent. %3 See: encaisse mail LEDGER list</source>
        <translation>%1 points sur %2 ont été envoyés. %3 Voir&#xa0;: encaisse mail LEDGER list</translation>
    </message>
    <message>
        <source>Write: recipients list, recipients add EMAIL, or recipients remove EMAIL.</source>
        <translation>Écrivez&#xa0;: recipients list, recipients add EMAIL ou recipients remove EMAIL.</translation>
    </message>
    <message>
        <source>Nobody gets the report.</source>
        <translation>Personne ne reçoit le point du jour.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write it like 07:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure. Écrivez-la comme 07:30.</translation>
    </message>
    <message>
        <source>Give one of --print, --install and --remove.</source>
        <translation>Donnez --print, --install ou --remove.</translation>
    </message>
    <message>
        <source>There is no ledger %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>Nothing was scheduled.</source>
        <translation>Rien n’était programmé.</translation>
    </message>
    <message>
        <source>Bypassed by</source>
        <translation>Dérogation de</translation>
    </message>
    <message>
        <source>Exposure %1: balance %2, not invoiced yet %3; on its way %4.</source>
        <translation>Encours %1&#xa0;: solde %2, non encore facturé %3&#x202f;; règlements en cours %4.</translation>
    </message>
    <message>
        <source>Temporary limit %1, used %2 %.</source>
        <translation>Plafond temporaire %1, utilisé à %2&#xa0;%.</translation>
    </message>
    <message>
        <source>Credit limit %1, used %2 %.</source>
        <translation>Plafond d’encours %1, utilisé à %2&#xa0;%.</translation>
    </message>
    <message>
        <source>Insured %1, not insured %2.</source>
        <translation>Assuré %1, non assuré %2.</translation>
    </message>
    <message>
        <source>Bypassed by %1: %2</source>
        <translation>Dérogation de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Class A to E and score of 100 by rules that are shown, how the customer pays, the use of its credit limit, and whether it is to be blocked. With --customer each criterion with its points. limit records a limit for a while, or an insured one, from the as-of day on; limits lists them, end-limit ends one. bypass lets a customer be delivered in spite of a block; bypasses lists them, end-bypass ends one. block-list prints who is to be blocked, for other programs.</source>
        <translation>Classe A à E et score sur 100 selon des règles affichées, façon de payer du client, part utilisée de son plafond d’encours et blocage éventuel. Avec --customer, chaque critère et ses points. limit enregistre un plafond temporaire ou assuré à partir de la date de situation&#x202f;; limits les liste, end-limit en termine un. bypass permet de livrer un client malgré un blocage&#x202f;; bypasses liste les dérogations, end-bypass en termine une. block-list affiche les clients à bloquer, pour d’autres logiciels.</translation>
    </message>
    <message>
        <source>Of this customer; list: with its points</source>
        <translation>De ce client&#x202f;; list&#xa0;: avec ses points</translation>
    </message>
    <message>
        <source>limit: how much</source>
        <translation>limit&#xa0;: le montant</translation>
    </message>
    <message>
        <source>limit: an insurer covers it</source>
        <translation>limit&#xa0;: couvert par un assureur</translation>
    </message>
    <message>
        <source>limit: the insurer, or who granted it</source>
        <translation>limit&#xa0;: l’assureur, ou qui l’a accordé</translation>
    </message>
    <message>
        <source>limit, bypass: the last day (default: until it is ended)</source>
        <translation>limit, bypass&#xa0;: le dernier jour (par défaut&#xa0;: jusqu’à nouvel ordre)</translation>
    </message>
    <message>
        <source>bypass: why; limit: a remark</source>
        <translation>bypass&#xa0;: le motif&#x202f;; limit&#xa0;: une remarque</translation>
    </message>
    <message>
        <source>end-limit, end-bypass: its number in the list</source>
        <translation>end-limit, end-bypass&#xa0;: son numéro dans la liste</translation>
    </message>
    <message>
        <source>encaisse risk: &quot;%1&quot; is none of list, block-list, limits, limit, end-limit, bypasses, bypass, end-bypass.</source>
        <translation>encaisse risk&#xa0;: «&#xa0;%1&#xa0;» ne fait pas partie de list, block-list, limits, limit, end-limit, bypasses, bypass, end-bypass.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>A limit needs its --amount.</source>
        <translation>Un plafond demande son --amount.</translation>
    </message>
    <message>
        <source>Recorded limit %1.</source>
        <translation>Plafond %1 enregistré.</translation>
    </message>
    <message>
        <source>Recorded bypass %1.</source>
        <translation>Dérogation %1 enregistrée.</translation>
    </message>
    <message>
        <source>Ended limit %1.</source>
        <translation>Plafond %1 terminé.</translation>
    </message>
    <message>
        <source>Ended bypass %1.</source>
        <translation>Dérogation %1 terminée.</translation>
    </message>
    <message>
        <source>list names them. show NAME prints one; its JSON is what save FILE reads. use NAME makes it the default, or that of --segment or --customer; use with &quot;default&quot; takes a choice back. remove NAME forgets one&apos;s own, or what was changed of a ready one; rename NAME NEW gives one&apos;s own another name wherever it was chosen. With --dry-run, save and use change nothing and print what would leave otherwise in the next 60 days.</source>
        <translation>list les nomme. show NAME en affiche un&#x202f;; son JSON est ce que lit save FILE. use NAME en fait celui de tous, ou de --segment ou de --customer&#x202f;; use avec «&#xa0;default&#xa0;» retire un choix. remove NAME oublie un scénario à vous, ou ce qui a été changé d’un scénario fourni&#x202f;; rename NAME NEW donne un autre nom à un scénario à vous partout où il est choisi. Avec --dry-run, save et use ne changent rien et affichent ce qui partirait autrement dans les 60 prochains jours.</translation>
    </message>
    <message>
        <source>rename: the other name</source>
        <translation>rename&#xa0;: l’autre nom</translation>
    </message>
    <message>
        <source>encaisse scenarios: &quot;%1&quot; is none of list, show, save, use, remove, rename.</source>
        <translation>encaisse scenarios&#xa0;: «&#xa0;%1&#xa0;» n’est aucun de list, show, save, use, remove, rename.</translation>
    </message>
    <message>
        <source>The scenario %1 is called %2.</source>
        <translation>Le scénario %1 s’appelle %2.</translation>
    </message>
    <message>
        <source>%1 did not take the job: %2</source>
        <translation>%1 n’a pas accepté la tâche&#xa0;: %2</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Prints what may go wrong with customers before it does</source>
        <translation>Affiche les signaux faibles&#xa0;: ce qui peut mal tourner avec un client</translation>
    </message>
    <message>
        <source>Only this customer</source>
        <translation>Ce client seulement</translation>
    </message>
    <message>
        <source>There is no customer, segment or way of paying &quot;%1&quot; in this ledger.</source>
        <translation>Il n’y a ni client, ni segment, ni façon de payer «&#xa0;%1&#xa0;» dans ce dossier.</translation>
    </message>
    <message>
        <source>Prints what shorter terms, deposits, factoring … would bring and cost</source>
        <translation>Affiche ce que des délais plus courts, des acomptes, l’affacturage … rapporteraient et coûteraient</translation>
    </message>
    <message>
        <source>Today&apos;s course and one or two scenarios over 13 weeks. A lever is KEY=VALUE; without any the kept scenarios are shown. A lever with _for is limited to a customer&apos;s code, a segment, or a way of paying (punctual, occasionally_late, chronically_late, at_risk):</source>
        <translation>Le cours actuel et un ou deux scénarios sur 13 semaines. Un levier s’écrit KEY=VALUE&#x202f;; sans aucun, les scénarios enregistrés sont affichés. Un levier avec _for est limité au code d’un client, à un segment ou à une façon de payer (punctual, occasionally_late, chronically_late, at_risk)&#xa0;:</translation>
    </message>
    <message>
        <source>A lever of scenario A</source>
        <translation>Un levier du scénario A</translation>
    </message>
    <message>
        <source>A lever of scenario B</source>
        <translation>Un levier du scénario B</translation>
    </message>
    <message>
        <source>What money at short term costs a year (default: 5)</source>
        <translation>Ce que coûte l’argent à court terme par an (5 par défaut)</translation>
    </message>
    <message>
        <source>--rate: &quot;%1&quot; is not a number from 0 to 30.</source>
        <translation>--rate&#xa0;: «&#xa0;%1&#xa0;» n’est pas un nombre de 0 à 30.</translation>
    </message>
    <message>
        <source>Keeps the scenarios and the rate in the ledger</source>
        <translation>Enregistre les scénarios et le taux dans le dossier</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Simulation as of %1 to %2, %3: A %4; B %5</source>
        <translation>Simulation au %1 jusqu’au %2, %3&#xa0;: A %4&#x202f;; B %5</translation>
    </message>
    <message>
        <source>Received less costs, by week and by month</source>
        <translation>Encaissé moins coûts, par semaine et par mois</translation>
    </message>
    <message>
        <source>Today&apos;s course</source>
        <translation>Cours actuel</translation>
    </message>
    <message>
        <source>Scenario A</source>
        <translation>Scénario A</translation>
    </message>
    <message>
        <source>Scenario B</source>
        <translation>Scénario B</translation>
    </message>
    <message>
        <source>The day of a list of open items, or of all that is not invoiced</source>
        <translation>La date d’une liste d’écritures ouvertes, ou de tout ce qui n’est pas facturé</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message numerus="yes">
        <source>It held the total over %n day(s) in %1 of %2 cases.</source>
        <translation>
            <numerusform>Elle a contenu le total sur %n jour dans %1 cas sur %2.</numerusform>
            <numerusform>Elle a contenu le total sur %n jours dans %1 cas sur %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such stretches overlap and prove less than their number.</source>
        <translation>Ces périodes se chevauchent et prouvent moins que leur nombre.</translation>
    </message>
    <message>
        <source>The day of the figures (default: today; of everything, its last day)</source>
        <translation>Date d’arrêté des chiffres (par défaut&#xa0;: aujourd’hui&#x202f;; pour l’export complet, le dernier jour connu)</translation>
    </message>
    <message>
        <source>This forecast is not kept: %1</source>
        <translation>Cette prévision n’est pas conservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Each with the numbers it is made of; none where the ledger does not know enough. Days of stock and of payables come from the accounts of imported FEC files; --dio and --dpo keep others in the ledger, which count instead.</source>
        <translation>Chacun avec les nombres dont il est fait&#x202f;; aucun là où le dossier n’en sait pas assez. Les jours de stock et les jours fournisseurs viennent des comptes des FEC importés&#x202f;; --dio et --dpo en gardent d’autres dans le dossier, qui comptent à leur place.</translation>
    </message>
    <message>
        <source>The accounts behind the days of stock and of payables, and what the business has to finance</source>
        <translation>Les comptes derrière les jours de stock et les jours fournisseurs, et ce que l’entreprise doit financer</translation>
    </message>
    <message>
        <source>Forgets the days of stock and of payables that were typed</source>
        <translation>Oublie les jours de stock et les jours fournisseurs saisis</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Créances clients</translation>
    </message>
    <message>
        <source>To be financed</source>
        <translation>À financer</translation>
    </message>
    <message>
        <source>account shows the account, or changes it with --server and its neighbours. test logs in and sends nothing. list shows the outbox, show ID a message as it leaves. write CODE puts a message to a customer into the outbox. send [ID…] sends what waits; drafts [ID…] writes it as files for a mail program instead. resolve ID sent|failed answers whether a message left when nobody knows; retry ID lets one that failed wait again, drop ID keeps one from leaving.
The password comes from the file descriptor of --password-fd, from the environment variable ENCAISSE_SMTP_PASSWORD, or from the keychain of the system, where the window keeps it. It is never stored in the ledger.</source>
        <translation>account montre le compte, ou le modifie avec --server et les options voisines. test se connecte et n’envoie rien. list montre la boîte d’envoi, show ID un message tel qu’il part. write CODE dépose un message à un client dans la boîte d’envoi. send [ID…] envoie ce qui attend&#x202f;; drafts [ID…] l’écrit en fichiers pour un logiciel de messagerie. resolve ID sent|failed précise si un message est parti quand nul ne le sait&#x202f;; retry ID remet en attente un message en échec, drop ID empêche un message de partir.
Le mot de passe vient du descripteur de fichier de --password-fd, de la variable d’environnement ENCAISSE_SMTP_PASSWORD, ou du trousseau du système, où la fenêtre l’enregistre. Il n’est jamais conservé dans le dossier.</translation>
    </message>
    <message>
        <source>The mail account needs its password: set ENCAISSE_SMTP_PASSWORD, keep it in the window, or give --password-fd.</source>
        <translation>Le compte de messagerie demande son mot de passe&#xa0;: renseignez ENCAISSE_SMTP_PASSWORD, enregistrez-le depuis la fenêtre, ou donnez --password-fd.</translation>
    </message>
    <message>
        <source>Still to be paid %1, of which %2 are overdue and %3 expected after the weeks</source>
        <translation>Reste à encaisser %1, dont %2 échus et %3 attendus après ces semaines</translation>
    </message>
    <message>
        <source>Unallocated credits are taken off; beyond what is owed %1, balance %2</source>
        <translation>Règlements et avoirs non lettrés déduits&#x202f;; au-delà du dû %1, solde %2</translation>
    </message>
    <message>
        <source>daily prints the report of all customers, or of those of --scope, as text or JSON; --out writes it as HTML and PDF for each recipient, --send puts it into the outbox and sends it, once a day and recipient, however often it is called. recipients list shows who gets it, add EMAIL and remove EMAIL change that. schedule --install runs daily --send every working day at --at, by the scheduler of this system; --print shows what would be installed, on each system.
The password of the mail account is given as for the command mail.</source>
        <translation>daily affiche le point de tous les clients, ou de ceux de --scope, en texte ou en JSON&#x202f;; --out l’écrit en HTML et en PDF pour chaque destinataire, --send le met dans la boîte d’envoi et l’envoie, une fois par jour et par destinataire, aussi souvent qu’on l’appelle. recipients list montre qui le reçoit, add EMAIL et remove EMAIL le changent. schedule --install lance daily --send chaque jour ouvré à --at, par le planificateur de ce système&#x202f;; --print montre ce qui serait installé, sur chaque système.
Le mot de passe du compte de messagerie se donne comme pour la commande mail.</translation>
    </message>
    <message>
        <source>add, daily: all (the default), agency=NAME or salesperson=NAME</source>
        <translation>add, daily&#xa0;: all (par défaut), agency=NOM ou salesperson=NOM</translation>
    </message>
    <message>
        <source>Booked as received, not final: %1.</source>
        <translation>Comptabilisé comme encaissé, non définitif&#xa0;: %1.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écarté le</translation>
    </message>
    <message>
        <source>Pays later and later, late for the first time, broken promises, orders without an invoice and more: each with what is at stake, why, the items behind it, and what to do. Most at stake first. aside SIGNAL… sets signals of one customer aside until they change, for a quarter at most; back SIGNAL… takes that back. Signals: %1.</source>
        <translation>Paie de plus en plus tard, premier retard, promesses rompues, commandes sans facture et autres&#xa0;: chacun avec l’enjeu, la raison, les pièces concernées et ce qu’il faut faire. Le plus gros enjeu d’abord. aside SIGNAL… écarte des signaux d’un client jusqu’à ce qu’ils changent, un trimestre au plus&#x202f;; back SIGNAL… revient là-dessus. Signaux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>aside, back: which</source>
        <translation>aside, back&#xa0;: lesquels</translation>
    </message>
    <message>
        <source>list: only those to act on, as Today shows them</source>
        <translation>list&#xa0;: seulement ceux sur lesquels agir, comme les montre Aujourd’hui</translation>
    </message>
    <message>
        <source>encaisse signals: &quot;%1&quot; is none of list, aside, back.</source>
        <translation>encaisse signals&#xa0;: «&#xa0;%1&#xa0;» n’est ni list, ni aside, ni back.</translation>
    </message>
    <message>
        <source>encaisse signals %1: say which signals, and of whom with --customer.</source>
        <translation>encaisse signals %1&#xa0;: dites quels signaux, et de qui avec --customer.</translation>
    </message>
    <message>
        <source>Customer %1 has no signal &quot;%2&quot; on %3. &quot;signals&quot; lists them.</source>
        <translation>Le client %1 n’a pas de signal «&#xa0;%2&#xa0;» au %3. «&#xa0;signals&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>Set aside.</source>
        <translation>Écarté.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Rétabli.</translation>
    </message>
    <message>
        <source>Without --out, all movements of one customer with the running balance. With --out, the statement of account as it is sent: the open items as of a day, the unallocated credits apart, the amounts by days late; of one customer, or of all that have an open item. With --mail, each statement waits in the outbox as an e-mail to its customer until mail send sends it.</source>
        <translation>Sans --out, tous les mouvements d’un client avec le solde progressif. Avec --out, le relevé de compte tel qu’il part&#xa0;: les pièces ouvertes à un jour, les règlements et avoirs non lettrés à part, les montants par jours de retard&#x202f;; d’un client, ou de tous ceux qui ont une pièce ouverte. Avec --mail, chaque relevé attend dans la boîte d’envoi, en e-mail à son client, que mail send l’envoie.</translation>
    </message>
    <message>
        <source>Puts the statement into the outbox, as an e-mail to the customer</source>
        <translation>Met le relevé dans la boîte d’envoi, en e-mail au client</translation>
    </message>
    <message>
        <source>--mail: instead of the customer&apos;s own address</source>
        <translation>--mail&#xa0;: au lieu de l’adresse du client</translation>
    </message>
    <message>
        <source>encaisse statement: give --mail, or --out and --png.</source>
        <translation>encaisse statement&#xa0;: donnez --mail, ou --out et --png.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message numerus="yes">
        <source>Claims lapsed %n day(s) ago.</source>
        <translation>
            <numerusform>Créances prescrites depuis %n jour.</numerusform>
            <numerusform>Créances prescrites depuis %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claims lapse in %n day(s): act before.</source>
        <translation>
            <numerusform>Créances prescrites dans %n jour&#xa0;: agissez avant.</numerusform>
            <numerusform>Créances prescrites dans %n jours&#xa0;: agissez avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its last payments came %1 days after the due date on average, before %2: more than its payments usually differ.</source>
        <translation>Ses derniers règlements sont arrivés %1 jours après l’échéance en moyenne, contre %2 auparavant&#xa0;: plus que ses variations habituelles.</translation>
    </message>
    <message numerus="yes">
        <source>Late for the first time in two years, %1 days, after %n item(s) in time.</source>
        <translation>
            <numerusform>Premier retard en deux ans, de %1 jours, après %n pièce à l’heure.</numerusform>
            <numerusform>Premier retard en deux ans, de %1 jours, après %n pièces à l’heure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) paid in part within a quarter, none in the year before.</source>
        <translation>
            <numerusform>%n pièce réglée en partie en un trimestre, aucune l’année précédente.</numerusform>
            <numerusform>%n pièces réglées en partie en un trimestre, aucune l’année précédente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buys %1 % more than in the quarters before and pays %n day(s) slower.</source>
        <translation>
            <numerusform>Achète %1&#xa0;% de plus que les trimestres précédents et paie %n jour plus tard.</numerusform>
            <numerusform>Achète %1&#xa0;% de plus que les trimestres précédents et paie %n jours plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No payment for %1 days; usually one comes every %n day(s).</source>
        <translation>
            <numerusform>Aucun règlement depuis %1 jours&#x202f;; d’habitude il en vient un chaque jour.</numerusform>
            <numerusform>Aucun règlement depuis %1 jours&#x202f;; d’habitude il en vient un tous les %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No invoice for %1 days; usually there is one every %n day(s).</source>
        <translation>
            <numerusform>Aucune facture depuis %1 jours&#x202f;; d’habitude il y en a une chaque jour.</numerusform>
            <numerusform>Aucune facture depuis %1 jours&#x202f;; d’habitude il y en a une tous les %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pays later and later</source>
        <translation>Paie de plus en plus tard</translation>
    </message>
    <message>
        <source>Late for the first time</source>
        <translation>Premier retard</translation>
    </message>
    <message>
        <source>Pays in parts</source>
        <translation>Paie par acomptes</translation>
    </message>
    <message>
        <source>Broken promise</source>
        <translation>Promesse rompue</translation>
    </message>
    <message>
        <source>Disputes when it is due</source>
        <translation>Litige après l’échéance</translation>
    </message>
    <message>
        <source>Buys more, pays slower</source>
        <translation>Achète plus, paie plus tard</translation>
    </message>
    <message>
        <source>Large part of what is owed</source>
        <translation>Grosse part de l’encours</translation>
    </message>
    <message>
        <source>Pays from a new account</source>
        <translation>Nouveau compte bancaire</translation>
    </message>
    <message>
        <source>No more payments</source>
        <translation>Ne règle plus</translation>
    </message>
    <message>
        <source>No more orders</source>
        <translation>Ne commande plus</translation>
    </message>
    <message>
        <source>Due date not confirmed</source>
        <translation>Échéance non confirmée</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Invoice forgotten</source>
        <translation>Facture oubliée</translation>
    </message>
    <message>
        <source>It promised to pay and did not, or not all of it.</source>
        <translation>Il a promis de payer et ne l’a pas fait, ou pas en entier.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) disputed only after the due date, within a quarter.</source>
        <translation>
            <numerusform>%n pièce contestée seulement après l’échéance, depuis trois mois.</numerusform>
            <numerusform>%n pièces contestées seulement après l’échéance, depuis trois mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Owes %1 % of all that is owed (Herfindahl index %2 of 10 000): its failure would be felt.</source>
        <translation>Doit %1&#xa0;% de tout l’encours (indice de Herfindahl %2 sur 10 000)&#xa0;: sa défaillance se ferait sentir.</translation>
    </message>
    <message numerus="yes">
        <source>The money came from the account ending in %1, never seen in %n receipt(s) before.</source>
        <translation>
            <numerusform>L’argent vient du compte se terminant par %1, jamais vu lors de l’encaissement précédent (%n).</numerusform>
            <numerusform>L’argent vient du compte se terminant par %1, jamais vu lors des %n encaissements précédents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) overdue by a computed due date that nobody confirmed: no formal notice may rest on it.</source>
        <translation>
            <numerusform>%n pièce échue à une date calculée que personne n’a confirmée&#xa0;: pas de mise en demeure possible.</numerusform>
            <numerusform>%n pièces échues à une date calculée que personne n’a confirmée&#xa0;: pas de mise en demeure possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) or deliveries without an invoice, the oldest for %1 days.</source>
        <translation>
            <numerusform>%n commande ou livraison sans facture, depuis %1 jours.</numerusform>
            <numerusform>%n commandes ou livraisons sans facture, la plus ancienne depuis %1 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoiced late</source>
        <translation>Facturé en retard</translation>
    </message>
    <message numerus="yes">
        <source>Its deliveries are invoiced after %1 days, usually the company does it within %n day(s): the money comes later by the difference.</source>
        <translation>
            <numerusform>Ses livraisons sont facturées au bout de %1 jours, d’habitude l’entreprise le fait en %n jour&#xa0;: l’argent vient d’autant plus tard.</numerusform>
            <numerusform>Ses livraisons sont facturées au bout de %1 jours, d’habitude l’entreprise le fait en %n jours&#xa0;: l’argent vient d’autant plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Settle the dispute</source>
        <translation>Régler le litige</translation>
    </message>
    <message>
        <source>Review the credit limit</source>
        <translation>Revoir le plafond d’encours</translation>
    </message>
    <message>
        <source>Check the bank details</source>
        <translation>Vérifier les coordonnées bancaires</translation>
    </message>
    <message>
        <source>Confirm due dates</source>
        <translation>Confirmer les échéances</translation>
    </message>
    <message>
        <source>Interrupt the limitation</source>
        <translation>Interrompre la prescription</translation>
    </message>
    <message>
        <source>Check what has lapsed</source>
        <translation>Vérifier ce qui est prescrit</translation>
    </message>
    <message>
        <source>Invoice what was delivered</source>
        <translation>Facturer ce qui est livré</translation>
    </message>
    <message>
        <source>Invoice sooner</source>
        <translation>Facturer plus tôt</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>&quot;%1&quot; is not a number from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no lever. There are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un levier. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>What customers, and the factor, pay until the last day.</source>
        <translation>Ce que versent les clients, et le factor, jusqu’au dernier jour.</translation>
    </message>
    <message>
        <source>of which for what is open now</source>
        <translation>dont sur l’encours d’aujourd’hui</translation>
    </message>
    <message>
        <source>What was received with the rest open is all that is open now.</source>
        <translation>Ce qui est encaissé et ce qui reste ouvert font ensemble tout l’encours d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Commission on what is ceded + interest on what is advanced + fee of the agency.</source>
        <translation>Commission sur les créances cédées + intérêts sur les avances + honoraires de la société de recouvrement.</translation>
    </message>
    <message>
        <source>Received less costs</source>
        <translation>Encaissé moins coûts</translation>
    </message>
    <message>
        <source>Received − costs.</source>
        <translation>Encaissé − coûts.</translation>
    </message>
    <message>
        <source>Owed on the last day</source>
        <translation>Encours au dernier jour</translation>
    </message>
    <message>
        <source>Open now + sales to come − received, unallocated credits taken off.</source>
        <translation>Ouvert aujourd’hui + ventes à venir − encaissé, règlements non lettrés déduits.</translation>
    </message>
    <message>
        <source>Working capital in receivables</source>
        <translation>BFR immobilisé par les clients</translation>
    </message>
    <message>
        <source>The mean of what is owed at the end of each of the 13 weeks.</source>
        <translation>Moyenne de l’encours à la fin de chacune des 13 semaines.</translation>
    </message>
    <message>
        <source>Working capital freed</source>
        <translation>BFR libéré</translation>
    </message>
    <message>
        <source>The mean owed on today&apos;s course − that of the scenario.</source>
        <translation>Encours moyen du cours actuel − celui du scénario.</translation>
    </message>
    <message>
        <source>Working capital freed × %L1 % a year × %2 days ÷ 365.</source>
        <translation>BFR libéré × %L1&#xa0;% par an × %2 jours ÷ 365.</translation>
    </message>
    <message>
        <source>Interest saved</source>
        <translation>Intérêts économisés</translation>
    </message>
    <message>
        <source>Interest saved less costs</source>
        <translation>Intérêts économisés moins coûts</translation>
    </message>
    <message>
        <source>What the scenario earns, or costs, over the weeks.</source>
        <translation>Ce que le scénario rapporte, ou coûte, sur la période.</translation>
    </message>
    <message>
        <source>DSO</source>
        <translation>DSO</translation>
    </message>
    <message>
        <source>Owed on the last day ÷ sales to come × %1 days.</source>
        <translation>Encours au dernier jour ÷ ventes à venir × %1 jours.</translation>
    </message>
    <message>
        <source>Cash conversion cycle (CCC)</source>
        <translation>Cycle de trésorerie (CCC)</translation>
    </message>
    <message>
        <source>DSO + days of stock (DIO) − days of payables (DPO), as typed.</source>
        <translation>DSO + jours de stock (DIO) − jours fournisseurs (DPO), tels que saisis.</translation>
    </message>
    <message>
        <source>Shorter terms</source>
        <translation>Délais plus courts</translation>
    </message>
    <message>
        <source>Chronically late customers sooner</source>
        <translation>Retardataires chroniques plus tôt</translation>
    </message>
    <message>
        <source>Deposit with the order</source>
        <translation>Acompte à la commande</translation>
    </message>
    <message>
        <source>Direct debit on the due date</source>
        <translation>Prélèvement à l’échéance</translation>
    </message>
    <message>
        <source>Factoring, advance</source>
        <translation>Affacturage, avance</translation>
    </message>
    <message>
        <source>its commission</source>
        <translation>sa commission</translation>
    </message>
    <message>
        <source>its interest a year</source>
        <translation>ses intérêts par an</translation>
    </message>
    <message>
        <source>Agency, success fee</source>
        <translation>Recouvrement, honoraires</translation>
    </message>
    <message>
        <source>for items late more than</source>
        <translation>pièces en retard de plus de</translation>
    </message>
    <message>
        <source>it recovers</source>
        <translation>elle récupère</translation>
    </message>
    <message>
        <source>Every sale to come is due so many days sooner, and paid as many days sooner. Invoices already sent keep their due date.</source>
        <translation>Chaque vente à venir échoit autant de jours plus tôt, et est réglée d’autant plus tôt. Les factures déjà émises gardent leur échéance.</translation>
    </message>
    <message>
        <source>Customers of the segment chronically late pay so many days sooner than they use to, but not before the due date.</source>
        <translation>Les clients du segment retard chronique règlent autant de jours plus tôt que d’habitude, mais pas avant l’échéance.</translation>
    </message>
    <message>
        <source>So much of every sale to come is paid with the order.</source>
        <translation>Cette part de chaque vente à venir est réglée à la commande.</translation>
    </message>
    <message>
        <source>So much of what is not due yet comes on the due date itself.</source>
        <translation>Cette part de ce qui n’est pas échu arrive le jour même de l’échéance.</translation>
    </message>
    <message>
        <source>A factor advances so much of each invoice that is not due, on its day; the rest follows when the customer pays.</source>
        <translation>Un factor avance cette part de chaque facture non échue, le jour de la facture&#x202f;; le reste suit quand le client règle.</translation>
    </message>
    <message>
        <source>On the whole amount of the invoices ceded.</source>
        <translation>Sur le montant entier des factures cédées.</translation>
    </message>
    <message>
        <source>On what is advanced, until the customer pays; 365 days a year.</source>
        <translation>Sur l’avance, jusqu’au règlement du client&#x202f;; année de 365 jours.</translation>
    </message>
    <message>
        <source>Of all that comes in from the items handed over, whoever brought it in.</source>
        <translation>Sur tout ce qui rentre des pièces remises, quel qu’en soit l’auteur.</translation>
    </message>
    <message>
        <source>Items so many days late on the as-of day are handed over.</source>
        <translation>Les pièces en retard de plus de ce nombre de jours à la date de situation sont remises.</translation>
    </message>
    <message>
        <source>An assumption: of what would still be unpaid, spread evenly over the 13 weeks.</source>
        <translation>Une hypothèse&#xa0;: part de ce qui resterait impayé, répartie également sur les 13 semaines.</translation>
    </message>
    <message numerus="yes">
        <source>Sales to come: the %n invoice(s) of the last 13 weeks once more, each 91 days later. Open items are paid as the forecast expects.</source>
        <translation>
            <numerusform>Ventes à venir&#xa0;: la facture (%n) des 13 dernières semaines encore une fois, 91 jours plus tard. Les pièces ouvertes sont réglées comme le prévoit la prévision.</numerusform>
            <numerusform>Ventes à venir&#xa0;: les %n factures des 13 dernières semaines encore une fois, chacune 91 jours plus tard. Les pièces ouvertes sont réglées comme le prévoit la prévision.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders are known: invoices stand for them, a deposit comes on the day of the invoice.</source>
        <translation>Aucune commande n’est connue&#xa0;: les factures en tiennent lieu, l’acompte arrive le jour de la facture.</translation>
    </message>
    <message numerus="yes">
        <source>Orders come %n day(s) before their invoice, as usual.</source>
        <translation>
            <numerusform>Les commandes précèdent leur facture de %n jour, comme d’habitude.</numerusform>
            <numerusform>Les commandes précèdent leur facture de %n jours, comme d’habitude.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is promised or disputed keeps its course.</source>
        <translation>Ce qui est promis ou en litige garde son cours.</translation>
    </message>
    <message>
        <source>The ledger&apos;s history does not tell a DSO: it is left out.</source>
        <translation>L’historique du dossier ne permet pas de DSO&#xa0;: il est omis.</translation>
    </message>
</context>
<context>
    <name>SimulationDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>%1, as of %2, until %3</source>
        <translation>%1, situation au %2, jusqu’au %3</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Leviers</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Received less costs, by week</source>
        <translation>Encaissé moins coûts, par semaine</translation>
    </message>
    <message>
        <source>Received less costs, by month</source>
        <translation>Encaissé moins coûts, par mois</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Mode de calcul</translation>
    </message>
    <message>
        <source>Today&apos;s course</source>
        <translation>Cours actuel</translation>
    </message>
    <message>
        <source>Scenario A</source>
        <translation>Scénario A</translation>
    </message>
    <message>
        <source>Scenario B</source>
        <translation>Scénario B</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Over 13 weeks</source>
        <translation>Sur 13 semaines</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Levier</translation>
    </message>
</context>
<context>
    <name>SmtpClient</name>
    <message>
        <source>%1 does not prove who it is: its certificate is not trusted. Nothing was sent. Check the name of the server.</source>
        <translation>%1 ne prouve pas son identité&#xa0;: son certificat n’est pas reconnu. Rien n’a été envoyé. Vérifiez le nom du serveur.</translation>
    </message>
    <message>
        <source>%1 offers no encrypted connection here. Check the port and the security.</source>
        <translation>%1 ne propose pas de connexion chiffrée ici. Vérifiez le port et la sécurité.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the name, the port and the network.</source>
        <translation>%1 est injoignable. Vérifiez le nom, le port et le réseau.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the message was handed over.</source>
        <translation>La connexion à %1 a été coupée avant la remise du message.</translation>
    </message>
    <message>
        <source>The server refuses the login. Check its name and the password. (%1)</source>
        <translation>Le serveur refuse l’identification. Vérifiez l’identifiant et le mot de passe. (%1)</translation>
    </message>
    <message>
        <source>The server refuses the sender. (%1)</source>
        <translation>Le serveur refuse l’expéditeur. (%1)</translation>
    </message>
    <message>
        <source>No recipient was accepted. (%1)</source>
        <translation>Aucun destinataire n’a été accepté. (%1)</translation>
    </message>
    <message>
        <source>The server refuses the message. (%1)</source>
        <translation>Le serveur refuse le message. (%1)</translation>
    </message>
    <message>
        <source>The server refuses the connection. (%1)</source>
        <translation>Le serveur refuse la connexion. (%1)</translation>
    </message>
    <message>
        <source>Stopped before it was handed over.</source>
        <translation>Arrêté avant la remise du message.</translation>
    </message>
    <message>
        <source>The connection to %1 broke after the message was handed over: it may have left.</source>
        <translation>La connexion à %1 a été coupée après la remise du message&#xa0;: il est peut-être parti.</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Spreadsheet text (*.csv)</source>
        <translation>Texte pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another folder.</source>
        <translation>Le fichier %1 n’a pas pu être écrit. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds %1 rows at most. Narrow the rows down, or export them as CSV.</source>
        <translation>Une feuille de classeur contient au plus %1 lignes. Réduisez la liste, ou exportez-la en CSV.</translation>
    </message>
    <message>
        <source>The workbook could not be made. Check the room on the disk.</source>
        <translation>Le classeur n’a pas pu être créé. Vérifiez l’espace disque.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Situation au %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Imprimé le %1</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>Pages à imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>Folder of the tables for Tableau and Power BI</source>
        <translation>Répertoire des tables pour Tableau et Power BI</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) written to %1</source>
        <translation>
            <numerusform>%n table écrite dans %1</numerusform>
            <numerusform>%n tables écrites dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableMapping</name>
    <message>
        <source>&quot;%1&quot; has no columns of customers, items or bank lines. Export it with the headings of its columns.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de colonnes de clients, d’écritures ou de lignes bancaires. Exportez-le avec les intitulés de ses colonnes.</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Export it in several parts.</source>
        <translation>Le fichier dépasse %1 Mo. Exportez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>This is a workbook protected by a password. Save it without one first.</source>
        <translation>C’est un classeur protégé par un mot de passe. Enregistrez-le d’abord sans mot de passe.</translation>
    </message>
    <message>
        <source>This is a file of an old office program (.xls, .doc). Save it as .xlsx or as text (CSV) first.</source>
        <translation>C’est un fichier d’un ancien programme bureautique (.xls, .doc). Enregistrez-le d’abord en .xlsx ou en texte (CSV).</translation>
    </message>
    <message>
        <source>This is a PDF, from which no table can be read. Export it from the program that made it, as .xlsx or text (CSV).</source>
        <translation>C’est un PDF, dont aucun tableau ne peut être lu. Exportez-le depuis le logiciel qui l’a fait, en .xlsx ou en texte (CSV).</translation>
    </message>
    <message>
        <source>This is a picture. Export the table from the program that holds it, as .xlsx or text (CSV).</source>
        <translation>C’est une image. Exportez le tableau depuis le logiciel qui le contient, en .xlsx ou en texte (CSV).</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and take the files inside.</source>
        <translation>C’est une archive. Décompressez-la et prenez les fichiers qu’elle contient.</translation>
    </message>
    <message>
        <source>This is a database, perhaps an Encaisse file. Open it instead.</source>
        <translation>C’est une base de données, peut-être un dossier Encaisse. Ouvrez-la plutôt.</translation>
    </message>
    <message>
        <source>This is a text document. Save its table as text (CSV) first.</source>
        <translation>C’est un document texte. Enregistrez d’abord son tableau en texte (CSV).</translation>
    </message>
    <message>
        <source>This is a web page or an XML file and not a table. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>C’est une page web ou un fichier XML et non un tableau. Ouvrez-le dans un tableur et enregistrez-le en .xlsx.</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Before the due date</source>
        <translation>Avant l’échéance</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Première relance</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>Deuxième relance</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>Dernière relance</translation>
    </message>
    <message>
        <source>Formal notice</source>
        <translation>Mise en demeure</translation>
    </message>
    <message>
        <source>Thanks for a payment</source>
        <translation>Remerciement pour un règlement</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>TemplateLint</name>
    <message>
        <source>no item</source>
        <translation>aucune écriture</translation>
    </message>
    <message>
        <source>200 items</source>
        <translation>200 écritures</translation>
    </message>
    <message>
        <source>a credit above the debt</source>
        <translation>un avoir supérieur à la dette</translation>
    </message>
    <message>
        <source>a sender without contact and account</source>
        <translation>un expéditeur sans contact ni compte</translation>
    </message>
    <message>
        <source>very long names</source>
        <translation>des noms très longs</translation>
    </message>
    <message>
        <source>a name written from right to left</source>
        <translation>un nom écrit de droite à gauche</translation>
    </message>
    <message>
        <source>It is longer than %1 characters. Shorten it.</source>
        <translation>Le texte dépasse %1 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>{{%1}} may be empty and leave a hole. Put it and the words that need it between {{#%1}} and {{/%1}}.</source>
        <translation>{{%1}} peut être vide et laisser un trou. Placez-le, avec les mots qui en dépendent, entre {{#%1}} et {{/%1}}.</translation>
    </message>
    <message>
        <source>%1 is printed as it stands: a letter knows no HTML.</source>
        <translation>%1 est imprimé tel quel&#xa0;: un courrier ne connaît pas le HTML.</translation>
    </message>
    <message>
        <source>The subject is long: mail programs show its start only.</source>
        <translation>L’objet est long&#xa0;: les messageries n’en affichent que le début.</translation>
    </message>
    <message>
        <source>It does not say what is to be paid: {{to_pay}}.</source>
        <translation>Il ne dit pas ce qu’il faut payer&#xa0;: {{to_pay}}.</translation>
    </message>
    <message>
        <source>It does not say how to pay: {{iban}}.</source>
        <translation>Il ne dit pas comment payer&#xa0;: {{iban}}.</translation>
    </message>
    <message>
        <source>A formal notice has to name the debtor: {{customer}}.</source>
        <translation>Une mise en demeure doit nommer le débiteur&#xa0;: {{customer}}.</translation>
    </message>
    <message>
        <source>A formal notice has to name the creditor: {{company}}.</source>
        <translation>Une mise en demeure doit nommer le créancier&#xa0;: {{company}}.</translation>
    </message>
    <message>
        <source>A formal notice has to give a day to pay by: {{deadline}}.</source>
        <translation>Une mise en demeure doit fixer une date limite de paiement&#xa0;: {{deadline}}.</translation>
    </message>
    <message>
        <source>A formal notice has to say how to pay: {{iban}}.</source>
        <translation>Une mise en demeure doit dire comment payer&#xa0;: {{iban}}.</translation>
    </message>
    <message>
        <source>A formal notice has to give the reference to quote: {{customer_code}}.</source>
        <translation>Une mise en demeure doit donner la référence à rappeler&#xa0;: {{customer_code}}.</translation>
    </message>
    <message>
        <source>A formal notice has to say whom to turn to: {{contact}}.</source>
        <translation>Une mise en demeure doit dire à qui s’adresser&#xa0;: {{contact}}.</translation>
    </message>
    <message>
        <source>With %1: %2</source>
        <translation>Avec %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing is said above or below the table. A letter needs both.</source>
        <translation>rien n’est écrit au-dessus ou au-dessous du tableau. Un courrier a besoin des deux.</translation>
    </message>
    <message>
        <source>a hole is left in &quot;%1&quot;.</source>
        <translation>un trou subsiste dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a creditor&apos;s letter may not speak as if an officer of justice were engaged (art. 433-13 of the penal code). Take it out.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le courrier d’un créancier ne peut pas laisser croire qu’un commissaire de justice est saisi (art. 433-13 du code pénal). Supprimez-le.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: nothing can be seized without a court&apos;s order. Say what you can and will do.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: rien ne peut être saisi sans décision de justice. Dites ce que vous pouvez faire et ferez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a letter may not look like an act of justice (art. 433-13 of the penal code). Take it out.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: un courrier ne peut pas ressembler à un acte judiciaire (art. 433-13 du code pénal). Supprimez-le.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a letter does not interrupt the limitation, not even a formal notice (Cass. com. 18 May 2022, 20-23.204). Take it out.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: un courrier n’interrompt pas la prescription, pas même une mise en demeure (Cass. com. 18 mai 2022, 20-23.204). Supprimez-le.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the cost of chasing stays with the creditor (CPCE L111-8). Only the €40 of professionals may be asked. Take it out.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les frais de recouvrement restent à la charge du créancier (CPCE L111-8). Seule l’indemnité de 40&#xa0;€ entre professionnels peut être demandée. Supprimez-le.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: an unpaid invoice is no offence. Say what you can and will do.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une facture impayée n’est pas une infraction. Dites ce que vous pouvez faire et ferez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a debt may not be made known to others. Take it out.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une dette ne peut pas être portée à la connaissance de tiers. Supprimez-le.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: before the due date nothing is late. This message only reminds of a date; take it out.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: avant l’échéance, rien n’est en retard. Ce message ne fait que rappeler une date&#x202f;; supprimez-le.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a reminder announces the formal notice, it is none. Keep these words for the formal notice.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une relance annonce la mise en demeure, elle n’en est pas une. Gardez ces mots pour la mise en demeure.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would reach consumers: the €40 and the rates of commercial law may be asked of professionals and public bodies only (C. conso L121-21). Put it between {{#professional}} and {{/professional}}.</source>
        <translation>«&#xa0;%1&#xa0;» parviendrait à des consommateurs&#xa0;: les 40&#xa0;€ et les taux du droit commercial ne peuvent être demandés qu’aux professionnels et aux organismes publics (C. conso L121-21). Placez-le entre {{#professional}} et {{/professional}}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the sums of a letter come from its fields, {{to_pay}} and the others. No fee may be asked but the €40 of professionals (CPCE L111-8). Take it out.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les sommes d’un courrier viennent de ses champs, {{to_pay}} et les autres. Aucuns frais ne peuvent être demandés, hormis les 40&#xa0;€ entre professionnels (CPCE L111-8). Supprimez-le.</translation>
    </message>
    <message>
        <source>Its subject calls this reminder a formal notice. Keep these words for the formal notice.</source>
        <translation>L’objet qualifie cette relance de mise en demeure. Gardez ces mots pour la mise en demeure.</translation>
    </message>
    <message>
        <source>A formal notice has to order payment in so many words: &quot;nous vous mettons en demeure de payer&quot;, &quot;we give you formal notice to pay&quot; (C. civ. 1344).</source>
        <translation>Une mise en demeure doit exiger le paiement en termes exprès&#xa0;: «&#xa0;nous vous mettons en demeure de payer&#xa0;», «&#xa0;we give you formal notice to pay&#xa0;» (C. civ. 1344).</translation>
    </message>
    <message>
        <source>A formal notice has to say what may follow, the competent court for one.</source>
        <translation>Une mise en demeure doit dire ce qui peut suivre, par exemple la saisine du tribunal compétent.</translation>
    </message>
    <message>
        <source>To a professional, a formal notice has to speak of the penalties and of the €40 (C. com. L441-10, D441-5), between {{#professional}} and {{/professional}}.</source>
        <translation>À un professionnel, une mise en demeure doit mentionner les pénalités et les 40&#xa0;€ (C. com. L441-10, D441-5), entre {{#professional}} et {{/professional}}.</translation>
    </message>
    <message>
        <source>To a public body, a formal notice has to speak of the default interest and of the €40 (L2192-13, D2192-35), between {{#public_body}} and {{/public_body}}.</source>
        <translation>À un organisme public, une mise en demeure doit mentionner les intérêts moratoires et les 40&#xa0;€ (L2192-13, D2192-35), entre {{#public_body}} et {{/public_body}}.</translation>
    </message>
    <message>
        <source>To a consumer, a formal notice has to say that interest runs from it (C. civ. 1231-6, 1344-1), outside {{#professional}} and {{#public_body}}.</source>
        <translation>À un consommateur, une mise en demeure doit dire que les intérêts courent à compter d’elle (C. civ. 1231-6, 1344-1), en dehors de {{#professional}} et {{#public_body}}.</translation>
    </message>
</context>
<context>
    <name>TemplateService</name>
    <message>
        <source>There is no letter &quot;%1&quot; in the language &quot;%2&quot;. The list of templates shows those there are.</source>
        <translation>Il n’y a pas de courrier «&#xa0;%1&#xa0;» dans la langue «&#xa0;%2&#xa0;». La liste des modèles montre ceux qui existent.</translation>
    </message>
    <message>
        <source>The letter is not saved.</source>
        <translation>Le courrier n’est pas enregistré.</translation>
    </message>
</context>
<context>
    <name>TermLegality</name>
    <message>
        <source>Line %1 of the table of payment terms is not readable: &quot;%2&quot;.</source>
        <translation>La ligne %1 de la table des délais de paiement est illisible&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) beyond the longest lawful term, %1 (%2).</source>
        <translation>
            <numerusform>%n jour au-delà du délai légal maximal, le %1 (%2).</numerusform>
            <numerusform>%n jours au-delà du délai légal maximal, le %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermReport</name>
    <message numerus="yes">
        <source>Up to %n day(s) later than the law allows between professionals (%1).</source>
        <translation>
            <numerusform>Jusqu’à %n jour au-delà de ce que la loi permet entre professionnels (%1).</numerusform>
            <numerusform>Jusqu’à %n jours au-delà de ce que la loi permet entre professionnels (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Export it in several parts.</source>
        <translation>Le fichier dépasse %1 Mo. Exportez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>This is not a text file. Export it as text (FEC, CSV) first.</source>
        <translation>Ce n’est pas un fichier texte. Exportez-le d’abord en texte (FEC, CSV).</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, too much for UTF-16. Save it as UTF-8.</source>
        <translation>Le fichier dépasse %1 Mo, c’est trop pour de l’UTF-16. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>There is no encoding %1. Known are UTF-8, UTF-16, ISO 8859-15, Windows-1252 and CP850.</source>
        <translation>Il n’y a pas d’encodage %1. Sont connus UTF-8, UTF-16, ISO 8859-15, Windows-1252 et CP850.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8. Leave the encoding to be found.</source>
        <translation>Le fichier n’est pas en UTF-8. Laissez chercher l’encodage.</translation>
    </message>
</context>
<context>
    <name>ThresholdsDialog</name>
    <message>
        <source>Late only after (days)</source>
        <translation>En retard seulement après (jours)</translation>
    </message>
    <message>
        <source>Fewest items to judge</source>
        <translation>Pièces au moins pour juger</translation>
    </message>
    <message>
        <source>Punctual: late at most (%)</source>
        <translation>Ponctuel&#xa0;: en retard au plus (%)</translation>
    </message>
    <message>
        <source>Punctual: delay at most (days)</source>
        <translation>Ponctuel&#xa0;: retard moyen au plus (jours)</translation>
    </message>
    <message>
        <source>Chronic: late more than (%)</source>
        <translation>Chronique&#xa0;: en retard plus de (%)</translation>
    </message>
    <message>
        <source>Chronic: delay more than (days)</source>
        <translation>Chronique&#xa0;: retard moyen plus de (jours)</translation>
    </message>
    <message>
        <source>At risk: overdue more than (days)</source>
        <translation>À risque&#xa0;: échu depuis plus de (jours)</translation>
    </message>
    <message>
        <source>At risk: broken promises</source>
        <translation>À risque&#xa0;: promesses rompues</translation>
    </message>
    <message>
        <source>Delay without points (days)</source>
        <translation>Retard sans aucun point (jours)</translation>
    </message>
    <message>
        <source>Old relation from (years)</source>
        <translation>Relation ancienne à partir de (années)</translation>
    </message>
    <message>
        <source>Invoice forgotten after (days)</source>
        <translation>Facture oubliée après (jours)</translation>
    </message>
    <message>
        <source>Large debtor from (% of all)</source>
        <translation>Gros débiteur à partir de (% du total)</translation>
    </message>
    <message>
        <source>Class A, B, C, D from (points)</source>
        <translation>Classe A, B, C, D à partir de (points)</translation>
    </message>
    <message>
        <source>Alerts at (% of the limit)</source>
        <translation>Alertes à (% du plafond)</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>1 item, due in 3 days</comment>
        <translation>%1, échéance %2</translation>
    </message>
    <message>
        <source>%1, the first due %2</source>
        <translation>%1, première échéance %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1 item, 45 days late</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, the oldest %2</source>
        <translation>%1, jusqu’à %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>step, items, last reminder</comment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Import fresh data</source>
        <translation>Importer des données à jour</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n reminder(s)</source>
        <translation>
            <numerusform>Approuver %n relance</numerusform>
            <numerusform>Approuver %n relances</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Confirm due dates</source>
        <translation>Confirmer les échéances</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last file was imported %n day(s) ago: what was paid since then is not known here.</source>
        <translation>
            <numerusform>Le dernier fichier a été importé il y a %n jour&#xa0;: ce qui a été réglé depuis n’est pas connu ici.</numerusform>
            <numerusform>Le dernier fichier a été importé il y a %n jours&#xa0;: ce qui a été réglé depuis n’est pas connu ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Large and long late: %1. %2</source>
        <translation>Somme importante, en retard depuis longtemps&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>A formal notice is due, but the due dates were computed from payment terms (%1).</source>
        <translation>Une mise en demeure s’impose, mais les échéances ont été calculées d’après le délai de règlement (%1).</translation>
    </message>
    <message>
        <source>%1 not yet allocated cover what would be reminded (%2): letter them in your accounts.</source>
        <translation>%1 de règlements ou avoirs non lettrés couvrent la relance prévue (%2)&#xa0;: lettrez-les dans votre comptabilité.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>See letter</source>
        <translation>Voir la lettre</translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, for %n customer(s).</source>
        <comment>step, items</comment>
        <translation>
            <numerusform>%1&#xa0;: %2, pour %n client.</numerusform>
            <numerusform>%1&#xa0;: %2, pour %n clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow up the promise</source>
        <translation>Donner suite à la promesse</translation>
    </message>
    <message>
        <source>The promise was broken on %1, and nobody called since; the oldest item is %2.</source>
        <translation>La promesse a été rompue le %1 et personne n’a appelé depuis&#x202f;; l’écriture la plus ancienne est %2.</translation>
    </message>
    <message>
        <source>See the call</source>
        <translation>Voir l’appel</translation>
    </message>
    <message numerus="yes">
        <source>× %1 % × %n day(s)</source>
        <comment>below an amount</comment>
        <translation>
            <numerusform>× %1&#xa0;% × %n jour</numerusform>
            <numerusform>× %1&#xa0;% × %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2 % × %n day(s): what is at stake, the chance that it comes late unless you act, and by how many days. The list has the largest product first.</source>
        <translation>
            <numerusform>%1 × %2&#xa0;% × %n jour&#xa0;: l’enjeu, la probabilité qu’il rentre tard si vous ne faites rien, et de combien de jours. La liste va du plus grand produit au plus petit.</numerusform>
            <numerusform>%1 × %2&#xa0;% × %n jours&#xa0;: l’enjeu, la probabilité qu’il rentre tard si vous ne faites rien, et de combien de jours. La liste va du plus grand produit au plus petit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>signal, its sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s), overdue by due dates that were computed.</source>
        <comment>signal</comment>
        <translation>
            <numerusform>%1&#xa0;: %n pièce, échue selon une échéance calculée.</numerusform>
            <numerusform>%1&#xa0;: %n pièces, échues selon des échéances calculées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A call was agreed for %1; the oldest item is %2.</source>
        <translation>Un rappel était convenu pour le %1&#x202f;; la pièce la plus ancienne a %2.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Voir pourquoi</translation>
    </message>
</context>
<context>
    <name>UndoService</name>
    <message>
        <source>There is nothing to undo. A reminder that left stays on record.</source>
        <translation>Il n’y a rien à annuler. Une relance partie reste enregistrée.</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>There is no display to open a window on. The commands work without one: encaisse --help.</source>
        <translation>Il n’y a pas d’écran où ouvrir la fenêtre. Les commandes s’en passent&#xa0;: encaisse --help.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Opening balance (debit)</source>
        <translation>À-nouveau (débit)</translation>
    </message>
    <message>
        <source>Opening balance (credit)</source>
        <translation>À-nouveau (crédit)</translation>
    </message>
    <message>
        <source>Returned payment</source>
        <translation>Règlement rejeté</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>Autre écriture</translation>
    </message>
    <message>
        <source>Opening difference</source>
        <translation>Écart d’à-nouveaux</translation>
    </message>
    <message>
        <source>given by the file</source>
        <translation>donnée par le fichier</translation>
    </message>
    <message>
        <source>read in the label</source>
        <translation>lue dans le libellé</translation>
    </message>
    <message>
        <source>from the customer&apos;s terms</source>
        <translation>calculée (délai du client)</translation>
    </message>
    <message>
        <source>from the company&apos;s terms</source>
        <translation>calculée (délai habituel)</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>confirmée par vous</translation>
    </message>
    <message>
        <source>Before due</source>
        <translation>Prévenance</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Relance %1</translation>
    </message>
    <message>
        <source>Formal notice</source>
        <translation>Mise en demeure</translation>
    </message>
    <message>
        <source>A credit not yet allocated covers the debt: allocate it first.</source>
        <translation>Un règlement ou avoir non lettré couvre la dette&#xa0;: lettrez-le d’abord.</translation>
    </message>
    <message>
        <source>Reminders are stopped for this customer.</source>
        <translation>Les relances sont suspendues pour ce client.</translation>
    </message>
    <message>
        <source>A formal notice needs confirmed due dates: confirm them first.</source>
        <translation>Une mise en demeure exige des échéances confirmées&#xa0;: confirmez-les d’abord.</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>import de %1</translation>
    </message>
    <message>
        <source>change of customer %1</source>
        <translation>modification du client %1</translation>
    </message>
    <message>
        <source>change of the company</source>
        <translation>modification de l’entreprise</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>change of a due date</source>
        <translation>modification d’une échéance</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>dernière modification</translation>
    </message>
    <message>
        <source>Settled by the list of open items</source>
        <translation>Soldé par la liste des écritures ouvertes</translation>
    </message>
    <message>
        <source>Payment difference</source>
        <translation>Différence de règlement</translation>
    </message>
    <message>
        <source>from the import profile&apos;s terms</source>
        <translation>selon les conditions du profil d’import</translation>
    </message>
    <message>
        <source>matching</source>
        <translation>rapprochement</translation>
    </message>
    <message>
        <source>return of a payment</source>
        <translation>retour d’un paiement</translation>
    </message>
    <message>
        <source>setting a bank line aside</source>
        <translation>mise à l’écart d’une ligne bancaire</translation>
    </message>
    <message>
        <source>import profile</source>
        <translation>profil d’import</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>credit limit</source>
        <translation>plafond d’encours</translation>
    </message>
    <message>
        <source>bypass of a block</source>
        <translation>dérogation à un blocage</translation>
    </message>
    <message>
        <source>setting signals aside</source>
        <translation>mise à l’écart de signaux</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>The workbook is not written in UTF-8. Save it again as .xlsx.</source>
        <translation>Le classeur n’est pas écrit en UTF-8. Enregistrez-le de nouveau en .xlsx.</translation>
    </message>
    <message>
        <source>The workbook holds a text longer than any real one: it is damaged.</source>
        <translation>Le classeur contient un texte plus long qu’aucun texte réel&#xa0;: il est abîmé.</translation>
    </message>
    <message>
        <source>The workbook is built unlike any real one: it is damaged.</source>
        <translation>Le classeur n’est construit comme aucun classeur réel&#xa0;: il est abîmé.</translation>
    </message>
    <message>
        <source>The workbook declares a document type or entities, which no spreadsheet program writes. It is not read.</source>
        <translation>Le classeur déclare un type de document ou des entités, ce qu’aucun tableur n’écrit. Il n’est pas lu.</translation>
    </message>
    <message>
        <source>The workbook is damaged here. Save it again, or fetch it again.</source>
        <translation>Le classeur est abîmé ici. Enregistrez-le ou récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot;. The workbook has: %2.</source>
        <translation>Il n’y a pas de feuille «&#xa0;%1&#xa0;». Le classeur contient&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The workbook is empty: none of its visible sheets has a row.</source>
        <translation>Le classeur est vide&#xa0;: aucune de ses feuilles visibles n’a de ligne.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The next row lies outside of the sheet: the workbook is damaged.</source>
        <translation>La ligne suivante est hors de la feuille&#xa0;: le classeur est abîmé.</translation>
    </message>
    <message>
        <source>A cell lies outside of the sheet: the workbook is damaged.</source>
        <translation>Une cellule est hors de la feuille&#xa0;: le classeur est abîmé.</translation>
    </message>
    <message>
        <source>The row has more than %1 columns. Remove what is not part of the table.</source>
        <translation>La ligne a plus de %1 colonnes. Ôtez ce qui n’est pas du tableau.</translation>
    </message>
    <message>
        <source>A text is longer than %1 characters: this is no table.</source>
        <translation>Un texte dépasse %1 caractères&#xa0;: ce n’est pas un tableau.</translation>
    </message>
    <message>
        <source>A text of the row is missing: the workbook is damaged.</source>
        <translation>Un texte de la ligne manque&#xa0;: le classeur est abîmé.</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Save it as .xlsx first.</source>
        <translation>C’est un classeur binaire (.xlsb). Enregistrez-le d’abord en .xlsx.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Save it as .xlsx or as text (CSV) first.</source>
        <translation>C’est un fichier OpenDocument. Enregistrez-le d’abord en .xlsx ou en texte (CSV).</translation>
    </message>
    <message>
        <source>This is a text document or a presentation and not a table. Save its table as .xlsx or as text (CSV) first.</source>
        <translation>C’est un document texte ou une présentation et non un tableau. Enregistrez d’abord son tableau en .xlsx ou en texte (CSV).</translation>
    </message>
    <message>
        <source>This is a ZIP archive. Unpack it and take the files inside.</source>
        <translation>C’est une archive ZIP. Décompressez-la et prenez les fichiers qu’elle contient.</translation>
    </message>
    <message>
        <source>The workbook lacks its list of contents ([Content_Types].xml): it is damaged. Save it again as .xlsx.</source>
        <translation>Il manque au classeur sa liste de contenu ([Content_Types].xml)&#xa0;: il est abîmé. Enregistrez-le de nouveau en .xlsx.</translation>
    </message>
</context>
<context>
    <name>XmlCursor</name>
    <message>
        <source>A text in the file is longer than any real one. The file is damaged.</source>
        <translation>Un texte du fichier est plus long qu’aucun texte réel. Le fichier est abîmé.</translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which statements do not need and attacks do. It is not read.</source>
        <translation>Le fichier déclare un type de document ou des entités, dont un relevé n’a pas besoin mais dont se servent les attaques. Il n’est pas lu.</translation>
    </message>
    <message>
        <source>The file is damaged or no text: it holds zero bytes.</source>
        <translation>Le fichier est abîmé ou n’est pas du texte&#xa0;: il contient des octets nuls.</translation>
    </message>
    <message>
        <source>This is no XML file.</source>
        <translation>Ce n’est pas un fichier XML.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The elements are nested deeper than in any real file.</source>
        <translation>Les éléments sont imbriqués plus profondément que dans aucun fichier réel.</translation>
    </message>
    <message>
        <source>The file uses entities, which are not read.</source>
        <translation>Le fichier emploie des entités, qui ne sont pas lues.</translation>
    </message>
    <message>
        <source>The file ends in the middle: it is cut off.</source>
        <translation>Le fichier s’arrête au milieu&#xa0;: il est coupé.</translation>
    </message>
    <message>
        <source>The XML is broken here. Fetch the file again.</source>
        <translation>Le XML est rompu ici. Récupérez de nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message numerus="yes">
        <source>The archive holds more than %n file(s).</source>
        <translation>
            <numerusform>L’archive contient plus de %n fichier.</numerusform>
            <numerusform>L’archive contient plus de %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is damaged or cut off. Fetch it again.</source>
        <translation>L’archive est abîmée ou coupée. Récupérez-la de nouveau.</translation>
    </message>
    <message>
        <source>This is no ZIP archive.</source>
        <translation>Ce n’est pas une archive ZIP.</translation>
    </message>
    <message>
        <source>There is no file %1 in the archive.</source>
        <translation>Il n’y a pas de fichier %1 dans l’archive.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Unpack it first.</source>
        <translation>Le fichier est protégé par un mot de passe. Décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>The file unpacks to more than is reasonable. It is not read.</source>
        <translation>Le fichier se décompresse au-delà du raisonnable. Il n’est pas lu.</translation>
    </message>
</context>
<context>
    <name>ZipWriter</name>
    <message>
        <source>The files cannot be packed into an archive.</source>
        <translation>Les fichiers ne peuvent pas être réunis dans une archive.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the room on the disk.</source>
        <translation>%1 ne peut pas être écrit. Vérifiez le dossier et l’espace disque.</translation>
    </message>
</context>
<context>
    <name>encaisse::AccountsEdit</name>
    <message>
        <source>Customer accounts found in the file</source>
        <translation>Comptes clients trouvés dans le fichier</translation>
    </message>
    <message>
        <source>Accounts that begin with one of these, separated by commas</source>
        <translation>Les comptes qui commencent par l’une de ces racines, séparées par des virgules</translation>
    </message>
    <message>
        <source>&amp;Taken:</source>
        <translation>Comptes re&amp;tenus&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  ·  %Ln line(s)</source>
        <translation>
            <numerusform>%1  %2  ·  %Ln ligne</numerusform>
            <numerusform>%1  %2  ·  %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::AgingBar</name>
    <message>
        <source>%1–%2 days late</source>
        <translation>%1–%2&#xa0;j de retard</translation>
    </message>
    <message>
        <source>Over %1 days late</source>
        <translation>Plus de %1&#xa0;j de retard</translation>
    </message>
    <message>
        <source>What is owed, by days late</source>
        <translation>Encours par ancienneté du retard</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>To allocate</source>
        <translation>Non lettrés</translation>
    </message>
    <message>
        <source>credits, apart</source>
        <translation>à déduire</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>part of the aged balance, amount, share</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>encaisse::AgingGrid</name>
    <message>
        <source>Aged balance</source>
        <translation>Balance âgée</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Fit the widths</source>
        <translation>Ajuster les largeurs</translation>
    </message>
</context>
<context>
    <name>encaisse::AgingModel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Non lettrés</translation>
    </message>
    <message>
        <source>Over %1 days</source>
        <translation>Plus de %1&#xa0;j</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2&#xa0;j</translation>
    </message>
    <message>
        <source>Everything open: not due, late, and credits deducted</source>
        <translation>Tout ce qui reste dû&#xa0;: non échu et en retard, moins les règlements et avoirs non lettrés</translation>
    </message>
    <message>
        <source>Open amounts due on %1 or later</source>
        <translation>Soldes dont l’échéance est le %1 ou après</translation>
    </message>
    <message>
        <source>Payments and credit notes that are not yet set against an invoice</source>
        <translation>Règlements et avoirs qui ne sont pas encore rapprochés d’une facture</translation>
    </message>
    <message>
        <source>Open amounts by days after the due date</source>
        <translation>Soldes selon le nombre de jours depuis l’échéance</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message numerus="yes">
        <source>%n open item(s)</source>
        <extracomment>number of open items of a customer</extracomment>
        <translation>
            <numerusform>%n pièce non soldée</numerusform>
            <numerusform>%n pièces non soldées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of what is owed in this row</source>
        <translation>%1&#xa0;% de ce qui est dû sur cette ligne</translation>
    </message>
    <message>
        <source>Enter or double click: the items behind this figure</source>
        <translation>Entrée ou double-clic&#xa0;: les pièces derrière ce chiffre</translation>
    </message>
</context>
<context>
    <name>encaisse::AgingPage</name>
    <message>
        <source>There are no receivables to age yet.</source>
        <translation>Il n’y a pas encore de créances à classer.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected cells (Ctrl+C); all of them with their headers when nothing or everything is selected</source>
        <translation>Copie les cellules choisies (Ctrl+C)&#x202f;; toutes, avec leurs en-têtes, quand rien ou tout est choisi</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Regrouper par</translation>
    </message>
    <message>
        <source>&amp;Buckets (days)</source>
        <translation>&amp;Tranches (jours)</translation>
    </message>
    <message>
        <source>Show the &amp;items</source>
        <translation>Voir les p&amp;ièces</translation>
    </message>
    <message>
        <source>Open the customer &amp;sheet</source>
        <translation>&amp;Ouvrir la fiche client</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is open as of %1.</source>
        <translation>Rien n’est dû au %1.</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %1 · %n open item(s)</source>
        <translation>
            <numerusform>Échu %1 · %n pièce non soldée</numerusform>
            <numerusform>Échu %1 · %n pièces non soldées</numerusform>
        </translation>
    </message>
    <message>
        <source>All that match “%1”</source>
        <translation>Tout ce qui correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>aged-balance</source>
        <extracomment>name of the exported file, without its ending; the day follows</extracomment>
        <translation>balance-agee</translation>
    </message>
    <message>
        <source>Aged balance: print preview</source>
        <translation>Balance âgée&#xa0;: aperçu avant impression</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Imprimé le %1</translation>
    </message>
    <message>
        <source>Aged balance</source>
        <translation>Balance âgée</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
</context>
<context>
    <name>encaisse::AheadDialog</name>
    <message>
        <source>Promises are &amp;kept</source>
        <translation>Les promesses sont &amp;tenues</translation>
    </message>
    <message>
        <source>The next 60 days</source>
        <translation>Les 60 prochains jours</translation>
    </message>
    <message>
        <source>Otherwise reminders go on when a promise is broken</source>
        <translation>Sinon, les relances reprennent quand une promesse est rompue</translation>
    </message>
    <message>
        <source>Messages of the next 60 days</source>
        <translation>Messages des 60 prochains jours</translation>
    </message>
    <message>
        <source>&amp;Use this scenario</source>
        <translation>&amp;Utiliser ce scénario</translation>
    </message>
    <message>
        <source>&amp;Scenario of customers without their own</source>
        <translation>&amp;Scénario des clients sans scénario propre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%1; at most %n call(s) a day</source>
        <translation>
            <numerusform>%1&#x202f;; au plus %n appel par jour</numerusform>
            <numerusform>%1&#x202f;; au plus %n appels par jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the scenario of today: %1 more, %2 fewer, %3 on another day or another way, %4 as before.</source>
        <translation>Par rapport au scénario actuel&#xa0;: %1 en plus, %2 en moins, %3 un autre jour ou autrement, %4 sans changement.</translation>
    </message>
</context>
<context>
    <name>encaisse::BankChanges</name>
    <message>
        <source>New lines</source>
        <translation>Nouvelles lignes</translation>
    </message>
    <message>
        <source>Already in the ledger</source>
        <translation>Déjà dans le dossier</translation>
    </message>
    <message>
        <source>The accounts of this statement</source>
        <translation>Les comptes de ce relevé</translation>
    </message>
    <message>
        <source>An opening balance and its lines do not come to the closing balance: is a page missing? The lines are imported as they are.</source>
        <translation>Un solde initial et ses lignes ne donnent pas le solde final&#xa0;: manque-t-il une page&#x202f;? Les lignes sont importées telles quelles.</translation>
    </message>
    <message>
        <source>Opening balance and lines come to the closing balance.</source>
        <translation>Le solde initial et les lignes donnent le solde final.</translation>
    </message>
    <message>
        <source>This file does not state both balances: they cannot be checked.</source>
        <translation>Ce fichier n’indique pas les deux soldes&#xa0;: ils ne peuvent pas être contrôlés.</translation>
    </message>
</context>
<context>
    <name>encaisse::BankLinesModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Montant (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>encaisse::BucketsEdit</name>
    <message>
        <source>Buckets, in days late</source>
        <translation>Tranches, en jours de retard</translation>
    </message>
    <message>
        <source>Last day of each bucket. Choose, or type your own: 15, 30, 60, 120</source>
        <translation>Dernier jour de chaque tranche. Choisissez, ou saisissez les vôtres&#xa0;: 15, 30, 60, 120</translation>
    </message>
    <message>
        <source>Rising numbers of days, like 30, 60, 90</source>
        <translation>Des nombres de jours croissants, comme 30, 60, 90</translation>
    </message>
</context>
<context>
    <name>encaisse::BypassDialog</name>
    <message>
        <source>Deliver in spite of the block: %1</source>
        <translation>Livrer malgré le blocage&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Bypass the block</source>
        <translation>&amp;Déroger au blocage</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>pays in advance, agreed by the director…</source>
        <translation>paie d’avance, accord de la direction…</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>M&amp;otif</translation>
    </message>
    <message>
        <source>Say why deliveries go on: it is recorded with your name.</source>
        <translation>Indiquez pourquoi les livraisons continuent&#xa0;: c’est enregistré avec votre nom.</translation>
    </message>
</context>
<context>
    <name>encaisse::CallDialog</name>
    <message>
        <source>Call to %1</source>
        <translation>Appel à %1</translation>
    </message>
    <message>
        <source>&amp;Record the call</source>
        <translation>&amp;Enregistrer l’appel</translation>
    </message>
    <message>
        <source>&amp;What came of it</source>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source>&amp;Spoke to</source>
        <translation>&amp;Interlocuteur</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>Re&amp;marque</translation>
    </message>
    <message>
        <source>Then %1, on</source>
        <comment>an action</comment>
        <translation>Puis %1, le</translation>
    </message>
    <message>
        <source>Day of what comes next</source>
        <translation>Jour de la suite</translation>
    </message>
</context>
<context>
    <name>encaisse::CallSheet</name>
    <message>
        <source>Nobody is to be called today.</source>
        <translation>Personne à appeler aujourd’hui.</translation>
    </message>
    <message>
        <source>Items that are late</source>
        <translation>Écritures en retard</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Client précédent</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Open &amp;sheet</source>
        <translation>Ouvrir la &amp;fiche</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Échanges passés</translation>
    </message>
    <message>
        <source>Come &amp;back on</source>
        <translation>Ra&amp;ppeler le</translation>
    </message>
    <message>
        <source>Without a day the one that fits the result is taken.</source>
        <translation>Sans date, le programme prend celle qui convient au résultat.</translation>
    </message>
    <message>
        <source>Spo&amp;ke to</source>
        <translation>&amp;Interlocuteur</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>Re&amp;marque</translation>
    </message>
    <message>
        <source>Key %1: %2</source>
        <translation>Touche %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>aucun numéro de téléphone</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>aucun enregistré</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Échu %1</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>promis %1</translation>
    </message>
    <message>
        <source>disputed %1</source>
        <translation>en litige %1</translation>
    </message>
    <message>
        <source>to claim %1</source>
        <translation>à réclamer %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>Solde (%1)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>No reminder was sent yet.</source>
        <translation>Aucune relance envoyée pour l’instant.</translation>
    </message>
    <message>
        <source>%1: %2 was sent.</source>
        <comment>day, level of a reminder</comment>
        <translation>%1&#xa0;: envoi de %2.</translation>
    </message>
    <message>
        <source>%1: promise of %2, %3</source>
        <comment>day, amount, state</comment>
        <translation>%1&#xa0;: promesse de %2, %3</translation>
    </message>
    <message>
        <source>%1: dispute on %2, %3</source>
        <comment>day, item, reason</comment>
        <translation>%1&#xa0;: litige sur %2, %3</translation>
    </message>
    <message>
        <source>%1: call, %2</source>
        <comment>day, result</comment>
        <translation>%1&#xa0;: appel, %2</translation>
    </message>
    <message>
        <source>%1: call, %2: %3</source>
        <comment>day, result, remark</comment>
        <translation>%1&#xa0;: appel, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>encaisse::CashInPage</name>
    <message>
        <source>Import a statement of your bank: each receipt then finds the invoices that it pays.</source>
        <translation>Importez un relevé de votre banque&#xa0;: chaque encaissement trouvera les factures qu’il règle.</translation>
    </message>
    <message>
        <source>Import a statement…</source>
        <translation>Importer un relevé…</translation>
    </message>
    <message>
        <source>To treat</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Matchings done</source>
        <translation>Rapprochements faits</translation>
    </message>
    <message>
        <source>Export lettering…</source>
        <translation>Exporter le lettrage…</translation>
    </message>
    <message>
        <source>Writes what was matched here as CSV for the accounting software (Ctrl+E)</source>
        <translation>Écrit en CSV les rapprochements faits ici, pour le logiciel comptable (Ctrl+E)</translation>
    </message>
    <message>
        <source>Looking for what they pay</source>
        <translation>Recherche de ce qu’elles règlent</translation>
    </message>
    <message>
        <source>No statement was imported yet: these are the credits of the accounts that pay nothing yet.</source>
        <translation>Aucun relevé n’est encore importé&#xa0;: voici les règlements et avoirs non lettrés des comptes.</translation>
    </message>
    <message>
        <source>Everything that came in has found its place. Nothing is left to treat.</source>
        <translation>Tout ce qui est entré a trouvé sa place. Il ne reste rien à traiter.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n line(s) set aside</source>
        <translation>
            <numerusform>Voir la ligne écartée</numerusform>
            <numerusform>Voir les %n lignes écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>To treat (%1)</source>
        <translation>À traiter (%1)</translation>
    </message>
    <message>
        <source>Matchings done (%1)</source>
        <translation>Rapprochements faits (%1)</translation>
    </message>
    <message>
        <source>This ledger is open for reading only.</source>
        <translation>Ce dossier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The last change is being written.</source>
        <translation>Le dernier changement s’enregistre.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>%1 applied. Ctrl+Z takes it back.</source>
        <translation>%1 appliqués. Ctrl+Z annule.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) applied.</source>
        <translation>
            <numerusform>%n ligne appliquée.</numerusform>
            <numerusform>%n lignes appliquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it had paid is open again. Ctrl+Z takes it back.</source>
        <translation>Ce qui était réglé est de nouveau ouvert. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Set aside. Ctrl+Z takes it back.</source>
        <translation>Écartée. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Back in the list.</source>
        <translation>De retour dans la liste.</translation>
    </message>
    <message>
        <source>Undone: its items are open again.</source>
        <translation>Annulé&#xa0;: ses pièces sont de nouveau ouvertes.</translation>
    </message>
    <message>
        <source>lettering</source>
        <extracomment>name of the exported file, without its ending; the day follows</extracomment>
        <translation>lettrage</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Encaissements</translation>
    </message>
</context>
<context>
    <name>encaisse::ChangeStep</name>
    <message>
        <source>The ledger knows all of this already: nothing changes.</source>
        <translation>Le dossier contient déjà tout cela&#xa0;: rien ne change.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to look at</source>
        <translation>
            <numerusform>%Ln ligne à examiner</numerusform>
            <numerusform>%Ln lignes à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>(the first %1)</source>
        <translation>(les %1 premières)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>I have &amp;checked this, import it all the same</source>
        <translation>J’ai &amp;vérifié, importer quand même</translation>
    </message>
</context>
<context>
    <name>encaisse::CompanyDialog</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>The letters to your customers carry these details.</source>
        <translation>Ces informations figurent sur les lettres à vos clients.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Legal form</source>
        <translation>&amp;Forme juridique</translation>
    </message>
    <message>
        <source>Share &amp;capital</source>
        <translation>&amp;Capital social</translation>
    </message>
    <message>
        <source>S&amp;IREN</source>
        <translation>S&amp;IREN</translation>
    </message>
    <message>
        <source>Registered at (&amp;RCS)</source>
        <translation>Ville du &amp;RCS</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>N°&#xa0;de T&amp;VA</translation>
    </message>
    <message>
        <source>Letters are si&amp;gned by</source>
        <translation>&amp;Signataire des lettres</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>R&amp;ue</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>Code &amp;postal</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>Vi&amp;lle</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>Two letters: FR, BE, CH…</source>
        <translation>Deux lettres&#xa0;: FR, BE, CH…</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Télép&amp;hone</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>Where customers pay</source>
        <translation>Compte de règlement</translation>
    </message>
    <message>
        <source>I&amp;BAN</source>
        <translation>IB&amp;AN</translation>
    </message>
    <message>
        <source>BI&amp;C</source>
        <translation>&amp;BIC</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Créances clients</translation>
    </message>
    <message>
        <source>Customer &amp;accounts</source>
        <translation>C&amp;omptes clients</translation>
    </message>
    <message>
        <source>proposed from each file</source>
        <translation>proposés par le fichier</translation>
    </message>
    <message>
        <source>Accounts that begin with one of these, separated by commas: 411,416</source>
        <translation>Les comptes qui commencent par l’une de ces racines, séparées par des virgules&#xa0;: 411,416</translation>
    </message>
    <message>
        <source>Its check digit does not agree: is a digit wrong?</source>
        <translation>La clé de contrôle ne correspond pas&#xa0;: un chiffre est-il faux&#x202f;?</translation>
    </message>
    <message>
        <source>Its key does not agree with its SIREN.</source>
        <translation>La clé ne correspond pas à son SIREN.</translation>
    </message>
    <message>
        <source>Its check digits do not agree: is a character wrong?</source>
        <translation>La clé de contrôle ne correspond pas&#xa0;: un caractère est-il faux&#x202f;?</translation>
    </message>
    <message>
        <source>Usual payment &amp;terms</source>
        <translation>Conditions de paiement &amp;habituelles</translation>
    </message>
    <message>
        <source>Late-payment rate (% a &amp;year)</source>
        <translation>Taux des pénalités de retard (% par &amp;an)</translation>
    </message>
    <message>
        <source>by law: ECB + 10 points</source>
        <translation>selon la loi&#xa0;: BCE + 10 points</translation>
    </message>
    <message>
        <source>What your contracts with professionals say; public buyers and consumers are under the law alone</source>
        <translation>Ce que disent vos contrats avec les professionnels&#x202f;; acheteurs publics et consommateurs relèvent de la loi seule</translation>
    </message>
    <message>
        <source>Write a rate like 12.15, from 0 to 100.</source>
        <translation>Écrivez un taux comme 12.15, de 0 à 100.</translation>
    </message>
    <message>
        <source>Below three times the legal rate (%1 %): the law allows no contract less.</source>
        <translation>Inférieur à trois fois le taux légal (%1&#xa0;%)&#xa0;: la loi n’admet pas moins dans un contrat.</translation>
    </message>
</context>
<context>
    <name>encaisse::CourseChart</name>
    <message>
        <source>The courses week by week</source>
        <translation>Les cours semaine par semaine</translation>
    </message>
    <message>
        <source>Today&apos;s course</source>
        <translation>Cours actuel</translation>
    </message>
    <message>
        <source>Scenario A</source>
        <translation>Scénario A</translation>
    </message>
    <message>
        <source>Scenario B</source>
        <translation>Scénario B</translation>
    </message>
    <message>
        <source>Received by %1, costs taken off
Today&apos;s course: %2
Scenario A: %3
Scenario B: %4</source>
        <translation>Encaissé au %1, coûts déduits
Cours actuel&#xa0;: %2
Scénario A&#xa0;: %3
Scénario B&#xa0;: %4</translation>
    </message>
    <message>
        <source>Owed on %1
Today&apos;s course: %2
Scenario A: %3
Scenario B: %4</source>
        <translation>Encours au %1
Cours actuel&#xa0;: %2
Scénario A&#xa0;: %3
Scénario B&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>encaisse::CreditControlDialog</name>
    <message>
        <source>Credit control</source>
        <translation>Contrôle du crédit</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Encours</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Bypassed by</source>
        <translation>Dérogation de</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Why to block</source>
        <translation>Motif du blocage</translation>
    </message>
    <message>
        <source>Enter or double click: the customer&apos;s sheet</source>
        <translation>Entrée ou double clic&#xa0;: la fiche du client</translation>
    </message>
    <message>
        <source>&amp;Bypass…</source>
        <translation>&amp;Déroger…</translation>
    </message>
    <message>
        <source>&amp;End the bypass</source>
        <translation>&amp;Terminer la dérogation</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>&amp;Seuils…</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xporter en CSV…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Nobody is to be blocked.</source>
        <translation>Aucun client à bloquer.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to block</source>
        <translation>
            <numerusform>%n client à bloquer</numerusform>
            <numerusform>%n clients à bloquer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) bypassed</source>
        <translation>
            <numerusform>%n blocage avec dérogation</numerusform>
            <numerusform>%n blocages avec dérogation</numerusform>
        </translation>
    </message>
    <message>
        <source>to-block</source>
        <extracomment>name of the exported file, without its ending; the day follows</extracomment>
        <translation>a-bloquer</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>A customer stands here once its exposure, its delays or its class ask for a stop. The thresholds say when.</source>
        <translation>Un client apparaît ici quand son encours, ses retards ou sa classe demandent un arrêt. Les seuils disent quand.</translation>
    </message>
</context>
<context>
    <name>encaisse::CustomerActions</name>
    <message>
        <source>%1 saved</source>
        <translation>%1&#xa0;: fiche enregistrée</translation>
    </message>
    <message>
        <source>%1 may be reminded again</source>
        <translation>%1&#xa0;: relances reprises</translation>
    </message>
    <message>
        <source>Reminders to %1 are stopped</source>
        <translation>%1&#xa0;: relances suspendues</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Note ajoutée</translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) confirmed</source>
        <translation>
            <numerusform>%n échéance confirmée</numerusform>
            <numerusform>%n échéances confirmées</numerusform>
        </translation>
    </message>
    <message>
        <source>Due date set to %1</source>
        <translation>Échéance fixée au %1</translation>
    </message>
    <message>
        <source>%1-penalties-%2</source>
        <extracomment>name of a file: the penalties of a customer on a day</extracomment>
        <translation>%1-penalites-%2</translation>
    </message>
    <message>
        <source>Calculation sheet</source>
        <translation>Feuille de calcul</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>The statement waits in the outbox</source>
        <translation>Le relevé attend dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Relevé de compte</translation>
    </message>
</context>
<context>
    <name>encaisse::CustomerAgingBar</name>
    <message>
        <source>Not due: %1</source>
        <translation>Non échu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1–%2 days late: %3</source>
        <translation>%1–%2&#xa0;j de retard&#xa0;: %3</translation>
    </message>
    <message>
        <source>More than %1 days late: %2</source>
        <translation>Plus de %1&#xa0;j de retard&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>encaisse::CustomerChoice</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Type a part of the name or of the code. Who pays may be another than who owes.</source>
        <translation>Tapez une partie du nom ou du code. Qui paie peut être un autre que qui doit.</translation>
    </message>
    <message>
        <source>Customer…</source>
        <translation>Client…</translation>
    </message>
</context>
<context>
    <name>encaisse::CustomerDialog</name>
    <message>
        <source>Customer %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;SIREN</source>
        <translation>&amp;SIREN</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Language of &amp;letters</source>
        <translation>&amp;Langue des lettres</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>Code &amp;postal</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Télép&amp;hone</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Agence</translation>
    </message>
    <message>
        <source>Se&amp;gment</source>
        <translation>Se&amp;gment</translation>
    </message>
    <message>
        <source>This SIREN has a wrong digit, or is not nine digits long.</source>
        <translation>Ce SIREN a un chiffre faux, ou n’a pas neuf chiffres.</translation>
    </message>
    <message>
        <source>This e-mail address looks incomplete.</source>
        <translation>Cette adresse e-mail semble incomplète.</translation>
    </message>
    <message>
        <source>The country is two letters, like FR or BE.</source>
        <translation>Le pays s’écrit en deux lettres, comme FR ou BE.</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Un client doit avoir un nom.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>SIRE&amp;T</source>
        <translation>SIRE&amp;T</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>N° de T&amp;VA</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation>&amp;Rue</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Complément d’adresse</translation>
    </message>
    <message>
        <source>T&amp;own</source>
        <translation>Vill&amp;e</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>Two letters: FR, BE, CH…</source>
        <translation>Deux lettres&#xa0;: FR, BE, CH…</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Salesp&amp;erson</source>
        <translation>C&amp;ommercial</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Payment ter&amp;ms</source>
        <translation>Conditions de paie&amp;ment</translation>
    </message>
    <message>
        <source>&amp;Credit limit (%1)</source>
        <translation>Plafond d’en&amp;cours (%1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>External rating</source>
        <translation>Note externe</translation>
    </message>
    <message>
        <source>Rated &amp;by</source>
        <translation>Noté &amp;par</translation>
    </message>
    <message>
        <source>Rat&amp;ing</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rated on (&amp;date)</source>
        <translation>Noté le (&amp;date)</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>This SIRET has a wrong digit, or is not fourteen digits long.</source>
        <translation>Ce SIRET a un chiffre faux ou n’a pas quatorze chiffres.</translation>
    </message>
    <message>
        <source>This SIRET belongs to another SIREN.</source>
        <translation>Ce SIRET appartient à un autre SIREN.</translation>
    </message>
    <message>
        <source>This VAT number has a wrong digit, or is not one of its country.</source>
        <translation>Ce numéro de TVA a un chiffre faux ou n’est pas de son pays.</translation>
    </message>
    <message>
        <source>The credit limit is an amount, like 5000.</source>
        <translation>Le plafond d’encours est un montant, par exemple 5000.</translation>
    </message>
    <message>
        <source>A day of the rating is written like %1.</source>
        <translation>Une date de la note s’écrit comme %1.</translation>
    </message>
    <message>
        <source>that of the segment, or of everybody</source>
        <translation>celui du segment, sinon de tous</translation>
    </message>
    <message>
        <source>Scenari&amp;o</source>
        <translation>Scénari&amp;o</translation>
    </message>
</context>
<context>
    <name>encaisse::CustomerPane</name>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Non lettrés</translation>
    </message>
    <message>
        <source>Payments and credit notes that are not yet set against an invoice</source>
        <translation>Règlements et avoirs qui ne sont pas encore rapprochés d’une facture</translation>
    </message>
    <message>
        <source>How this customer pays</source>
        <translation>Habitudes de paiement</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>No invoice paid yet</source>
        <translation>Aucune facture réglée pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Expected to pay like the other customers: %n day(s) after the due date</source>
        <translation>
            <numerusform>Devrait payer comme les autres clients&#xa0;: %n jour après l’échéance</numerusform>
            <numerusform>Devrait payer comme les autres clients&#xa0;: %n jours après l’échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually %n day(s) after the due date</source>
        <translation>
            <numerusform>D’habitude %n jour après l’échéance</numerusform>
            <numerusform>D’habitude %n jours après l’échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually on the due date</source>
        <translation>D’habitude à l’échéance</translation>
    </message>
    <message numerus="yes">
        <source>Usually %n day(s) before the due date</source>
        <translation>
            <numerusform>D’habitude %n jour avant l’échéance</numerusform>
            <numerusform>D’habitude %n jours avant l’échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n paid item(s)</source>
        <translation>
            <numerusform>D’après %n pièce réglée</numerusform>
            <numerusform>D’après %n pièces réglées</numerusform>
        </translation>
    </message>
    <message>
        <source>No address yet: add it with “Edit…”</source>
        <translation>Pas encore d’adresse&#xa0;: ajoutez-la avec «&#xa0;Modifier…&#xa0;»</translation>
    </message>
    <message>
        <source>SIREN %1</source>
        <translation>SIREN %1</translation>
    </message>
    <message>
        <source>Agency: %1</source>
        <translation>Agence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Salesperson: %1</source>
        <translation>Commercial&#xa0;: %1</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Segment&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (usual terms)</source>
        <translation>%1 (conditions habituelles)</translation>
    </message>
    <message>
        <source>Credit limit %1</source>
        <translation>Plafond d’encours %1</translation>
    </message>
    <message>
        <source>Rated %1</source>
        <translation>Noté %1</translation>
    </message>
    <message>
        <source>Rated %1 by %2</source>
        <translation>Noté %1 par %2</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>SIRET %1</source>
        <translation>SIRET %1</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>TVA %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>encaisse::CustomerSheet</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Client précédent</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Due dates that were computed from the terms: a formal notice needs them confirmed</source>
        <translation>Échéances calculées d’après le délai de règlement&#xa0;: une mise en demeure exige qu’elles soient confirmées</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Suite prévue</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing is open: there is nothing to remind of.</source>
        <translation>Tout est soldé&#xa0;: il n’y a rien à relancer.</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notes (%1)</translation>
    </message>
    <message>
        <source>%1 · letters in English</source>
        <translation>%1 · lettres en anglais</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Confirm %n due date(s)</source>
        <translation>
            <numerusform>&amp;Confirmer %n échéance</numerusform>
            <numerusform>&amp;Confirmer %n échéances</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders stopped</source>
        <translation>Relances suspendues</translation>
    </message>
    <message>
        <source>Reminders stopped: %1</source>
        <translation>Relances suspendues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Pénalités</translation>
    </message>
    <message>
        <source>Ca&amp;ll…</source>
        <translation>&amp;Appel…</translation>
    </message>
    <message>
        <source>&amp;Promise…</source>
        <translation>&amp;Promesse…</translation>
    </message>
    <message>
        <source>&amp;Dispute…</source>
        <translation>&amp;Litige…</translation>
    </message>
    <message>
        <source>&amp;Payment on its way…</source>
        <translation>&amp;Règlement en cours…</translation>
    </message>
    <message>
        <source>&amp;Go on reminding</source>
        <translation>R&amp;eprendre les relances</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Follow-up (%1)</source>
        <translation>Suivi (%1)</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procédures</translation>
    </message>
    <message>
        <source>&amp;Wait until a day…</source>
        <translation>&amp;Attendre jusqu’à une date…</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>&amp;Relances</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>&amp;Allow reminders again</source>
        <translation>&amp;Relancer de nouveau ce client</translation>
    </message>
    <message>
        <source>&amp;Never remind this customer…</source>
        <translation>&amp;Ne plus relancer ce client…</translation>
    </message>
    <message>
        <source>By &amp;e-mail…</source>
        <translation>Par &amp;e-mail…</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>En &amp;PDF…</translation>
    </message>
    <message>
        <source>S&amp;tatement</source>
        <translation>Rele&amp;vé</translation>
    </message>
    <message>
        <source>The statement of account as of the day that is shown</source>
        <translation>Le relevé de compte au jour affiché</translation>
    </message>
</context>
<context>
    <name>encaisse::CustomersModel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Oldest (days late)</source>
        <translation>Retard max. (j)</translation>
    </message>
    <message>
        <source>Usual delay (days)</source>
        <translation>Retard usuel (j)</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Non lettrés</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Days after the due date of the oldest open invoice</source>
        <translation>Jours de retard de la plus ancienne pièce non soldée</translation>
    </message>
    <message>
        <source>Days after the due date at which this customer usually pays; when it has paid few invoices, drawn towards what all customers do</source>
        <translation>Nombre de jours après l’échéance auquel ce client règle d’habitude&#x202f;; s’il a réglé peu de factures, ce chiffre est rapproché de celui de tous les clients</translation>
    </message>
    <message>
        <source>Payments and credit notes that are not yet set against an invoice</source>
        <translation>Règlements et avoirs qui ne sont pas encore rapprochés d’une facture</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Suspendues</translation>
    </message>
    <message>
        <source>No paid invoice yet</source>
        <translation>Aucune facture réglée pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>From %n paid item(s); their median: %1 days</source>
        <translation>
            <numerusform>D’après %n pièce réglée&#x202f;; médiane&#xa0;: %1 jours</numerusform>
            <numerusform>D’après %n pièces réglées&#x202f;; médiane&#xa0;: %1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter or double click: the customer sheet</source>
        <translation>Entrée ou double-clic&#xa0;: la fiche client</translation>
    </message>
</context>
<context>
    <name>encaisse::CustomersPage</name>
    <message>
        <source>There are no customers yet.</source>
        <translation>Il n’y a pas encore de clients.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>With open items</source>
        <translation>Avec un solde</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Reminders stopped</source>
        <translation>Relances suspendues</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Affi&amp;cher</translation>
    </message>
    <message>
        <source>No customer matches “%1”.</source>
        <translation>Aucun client ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No customer is in this state.</source>
        <translation>Aucun client n’est dans ce cas.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) · balance %1 · overdue %2</source>
        <translation>
            <numerusform>%n client · solde %1 · échu %2</numerusform>
            <numerusform>%n clients · solde %1 · échu %2</numerusform>
        </translation>
    </message>
    <message>
        <source>customers</source>
        <extracomment>title of the exported list, and with the day the name of its file</extracomment>
        <translation>clients</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Situation au %1</translation>
    </message>
</context>
<context>
    <name>encaisse::DashboardPage</name>
    <message>
        <source>Outstanding</source>
        <translation>Encours</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>DSO, last 91 days</source>
        <translation>Délai moyen de règlement (DSO)</translation>
    </message>
    <message>
        <source>To come within 30 days</source>
        <translation>À encaisser sous 30 jours</translation>
    </message>
    <message>
        <source>Import your accounts to see who owes what, and since when.</source>
        <translation>Importez votre comptabilité pour voir qui doit quoi, et depuis quand.</translation>
    </message>
    <message>
        <source>Forecast in detail</source>
        <translation>Prévisions détaillées</translation>
    </message>
    <message>
        <source>What the next 13 weeks should bring</source>
        <translation>Encaissements attendus sur 13 semaines</translation>
    </message>
    <message>
        <source>Customers that owe the most overdue</source>
        <translation>Clients qui doivent le plus d’échu</translation>
    </message>
    <message>
        <source>Who owes the most overdue</source>
        <translation>Qui doit le plus d’échu</translation>
    </message>
    <message>
        <source>Import newer accounts…</source>
        <translation>Importer une comptabilité plus récente…</translation>
    </message>
    <message>
        <source>No entries a month ago to compare with</source>
        <translation>Pas d’écritures il y a un mois pour comparer</translation>
    </message>
    <message>
        <source>Overdue, %1 % of what is owed</source>
        <translation>Échu, %1&#xa0;% des sommes dues</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n customer(s)</source>
        <translation>
            <numerusform>%1 chez %n client</numerusform>
            <numerusform>%1 chez %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Not known a month ago</source>
        <translation>Inconnu il y a un mois</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>%1, 4 times out of 5 between %2 and %3, as the customers&apos; past payments let expect. Until %4.</source>
        <translation>%1, 4 fois sur 5 entre %2 et %3, d’après les règlements passés des clients. Jusqu’au %4.</translation>
    </message>
</context>
<context>
    <name>encaisse::DayBars</name>
    <message>
        <source>Messages by day</source>
        <translation>Messages par jour</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message numerus="yes">
        <source>%n a day</source>
        <comment>the top of a scale</comment>
        <translation>
            <numerusform>%n par jour</numerusform>
            <numerusform>%n par jour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::DebtTicks</name>
    <message>
        <source>Item</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>Solde (%1)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pièces</translation>
    </message>
</context>
<context>
    <name>encaisse::DelayHistogram</name>
    <message>
        <source>Delay of paid invoices: %1</source>
        <translation>Retard des factures réglées&#xa0;: %1</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à temps</translation>
    </message>
    <message numerus="yes">
        <source>%n paid on time</source>
        <translation>
            <numerusform>%n réglée à l’heure</numerusform>
            <numerusform>%n réglées à l’heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than 90 days late</source>
        <translation>
            <numerusform>%n avec plus de 90 jours de retard</numerusform>
            <numerusform>%n avec plus de 90 jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid %1 days late</source>
        <translation>
            <numerusform>%n réglée avec %1 jours de retard</numerusform>
            <numerusform>%n réglées avec %1 jours de retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::DeliveryChanges</name>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>With changes</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Invoiced since</source>
        <translation>Facturées depuis</translation>
    </message>
    <message>
        <source>Already in the ledger</source>
        <translation>Déjà au dossier</translation>
    </message>
    <message>
        <source>What changes of each order or delivery</source>
        <translation>Ce qui change pour chaque commande ou livraison</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>encaisse::DifferenceBar</name>
    <message>
        <source>Received %1 − chosen %2 = %3</source>
        <translation>Reçu %1 − choisi %2 = %3</translation>
    </message>
    <message>
        <source>&amp;Keep the rest as the customer&apos;s credit</source>
        <translation>&amp;Garder le reste au crédit du client</translation>
    </message>
    <message>
        <source>&amp;Write off the difference of %1</source>
        <translation>&amp;Passer l’écart de %1 en différence de règlement</translation>
    </message>
</context>
<context>
    <name>encaisse::DifferenceDialog</name>
    <message>
        <source>What changes in the next 60 days</source>
        <translation>Ce qui change dans les 60 prochains jours</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Messages that change</source>
        <translation>Messages qui changent</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%1; at most %n call(s) a day</source>
        <translation>
            <numerusform>%1&#x202f;; au plus %n appel par jour</numerusform>
            <numerusform>%1&#x202f;; au plus %n appels par jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing leaves on another day or another way.</source>
        <translation>Rien ne part un autre jour ni autrement.</translation>
    </message>
    <message>
        <source>%1 more, %2 fewer, %3 on another day or another way, %4 as before.</source>
        <translation>%1 de plus, %2 de moins, %3 un autre jour ou autrement, %4 comme avant.</translation>
    </message>
    <message>
        <source>The same messages leave on the same days.</source>
        <translation>Les mêmes messages partent les mêmes jours.</translation>
    </message>
</context>
<context>
    <name>encaisse::DisputeDialog</name>
    <message>
        <source>Change the dispute</source>
        <translation>Modifier le litige</translation>
    </message>
    <message>
        <source>Open a dispute</source>
        <translation>Ouvrir un litige</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Open the dispute</source>
        <translation>&amp;Ouvrir le litige</translation>
    </message>
    <message>
        <source>%1, %2 open, due %3</source>
        <comment>an item</comment>
        <translation>%1, solde %2, échéance %3</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>É&amp;criture</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Mo&amp;tif</translation>
    </message>
    <message>
        <source>&amp;Who sees to it</source>
        <translation>Respons&amp;able</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>Re&amp;marque</translation>
    </message>
    <message>
        <source>The &amp;whole item</source>
        <translation>L’écriture ent&amp;ière</translation>
    </message>
    <message>
        <source>A &amp;part:</source>
        <translation>Une &amp;partie&#xa0;:</translation>
    </message>
    <message>
        <source>Disputed amount</source>
        <translation>Montant en litige</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En litige</translation>
    </message>
    <message>
        <source>&amp;Look at it again on</source>
        <translation>&amp;Revoir le</translation>
    </message>
    <message>
        <source>There is no item to contest.</source>
        <translation>Aucune écriture à contester.</translation>
    </message>
    <message>
        <source>Say how much is contested.</source>
        <translation>Indiquez le montant contesté.</translation>
    </message>
    <message>
        <source>This is more than the item itself.</source>
        <translation>C’est plus que l’écriture elle-même.</translation>
    </message>
    <message>
        <source>The follow-up day lies before the dispute.</source>
        <translation>La date de suivi précède le litige.</translation>
    </message>
    <message>
        <source>Day to look at it again</source>
        <translation>Jour où le revoir</translation>
    </message>
</context>
<context>
    <name>encaisse::DisputesModel</name>
    <message numerus="yes">
        <source>Resolved in %n day(s)</source>
        <translation>
            <numerusform>Résolu en %n jour</numerusform>
            <numerusform>Résolu en %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open for %n day(s)</source>
        <translation>
            <numerusform>Ouvert depuis %n jour</numerusform>
            <numerusform>Ouvert depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The follow-up day has passed</source>
        <translation>La date de suivi est passée</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Disputed (%1)</source>
        <translation>En litige (%1)</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>Solde (%1)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>encaisse::DisputesPane</name>
    <message>
        <source>No dispute here. A dispute is opened on an item of the customer&apos;s sheet or during a call.</source>
        <translation>Aucun litige ici. Un litige s’ouvre sur une écriture de la fiche client ou pendant un appel.</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Which disputes</source>
        <translation>Litiges à afficher</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolus</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Whose disputes</source>
        <translation>Responsable des litiges</translation>
    </message>
    <message>
        <source>Reason of the disputes</source>
        <translation>Motif des litiges</translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Résoudre…</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Tous les responsables</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Tous les motifs</translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s), %1</source>
        <translation>
            <numerusform>%n litige, %1</numerusform>
            <numerusform>%n litiges, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::DoneStep</name>
    <message>
        <source>Items added</source>
        <translation>Pièces ajoutées</translation>
    </message>
    <message>
        <source>Items updated</source>
        <translation>Pièces mises à jour</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Annuler cet import</translation>
    </message>
    <message>
        <source>%1 is imported.</source>
        <translation>%1 est importé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled</source>
        <translation>
            <numerusform>dont %Ln soldée</numerusform>
            <numerusform>dont %Ln soldées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the file</source>
        <translation>
            <numerusform>%Ln dans le fichier</numerusform>
            <numerusform>%Ln dans le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1 is undone: the ledger is as it was before.</source>
        <translation>L’import de %1 est annulé&#xa0;: le dossier est comme avant.</translation>
    </message>
    <message>
        <source>Undo removes exactly what this file brought. You can also undo later, under File, Imports.</source>
        <translation>Annuler retire exactement ce que ce fichier a apporté. Vous pouvez aussi annuler plus tard, sous Fichier, Imports.</translation>
    </message>
    <message>
        <source>Customers with changes</source>
        <translation>Clients modifiés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln champ</numerusform>
            <numerusform>%Ln champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>New lines</source>
        <translation>Nouvelles lignes</translation>
    </message>
    <message>
        <source>Already in the ledger</source>
        <translation>Déjà dans le dossier</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Comptes bancaires</translation>
    </message>
    <message>
        <source>Orders and deliveries added</source>
        <translation>Commandes et livraisons ajoutées</translation>
    </message>
    <message>
        <source>With changes</source>
        <translation>Modifiées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoiced</source>
        <translation>
            <numerusform>%Ln facturée</numerusform>
            <numerusform>%Ln facturées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::DoubtfulDialog</name>
    <message>
        <source>Doubtful item of %1</source>
        <translation>Créance douteuse sur %1</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>%1, %2 open, due %3</source>
        <comment>an item</comment>
        <translation>%1, solde %2, échéance %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>what is known of this very item: no answer since…</source>
        <translation>ce qui est connu de cette pièce&#xa0;: sans réponse depuis…</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>É&amp;criture</translation>
    </message>
    <message>
        <source>Its &amp;VAT rate (%)</source>
        <translation>Son taux de &amp;TVA (%)</translation>
    </message>
    <message>
        <source>&amp;Set aside, without VAT (%1)</source>
        <translation>&amp;Dépréciation hors taxe (%1)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>M&amp;otif</translation>
    </message>
    <message>
        <source>Open without VAT: %1</source>
        <translation>Solde hors taxe&#xa0;: %1</translation>
    </message>
    <message>
        <source>No item is open that is not doubtful already.</source>
        <translation>Aucune pièce ouverte qui ne soit déjà douteuse.</translation>
    </message>
    <message>
        <source>The VAT rate is a number from 0 to 100.</source>
        <translation>Le taux de TVA est un nombre de 0 à 100.</translation>
    </message>
    <message>
        <source>What is set aside is an amount, or nothing.</source>
        <translation>La dépréciation est un montant, ou rien.</translation>
    </message>
    <message>
        <source>This is more than what is open without VAT.</source>
        <translation>C’est plus que le solde hors taxe.</translation>
    </message>
    <message>
        <source>A written reason is needed: the tax office accepts a loss only item by item.</source>
        <translation>Un motif écrit est nécessaire&#xa0;: l’administration n’admet une perte que pièce par pièce.</translation>
    </message>
</context>
<context>
    <name>encaisse::DueDateDialog</name>
    <message>
        <source>Due date of %1</source>
        <translation>Échéance de %1</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Date de pièce</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>É&amp;chéance</translation>
    </message>
    <message>
        <source>This day is before the document was issued.</source>
        <translation>Cette date précède la date de pièce.</translation>
    </message>
    <message>
        <source>Until now: %1. Saving confirms this day.</source>
        <translation>Jusqu’ici&#xa0;: %1. Enregistrer confirme cette date.</translation>
    </message>
    <message>
        <source>Until now: %1, %2.</source>
        <translation>Jusqu’ici&#xa0;: %1, %2.</translation>
    </message>
</context>
<context>
    <name>encaisse::EndDialog</name>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Le</translation>
    </message>
</context>
<context>
    <name>encaisse::EssentialsPane</name>
    <message>
        <source>Open sheet</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Choose a row to see its customer.</source>
        <translation>Choisissez une ligne pour voir son client.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Usually pays</source>
        <translation>Paie d’habitude</translation>
    </message>
    <message>
        <source>no payment yet</source>
        <translation>aucun règlement pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the due date</source>
        <translation>
            <numerusform>%n jour après l’échéance</numerusform>
            <numerusform>%n jours après l’échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the due date</source>
        <translation>
            <numerusform>%n jour avant l’échéance</numerusform>
            <numerusform>%n jours avant l’échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>on the due date</source>
        <translation>à l’échéance</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>Dernière relance</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::ExpectedItemsModel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>Solde (%1)</translation>
    </message>
    <message>
        <source>below 1 %</source>
        <translation>moins de 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Expected (%1)</source>
        <translation>Attendu (%1)</translation>
    </message>
</context>
<context>
    <name>encaisse::FileFacts</name>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Debit and credit</source>
        <translation>Débit et crédit</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Name of the &amp;company</source>
        <translation>Nom de l’&amp;entreprise</translation>
    </message>
    <message>
        <source>open on %1</source>
        <translation>non soldé au %1</translation>
    </message>
    <message>
        <source>with opening lines of %1</source>
        <translation>avec à-nouveaux du %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln écriture</numerusform>
            <numerusform>%Ln écritures</numerusform>
        </translation>
    </message>
    <message>
        <source>debit %1, credit %2</source>
        <translation>débit %1, crédit %2</translation>
    </message>
    <message>
        <source>%1 on each side</source>
        <translation>%1 de chaque côté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new</source>
        <translation>
            <numerusform>dont %Ln nouveau</numerusform>
            <numerusform>dont %Ln nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::FileStep</name>
    <message>
        <source>The first lines as they were read</source>
        <translation>Les premières lignes, telles que lues</translation>
    </message>
    <message>
        <source>Customer accounts</source>
        <translation>Comptes clients</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Ce fichier</translation>
    </message>
    <message>
        <source>This very file was imported before. Importing it again changes nothing.</source>
        <translation>Ce fichier a déjà été importé, à l’identique. L’importer de nouveau ne change rien.</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Mode de lecture</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>The accounts of this statement</source>
        <translation>Les comptes de ce relevé</translation>
    </message>
</context>
<context>
    <name>encaisse::FollowUpActions</name>
    <message>
        <source>Promise of %1 recorded</source>
        <translation>Promesse de %1 enregistrée</translation>
    </message>
    <message>
        <source>Promise of %1 cancelled. Undo brings it back.</source>
        <translation>Promesse de %1 annulée. La commande Annuler la rétablit.</translation>
    </message>
    <message>
        <source>Dispute opened: the item gets no reminder</source>
        <translation>Litige ouvert&#xa0;: l’écriture n’est plus relancée</translation>
    </message>
    <message>
        <source>Dispute changed</source>
        <translation>Litige modifié</translation>
    </message>
    <message>
        <source>Dispute resolved</source>
        <translation>Litige résolu</translation>
    </message>
    <message>
        <source>Reminders wait until %1</source>
        <translation>Relances suspendues jusqu’au %1</translation>
    </message>
    <message>
        <source>Reminders wait until you lift the pause</source>
        <translation>Relances suspendues tant que vous ne levez pas la suspension</translation>
    </message>
    <message>
        <source>%1 may be reminded again</source>
        <translation>Relances de nouveau possibles pour %1</translation>
    </message>
    <message>
        <source>%1 on its way recorded</source>
        <translation>Enregistré&#xa0;: %1 en cours</translation>
    </message>
    <message>
        <source>Call recorded; next: %1 on %2</source>
        <translation>Appel enregistré&#x202f;; ensuite&#xa0;: %1 le %2</translation>
    </message>
    <message>
        <source>Call recorded</source>
        <translation>Appel enregistré</translation>
    </message>
    <message>
        <source>Resolve the dispute on %1</source>
        <translation>Résoudre le litige sur %1</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Résoudre</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>Say how the dispute was resolved.</source>
        <translation>Indiquez comment le litige a été résolu.</translation>
    </message>
    <message>
        <source>Credit note issued</source>
        <translation>Avoir émis</translation>
    </message>
    <message>
        <source>The customer accepts the invoice</source>
        <translation>Le client accepte la facture</translation>
    </message>
    <message>
        <source>Goods or work made good</source>
        <translation>Marchandise ou travaux repris</translation>
    </message>
    <message>
        <source>Invoice replaced</source>
        <translation>Facture remplacée</translation>
    </message>
    <message>
        <source>Agreed on a part</source>
        <translation>Accord sur une partie</translation>
    </message>
    <message>
        <source>A dispute is not resolved before it was opened.</source>
        <translation>Un litige ne se résout pas avant d’avoir été ouvert.</translation>
    </message>
    <message>
        <source>The draft stands in account 413: import its payment.</source>
        <translation>L’effet est au compte 413&#xa0;: importez son règlement.</translation>
    </message>
    <message>
        <source>%1: nothing is on its way any more</source>
        <translation>%1&#xa0;: plus rien n’est en cours d’encaissement</translation>
    </message>
    <message>
        <source>Reminders wait no longer. Undo brings the pause back.</source>
        <translation>Les relances reprennent. Annuler rétablit la suspension.</translation>
    </message>
    <message>
        <source>No longer on its way: %1</source>
        <translation>Règlement qui n’est plus en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>A payment does not end before it was presented.</source>
        <translation>Un règlement ne se clôt pas avant d’avoir été présenté.</translation>
    </message>
    <message>
        <source>The payment arrived or came back: reminders no longer wait for it</source>
        <translation>Règlement arrivé ou revenu&#xa0;: les relances ne l’attendent plus</translation>
    </message>
</context>
<context>
    <name>encaisse::FollowUpPage</name>
    <message>
        <source>Import your accounts to record promises, disputes and calls.</source>
        <translation>Importez votre comptabilité pour enregistrer promesses, litiges et appels.</translation>
    </message>
    <message>
        <source>Promises and disputes</source>
        <translation>Promesses et litiges</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Fiche d’appel</translation>
    </message>
    <message>
        <source>The next call with everything on one screen (%1)</source>
        <translation>L’appel suivant, tout sur un seul écran (%1)</translation>
    </message>
    <message>
        <source>Call sheet (%1)</source>
        <translation>Fiche d’appel (%1)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
</context>
<context>
    <name>encaisse::FollowUpTab</name>
    <message numerus="yes">
        <source>Kept %1 % of what it promised (%n promise(s) decided).</source>
        <translation>
            <numerusform>A tenu %1&#xa0;% du montant promis (%n promesse dénouée).</numerusform>
            <numerusform>A tenu %1&#xa0;% du montant promis (%n promesses dénouées).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::ForecastChart</name>
    <message>
        <source>Cash expected by week</source>
        <translation>Encaissements attendus par semaine</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Attendu selon les échéances</translation>
    </message>
    <message>
        <source>Received from %1 to %2: %3</source>
        <translation>Encaissé du %1 au %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>4 times out of 5</source>
        <translation>4 fois sur 5</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>From %1 to %2
Expected: %3
4 times out of 5: from %4 to %5
By due date: %6</source>
        <translation>Du %1 au %2
Attendu&#xa0;: %3
4 fois sur 5&#xa0;: de %4 à %5
D’après l’échéance&#xa0;: %6</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Encaissé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>encaisse::ForecastPage</name>
    <message>
        <source>Import your accounts to see what will come in, week by week.</source>
        <translation>Importez votre comptabilité pour voir ce qui rentrera, semaine par semaine.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Items of the chosen week</source>
        <translation>Pièces de la semaine choisie</translation>
    </message>
    <message>
        <source>Total of each column, all that is owed: %1.</source>
        <translation>Total de chaque colonne, soit tout ce qui est dû&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévisions</translation>
    </message>
    <message>
        <source>Which day counts</source>
        <translation>Date retenue</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Selon les échéances</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s): %1</source>
        <comment>within the next</comment>
        <translation>
            <numerusform>%n jour&#xa0;: %1</numerusform>
            <numerusform>%n jours&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected within the next %1</source>
        <translation>Attendu sous %1</translation>
    </message>
    <message>
        <source>Nothing has been paid in this ledger yet: what is expected follows the due dates.</source>
        <translation>Rien n’a encore été réglé dans ce dossier&#xa0;: l’attendu suit les échéances.</translation>
    </message>
    <message numerus="yes">
        <source>Expected: the chance of each open invoice to be paid in a week, learnt from %n paid invoice(s) of this ledger, times its amount; promises and disputes count. Four weeks out of five should end inside the band.</source>
        <translation>
            <numerusform>Attendu&#xa0;: la probabilité que chaque facture ouverte soit réglée une semaine donnée, apprise de %n facture réglée de ce dossier, multipliée par son montant&#x202f;; promesses et litiges comptent. Quatre semaines sur cinq devraient finir dans la fourchette.</numerusform>
            <numerusform>Attendu&#xa0;: la probabilité que chaque facture ouverte soit réglée une semaine donnée, apprise de %n factures réglées de ce dossier, multipliée par son montant&#x202f;; promesses et litiges comptent. Quatre semaines sur cinq devraient finir dans la fourchette.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Simulate…</source>
        <translation>&amp;Simuler…</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <source>What shorter terms, deposits, direct debit or factoring would bring</source>
        <translation>Ce que rapporteraient des délais plus courts, des acomptes, le prélèvement ou l’affacturage</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semaine par semaine</translation>
    </message>
    <message>
        <source>Late next month</source>
        <translation>Retards du mois prochain</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <translation>Prévisions passées</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Agency %1</source>
        <translation>Agence %1</translation>
    </message>
    <message>
        <source>Salesperson %1</source>
        <translation>Commercial %1</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Segment %1</translation>
    </message>
    <message>
        <source>Total of each column: %1, payments and credit notes not yet allocated taken off. Customers in credit: %2. Balance: %3.</source>
        <translation>Total de chaque colonne&#xa0;: %1, règlements et avoirs non lettrés déduits. Clients créditeurs&#xa0;: %2. Solde&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>encaisse::ForecastWeeksModel</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>By due date (%1)</source>
        <translation>Échéances (%1)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>least and most</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Expected (%1)</source>
        <translation>Attendu (%1)</translation>
    </message>
    <message>
        <source>4 times out of 5</source>
        <translation>4 fois sur 5</translation>
    </message>
</context>
<context>
    <name>encaisse::GateDialog</name>
    <message>
        <source>When nobody is reminded</source>
        <translation>Quand ne pas relancer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Plain letters wait for a postal &amp;address too</source>
        <translation>Les lettres simples attendent aussi une &amp;adresse postale</translation>
    </message>
    <message>
        <source>The holidays of Alsace-&amp;Moselle count</source>
        <translation>Les jours fériés d’Alsace-&amp;Moselle comptent</translation>
    </message>
    <message>
        <source>&amp;Last import older than</source>
        <translation>&amp;Dernier import plus ancien que</translation>
    </message>
    <message>
        <source>Then nobody knows here who has paid. 0: it never holds back.</source>
        <translation>Personne ne sait alors ici qui a payé. 0&#xa0;: ne retient jamais.</translation>
    </message>
    <message>
        <source>Last &amp;contact less than</source>
        <translation>Dernier &amp;contact il y a moins de</translation>
    </message>
    <message>
        <source>Reminders and calls that reached somebody. 0: no rule.</source>
        <translation>Relances, et appels qui ont joint quelqu’un. 0&#xa0;: pas de règle.</translation>
    </message>
    <message>
        <source>After a &amp;promised day, still</source>
        <translation>Après une date &amp;promise, encore</translation>
    </message>
    <message>
        <source>A transfer takes a day or two before the bank shows it.</source>
        <translation>Un virement met un jour ou deux à paraître en banque.</translation>
    </message>
    <message>
        <source>A customer that owes less waits until it owes more.</source>
        <translation>Un client qui doit moins attend d’en devoir plus.</translation>
    </message>
    <message>
        <source>Less is claimed &amp;than (%1)</source>
        <translation>Réclamé moins &amp;que (%1)</translation>
    </message>
    <message>
        <source>Registered letters always do.</source>
        <translation>Les lettres recommandées toujours.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>The smallest claim is an amount, like 15.</source>
        <translation>Le plus petit montant réclamé est un montant, comme 15.</translation>
    </message>
</context>
<context>
    <name>encaisse::HandOverDialog</name>
    <message>
        <source>Hand over what %1 owes</source>
        <translation>Confier la créance sur %1</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Confier</translation>
    </message>
    <message>
        <source>Also write the &amp;file of the debt (ZIP)</source>
        <translation>Écrire aussi le &amp;dossier de la créance (ZIP)</translation>
    </message>
    <message>
        <source>reason, fees agreed, contact…</source>
        <translation>raison, honoraires convenus, contact…</translation>
    </message>
    <message>
        <source>A summary to read and two tables to import: the debtor, the items</source>
        <translation>Une synthèse à lire et deux tables à importer&#xa0;: le débiteur, les pièces</translation>
    </message>
    <message>
        <source>&amp;Who collects</source>
        <translation>&amp;Recouvré par</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>P&amp;ièces</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>À &amp;partir du</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>Re&amp;marque</translation>
    </message>
    <message>
        <source>Choose what is handed over. These items get no reminder then.</source>
        <translation>Choisissez ce qui est confié. Ces pièces ne seront plus relancées.</translation>
    </message>
    <message>
        <source>Say the name of who collects.</source>
        <translation>Indiquez le nom de qui recouvre.</translation>
    </message>
</context>
<context>
    <name>encaisse::HeldPanel</name>
    <message>
        <source>Open customer</source>
        <translation>Ouvrir le client</translation>
    </message>
</context>
<context>
    <name>encaisse::HoldList</name>
    <message>
        <source>Reminders wait until %1: %2</source>
        <translation>Relances suspendues jusqu’au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reminders wait: %1</source>
        <translation>Relances suspendues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go on reminding</source>
        <translation>Reprendre les relances</translation>
    </message>
    <message>
        <source>%1 of %2 on its way, final on %3</source>
        <translation>%1 de %2 en cours, définitif le %3</translation>
    </message>
    <message>
        <source>Arrived or came back…</source>
        <translation>Arrivé ou revenu…</translation>
    </message>
</context>
<context>
    <name>encaisse::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Ce fichier ne peut pas être importé</translation>
    </message>
    <message>
        <source>Nothing was changed in the ledger.</source>
        <translation>Rien n’a changé dans le dossier.</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Fichier %1 sur %2</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Interrompu&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Import de %1…</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>&amp;Show the aged balance</source>
        <translation>&amp;Voir la balance âgée</translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation>Fichier &amp;suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Choisir un autre &amp;fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Say what its columns are…</source>
        <translation>&amp;Indiquer ses colonnes…</translation>
    </message>
    <message>
        <source>&amp;Match the receipts</source>
        <translation>&amp;Rapprocher les encaissements</translation>
    </message>
    <message>
        <source>&amp;Show the customers</source>
        <translation>&amp;Afficher les clients</translation>
    </message>
</context>
<context>
    <name>encaisse::ImportsDialog</name>
    <message>
        <source>Nothing was imported yet. Drop a file on the window, or choose File, Import.</source>
        <translation>Rien n’a encore été importé. Déposez un fichier sur la fenêtre, ou choisissez Fichier, Importer.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Why this import cannot be undone</source>
        <translation>Pourquoi cet import ne peut pas être annulé</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Fichiers importés</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Annuler cet import</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>The import of %1 is undone: the ledger is as it was without it.</source>
        <translation>L’import de %1 est annulé&#xa0;: le dossier est comme il était sans lui.</translation>
    </message>
</context>
<context>
    <name>encaisse::IndicatorChart</name>
    <message>
        <source>Indicator by month</source>
        <translation>Indicateur par mois</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation>%1&#xa0;: inconnu</translation>
    </message>
</context>
<context>
    <name>encaisse::IndicatorSettingsDialog</name>
    <message>
        <source>How indicators count</source>
        <translation>Comment comptent les indicateurs</translation>
    </message>
    <message>
        <source>&amp;Sales and receipts of the last</source>
        <translation>&amp;Ventes et encaissements des derniers</translation>
    </message>
    <message>
        <source>&amp;Recovered no later than after the due date</source>
        <translation>&amp;Recouvré au plus tard après l’échéance</translation>
    </message>
    <message>
        <source>&amp;Paid after a reminder within</source>
        <translation>&amp;Payé après relance sous</translation>
    </message>
    <message>
        <source>D&amp;IO: goods stay in stock for</source>
        <translation>D&amp;IO&#xa0;: durée de stockage</translation>
    </message>
    <message>
        <source>D&amp;PO: you pay suppliers after</source>
        <translation>D&amp;PO&#xa0;: vous payez vos fournisseurs après</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>from the accounts</source>
        <translation>d’après les comptes</translation>
    </message>
</context>
<context>
    <name>encaisse::IndicatorsPage</name>
    <message>
        <source>Import your accounts to see how fast you are paid.</source>
        <translation>Importez votre comptabilité pour voir en combien de temps vous êtes réglé.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Told apart by</source>
        <translation>Ventilation</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Par client</translation>
    </message>
    <message>
        <source>By agency</source>
        <translation>Par agence</translation>
    </message>
    <message>
        <source>By salesperson</source>
        <translation>Par commercial</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Par segment</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Par secteur</translation>
    </message>
    <message>
        <source>The chosen indicator by month or group</source>
        <translation>L’indicateur choisi par mois ou par groupe</translation>
    </message>
    <message>
        <source>Items behind the figure</source>
        <translation>Écritures derrière le chiffre</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1&#xa0;: %2 au %3</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>The %1 largest of %2 items</source>
        <translation>Les %1 plus grosses écritures sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) behind it</source>
        <translation>
            <numerusform>%n écriture derrière ce chiffre</numerusform>
            <numerusform>%n écritures derrière ce chiffre</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Periods, DIO and DPO…</source>
        <translation>Périodes, DIO et DPO…</translation>
    </message>
    <message>
        <source>What reminders brought</source>
        <translation>Effet des relances</translation>
    </message>
    <message>
        <source>To be financed</source>
        <translation>À financer</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Créances clients</translation>
    </message>
    <message>
        <source>Accounts behind it</source>
        <translation>Comptes utilisés</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>encaisse::InsolvencyDialog</name>
    <message>
        <source>Insolvency proceedings</source>
        <translation>Procédure collective</translation>
    </message>
    <message>
        <source>&amp;Published in the BODACC on</source>
        <translation>&amp;Publication au BODACC le</translation>
    </message>
    <message>
        <source>Your firm is &amp;outside metropolitan France</source>
        <translation>Votre entreprise est &amp;hors de France métropolitaine</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>Opening &amp;judgment of</source>
        <translation>&amp;Jugement d’ouverture du</translation>
    </message>
    <message>
        <source>&amp;Representative</source>
        <translation>&amp;Mandataire</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>A judgment is not published before it is given.</source>
        <translation>Un jugement n’est pas publié avant d’être rendu.</translation>
    </message>
    <message>
        <source>The claim was declared before this day.</source>
        <translation>La créance a été déclarée avant cette date.</translation>
    </message>
</context>
<context>
    <name>encaisse::InterruptionDialog</name>
    <message>
        <source>Limitation of %1 interrupted</source>
        <translation>Prescription interrompue&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>All that was owed on that day</source>
        <translation>Tout ce qui était dû à cette date</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>an item</comment>
        <translation>%1, échéance %2</translation>
    </message>
    <message>
        <source>letter of 3 March signed by the debtor…</source>
        <translation>lettre du 3 mars signée du débiteur…</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>P&amp;ièces</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Événement</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Le</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>P&amp;reuve</translation>
    </message>
    <message>
        <source>No late item of this customer lapses under French law.</source>
        <translation>Aucune pièce échue de ce client ne se prescrit selon le droit français.</translation>
    </message>
    <message>
        <source>The last day to act stays %1: this event starts no new period.</source>
        <translation>Le dernier jour pour agir reste le %1&#xa0;: cet événement ne fait pas repartir le délai.</translation>
    </message>
    <message>
        <source>The last day to act becomes %1; it was %2.</source>
        <translation>Le dernier jour pour agir devient le %1&#x202f;; c’était le %2.</translation>
    </message>
    <message>
        <source>Say what proves it.</source>
        <translation>Indiquez ce qui le prouve.</translation>
    </message>
</context>
<context>
    <name>encaisse::ItemChanges</name>
    <message>
        <source>New items</source>
        <translation>Nouvelles pièces</translation>
    </message>
    <message>
        <source>Already in the ledger</source>
        <translation>Déjà dans le dossier</translation>
    </message>
    <message>
        <source>Settled by this file</source>
        <translation>Soldées par ce fichier</translation>
    </message>
    <message>
        <source>Customer lines in the file</source>
        <translation>Lignes clients du fichier</translation>
    </message>
    <message>
        <source>Where the due dates come from</source>
        <translation>D’où viennent les échéances</translation>
    </message>
    <message>
        <source>Customer accounts on %1: %2 in the file, %3 in the ledger after the import, difference %4.</source>
        <translation>Comptes clients au %1&#xa0;: %2 dans le fichier, %3 dans le dossier après l’import, écart %4.</translation>
    </message>
    <message>
        <source>What customers owe on %1: %2 by the files, %3 in the ledger after the import, difference %4.</source>
        <translation>Dû par les clients au %1&#xa0;: %2 selon les fichiers, %3 dans le dossier après l’import, écart %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opening line(s) stand for open items of the year before (%1): they are not counted twice.</source>
        <translation>
            <numerusform>%Ln ligne d’à-nouveau représente des pièces non soldées de l’exercice précédent (%1)&#xa0;: elle n’est pas comptée deux fois.</numerusform>
            <numerusform>%Ln lignes d’à-nouveau représentent des pièces non soldées de l’exercice précédent (%1)&#xa0;: elles ne sont pas comptées deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of this period in the ledger (%1) are not in this file. They stay as they are.</source>
        <translation>
            <numerusform>%Ln pièce de cette période présente dans le dossier (%1) n’est pas dans ce fichier. Elle reste telle quelle.</numerusform>
            <numerusform>%Ln pièces de cette période présentes dans le dossier (%1) ne sont pas dans ce fichier. Elles restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Montant (%1)</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Updated (lettering, due date, amount)</source>
        <translation>Mises à jour (lettrage, échéance, montant)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be read and are left out (%1, counted in what the file says). They are listed under the remarks.</source>
        <translation>
            <numerusform>%Ln ligne est illisible et laissée de côté (%1, compris dans les totaux du fichier). Elle figure dans les remarques.</numerusform>
            <numerusform>%Ln lignes sont illisibles et laissées de côté (%1, compris dans les totaux du fichier). Elles figurent dans les remarques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are settled in part by this file (%1).</source>
        <translation>
            <numerusform>%Ln écriture est réglée en partie par ce fichier (%1).</numerusform>
            <numerusform>%Ln écritures sont réglées en partie par ce fichier (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::ItemsDialog</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, as of %2 · %n item(s)</source>
        <translation>
            <numerusform>%1, situation au %2 · %n pièce</numerusform>
            <numerusform>%1, situation au %2 · %n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>Items behind the figure</source>
        <translation>Pièces derrière le chiffre</translation>
    </message>
    <message>
        <source>✓ Total %1 = the figure of the grid</source>
        <translation>✓ Total %1 = le chiffre du tableau</translation>
    </message>
    <message>
        <source>⚠ Total %1 ≠ the figure of the grid %2</source>
        <translation>⚠ Total %1 ≠ le chiffre du tableau %2</translation>
    </message>
    <message>
        <source>Customer &amp;sheet</source>
        <translation>&amp;Ouvrir la fiche client</translation>
    </message>
    <message numerus="yes">
        <source> (the %n largest are listed)</source>
        <translation>
            <numerusform> (seule la plus grosse est listée)</numerusform>
            <numerusform> (les %n plus grosses sont listées)</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Situation au %1</translation>
    </message>
</context>
<context>
    <name>encaisse::ItemsModel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due date comes from</source>
        <translation>Origine de l’échéance</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Lettrage</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Fichier importé</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>What is left at the day that is looked at</source>
        <translation>Ce qui reste dû à la date de la situation</translation>
    </message>
    <message>
        <source>≈ computed from the terms · ✓ confirmed by hand</source>
        <translation>≈ calculée d’après le délai de règlement · ✓ confirmée à la main</translation>
    </message>
    <message>
        <source>The code under which the accounts set this entry against others</source>
        <translation>Le code par lequel la comptabilité rapproche cette écriture d’autres écritures</translation>
    </message>
    <message>
        <source>Due date: %1, %2</source>
        <translation>Échéance&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Double click on the date to change it</source>
        <translation>Double-cliquez sur la date pour la modifier</translation>
    </message>
    <message>
        <source>In foreign currency: %1 %2</source>
        <translation>En devise&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>File %1, line %2</source>
        <translation>Fichier %1, ligne %2</translation>
    </message>
    <message>
        <source>Line %1 of the imported file</source>
        <translation>Ligne %1 du fichier importé</translation>
    </message>
    <message>
        <source>Journal %1, account %2, booked on %3</source>
        <translation>Journal %1, compte %2, comptabilisé le %3</translation>
    </message>
</context>
<context>
    <name>encaisse::ItemsTab</name>
    <message>
        <source>&amp;Open</source>
        <translation>N&amp;on soldées</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>Items of the customer</source>
        <translation>Pièces du client</translation>
    </message>
    <message>
        <source>Change the &amp;due date…</source>
        <translation>Modifier l’éc&amp;héance…</translation>
    </message>
    <message>
        <source>&amp;Open (%1)</source>
        <translation>N&amp;on soldées (%1)</translation>
    </message>
    <message>
        <source>A&amp;ll (%1)</source>
        <translation>&amp;Toutes (%1)</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Solde&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Promise to pay…</source>
        <translation>&amp;Promesse de paiement…</translation>
    </message>
    <message>
        <source>D&amp;ispute…</source>
        <translation>L&amp;itige…</translation>
    </message>
    <message>
        <source>Let reminders &amp;wait…</source>
        <translation>&amp;Suspendre les relances…</translation>
    </message>
</context>
<context>
    <name>encaisse::LatePane</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Items due in</source>
        <translation>Pièces échéant en</translation>
    </message>
    <message>
        <source>Items that may be late</source>
        <translation>Pièces qui risquent d’être en retard</translation>
    </message>
    <message>
        <source>Items &amp;due in</source>
        <translation>Pièces éc&amp;héant en</translation>
    </message>
    <message>
        <source>How good such chances were</source>
        <translation>Ce que valaient ces probabilités</translation>
    </message>
    <message>
        <source>How good such chances were over the past year</source>
        <translation>Ce que valaient ces probabilités sur l’année passée</translation>
    </message>
    <message>
        <source>Expected late: %1</source>
        <translation>Retards attendus&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Chance: to be unpaid %n day(s) after the due date. Days: how late on average, if it is late.</source>
        <translation>
            <numerusform>Probabilité&#xa0;: d’être impayée %n jour après l’échéance. Jours&#xa0;: retard moyen, si retard il y a.</numerusform>
            <numerusform>Probabilité&#xa0;: d’être impayée %n jours après l’échéance. Jours&#xa0;: retard moyen, si retard il y a.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 with the most at stake, of %n item(s).</source>
        <translation>
            <numerusform>Les %1 où l’enjeu est le plus fort, sur %n pièce.</numerusform>
            <numerusform>Les %1 où l’enjeu est le plus fort, sur %n pièces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>Solde (%1)</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Proba.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>At stake (%1)</source>
        <translation>En jeu (%1)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <comment>a range of chances</comment>
        <translation>%1 à %2&#xa0;%</translation>
    </message>
    <message>
        <source>Chance given</source>
        <translation>Probabilité donnée</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Mean chance</source>
        <translation>Moyenne donnée</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Payées en retard</translation>
    </message>
</context>
<context>
    <name>encaisse::LatePayersModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Share of all that is overdue that lies with this customer and those above</source>
        <translation>Part de tout l’échu que doivent ce client et ceux au-dessus</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Overdue (%1)</source>
        <translation>Échu (%1)</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Retard (j)</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Cumul</translation>
    </message>
</context>
<context>
    <name>encaisse::LedgerTasks</name>
    <message>
        <source>This ledger is open for reading only: nothing can be imported.</source>
        <translation>Ce dossier est ouvert en lecture seule&#xa0;: rien ne peut être importé.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>The company is saved.</source>
        <translation>L’entreprise est enregistrée.</translation>
    </message>
    <message>
        <source>%1 backup %2.encaisse</source>
        <translation>%1 sauvegarde %2.encaisse</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>Sauvegarder le dossier</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Sauvegardé dans %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>encaisse::LetterPreview</name>
    <message>
        <source>The letter as it will leave</source>
        <translation>La lettre telle qu’elle partira</translation>
    </message>
</context>
<context>
    <name>encaisse::LeverForm</name>
    <message>
        <source>Scenario A</source>
        <translation>Scénario A</translation>
    </message>
    <message>
        <source>Scenario B</source>
        <translation>Scénario B</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Short-term &amp;rate a year</source>
        <translation>&amp;Taux à court terme par an</translation>
    </message>
    <message>
        <source>What your overdraft costs, or your savings bring: the price of money that is bound in receivables.</source>
        <translation>Ce que coûte votre découvert, ou que rapporte votre épargne&#xa0;: le prix de l’argent immobilisé par les clients.</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 scenario, %2 lever</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days</comment>
        <translation> j</translation>
    </message>
    <message>
        <source>%1: for whom</source>
        <translation>%1&#xa0;: pour qui</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>encaisse::LimitDialog</name>
    <message>
        <source>Credit limit: %1</source>
        <translation>Plafond d’encours&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>Temporary: stands in for the customer&apos;s own</source>
        <translation>Temporaire&#xa0;: remplace celui du client</translation>
    </message>
    <message>
        <source>Insured: says what an insurer covers</source>
        <translation>Assuré&#xa0;: ce que couvre un assureur</translation>
    </message>
    <message>
        <source>the insurer, or who granted it</source>
        <translation>l’assureur, ou qui l’a accordé</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>&amp;Amount (%1)</source>
        <translation>&amp;Montant (%1)</translation>
    </message>
    <message>
        <source>A&amp;gency</source>
        <translation>A&amp;gence</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;À partir du</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>Rema&amp;rque</translation>
    </message>
    <message>
        <source>Say how much is granted.</source>
        <translation>Indiquez le montant accordé.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
</context>
<context>
    <name>encaisse::LineHeader</name>
    <message>
        <source>Payer not stated</source>
        <translation>Payeur non indiqué</translation>
    </message>
</context>
<context>
    <name>encaisse::LinesPane</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Lines to treat</source>
        <translation>Lignes à traiter</translation>
    </message>
    <message>
        <source>Concerns no customer, or takes it back</source>
        <translation>Ne concerne pas un client, ou le reprend</translation>
    </message>
    <message>
        <source>Apply all</source>
        <translation>Tout appliquer</translation>
    </message>
    <message numerus="yes">
        <source>%n to treat</source>
        <translation>
            <numerusform>%n à traiter</numerusform>
            <numerusform>%n à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) need nothing: the accounts have settled them already.</source>
        <translation>
            <numerusform>%n encaissement ne demande rien&#xa0;: les comptes l’ont déjà lettré.</numerusform>
            <numerusform>%n encaissements ne demandent rien&#xa0;: les comptes les ont déjà lettrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside (%1)</source>
        <translation>Écartées (%1)</translation>
    </message>
    <message>
        <source>No line matches the filter.</source>
        <translation>Aucune ligne ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>Rien n’est écarté.</translation>
    </message>
    <message>
        <source>Everything is matched: nothing is left to treat.</source>
        <translation>Tout est rapproché&#xa0;: il ne reste rien à traiter.</translation>
    </message>
    <message>
        <source>Apply all ready</source>
        <translation>Appliquer les prêtes</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n ready line(s)…</source>
        <translation>
            <numerusform>Appliquer la ligne prête…</numerusform>
            <numerusform>Appliquer les %n lignes prêtes…</numerusform>
        </translation>
    </message>
    <message>
        <source>No line is ready.</source>
        <translation>Aucune ligne n’est prête.</translation>
    </message>
    <message>
        <source>Applies every line with one sure proposal (Ctrl+Shift+Return)</source>
        <translation>Applique toutes les lignes dont une proposition est sûre (Ctrl+Maj+Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n ready line(s), %1 in all? Each can be undone.</source>
        <translation>
            <numerusform>Appliquer %n ligne prête, %1 en tout&#x202f;? Elle peut être annulée.</numerusform>
            <numerusform>Appliquer %n lignes prêtes, %1 en tout&#x202f;? Chacune peut être annulée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::MailAccountDialog</name>
    <message>
        <source>Mail account</source>
        <translation>Compte de messagerie</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Logs in and sends nothing.</source>
        <translation>Se connecte sans rien envoyer.</translation>
    </message>
    <message>
        <source>Your provider tells you these details. The connection is always encrypted, and the server has to prove its name.</source>
        <translation>Votre fournisseur vous donne ces informations. La connexion est toujours chiffrée et le serveur doit prouver son nom.</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;veur</translation>
    </message>
    <message>
        <source>STARTTLS, usual</source>
        <translation>STARTTLS, courant</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS dès le début</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Se&amp;curity</source>
        <translation>Sé&amp;curité</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Keep it in the keychain of this computer</source>
        <translation>Le garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Never in the ledger. Left empty, a password kept before stays.</source>
        <translation>Jamais dans le dossier. Laissé vide, le mot de passe déjà gardé reste.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the program can use: the password is asked each time, and never kept in the ledger.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable par le programme&#xa0;: le mot de passe est demandé à chaque fois et n’est jamais gardé dans le dossier.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Name shown</source>
        <translation>&amp;Nom affiché</translation>
    </message>
    <message>
        <source>&amp;Answers to</source>
        <translation>&amp;Réponses à</translation>
    </message>
    <message>
        <source>Many providers refuse whoever sends too fast.</source>
        <translation>Beaucoup de fournisseurs refusent les envois trop rapides.</translation>
    </message>
    <message>
        <source>&amp;Messages a minute</source>
        <translation>&amp;Messages par minute</translation>
    </message>
    <message>
        <source>Trying %1…</source>
        <translation>Essai de %1…</translation>
    </message>
    <message>
        <source>The server accepts the login.</source>
        <translation>Le serveur accepte la connexion.</translation>
    </message>
</context>
<context>
    <name>encaisse::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;New from a file…</source>
        <translation>&amp;Nouveau dossier à partir d’un fichier…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Dossiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Company…</source>
        <translation>&amp;Entreprise…</translation>
    </message>
    <message>
        <source>&amp;Backup…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>C&amp;lose the ledger</source>
        <translation>&amp;Fermer le dossier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Back to &amp;today&apos;s figures</source>
        <translation>Revenir à aujourd’&amp;hui</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Encaisse</source>
        <translation>À &amp;propos d’Encaisse</translation>
    </message>
    <message>
        <source>No ledger yet</source>
        <translation>Aucun dossier pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>I&amp;mports…</translation>
    </message>
    <message>
        <source>&amp;Files that can be imported</source>
        <translation>&amp;Fichiers importables</translation>
    </message>
    <message>
        <source>&amp;Letters…</source>
        <translation>&amp;Lettres…</translation>
    </message>
    <message>
        <source>R&amp;ates and interest…</source>
        <translation>&amp;Taux et pénalités…</translation>
    </message>
    <message>
        <source>&amp;Mail account…</source>
        <translation>Compte de &amp;messagerie…</translation>
    </message>
    <message>
        <source>O&amp;utbox…</source>
        <translation>Boîte d’en&amp;voi…</translation>
    </message>
    <message>
        <source>Cre&amp;dit control…</source>
        <translation>Contrôle du cré&amp;dit…</translation>
    </message>
    <message>
        <source>Ris&amp;k thresholds…</source>
        <translation>Seuils de ris&amp;que…</translation>
    </message>
    <message>
        <source>&amp;Dispute reasons…</source>
        <translation>Motifs de &amp;litige…</translation>
    </message>
    <message>
        <source>&amp;Daily report…</source>
        <translation>Point du &amp;jour…</translation>
    </message>
    <message>
        <source>&amp;Tables for Tableau and Power BI…</source>
        <translation>&amp;Tables pour Tableau et Power BI…</translation>
    </message>
    <message>
        <source>&amp;Simulation…</source>
        <translation>&amp;Simulation…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
</context>
<context>
    <name>encaisse::MainWindow</name>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Exemple</translation>
    </message>
</context>
<context>
    <name>encaisse::MappingHeader</name>
    <message>
        <source>(not used)</source>
        <translation>(non utilisée)</translation>
    </message>
    <message>
        <source>Meaning of the column “%1”</source>
        <translation>Signification de la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Proposed: the profile does not name this column</source>
        <translation>Proposé&#xa0;: le profil ne nomme pas cette colonne</translation>
    </message>
</context>
<context>
    <name>encaisse::MasterChanges</name>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>Customers with changes</source>
        <translation>Clients modifiés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>What changes of each customer</source>
        <translation>Ce qui change pour chaque client</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln field(s)</source>
        <translation>
            <numerusform>le %Ln premier champ</numerusform>
            <numerusform>les %Ln premiers champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln champ</numerusform>
            <numerusform>%Ln champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>encaisse::MatchItemsModel</name>
    <message>
        <source>credit</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>Type the part that is paid (F2)</source>
        <translation>Tapez la part réglée (F2)</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant.</translation>
    </message>
    <message>
        <source>Of %1 only %2 is open.</source>
        <translation>De %1, seuls %2 sont ouverts.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>Solde (%1)</translation>
    </message>
    <message>
        <source>Part (%1)</source>
        <translation>Part (%1)</translation>
    </message>
</context>
<context>
    <name>encaisse::MatchPane</name>
    <message>
        <source>Keep as credit</source>
        <translation>Garder au crédit</translation>
    </message>
    <message>
        <source>Choose a line on the left.</source>
        <translation>Choisissez une ligne à gauche.</translation>
    </message>
    <message>
        <source>Open items of the customer</source>
        <translation>Pièces non soldées du client</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message numerus="yes">
        <source>%n open · %1</source>
        <translation>
            <numerusform>%n ouverte · %1</numerusform>
            <numerusform>%n ouvertes · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the customer to see the open items.</source>
        <translation>Choisissez le client pour voir ses pièces non soldées.</translation>
    </message>
    <message>
        <source>This customer has no open item.</source>
        <translation>Ce client n’a aucune pièce non soldée.</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Choisissez d’abord une ligne.</translation>
    </message>
    <message>
        <source>This line is set aside.</source>
        <translation>Cette ligne est écartée.</translation>
    </message>
    <message>
        <source>Choose which receipt the bank took back.</source>
        <translation>Choisissez l’encaissement que la banque a repris.</translation>
    </message>
    <message>
        <source>Choose a proposal or tick items first.</source>
        <translation>Choisissez d’abord une proposition ou cochez des pièces.</translation>
    </message>
    <message>
        <source>More is chosen than was received: take an item back or type a smaller part.</source>
        <translation>Vous avez choisi plus que le montant reçu&#xa0;: décochez une pièce ou tapez une part plus petite.</translation>
    </message>
    <message>
        <source>Credits alone cannot be paid: tick an invoice.</source>
        <translation>Des crédits seuls ne se règlent pas&#xa0;: cochez une facture.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Applies what is chosen and goes to the next line (Enter or Ctrl+Return)</source>
        <translation>Applique ce qui est choisi et passe à la ligne suivante (Entrée ou Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Remettre dans la liste</translation>
    </message>
    <message>
        <source>Concerns no customer</source>
        <translation>Ne concerne pas un client</translation>
    </message>
    <message>
        <source>Treats this line after all (Del)</source>
        <translation>Traite cette ligne malgré tout (Suppr)</translation>
    </message>
    <message>
        <source>Sets this line aside (Del)</source>
        <translation>Écarte cette ligne (Suppr)</translation>
    </message>
    <message>
        <source>Keeps all of it as the customer&apos;s credit, without paying an item (Ctrl+K)</source>
        <translation>Garde le tout au crédit du client, sans régler de pièce (Ctrl+K)</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>Choisissez d’abord le client.</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>Choisi à la main.</translation>
    </message>
    <message>
        <source>Kept as the customer&apos;s credit.</source>
        <translation>Gardé au crédit du client.</translation>
    </message>
</context>
<context>
    <name>encaisse::MatchingsModel</name>
    <message>
        <source>kept as credit</source>
        <translation>gardé au crédit</translation>
    </message>
    <message>
        <source>return</source>
        <translation>rejet</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>repris par la banque</translation>
    </message>
    <message>
        <source>in the accounts</source>
        <translation>dans les comptes</translation>
    </message>
    <message>
        <source>from the bank</source>
        <translation>vu à la banque</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes this matching back: its items are open again (Del)</source>
        <translation>Reprend ce rapprochement&#xa0;: ses pièces sont de nouveau ouvertes (Suppr)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Received (%1)</source>
        <translation>Reçu (%1)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Written off (%1)</source>
        <translation>Écart (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>encaisse::MatchingsPane</name>
    <message>
        <source>Matchings done</source>
        <translation>Rapprochements faits</translation>
    </message>
    <message>
        <source>Undo this matching</source>
        <translation>Annuler ce rapprochement</translation>
    </message>
    <message>
        <source>Nothing was matched here yet.</source>
        <translation>Rien n’a encore été rapproché ici.</translation>
    </message>
    <message>
        <source>No matching fits the filter.</source>
        <translation>Aucun rapprochement ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>encaisse::Navigation</name>
    <message>
        <source>Widen the sidebar</source>
        <translation>Élargir la barre latérale</translation>
    </message>
    <message>
        <source>Shrink the sidebar</source>
        <translation>Réduire la barre latérale</translation>
    </message>
</context>
<context>
    <name>encaisse::NavigationButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>encaisse::NextStepsModel</name>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Toutes les étapes sont faites</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
</context>
<context>
    <name>encaisse::NotesTab</name>
    <message>
        <source>&amp;Add note</source>
        <translation>&amp;Ajouter la note</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Pas encore de note.</translation>
    </message>
    <message>
        <source>What was said or agreed… (Ctrl+Enter adds the note)</source>
        <translation>Ce qui a été dit ou convenu… (Ctrl+Entrée ajoute la note)</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>encaisse::Notice</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>encaisse::NoticeDialog</name>
    <message>
        <source>Formal notice to %1</source>
        <translation>Mise en demeure de %1</translation>
    </message>
    <message>
        <source>&amp;Write the notice…</source>
        <translation>É&amp;crire la mise en demeure…</translation>
    </message>
    <message>
        <source>Leave &amp;disputed amounts out, and say so</source>
        <translation>&amp;Exclure les montants en litige, en le disant</translation>
    </message>
    <message>
        <source>It &amp;leaves on %1: record it and keep it as it left</source>
        <translation>Elle &amp;part le %1&#xa0;: l’enregistrer et la garder telle quelle</translation>
    </message>
    <message>
        <source>Also the data of the &amp;registered letter&apos;s form (CSV or JSON)</source>
        <translation>Aussi les données du formulaire de &amp;recommandé (CSV ou JSON)</translation>
    </message>
    <message>
        <source>What left stays on record and is not undone.</source>
        <translation>Ce qui est parti reste enregistré et ne s’annule pas.</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Réclame</translation>
    </message>
    <message>
        <source>Choose what the notice claims.</source>
        <translation>Choisissez ce que la mise en demeure réclame.</translation>
    </message>
</context>
<context>
    <name>encaisse::ObjectiveCard</name>
    <message>
        <source>%1: %2 received (%3 % of %4), %5 expected by %6: %7 %</source>
        <translation>%1&#xa0;: %2 encaissés (%3&#xa0;% de %4), %5 attendus d’ici le %6&#xa0;: %7&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>DSO unknown, target %n day(s)</source>
        <translation>
            <numerusform>DSO inconnu, objectif %n jour</numerusform>
            <numerusform>DSO inconnu, objectif %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ DSO %1, target %n day(s)</source>
        <translation>
            <numerusform>✓ DSO %1, objectif %n jour</numerusform>
            <numerusform>✓ DSO %1, objectif %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ DSO %1, target %n day(s)</source>
        <translation>
            <numerusform>▲ DSO %1, objectif %n jour</numerusform>
            <numerusform>▲ DSO %1, objectif %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Objectives…</source>
        <translation>Objectifs…</translation>
    </message>
    <message>
        <source>No cash target is set. %1: %2 received, %3 expected by %4.</source>
        <translation>Aucun objectif d’encaissement. %1&#xa0;: %2 encaissés, %3 attendus d’ici le %4.</translation>
    </message>
</context>
<context>
    <name>encaisse::ObjectivesDialog</name>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>The dashboard shows how far the month has come, with what the forecast still expects.</source>
        <translation>Le tableau de bord montre où en est le mois, avec ce que la prévision attend encore.</translation>
    </message>
    <message>
        <source>&amp;DSO no longer than</source>
        <translation>&amp;DSO au plus</translation>
    </message>
    <message>
        <source>&amp;Receipts every month</source>
        <translation>&amp;Encaissements chaque mois</translation>
    </message>
</context>
<context>
    <name>encaisse::OpenWindows</name>
    <message>
        <source>Open a ledger</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Preparing the sample company…</source>
        <translation>Préparation de l’exemple…</translation>
    </message>
    <message>
        <source>New ledger from an accounting export</source>
        <translation>Nouveau dossier à partir d’un export comptable</translation>
    </message>
    <message>
        <source>Where the new ledger goes</source>
        <translation>Où enregistrer le nouveau dossier</translation>
    </message>
</context>
<context>
    <name>encaisse::OutboxDialog</name>
    <message>
        <source>The outbox is empty. A reminder by e-mail waits here until you send it.</source>
        <translation>La boîte d’envoi est vide. Une relance par e-mail attend ici que vous l’envoyiez.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>A message that is on its way is finished first.</source>
        <translation>Un message en cours d’envoi est d’abord terminé.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;Write drafts…</source>
        <translation>Écrire des &amp;brouillons…</translation>
    </message>
    <message>
        <source>Files that your own mail program opens and sends.</source>
        <translation>Des fichiers que votre propre messagerie ouvre et envoie.</translation>
    </message>
    <message>
        <source>It &amp;left</source>
        <translation>Il est &amp;parti</translation>
    </message>
    <message>
        <source>It did &amp;not leave</source>
        <translation>Il &amp;n’est pas parti</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>Ne pas en&amp;voyer</translation>
    </message>
    <message>
        <source>&amp;Mail account…</source>
        <translation>&amp;Compte de messagerie…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Did this message leave? Look into your sent mail, or ask the customer. It is never sent again by itself.</source>
        <translation>Ce message est-il parti&#x202f;? Regardez dans vos messages envoyés ou demandez au client. Il n’est jamais renvoyé de lui-même.</translation>
    </message>
    <message>
        <source>There is no mail account yet. Set one up, or write drafts for your own mail program.</source>
        <translation>Il n’y a pas encore de compte de messagerie. Configurez-en un, ou écrivez des brouillons pour votre propre messagerie.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Folder of the drafts</source>
        <translation>Dossier des brouillons</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are in %1. Open and send them, then say here which ones left.</source>
        <translation>
            <numerusform>%n brouillon est dans %1. Ouvrez-le et envoyez-le, puis dites ici s’il est parti.</numerusform>
            <numerusform>%n brouillons sont dans %1. Ouvrez-les et envoyez-les, puis dites ici lesquels sont partis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::Page</name>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
</context>
<context>
    <name>encaisse::PageHeader</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Show the figures of today again</source>
        <translation>Revenir à la situation d’aujourd’hui</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Every figure of the window is shown as of this day</source>
        <translation>Tous les chiffres de la fenêtre sont ceux de cette date</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>situation au</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Narrows the list while you type (Ctrl+F)</source>
        <translation>Réduit la liste à mesure que vous tapez (Ctrl+F)</translation>
    </message>
    <message>
        <source>Viewed as of %1</source>
        <translation>Vue au %1</translation>
    </message>
</context>
<context>
    <name>encaisse::PasswordRow</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Password of %1 at %2</source>
        <translation>Mot de passe de %1 sur %2</translation>
    </message>
</context>
<context>
    <name>encaisse::PauseDialog</name>
    <message>
        <source>Let reminders wait: %1</source>
        <translation>Mettre les relances en pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Let them wait</source>
        <translation>&amp;Mettre en pause</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>Without a day they wait until you lift the pause.</source>
        <translation>Sans date, elles attendent que vous leviez la suspension.</translation>
    </message>
    <message>
        <source>change of bank, holidays, agreed delay…</source>
        <translation>changement de banque, congés, délai convenu…</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>M&amp;otif</translation>
    </message>
    <message>
        <source>Say why reminders are to wait.</source>
        <translation>Indiquez pourquoi les relances doivent attendre.</translation>
    </message>
</context>
<context>
    <name>encaisse::PenaltiesTab</name>
    <message>
        <source>Calculation sheet (&amp;PDF)…</source>
        <translation>Décompte (&amp;PDF)…</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Pénalités</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Pénalités</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Indemnité</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Nothing was paid late or is late.</source>
        <translation>Rien n’a été payé en retard et rien n’est en retard.</translation>
    </message>
    <message>
        <source>Interest %1 · lump sums %2 · total %3</source>
        <translation>Pénalités %1 · indemnités forfaitaires %2 · total %3</translation>
    </message>
    <message>
        <source>Claims beside the balance: nothing is posted.</source>
        <translation>Créances accessoires, hors solde&#xa0;: rien n’est comptabilisé.</translation>
    </message>
    <message>
        <source>Not known to be a professional, so treated as a consumer: interest only after a formal notice, no lump sum. A SIREN or a segment such as “PME” says it.</source>
        <translation>Non connu comme professionnel, donc traité comme un consommateur&#xa0;: pénalités seulement après une mise en demeure, sans indemnité forfaitaire. Un SIREN ou un segment comme «&#xa0;PME&#xa0;» indique un professionnel.</translation>
    </message>
    <message>
        <source>Provisional: a rate is not known to hold on some days.</source>
        <translation>Provisoire&#xa0;: pour certains jours, le taux applicable n’est pas confirmé.</translation>
    </message>
    <message>
        <source>The contract rate is below three times the legal rate on some days.</source>
        <translation>Le taux contractuel est inférieur à trois fois le taux légal pour certains jours.</translation>
    </message>
    <message>
        <source>Credits of %1 are set against no item: they may be payments of these.</source>
        <translation>Des crédits de %1 ne sont lettrés avec aucune pièce&#xa0;: ce sont peut-être des règlements de celles-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n late item(s) left out: no invoice, or its date is not known.</source>
        <translation>
            <numerusform>%n pièce en retard écartée&#xa0;: pas de facture, ou date inconnue.</numerusform>
            <numerusform>%n pièces en retard écartées&#xa0;: pas de facture, ou date inconnue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waived, and not in the above: %1.</source>
        <translation>Objet d’une renonciation, non compris ci-dessus&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) later than the law allows (%1).</source>
        <translation>
            <numerusform>%n échéance au-delà du maximum légal (%1).</numerusform>
            <numerusform>%n échéances au-delà du maximum légal (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>A&amp;bandonner…</translation>
    </message>
</context>
<context>
    <name>encaisse::PresentedDialog</name>
    <message>
        <source>Payment on its way: %1</source>
        <translation>Règlement en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Amount (%1)</source>
        <translation>&amp;Montant (%1)</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>&amp;Final on</source>
        <translation>&amp;Définitif le</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>&amp;Remarque</translation>
    </message>
    <message>
        <source>Say how much is on its way.</source>
        <translation>Indiquez le montant du règlement en cours.</translation>
    </message>
</context>
<context>
    <name>encaisse::ProcedureActions</name>
    <message numerus="yes">
        <source>%n claim(s) waived</source>
        <translation>
            <numerusform>%n abandon enregistré</numerusform>
            <numerusform>%n abandons enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) with %1 since %2.</source>
        <translation>
            <numerusform>%n pièce chez %1 depuis le %2.</numerusform>
            <numerusform>%n pièces chez %1 depuis le %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>File of the debt</source>
        <translation>Dossier de la créance</translation>
    </message>
    <message>
        <source>Debt for %1</source>
        <translation>Créance pour %1</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>The item is held for doubtful</source>
        <translation>La pièce est tenue pour douteuse</translation>
    </message>
    <message>
        <source>The interruption is recorded</source>
        <translation>L’interruption est enregistrée</translation>
    </message>
    <message>
        <source>The proceedings are recorded</source>
        <translation>La procédure est enregistrée</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>It did not end before it began.</source>
        <translation>La fin ne peut précéder le début.</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>Say how it ended.</source>
        <translation>Indiquez l’issue.</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>Payée en totalité</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Payée en partie</translation>
    </message>
    <message>
        <source>Nothing could be collected</source>
        <translation>Rien n’a pu être recouvré</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Reprise par vous</translation>
    </message>
    <message>
        <source>Recorded: %1 until %2</source>
        <translation>Enregistré&#xa0;: %1 jusqu’au %2</translation>
    </message>
</context>
<context>
    <name>encaisse::ProcedureDocuments</name>
    <message>
        <source>Formal notice</source>
        <translation>Mise en demeure</translation>
    </message>
    <message>
        <source>Formal notice %1</source>
        <translation>Mise en demeure %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Data of the registered letter</source>
        <translation>Données du recommandé</translation>
    </message>
    <message>
        <source>Registered letter %1</source>
        <translation>Recommandé %1</translation>
    </message>
    <message>
        <source>CSV or JSON (*.csv *.json)</source>
        <translation>CSV ou JSON (*.csv *.json)</translation>
    </message>
    <message>
        <source>Formal notice written to %1 and recorded.</source>
        <translation>Mise en demeure écrite dans %1 et enregistrée.</translation>
    </message>
    <message>
        <source>Formal notice written to %1.</source>
        <translation>Mise en demeure écrite dans %1.</translation>
    </message>
    <message>
        <source>The customer received the last formal notice</source>
        <translation>Réception de la dernière mise en demeure</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Receipt of the notice recorded.</source>
        <translation>Réception de la mise en demeure enregistrée.</translation>
    </message>
    <message>
        <source>Court file</source>
        <translation>Dossier d’injonction de payer</translation>
    </message>
    <message>
        <source>Court file %1</source>
        <translation>Dossier d’injonction de payer %1</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>No proceedings are open. Record them first: Insolvency…</source>
        <translation>Aucune procédure n’est ouverte. Enregistrez-la d’abord&#xa0;: Procédure collective…</translation>
    </message>
    <message>
        <source>Declaration of claim</source>
        <translation>Déclaration de créance</translation>
    </message>
    <message>
        <source>Declaration of claim %1</source>
        <translation>Déclaration de créance %1</translation>
    </message>
    <message>
        <source>Does the declaration leave on %1? It is then recorded as declared and kept as it left.</source>
        <translation>La déclaration part-elle le %1&#x202f;? Elle est alors enregistrée comme faite et gardée telle quelle.</translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation>Elle part</translation>
    </message>
    <message>
        <source>The claim is recorded as declared.</source>
        <translation>La créance est enregistrée comme déclarée.</translation>
    </message>
</context>
<context>
    <name>encaisse::ProceduresTab</name>
    <message>
        <source>Formal &amp;notice (PDF)…</source>
        <translation>&amp;Mise en demeure (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Court file (ZIP)…</source>
        <translation>Dossier d’&amp;injonction de payer (ZIP)…</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Until when each late item can be enforced</source>
        <translation>Jusqu’à quand chaque écriture en retard reste exigible en justice</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>&amp;Terminer…</translation>
    </message>
    <message>
        <source>Withdraws the selected waiver, closes the hand-over or the proceedings, ends the doubt</source>
        <translation>Retire l’abandon choisi, clôt la remise ou la procédure, met fin au doute</translation>
    </message>
    <message>
        <source>&amp;Waive interest or lump sums…</source>
        <translation>A&amp;bandonner pénalités ou indemnités…</translation>
    </message>
    <message>
        <source>&amp;Hand over for collection…</source>
        <translation>&amp;Confier au recouvrement…</translation>
    </message>
    <message>
        <source>Hold an item for &amp;doubtful…</source>
        <translation>Tenir une pièce pour &amp;douteuse…</translation>
    </message>
    <message>
        <source>The &amp;limitation was interrupted…</source>
        <translation>Prescription &amp;interrompue…</translation>
    </message>
    <message>
        <source>&amp;Insolvency proceedings…</source>
        <translation>&amp;Procédure collective…</translation>
    </message>
    <message>
        <source>The notice was &amp;received…</source>
        <translation>Mise en demeure &amp;reçue le…</translation>
    </message>
    <message>
        <source>&amp;Declaration of claim (PDF)…</source>
        <translation>&amp;Déclaration de créance (PDF)…</translation>
    </message>
    <message>
        <source>No proceedings, no hand-over, no doubtful item, nothing waived.</source>
        <translation>Aucune procédure, aucune remise, aucune créance douteuse, aucun abandon.</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Reason or state</source>
        <translation>Motif ou état</translation>
    </message>
    <message>
        <source>Anew since %1</source>
        <translation>Repart du %1</translation>
    </message>
</context>
<context>
    <name>encaisse::ProfileDialog</name>
    <message>
        <source>Save as a profile</source>
        <translation>Enregistrer comme profil</translation>
    </message>
    <message>
        <source>The next file with these columns is read in the same way, without a question.</source>
        <translation>Le prochain fichier avec ces colonnes sera lu de la même façon, sans question.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Terms where no due date is &amp;given</source>
        <translation>&amp;Délai de règlement si l’échéance manque</translation>
    </message>
    <message>
        <source>It takes the place of the profile of this name.</source>
        <translation>Il remplace le profil de ce nom.</translation>
    </message>
</context>
<context>
    <name>encaisse::ProfileTasks</name>
    <message>
        <source>Export the profile</source>
        <translation>Exporter le profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 ne peut pas être écrit. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>encaisse::PromiseDialog</name>
    <message>
        <source>Promise of %1</source>
        <translation>Promesse de %1</translation>
    </message>
    <message>
        <source>&amp;Record the promise</source>
        <translation>&amp;Enregistrer la promesse</translation>
    </message>
    <message>
        <source>&amp;Another day</source>
        <translation>&amp;Autre date</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation>Annoncé &amp;par</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Remarque</translation>
    </message>
    <message>
        <source>Items of the promise</source>
        <translation>Pièces de la promesse</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>Solde (%1)</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>P&amp;ièces</translation>
    </message>
    <message>
        <source>Pays on</source>
        <translation>Paiement le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>Retirer cette date</translation>
    </message>
    <message>
        <source>%1 promised, all of the items</source>
        <translation>%1 promis, soit la totalité des pièces</translation>
    </message>
    <message>
        <source>%1 promised, %2 of the items not</source>
        <translation>%1 promis, %2 des pièces non promis</translation>
    </message>
    <message>
        <source>Each day needs an amount above zero.</source>
        <translation>Chaque date demande un montant supérieur à zéro.</translation>
    </message>
    <message>
        <source>A promised day cannot have passed.</source>
        <translation>Une date promise ne peut pas être passée.</translation>
    </message>
</context>
<context>
    <name>encaisse::PromisesModel</name>
    <message>
        <source>all it owed</source>
        <translation>tout son dû</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>day, which part of how many</comment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Annoncé par %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Promised (%1)</source>
        <translation>Promis (%1)</translation>
    </message>
    <message>
        <source>Paid (%1)</source>
        <translation>Réglé (%1)</translation>
    </message>
    <message>
        <source>Pays on</source>
        <translation>Paiement le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>encaisse::PromisesPane</name>
    <message>
        <source>Which promises</source>
        <translation>Quelles promesses</translation>
    </message>
    <message>
        <source>Running and broken</source>
        <translation>En cours et rompues</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rompues</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>No promise here. A promise is recorded from the customer&apos;s sheet or during a call.</source>
        <translation>Aucune promesse ici. Une promesse s’enregistre depuis la fiche du client ou pendant un appel.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Appeler…</translation>
    </message>
    <message>
        <source>Cancel the promise</source>
        <translation>Annuler la promesse</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s), %1</source>
        <translation>
            <numerusform>%n promesse, %1</numerusform>
            <numerusform>%n promesses, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::ProofLine</name>
    <message>
        <source>The sum of all open items at this day against the balance of the customer accounts in the imported files. The filter does not change it.</source>
        <translation>La somme de toutes les pièces non soldées à cette date, comparée au solde des comptes clients des fichiers importés. Le filtre n’y change rien.</translation>
    </message>
    <message>
        <source>Checked: </source>
        <translation>Contrôle juste&#xa0;: </translation>
    </message>
    <message>
        <source>Does not agree: </source>
        <translation>Écart constaté&#xa0;: </translation>
    </message>
</context>
<context>
    <name>encaisse::ProposalView</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>encaisse::RatesDialog</name>
    <message>
        <source>Rates and interest</source>
        <translation>Taux et pénalités de retard</translation>
    </message>
    <message>
        <source>Reference rates</source>
        <translation>Taux de référence</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>&amp;Remove your rate</source>
        <translation>&amp;Supprimer votre taux</translation>
    </message>
    <message>
        <source>A rate of your own</source>
        <translation>Un taux à vous</translation>
    </message>
    <message>
        <source>Where you read it</source>
        <translation>Où vous l’avez lu</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>How interest is counted</source>
        <translation>Calcul des pénalités de retard</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 jours</translation>
    </message>
    <message>
        <source>The days of the calendar year</source>
        <translation>Les jours de l’année civile</translation>
    </message>
    <message>
        <source>360 days</source>
        <translation>360 jours</translation>
    </message>
    <message>
        <source>The rate follows each half-year</source>
        <translation>Le taux suit chaque semestre</translation>
    </message>
    <message>
        <source>The rate of the first day late stays</source>
        <translation>Le taux du premier jour de retard reste</translation>
    </message>
    <message>
        <source>The principal first</source>
        <translation>Le principal d’abord</translation>
    </message>
    <message>
        <source>Interest first (C. civ. 1343-1)</source>
        <translation>Les intérêts d’abord (C. civ. 1343-1)</translation>
    </message>
    <message>
        <source>Raise a contract rate to three times the legal rate</source>
        <translation>Porter un taux contractuel à trois fois le taux légal</translation>
    </message>
    <message>
        <source>No interest on disputed amounts</source>
        <translation>Pas de pénalités sur les montants en litige</translation>
    </message>
    <message>
        <source>A &amp;year has</source>
        <translation>Une a&amp;nnée compte</translation>
    </message>
    <message>
        <source>At a &amp;half-year</source>
        <translation>Au changement de s&amp;emestre</translation>
    </message>
    <message>
        <source>A &amp;part payment pays</source>
        <translation>Un règlement &amp;partiel s’impute sur</translation>
    </message>
    <message>
        <source>Interest is rounded once an item, half up to the cent.</source>
        <translation>Les pénalités sont arrondies une fois par écriture, au centime le plus proche, le demi-centime vers le haut.</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>à vous</translation>
    </message>
</context>
<context>
    <name>encaisse::ReasonsDialog</name>
    <message>
        <source>Reasons of disputes</source>
        <translation>Motifs de litige</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Add a reason</source>
        <translation>&amp;Ajouter un motif</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Standard &amp;list</source>
        <translation>&amp;Liste standard</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>The codes of the e-invoicing lifecycle, in our words; yours stay below</source>
        <translation>Les codes du cycle de vie de la facture électronique, avec nos libellés&#x202f;; les vôtres restent dessous</translation>
    </message>
    <message>
        <source>Ticked reasons are offered. Double click changes the words.</source>
        <translation>Les motifs cochés sont proposés. Un double clic modifie le libellé.</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Nouveau motif</translation>
    </message>
    <message>
        <source>Disputes have this reason: take the tick away instead</source>
        <translation>Des litiges ont ce motif&#xa0;: décochez-le plutôt</translation>
    </message>
    <message>
        <source>Keep one reason at least.</source>
        <translation>Gardez au moins un motif.</translation>
    </message>
    <message>
        <source>A reason needs words.</source>
        <translation>Un motif doit avoir un libellé.</translation>
    </message>
    <message>
        <source>Reasons of disputes saved</source>
        <translation>Motifs de litige enregistrés</translation>
    </message>
</context>
<context>
    <name>encaisse::RecentList</name>
    <message>
        <source>File not found: %1</source>
        <translation>Fichier introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recent ledgers</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
</context>
<context>
    <name>encaisse::RemindersModel</name>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Retard (j)</translation>
    </message>
    <message>
        <source>To pay (%1)</source>
        <translation>À régler (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation>Total (%1)</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>encaisse::RemindersPage</name>
    <message>
        <source>Approve all ready</source>
        <translation>Tout approuver</translation>
    </message>
    <message>
        <source>Create letters…</source>
        <translation>Créer les lettres…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir l’emplacement</translation>
    </message>
    <message>
        <source>Import your accounts to see which reminders are due.</source>
        <translation>Importez votre comptabilité pour voir les relances à faire.</translation>
    </message>
    <message>
        <source>Reminders of the day</source>
        <translation>Relances du jour</translation>
    </message>
    <message>
        <source>Approve or take back</source>
        <translation>Approuver ou retirer l’approbation</translation>
    </message>
    <message>
        <source>Ticks every reminder that may leave (Ctrl+Return); Space ticks the chosen one</source>
        <translation>Coche toutes les relances qui peuvent partir (Ctrl+Entrée)&#x202f;; Espace coche la relance choisie</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Écriture des lettres</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v sur %m</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping after this letter</source>
        <translation>Arrêt après cette lettre</translation>
    </message>
    <message>
        <source>Shows the chosen letters as they print; printing alone records nothing</source>
        <translation>Montre les lettres choisies telles qu’imprimées&#x202f;; imprimer seul n’enregistre rien</translation>
    </message>
    <message>
        <source>No reminder is due on this day. The next one falls due on %1.</source>
        <translation>Aucune relance à faire à cette date. La prochaine est prévue le %1.</translation>
    </message>
    <message>
        <source>No reminder is due on this day, and none falls due later as things stand.</source>
        <translation>Aucune relance à faire à cette date, ni plus tard en l’état actuel.</translation>
    </message>
    <message>
        <source>Choose a reminder to see its letter.</source>
        <translation>Choisissez une relance pour voir sa lettre.</translation>
    </message>
    <message>
        <source>Sent on this day as %1.</source>
        <translation>Envoyée à cette date&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n to approve</source>
        <translation>
            <numerusform>%n à approuver</numerusform>
            <numerusform>%n à approuver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved (%1)</source>
        <translation>
            <numerusform>%n approuvée (%1)</numerusform>
            <numerusform>%n approuvées (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n retenue</numerusform>
            <numerusform>%n retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent on this day</source>
        <translation>
            <numerusform>%n envoyée ce jour</numerusform>
            <numerusform>%n envoyées ce jour</numerusform>
        </translation>
    </message>
    <message>
        <source>This ledger is open for reading only.</source>
        <translation>Ce dossier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>You look at %1. Letters leave today only: go back to today first.</source>
        <translation>Vous regardez la situation au %1. Les lettres ne partent qu’à la date du jour&#xa0;: revenez d’abord à aujourd’hui.</translation>
    </message>
    <message>
        <source>Letters are being written.</source>
        <translation>Des lettres sont en cours d’écriture.</translation>
    </message>
    <message>
        <source>Approve at least one reminder first.</source>
        <translation>Approuvez d’abord au moins une relance.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n letter(s)…</source>
        <translation>
            <numerusform>Créer %n lettre…</numerusform>
            <numerusform>Créer %n lettres…</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Emplacement des lettres</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to %1 and recorded as sent.</source>
        <translation>
            <numerusform>%n lettre écrite dans %1 et enregistrée comme envoyée.</numerusform>
            <numerusform>%n lettres écrites dans %1 et enregistrées comme envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print letters</source>
        <translation>Imprimer les lettres</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Next 60 days…</source>
        <translation>60 prochains jours…</translation>
    </message>
    <message>
        <source>What would leave and when, and what another scenario would change</source>
        <translation>Ce qui partirait et quand, et ce qu’un autre scénario changerait</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Records that the call, the task or the text message was done</source>
        <translation>Enregistre que l’appel, la tâche ou le SMS a été fait</translation>
    </message>
    <message numerus="yes">
        <source>%n to do by hand</source>
        <translation>
            <numerusform>%n à faire à la main</numerusform>
            <numerusform>%n à faire à la main</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenarios…</source>
        <translation>Scénarios…</translation>
    </message>
    <message>
        <source>When nobody is reminded…</source>
        <translation>Quand ne pas relancer…</translation>
    </message>
    <message>
        <source>Wordings of the letters…</source>
        <translation>Modèles des lettres…</translation>
    </message>
    <message>
        <source>Outbox…</source>
        <translation>Boîte d’envoi…</translation>
    </message>
    <message>
        <source>The facts are being read again.</source>
        <translation>Les données sont relues.</translation>
    </message>
    <message>
        <source>Writes one PDF per customer and records each as sent; e-mails go into the outbox</source>
        <translation>Écrit un PDF par client et l’enregistre comme envoyé&#x202f;; les e-mails vont dans la boîte d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) wait in the outbox: send them there.</source>
        <translation>
            <numerusform>%n e-mail attend dans la boîte d’envoi&#xa0;: envoyez-le de là.</numerusform>
            <numerusform>%n e-mails attendent dans la boîte d’envoi&#xa0;: envoyez-les de là.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::ReportDialog</name>
    <message>
        <source>Daily report</source>
        <translation>Point du jour</translation>
    </message>
    <message>
        <source>Put today&apos;s into the &amp;outbox</source>
        <translation>Mettre celui d’aujourd’hui dans la b&amp;oîte d’envoi</translation>
    </message>
    <message>
        <source>Recipients of the daily report</source>
        <translation>Destinataires du point du jour</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Agency %1</source>
        <translation>Agence %1</translation>
    </message>
    <message>
        <source>Customers of %1</source>
        <translation>Clients de %1</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Mail address</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Sees</source>
        <translation>&amp;Voit</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du point du jour</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Voit</translation>
    </message>
    <message>
        <source>Today&apos;s reports stood in the outbox already.</source>
        <translation>Les points du jour étaient déjà dans la boîte d’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) put into the outbox</source>
        <translation>
            <numerusform>%n point mis dans la boîte d’envoi</numerusform>
            <numerusform>%n points mis dans la boîte d’envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets the daily report yet: add an address below.</source>
        <translation>Personne ne reçoit encore le point du jour&#xa0;: ajoutez une adresse ci-dessous.</translation>
    </message>
</context>
<context>
    <name>encaisse::RiskActions</name>
    <message>
        <source>Limit recorded</source>
        <translation>Plafond enregistré</translation>
    </message>
    <message>
        <source>The block of %1 is bypassed</source>
        <translation>Dérogation au blocage de %1</translation>
    </message>
    <message>
        <source>The block of %1 holds again</source>
        <translation>Le blocage de %1 vaut de nouveau</translation>
    </message>
    <message>
        <source>Thresholds saved</source>
        <translation>Seuils enregistrés</translation>
    </message>
    <message>
        <source>&amp;Add limit…</source>
        <translation>&amp;Ajouter un plafond…</translation>
    </message>
    <message>
        <source>End the insured limit of %1</source>
        <translation>Terminer le plafond assuré de %1</translation>
    </message>
    <message>
        <source>End the temporary limit of %1</source>
        <translation>Terminer le plafond temporaire de %1</translation>
    </message>
    <message>
        <source>Limit ended</source>
        <translation>Plafond terminé</translation>
    </message>
</context>
<context>
    <name>encaisse::RiskTab</name>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Plafonds</translation>
    </message>
    <message>
        <source>&amp;Bypass…</source>
        <translation>&amp;Déroger…</translation>
    </message>
    <message>
        <source>Deliver in spite of the block: recorded with who and why</source>
        <translation>Livrer malgré le blocage&#xa0;: enregistré avec qui et pourquoi</translation>
    </message>
    <message>
        <source>&amp;End the bypass</source>
        <translation>&amp;Terminer la dérogation</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>&amp;Seuils…</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>No signal today.</source>
        <translation>Aucun signal aujourd’hui.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Enter or double click: the items behind it</source>
        <translation>Entrée ou double clic&#xa0;: les pièces concernées</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>Enjeu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>De quoi le score est fait</translation>
    </message>
    <message>
        <source>Points that are not known are left out: the score is the share of the others.</source>
        <translation>Les points inconnus sont laissés de côté&#xa0;: le score est la part des autres.</translation>
    </message>
    <message>
        <source>Class %1 · %2 of 100</source>
        <translation>Classe %1 · %2 sur 100</translation>
    </message>
    <message>
        <source>No class yet</source>
        <translation>Pas encore de classe</translation>
    </message>
    <message>
        <source>Pays: %1. %2</source>
        <translation>Paiement&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Block bypassed by %1: %2 (%3)</source>
        <translation>Dérogation au blocage par %1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>To block: %1</source>
        <translation>À bloquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exposure %1</source>
        <translation>Encours %1</translation>
    </message>
    <message>
        <source>Exposure %1 of %2 granted: %3 % used</source>
        <translation>Encours %1 sur %2 accordés&#xa0;: %3&#xa0;% utilisés</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No credit limit is set.</source>
        <translation>Aucun plafond d’encours n’est fixé.</translation>
    </message>
    <message>
        <source>The limit is temporary, until %1.</source>
        <translation>Le plafond est temporaire, jusqu’au %1.</translation>
    </message>
    <message>
        <source>The limit is temporary, until it is ended.</source>
        <translation>Le plafond est temporaire, jusqu’à nouvel ordre.</translation>
    </message>
    <message>
        <source>Of this %1 ordered or delivered and not invoiced yet.</source>
        <translation>Dont %1 commandés ou livrés et pas encore facturés.</translation>
    </message>
    <message>
        <source>Of this %1 on its way, not final yet.</source>
        <translation>Dont %1 en cours d’encaissement, pas encore définitifs.</translation>
    </message>
    <message>
        <source>Insured: %1, not insured: %2.</source>
        <translation>Assuré&#xa0;: %1, non assuré&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Of this %1 booked as received that the bank may still take back.</source>
        <translation>Dont %1 comptabilisés comme encaissés, que la banque peut encore reprendre.</translation>
    </message>
</context>
<context>
    <name>encaisse::RunningStep</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>encaisse::ScenarioPane</name>
    <message>
        <source>Change the &amp;steps</source>
        <translation>Modifier les é&amp;tapes</translation>
    </message>
    <message>
        <source>Steps of the scenario</source>
        <translation>Étapes du scénario</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Usual: first, second, last reminder</source>
        <translation>Habituel&#xa0;: première, deuxième, dernière relance</translation>
    </message>
    <message>
        <source>Friendly: the first wording twice</source>
        <translation>Amical&#xa0;: deux fois le premier modèle</translation>
    </message>
    <message>
        <source>Firm: begins with the second wording</source>
        <translation>Ferme&#xa0;: commence par le deuxième modèle</translation>
    </message>
    <message>
        <source>Your own mixture</source>
        <translation>À votre façon</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Slower by half</source>
        <translation>Moitié plus lent</translation>
    </message>
    <message>
        <source>Faster by a third</source>
        <translation>Un tiers plus rapide</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Between two steps of the same invoice, at least</source>
        <translation>Au moins, entre deux étapes d’une même facture</translation>
    </message>
    <message>
        <source>&amp;At least between two steps</source>
        <translation>&amp;Au moins entre deux étapes</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Tone</source>
        <translation>T&amp;on</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>&amp;Rythme</translation>
    </message>
    <message>
        <source>A formal notice may be the &amp;first message</source>
        <translation>La mise en demeure peut être le &amp;premier message</translation>
    </message>
    <message>
        <source>A&amp;dd a step</source>
        <translation>A&amp;jouter une étape</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>La reti&amp;rer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>requis</translation>
    </message>
</context>
<context>
    <name>encaisse::ScenariosDialog</name>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>For e&amp;verybody without another one</source>
        <translation>Pour to&amp;us ceux qui n’en ont pas d’autre</translation>
    </message>
    <message>
        <source>Show what changes and &amp;save…</source>
        <translation>Voir ce qui change et &amp;enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>No customer has a segment yet: enter it on the sheet of the customer.</source>
        <translation>Aucun client n’a encore de segment&#xa0;: saisissez-le dans la fiche du client.</translation>
    </message>
    <message>
        <source>Which segments have this scenario</source>
        <translation>Quels segments ont ce scénario</translation>
    </message>
    <message>
        <source>For no segment</source>
        <translation>Pour aucun segment</translation>
    </message>
    <message>
        <source>For the segments %1</source>
        <translation>Pour les segments %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have it</source>
        <translation>
            <numerusform>%n client l’a</numerusform>
            <numerusform>%n clients l’ont</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>There is a scenario &quot;%1&quot; already.</source>
        <translation>Il y a déjà un scénario «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This ledger is open for reading only.</source>
        <translation>Ce dossier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The scenarios are saved.</source>
        <translation>Les scénarios sont enregistrés.</translation>
    </message>
    <message>
        <source>Close without saving the scenarios?</source>
        <translation>Fermer sans enregistrer les scénarios&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>encaisse::SimulationDialog</name>
    <message>
        <source>Simulation as of %1</source>
        <translation>Simulation au %1</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Keep the scenarios</source>
        <translation>&amp;Enregistrer les scénarios</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>Cash received so far, costs taken off</source>
        <translation>Encaissements cumulés, coûts déduits</translation>
    </message>
    <message>
        <source>Owed at the end of each week</source>
        <translation>Encours à la fin de chaque semaine</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>&amp;Semaines</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>&amp;Mois</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Simulation: print preview</source>
        <translation>Simulation&#xa0;: aperçu avant impression</translation>
    </message>
    <message>
        <source>The scenarios are kept.</source>
        <translation>Les scénarios sont enregistrés.</translation>
    </message>
    <message>
        <source>Figures of the scenarios</source>
        <translation>Chiffres des scénarios</translation>
    </message>
    <message>
        <source>The scenarios by week</source>
        <translation>Les scénarios par semaine</translation>
    </message>
    <message>
        <source>The scenarios by month</source>
        <translation>Les scénarios par mois</translation>
    </message>
</context>
<context>
    <name>encaisse::StartWindow</name>
    <message>
        <source>Invoicing is good, getting paid is better.</source>
        <translation>Facturer c’est bien, mais encaisser c’est mieux.</translation>
    </message>
    <message>
        <source>From your accounting export to the aged balance in a minute. You can also drop the file here.</source>
        <translation>De votre export comptable à la balance âgée en une minute. Vous pouvez aussi déposer le fichier ici.</translation>
    </message>
    <message>
        <source>Open a ledger…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>A file ending in .encaisse, on this computer or a shared disk.</source>
        <translation>Un fichier .encaisse, sur cet ordinateur ou un disque partagé.</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>120 invented customers, to look around without risk.</source>
        <translation>120 clients inventés, pour découvrir sans risque.</translation>
    </message>
    <message>
        <source>Version %1. Everything stays on this computer.</source>
        <translation>Version %1. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The ledgers that you open are listed here.</source>
        <translation>Les dossiers que vous ouvrez sont listés ici.</translation>
    </message>
    <message>
        <source>&amp;Recent ledgers</source>
        <translation>Dossiers &amp;récents</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>New ledger from a FEC or an export…</source>
        <translation>Nouveau dossier à partir d’un FEC ou d’un export…</translation>
    </message>
</context>
<context>
    <name>encaisse::StatementMailDialog</name>
    <message>
        <source>Statement of account by e-mail</source>
        <translation>Relevé de compte par e-mail</translation>
    </message>
    <message>
        <source>&amp;Put into the outbox</source>
        <translation>&amp;Mettre dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Mail address of the customer</source>
        <translation>Adresse e-mail du client</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>T&amp;ext</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Give a mail address.</source>
        <translation>Indiquez une adresse e-mail.</translation>
    </message>
    <message>
        <source>Give a subject.</source>
        <translation>Indiquez un objet.</translation>
    </message>
</context>
<context>
    <name>encaisse::StatusSummary</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>outstanding %1</source>
        <translation>encours %1</translation>
    </message>
    <message>
        <source>✓ proof %1</source>
        <translation>✓ contrôle %1</translation>
    </message>
    <message>
        <source>⚠ proof %1</source>
        <translation>⚠ contrôle %1</translation>
    </message>
    <message>
        <source>The open items add up to the customer accounts of the imported files.</source>
        <translation>La somme des pièces non soldées égale le solde des comptes clients des fichiers importés.</translation>
    </message>
    <message>
        <source>The open items differ from the customer accounts of the imported files by %1.</source>
        <translation>L’écart entre les pièces non soldées et les comptes clients des fichiers importés est de %1.</translation>
    </message>
    <message>
        <source>imported on %1</source>
        <translation>import du %1</translation>
    </message>
    <message>
        <source>nothing imported yet</source>
        <translation>aucun import pour l’instant</translation>
    </message>
</context>
<context>
    <name>encaisse::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>encaisse::StepForm</name>
    <message>
        <source>&amp;Phase</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>Avant ou après</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation>Dépa&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Counted from</source>
        <translation>&amp;Compté depuis</translation>
    </message>
    <message>
        <source>the due date</source>
        <translation>l’échéance</translation>
    </message>
    <message>
        <source>the invoice date</source>
        <translation>la date de facture</translation>
    </message>
    <message>
        <source>the step before</source>
        <translation>l’étape précédente</translation>
    </message>
    <message>
        <source>On a day &amp;off</source>
        <translation>Un jour &amp;non ouvré</translation>
    </message>
    <message>
        <source>leaves all the same</source>
        <translation>part quand même</translation>
    </message>
    <message>
        <source>the next working day</source>
        <translation>jour ouvré suivant</translation>
    </message>
    <message>
        <source>the working day before</source>
        <translation>jour ouvré précédent</translation>
    </message>
    <message>
        <source>as the scenario says</source>
        <translation>comme le scénario</translation>
    </message>
    <message>
        <source>After the step before, at least</source>
        <translation>Au moins, après l’étape précédente</translation>
    </message>
    <message>
        <source>Since the last &amp;one</source>
        <translation>Dep&amp;uis la dernière</translation>
    </message>
    <message>
        <source>Leaves only once somebody &amp;approved it</source>
        <translation>Ne part qu’une fois &amp;approuvée</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>Pa&amp;r</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Owes at &amp;least (%1)</source>
        <translation>Doit au m&amp;oins (%1)</translation>
    </message>
    <message>
        <source>Below it this step is left out</source>
        <translation>En dessous, l’étape est sautée</translation>
    </message>
    <message>
        <source>Owes at &amp;most (%1)</source>
        <translation>Doit au p&amp;lus (%1)</translation>
    </message>
    <message>
        <source>Above it this step is left out</source>
        <translation>Au-dessus, l’étape est sautée</translation>
    </message>
    <message>
        <source>To the con&amp;tacts</source>
        <translation>Aux con&amp;tacts</translation>
    </message>
    <message>
        <source>Roles of contacts, best first, separated by commas: accounting, manager. None: the customer&apos;s own address.</source>
        <translation>Rôles des contacts, le meilleur d’abord, séparés par des virgules&#xa0;: comptabilité, gérant. Aucun&#xa0;: l’adresse du client.</translation>
    </message>
    <message>
        <source>C&amp;opies to</source>
        <translation>Cop&amp;ies à</translation>
    </message>
    <message>
        <source>E-mail addresses that get a copy, separated by commas</source>
        <translation>Adresses e-mail en copie, séparées par des virgules</translation>
    </message>
    <message>
        <source>the customer&apos;s own address</source>
        <translation>adresse du client</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant.</translation>
    </message>
</context>
<context>
    <name>encaisse::StopDialog</name>
    <message>
        <source>agreed payment plan, dispute, insolvency…</source>
        <translation>échéancier convenu, litige, redressement judiciaire…</translation>
    </message>
    <message>
        <source>%1 gets no more reminders until you allow them again. &amp;Why?</source>
        <translation>%1 ne recevra plus de relance jusqu’à ce que vous les repreniez. &amp;Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Never remind this customer</source>
        <translation>Ne plus relancer ce client</translation>
    </message>
    <message>
        <source>&amp;Never remind</source>
        <translation>&amp;Ne plus relancer</translation>
    </message>
</context>
<context>
    <name>encaisse::TableReading</name>
    <message>
        <source>Ad&amp;just the reading…</source>
        <translation>A&amp;juster la lecture…</translation>
    </message>
    <message>
        <source>Day first (31/12)</source>
        <translation>Jour en premier (31/12)</translation>
    </message>
    <message>
        <source>Month first (12/31)</source>
        <translation>Mois en premier (12/31)</translation>
    </message>
    <message>
        <source>Year first (2026-12-31)</source>
        <translation>Année en premier (2026-12-31)</translation>
    </message>
    <message>
        <source>Comma (1.234,56)</source>
        <translation>Virgule (1.234,56)</translation>
    </message>
    <message>
        <source>Point (1,234.56)</source>
        <translation>Point (1,234.56)</translation>
    </message>
    <message>
        <source>&amp;This day</source>
        <translation>&amp;Cette date</translation>
    </message>
    <message>
        <source>&amp;Open on</source>
        <translation>&amp;Non soldé au</translation>
    </message>
    <message>
        <source>The &amp;rows are</source>
        <translation>Les &amp;lignes sont</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>Decimal &amp;sign</source>
        <translation>&amp;Signe décimal</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Save, export, import or remove a profile</source>
        <translation>Enregistrer, exporter, importer ou supprimer un profil</translation>
    </message>
    <message>
        <source>&amp;Save as a profile…</source>
        <translation>&amp;Enregistrer comme profil…</translation>
    </message>
    <message>
        <source>&amp;Export the profile to a file…</source>
        <translation>E&amp;xporter le profil dans un fichier…</translation>
    </message>
    <message>
        <source>&amp;Import a profile from a file…</source>
        <translation>&amp;Importer un profil depuis un fichier…</translation>
    </message>
    <message>
        <source>&amp;Remove this profile</source>
        <translation>&amp;Supprimer ce profil</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>Que signifie %1&#x202f;?</translation>
    </message>
    <message>
        <source>How are the dates written?</source>
        <translation>Comment les dates sont-elles écrites&#x202f;?</translation>
    </message>
    <message>
        <source>%1 (day first)</source>
        <translation>%1 (jour en premier)</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Jour en premier</translation>
    </message>
    <message>
        <source>%1 (month first)</source>
        <translation>%1 (mois en premier)</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mois en premier</translation>
    </message>
    <message>
        <source>How are the amounts written?</source>
        <translation>Comment les montants sont-ils écrits&#x202f;?</translation>
    </message>
    <message>
        <source>%1 (decimal comma)</source>
        <translation>%1 (virgule décimale)</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Virgule décimale</translation>
    </message>
    <message>
        <source>%1 (decimal point)</source>
        <translation>%1 (point décimal)</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Point décimal</translation>
    </message>
    <message>
        <source>Which column is it? Choose it above the first lines: %1.</source>
        <translation>Quelle colonne est-ce&#x202f;? Choisissez-la au-dessus des premières lignes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What is in this list?</source>
        <translation>Que contient cette liste&#x202f;?</translation>
    </message>
    <message>
        <source>All that is open: what is absent has been settled</source>
        <translation>Tout ce qui n’est pas soldé&#xa0;: ce qui est absent a été soldé</translation>
    </message>
    <message>
        <source>Movements: they add to what is known</source>
        <translation>Mouvements&#xa0;: ils s’ajoutent à ce qui est connu</translation>
    </message>
    <message>
        <source>(automatic)</source>
        <translation>(automatique)</translation>
    </message>
</context>
<context>
    <name>encaisse::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>encaisse::TargetBar</name>
    <message>
        <source>Receipts of the month against the target</source>
        <translation>Encaissements du mois face à l’objectif</translation>
    </message>
</context>
<context>
    <name>encaisse::TemplateEditor</name>
    <message>
        <source>Save the letter</source>
        <translation>Enregistrer la lettre</translation>
    </message>
    <message>
        <source>Back to our wording</source>
        <translation>Rétablir notre modèle</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>Logo…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Letters: wordings and logo</source>
        <translation>Lettres&#xa0;: modèles et logo</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>The first line is the subject; [items] is the table&apos;s place.</source>
        <translation>La première ligne est l’objet&#x202f;; [items] est la place du tableau.</translation>
    </message>
    <message>
        <source>What is wrong with the wording</source>
        <translation>Ce qui ne va pas dans le modèle</translation>
    </message>
    <message>
        <source>&amp;As it would leave to</source>
        <translation>&amp;Telle qu’elle partirait à</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A PNG or JPEG image at the top of every letter</source>
        <translation>Une image PNG ou JPEG en haut de chaque lettre</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be saved like this: %n reason(s).</source>
        <translation>
            <numerusform>Enregistrement impossible en l’état&#xa0;: %n raison.</numerusform>
            <numerusform>Enregistrement impossible en l’état&#xa0;: %n raisons.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing in it is against the law of that step.</source>
        <translation>✓ Rien n’y est contraire à la loi pour cette étape.</translation>
    </message>
    <message>
        <source>Import your accounts to see a letter with real figures.</source>
        <translation>Importez vos comptes pour voir une lettre avec de vrais chiffres.</translation>
    </message>
    <message>
        <source>First mend what stands below the text.</source>
        <translation>Corrigez d’abord ce qui est signalé sous le texte.</translation>
    </message>
    <message>
        <source> (not saved)</source>
        <translation> (non enregistrée)</translation>
    </message>
    <message>
        <source> (yours)</source>
        <translation> (à vous)</translation>
    </message>
    <message>
        <source>The letter is saved.</source>
        <translation>La lettre est enregistrée.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Some letters are not saved. Close and lose these changes?</source>
        <translation>Des lettres ne sont pas enregistrées. Fermer et perdre ces modifications&#x202f;?</translation>
    </message>
    <message>
        <source>Lose the changes</source>
        <translation>Perdre les modifications</translation>
    </message>
    <message>
        <source>In: “%1”</source>
        <translation>Dans&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Click to go to this sentence</source>
        <translation>Cliquez pour aller à cette phrase</translation>
    </message>
</context>
<context>
    <name>encaisse::TemplateFieldsMenu</name>
    <message>
        <source>Only if…</source>
        <translation>Seulement si…</translation>
    </message>
    <message>
        <source>Only if filled…</source>
        <translation>Seulement si rempli…</translation>
    </message>
    <message>
        <source>Keeps the words in between only when there is something</source>
        <translation>Ne garde les mots encadrés que s’il y a quelque chose</translation>
    </message>
</context>
<context>
    <name>encaisse::TermsEdit</name>
    <message>
        <source>For example: 30 days, 45 days to end of month, 30 days to end of month on 10, 30%: 0 days; 70%: 60 days. Due dates that were computed change with it.</source>
        <translation>Par exemple&#xa0;: 30 jours, 45 jours fin de mois, 30 jours fin de mois le 10, 30%: 0 days; 70%: 60 days. Les échéances calculées changent avec elles.</translation>
    </message>
    <message>
        <source>the company&apos;s: %1</source>
        <translation>celles de la société&#xa0;: %1</translation>
    </message>
    <message>
        <source>Terms are needed.</source>
        <translation>Des conditions sont nécessaires.</translation>
    </message>
</context>
<context>
    <name>encaisse::ThresholdsDialog</name>
    <message>
        <source>Risk thresholds</source>
        <translation>Seuils de risque</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>How a customer pays</source>
        <translation>Façon de payer</translation>
    </message>
    <message>
        <source>Score and class</source>
        <translation>Score et classe</translation>
    </message>
    <message>
        <source>Limit and signals</source>
        <translation>Plafond et signaux</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>Valeurs par &amp;défaut</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>The points of the classes fall from A to D, the alerts rise.</source>
        <translation>Les points des classes décroissent de A à D, les alertes croissent.</translation>
    </message>
</context>
<context>
    <name>encaisse::TimelineModel</name>
    <message>
        <source>Sent: %1</source>
        <translation>Envoyée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reminder sent</source>
        <translation>Relance envoyée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Note de %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Change by %1</source>
        <translation>Modification par %1</translation>
    </message>
    <message>
        <source>Promise cancelled</source>
        <translation>Promesse annulée</translation>
    </message>
    <message>
        <source>Promise to pay by %1</source>
        <translation>Promesse de paiement au plus tard le %1</translation>
    </message>
    <message>
        <source>Promise to pay</source>
        <translation>Promesse de paiement</translation>
    </message>
    <message>
        <source>Dispute on %1 resolved</source>
        <translation>Litige sur %1 résolu</translation>
    </message>
    <message>
        <source>Dispute on %1</source>
        <translation>Litige sur %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Appel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reminders go on</source>
        <translation>Reprise des relances</translation>
    </message>
    <message>
        <source>Reminders wait until %1</source>
        <translation>Relances en pause jusqu’au %1</translation>
    </message>
    <message>
        <source>Reminders wait</source>
        <translation>Relances en pause</translation>
    </message>
    <message>
        <source>Payment no longer on its way</source>
        <translation>Règlement plus en cours</translation>
    </message>
    <message>
        <source>Payment on its way</source>
        <translation>Règlement en cours</translation>
    </message>
    <message>
        <source>Way of paying: %1, before: %2</source>
        <translation>Façon de payer&#xa0;: %1, avant&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>encaisse::TimelineView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>encaisse::TodayPage</name>
    <message>
        <source>Import your accounts to see what to do today, and why.</source>
        <translation>Importez votre comptabilité pour voir que faire aujourd’hui, et pourquoi.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Bring back what was put off</source>
        <translation>Rétablir ce qui a été reporté</translation>
    </message>
    <message>
        <source>What to do today, best first</source>
        <translation>À faire aujourd’hui, le plus utile d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%n put off: show again</source>
        <translation>
            <numerusform>%n reportée&#xa0;: l’afficher de nouveau</numerusform>
            <numerusform>%n reportées&#xa0;: les afficher de nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>The next reminder falls due on %1.</source>
        <translation>La prochaine relance est prévue le %1.</translation>
    </message>
    <message>
        <source>No reminder falls due later, as things stand.</source>
        <translation>En l’état actuel, aucune autre relance n’est prévue.</translation>
    </message>
    <message>
        <source>Nothing to do today.</source>
        <translation>Rien à faire aujourd’hui.</translation>
    </message>
    <message>
        <source>Put off: %1. Ctrl+Z brings it back.</source>
        <translation>Reporté&#xa0;: %1. Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>What was put off is back.</source>
        <translation>Ce qui avait été reporté est de retour.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Fiche d’appel</translation>
    </message>
    <message>
        <source>The next call with everything on one screen</source>
        <translation>Le prochain appel, tout sur un écran</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do, the most to gain first</source>
        <translation>
            <numerusform>%n chose à faire, le plus à gagner d’abord</numerusform>
            <numerusform>%n choses à faire, le plus à gagner d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the signals below the list</source>
        <translation>Montre les signaux sous la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) to look into</source>
        <translation>
            <numerusform>%n signal à examiner</numerusform>
            <numerusform>%n signaux à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>What may go wrong. What acting gains cannot be computed here: the most at stake first.</source>
        <translation>Ce qui peut mal tourner. Le gain d’une action ne se calcule pas ici&#xa0;: le plus gros enjeu d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n autre</numerusform>
            <numerusform>Afficher %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside: %1 %2. Undo brings it back.</source>
        <translation>Écarté&#xa0;: %1 %2. Annuler le fait revenir.</translation>
    </message>
</context>
<context>
    <name>encaisse::TodayRowWidget</name>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Puts this off until the program is started again</source>
        <translation>Reporte cette action jusqu’au prochain démarrage du programme</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Hides this until it changes, for a quarter at most. Undo brings it back.</source>
        <translation>Masque ce signal jusqu’à ce qu’il change, un trimestre au plus. Annuler le fait revenir.</translation>
    </message>
</context>
<context>
    <name>encaisse::TotalsModel</name>
    <message>
        <source>Share of all that is owed, credits not deducted</source>
        <translation>Part de tout ce qui est dû, règlements et avoirs non lettrés non déduits</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Total of %1 out of %2</source>
        <translation>Total de %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Total of %n customer(s)</source>
        <translation>
            <numerusform>Total de %n client</numerusform>
            <numerusform>Total des %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>encaisse::TrackRecordPane</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>This ledger is too young: no forecast of its past can be held against what came.</source>
        <translation>Ce dossier est trop récent&#xa0;: aucune prévision de son passé ne peut être comparée à ce qui est rentré.</translation>
    </message>
    <message>
        <source>Week by week the forecasts of this ledger&apos;s past were off by %1 of what came; the due dates alone, all that was overdue in the first week, by %2.</source>
        <translation>Semaine par semaine, les prévisions de ce dossier se sont écartées de %1 de ce qui est rentré&#x202f;; les échéances seules, tout l’échu compté la première semaine, de %2.</translation>
    </message>
    <message>
        <source>The day of payment was missed by %1 days on average; by the due date alone by %2.</source>
        <translation>Le jour de paiement a été manqué de %1 jours en moyenne&#x202f;; de %2 par la seule échéance.</translation>
    </message>
    <message>
        <source>Here the due dates are as good: plan with them.</source>
        <translation>Ici les échéances font aussi bien&#xa0;: fiez-vous à elles.</translation>
    </message>
    <message numerus="yes">
        <source>The band that should hold 80 % of the weeks held %1 of %n.</source>
        <translation>
            <numerusform>La fourchette, qui doit contenir 80&#xa0;% des semaines, en a contenu %1 sur %n.</numerusform>
            <numerusform>La fourchette, qui doit contenir 80&#xa0;% des semaines, en a contenu %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forecast</source>
        <translation>P&amp;révision</translation>
    </message>
    <message>
        <source>Weeks of the chosen forecast</source>
        <translation>Semaines de la prévision choisie</translation>
    </message>
    <message>
        <source>Trying forecasts on this ledger&apos;s past…</source>
        <translation>Essai des prévisions sur le passé de ce dossier…</translation>
    </message>
    <message>
        <source>made on %1</source>
        <comment>a forecast</comment>
        <translation>faite le %1</translation>
    </message>
    <message>
        <source>as it would have been on %1</source>
        <comment>a forecast</comment>
        <translation>telle qu’elle aurait été le %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>least and most</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dedans</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>dehors</translation>
    </message>
    <message numerus="yes">
        <source>Inside the band: %1 of %n week(s)</source>
        <translation>
            <numerusform>Dans la fourchette&#xa0;: %1 sur %n semaine</numerusform>
            <numerusform>Dans la fourchette&#xa0;: %1 sur %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Expected (%1)</source>
        <translation>Attendu (%1)</translation>
    </message>
    <message>
        <source>4 times out of 5</source>
        <translation>4 fois sur 5</translation>
    </message>
    <message>
        <source>By due date (%1)</source>
        <translation>À l’échéance (%1)</translation>
    </message>
    <message>
        <source>Received (%1)</source>
        <translation>Encaissé (%1)</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Fourchette</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) %1 of %2</source>
        <comment>windows of so many days that held</comment>
        <translation>
            <numerusform>%n jour %1 fois sur %2</numerusform>
            <numerusform>%n jours %1 fois sur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>It held the total over %1; such stretches overlap and prove less than their number.</source>
        <translation>Elle a contenu le total sur %1&#x202f;; ces périodes se chevauchent et prouvent moins que leur nombre.</translation>
    </message>
</context>
<context>
    <name>encaisse::WaiverDialog</name>
    <message>
        <source>Waive penalties of %1</source>
        <translation>Abandonner des pénalités de %1</translation>
    </message>
    <message>
        <source>&amp;Waive</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Late-payment &amp;interest</source>
        <translation>Pénalités de &amp;retard</translation>
    </message>
    <message>
        <source>&amp;Lump sum for recovery costs</source>
        <translation>&amp;Indemnité forfaitaire</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Pénalités</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Indemnité</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>settlement, our own delay, goodwill…</source>
        <translation>transaction, retard de notre fait, geste commercial…</translation>
    </message>
    <message>
        <source>&amp;All items</source>
        <translation>&amp;Toutes les pièces</translation>
    </message>
    <message>
        <source>I&amp;tems</source>
        <translation>Pièc&amp;es</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>M&amp;otif</translation>
    </message>
    <message>
        <source>%1 are no longer claimed.</source>
        <translation>%1 ne sont plus réclamés.</translation>
    </message>
    <message>
        <source>There is no interest and no lump sum to waive.</source>
        <translation>Il n’y a ni pénalité ni indemnité à abandonner.</translation>
    </message>
    <message>
        <source>Choose what is waived.</source>
        <translation>Choisissez ce qui est abandonné.</translation>
    </message>
    <message>
        <source>Say why it is waived.</source>
        <translation>Indiquez le motif de l’abandon.</translation>
    </message>
</context>
</TS>
