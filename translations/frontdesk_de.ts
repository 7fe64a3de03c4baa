<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message>
        <source>No customer in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find one with Ctrl+K, then come back: this class stays highlighted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full, the waiting list is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more customer(s) can wait for a place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a place in this class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for a place in this class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this can be booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking with the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class has started, so the booking cannot be canceled any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late to book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class has started. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking is not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again closer to the day of the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens at this time: %1. Offer to book it then, or choose an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking has closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings were taken until this time: %1. Choose a later class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This class cannot be booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio has closed it for booking. Choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class and its waiting list are full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another time, or look again later: places become free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no waiting list. Choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract does not cover this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its classes are used up, or it includes none of this kind. Look at the contract, or offer a class that it covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many bookings already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has as many open bookings as the studio allows. Cancel one of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has a place in this class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The membership is idle on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day outside the idle period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another booking at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the other booking first, or choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This class is only shown, not booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open without a booking, or booked elsewhere. Ask the instructor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio is closed at that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class will probably not take place. Choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses this for a reason that Frontdesk does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book it in PerfectGym Next, where the reason is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActWords</name>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>class, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <comment>how a class&apos;s time is written</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New access medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of an access medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal of a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal of a barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal of an access medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting of the access restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of contact data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal of the change of contact data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal of the change of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal of the change of personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal of the change of bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal of a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account that ends in %1; the rest is never stored here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting list for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking canceled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in: %1. It applies once it is verified in PerfectGym Next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, but it was done: the server says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It applies once it is verified in PerfectGym Next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, but it was done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same is under way already. It was not sent a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not note it down first, so nothing was sent. Make room on its disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before it took effect. Nothing was sent twice; do it again if it is still wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not done: %1. Nothing was sent twice; do it again if it is still wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown, being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost. It is being checked; do not repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows yet whether it was done: %1. It is being checked; do not repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown, please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read back. Set it once more; that does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read back from here. Look in PerfectGym Next before it is done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether it was done: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingWords</name>
    <message>
        <source>Canceled by the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked, to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments are canceled in PerfectGym Next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking is canceled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This class has begun, so its booking stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>%1, cancelled, last day %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, term until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n years)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The address must begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else would send the key and people&apos;s data in the open. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key that came by e-mail together with the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complete address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came by e-mail together with the key and looks like https://my-studio.open-api.perfectgym.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no studio at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the address with the e-mail, letter by letter. If it is right, check the internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is, so the key was not sent. Check this computer&apos;s date and time; if they are right, tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer in time. This passes by itself: check again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is right, but the server does not accept this key. Copy it once more, complete and without the words around it; if it is refused again, ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not read the studio&apos;s own data (permission %1), so compare for yourself that it belongs to the right studio. Enter a name and save: everything else works as far as the key allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is not in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed there, or this is another computer. Enter it again; it is kept in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the key of %1 cannot be kept safely. Enter it now: it is used until the program ends and then forgotten. An administrator can install a keychain, such as GNOME Keyring or KeePassXC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key of %1 for this time only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was refused. Try again and allow it, or enter the key of %1 for this time only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or enter the key of %1 for this time only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can use the key until the program ends; then it is asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain to keep the key in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, so the key was not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and save again. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again and allow it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not take the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This studio&apos;s address was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either there is no internet connection, or the address of the studio is wrong. Check the connection first, then the address under Studios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent. Check this computer&apos;s date and time; if they are right, tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be busy or the connection slow. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection. What is stored on this computer stays usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this studio&apos;s key any more. Replace the key under Studios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This studio&apos;s key does not allow this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key lacks the permission %1. Ask whoever manages the keys to add it; everything else goes on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist in this studio any more. Refresh and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit what is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have been faster. Refresh and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was entered and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests this minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks this studio to wait for a minute. Try again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passes by itself. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays like this, tell the vendor&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the support: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone, private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile, private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone, business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile, business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stairway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>•••• %1</source>
        <comment>the last four characters of an account number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::AccessCodePanel</name>
    <message>
        <source>Access code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show access &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer can photograph the code or scan it at the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has expired. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for %1:%2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until it is used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::AccessMediumsModel</name>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in PerfectGym Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::AccessPage</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::AmendmentDialog</name>
    <message>
        <source>Change contact data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what is changed, customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change applies at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change waits until somebody verifies it in PerfectGym Next. Until then the old data stays in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More parts of an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that has to be filled in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes this change only with the customer&apos;s signature, drawn here with the mouse, a finger or a pen. A signature on paper is not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the bank data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change is waiting already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may not be changed here any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::ArrivalsModel</name>
    <message>
        <source>Checking in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::ArrivalsPanel</name>
    <message>
        <source>Nobody was checked in at this desk yet today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How full the studio is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 places in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in the studio now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counting who is in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How full it is cannot be told now. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Arrivals today: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::BookingDesk</name>
    <message>
        <source>this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what can be done, why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::BookingsModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>weekday and date, from, to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd, d MMM</source>
        <comment>date format of a booking</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::BookingsPage</name>
    <message>
        <source>&amp;Cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is booked within two weeks before and after today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a class to cancel its booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class bookings are missing here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments are missing here: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::CheckInBar</name>
    <message>
        <source>Check in (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check out (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in anyway (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict is stop. Check in all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is checked yet. Check in all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was here today from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::CheckinHistoryModel</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::ClassBooker</name>
    <message>
        <source>%1, %2</source>
        <comment>class, day and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether %1 is booked for %2: the server does not answer. Do not book again; Frontdesk finds out and tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not booked for %2. %3</source>
        <comment>name, class, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the waiting list, not booked yet: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the booking is canceled: %1 for %2. Frontdesk finds out and tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking stays: %1 for %2. %3</source>
        <comment>class, name, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::ClassSlotsModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::ConfirmBar</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::ContractsModel</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
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
        <source>Cancelation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Canceled to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::ContractsPage</name>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has no contract, running or past.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::CustomerCard</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all bookings could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::CustomerHeader</name>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::CustomerPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, its keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find somebody with Ctrl+K, or scan a card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::CustomerSearchModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>last name, first name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::CustomerTab</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::DaysModel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>weekday, date: number of classes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::DeskPage</name>
    <message>
        <source>Customers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a card or type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer number, an e-mail, a phone number or a birth date do as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customers of this studio are still being read; whoever is read by now can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another spelling, the birth date or the customer number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::DomainCard</name>
    <message>
        <source>May not be changed here: in PerfectGym Next this studio lets others only read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change waits until somebody verifies it in PerfectGym Next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change applies at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change waits for verification in PerfectGym Next. Withdraw it before asking for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not be changed here: the server does not say in a way known to this program whether it may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is entered here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>domain, button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be out of date. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw this change? The data stays as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::DomainModel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::FieldEditor</name>
    <message>
        <source>%1, stays if left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::HeatMapWidget</name>
    <message>
        <source>Visits by weekday and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s). Most often: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %n visit(s)</source>
        <comment>weekday, from, to</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::HistoryPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins of this customer will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) read, reading older ones.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. These %n visit(s) were read earlier and may not be all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n visit(s) read so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n visit(s) are shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) read. Scroll down for older ones.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::JournalModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::JournalPage</name>
    <message>
        <source>Only what nobody knows the end of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this desk did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done at this desk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins, bookings and changes show here with how they ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows yet whether %n act(s) took effect. The server is being asked; do not repeat them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered: %1
