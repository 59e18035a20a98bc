<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Aging</name>
    <message>
        <source>&quot;%1&quot; are no buckets. Write rising numbers of days, like 30,60,90.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgingPrint</name>
    <message>
        <source>Aged balance by customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aged balance by agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aged balance by salesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aged balance by segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aged balance by account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1 · amounts in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · filter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every reference has its target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open amount of each item = amount − allocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is allocated beyond its amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides of an allocation are one customer&apos;s, a debit and a credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No allocation takes effect before both its items are booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open amounts add up to each customer&apos;s balance at every month end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance of all customers = balance of the imported customer accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerAccounts</name>
    <message>
        <source>&quot;%1&quot; are no account roots. Write them like 411,416.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one customer account, like 411.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerFields</name>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>salesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment terms (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminders stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason of the stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerService</name>
    <message>
        <source>There is no customer %1 in this ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language of letters. Choose fr or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment terms are 0 to 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= as on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 more than on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ %1 less than on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was invoiced in the last 91 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs 91 days of entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last entries are more than a month old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long sales wait for their money: outstanding %1 ÷ sales of the last %2 days %3 × %2 = %4, VAT included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is late: nothing is overdue on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are all customers with something overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 late customers owe %3 % of all that is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, imported on %2: %3, %4; entries from %5 to %6.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The SQLite driver of Qt is missing. Install it, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is being changed by another program. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger file cannot be written. Make it writable, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger file is damaged. Restore your last backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger file cannot be opened. Check the folder and your rights on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a ledger of Encaisse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger file could not be read or written. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a ledger of Encaisse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Make it writable, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FecColumns</name>
    <message>
        <source>The first line has %1 columns: this is no FEC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no FEC: its first line does not name the columns JournalCode, EcritureDate, CompteNum …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FecImport</name>
    <message numerus="yes">
        <source>%n items of these days stand in the ledger but no longer in the file. They are kept; if the accounts dropped them, undo the earlier import and import again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customers open the year with another balance than the year before left. The differences stand in the ledger as items of their own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FecReader</name>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no lines below its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date (YYYYMMDD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has %1 columns where the first line has %2. Is the file cut off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has %1 columns where the first line has %2. Is there a separator inside a text?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount with two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither D nor C, +1 nor -1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts are too large to be added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer %1 has two names: &quot;%2&quot; and &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; the due date was computed instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date %1 comes before the document date %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s debit %1 and credit %2 differ: it is not a whole ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries do not balance when grouped by journal, number and day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no lines on the customer accounts %1. Name the accounts of your customers (--accounts).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForecastRows</name>
    <message>
        <source>Already late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a week</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns of a grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right click on its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Encaisse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets invoices paid: who owes what and since when, what to do today, when the money will come. It works offline on one file that you own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty. Made with Qt and SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>Accounting exports (*.txt *.csv *.tsv *.fec *.TXT *.CSV *.FEC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encaisse ledgers (*.encaisse)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRepository</name>
    <message>
        <source>Import %1 (%2) covers the same days and builds on it: undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 was reminded of %3 on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date %3 of %2 (customer %1) was confirmed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 of customer %1 was allocated by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>The ledger is open for reading only: nothing can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 cannot be undone:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemService</name>
    <message>
        <source>This item is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The company needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment terms are 0 to 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerExport</name>
    <message>
        <source>&quot;%1&quot; cannot be written. Choose a folder you may write to, with free space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterTemplate</name>
    <message>
        <source>a tag is not closed by }}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the section {{#%1}} is not closed by {{/%1}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{/%1}} closes a section that is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sections are nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first line is not &quot;Subject: …&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line after the subject is not blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paragraph [items], the place of the table, must stand in it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter template %1 cannot be used: %2. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter template %1. Give the customer one of the languages of letters: French or English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its subject is empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>There is nothing to claim from %1: its credits cover all that is due. Allocate them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter to %1 cannot be made into a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>This ledger was made by a newer Encaisse (version %1 of the file, this program knows %2). Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger was made by an older Encaisse and must be brought up to date first. Open it once where it can be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>&quot;%1&quot; is not an amount. Write it like 1234.56.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency. Write its ISO code, like EUR.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aged balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofLine</name>
    <message>
        <source>Open items %1 = customer accounts %2 · difference %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open items %1 ≠ customer accounts %2 · difference %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderService</name>
    <message>
        <source>The letter %1 could not be written. Check the folder and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is open for reading only: no reminder can be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n letters were written and recorded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Held: credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments or credit notes not yet allocated cover what is due. Letter them in your accounts and import again, or contact the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders are stopped for this customer. Allow them again on the customer sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due dates were computed from payment terms, and a formal notice may not rest on that. Confirm them on the customer sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminder was sent for it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sent: %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, due on %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, due on %2: %3; and %n more item(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ledger that was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aged balance as of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof: open items %1, customer accounts %2, difference %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the aged balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each of these (default: customer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last days of the columns, like 30,60,90 (the default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the ledger to a new file, also while it is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy; it may not exist yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifies that the ledger adds up; status 1 if it does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger does not add up. Go back to a backup, or write to its maintainers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set: &quot;%1&quot; is not FIELD=VALUE with one of the fields %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set: terms_days is a number of days, or empty for the company&apos;s own terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set: reminders_stopped is yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows one customer: identity, figures, open items, history; or changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --set, --note or --confirm-due-dates it changes the customer and shows nothing. Fields of --set: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s code in the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirms the computed due dates of the open items as they are: a formal notice needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due dates confirmed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms: %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually pays %1 days after the due date (%2 paid items)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1, %2: balance %3, overdue %4, not due %5, credits %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the customers with what they owe and how late they usually pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the ledger as a folder of CSV files for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers.csv, items.csv, allocations.csv, aging.csv, and native.csv: the layout that Encaisse itself reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder; made when it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encaisse export: XLSX is not written yet; name a folder, which gets CSV files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By habit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash expected as of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open items %1, unallocated credits %2, balance %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the cash expected by week, by due date and by the customers&apos; habits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many weeks (default: 13)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads accounting exports (FEC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are read in the order given, each as a whole or not at all. A refused file ends the command; those before it stay imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exported file, in the order of the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer accounts, like 411,416 (default: as the file suggests)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what would change and changes nothing; each file is held against the ledger as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openings of open items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3, separator %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3 lines, debit %4, credit %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers, %2 of them new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer accounts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control on %1: file %2, ledger %3, difference %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very file was imported before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger holds all of it already: nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported as batch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the imports, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists invoices, credit notes and payments, with what is open of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this customer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those with an open amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said about the firm here stands in its letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample company, with its customers and two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the firm (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, two letters (default: FR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account to pay to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank of that account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of the ledger (default: EUR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from invoice to due date where nothing else says it (default: 30)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer accounts, like 411,416 (default: as each file suggests)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encaisse new: give the name of the firm with --name, or --sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIREN, nine digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal form, like SARL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share capital, as letters state it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City of the trade register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains the command and does nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a whole number from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is none of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger file, usually NAME.encaisse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures at the end of this day, like 2026-10-31 (default: today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How rows are printed (default: table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format: &quot;%1&quot; is none of table, csv, json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of messages (default: the system&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The argument %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it like 2026-10-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is due in %n days (on %2)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is due today (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n days late (due on %2)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>and was never reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and was last reminded on %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 starts %n days before the due date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starts %n days after the due date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unallocated credits of %1 cover the %2 claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminders are stopped for this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formal notice needs confirmed due dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which reminders are due, writes them, or lists those that left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan says what would leave and why, and changes nothing. run writes one letter (PDF) a customer and records it: a second run of the same day finds nothing to send. history lists what left, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the letters (default: LEDGER-letters/DATE beside the ledger)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encaisse reminders: &quot;%1&quot; is none of plan, run, history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminder is due as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 letters written, %2 held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws every page of the window as PNG, without a display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window (default: 1280x800)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encaisse screenshots: this program was built without the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size: &quot;%1&quot; is not a size. Write it like 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: encaisse [FILE] [--sample] [--as-of DATE] [--language fr|en]
       encaisse COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encaisse %1: who owes what, since when, and what to do about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a command the window opens, on FILE if one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the figures at the end of this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains the program; after a command, the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 --help explains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;, and no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was built without the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of customers, notes, due dates, and imports can be taken back. A reminder that left cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1 of %2 %3, done by %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an import back: exactly what it brought goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the import, see imports (default: the newest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encaisse undo-import: &quot;%1&quot; is not the number of an import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet: nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 (%2) is undone: %3 items removed, %4 put back as before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet text (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file. Export it as text (FEC) first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>1 item, due in 3 days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the first due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1 item, 45 days late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the oldest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, for %n customer(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>step, items, last reminder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import fresh data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Approve %n reminder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm due dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last file was imported %n day(s) ago: what was paid since then is not known here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Large and long late: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formal notice is due, but the due dates were computed from payment terms (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not yet allocated cover what would be reminded (%2): letter them in your accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoService</name>
    <message>
        <source>There is nothing to undo. A reminder that left stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>Open the sample company, made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figures of that day (2026-10-31).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: fr or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as-of needs a day such as 2026-10-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language is fr or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one ledger can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on. The commands work without one: encaisse --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance (debit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance (credit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given by the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the customer&apos;s terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the company&apos;s terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit not yet allocated covers the debt: allocate it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders are stopped for this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formal notice needs confirmed due dates: confirm them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of customer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of a due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::AccountsEdit</name>
    <message>
        <source>Customer accounts found in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that begin with one of these, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Taken:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  ·  %Ln line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::AgingBar</name>
    <message>
        <source>%1–%2 days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over %1 days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed, by days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To allocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits, apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>part of the aged balance, amount, share</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::AgingGrid</name>
    <message>
        <source>Aged balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the widths</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::AgingModel</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything open: not due, late, and credits deducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open amounts due on %1 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments and credit notes that are not yet set against an invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open amounts by days after the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open item(s)</source>
        <extracomment>number of open items of a customer</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of what is owed in this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or double click: the items behind this figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::AgingPage</name>
    <message>
        <source>There are no receivables to age yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected cells (Ctrl+C); all of them with their headers when nothing or everything is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Buckets (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the customer &amp;sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Overdue %1 · %n open item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All that match “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aged-balance</source>
        <extracomment>name of the exported file, without its ending; the day follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aged balance written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aged balance: print preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aged balance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::BucketsEdit</name>
    <message>
        <source>Buckets, in days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of each bucket. Choose, or type your own: 15, 30, 60, 120</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising numbers of days, like 30, 60, 90</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::ChangeStep</name>
    <message>
        <source>New items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated (lettering, due date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer lines in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the due dates come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger knows all of this already: nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer accounts on %1: %2 in the file, %3 in the ledger after the import, difference %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln opening line(s) stand for open items of the year before (%1): they are not counted twice.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of this period in the ledger (%1) are not in this file. They stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(the first %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::CompanyDialog</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters to your customers carry these details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legal form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share &amp;capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;IREN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered at (&amp;RCS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are si&amp;gned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters: FR, BE, CH…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where customers pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;BAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BI&amp;C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken where neither the file nor the customer gives a due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual &amp;due date after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer &amp;accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed from each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that begin with one of these, separated by commas: 411,416</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its check digit does not agree: is a digit wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key does not agree with its SIREN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its check digits do not agree: is a character wrong?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::CustomerActions</name>
    <message>
        <source>%1 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be reminded again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders to %1 are stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due date set to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::CustomerAgingBar</name>
    <message>
        <source>Not due: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 days late: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 days late: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::CustomerDialog</name>
    <message>
        <source>Customer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;SIREN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of &amp;letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;treet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ountry (FR, BE, …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales&amp;person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;gment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the company&apos;s: %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after the document date. Due dates that were computed change with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment te&amp;rms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This SIREN has a wrong digit, or is not nine digits long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail address looks incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country is two letters, like FR or BE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::CustomerPane</name>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments and credit notes that are not yet set against an invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this customer pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoice paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Expected to pay like the other customers: %n day(s) after the due date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually %n day(s) after the due date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Usually on the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Usually %n day(s) before the due date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n paid item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No address yet: add it with “Edit…”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the document date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the document date (usual terms)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>SIREN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesperson: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::CustomerSheet</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due dates that were computed from the terms: a formal notice needs them confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open: there is nothing to remind of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · letters in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⏸ Reminders stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⏸ Reminders stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allow reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop reminders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due dates confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Confirm %n due date(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::CustomersModel</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest (days late)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual delay (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after the due date of the oldest open invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after the due date at which this customer usually pays; when it has paid few invoices, drawn towards what all customers do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments and credit notes that are not yet set against an invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paid invoice yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From %n paid item(s); their median: %1 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or double click: the customer sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::CustomersPage</name>
    <message>
        <source>There are no customers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With open items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer is in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) · balance %1 · overdue %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>customers</source>
        <extracomment>name of the exported file, without its ending; the day follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers written to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::DashboardPage</name>
    <message>
        <source>Outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSO, last 91 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your accounts to see who owes what, and since when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next 13 weeks should bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers that owe the most overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owes the most overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import newer accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries a month ago to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue, %1 % of what is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 if every customer pays as usual. %2 more should have come already and is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known a month ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::DelayHistogram</name>
    <message>
        <source>Delay of paid invoices: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paid on time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than 90 days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid %1 days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::DoneStep</name>
    <message>
        <source>Items added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo removes exactly what this file brought. You can also undo later, under Edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1 is undone: the ledger is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::DueDateDialog</name>
    <message>
        <source>Due date of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is before the document was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now: %1. Saving confirms this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::EssentialsPane</name>
    <message>
        <source>Open sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see its customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no payment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the due date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the due date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::ExpectedItemsModel</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::FileStep</name>
    <message>
        <source>The first lines as they were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debit and credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the &amp;company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very file was imported before. Importing it again changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, separated by %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with opening lines of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ debit %1, credit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::ForecastChart</name>
    <message>
        <source>Cash expected by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected by usual habit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2
Expected by usual habit: %3
By due date: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::ForecastPage</name>
    <message>
        <source>Import your accounts to see what will come in, week by week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual habit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the chosen week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total of each column, all that is owed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total of each column: %1. Payments and credit notes not yet allocated: %2. Balance: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been paid in this ledger yet, so that the usual habit is the due date itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Usual habit: the due date plus the delay with which the customer usually pays, the middle one of its paid invoices. With few of them it is drawn towards the middle delay of all customers: %n day(s) after the due date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::ForecastWeeksModel</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By usual habit (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By due date (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the aged balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::ItemsDialog</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, as of %2 · %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Items behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Total %1 = the figure of the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Total %1 ≠ the figure of the grid %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer &amp;sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> (the %n largest are listed)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::ItemsModel</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left at the day that is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ computed from the terms · ✓ confirmed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code under which the accounts set this entry against others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click on the date to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In foreign currency: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the imported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal %1, account %2, booked on %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::ItemsTab</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;due date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::LatePayersModel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all that is overdue that lies with this customer and those above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::LedgerTasks</name>
    <message>
        <source>This ledger is open for reading only: nothing can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backup %2.encaisse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::LetterPreview</name>
    <message>
        <source>The letter as it will leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to &amp;today&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Encaisse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ledger yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::MainWindow</name>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::Navigation</name>
    <message>
        <source>Widen the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::NavigationButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::NextStepsModel</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::NotesTab</name>
    <message>
        <source>&amp;Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said or agreed… (Ctrl+Enter adds the note)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::Notice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::OpenWindows</name>
    <message>
        <source>Open a ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the sample company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ledger from an accounting export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the new ledger goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::PageHeader</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figures of today again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure of the window is shown as of this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrows the list while you type (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewed as of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::ProofLine</name>
    <message>
        <source>The sum of all open items at this day against the balance of the customer accounts in the imported files. The filter does not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not agree: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::RecentList</name>
    <message>
        <source>File not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent ledgers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::RemindersModel</name>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::RemindersPage</name>
    <message>
        <source>Approve all ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your accounts to see which reminders are due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve or take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks every reminder that may leave (Ctrl+Return); Space ticks the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the chosen letters as they print; printing alone records nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminder is due on this day. The next one falls due on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminder is due on this day, and none falls due later as things stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reminder to see its letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on this day as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to approve</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent on this day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This ledger is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look at %1. Letters leave today only: go back to today first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve at least one reminder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes one PDF per customer and records each as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Create %n letter(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to %1 and recorded as sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Print letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::RunningStep</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::StartWindow</name>
    <message>
        <source>Invoicing is good, getting paid is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ledger from a FEC…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your accounting export to the aged balance in a minute. You can also drop the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file ending in .encaisse, on this computer or a shared disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>120 invented customers, to look around without risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledgers that you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent ledgers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::StatusSummary</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>outstanding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ proof %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ proof %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open items add up to the customer accounts of the imported files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open items differ from the customer accounts of the imported files by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing imported yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::StopDialog</name>
    <message>
        <source>Stop reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed payment plan, dispute, insolvency…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets no more reminders until you allow them again. &amp;Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop reminders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::TableView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::TimelineModel</name>
    <message>
        <source>Sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::TimelineView</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::TodayPage</name>
    <message>
        <source>Import your accounts to see what to do today, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what was put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do today, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do, the most money first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off: show again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The next reminder falls due on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminder falls due later, as things stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off: %1. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was put off is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::TodayRowWidget</name>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts this off until the program is started again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>encaisse::TotalsModel</name>
    <message>
        <source>Share of all that is owed, credits not deducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total of %1 out of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Total of %n customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
