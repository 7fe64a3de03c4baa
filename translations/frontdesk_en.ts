<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>The chain is whole: all %n entry(ies) are as they were recorded.</source>
        <translation>
            <numerusform>The chain is whole: the one entry is as it was recorded.</numerusform>
            <numerusform>The chain is whole: all %n entries are as they were recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message numerus="yes">
        <source>%1 (%n years)</source>
        <translation>
            <numerusform>%1 (%n year)</numerusform>
            <numerusform>%1 (%n years)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message numerus="yes">
        <source>Approve %n request(s)? Each is read again before.</source>
        <translation>
            <numerusform>Approve %n request? It is read again before.</numerusform>
            <numerusform>Approve %n requests? Each is read again before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n request(s)? The data stays as it is now.</source>
        <translation>
            <numerusform>Withdraw %n request? The data stays as it is now.</numerusform>
            <numerusform>Withdraw %n requests? The data stays as it is now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n proposal(s)? Nothing is sent.</source>
        <translation>
            <numerusform>Decline %n proposal? Nothing is sent.</numerusform>
            <numerusform>Decline %n proposals? Nothing is sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be decided on in this way.</source>
        <translation>
            <numerusform>%n more cannot be decided on in this way.</numerusform>
            <numerusform>%n more cannot be decided on in this way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::ArrivalsPanel</name>
    <message numerus="yes">
        <source>%n in the studio now</source>
        <translation>
            <numerusform>%n in the studio now</numerusform>
            <numerusform>%n in the studio now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrivals today: %n</source>
        <translation>
            <numerusform>Arrivals today: %n</numerusform>
            <numerusform>Arrivals today: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::AuditPage</name>
    <message numerus="yes">
        <source>%n entry(ies) are in %1.</source>
        <translation>
            <numerusform>%n entry is in %1.</numerusform>
            <numerusform>%n entries are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::ContractsModel</name>
    <message numerus="yes">
        <source>%1 every %n day(s)</source>
        <translation>
            <numerusform>%1 a day</numerusform>
            <numerusform>%1 every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n week(s)</source>
        <translation>
            <numerusform>%1 a week</numerusform>
            <numerusform>%1 every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n month(s)</source>
        <translation>
            <numerusform>%1 a month</numerusform>
            <numerusform>%1 every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n year(s)</source>
        <translation>
            <numerusform>%1 a year</numerusform>
            <numerusform>%1 every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::CustomerList</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::DaysModel</name>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::DecisionBar</name>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n request selected</numerusform>
            <numerusform>%n requests selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::HeatMapWidget</name>
    <message numerus="yes">
        <source>%n visit(s). Most often: %1</source>
        <translation>
            <numerusform>%n visit. Most often: %1</numerusform>
            <numerusform>%n visits. Most often: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %n visit(s)</source>
        <comment>weekday, from, to</comment>
        <translation>
            <numerusform>%1, %2 to %3: %n visit</numerusform>
            <numerusform>%1, %2 to %3: %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::HistoryPage</name>
    <message numerus="yes">
        <source>%n visit(s) read, reading older ones.</source>
        <translation>
            <numerusform>%n visit read, reading older ones.</numerusform>
            <numerusform>%n visits read, reading older ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. These %n visit(s) were read earlier and may not be all.</source>
        <translation>
            <numerusform>%1. This %n visit was read earlier and may not be all.</numerusform>
            <numerusform>%1. These %n visits were read earlier and may not be all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n visit(s) read so far.</source>
        <translation>
            <numerusform>%1. %n visit read so far.</numerusform>
            <numerusform>%1. %n visits read so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n visit(s) are shown.</source>
        <translation>
            <numerusform>The only visit is shown.</numerusform>
            <numerusform>All %n visits are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) read. Scroll down for older ones.</source>
        <translation>
            <numerusform>%n visit read. Scroll down for older ones.</numerusform>
            <numerusform>%n visits read. Scroll down for older ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::InboxPage</name>
    <message numerus="yes">
        <source>%n request(s) put aside until %1.</source>
        <translation>
            <numerusform>%n request put aside until %1.</numerusform>
            <numerusform>%n requests put aside until %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::JournalPage</name>
    <message numerus="yes">
        <source>Nobody knows yet whether %n act(s) took effect. The server is being asked; do not repeat them.</source>
        <translation>
            <numerusform>Nobody knows yet whether %n act took effect. The server is being asked; do not repeat it.</numerusform>
            <numerusform>Nobody knows yet whether %n acts took effect. The server is being asked; do not repeat them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeySurveyPage</name>
    <message numerus="yes">
        <source>%n part(s) of the desk do not work with this key</source>
        <translation>
            <numerusform>%n part of the desk does not work with this key</numerusform>
            <numerusform>%n parts of the desk do not work with this key</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::LineBanner</name>
    <message numerus="yes">
        <source>%n check-in(s) are kept and sent later.</source>
        <translation>
            <numerusform>%n check-in is kept and sent later.</numerusform>
            <numerusform>%n check-ins are kept and sent later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) that were kept are being sent.</source>
        <translation>
            <numerusform>%n check-in that was kept is being sent.</numerusform>
            <numerusform>%n check-ins that were kept are being sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) were kept meanwhile, and all were sent.</source>
        <translation>
            <numerusform>%n check-in was kept meanwhile, and it was sent.</numerusform>
            <numerusform>%n check-ins were kept meanwhile, and all were sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::PinWords</name>
    <message numerus="yes">
        <source>It needs at least %n character(s).</source>
        <translation>
            <numerusform>It needs at least %n character.</numerusform>
            <numerusform>It needs at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has at most %n character(s).</source>
        <translation>
            <numerusform>It has at most %n character.</numerusform>
            <numerusform>It has at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left before a pause begins.</source>
        <translation>
            <numerusform>%n attempt left before a pause begins.</numerusform>
            <numerusform>%n attempts left before a pause begins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>how long to wait</comment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how long to wait</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::RequestPanel</name>
    <message numerus="yes">
        <source>Read %n minute(s) ago</source>
        <translation>
            <numerusform>Read %n minute ago</numerusform>
            <numerusform>Read %n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::StatusLine</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading customers: %n so far</source>
        <translation>
            <numerusform>Reading customers: %n so far</numerusform>
            <numerusform>Reading customers: %n so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) being checked</source>
        <translation>
            <numerusform>%n act being checked</numerusform>
            <numerusform>%n acts being checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::SweepLine</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message numerus="yes">
        <source>%n more customer(s) can wait for a place.</source>
        <translation>
            <numerusform>%n more customer can wait for a place.</numerusform>
            <numerusform>%n more customers can wait for a place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message numerus="yes">
        <source>%1, +%n more</source>
        <comment>one change and the number of others</comment>
        <translation>
            <numerusform>%1, +%n more</numerusform>
            <numerusform>%1, +%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotFacts</name>
    <message numerus="yes">
        <source>%1 (%n minute(s))</source>
        <translation>
            <numerusform>%1 (%n minute)</numerusform>
            <numerusform>%1 (%n minutes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked, places are not limited</source>
        <translation>
            <numerusform>%n booked, places are not limited</numerusform>
            <numerusform>%n booked, places are not limited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full: all %n place(s) are taken</source>
        <translation>
            <numerusform>Full: the only place is taken</numerusform>
            <numerusform>Full: all %n places are taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) left</source>
        <translation>
            <numerusform>%1 of %n place left</numerusform>
            <numerusform>%1 of %n places left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting list: %1 of %n place(s) taken</source>
        <translation>
            <numerusform>Waiting list: %1 of %n place taken</numerusform>
            <numerusform>Waiting list: %1 of %n places taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free to cancel up to %n minute(s) before</source>
        <translation>
            <numerusform>Free to cancel up to %n minute before</numerusform>
            <numerusform>Free to cancel up to %n minutes before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free to cancel up to %n hour(s) before</source>
        <translation>
            <numerusform>Free to cancel up to %n hour before</numerusform>
            <numerusform>Free to cancel up to %n hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free to cancel up to %n day(s) before</source>
        <translation>
            <numerusform>Free to cancel up to %n day before</numerusform>
            <numerusform>Free to cancel up to %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free to cancel up to %n week(s) before</source>
        <translation>
            <numerusform>Free to cancel up to %n week before</numerusform>
            <numerusform>Free to cancel up to %n weeks before</numerusform>
        </translation>
    </message>
</context>
</TS>
