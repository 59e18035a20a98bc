<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CamtReader</name>
    <message numerus="yes">
        <source>The entry holds more than %n payment(s). Ask the bank for smaller files.</source>
        <translation>
            <numerusform>The entry holds more than %n payment. Ask the bank for smaller files.</numerusform>
            <numerusform>The entry holds more than %n payments. Ask the bank for smaller files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than %n statement(s). Ask the bank for smaller files.</source>
        <translation>
            <numerusform>The file holds more than %n statement. Ask the bank for smaller files.</numerusform>
            <numerusform>The file holds more than %n statements. Ask the bank for smaller files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The statement holds more than %n line(s). Ask the bank for smaller files.</source>
        <translation>
            <numerusform>The statement holds more than %n line. Ask the bank for smaller files.</numerusform>
            <numerusform>The statement holds more than %n lines. Ask the bank for smaller files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CashIn</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n new item</numerusform>
            <numerusform>%n new items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryImport</name>
    <message numerus="yes">
        <source>%n line(s) of this list cannot be read: what they show would count as invoiced.</source>
        <translation>
            <numerusform>%n line of this list cannot be read: what it shows would count as invoiced.</numerusform>
            <numerusform>%n lines of this list cannot be read: what they show would count as invoiced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of this list are dated after its day, %1. Is it the right day?</source>
        <translation>
            <numerusform>%n line of this list is dated after its day, %1. Is it the right day?</numerusform>
            <numerusform>%n lines of this list are dated after its day, %1. Is it the right day?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FecReader</name>
    <message numerus="yes">
        <source>%n entries do not balance when grouped by journal, number and day.</source>
        <translation>
            <numerusform>%n entry does not balance when grouped by journal, number and day.</numerusform>
            <numerusform>%n entries do not balance when grouped by journal, number and day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message numerus="yes">
        <source>%n line(s) of this list cannot be read: what they show as open would count as settled.</source>
        <translation>
            <numerusform>%n line of this list cannot be read: what it shows as open would count as settled.</numerusform>
            <numerusform>%n lines of this list cannot be read: what they show as open would count as settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of this list are dated after its day, %1. Is it the right day?</source>
        <translation>
            <numerusform>%n line of this list is dated after its day, %1. Is it the right day?</numerusform>
            <numerusform>%n lines of this list are dated after its day, %1. Is it the right day?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message numerus="yes">
        <source>No reminder left whose %n day(s) ended within the period.</source>
        <translation>
            <numerusform>No reminder left whose %n day ended within the period.</numerusform>
            <numerusform>No reminder left whose %n days ended within the period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Items paid within %n day(s) after a reminder, against what their customers&apos; behaviour before let expect without it.</source>
        <translation>
            <numerusform>Items paid within %n day after a reminder, against what their customers&apos; behaviour before let expect without it.</numerusform>
            <numerusform>Items paid within %n days after a reminder, against what their customers&apos; behaviour before let expect without it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemImport</name>
    <message numerus="yes">
        <source>%n items of these days stand in the ledger but no longer in the file. They are kept; if the accounts dropped them, undo the earlier import and import again.</source>
        <translation>
            <numerusform>%n item of these days stands in the ledger but no longer in the file. It is kept; if the accounts dropped it, undo the earlier import and import again.</numerusform>
            <numerusform>%n items of these days stand in the ledger but no longer in the file. They are kept; if the accounts dropped them, undo the earlier import and import again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers open the year with another balance than the year before left. The differences stand in the ledger as items of their own.</source>
        <translation>
            <numerusform>%n customer opens the year with another balance than the year before left. The difference stands in the ledger as an item of its own.</numerusform>
            <numerusform>%n customers open the year with another balance than the year before left. The differences stand in the ledger as items of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s) are not on the list of open items of %1 and would be settled by it at once.</source>
        <translation>
            <numerusform>%n new item is not on the list of open items of %1 and would be settled by it at once.</numerusform>
            <numerusform>%n new items are not on the list of open items of %1 and would be settled by it at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateItems</name>
    <message numerus="yes">
        <source>%n payment(s) of its own</source>
        <translation>
            <numerusform>%n payment of its own</numerusform>
            <numerusform>%n payments of its own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message numerus="yes">
        <source>%n messages sent</source>
        <translation>
            <numerusform>%n message sent</numerusform>
            <numerusform>%n messages sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked about</source>
        <translation>
            <numerusform>%n to be asked about</numerusform>
            <numerusform>%n to be asked about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting</source>
        <translation>
            <numerusform>%n still waiting</numerusform>
            <numerusform>%n still waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message numerus="yes">
        <source>The payer&apos;s account is known and the amount is exactly the sum of %n open item(s).</source>
        <translation>
            <numerusform>The payer&apos;s account is known and the amount is exactly the sum of %n open item.</numerusform>
            <numerusform>The payer&apos;s account is known and the amount is exactly the sum of %n open items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The payer&apos;s name fits and the amount is exactly the sum of %n open item(s).</source>
        <translation>
            <numerusform>The payer&apos;s name fits and the amount is exactly the sum of %n open item.</numerusform>
            <numerusform>The payer&apos;s name fits and the amount is exactly the sum of %n open items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The credit is on this account and the amount is exactly the sum of %n open item(s).</source>
        <translation>
            <numerusform>The credit is on this account and the amount is exactly the sum of %n open item.</numerusform>
            <numerusform>The credit is on this account and the amount is exactly the sum of %n open items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The amount is exactly the sum of %n open item(s).</source>
        <translation>
            <numerusform>The amount is exactly the sum of %n open item.</numerusform>
            <numerusform>The amount is exactly the sum of %n open items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentTerms</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then %n day(s)</source>
        <comment>after the end of the month</comment>
        <translation>
            <numerusform>then %n day</numerusform>
            <numerusform>then %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message numerus="yes">
        <source>%n possible answer(s): choose one.</source>
        <translation>
            <numerusform>%n possible answer: choose one.</numerusform>
            <numerusform>%n possible answers: choose one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderService</name>
    <message numerus="yes">
        <source>Stopped. %n letters were written and recorded.</source>
        <translation>
            <numerusform>Stopped. %n letter was written and recorded.</numerusform>
            <numerusform>Stopped. %n letters were written and recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderWhy</name>
    <message numerus="yes">
        <source>%1 is due in %n days (on %2)</source>
        <translation>
            <numerusform>%1 is due in %n day (on %2)</numerusform>
            <numerusform>%1 is due in %n days (on %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n days late (due on %2)</source>
        <translation>
            <numerusform>%1 is %n day late (due on %2)</numerusform>
            <numerusform>%1 is %n days late (due on %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starts %n days after the invoice</source>
        <translation>
            <numerusform>%1 starts %n day after the invoice</numerusform>
            <numerusform>%1 starts %n days after the invoice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starts %n days after the step before</source>
        <translation>
            <numerusform>%1 starts %n day after the step before</numerusform>
            <numerusform>%1 starts %n days after the step before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starts %n days before the due date</source>
        <translation>
            <numerusform>%1 starts %n day before the due date</numerusform>
            <numerusform>%1 starts %n days before the due date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starts %n days after the due date</source>
        <translation>
            <numerusform>%1 starts %n day after the due date</numerusform>
            <numerusform>%1 starts %n days after the due date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n more item(s) go with it.</source>
        <translation>
            <numerusform>%n more item goes with it.</numerusform>
            <numerusform>%n more items go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait: %1.</source>
        <translation>
            <numerusform>%n item waits: %1.</numerusform>
            <numerusform>%n items wait: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message numerus="yes">
        <source>Pays %n day(s) late on average, recent payments first.</source>
        <translation>
            <numerusform>Pays %n day late on average, recent payments first.</numerusform>
            <numerusform>Pays %n days late on average, recent payments first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pays %n day(s) early on average.</source>
        <translation>
            <numerusform>Pays %n day early on average.</numerusform>
            <numerusform>Pays %n days early on average.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pays %n day(s) later than in the months before.</source>
        <translation>
            <numerusform>Pays %n day later than in the months before.</numerusform>
            <numerusform>Pays %n days later than in the months before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pays %n day(s) sooner than in the months before.</source>
        <translation>
            <numerusform>Pays %n day sooner than in the months before.</numerusform>
            <numerusform>Pays %n days sooner than in the months before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n item(s) fell due in the last year: too few to tell.</source>
        <translation>
            <numerusform>Only %n item fell due in the last year: too few to tell.</numerusform>
            <numerusform>Only %n items fell due in the last year: too few to tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something has been overdue for %n day(s), more than %1.</source>
        <translation>
            <numerusform>Something has been overdue for %n day, more than %1.</numerusform>
            <numerusform>Something has been overdue for %n days, more than %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) broken within a year.</source>
        <translation>
            <numerusform>%n promise broken within a year.</numerusform>
            <numerusform>%n promises broken within a year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pays %n day(s) late on average, more than %1.</source>
        <translation>
            <numerusform>Pays %n day late on average, more than %1.</numerusform>
            <numerusform>Pays %n days late on average, more than %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) broken in the last year.</source>
        <translation>
            <numerusform>%n promise broken in the last year.</numerusform>
            <numerusform>%n promises broken in the last year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s) in the last year.</source>
        <translation>
            <numerusform>%n dispute in the last year.</numerusform>
            <numerusform>%n disputes in the last year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A customer for about %n year(s).</source>
        <translation>
            <numerusform>A customer for about %n year.</numerusform>
            <numerusform>A customer for about %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message numerus="yes">
        <source>%n day(s) after the payment</source>
        <translation>
            <numerusform>%n day after the payment</numerusform>
            <numerusform>%n days after the payment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the invoice</source>
        <translation>
            <numerusform>%n day after the invoice</numerusform>
            <numerusform>%n days after the invoice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the step before</source>
        <translation>
            <numerusform>%n day after the step before</numerusform>
            <numerusform>%n days after the step before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the due date</source>
        <translation>
            <numerusform>%n day before the due date</numerusform>
            <numerusform>%n days before the due date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the due date</source>
        <translation>
            <numerusform>%n day after the due date</numerusform>
            <numerusform>%n days after the due date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>%n invoice(s), issued since then and paid by now.</source>
        <translation>
            <numerusform>%n invoice, issued since then and paid by now.</numerusform>
            <numerusform>%n invoices, issued since then and paid by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late and left out: %n item(s), see leftOut in JSON.</source>
        <translation>
            <numerusform>Late and left out: %n item, see leftOut in JSON.</numerusform>
            <numerusform>Late and left out: %n items, see leftOut in JSON.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The band that should hold 80 % of the weeks held %1 of %n.</source>
        <translation>
            <numerusform>The band that should hold 80 % of the weeks held %1 of %n.</numerusform>
            <numerusform>The band that should hold 80 % of the weeks held %1 of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Items paid within %n day(s) after a reminder</source>
        <translation>
            <numerusform>Items paid within %n day after a reminder</numerusform>
            <numerusform>Items paid within %n days after a reminder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items have the number %1: name the customer too, CUSTOMER/NUMBER.</source>
        <translation>
            <numerusform>%n item has the number %1: name the customer too, CUSTOMER/NUMBER.</numerusform>
            <numerusform>%n items have the number %1: name the customer too, CUSTOMER/NUMBER.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
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
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n days: %1</source>
        <translation>
            <numerusform>In %n day: %1</numerusform>
            <numerusform>In %n days: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; at most %n calls a day (%2).</source>
        <translation>
            <numerusform>%1; at most %n call a day (%2).</numerusform>
            <numerusform>%1; at most %n calls a day (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need an approval.</source>
        <translation>
            <numerusform>%n needs an approval.</numerusform>
            <numerusform>%n need an approval.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are done by hand.</source>
        <translation>
            <numerusform>%n is done by hand.</numerusform>
            <numerusform>%n are done by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing would leave in %n days.</source>
        <translation>
            <numerusform>Nothing would leave in %n day.</numerusform>
            <numerusform>Nothing would leave in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Items that fall due in %1, and the chance of each to be unpaid %n day(s) after it, the most at stake first</source>
        <translation>
            <numerusform>Items that fall due in %1, and the chance of each to be unpaid %n day after it, the most at stake first</numerusform>
            <numerusform>Items that fall due in %1, and the chance of each to be unpaid %n days after it, the most at stake first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails wait in the outbox: &quot;mail LEDGER send&quot; sends them.</source>
        <translation>
            <numerusform>%n e-mail waits in the outbox: &quot;mail LEDGER send&quot; sends it.</numerusform>
            <numerusform>%n e-mails wait in the outbox: &quot;mail LEDGER send&quot; sends them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It held the total over %n day(s) in %1 of %2 cases.</source>
        <translation>
            <numerusform>It held the total over %n day in %1 of %2 cases.</numerusform>
            <numerusform>It held the total over %n days in %1 of %2 cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message numerus="yes">
        <source>Claims lapsed %n day(s) ago.</source>
        <translation>
            <numerusform>Claims lapsed %n day ago.</numerusform>
            <numerusform>Claims lapsed %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claims lapse in %n day(s): act before.</source>
        <translation>
            <numerusform>Claims lapse in %n day: act before.</numerusform>
            <numerusform>Claims lapse in %n days: act before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late for the first time in two years, %1 days, after %n item(s) in time.</source>
        <translation>
            <numerusform>Late for the first time in two years, %1 days, after %n item in time.</numerusform>
            <numerusform>Late for the first time in two years, %1 days, after %n items in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) paid in part within a quarter, none in the year before.</source>
        <translation>
            <numerusform>%n item paid in part within a quarter, none in the year before.</numerusform>
            <numerusform>%n items paid in part within a quarter, none in the year before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buys %1 % more than in the quarters before and pays %n day(s) slower.</source>
        <translation>
            <numerusform>Buys %1 % more than in the quarters before and pays %n day slower.</numerusform>
            <numerusform>Buys %1 % more than in the quarters before and pays %n days slower.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No payment for %1 days; usually one comes every %n day(s).</source>
        <translation>
            <numerusform>No payment for %1 days; usually one comes every day.</numerusform>
            <numerusform>No payment for %1 days; usually one comes every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No invoice for %1 days; usually there is one every %n day(s).</source>
        <translation>
            <numerusform>No invoice for %1 days; usually there is one every day.</numerusform>
            <numerusform>No invoice for %1 days; usually there is one every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) disputed only after the due date, within a quarter.</source>
        <translation>
            <numerusform>%n item disputed only after the due date, within a quarter.</numerusform>
            <numerusform>%n items disputed only after the due date, within a quarter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The money came from the account ending in %1, never seen in %n receipt(s) before.</source>
        <translation>
            <numerusform>The money came from the account ending in %1, never seen in %n receipt before.</numerusform>
            <numerusform>The money came from the account ending in %1, never seen in %n receipts before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) overdue by a computed due date that nobody confirmed: no formal notice may rest on it.</source>
        <translation>
            <numerusform>%n item overdue by a computed due date that nobody confirmed: no formal notice may rest on it.</numerusform>
            <numerusform>%n items overdue by a computed due date that nobody confirmed: no formal notice may rest on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) or deliveries without an invoice, the oldest for %1 days.</source>
        <translation>
            <numerusform>%n order or delivery without an invoice for %1 days.</numerusform>
            <numerusform>%n orders or deliveries without an invoice, the oldest for %1 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its deliveries are invoiced after %1 days, usually the company does it within %n day(s): the money comes later by the difference.</source>
        <translation>
            <numerusform>Its deliveries are invoiced after %1 days, usually the company does it within %n day: the money comes later by the difference.</numerusform>
            <numerusform>Its deliveries are invoiced after %1 days, usually the company does it within %n days: the money comes later by the difference.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message numerus="yes">
        <source>Sales to come: the %n invoice(s) of the last 13 weeks once more, each 91 days later. Open items are paid as the forecast expects.</source>
        <translation>
            <numerusform>Sales to come: the %n invoice of the last 13 weeks once more, 91 days later. Open items are paid as the forecast expects.</numerusform>
            <numerusform>Sales to come: the %n invoices of the last 13 weeks once more, each 91 days later. Open items are paid as the forecast expects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders come %n day(s) before their invoice, as usual.</source>
        <translation>
            <numerusform>Orders come %n day before their invoice, as usual.</numerusform>
            <numerusform>Orders come %n days before their invoice, as usual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimulationDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message numerus="yes">
        <source>%n table(s) written to %1</source>
        <translation>
            <numerusform>%n table written to %1</numerusform>
            <numerusform>%n tables written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermLegality</name>
    <message numerus="yes">
        <source>%n day(s) beyond the longest lawful term, %1 (%2).</source>
        <translation>
            <numerusform>%n day beyond the longest lawful term, %1 (%2).</numerusform>
            <numerusform>%n days beyond the longest lawful term, %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermReport</name>
    <message numerus="yes">
        <source>Up to %n day(s) later than the law allows between professionals (%1).</source>
        <translation>
            <numerusform>Up to %n day later than the law allows between professionals (%1).</numerusform>
            <numerusform>Up to %n days later than the law allows between professionals (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n reminder(s)</source>
        <translation>
            <numerusform>Approve %n reminder</numerusform>
            <numerusform>Approve %n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last file was imported %n day(s) ago: what was paid since then is not known here.</source>
        <translation>
            <numerusform>The last file was imported %n day ago: what was paid since then is not known here.</numerusform>
            <numerusform>The last file was imported %n days ago: what was paid since then is not known here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, for %n customer(s).</source>
        <comment>step, items</comment>
        <translation>
            <numerusform>%1: %2, for %n customer.</numerusform>
            <numerusform>%1: %2, for %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>× %1 % × %n day(s)</source>
        <comment>below an amount</comment>
        <translation>
            <numerusform>× %1 % × %n day</numerusform>
            <numerusform>× %1 % × %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2 % × %n day(s): what is at stake, the chance that it comes late unless you act, and by how many days. The list has the largest product first.</source>
        <translation>
            <numerusform>%1 × %2 % × %n day: what is at stake, the chance that it comes late unless you act, and by how many days. The list has the largest product first.</numerusform>
            <numerusform>%1 × %2 % × %n days: what is at stake, the chance that it comes late unless you act, and by how many days. The list has the largest product first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s), overdue by due dates that were computed.</source>
        <comment>signal</comment>
        <translation>
            <numerusform>%1: %n item, overdue by a due date that was computed.</numerusform>
            <numerusform>%1: %n items, overdue by due dates that were computed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message numerus="yes">
        <source>The archive holds more than %n file(s).</source>
        <translation>
            <numerusform>The archive holds more than %n file.</numerusform>
            <numerusform>The archive holds more than %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::AccountsEdit</name>
    <message numerus="yes">
        <source>%1  %2  ·  %Ln line(s)</source>
        <translation>
            <numerusform>%1  %2  ·  %Ln line</numerusform>
            <numerusform>%1  %2  ·  %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::AgingModel</name>
    <message numerus="yes">
        <source>%n open item(s)</source>
        <extracomment>number of open items of a customer</extracomment>
        <translation>
            <numerusform>%n open item</numerusform>
            <numerusform>%n open items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::AgingPage</name>
    <message numerus="yes">
        <source>Overdue %1 · %n open item(s)</source>
        <translation>
            <numerusform>Overdue %1 · %n open item</numerusform>
            <numerusform>Overdue %1 · %n open items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::AheadDialog</name>
    <message numerus="yes">
        <source>%1; at most %n call(s) a day</source>
        <translation>
            <numerusform>%1; at most %n call a day</numerusform>
            <numerusform>%1; at most %n calls a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::CashInPage</name>
    <message numerus="yes">
        <source>Show %n line(s) set aside</source>
        <translation>
            <numerusform>Show %n line set aside</numerusform>
            <numerusform>Show %n lines set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) applied.</source>
        <translation>
            <numerusform>%n line applied.</numerusform>
            <numerusform>%n lines applied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::ChangeStep</name>
    <message numerus="yes">
        <source>%Ln line(s) to look at</source>
        <translation>
            <numerusform>%Ln line to look at</numerusform>
            <numerusform>%Ln lines to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::CreditControlDialog</name>
    <message numerus="yes">
        <source>%n customer(s) to block</source>
        <translation>
            <numerusform>%n customer to block</numerusform>
            <numerusform>%n customers to block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) bypassed</source>
        <translation>
            <numerusform>%n block bypassed</numerusform>
            <numerusform>%n blocks bypassed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::CustomerActions</name>
    <message numerus="yes">
        <source>%n due date(s) confirmed</source>
        <translation>
            <numerusform>%n due date confirmed</numerusform>
            <numerusform>%n due dates confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::CustomerPane</name>
    <message numerus="yes">
        <source>Expected to pay like the other customers: %n day(s) after the due date</source>
        <translation>
            <numerusform>Expected to pay like the other customers: %n day after the due date</numerusform>
            <numerusform>Expected to pay like the other customers: %n days after the due date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually %n day(s) after the due date</source>
        <translation>
            <numerusform>Usually %n day after the due date</numerusform>
            <numerusform>Usually %n days after the due date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually %n day(s) before the due date</source>
        <translation>
            <numerusform>Usually %n day before the due date</numerusform>
            <numerusform>Usually %n days before the due date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n paid item(s)</source>
        <translation>
            <numerusform>From %n paid item</numerusform>
            <numerusform>From %n paid items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::CustomerSheet</name>
    <message numerus="yes">
        <source>&amp;Confirm %n due date(s)</source>
        <translation>
            <numerusform>&amp;Confirm %n due date</numerusform>
            <numerusform>&amp;Confirm %n due dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::CustomersModel</name>
    <message numerus="yes">
        <source>From %n paid item(s); their median: %1 days</source>
        <translation>
            <numerusform>From %n paid item; its delay: %1 days</numerusform>
            <numerusform>From %n paid items; their median: %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::CustomersPage</name>
    <message numerus="yes">
        <source>%n customer(s) · balance %1 · overdue %2</source>
        <translation>
            <numerusform>%n customer · balance %1 · overdue %2</numerusform>
            <numerusform>%n customers · balance %1 · overdue %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::DashboardPage</name>
    <message numerus="yes">
        <source>%1 with %n customer(s)</source>
        <translation>
            <numerusform>%1 with %n customer</numerusform>
            <numerusform>%1 with %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::DayBars</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
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
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a day</source>
        <comment>the top of a scale</comment>
        <translation>
            <numerusform>%n a day</numerusform>
            <numerusform>%n a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::DelayHistogram</name>
    <message numerus="yes">
        <source>%n paid on time</source>
        <translation>
            <numerusform>%n paid on time</numerusform>
            <numerusform>%n paid on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than 90 days late</source>
        <translation>
            <numerusform>%n more than 90 days late</numerusform>
            <numerusform>%n more than 90 days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid %1 days late</source>
        <translation>
            <numerusform>%n paid %1 days late</numerusform>
            <numerusform>%n paid %1 days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::DifferenceDialog</name>
    <message numerus="yes">
        <source>%1; at most %n call(s) a day</source>
        <translation>
            <numerusform>%1; at most %n call a day</numerusform>
            <numerusform>%1; at most %n calls a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::DisputesModel</name>
    <message numerus="yes">
        <source>Resolved in %n day(s)</source>
        <translation>
            <numerusform>Resolved in %n day</numerusform>
            <numerusform>Resolved in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open for %n day(s)</source>
        <translation>
            <numerusform>Open for %n day</numerusform>
            <numerusform>Open for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::DisputesPane</name>
    <message numerus="yes">
        <source>%n dispute(s), %1</source>
        <translation>
            <numerusform>%n dispute, %1</numerusform>
            <numerusform>%n disputes, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::DoneStep</name>
    <message numerus="yes">
        <source>%Ln settled</source>
        <translation>
            <numerusform>%Ln settled</numerusform>
            <numerusform>%Ln settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the file</source>
        <translation>
            <numerusform>%Ln in the file</numerusform>
            <numerusform>%Ln in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoiced</source>
        <translation>
            <numerusform>%Ln invoiced</numerusform>
            <numerusform>%Ln invoiced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::EssentialsPane</name>
    <message numerus="yes">
        <source>%n day(s) after the due date</source>
        <translation>
            <numerusform>%n day after the due date</numerusform>
            <numerusform>%n days after the due date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the due date</source>
        <translation>
            <numerusform>%n day before the due date</numerusform>
            <numerusform>%n days before the due date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::FileFacts</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new</source>
        <translation>
            <numerusform>%Ln of them new</numerusform>
            <numerusform>%Ln of them new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::FollowUpTab</name>
    <message numerus="yes">
        <source>Kept %1 % of what it promised (%n promise(s) decided).</source>
        <translation>
            <numerusform>Kept %1 % of what it promised (%n promise decided).</numerusform>
            <numerusform>Kept %1 % of what it promised (%n promises decided).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::ForecastPage</name>
    <message numerus="yes">
        <source>%n day(s): %1</source>
        <comment>within the next</comment>
        <translation>
            <numerusform>%n day: %1</numerusform>
            <numerusform>%n days: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected: the chance of each open invoice to be paid in a week, learnt from %n paid invoice(s) of this ledger, times its amount; promises and disputes count. Four weeks out of five should end inside the band.</source>
        <translation>
            <numerusform>Expected: the chance of each open invoice to be paid in a week, learnt from %n paid invoice of this ledger, times its amount; promises and disputes count. Four weeks out of five should end inside the band.</numerusform>
            <numerusform>Expected: the chance of each open invoice to be paid in a week, learnt from %n paid invoices of this ledger, times its amount; promises and disputes count. Four weeks out of five should end inside the band.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::IndicatorsPage</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) behind it</source>
        <translation>
            <numerusform>%n item behind it</numerusform>
            <numerusform>%n items behind it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::ItemChanges</name>
    <message numerus="yes">
        <source>%Ln opening line(s) stand for open items of the year before (%1): they are not counted twice.</source>
        <translation>
            <numerusform>%Ln opening line stands for an open item of the year before (%1): it is not counted twice.</numerusform>
            <numerusform>%Ln opening lines stand for open items of the year before (%1): they are not counted twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of this period in the ledger (%1) are not in this file. They stay as they are.</source>
        <translation>
            <numerusform>%Ln item of this period in the ledger (%1) is not in this file. It stays as it is.</numerusform>
            <numerusform>%Ln items of this period in the ledger (%1) are not in this file. They stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be read and are left out (%1, counted in what the file says). They are listed under the remarks.</source>
        <translation>
            <numerusform>%Ln line cannot be read and is left out (%1, counted in what the file says). It is listed under the remarks.</numerusform>
            <numerusform>%Ln lines cannot be read and are left out (%1, counted in what the file says). They are listed under the remarks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are settled in part by this file (%1).</source>
        <translation>
            <numerusform>%Ln item is settled in part by this file (%1).</numerusform>
            <numerusform>%Ln items are settled in part by this file (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::ItemsDialog</name>
    <message numerus="yes">
        <source>%1, as of %2 · %n item(s)</source>
        <translation>
            <numerusform>%1, as of %2 · %n item</numerusform>
            <numerusform>%1, as of %2 · %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (the %n largest are listed)</source>
        <translation>
            <numerusform> (the largest is listed)</numerusform>
            <numerusform> (the %n largest are listed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::LatePane</name>
    <message numerus="yes">
        <source>Chance: to be unpaid %n day(s) after the due date. Days: how late on average, if it is late.</source>
        <translation>
            <numerusform>Chance: to be unpaid %n day after the due date. Days: how late on average, if it is late.</numerusform>
            <numerusform>Chance: to be unpaid %n days after the due date. Days: how late on average, if it is late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 with the most at stake, of %n item(s).</source>
        <translation>
            <numerusform>The %1 with the most at stake, of %n item.</numerusform>
            <numerusform>The %1 with the most at stake, of %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::LinesPane</name>
    <message numerus="yes">
        <source>%n receipt(s) need nothing: the accounts have settled them already.</source>
        <translation>
            <numerusform>%n receipt need nothing: the accounts have settled them already.</numerusform>
            <numerusform>%n receipts need nothing: the accounts have settled them already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n ready line(s)…</source>
        <translation>
            <numerusform>Apply %n ready line…</numerusform>
            <numerusform>Apply %n ready lines…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n ready line(s), %1 in all? Each can be undone.</source>
        <translation>
            <numerusform>Apply %n ready line, %1 in all? Each can be undone.</numerusform>
            <numerusform>Apply %n ready lines, %1 in all? Each can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to treat</source>
        <translation>
            <numerusform>%n to treat</numerusform>
            <numerusform>%n to treat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::MasterChanges</name>
    <message numerus="yes">
        <source>the first %Ln field(s)</source>
        <translation>
            <numerusform>the first %Ln field</numerusform>
            <numerusform>the first %Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::MatchPane</name>
    <message numerus="yes">
        <source>%n open · %1</source>
        <translation>
            <numerusform>%n open · %1</numerusform>
            <numerusform>%n open · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::ObjectiveCard</name>
    <message numerus="yes">
        <source>DSO unknown, target %n day(s)</source>
        <translation>
            <numerusform>DSO unknown, target %n day</numerusform>
            <numerusform>DSO unknown, target %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ DSO %1, target %n day(s)</source>
        <translation>
            <numerusform>✓ DSO %1, target %n day</numerusform>
            <numerusform>✓ DSO %1, target %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ DSO %1, target %n day(s)</source>
        <translation>
            <numerusform>▲ DSO %1, target %n day</numerusform>
            <numerusform>▲ DSO %1, target %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::OutboxDialog</name>
    <message numerus="yes">
        <source>%n drafts are in %1. Open and send them, then say here which ones left.</source>
        <translation>
            <numerusform>%n draft is in %1. Open and send it, then say here whether it left.</numerusform>
            <numerusform>%n drafts are in %1. Open and send them, then say here which ones left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::PenaltiesTab</name>
    <message numerus="yes">
        <source>%n late item(s) left out: no invoice, or its date is not known.</source>
        <translation>
            <numerusform>%n late item left out: no invoice, or its date is not known.</numerusform>
            <numerusform>%n late items left out: no invoice, or its date is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) later than the law allows (%1).</source>
        <translation>
            <numerusform>%n due date later than the law allows (%1).</numerusform>
            <numerusform>%n due dates later than the law allows (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::ProcedureActions</name>
    <message numerus="yes">
        <source>%n claim(s) waived</source>
        <translation>
            <numerusform>%n claim waived</numerusform>
            <numerusform>%n claims waived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) with %1 since %2.</source>
        <translation>
            <numerusform>%n item with %1 since %2.</numerusform>
            <numerusform>%n items with %1 since %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::PromisesPane</name>
    <message numerus="yes">
        <source>%n promise(s), %1</source>
        <translation>
            <numerusform>%n promise, %1</numerusform>
            <numerusform>%n promises, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::RemindersPage</name>
    <message numerus="yes">
        <source>%n to approve</source>
        <translation>
            <numerusform>%n to approve</numerusform>
            <numerusform>%n to approve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved (%1)</source>
        <translation>
            <numerusform>%n approved (%1)</numerusform>
            <numerusform>%n approved (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent on this day</source>
        <translation>
            <numerusform>%n sent on this day</numerusform>
            <numerusform>%n sent on this day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n letter(s)…</source>
        <translation>
            <numerusform>Create %n letter…</numerusform>
            <numerusform>Create %n letters…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to %1 and recorded as sent.</source>
        <translation>
            <numerusform>%n letter written to %1 and recorded as sent.</numerusform>
            <numerusform>%n letters written to %1 and recorded as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do by hand</source>
        <translation>
            <numerusform>%n to do by hand</numerusform>
            <numerusform>%n to do by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) wait in the outbox: send them there.</source>
        <translation>
            <numerusform>%n e-mail waits in the outbox: send it there.</numerusform>
            <numerusform>%n e-mails wait in the outbox: send them there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::ReportDialog</name>
    <message numerus="yes">
        <source>%n report(s) put into the outbox</source>
        <translation>
            <numerusform>%n report put into the outbox</numerusform>
            <numerusform>%n reports put into the outbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::ScenariosDialog</name>
    <message numerus="yes">
        <source>%n customer(s) have it</source>
        <translation>
            <numerusform>%n customer has it</numerusform>
            <numerusform>%n customers have it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::StatusSummary</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::TemplateEditor</name>
    <message numerus="yes">
        <source>It cannot be saved like this: %n reason(s).</source>
        <translation>
            <numerusform>It cannot be saved like this: %n reason.</numerusform>
            <numerusform>It cannot be saved like this: %n reasons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::TodayPage</name>
    <message numerus="yes">
        <source>%n put off: show again</source>
        <translation>
            <numerusform>%n put off: show again</numerusform>
            <numerusform>%n put off: show again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do, the most to gain first</source>
        <translation>
            <numerusform>%n thing to do, the most to gain first</numerusform>
            <numerusform>%n things to do, the most to gain first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) to look into</source>
        <translation>
            <numerusform>%n signal to look into</numerusform>
            <numerusform>%n signals to look into</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::TotalsModel</name>
    <message numerus="yes">
        <source>Total of %n customer(s)</source>
        <translation>
            <numerusform>Total of %n customer</numerusform>
            <numerusform>Total of %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encaisse::TrackRecordPane</name>
    <message numerus="yes">
        <source>The band that should hold 80 % of the weeks held %1 of %n.</source>
        <translation>
            <numerusform>The band that should hold 80 % of the weeks held %1 of %n.</numerusform>
            <numerusform>The band that should hold 80 % of the weeks held %1 of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inside the band: %1 of %n week(s)</source>
        <translation>
            <numerusform>Inside the band: %1 of %n week</numerusform>
            <numerusform>Inside the band: %1 of %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) %1 of %2</source>
        <comment>windows of so many days that held</comment>
        <translation>
            <numerusform>%n day %1 of %2</numerusform>
            <numerusform>%n days %1 of %2</numerusform>
        </translation>
    </message>
</context>
</TS>
