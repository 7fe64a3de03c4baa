<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
