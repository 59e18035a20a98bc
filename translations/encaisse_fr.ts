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
        <source>payment terms (days)</source>
        <translation>délai de règlement (jours)</translation>
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
        <source>Payment terms are 0 to 365 days.</source>
        <translation>Le délai de règlement va de 0 à 365 jours.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La note est vide.</translation>
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
    <name>FecImport</name>
    <message numerus="yes">
        <source>%n items of these days stand in the ledger but no longer in the file. They are kept; if the accounts dropped them, undo the earlier import and import again.</source>
        <translation>
            <numerusform>%n pièce de cette période figure dans le dossier mais plus dans le fichier. Elle est conservée&#x202f;; si elle a été retirée de la comptabilité, annulez l’import précédent et importez de nouveau.</numerusform>
            <numerusform>%n pièces de cette période figurent dans le dossier mais plus dans le fichier. Elles sont conservées&#x202f;; si elles ont été retirées de la comptabilité, annulez l’import précédent et importez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>L’import a été interrompu. Rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers open the year with another balance than the year before left. The differences stand in the ledger as items of their own.</source>
        <translation>
            <numerusform>%n client ouvre l’exercice avec un autre solde que celui de la fin de l’exercice précédent. L’écart figure dans le dossier comme une pièce à part.</numerusform>
            <numerusform>%n clients ouvrent l’exercice avec un autre solde que celui de la fin de l’exercice précédent. Les écarts figurent dans le dossier comme des pièces à part.</numerusform>
        </translation>
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
    <name>ImportFiles</name>
    <message>
        <source>Accounting exports (*.txt *.csv *.tsv *.fec *.TXT *.CSV *.FEC)</source>
        <translation>Exports comptables (*.txt *.csv *.tsv *.fec *.TXT *.CSV *.FEC)</translation>
    </message>
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
        <source>%2 of customer %1 was allocated by hand.</source>
        <translation>%2 du client %1 a été lettrée à la main.</translation>
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
    <name>Ledger</name>
    <message>
        <source>The company needs a name.</source>
        <translation>L’entreprise doit avoir un nom.</translation>
    </message>
    <message>
        <source>Payment terms are 0 to 365 days.</source>
        <translation>Le délai de règlement va de 0 à 365 jours.</translation>
    </message>
    <message>
        <source>The ledger holds amounts in %1: its currency can no longer change.</source>
        <translation>Le dossier contient des montants en %1 : sa devise ne peut plus changer.</translation>
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
        <source>without number</source>
        <translation>Pièce sans numéro</translation>
    </message>
    <message>
        <source>%1, due on %2: %3.</source>
        <translation>%1, échéance le %2&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1, due on %2: %3; and %n more item(s).</source>
        <translation>
            <numerusform>%1, échéance le %2&#xa0;: %3&#x202f;; et %n autre pièce.</numerusform>
            <numerusform>%1, échéance le %2&#xa0;: %3&#x202f;; et %n autres pièces.</numerusform>
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
        <source>--set: terms_days is a number of days, or empty for the company&apos;s own terms.</source>
        <translation>--set&#xa0;: terms_days est un nombre de jours, ou vide pour le délai habituel de l’entreprise.</translation>
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
        <source>Terms: %1 days</source>
        <translation>Délai de règlement&#xa0;: %1 jours</translation>
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
        <source>Writes the ledger as a folder of CSV files for other programs</source>
        <translation>Écrit le dossier en fichiers CSV pour d’autres programmes</translation>
    </message>
    <message>
        <source>customers.csv, items.csv, allocations.csv, aging.csv, and native.csv: the layout that Encaisse itself reads.</source>
        <translation>customers.csv, items.csv, allocations.csv, aging.csv et native.csv&#xa0;: le format qu’Encaisse lit lui-même.</translation>
    </message>
    <message>
        <source>The folder; made when it is missing</source>
        <translation>L’emplacement&#x202f;; créé s’il manque</translation>
    </message>
    <message>
        <source>encaisse export: XLSX is not written yet; name a folder, which gets CSV files.</source>
        <translation>encaisse export&#xa0;: le format XLSX n’existe pas encore&#x202f;; indiquez un emplacement, qui recevra des fichiers CSV.</translation>
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
        <source>By habit</source>
        <translation>Selon habitudes</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>later</source>
        <translation>au-delà</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Cash expected as of %1, %2</source>
        <translation>Encaissements attendus, situation au %1, %2</translation>
    </message>
    <message>
        <source>Open items %1, unallocated credits %2, balance %3</source>
        <translation>Pièces non soldées %1, règlements et avoirs non lettrés %2, solde %3</translation>
    </message>
    <message>
        <source>Prints the cash expected by week, by due date and by the customers&apos; habits</source>
        <translation>Affiche les encaissements attendus par semaine, par échéance et par habitude</translation>
    </message>
    <message>
        <source>How many weeks (default: 13)</source>
        <translation>Nombre de semaines (par défaut&#xa0;: 13)</translation>
    </message>
    <message>
        <source>Reads accounting exports (FEC)</source>
        <translation>Lit des exports comptables (FEC)</translation>
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
        <source>%1: %2, %3, separator %4</source>
        <translation>%1&#xa0;: %2, %3, séparateur %4</translation>
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
        <source>Days from invoice to due date where nothing else says it (default: 30)</source>
        <translation>Jours entre la facture et l’échéance quand rien d’autre ne la donne (par défaut&#xa0;: 30)</translation>
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
        <source>and was last reminded on %1 with %2</source>
        <translation>et a été relancée pour la dernière fois le %1 par %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 starts %n days before the due date</source>
        <translation>
            <numerusform>%1 part %n jour avant l’échéance</numerusform>
            <numerusform>%1 part %n jours avant l’échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starts %n days after the due date</source>
        <translation>
            <numerusform>%1 part %n jour après l’échéance</numerusform>
            <numerusform>%1 part %n jours après l’échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>unallocated credits of %1 cover the %2 claimed</source>
        <translation>des règlements ou avoirs non lettrés de %1 couvrent les %2 réclamés</translation>
    </message>
    <message>
        <source>reminders are stopped for this customer</source>
        <translation>les relances sont suspendues pour ce client</translation>
    </message>
    <message>
        <source>a formal notice needs confirmed due dates</source>
        <translation>une mise en demeure exige des échéances confirmées</translation>
    </message>
    <message>
        <source>%1, but %2.</source>
        <translation>%1, mais %2.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1&#x202f;; %2.</translation>
    </message>
    <message>
        <source>Says which reminders are due, writes them, or lists those that left</source>
        <translation>Dit quelles relances sont à faire, les écrit, ou liste celles qui sont parties</translation>
    </message>
    <message>
        <source>plan says what would leave and why, and changes nothing. run writes one letter (PDF) a customer and records it: a second run of the same day finds nothing to send. history lists what left, newest first.</source>
        <translation>plan dit ce qui partirait et pourquoi, sans rien changer. run écrit une lettre (PDF) par client et l’enregistre&#xa0;: relancée le même jour, la commande ne trouve plus rien à envoyer. history liste ce qui est parti, le plus récent d’abord.</translation>
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
        <source>encaisse reminders: &quot;%1&quot; is none of plan, run, history.</source>
        <translation>encaisse reminders&#xa0;: «&#xa0;%1&#xa0;» n’est aucun de&#xa0;: plan, run, history.</translation>
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
        <source>Prints a customer&apos;s account line by line, with its running balance</source>
        <translation>Affiche le compte d’un client ligne par ligne, avec son solde progressif</translation>
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
        <source>This is not a text file. Export it as text (FEC) first.</source>
        <translation>Ce n’est pas un fichier texte. Exportez-le d’abord au format texte (FEC).</translation>
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
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xporter en CSV…</translation>
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
        <source>Aged balance written to %1</source>
        <translation>Balance âgée écrite dans %1</translation>
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
    <name>encaisse::ChangeStep</name>
    <message>
        <source>New items</source>
        <translation>Nouvelles pièces</translation>
    </message>
    <message>
        <source>Already in the ledger</source>
        <translation>Déjà dans le dossier</translation>
    </message>
    <message>
        <source>Updated (lettering, due date)</source>
        <translation>Mises à jour (lettrage, échéance)</translation>
    </message>
    <message>
        <source>Settled by this file</source>
        <translation>Soldées par ce fichier</translation>
    </message>
    <message>
        <source>Customer lines in the file</source>
        <translation>Écritures clients du fichier</translation>
    </message>
    <message>
        <source>Where the due dates come from</source>
        <translation>Origine des échéances</translation>
    </message>
    <message>
        <source>The ledger knows all of this already: nothing changes.</source>
        <translation>Le dossier contient déjà tout cela&#xa0;: rien ne change.</translation>
    </message>
    <message>
        <source>Customer accounts on %1: %2 in the file, %3 in the ledger after the import, difference %4.</source>
        <translation>Comptes clients au %1&#xa0;: %2 dans le fichier, %3 dans le dossier après l’import, écart %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opening line(s) stand for open items of the year before (%1): they are not counted twice.</source>
        <translation>
            <numerusform>%Ln ligne d’à-nouveaux représente une pièce non soldée de l’exercice précédent (%1)&#xa0;: elle n’est pas comptée deux fois.</numerusform>
            <numerusform>%Ln lignes d’à-nouveaux représentent des pièces non soldées de l’exercice précédent (%1)&#xa0;: elles ne sont pas comptées deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of this period in the ledger (%1) are not in this file. They stay as they are.</source>
        <translation>
            <numerusform>%Ln pièce du dossier pour cette période (%1) n’est pas dans ce fichier. Elle reste telle quelle.</numerusform>
            <numerusform>%Ln pièces du dossier pour cette période (%1) ne sont pas dans ce fichier. Elles restent telles quelles.</numerusform>
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
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Taken where neither the file nor the customer gives a due date</source>
        <translation>Appliqué quand ni le fichier ni le client ne donnent d’échéance</translation>
    </message>
    <message>
        <source>Usual &amp;due date after</source>
        <translation>&amp;Délai de règlement habituel</translation>
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
        <source>S&amp;treet</source>
        <translation>R&amp;ue</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>Code &amp;postal</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>C&amp;ountry (FR, BE, …)</source>
        <translation>Pa&amp;ys (FR, BE…)</translation>
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
        <source>Sales&amp;person</source>
        <translation>&amp;Commercial</translation>
    </message>
    <message>
        <source>Se&amp;gment</source>
        <translation>Se&amp;gment</translation>
    </message>
    <message numerus="yes">
        <source>the company&apos;s: %n day(s)</source>
        <translation>
            <numerusform>celui de l’entreprise&#xa0;: %n jour</numerusform>
            <numerusform>celui de l’entreprise&#xa0;: %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Days after the document date. Due dates that were computed change with it.</source>
        <translation>Jours après la date de pièce. Les échéances calculées changent avec lui.</translation>
    </message>
    <message>
        <source>Payment te&amp;rms</source>
        <translation>&amp;Délai de règlement</translation>
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
    <message numerus="yes">
        <source>%n day(s) after the document date</source>
        <translation>
            <numerusform>Règlement à %n jour de la date de pièce</numerusform>
            <numerusform>Règlement à %n jours de la date de pièce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the document date (usual terms)</source>
        <translation>
            <numerusform>Règlement à %n jour de la date de pièce (délai habituel)</numerusform>
            <numerusform>Règlement à %n jours de la date de pièce (délai habituel)</numerusform>
        </translation>
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
    <message>
        <source>&amp;Allow reminders</source>
        <translation>&amp;Reprendre les relances</translation>
    </message>
    <message>
        <source>&amp;Stop reminders…</source>
        <translation>&amp;Suspendre les relances…</translation>
    </message>
    <message>
        <source>Due dates confirmed</source>
        <translation>Échéances confirmées</translation>
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
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xporter en CSV…</translation>
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
        <extracomment>name of the exported file, without its ending; the day follows</extracomment>
        <translation>clients</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Enregistré dans %1</translation>
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
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
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
        <source>%1 if every customer pays as usual. %2 more should have come already and is not counted.</source>
        <translation>%1 si chaque client paie comme d’habitude. %2 de plus auraient déjà dû arriver et ne sont pas comptés.</translation>
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
        <source>Undo removes exactly what this file brought. You can also undo later, under Edit.</source>
        <translation>L’annulation retire exactement ce que ce fichier a apporté. Vous pourrez aussi annuler plus tard, dans le menu Édition.</translation>
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
        <source>Expected</source>
        <translation>Attendu le</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>Solde (%1)</translation>
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
        <translation>&amp;Nom de l’entreprise</translation>
    </message>
    <message>
        <source>This very file was imported before. Importing it again changes nothing.</source>
        <translation>Ce fichier a déjà été importé, à l’identique. L’importer de nouveau ne change rien.</translation>
    </message>
    <message>
        <source>%1, separated by %2, %3</source>
        <translation>%1, séparateur %2, %3</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>with opening lines of %1</source>
        <translation>avec des à-nouveaux au %1</translation>
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
        <source>%1 on each side</source>
        <translation>%1 de chaque côté</translation>
    </message>
    <message>
        <source>⚠ debit %1, credit %2</source>
        <translation>⚠ débit %1, crédit %2</translation>
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
        <source>Expected by usual habit</source>
        <translation>Attendu selon les habitudes</translation>
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
        <source>From %1 to %2
Expected by usual habit: %3
By due date: %4</source>
        <translation>Du %1 au %2
Attendu selon les habitudes&#xa0;: %3
Selon les échéances&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>encaisse::ForecastPage</name>
    <message>
        <source>Import your accounts to see what will come in, week by week.</source>
        <translation>Importez votre comptabilité pour voir ce qui rentrera, semaine par semaine.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
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
        <source>Total of each column: %1. Payments and credit notes not yet allocated: %2. Balance: %3.</source>
        <translation>Total de chaque colonne&#xa0;: %1. Règlements et avoirs non lettrés&#xa0;: %2. Solde&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Nothing has been paid in this ledger yet, so that the usual habit is the due date itself.</source>
        <translation>Rien n’a encore été réglé dans ce dossier&#xa0;: l’habitude est donc l’échéance elle-même.</translation>
    </message>
    <message numerus="yes">
        <source>Usual habit: the due date plus the delay with which the customer usually pays, the middle one of its paid invoices. With few of them it is drawn towards the middle delay of all customers: %n day(s) after the due date.</source>
        <translation>
            <numerusform>Habitudes&#xa0;: l’échéance plus le retard habituel du client, c’est-à-dire le retard médian de ses factures réglées. S’il y en a peu, il est rapproché du retard médian de tous les clients&#xa0;: %n jour après l’échéance.</numerusform>
            <numerusform>Habitudes&#xa0;: l’échéance plus le retard habituel du client, c’est-à-dire le retard médian de ses factures réglées. S’il y en a peu, il est rapproché du retard médian de tous les clients&#xa0;: %n jours après l’échéance.</numerusform>
        </translation>
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
        <source>By usual habit</source>
        <translation>Selon les habitudes</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Selon les échéances</translation>
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
        <source>By habit (%1)</source>
        <translation>Habitudes (%1)</translation>
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
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xporter en CSV…</translation>
    </message>
    <message numerus="yes">
        <source> (the %n largest are listed)</source>
        <translation>
            <numerusform> (seule la plus grosse est listée)</numerusform>
            <numerusform> (les %n plus grosses sont listées)</numerusform>
        </translation>
    </message>
    <message>
        <source>items</source>
        <translation>pieces</translation>
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
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
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
        <source>Open customer</source>
        <translation>Ouvrir la fiche client</translation>
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
    <message>
        <source>Writes one PDF per customer and records each as sent</source>
        <translation>Écrit un PDF par client et enregistre chaque lettre comme envoyée</translation>
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
</context>
<context>
    <name>encaisse::RunningStep</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>encaisse::StartWindow</name>
    <message>
        <source>Invoicing is good, getting paid is better.</source>
        <translation>Facturer c’est bien, mais encaisser c’est mieux.</translation>
    </message>
    <message>
        <source>New ledger from a FEC…</source>
        <translation>Nouveau dossier à partir d’un FEC…</translation>
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
    <name>encaisse::StopDialog</name>
    <message>
        <source>Stop reminders</source>
        <translation>Suspendre les relances</translation>
    </message>
    <message>
        <source>agreed payment plan, dispute, insolvency…</source>
        <translation>échéancier convenu, litige, redressement judiciaire…</translation>
    </message>
    <message>
        <source>%1 gets no more reminders until you allow them again. &amp;Why?</source>
        <translation>%1 ne recevra plus de relance jusqu’à ce que vous les repreniez. &amp;Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Stop reminders</source>
        <translation>&amp;Suspendre les relances</translation>
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
        <source>%n thing(s) to do, the most money first</source>
        <translation>
            <numerusform>%n chose à faire</numerusform>
            <numerusform>%n choses à faire, les plus gros montants d’abord</numerusform>
        </translation>
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
</TS>