%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeyField</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeyProblemPanel</name>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept it any more: somebody may have replaced or ended it. Nothing of the last act was done. Ask whoever manages the keys for the new one, then replace it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::MainWindow</name>
    <message>
        <source>Pages and studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;udios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio that this desk works for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card was read. Finish or close the dialog first, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Frontdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontdesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::MediumForm</name>
    <message>
        <source>&amp;PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wallet pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it, or type it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::MediumsPanel</name>
    <message>
        <source>Cards, PINs and barcodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access mediums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one to change or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one was not made over this interface, so it can only be changed in PerfectGym Next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the PIN? It opens no door any more from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 %2? It opens no door any more from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::PhotoView</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::Program</name>
    <message>
        <source>Nothing can be stored on this computer. Customers can be looked up online, but not checked in or changed. Free some disk space and open the studio again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio&apos;s local data was damaged. It was kept as %1, and the customer list is being read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::QrCodeWidget</name>
    <message>
        <source>Access code as a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::RestrictionForm</name>
    <message>
        <source>Only for a &amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a reason: the desk reads it when the customer comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies in the past, so nothing would be restricted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::RestrictionPanel</name>
    <message>
        <source>Access restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restrict access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access is not restricted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not come in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not come in from %1 until %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScanNotice</name>
    <message>
        <source>Assign to customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer of this studio has it. Check that it is one of yours, or give it to a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1 could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Find the customer by name, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScannerState</name>
    <message>
        <source>Looking up the card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner waits: this window is not in front</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScheduleHeader</name>
    <message>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the schedule again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only classes with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class, instructor, room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>today or tomorrow, date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::SchedulePage</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such class on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days on the left show where there are some. Escape in the search field shows all classes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No classes on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This studio shows none for the next two weeks. Only classes that are open for online booking are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule could not be read again: %1. This is how it was at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::SearchBox</name>
    <message>
        <source>Find customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number, e-mail, phone, birth date or card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer signs here with the mouse, a finger or a pen. It cannot be done with the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::SlotDetails</name>
    <message>
        <source>The highlighted class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight a class to see all of it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>what the button does, its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what can be done, why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::StatePanel</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::StatusLine</name>
    <message>
        <source>Customer list being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection since %1</source>
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
        <source>Reading customers: %n so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The customer list could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) being checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::StudioFields</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::StudioForm</name>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and key open %1, not %2. Add %1 as a studio of its own, so that nothing is ever done in the wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in your list already, as %2. To change its key, choose Replace key there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::StudiosPage</name>
    <message>
        <source>The key of %1 is still in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not give it up. Unlock the keychain and remove the entry &quot;Frontdesk&quot; %1 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the key of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from this computer? Its key and everything that is stored here about its customers are deleted too. In PerfectGym nothing changes; you can add the studio again with its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some data of %1 could not be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this folder by hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is kept until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::Toaster</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::TodaysBookings</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::VerdictBanner</name>
    <message>
        <source>Verdict: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frontdesk::WelcomePage</name>
    <message>
        <source>Welcome to the front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your studio: paste the address and the key of the Open API that PerfectGym sent you by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key goes into the keychain of this computer and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three studios with made-up customers, on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>An IBAN starts with two letters for the country and two digits, then come letters and digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An IBAN of %1 has %n characters. These are %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is too short or too long for an IBAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digits do not fit. A digit is wrong, or two are swapped: compare it with the bank card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is outside the SEPA area. A direct debit may not be possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A BIC has 8 or 11 characters, such as COBADEFF or COBADEFFXXX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bank is in another country than the account. Check both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the studio was born before 1900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number has 5 to 15 digits, such as +49 30 1234567.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no country with this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need another look.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotFacts</name>
    <message>
        <source>Booking is open until the class starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking is open until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>weekday, date, times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n minute(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked, places are not limited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full: all %n place(s) are taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting list: %1 of %n place(s) taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Booking opens %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class has started</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Free to cancel up to %n minute(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free to cancel up to %n hour(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free to cancel up to %n day(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free to cancel up to %n week(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotText</name>
    <message>
        <source>%1 – %2</source>
        <comment>from and to, times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>of places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full, %1 of %2 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>for booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>for booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <comment>a class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a short date with its weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked, to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudioColour</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Access restricted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access restricted from %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle since %1, without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle from %1, without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle since %1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract starts on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospect: no contract yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former member: no contract any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No active contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract cancelled, last day %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract ends on %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In debt collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dunning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open balance: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access refused by the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this customer any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer could not be read afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contracts could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home in another studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
