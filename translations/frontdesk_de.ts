<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ActWords</name>
    <message>
        <source>class</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>class, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <comment>how a class&apos;s time is written</comment>
        <translation>ddd d. MMM HH:mm</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Check-out</source>
        <translation>Check-out</translation>
    </message>
    <message>
        <source>Booking of %1</source>
        <translation>Buchung: %1</translation>
    </message>
    <message>
        <source>Cancelation of %1</source>
        <translation>Stornierung: %1</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>New barcode</source>
        <translation>Neuer Barcode</translation>
    </message>
    <message>
        <source>New access medium</source>
        <translation>Neues Zugangsmedium</translation>
    </message>
    <message>
        <source>Change of a card</source>
        <translation>Änderung einer Karte</translation>
    </message>
    <message>
        <source>Change of a PIN</source>
        <translation>Änderung einer PIN</translation>
    </message>
    <message>
        <source>Change of a barcode</source>
        <translation>Änderung eines Barcodes</translation>
    </message>
    <message>
        <source>Change of an access medium</source>
        <translation>Änderung eines Zugangsmediums</translation>
    </message>
    <message>
        <source>Removal of a card</source>
        <translation>Löschen einer Karte</translation>
    </message>
    <message>
        <source>Removal of a PIN</source>
        <translation>Löschen einer PIN</translation>
    </message>
    <message>
        <source>Removal of a barcode</source>
        <translation>Löschen eines Barcodes</translation>
    </message>
    <message>
        <source>Removal of an access medium</source>
        <translation>Löschen eines Zugangsmediums</translation>
    </message>
    <message>
        <source>Access restriction</source>
        <translation>Zutrittssperre</translation>
    </message>
    <message>
        <source>Lifting of the access restriction</source>
        <translation>Aufheben der Zutrittssperre</translation>
    </message>
    <message>
        <source>Change of contact data</source>
        <translation>Änderung der Kontaktdaten</translation>
    </message>
    <message>
        <source>Change of address</source>
        <translation>Änderung der Adresse</translation>
    </message>
    <message>
        <source>Change of personal data</source>
        <translation>Änderung der persönlichen Daten</translation>
    </message>
    <message>
        <source>Change of bank account</source>
        <translation>Änderung der Bankverbindung</translation>
    </message>
    <message>
        <source>Withdrawal of the change of contact data</source>
        <translation>Rücknahme der Änderung der Kontaktdaten</translation>
    </message>
    <message>
        <source>Withdrawal of the change of address</source>
        <translation>Rücknahme der Änderung der Adresse</translation>
    </message>
    <message>
        <source>Withdrawal of the change of personal data</source>
        <translation>Rücknahme der Änderung der persönlichen Daten</translation>
    </message>
    <message>
        <source>Withdrawal of the change of bank account</source>
        <translation>Rücknahme der Änderung der Bankverbindung</translation>
    </message>
    <message>
        <source>Withdrawal of a change</source>
        <translation>Rücknahme einer Änderung</translation>
    </message>
    <message>
        <source>Withdrawal of the idle period</source>
        <translation>Rücknahme der Ruhezeit</translation>
    </message>
    <message>
        <source>Withdrawal of the contract&apos;s cancelation</source>
        <translation>Rücknahme der Kündigung des Vertrags</translation>
    </message>
    <message>
        <source>Withdrawal of the module&apos;s cancelation</source>
        <translation>Rücknahme der Kündigung des Moduls</translation>
    </message>
    <message>
        <source>An account that ends in %1; the rest is never stored here.</source>
        <translation>Ein Konto mit der Endung %1; der Rest wird hier nie gespeichert.</translation>
    </message>
    <message>
        <source>Checked in: %1</source>
        <translation>Eingecheckt: %1</translation>
    </message>
    <message>
        <source>Checked out: %1</source>
        <translation>Ausgecheckt: %1</translation>
    </message>
    <message>
        <source>On the waiting list for %1</source>
        <translation>Auf der Warteliste: %1</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Gebucht: %1</translation>
    </message>
    <message>
        <source>Booking canceled: %1</source>
        <translation>Buchung storniert: %1</translation>
    </message>
    <message>
        <source>Handed in: %1. It applies once it is verified in PerfectGym Next.</source>
        <translation>Eingereicht: %1. Gültig, sobald es in PerfectGym Next geprüft ist.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>The answer was lost, but it was done: the server says so.</source>
        <translation>Die Antwort ging verloren, aber es ist erledigt: Der Server bestätigt es.</translation>
    </message>
    <message>
        <source>It applies once it is verified in PerfectGym Next.</source>
        <translation>Gültig, sobald es in PerfectGym Next geprüft ist.</translation>
    </message>
    <message>
        <source>The answer was lost, but it was done: %1</source>
        <translation>Die Antwort ging verloren, aber es ist erledigt: %1</translation>
    </message>
    <message>
        <source>This computer could not note it down first, so nothing was sent. Make room on its disk and try again.</source>
        <translation>Dieser Computer konnte es nicht vorher notieren, deshalb wurde nichts gesendet. Schaffen Sie Platz auf der Festplatte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection broke before it took effect. Nothing was sent twice; do it again if it is still wanted.</source>
        <translation>Die Verbindung brach ab, bevor es wirksam wurde. Nichts wurde doppelt gesendet; machen Sie es noch einmal, wenn es weiterhin gewünscht ist.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>It was not done: %1. Nothing was sent twice; do it again if it is still wanted.</source>
        <translation>Das ist nicht erledigt: %1. Nichts wurde doppelt gesendet; machen Sie es noch einmal, wenn es weiterhin gewünscht ist.</translation>
    </message>
    <message>
        <source>Not done: %1. %2</source>
        <translation>Nicht erledigt: %1. %2</translation>
    </message>
    <message>
        <source>Unknown, being checked</source>
        <translation>Ungewiss, wird geprüft</translation>
    </message>
    <message>
        <source>The answer was lost. It is being checked; do not repeat it.</source>
        <translation>Die Antwort ging verloren. Das wird gerade geprüft; bitte nicht wiederholen.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it was done: %1. It is being checked; do not repeat it.</source>
        <translation>Noch ist ungewiss, ob das erledigt ist: %1. Das wird gerade geprüft; bitte nicht wiederholen.</translation>
    </message>
    <message>
        <source>Unknown, please check</source>
        <translation>Ungewiss, bitte prüfen</translation>
    </message>
    <message>
        <source>It cannot be read back. Set it once more; that does no harm.</source>
        <translation>Es lässt sich nicht auslesen. Setzen Sie es noch einmal; das schadet nicht.</translation>
    </message>
    <message>
        <source>It cannot be read back from here. Look in PerfectGym Next before it is done again.</source>
        <translation>Es lässt sich von hier nicht auslesen. Sehen Sie in PerfectGym Next nach, bevor Sie es noch einmal machen.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was done: %1. %2</source>
        <translation>Es ist ungewiss, ob das erledigt ist: %1. %2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Under way: %1</source>
        <translation>Läuft: %1</translation>
    </message>
    <message>
        <source>The same is under way already, or kept until the connection is back. It is not sent a second time.</source>
        <translation>Das Gleiche läuft schon oder wartet, bis die Verbindung wieder da ist. Es wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>It was kept for more than a day, so it was not sent any more. Enter the visit in PerfectGym Next if it still matters.</source>
        <translation>Er wurde länger als einen Tag aufbewahrt und deshalb nicht mehr gesendet. Tragen Sie den Besuch in PerfectGym Next ein, wenn er noch wichtig ist.</translation>
    </message>
    <message>
        <source>There is no connection to the server, so nothing was sent. Do it again when the connection is back.</source>
        <translation>Es gibt keine Verbindung zum Server, deshalb wurde nichts gesendet. Wiederholen Sie es, wenn die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Kept, not sent yet</source>
        <translation>Aufbewahrt, noch nicht gesendet</translation>
    </message>
    <message>
        <source>It will be sent with its own time when the connection is back.</source>
        <translation>Er wird mit seiner eigenen Zeit gesendet, wenn die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Check-in kept: %1. It will be sent when the connection is back; nothing more has to be done.</source>
        <translation>Check-in aufbewahrt: %1. Er wird gesendet, wenn die Verbindung wieder da ist; es ist nichts weiter zu tun.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>waits for a manager</source>
        <translation>wartet auf einen Manager</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Check-out</source>
        <translation>Check-out</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Cancelation of a booking</source>
        <translation>Stornierung einer Buchung</translation>
    </message>
    <message>
        <source>New access medium</source>
        <translation>Neues Zutrittsmedium</translation>
    </message>
    <message>
        <source>Change of an access medium</source>
        <translation>Änderung eines Zutrittsmediums</translation>
    </message>
    <message>
        <source>Removal of an access medium</source>
        <translation>Entfernung eines Zutrittsmediums</translation>
    </message>
    <message>
        <source>Access restriction</source>
        <translation>Zutrittssperre</translation>
    </message>
    <message>
        <source>End of an access restriction</source>
        <translation>Ende einer Zutrittssperre</translation>
    </message>
    <message>
        <source>Change of contact data</source>
        <translation>Änderung der Kontaktdaten</translation>
    </message>
    <message>
        <source>Change of an address</source>
        <translation>Änderung der Adresse</translation>
    </message>
    <message>
        <source>Change of personal data</source>
        <translation>Änderung der persönlichen Daten</translation>
    </message>
    <message>
        <source>Change of the bank account</source>
        <translation>Änderung der Bankverbindung</translation>
    </message>
    <message>
        <source>Withdrawal of a change</source>
        <translation>Rücknahme einer Änderung</translation>
    </message>
    <message>
        <source>Proposal entered</source>
        <translation>Vorschlag eingegeben</translation>
    </message>
    <message>
        <source>Proposal decided</source>
        <translation>Vorschlag entschieden</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Bank data shown</source>
        <translation>Bankdaten angezeigt</translation>
    </message>
    <message>
        <source>Change sent</source>
        <translation>Änderung gesendet</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Schlüssel geändert</translation>
    </message>
    <message>
        <source>Rules changed</source>
        <translation>Regeln geändert</translation>
    </message>
    <message>
        <source>Managers changed</source>
        <translation>Manager geändert</translation>
    </message>
    <message>
        <source>PIN refused</source>
        <translation>PIN abgewiesen</translation>
    </message>
    <message>
        <source>Manager mode begun</source>
        <translation>Manager-Modus begonnen</translation>
    </message>
    <message>
        <source>Manager mode ended</source>
        <translation>Manager-Modus beendet</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>Protokoll exportiert</translation>
    </message>
    <message>
        <source>Something newer</source>
        <translation>Etwas Neueres</translation>
    </message>
    <message>
        <source>The chain could not be checked: the log cannot be read now.</source>
        <translation>Die Kette konnte nicht geprüft werden: Das Protokoll ist gerade nicht lesbar.</translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: it, or one before it, was changed, put in or taken out by something other than this program. Entries from there on prove nothing.</source>
        <translation>Die Kette ist bei Eintrag %1 unterbrochen: Er oder einer davor wurde von etwas anderem als diesem Programm geändert, eingefügt oder entfernt. Ab dort beweisen die Einträge nichts.</translation>
    </message>
    <message>
        <source>The log ends before entry %1, which this desk has seen: its end was taken away.</source>
        <translation>Das Protokoll endet vor Eintrag %1, den dieser Arbeitsplatz schon gesehen hat: Sein Ende wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: all %n entry(ies) are as they were recorded.</source>
        <translation>
            <numerusform>Die Kette ist vollständig: Der eine Eintrag ist so, wie er aufgezeichnet wurde.</numerusform>
            <numerusform>Die Kette ist vollständig: Alle %n Einträge sind so, wie sie aufgezeichnet wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log cannot be read now. Try again in a moment.</source>
        <translation>Das Protokoll ist gerade nicht lesbar. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Audit log of %1, %2 to %3</source>
        <comment>studio, from, to</comment>
        <translation>Protokoll von %1, %2 bis %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Audit log of %1</source>
        <translation>Protokoll von %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>Kundennr.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Withdrawal of an idle period</source>
        <translation>Rücknahme einer Ruhezeit</translation>
    </message>
    <message>
        <source>Withdrawal of a cancelation</source>
        <translation>Rücknahme einer Kündigung</translation>
    </message>
    <message>
        <source>Withdrawal of a module&apos;s cancelation</source>
        <translation>Rücknahme der Kündigung eines Moduls</translation>
    </message>
    <message>
        <source>kept until the connection is back</source>
        <translation>aufbewahrt, bis die Verbindung wieder da ist</translation>
    </message>
</context>
<context>
    <name>BookingWords</name>
    <message>
        <source>Canceled by the studio</source>
        <translation>Vom Studio abgesagt</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Auf der Warteliste</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Hat stattgefunden</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Booked, to be confirmed</source>
        <translation>Gebucht, noch zu bestätigen</translation>
    </message>
    <message>
        <source>Appointments are canceled in PerfectGym Next.</source>
        <translation>Termine werden in PerfectGym Next storniert.</translation>
    </message>
    <message>
        <source>This booking is canceled already.</source>
        <translation>Diese Buchung ist schon storniert.</translation>
    </message>
    <message>
        <source>This class has begun, so its booking stays.</source>
        <translation>Dieser Kurs hat begonnen, deshalb bleibt die Buchung bestehen.</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>%1, cancelled, last day %2</source>
        <translation>%1, gekündigt, letzter Tag %2</translation>
    </message>
    <message>
        <source>%1, term until %2</source>
        <translation>%1, Laufzeit bis %2</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n years)</source>
        <translation>
            <numerusform>%1 (%n Jahr)</numerusform>
            <numerusform>%1 (%n Jahre)</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Heute Geburtstag</translation>
    </message>
    <message>
        <source>Birthday tomorrow</source>
        <translation>Morgen Geburtstag</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; und %n weiterer</numerusform>
            <numerusform>%1; und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>%1: approved. It is to be verified in PerfectGym Next, and is watched until then.</source>
        <translation>%1: freigegeben. In PerfectGym Next zu prüfen; bis dahin wird beobachtet, was daraus wird.</translation>
    </message>
    <message>
        <source>%1: submitted. It now waits for verification.</source>
        <translation>%1: eingereicht. Wartet jetzt auf die Prüfung.</translation>
    </message>
    <message>
        <source>%1: applied. The data is what was asked for.</source>
        <translation>%1: übernommen. Die Daten sind jetzt wie gewünscht.</translation>
    </message>
    <message>
        <source>%1: withdrawn. The data stays as it is.</source>
        <translation>%1: zurückgenommen. Die Daten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1: declined. Nothing was sent.</source>
        <translation>%1: abgelehnt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1: somebody else ended it before. Nothing was done here.</source>
        <translation>%1: Jemand anders hat es vorher beendet. Hier wurde nichts getan.</translation>
    </message>
    <message>
        <source>%1: changed meanwhile, so nothing was done. Look at it again and decide anew.</source>
        <translation>%1: inzwischen geändert, deshalb wurde nichts getan. Sehen Sie es noch einmal an und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>%1: nobody knows yet whether it took effect. It is being found out; do not decide again.</source>
        <translation>%1: Noch weiß niemand, ob es gewirkt hat. Das wird gerade geklärt; entscheiden Sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>%1: it was withdrawn, and the server does not take it again. It is kept here: approve it again, or enter it anew.</source>
        <translation>%1: wurde zurückgenommen, und der Server nimmt es nicht wieder an. Es ist hier aufbewahrt: Geben Sie es noch einmal frei oder geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>Bank data cannot be kept safe without the keychain. Unlock it, then decide again.</source>
        <translation>Ohne den Schlüsselbund lassen sich Bankdaten nicht sicher aufbewahren. Entsperren Sie ihn und entscheiden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The studio wants the customer&apos;s signature, which nobody can read back. Verify it in PerfectGym Next.</source>
        <translation>Das Studio verlangt die Unterschrift, die sich nicht auslesen lässt. Prüfen Sie es in PerfectGym Next.</translation>
    </message>
    <message>
        <source>The request lacks something that the server wants. Enter it anew, or verify it in PerfectGym Next.</source>
        <translation>Dem Antrag fehlt etwas, das der Server verlangt. Geben Sie ihn neu ein oder prüfen Sie ihn in PerfectGym Next.</translation>
    </message>
    <message>
        <source>It could not be written down on this computer. Look at its disk, then decide again.</source>
        <translation>Es ließ sich auf diesem Computer nicht notieren. Sehen Sie nach der Festplatte und entscheiden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 decides on it already, at another desk.</source>
        <translation>%1 entscheidet schon darüber, an einem anderen Arbeitsplatz.</translation>
    </message>
    <message>
        <source>What the desks share cannot be reached now. Decide again once it is back.</source>
        <translation>Was die Arbeitsplätze teilen, ist gerade nicht zu erreichen. Entscheiden Sie erneut, sobald es wieder da ist.</translation>
    </message>
    <message>
        <source>This studio&apos;s settings in PerfectGym Next allow no more than reading this domain.</source>
        <translation>Die Einstellungen dieses Studios in PerfectGym Next erlauben hier nur das Lesen.</translation>
    </message>
    <message>
        <source>A decision is under way already.</source>
        <translation>Darüber wird gerade schon entschieden.</translation>
    </message>
    <message>
        <source>It is approved already and waits to be verified in PerfectGym Next.</source>
        <translation>Ist schon freigegeben und wartet auf die Prüfung in PerfectGym Next.</translation>
    </message>
    <message>
        <source>It is decided already.</source>
        <translation>Darüber ist schon entschieden.</translation>
    </message>
    <message>
        <source>This waits on the server: it can be withdrawn, not declined.</source>
        <translation>Das wartet auf dem Server: Es lässt sich zurücknehmen, nicht ablehnen.</translation>
    </message>
    <message>
        <source>This is a proposal of a desk: nothing was sent that could be withdrawn. Decline it instead.</source>
        <translation>Das ist der Vorschlag eines Arbeitsplatzes: Nichts wurde gesendet, was sich zurücknehmen ließe. Lehnen Sie ihn stattdessen ab.</translation>
    </message>
    <message>
        <source>This cannot be withdrawn over the interface: do it in PerfectGym Next.</source>
        <translation>Das lässt sich über die Schnittstelle nicht zurücknehmen: Tun Sie es in PerfectGym Next.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request(s)? Each is read again before.</source>
        <translation>
            <numerusform>%n Antrag freigeben? Er wird vorher noch einmal gelesen.</numerusform>
            <numerusform>%n Anträge freigeben? Jeder wird vorher noch einmal gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n request(s)? The data stays as it is now.</source>
        <translation>
            <numerusform>%n Antrag zurücknehmen? Die Daten bleiben, wie sie sind.</numerusform>
            <numerusform>%n Anträge zurücknehmen? Die Daten bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n proposal(s)? Nothing is sent.</source>
        <translation>
            <numerusform>%n Vorschlag ablehnen? Nichts wird gesendet.</numerusform>
            <numerusform>%n Vorschläge ablehnen? Nichts wird gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question, what is left out</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be decided on in this way.</source>
        <translation>
            <numerusform>Über %n weiteren lässt sich so nicht entscheiden.</numerusform>
            <numerusform>Über %n weitere lässt sich so nicht entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Approving sends it, and it applies at once.</source>
        <translation>Freigeben sendet es, und es gilt sofort.</translation>
    </message>
    <message>
        <source>Approving sends it. It then waits for verification in PerfectGym Next.</source>
        <translation>Freigeben sendet es. Es wartet dann auf die Prüfung in PerfectGym Next.</translation>
    </message>
    <message>
        <source>Approving withdraws the waiting request and sends the same data again: it applies at once.</source>
        <translation>Freigeben nimmt den wartenden Antrag zurück und sendet dieselben Daten noch einmal: Sie gelten sofort.</translation>
    </message>
    <message>
        <source>Approving opens the customer in PerfectGym Next, where it is verified, and watches what becomes of it.</source>
        <translation>Freigeben öffnet den Kunden in PerfectGym Next, wo geprüft wird, und beobachtet, was daraus wird.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>customer, domain</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: nothing was done. %2. %3</source>
        <comment>request, what went wrong, what to do</comment>
        <translation>%1: Nichts wurde getan. %2. %3</translation>
    </message>
    <message>
        <source>%1: nothing was done. %2</source>
        <comment>request, why</comment>
        <translation>%1: Nichts wurde getan. %2</translation>
    </message>
    <message>
        <source>Approving notes your decision. Verify the request in PerfectGym Next; what becomes of it is watched here.</source>
        <translation>Freigeben hält Ihre Entscheidung fest. Prüfen Sie den Antrag in PerfectGym Next; was daraus wird, wird hier beobachtet.</translation>
    </message>
    <message>
        <source>There is no connection to the server, so nothing was begun and the request waits as before. Decide again once it is back.</source>
        <translation>Es gibt keine Verbindung zum Server, deshalb wurde nichts begonnen, und der Antrag wartet wie zuvor. Entscheiden Sie noch einmal, wenn sie wieder da ist.</translation>
    </message>
</context>
<context>
    <name>DeskNeeds</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Nobody can be found, and there is no verdict.</source>
        <translation>Niemand lässt sich finden, und es gibt kein Ergebnis.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Nobody sees who was here when.</source>
        <translation>Wer wann hier war, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kundenkonto</translation>
    </message>
    <message>
        <source>Debts do not show, and the verdict knows nothing of them.</source>
        <translation>Schulden sind nicht zu sehen, und das Ergebnis weiß nichts von ihnen.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Contracts do not show, and the verdict knows nothing of them.</source>
        <translation>Verträge sind nicht zu sehen, und das Ergebnis weiß nichts von ihnen.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>The schedule stays empty.</source>
        <translation>Der Kursplan bleibt leer.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>The appointments of a customer do not show.</source>
        <translation>Die Termine eines Kunden sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>Booking appointments</source>
        <translation>Termine buchen</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Es gibt nichts zur Auswahl.</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Name, opening hours and how many are in do not show.</source>
        <translation>Name, Öffnungszeiten und Auslastung sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>Change requests</source>
        <translation>Änderungsanträge</translation>
    </message>
    <message>
        <source>A customer&apos;s data cannot be changed, and the inbox stays empty.</source>
        <translation>Die Daten eines Kunden lassen sich nicht ändern, und der Eingang bleibt leer.</translation>
    </message>
    <message>
        <source>Cancelations</source>
        <translation>Kündigungen</translation>
    </message>
    <message>
        <source>Cancelations and their dates do not show.</source>
        <translation>Kündigungen und ihre Termine sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>Idle periods</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Idle periods and what is left of them do not show.</source>
        <translation>Ruhezeiten und was davon übrig ist, sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>Rules for idle periods</source>
        <translation>Regeln für Ruhezeiten</translation>
    </message>
    <message>
        <source>What a new idle period may look like is not known.</source>
        <translation>Wie eine neue Ruhezeit aussehen darf, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Additional modules</source>
        <translation>Zusatzmodule</translation>
    </message>
    <message>
        <source>Booked modules</source>
        <translation>Gebuchte Module</translation>
    </message>
    <message>
        <source>The modules of a contract do not show.</source>
        <translation>Die Module eines Vertrags sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Nobody can sign up or switch to another offer.</source>
        <translation>Niemand kann Mitglied werden oder das Angebot wechseln.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>A customer&apos;s documents do not show.</source>
        <translation>Die Dokumente eines Kunden sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>What a customer still has to use up does not show.</source>
        <translation>Was ein Kunde noch einlösen kann, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>A customer&apos;s last measurement does not show.</source>
        <translation>Die letzte Messung eines Kunden ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>Zusatzangaben</translation>
    </message>
    <message>
        <source>The studio&apos;s own fields do not show.</source>
        <translation>Die eigenen Felder des Studios sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>How a customer wants to be reached does not show.</source>
        <translation>Wie ein Kunde erreicht werden möchte, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>The form for somebody interested cannot be shown.</source>
        <translation>Das Formular für Interessenten lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>Trial offers</source>
        <translation>Probetraining</translation>
    </message>
    <message>
        <source>Debt collection</source>
        <translation>Inkasso</translation>
    </message>
    <message>
        <source>Its runs and cases do not show.</source>
        <translation>Läufe und Fälle sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>Tax export</source>
        <translation>Steuerexport</translation>
    </message>
    <message>
        <source>Exports cannot be fetched.</source>
        <translation>Exporte lassen sich nicht abholen.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>The studio&apos;s devices do not show.</source>
        <translation>Die Geräte des Studios sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>The names of employees do not show.</source>
        <translation>Die Namen der Mitarbeitenden sind nicht zu sehen.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The address must begin with https://</source>
        <translation>Die Adresse muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>Anything else would send the key and people&apos;s data in the open. Nothing was sent.</source>
        <translation>Sonst gingen der Schlüssel und die Daten der Kunden offen durchs Netz. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>Der Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Paste the key that came by e-mail together with the address.</source>
        <translation>Fügen Sie den Schlüssel ein, der zusammen mit der Adresse per E-Mail kam.</translation>
    </message>
    <message>
        <source>This is not a complete address</source>
        <translation>Diese Adresse ist nicht vollständig</translation>
    </message>
    <message>
        <source>It came by e-mail together with the key and looks like https://my-studio.open-api.perfectgym.com.</source>
        <translation>Sie kam zusammen mit dem Schlüssel per E-Mail und sieht so aus: https://my-studio.open-api.perfectgym.com.</translation>
    </message>
    <message>
        <source>There is no studio at this address</source>
        <translation>Unter dieser Adresse gibt es kein Studio</translation>
    </message>
    <message>
        <source>Compare the address with the e-mail, letter by letter. If it is right, check the internet connection.</source>
        <translation>Vergleichen Sie die Adresse Zeichen für Zeichen mit der E-Mail. Stimmt sie, prüfen Sie die Internetverbindung.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so the key was not sent. Check this computer&apos;s date and time; if they are right, tell your administrator.</source>
        <translation>Der Server konnte sich nicht ausweisen, deshalb wurde der Schlüssel nicht gesendet. Prüfen Sie Datum und Uhrzeit dieses Computers; stimmen sie, sagen Sie der Administration Bescheid.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Der Server ist ausgelastet</translation>
    </message>
    <message>
        <source>It did not answer in time. This passes by itself: check again in a moment.</source>
        <translation>Er hat nicht rechtzeitig geantwortet. Das gibt sich von selbst: Prüfen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Keine Verbindung zum Server</translation>
    </message>
    <message>
        <source>Check the internet connection, then check again.</source>
        <translation>Prüfen Sie die Internetverbindung und dann noch einmal das Studio.</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>Der Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>The address is right, but the server does not accept this key. Copy it once more, complete and without the words around it; if it is refused again, ask for a new one.</source>
        <translation>Die Adresse stimmt, aber der Server nimmt diesen Schlüssel nicht an. Kopieren Sie ihn noch einmal, vollständig und ohne Text davor oder danach; wird er wieder abgelehnt, bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>The key is good</source>
        <translation>Der Schlüssel ist gültig</translation>
    </message>
    <message>
        <source>It may not read the studio&apos;s own data (permission %1), so compare for yourself that it belongs to the right studio. Enter a name and save: everything else works as far as the key allows.</source>
        <translation>Er darf die Daten des Studios selbst nicht lesen (Berechtigung %1). Prüfen Sie deshalb selbst, dass er zum richtigen Studio gehört. Geben Sie einen Namen ein und speichern Sie: Alles andere geht, soweit der Schlüssel es erlaubt.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>The key of %1 is not in the keychain</source>
        <translation>Der Schlüssel von %1 ist nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>It was removed there, or this is another computer. Enter it again; it is kept in the keychain.</source>
        <translation>Er wurde dort entfernt, oder dies ist ein anderer Computer. Geben Sie ihn noch einmal ein; er wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>Dieser Computer hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>So the key of %1 cannot be kept safely. Enter it now: it is used until the program ends and then forgotten. An administrator can install a keychain, such as GNOME Keyring or KeePassXC.</source>
        <translation>Der Schlüssel von %1 lässt sich deshalb nicht sicher aufbewahren. Geben Sie ihn jetzt ein: Er gilt, bis das Programm endet, und wird dann vergessen. Die Administration kann einen Schlüsselbund einrichten, zum Beispiel GNOME Keyring oder KeePassXC.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key of %1 for this time only.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es noch einmal, oder geben Sie den Schlüssel von %1 nur für dieses Mal ein.</translation>
    </message>
    <message>
        <source>The keychain may not be read</source>
        <translation>Der Schlüsselbund darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>Access was refused. Try again and allow it, or enter the key of %1 for this time only.</source>
        <translation>Der Zugriff wurde verweigert. Versuchen Sie es noch einmal und erlauben Sie ihn, oder geben Sie den Schlüssel von %1 nur für dieses Mal ein.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>Try again, or enter the key of %1 for this time only.</source>
        <translation>Versuchen Sie es noch einmal, oder geben Sie den Schlüssel von %1 nur für dieses Mal ein.</translation>
    </message>
    <message>
        <source>You can use the key until the program ends; then it is asked for again.</source>
        <translation>Sie können den Schlüssel verwenden, bis das Programm endet; danach wird wieder danach gefragt.</translation>
    </message>
    <message>
        <source>This computer has no keychain to keep the key in</source>
        <translation>Dieser Computer hat keinen Schlüsselbund für den Schlüssel</translation>
    </message>
    <message>
        <source>The keychain is locked, so the key was not kept</source>
        <translation>Der Schlüsselbund ist gesperrt, deshalb wurde der Schlüssel nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Unlock the keychain and save again. %1</source>
        <translation>Entsperren Sie den Schlüsselbund und speichern Sie noch einmal. %1</translation>
    </message>
    <message>
        <source>The keychain refused the key</source>
        <translation>Der Schlüsselbund hat den Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Save again and allow it. %1</source>
        <translation>Speichern Sie noch einmal und erlauben Sie den Zugriff. %1</translation>
    </message>
    <message>
        <source>The keychain did not take the key</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht angenommen</translation>
    </message>
    <message>
        <source>This studio&apos;s address was not found</source>
        <translation>Die Adresse dieses Studios wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Either there is no internet connection, or the address of the studio is wrong. Check the connection first, then the address under Studios.</source>
        <translation>Entweder fehlt die Internetverbindung, oder die Adresse des Studios ist falsch. Prüfen Sie zuerst die Verbindung, dann die Adresse unter Studios.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent. Check this computer&apos;s date and time; if they are right, tell your administrator.</source>
        <translation>Der Server konnte sich nicht ausweisen, deshalb wurde nichts gesendet. Prüfen Sie Datum und Uhrzeit dieses Computers; stimmen sie, sagen Sie der Administration Bescheid.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>It may be busy or the connection slow. Try again in a moment.</source>
        <translation>Vielleicht ist er ausgelastet oder die Verbindung langsam. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Check the internet connection. What is stored on this computer stays usable.</source>
        <translation>Prüfen Sie die Internetverbindung. Was auf diesem Computer gespeichert ist, bleibt nutzbar.</translation>
    </message>
    <message>
        <source>The server does not accept this studio&apos;s key any more. Replace the key under Studios.</source>
        <translation>Der Server nimmt den Schlüssel dieses Studios nicht mehr an. Ersetzen Sie ihn unter Studios.</translation>
    </message>
    <message>
        <source>This studio&apos;s key does not allow this</source>
        <translation>Der Schlüssel dieses Studios erlaubt das nicht</translation>
    </message>
    <message>
        <source>The key lacks the permission %1. Ask whoever manages the keys to add it; everything else goes on working.</source>
        <translation>Dem Schlüssel fehlt die Berechtigung %1. Bitten Sie die Person, die die Schlüssel verwaltet, sie zu ergänzen; alles andere funktioniert weiter.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>It does not exist in this studio any more. Refresh and look again.</source>
        <translation>Das gibt es in diesem Studio nicht mehr. Aktualisieren Sie und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This does not fit what is there already</source>
        <translation>Das passt nicht zu dem, was schon da ist</translation>
    </message>
    <message>
        <source>Somebody may have been faster. Refresh and look again.</source>
        <translation>Vielleicht war jemand schneller. Aktualisieren Sie und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The server did not accept this</source>
        <translation>Der Server hat das nicht angenommen</translation>
    </message>
    <message>
        <source>Check what was entered and try again.</source>
        <translation>Prüfen Sie die Eingaben und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Too many requests this minute</source>
        <translation>Zu viele Anfragen in dieser Minute</translation>
    </message>
    <message>
        <source>The server asks this studio to wait for a minute. Try again then.</source>
        <translation>Der Server bittet dieses Studio, eine Minute zu warten. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This passes by itself. Try again in a moment.</source>
        <translation>Das gibt sich von selbst. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood</source>
        <translation>Die Antwort des Servers war nicht zu verstehen</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, tell the vendor&apos;s support.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es dabei, sagen Sie dem Support des Herstellers Bescheid.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>Der Server hat ein Problem</translation>
    </message>
    <message>
        <source>For the support: %1</source>
        <translation>Für den Support: %1</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Nothing was sent. It may have been moved or be locked by another program. Choose the file again.</source>
        <translation>Es wurde nichts gesendet. Vielleicht wurde sie verschoben oder ein anderes Programm sperrt sie. Wählen Sie die Datei noch einmal aus.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone, private</source>
        <translation>Telefon, privat</translation>
    </message>
    <message>
        <source>Mobile, private</source>
        <translation>Mobil, privat</translation>
    </message>
    <message>
        <source>Phone, business</source>
        <translation>Telefon, geschäftlich</translation>
    </message>
    <message>
        <source>Mobile, business</source>
        <translation>Mobil, geschäftlich</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinz</translation>
    </message>
    <message>
        <source>Province code</source>
        <translation>Kürzel der Provinz</translation>
    </message>
    <message>
        <source>Second street</source>
        <translation>Zweite Straße</translation>
    </message>
    <message>
        <source>Part of the city</source>
        <translation>Ortsteil</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Bezirk</translation>
    </message>
    <message>
        <source>Street type</source>
        <translation>Straßenart</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Hauseingang</translation>
    </message>
    <message>
        <source>Stairway</source>
        <translation>Treppenhaus</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Additional line</source>
        <translation>Adresszusatz</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Stockwerk</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Geburtsland</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Kontoinhaber</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Kein Titel</translation>
    </message>
    <message>
        <source>Dr.</source>
        <translation>Dr.</translation>
    </message>
    <message>
        <source>Prof.</source>
        <translation>Prof.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankverbindung</translation>
    </message>
    <message>
        <source>•••• %1</source>
        <comment>the last four characters of an account number</comment>
        <translation>•••• %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Canceled for</source>
        <translation>Gekündigt zum</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Angegebener Grund</translation>
    </message>
    <message>
        <source>Idle period</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Cancelation</source>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>Cancelation taken back</source>
        <translation>Kündigung zurückgenommen</translation>
    </message>
    <message>
        <source>Module cancelation</source>
        <translation>Kündigung eines Moduls</translation>
    </message>
    <message>
        <source>Module cancelation taken back</source>
        <translation>Kündigung eines Moduls zurückgenommen</translation>
    </message>
</context>
<context>
    <name>Frontdesk::AccessCodePanel</name>
    <message>
        <source>Access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>Show access &amp;code</source>
        <translation>Zugangs&amp;code anzeigen</translation>
    </message>
    <message>
        <source>New &amp;code</source>
        <translation>Neuer &amp;Code</translation>
    </message>
    <message>
        <source>The customer can photograph the code or scan it at the door.</source>
        <translation>Der Code lässt sich mit dem Handy fotografieren oder an der Tür scannen.</translation>
    </message>
    <message>
        <source>Asking for a code</source>
        <translation>Code wird angefordert</translation>
    </message>
    <message>
        <source>The code has expired. Ask for a new one.</source>
        <translation>Der Code ist abgelaufen. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Good for %1:%2 minutes</source>
        <translation>Noch %1:%2 Minuten gültig</translation>
    </message>
    <message>
        <source>Good until it is used.</source>
        <translation>Gültig, bis er verwendet wird.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::AccessMediumsModel</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Wallet pass</source>
        <translation>Wallet-Pass</translation>
    </message>
    <message>
        <source>Other medium</source>
        <translation>Anderes Medium</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Can be changed here</source>
        <translation>Hier änderbar</translation>
    </message>
    <message>
        <source>Only in PerfectGym Next</source>
        <translation>Nur in PerfectGym Next</translation>
    </message>
</context>
<context>
    <name>Frontdesk::AccessPage</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>Frontdesk::AmendmentDialog</name>
    <message>
        <source>Change contact data</source>
        <translation>Kontaktdaten ändern</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Change personal data</source>
        <translation>Persönliche Daten ändern</translation>
    </message>
    <message>
        <source>Change bank account</source>
        <translation>Bankverbindung ändern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what is changed, customer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This change applies at once.</source>
        <translation>Diese Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>This change waits until somebody verifies it in PerfectGym Next. Until then the old data stays in force.</source>
        <translation>Diese Änderung wartet, bis sie in PerfectGym Next geprüft ist. Bis dahin gelten die alten Daten.</translation>
    </message>
    <message>
        <source>More parts of an address</source>
        <translation>Weitere Adressfelder</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that has to be filled in</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>The server takes this change only with the customer&apos;s signature, drawn here with the mouse, a finger or a pen. A signature on paper is not enough.</source>
        <translation>Der Server nimmt diese Änderung nur mit Unterschrift des Kunden an, hier geleistet mit Maus, Finger oder Stift. Eine Unterschrift auf Papier genügt nicht.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Unterschrift löschen</translation>
    </message>
    <message>
        <source>Change now</source>
        <translation>Jetzt ändern</translation>
    </message>
    <message>
        <source>Ask for this change</source>
        <translation>Änderung beantragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Reveal the bank data</source>
        <translation>Bankdaten anzeigen</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>It is not sent twice.</source>
        <translation>Es wird nicht doppelt gesendet.</translation>
    </message>
    <message>
        <source>Another change is waiting already.</source>
        <translation>Eine andere Änderung wartet schon.</translation>
    </message>
    <message>
        <source>This may not be changed here any more.</source>
        <translation>Das darf hier nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>This change waits until a manager approves it. Until then nothing is sent, and the old data stays in force.</source>
        <translation>Diese Änderung wartet, bis ein Manager sie freigibt. Bis dahin wird nichts gesendet, und die alten Daten gelten weiter.</translation>
    </message>
    <message>
        <source>Propose this change</source>
        <translation>Änderung vorschlagen</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ArrivalsModel</name>
    <message>
        <source>Checking in</source>
        <translation>Wird eingecheckt</translation>
    </message>
    <message>
        <source>Not yet confirmed</source>
        <translation>Noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>Gegangen um %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Kept, not sent yet</source>
        <translation>Aufbewahrt, noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ArrivalsPanel</name>
    <message>
        <source>Nobody was checked in at this desk yet today.</source>
        <translation>An diesem Empfang wurde heute noch niemand eingecheckt.</translation>
    </message>
    <message>
        <source>How full the studio is</source>
        <translation>Auslastung des Studios</translation>
    </message>
    <message>
        <source>Arrivals today</source>
        <translation>Heute gekommen</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>%1 of %2 places in use</source>
        <translation>%1 von %2 Plätzen belegt</translation>
    </message>
    <message numerus="yes">
        <source>%n in the studio now</source>
        <translation>
            <numerusform>%n Person jetzt im Studio</numerusform>
            <numerusform>%n Personen jetzt im Studio</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting who is in…</source>
        <translation>Anwesende werden gezählt…</translation>
    </message>
    <message>
        <source>How full it is cannot be told now. %1.</source>
        <translation>Die Auslastung ist gerade nicht bekannt. %1.</translation>
    </message>
    <message numerus="yes">
        <source>Arrivals today: %n</source>
        <translation>
            <numerusform>Heute gekommen: %n</numerusform>
            <numerusform>Heute gekommen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>how many are in, time</comment>
        <translation>%1, Stand %2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Frontdesk::AuditPage</name>
    <message>
        <source>Enter manager &amp;mode</source>
        <translation>&amp;Manager-Modus beginnen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;Check the chain</source>
        <translation>&amp;Kette prüfen</translation>
    </message>
    <message>
        <source>CS&amp;V…</source>
        <translation>CS&amp;V…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The audit log is for managers.</source>
        <translation>Das Protokoll ist für Manager.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Export the period as CSV</source>
        <translation>Zeitraum als CSV exportieren</translation>
    </message>
    <message>
        <source>Export the period as PDF</source>
        <translation>Zeitraum als PDF exportieren</translation>
    </message>
    <message>
        <source>Export the period as</source>
        <translation>Zeitraum exportieren als</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing was recorded that fits</source>
        <translation>Nichts Passendes aufgezeichnet</translation>
    </message>
    <message>
        <source>Checking every entry of the log…</source>
        <translation>Jeder Eintrag des Protokolls wird geprüft…</translation>
    </message>
    <message>
        <source>Nothing was tampered with</source>
        <translation>Nichts wurde verändert</translation>
    </message>
    <message>
        <source>The log is not trustworthy</source>
        <translation>Dem Protokoll ist nicht zu trauen</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>The log is exported</source>
        <translation>Das Protokoll ist exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are in %1.</source>
        <translation>
            <numerusform>Ein Eintrag steht in %1.</numerusform>
            <numerusform>%n Einträge stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nichts wurde exportiert</translation>
    </message>
</context>
<context>
    <name>Frontdesk::BookingDesk</name>
    <message>
        <source>this customer</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what can be done, why</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::BookingsModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title not known</source>
        <translation>Titel unbekannt</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>weekday and date, from, to</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>ddd, d MMM</source>
        <comment>date format of a booking</comment>
        <translation>ddd d. MMM</translation>
    </message>
</context>
<context>
    <name>Frontdesk::BookingsPage</name>
    <message>
        <source>&amp;Cancel booking</source>
        <translation>Buchung sto&amp;rnieren</translation>
    </message>
    <message>
        <source>No bookings</source>
        <translation>Keine Buchungen</translation>
    </message>
    <message>
        <source>Nothing is booked within two weeks before and after today.</source>
        <translation>In den zwei Wochen vor und nach heute ist nichts gebucht.</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Select a class to cancel its booking.</source>
        <translation>Wählen Sie einen Kurs, um seine Buchung zu stornieren.</translation>
    </message>
    <message>
        <source>Class bookings are missing here: %1</source>
        <translation>Hier fehlen Kursbuchungen: %1</translation>
    </message>
    <message>
        <source>Appointments are missing here: %1</source>
        <translation>Hier fehlen Termine: %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CheckInBar</name>
    <message>
        <source>Check in (F9)</source>
        <translation>Einchecken (F9)</translation>
    </message>
    <message>
        <source>Check out (F10)</source>
        <translation>Auschecken (F10)</translation>
    </message>
    <message>
        <source>Book a class</source>
        <translation>Kurs buchen</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Kunde öffnen</translation>
    </message>
    <message>
        <source>Check in anyway (F9)</source>
        <translation>Trotzdem einchecken (F9)</translation>
    </message>
    <message>
        <source>Do not check in</source>
        <translation>Nicht einchecken</translation>
    </message>
    <message>
        <source>The verdict is stop. Check in all the same?</source>
        <translation>Das Ergebnis ist Stopp. Trotzdem einchecken?</translation>
    </message>
    <message>
        <source>Not everything is checked yet. Check in all the same?</source>
        <translation>Es ist noch nicht alles geprüft. Trotzdem einchecken?</translation>
    </message>
    <message>
        <source>Was here today from %1 to %2.</source>
        <translation>War heute von %1 bis %2 da.</translation>
    </message>
    <message>
        <source>Checked in at %1.</source>
        <translation>Um %1 eingecheckt.</translation>
    </message>
    <message>
        <source>Checked in at %1; it is kept here and will be sent.</source>
        <translation>Eingecheckt um %1; es ist hier aufbewahrt und wird gesendet.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CheckinHistoryModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>%1:%2 h</source>
        <translation>%1:%2 h</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ClassBooker</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Book again</source>
        <translation>Wieder buchen</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ClassSlotsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ConfirmBar</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ContractsModel</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n day(s)</source>
        <translation>
            <numerusform>%1 pro Tag</numerusform>
            <numerusform>%1 alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n week(s)</source>
        <translation>
            <numerusform>%1 pro Woche</numerusform>
            <numerusform>%1 alle %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n month(s)</source>
        <translation>
            <numerusform>%1 pro Monat</numerusform>
            <numerusform>%1 alle %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n year(s)</source>
        <translation>
            <numerusform>%1 pro Jahr</numerusform>
            <numerusform>%1 alle %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Cancelation</source>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n Modul</numerusform>
            <numerusform>%n Module</numerusform>
        </translation>
    </message>
    <message>
        <source>Canceled to %1</source>
        <translation>Gekündigt zum %1</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Possible until %1</source>
        <translation>Möglich bis %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ContractsPage</name>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>No contracts</source>
        <translation>Keine Verträge</translation>
    </message>
    <message>
        <source>This customer has no contract, running or past.</source>
        <translation>Hier gibt es weder laufende noch frühere Verträge.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CustomerCard</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Kontostand</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Booked today</source>
        <translation>Heute gebucht</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Not all bookings could be read.</source>
        <translation>Nicht alle Buchungen konnten gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing. %1</source>
        <comment>bookings; as of when</comment>
        <translation>Nichts. %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CustomerDataPage</name>
    <message>
        <source>Bank data can wait for a manager only encrypted, and the keychain that holds the key did not open. Unlock it, or ask a manager to enter the change in manager mode.</source>
        <translation>Bankdaten können nur verschlüsselt auf einen Manager warten, und der Schlüsselbund mit dem Schlüssel dafür ging nicht auf. Entsperren Sie ihn, oder bitten Sie einen Manager, die Änderung im Manager-Modus einzugeben.</translation>
    </message>
    <message>
        <source>The list of what waits for a manager cannot be reached now. Nothing was kept and nothing was sent. Try again.</source>
        <translation>Die Liste dessen, was auf einen Manager wartet, ist gerade nicht zu erreichen. Nichts wurde aufbewahrt und nichts gesendet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A manager has decided on this change meanwhile. See the requests for what came of it.</source>
        <translation>Ein Manager hat inzwischen über diese Änderung entschieden. Was daraus wurde, steht im Eingang.</translation>
    </message>
    <message>
        <source>The change waits for a manager.</source>
        <translation>Die Änderung wartet auf einen Manager.</translation>
    </message>
    <message>
        <source>The change was taken back. Nothing was sent.</source>
        <translation>Die Änderung wurde zurückgenommen. Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CustomerHeader</name>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Former member</source>
        <translation>Ehemaliges Mitglied</translation>
    </message>
    <message>
        <source>Status not known</source>
        <translation>Status unbekannt</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>This customer could not be looked up</source>
        <translation>Dieser Kunde konnte nicht abgerufen werden</translation>
    </message>
    <message>
        <source>Looking up the customer</source>
        <translation>Kunde wird abgerufen</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>bekannt seit %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CustomerList</name>
    <message>
        <source>No customer in hand</source>
        <translation>Kein Kunde ausgewählt</translation>
    </message>
    <message>
        <source>Find somebody with Ctrl+K, scan a card, or choose in the list.</source>
        <translation>Suchen Sie jemanden mit Strg+K, scannen Sie eine Karte, oder wählen Sie in der Liste.</translation>
    </message>
    <message>
        <source>Which customers are listed</source>
        <translation>Welche Kunden in der Liste stehen</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Former members</source>
        <translation>Ehemalige Mitglieder</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Nobody is listed here</source>
        <translation>Hier steht niemand</translation>
    </message>
    <message>
        <source>Customers are listed once they were read from the server.</source>
        <translation>Kunden stehen hier, sobald sie vom Server gelesen sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::CustomerPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CustomerSearchModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>last name, first name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Former member</source>
        <translation>Ehemaliges Mitglied</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>Frontdesk::CustomerTab</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Frontdesk::DaysModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>weekday, date: number of classes</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no classes</source>
        <translation>keine Kurse</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n Kurs</numerusform>
            <numerusform>%n Kurse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::DecisionBar</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for withdrawing or declining, may be empty</source>
        <translation>Grund für Zurücknehmen oder Ablehnen, darf leer sein</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n Antrag ausgewählt</numerusform>
            <numerusform>%n Anträge ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Put aside until later (S)</source>
        <translation>Für später zurückstellen (S)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>For &amp;3 days</source>
        <translation>&amp;3 Tage</translation>
    </message>
    <message>
        <source>For a &amp;week</source>
        <translation>Eine &amp;Woche</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Frontdesk::DeskNeedsModel</name>
    <message>
        <source>Part of the desk</source>
        <translation>Teil des Empfangs</translation>
    </message>
    <message>
        <source>With this key</source>
        <translation>Mit diesem Schlüssel</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>Funktioniert.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>Frontdesk::DeskPage</name>
    <message>
        <source>Customers found</source>
        <translation>Gefundene Kunden</translation>
    </message>
    <message>
        <source>Scan a card or type a name</source>
        <translation>Karte scannen oder Namen eingeben</translation>
    </message>
    <message>
        <source>A customer number, an e-mail, a phone number or a birth date do as well.</source>
        <translation>Kundennummer, E-Mail, Telefonnummer oder Geburtsdatum gehen auch.</translation>
    </message>
    <message>
        <source>Nobody found yet</source>
        <translation>Noch niemand gefunden</translation>
    </message>
    <message>
        <source>The customers of this studio are still being read; whoever is read by now can be found.</source>
        <translation>Die Kunden dieses Studios werden noch gelesen; gefunden wird, wer schon gelesen ist.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Try another spelling, the birth date or the customer number.</source>
        <translation>Versuchen Sie eine andere Schreibweise, das Geburtsdatum oder die Kundennummer.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::DomainCard</name>
    <message>
        <source>A change waits until somebody verifies it in PerfectGym Next.</source>
        <translation>Eine Änderung wartet, bis sie in PerfectGym Next geprüft ist.</translation>
    </message>
    <message>
        <source>A change applies at once.</source>
        <translation>Eine Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>One change waits for verification in PerfectGym Next. Withdraw it before asking for another.</source>
        <translation>Eine Änderung wartet auf die Prüfung in PerfectGym Next. Nehmen Sie sie zurück, bevor Sie eine andere beantragen.</translation>
    </message>
    <message>
        <source>May not be changed here: the server does not say in a way known to this program whether it may.</source>
        <translation>Hier nicht änderbar: Der Server gibt nicht auf bekannte Weise an, ob es erlaubt ist.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Nothing is entered here</source>
        <translation>Hier ist nichts eingetragen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>domain, button</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>This may be out of date. %1.</source>
        <translation>Das ist vielleicht veraltet. %1.</translation>
    </message>
    <message>
        <source>Withdraw this change? The data stays as it is now.</source>
        <translation>Diese Änderung zurücknehmen? Die Daten bleiben, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>May not be changed here: this studio&apos;s settings in PerfectGym Next allow no more than reading it.</source>
        <translation>Hier nicht änderbar: Die Einstellungen dieses Studios in PerfectGym Next erlauben nur das Lesen.</translation>
    </message>
    <message>
        <source>Take back the change that waits for a manager before entering another.</source>
        <translation>Nehmen Sie die Änderung zurück, die auf einen Manager wartet, bevor Sie eine andere eingeben.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::FieldEditor</name>
    <message>
        <source>%1, stays if left empty</source>
        <translation>%1, bleibt, wenn hier nichts steht</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Keine Angabe</translation>
    </message>
</context>
<context>
    <name>Frontdesk::FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
</context>
<context>
    <name>Frontdesk::HeatMapWidget</name>
    <message>
        <source>Visits by weekday and hour</source>
        <translation>Besuche nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>No visits yet.</source>
        <translation>Noch keine Besuche.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s). Most often: %1</source>
        <translation>
            <numerusform>%n Besuch. Am häufigsten: %1</numerusform>
            <numerusform>%n Besuche. Am häufigsten: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %n visit(s)</source>
        <comment>weekday, from, to</comment>
        <translation>
            <numerusform>%1, %2 bis %3: %n Besuch</numerusform>
            <numerusform>%1, %2 bis %3: %n Besuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Frontdesk::HistoryPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Noch keine Besuche</translation>
    </message>
    <message>
        <source>Check-ins of this customer will be listed here.</source>
        <translation>Hier werden die Check-ins dieser Person aufgelistet.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) read, reading older ones.</source>
        <translation>
            <numerusform>%n Besuch gelesen, ältere werden gelesen.</numerusform>
            <numerusform>%n Besuche gelesen, ältere werden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. These %n visit(s) were read earlier and may not be all.</source>
        <translation>
            <numerusform>%1. Dieser %n Besuch wurde früher gelesen; vielleicht fehlen welche.</numerusform>
            <numerusform>%1. Diese %n Besuche wurden früher gelesen; vielleicht fehlen welche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n visit(s) read so far.</source>
        <translation>
            <numerusform>%1. Bisher %n Besuch gelesen.</numerusform>
            <numerusform>%1. Bisher %n Besuche gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n visit(s) are shown.</source>
        <translation>
            <numerusform>Der einzige Besuch wird gezeigt.</numerusform>
            <numerusform>Alle %n Besuche werden gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) read. Scroll down for older ones.</source>
        <translation>
            <numerusform>%n Besuch gelesen. Blättern Sie nach unten zu älteren.</numerusform>
            <numerusform>%n Besuche gelesen. Blättern Sie nach unten zu älteren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frontdesk::InboxFilterBar</name>
    <message>
        <source>Search the inbox</source>
        <translation>Eingang durchsuchen</translation>
    </message>
    <message>
        <source>Name, number, change</source>
        <translation>Name, Nummer, Änderung</translation>
    </message>
    <message>
        <source>Search the inbox (/)</source>
        <translation>Eingang durchsuchen (/)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Decided today</source>
        <translation>Heute entschieden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show only this domain</source>
        <translation>Nur diesen Bereich zeigen</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Show only what is known for this long</source>
        <translation>Nur zeigen, was so lange bekannt ist</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Jedes Alter</translation>
    </message>
    <message>
        <source>Over a day</source>
        <translation>Über einen Tag</translation>
    </message>
    <message>
        <source>Over 3 days</source>
        <translation>Über 3 Tage</translation>
    </message>
    <message>
        <source>Over a week</source>
        <translation>Über eine Woche</translation>
    </message>
    <message>
        <source>Over a month</source>
        <translation>Über einen Monat</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>state, how many rows</comment>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>Frontdesk::InboxModel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>From what to what</source>
        <translation>Von was zu was</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::InboxPage</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No request is like this.</source>
        <translation>Kein Antrag ist so.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Called back by %1, %2</source>
        <comment>who, when</comment>
        <translation>Zurückgerufen von %1, %2</translation>
    </message>
    <message>
        <source>This studio wants a manager to decide. Enter the PIN, then decide again.</source>
        <translation>In diesem Studio entscheidet ein Manager. Geben Sie die PIN ein und entscheiden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>It could not be put aside: what the desks of this studio share cannot be reached.</source>
        <translation>Es ließ sich nicht zurückstellen: Was die Arbeitsplätze dieses Studios teilen, ist nicht zu erreichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) put aside until %1.</source>
        <translation>
            <numerusform>%n Antrag bis %1 zurückgestellt.</numerusform>
            <numerusform>%n Anträge bis %1 zurückgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be noted: what the desks of this studio share cannot be reached.</source>
        <translation>Es ließ sich nicht notieren: Was die Arbeitsplätze dieses Studios teilen, ist nicht zu erreichen.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::InboxTable</name>
    <message>
        <source>Requests that wait</source>
        <translation>Wartende Anträge</translation>
    </message>
</context>
<context>
    <name>Frontdesk::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Frontdesk::JournalPage</name>
    <message>
        <source>Only what nobody knows the end of</source>
        <translation>Nur Vorgänge mit ungewissem Ausgang</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>What this desk did</source>
        <translation>Vorgänge an diesem Arbeitsplatz</translation>
    </message>
    <message>
        <source>Nothing was done at this desk yet</source>
        <translation>An diesem Arbeitsplatz ist noch nichts geschehen</translation>
    </message>
    <message>
        <source>Check-ins, bookings and changes show here with how they ended.</source>
        <translation>Check-ins, Buchungen und Änderungen erscheinen hier mit ihrem Ausgang.</translation>
    </message>
    <message>
        <source>Open &amp;customer</source>
        <translation>Kunde ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Enter again</source>
        <translation>Erneut ein&amp;geben</translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows yet whether %n act(s) took effect. The server is being asked; do not repeat them.</source>
        <translation>
            <numerusform>Noch ist ungewiss, ob %n Vorgang wirksam wurde. Der Server wird gefragt; bitte nicht wiederholen.</numerusform>
            <numerusform>Noch ist ungewiss, ob %n Vorgänge wirksam wurden. Der Server wird gefragt; bitte nicht wiederholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>Eingegeben: %1</translation>
    </message>
    <message>
        <source>Entered: %1
%2</source>
        <translation>Eingegeben: %1
%2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeptCheckins</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeyField</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeyProblemPanel</name>
    <message>
        <source>&amp;Key</source>
        <translation>Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>&amp;Use for this session only</source>
        <translation>&amp;Nur für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Enter the key</source>
        <translation>Schlüssel ein&amp;geben</translation>
    </message>
    <message>
        <source>The key of %1 was refused</source>
        <translation>Der Schlüssel von %1 wurde abgelehnt</translation>
    </message>
    <message>
        <source>The server does not accept it any more: somebody may have replaced or ended it. Nothing of the last act was done. Ask whoever manages the keys for the new one, then replace it here.</source>
        <translation>Der Server nimmt ihn nicht mehr an: Vielleicht wurde er ersetzt oder gesperrt. Vom letzten Vorgang wurde nichts ausgeführt. Fragen Sie die Person, die die Schlüssel verwaltet, nach dem neuen und ersetzen Sie ihn hier.</translation>
    </message>
    <message>
        <source>&amp;Replace the key</source>
        <translation>Schlüssel e&amp;rsetzen</translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeySurveyModel</name>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Part of the API</source>
        <translation>Teil der API</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
</context>
<context>
    <name>Frontdesk::KeySurveyPage</name>
    <message>
        <source>&amp;Only what does not work</source>
        <translation>&amp;Nur was nicht funktioniert</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Er&amp;neut fragen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Back to the studios</source>
        <translation>&amp;Zurück zu den Studios</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v von %m</translation>
    </message>
    <message>
        <source>What the parts of the desk may read</source>
        <translation>Was die Teile des Empfangs lesen dürfen</translation>
    </message>
    <message>
        <source>Every read and what came of it</source>
        <translation>Jede Leseoperation und was sie ergab</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by operation, scope or result</source>
        <translation>Nach Operation, Berechtigung oder Ergebnis filtern</translation>
    </message>
    <message>
        <source>What the key of %1 can do</source>
        <translation>Was der Schlüssel von %1 kann</translation>
    </message>
    <message>
        <source>Reading the key</source>
        <translation>Der Schlüssel wird gelesen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Asking whether the key is good</source>
        <translation>Der Schlüssel wird geprüft</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Whether the key may also write - check in, book, hand out cards, change data, take payments - shows only when it is done: nothing was written to find out.</source>
        <translation>Ob der Schlüssel auch schreiben darf - einchecken, buchen, Karten ausgeben, Daten ändern, Zahlungen annehmen -, zeigt sich erst dabei: Um es herauszufinden, wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the desk do not work with this key</source>
        <translation>
            <numerusform>%n Teil des Empfangs funktioniert mit diesem Schlüssel nicht</numerusform>
            <numerusform>%n Teile des Empfangs funktionieren mit diesem Schlüssel nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Every part of the desk can read what it needs</source>
        <translation>Jeder Teil des Empfangs kann lesen, was er braucht</translation>
    </message>
    <message>
        <source>Not everything could be found out</source>
        <translation>Nicht alles ließ sich herausfinden</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
</context>
<context>
    <name>Frontdesk::LedgerWords</name>
    <message>
        <source>The database server does not answer</source>
        <translation>Der Datenbankserver antwortet nicht</translation>
    </message>
    <message>
        <source>Check the address, and whether the server runs and lets this computer in.</source>
        <translation>Prüfen Sie die Adresse und ob der Server läuft und diesen Computer einlässt.</translation>
    </message>
    <message>
        <source>The server does not let this user in</source>
        <translation>Der Server lässt diesen Benutzer nicht ein</translation>
    </message>
    <message>
        <source>Check the user in the address, and the password.</source>
        <translation>Prüfen Sie den Benutzer in der Adresse und das Passwort.</translation>
    </message>
    <message>
        <source>The server has no database of this name</source>
        <translation>Der Server hat keine Datenbank dieses Namens</translation>
    </message>
    <message>
        <source>Check the name, or have the database made.</source>
        <translation>Prüfen Sie den Namen, oder lassen Sie die Datenbank anlegen.</translation>
    </message>
    <message>
        <source>The connection cannot be trusted</source>
        <translation>Der Verbindung ist nicht zu trauen</translation>
    </message>
    <message>
        <source>The server offers no encryption, or its certificate proves nothing. Nothing was sent there.</source>
        <translation>Der Server bietet keine Verschlüsselung, oder sein Zertifikat beweist nichts. Nichts wurde dorthin gesendet.</translation>
    </message>
    <message>
        <source>Another desk has a newer version of this program</source>
        <translation>Ein anderer Arbeitsplatz hat eine neuere Version dieses Programms</translation>
    </message>
    <message>
        <source>Update this one; until then it cannot share with the others.</source>
        <translation>Aktualisieren Sie diese; bis dahin kann sie nichts mit den anderen teilen.</translation>
    </message>
    <message>
        <source>This computer has no driver for PostgreSQL</source>
        <translation>Dieser Computer hat keinen Treiber für PostgreSQL</translation>
    </message>
    <message>
        <source>Install Qt&apos;s driver for PostgreSQL, then start the program again.</source>
        <translation>Installieren Sie den PostgreSQL-Treiber von Qt und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation>Die Datenbank ist beschäftigt</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The shared data cannot be read</source>
        <translation>Die gemeinsamen Daten sind nicht lesbar</translation>
    </message>
    <message>
        <source>Try again; if it stays like this, whoever looks after the database has to look at it.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, muss sich darum kümmern, wer die Datenbank betreut.</translation>
    </message>
    <message>
        <source>The address names no database.</source>
        <translation>Die Adresse nennt keine Datenbank.</translation>
    </message>
    <message>
        <source>The password does not belong into the address: it would be seen there. Enter it below.</source>
        <translation>Das Passwort gehört nicht in die Adresse: Dort wäre es zu sehen. Geben Sie es darunter ein.</translation>
    </message>
    <message>
        <source>After the question mark only user, sslmode, sslrootcert and schema are understood.</source>
        <translation>Nach dem Fragezeichen werden nur user, sslmode, sslrootcert und schema verstanden.</translation>
    </message>
    <message>
        <source>A server on another computer needs sslmode=require or better.</source>
        <translation>Ein Server auf einem anderen Computer braucht sslmode=require oder besser.</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database.</source>
        <translation>Das ist keine Adresse einer PostgreSQL-Datenbank.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::LineBanner</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Show check-ins</source>
        <translation>Check-ins zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Check-ins kept while there was no connection</source>
        <translation>Check-ins, die ohne Verbindung aufbewahrt wurden</translation>
    </message>
    <message>
        <source>Check-ins are kept and sent later.</source>
        <translation>Check-ins werden aufbewahrt und später gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) are kept and sent later.</source>
        <translation>
            <numerusform>%n Check-in ist aufbewahrt und wird später gesendet.</numerusform>
            <numerusform>%n Check-ins sind aufbewahrt und werden später gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3 Search, verdicts and visits show what was last read; other changes have to wait.</source>
        <comment>why, when it answered last, what is kept</comment>
        <translation>%1 %2 %3 Suche, Ergebnisse und Besuche zeigen, was zuletzt gelesen wurde; andere Änderungen müssen warten.</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) that were kept are being sent.</source>
        <translation>
            <numerusform>%n aufbewahrter Check-in wird gesendet.</numerusform>
            <numerusform>%n aufbewahrte Check-ins werden gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) were kept meanwhile, and all were sent.</source>
        <translation>
            <numerusform>%n Check-in wurde inzwischen aufbewahrt und ist gesendet.</numerusform>
            <numerusform>%n Check-ins wurden inzwischen aufbewahrt, und alle sind gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-ins kept meanwhile: %L1. Sent: %L2. Not sent: %L3; see why.</source>
        <translation>Inzwischen aufbewahrte Check-ins: %L1. Gesendet: %L2. Nicht gesendet: %L3; sehen Sie, warum.</translation>
    </message>
    <message>
        <source>Hide check-ins</source>
        <translation>Check-ins verbergen</translation>
    </message>
</context>
<context>
    <name>Frontdesk::LockPanel</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>Der Arbeitsplatz ist gesperrt</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN unlocks it.</source>
        <translation>Die PIN eines Managers entsperrt ihn.</translation>
    </message>
    <message>
        <source>Press Enter to go on.</source>
        <translation>Weiter mit der Eingabetaste.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
</context>
<context>
    <name>Frontdesk::MainToolBar</name>
    <message>
        <source>Pages and studio</source>
        <translation>Seiten und Studio</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Empfang</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>Kurs&amp;plan</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>St&amp;udios</source>
        <translation>St&amp;udios</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find a customer (%1)</source>
        <translation>Kunden suchen (%1)</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>The studio that this desk works for</source>
        <translation>Das Studio, für das dieser Empfang arbeitet</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>E&amp;ingang</translation>
    </message>
    <message>
        <source>Audit &amp;log</source>
        <translation>Pro&amp;tokoll</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Arbeitsplatz sperren</translation>
    </message>
    <message>
        <source>Lock the desk (%1)</source>
        <translation>Arbeitsplatz sperren (%1)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>page, how many wait there</comment>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>Frontdesk::MainWindow</name>
    <message>
        <source>A card was read. Finish or close the dialog first, then scan again.</source>
        <translation>Eine Karte wurde gelesen. Beenden oder schließen Sie zuerst den Dialog und scannen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 - Frontdesk</source>
        <translation>%1 - Frontdesk</translation>
    </message>
    <message>
        <source>Frontdesk</source>
        <translation>Frontdesk</translation>
    </message>
    <message>
        <source>This was entered before: %1</source>
        <translation>Das war zuvor eingegeben: %1</translation>
    </message>
    <message>
        <source>Manager mode of</source>
        <translation>Manager-Modus von</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ManagerButton</name>
    <message>
        <source>Manager mode</source>
        <translation>Manager-Modus</translation>
    </message>
    <message>
        <source>Begin manager mode (%1)</source>
        <translation>Manager-Modus beginnen (%1)</translation>
    </message>
    <message>
        <source>%1 %2:%3</source>
        <comment>manager, minutes, seconds</comment>
        <translation>%1 %2:%3</translation>
    </message>
    <message>
        <source>End manager mode of %1</source>
        <translation>Manager-Modus von %1 beenden</translation>
    </message>
    <message>
        <source>%1 is in manager mode. It ends after %2 without use; press to end it now (%3).</source>
        <translation>%1 ist im Manager-Modus. Er endet nach %2 ohne Benutzung; drücken, um ihn jetzt zu beenden (%3).</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ManagersEditor</name>
    <message>
        <source>&amp;Add a manager</source>
        <translation>Manager &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Change the &amp;PIN</source>
        <translation>&amp;PIN ändern</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>En&amp;tfernen…</translation>
    </message>
    <message>
        <source>&amp;Keep this PIN</source>
        <translation>Diese PIN aufbew&amp;ahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>P&amp;IN, 4 to 12 characters</source>
        <translation>P&amp;IN, 4 bis 12 Zeichen</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>N&amp;och einmal</translation>
    </message>
    <message>
        <source>The two PINs differ</source>
        <translation>Die beiden PINs sind verschieden</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>There is a manager of this name already</source>
        <translation>Es gibt schon einen Manager dieses Namens</translation>
    </message>
    <message>
        <source>Keeping the PIN…</source>
        <translation>PIN wird aufbewahrt…</translation>
    </message>
    <message>
        <source>%1 is a manager now</source>
        <translation>%1 ist jetzt Manager</translation>
    </message>
    <message>
        <source>%1 has another PIN now</source>
        <translation>%1 hat jetzt eine andere PIN</translation>
    </message>
    <message>
        <source>Remove %1 from the managers of this computer?</source>
        <translation>%1 aus den Managern dieses Computers entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 is no manager any more</source>
        <translation>%1 ist kein Manager mehr</translation>
    </message>
    <message>
        <source>This computer has no keychain: managers and PINs are forgotten when the program ends.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Manager und PINs sind vergessen, wenn das Programm endet.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::MediumForm</name>
    <message>
        <source>&amp;PIN</source>
        <translation>P&amp;IN</translation>
    </message>
    <message>
        <source>&amp;Barcode</source>
        <translation>Ba&amp;rcode</translation>
    </message>
    <message>
        <source>&amp;Wallet pass</source>
        <translation>&amp;Wallet-Pass</translation>
    </message>
    <message>
        <source>Card &amp;number</source>
        <translation>Kartennu&amp;mmer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Scan it, or type it in</source>
        <translation>Scannen oder eintippen</translation>
    </message>
    <message>
        <source>Enter a number first.</source>
        <translation>Geben Sie zuerst eine Nummer ein.</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>Eine PIN besteht nur aus Ziffern.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::MediumsPanel</name>
    <message>
        <source>Cards, PINs and barcodes</source>
        <translation>Karten, PINs und Barcodes</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Access mediums</source>
        <translation>Zugangsmedien</translation>
    </message>
    <message>
        <source>Select one to change or delete it.</source>
        <translation>Wählen Sie eines aus, um es zu ändern oder zu löschen.</translation>
    </message>
    <message>
        <source>This one was not made over this interface, so it can only be changed in PerfectGym Next.</source>
        <translation>Dieses wurde nicht über diese Schnittstelle angelegt und lässt sich deshalb nur in PerfectGym Next ändern.</translation>
    </message>
    <message>
        <source>Delete the PIN? It opens no door any more from then on.</source>
        <translation>PIN löschen? Danach öffnet sie keine Tür mehr.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %1 (%2)? It opens no door any more from then on.</source>
        <comment>number, type</comment>
        <translation>%1 (%2) löschen? Danach lässt sich damit keine Tür mehr öffnen.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PhotoView</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Kein Foto</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PinPanel</name>
    <message>
        <source>&amp;Set up the first manager</source>
        <translation>Ersten Manager &amp;einrichten</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>This studio has no managers yet</source>
        <translation>Dieses Studio hat noch keine Manager</translation>
    </message>
    <message>
        <source>Each manager has a name and a PIN. The first one is set up by whoever has this desk.</source>
        <translation>Jeder Manager hat einen Namen und eine PIN. Den ersten richtet ein, wer diesen Arbeitsplatz hat.</translation>
    </message>
    <message>
        <source>Looking at the PIN…</source>
        <translation>PIN wird geprüft…</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PinWords</name>
    <message>
        <source>This PIN is not taken</source>
        <translation>Diese PIN wird nicht angenommen</translation>
    </message>
    <message numerus="yes">
        <source>It needs at least %n character(s).</source>
        <translation>
            <numerusform>Sie braucht mindestens ein Zeichen.</numerusform>
            <numerusform>Sie braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has at most %n character(s).</source>
        <translation>
            <numerusform>Sie hat höchstens ein Zeichen.</numerusform>
            <numerusform>Sie hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no spaces.</source>
        <translation>Sie hat keine Leerzeichen.</translation>
    </message>
    <message>
        <source>It is among the first that anybody would try: a row, a repetition, a year, a name. Choose another one.</source>
        <translation>Sie gehört zu den ersten, die jeder versuchen würde: eine Reihe, eine Wiederholung, ein Jahr, ein Name. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This is not the PIN</source>
        <translation>Das ist nicht die PIN</translation>
    </message>
    <message>
        <source>The next attempt is possible in %1.</source>
        <translation>Der nächste Versuch ist in %1 möglich.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left before a pause begins.</source>
        <translation>
            <numerusform>Noch ein Versuch, bevor eine Pause beginnt.</numerusform>
            <numerusform>Noch %n Versuche, bevor eine Pause beginnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>how long to wait</comment>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how long to wait</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, seconds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The managers&apos; PINs cannot be read</source>
        <translation>Die PINs der Manager sind nicht lesbar</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This program was not let into the keychain. Try again and agree.</source>
        <translation>Dieses Programm wurde nicht in den Schlüsselbund gelassen. Versuchen Sie es noch einmal und stimmen Sie zu.</translation>
    </message>
    <message>
        <source>The keychain did not answer as it should. Try again; if it stays like this, whoever looks after this computer has to look at it.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet, wie er sollte. Versuchen Sie es noch einmal; bleibt es so, muss sich darum kümmern, wer diesen Computer betreut.</translation>
    </message>
    <message>
        <source>Too many wrong attempts</source>
        <translation>Zu viele falsche Versuche</translation>
    </message>
    <message>
        <source>This manager was removed</source>
        <translation>Dieser Manager wurde entfernt</translation>
    </message>
    <message>
        <source>Choose another one from the list.</source>
        <translation>Wählen Sie einen anderen aus der Liste.</translation>
    </message>
    <message>
        <source>This computer is short of memory</source>
        <translation>Diesem Computer fehlt Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Checking a PIN needs 256 MB for a moment. Close other programs and try again.</source>
        <translation>Eine PIN zu prüfen braucht kurz 256 MB. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another PIN is being looked at</source>
        <translation>Eine andere PIN wird gerade geprüft</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::PreferencesMenu</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Sound with each verdict</source>
        <translation>&amp;Ton bei jedem Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Light or dark as the desktop</source>
        <translation>Hell oder dunkel &amp;wie der Desktop</translation>
    </message>
    <message>
        <source>Always l&amp;ight</source>
        <translation>Immer &amp;hell</translation>
    </message>
    <message>
        <source>Always &amp;dark</source>
        <translation>Immer &amp;dunkel</translation>
    </message>
</context>
<context>
    <name>Frontdesk::Program</name>
    <message>
        <source>Nothing can be stored on this computer. Customers can be looked up online, but not checked in or changed. Free some disk space and open the studio again.</source>
        <translation>Auf diesem Computer lässt sich nichts speichern. Kunden lassen sich online abrufen, aber nicht einchecken oder ändern. Schaffen Sie Platz auf der Festplatte und öffnen Sie das Studio noch einmal.</translation>
    </message>
    <message>
        <source>The studio&apos;s local data was damaged. It was kept as %1, and the customer list is being read again.</source>
        <translation>Die lokalen Daten des Studios waren beschädigt. Sie wurden als %1 aufbewahrt, und die Kundenliste wird neu gelesen.</translation>
    </message>
    <message>
        <source>The journal of this desk was damaged. It was kept as %1, and what could be read of it was taken over. Compare today&apos;s check-ins and bookings with what the journal shows.</source>
        <translation>Das Journal dieses Arbeitsplatzes war beschädigt. Es wurde als %1 aufbewahrt, und was davon lesbar war, wurde übernommen. Vergleichen Sie die Check-ins und Buchungen von heute mit dem, was das Journal zeigt.</translation>
    </message>
    <message>
        <source>The keychain has not given out the studio&apos;s key yet; it may be asking for its password. Until then customers are shown as they were last read, and nothing is sent.</source>
        <translation>Der Schlüsselbund hat den Schlüssel des Studios noch nicht herausgegeben; vielleicht fragt er nach seinem Passwort. Bis dahin werden Kunden so angezeigt, wie sie zuletzt gelesen wurden, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>Die Demo konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>A part of this studio&apos;s local data is damaged: some customers may not be found. Open the studio again when nobody waits; its customer list is then read anew, and what was done at this desk is kept as far as it can be read.</source>
        <translation>Ein Teil der lokalen Daten dieses Studios ist beschädigt: Manche Kunden werden vielleicht nicht gefunden. Öffnen Sie das Studio noch einmal, wenn niemand wartet; dann wird die Kundenliste neu gelesen, und was an diesem Platz getan wurde, bleibt erhalten, soweit es lesbar ist.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ProposalBar</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>A change waits for a manager since %1: %2. Nothing of it was sent yet.</source>
        <comment>when, fields</comment>
        <translation>Eine Änderung wartet seit %1 auf einen Manager: %2. Davon wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>%1: take back the change that waits for a manager</source>
        <translation>%1: die Änderung zurücknehmen, die auf einen Manager wartet</translation>
    </message>
</context>
<context>
    <name>Frontdesk::QrCodeWidget</name>
    <message>
        <source>Access code as a QR code</source>
        <translation>Zugangscode als QR-Code</translation>
    </message>
    <message>
        <source>No code is shown.</source>
        <translation>Es wird kein Code angezeigt.</translation>
    </message>
    <message>
        <source>A code is shown.</source>
        <translation>Es wird ein Code angezeigt.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::RequestPanel</name>
    <message>
        <source>Read just now</source>
        <translation>Gerade gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Read %n minute(s) ago</source>
        <translation>
            <numerusform>Vor %n Minute gelesen</numerusform>
            <numerusform>Vor %n Minuten gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Gelesen %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>PG Next</source>
        <translation>PG Next</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Open the customer in PerfectGym Next (P)</source>
        <translation>Kunden in PerfectGym Next öffnen (P)</translation>
    </message>
    <message>
        <source>Open the customer in PerfectGym Next</source>
        <translation>Kunden in PerfectGym Next öffnen</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Nobody has called back yet.</source>
        <translation>Noch niemand hat zurückgerufen.</translation>
    </message>
    <message>
        <source>Now and asked for</source>
        <translation>Jetzt und gewünscht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, domain</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a request on the left to see what it changes.</source>
        <translation>Wählen Sie links einen Antrag, um zu sehen, was er ändert.</translation>
    </message>
    <message>
        <source>This may be out of date. %1.</source>
        <translation>Das ist vielleicht veraltet. %1.</translation>
    </message>
    <message>
        <source>It does not wait any more: the data is what was asked for. %1.</source>
        <translation>Wartet nicht mehr: Die Daten sind wie gewünscht. %1.</translation>
    </message>
    <message>
        <source>It does not wait any more, and the data is as it was. %1.</source>
        <translation>Wartet nicht mehr, und die Daten sind, wie sie waren. %1.</translation>
    </message>
    <message>
        <source>Reading it again…</source>
        <translation>Wird neu gelesen…</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>state, when it was read</comment>
        <translation>%1. %2.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::RestrictionForm</name>
    <message>
        <source>Only for a &amp;time</source>
        <translation>Nur &amp;für einen Zeitraum</translation>
    </message>
    <message>
        <source>Restrict access</source>
        <translation>Zutritt sperren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Enter a reason: the desk reads it when the customer comes.</source>
        <translation>Geben Sie einen Grund ein: Der Empfang liest ihn, wenn die Person kommt.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The last day lies in the past, so nothing would be restricted.</source>
        <translation>Der letzte Tag liegt in der Vergangenheit, es würde also nichts gesperrt.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::RestrictionPanel</name>
    <message>
        <source>Access restriction</source>
        <translation>Zutrittssperre</translation>
    </message>
    <message>
        <source>&amp;Lift</source>
        <translation>&amp;Aufheben</translation>
    </message>
    <message>
        <source>Change &amp;restriction</source>
        <translation>Sperre än&amp;dern</translation>
    </message>
    <message>
        <source>&amp;Restrict access</source>
        <translation>&amp;Zutritt sperren</translation>
    </message>
    <message>
        <source>Access is not restricted.</source>
        <translation>Der Zutritt ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Noch nicht bekannt.</translation>
    </message>
    <message>
        <source>May not come in: %1</source>
        <translation>Kein Zutritt: %1</translation>
    </message>
    <message>
        <source>May not come in from %1 until %2: %3</source>
        <translation>Kein Zutritt vom %1 bis %2: %3</translation>
    </message>
</context>
<context>
    <name>Frontdesk::RulesPage</name>
    <message>
        <source>This is no address of a web page.</source>
        <translation>Das ist keine Adresse einer Webseite.</translation>
    </message>
    <message>
        <source>Only an address that begins with https:// is opened.</source>
        <translation>Nur eine Adresse, die mit https:// beginnt, wird geöffnet.</translation>
    </message>
    <message>
        <source>The address has to say {customerId} where the customer&apos;s number goes.</source>
        <translation>In der Adresse muss {customerId} stehen, wo die Nummer des Kunden hingehört.</translation>
    </message>
    <message>
        <source>&amp;Back to the studios</source>
        <translation>&amp;Zurück zu den Studios</translation>
    </message>
    <message>
        <source>&amp;Save the rules</source>
        <translation>Regeln &amp;speichern</translation>
    </message>
    <message>
        <source>Changes of customers&apos; data that are entered at this desk need a &amp;manager</source>
        <translation>Änderungen von Kundendaten, die an diesem Arbeitsplatz eingegeben werden, brauchen einen &amp;Manager</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN &amp;unlocks the desk</source>
        <translation>Die PIN eines Managers &amp;entsperrt den Arbeitsplatz</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Changes of customers&apos; data</source>
        <translation>Änderungen von Kundendaten</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Manager mode &amp;ends after</source>
        <translation>Manager-Modus en&amp;det nach</translation>
    </message>
    <message>
        <source>minutes without use</source>
        <translation>Minuten ohne Benutzung</translation>
    </message>
    <message>
        <source>The desk &amp;locks itself after</source>
        <translation>Der Arbeitsplatz sperrt sich se&amp;lbst nach</translation>
    </message>
    <message>
        <source>Search for waiting requests</source>
        <translation>Suche nach wartenden Anträgen</translation>
    </message>
    <message>
        <source>It may take &amp;up to</source>
        <translation>Sie darf &amp;bis zu</translation>
    </message>
    <message>
        <source>of what the server allows</source>
        <translation>dessen nutzen, was der Server erlaubt</translation>
    </message>
    <message>
        <source>What a person waits for always goes first.</source>
        <translation>Worauf ein Mensch wartet, geht immer vor.</translation>
    </message>
    <message>
        <source>PerfectGym Next</source>
        <translation>PerfectGym Next</translation>
    </message>
    <message>
        <source>&amp;A customer&apos;s page</source>
        <translation>Seite eines &amp;Kunden</translation>
    </message>
    <message>
        <source>What desks share</source>
        <translation>Was Arbeitsplätze teilen</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>How %1 works</source>
        <translation>So arbeitet %1</translation>
    </message>
    <message>
        <source>The password could not be kept</source>
        <translation>Das Passwort konnte nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>Enter manager &amp;mode</source>
        <translation>&amp;Manager-Modus beginnen</translation>
    </message>
    <message>
        <source>&amp;Open this studio</source>
        <translation>Dieses Studio ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Only managers change this</source>
        <translation>Das ändern nur Manager</translation>
    </message>
    <message>
        <source>Another studio is open</source>
        <translation>Ein anderes Studio ist offen</translation>
    </message>
    <message>
        <source>Rules and managers are changed in the studio that is open.</source>
        <translation>Regeln und Manager werden in dem Studio geändert, das offen ist.</translation>
    </message>
    <message>
        <source>They wait as proposals, and are sent only when a manager approves them. What a manager enters is sent at once.</source>
        <translation>Sie warten als Vorschläge und werden erst gesendet, wenn ein Manager sie freigibt. Was ein Manager eingibt, wird sofort gesendet.</translation>
    </message>
    <message>
        <source>Set up a manager first.</source>
        <translation>Richten Sie zuerst einen Manager ein.</translation>
    </message>
    <message>
        <source>Copy it from the browser while PerfectGym Next shows a customer, and put {customerId} in place of the number.</source>
        <translation>Kopieren Sie sie aus dem Browser, während PerfectGym Next einen Kunden zeigt, und ersetzen Sie die Nummer durch {customerId}.</translation>
    </message>
    <message>
        <source>Customer 1005 opens as %1</source>
        <translation>Kunde 1005 öffnet sich als %1</translation>
    </message>
    <message>
        <source>Something is not right yet.</source>
        <translation>Etwas stimmt noch nicht.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScanNotice</name>
    <message>
        <source>Assign to customer…</source>
        <translation>Einem Kunden zuweisen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Card %1 is not known</source>
        <translation>Karte %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>No customer of this studio has it. Check that it is one of yours, or give it to a customer.</source>
        <translation>Kein Kunde dieses Studios hat sie. Prüfen Sie, ob sie zu Ihrem Studio gehört, oder weisen Sie sie einem Kunden zu.</translation>
    </message>
    <message>
        <source>Card %1 could not be looked up</source>
        <translation>Karte %1 konnte nicht abgefragt werden</translation>
    </message>
    <message>
        <source>%1. Find the customer by name, or try again.</source>
        <translation>%1. Suchen Sie nach dem Namen, oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is not among the cards known on this computer, and the server cannot be asked now. Find the customer by name.</source>
        <translation>Sie gehört nicht zu den Karten, die dieser Computer kennt, und der Server kann gerade nicht gefragt werden. Suchen Sie den Kunden nach dem Namen.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScannerState</name>
    <message>
        <source>Looking up the card…</source>
        <translation>Karte wird abgefragt…</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Scanner bereit</translation>
    </message>
    <message>
        <source>Scanner waits: this window is not in front</source>
        <translation>Scanner wartet: Dieses Fenster ist nicht im Vordergrund</translation>
    </message>
</context>
<context>
    <name>Frontdesk::ScheduleHeader</name>
    <message>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Read the schedule again</source>
        <translation>Kursplan neu lesen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show only this class</source>
        <translation>Nur diesen Kurs zeigen</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Kurse</translation>
    </message>
    <message>
        <source>Show only classes with these words</source>
        <translation>Nur Kurse mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Class, instructor, room</source>
        <translation>Kurs, Trainer, Raum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>today or tomorrow, date</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SchedulePage</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Classes of %1</source>
        <translation>Kurse: %1</translation>
    </message>
    <message>
        <source>No such class on this day</source>
        <translation>Kein solcher Kurs an diesem Tag</translation>
    </message>
    <message>
        <source>The days on the left show where there are some. Escape in the search field shows all classes again.</source>
        <translation>Die Tage links zeigen, wo es welche gibt. Esc im Suchfeld zeigt wieder alle Kurse.</translation>
    </message>
    <message>
        <source>No classes on this day</source>
        <translation>Keine Kurse an diesem Tag</translation>
    </message>
    <message>
        <source>No classes</source>
        <translation>Keine Kurse</translation>
    </message>
    <message>
        <source>This studio shows none for the next two weeks. Only classes that are open for online booking are listed.</source>
        <translation>Dieses Studio zeigt keine in den nächsten zwei Wochen. Aufgelistet werden nur Kurse, die online buchbar sind.</translation>
    </message>
    <message>
        <source>Loading the schedule</source>
        <translation>Kursplan wird geladen</translation>
    </message>
    <message>
        <source>The schedule could not be read again: %1. This is how it was at %2.</source>
        <translation>Der Kursplan konnte nicht neu gelesen werden: %1. So war er um %2.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SearchBox</name>
    <message>
        <source>Find customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Name, number, e-mail, phone, birth date or card</source>
        <translation>Name, Nummer, E-Mail, Telefon, Geburtsdatum oder Karte</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SharedDeskFields</name>
    <message>
        <source>On this computer alone</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>In a PostgreSQL database, with the other desks</source>
        <translation>In einer PostgreSQL-Datenbank, mit den anderen Arbeitsplätzen</translation>
    </message>
    <message>
        <source>&amp;Check the connection</source>
        <translation>&amp;Verbindung prüfen</translation>
    </message>
    <message>
        <source>Proposals, snoozes, call-backs and the audit log are shared. Also service:NAME of a libpq service file.</source>
        <translation>Geteilt werden Vorschläge, Zurückgestelltes, Rückrufe und das Protokoll. Auch service:NAME aus einer Dienstdatei von libpq.</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>as it is in the keychain</source>
        <translation>wie im Schlüsselbund</translation>
    </message>
    <message>
        <source>This address cannot be used</source>
        <translation>Diese Adresse ist nicht brauchbar</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>The database is ready</source>
        <translation>Die Datenbank ist bereit</translation>
    </message>
    <message>
        <source>This desk can share it with the others.</source>
        <translation>Dieser Arbeitsplatz kann sie mit den anderen teilen.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>The customer signs here with the mouse, a finger or a pen. It cannot be done with the keyboard.</source>
        <translation>Der Kunde unterschreibt hier mit Maus, Finger oder Stift. Mit der Tastatur geht es nicht.</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Hier unterschreiben</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SlotDetails</name>
    <message>
        <source>The highlighted class</source>
        <translation>Der markierte Kurs</translation>
    </message>
    <message>
        <source>Highlight a class to see all of it here.</source>
        <translation>Markieren Sie einen Kurs, um hier alles zu sehen.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>what the button does, its key</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what can be done, why</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Frontdesk::StatePanel</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>Frontdesk::StatusLine</name>
    <message>
        <source>Customer list being read</source>
        <translation>Kundenliste wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading customers: %n so far</source>
        <translation>
            <numerusform>Kunden werden gelesen: bisher %n</numerusform>
            <numerusform>Kunden werden gelesen: bisher %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer list could not be read: %1</source>
        <translation>Die Kundenliste konnte nicht gelesen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) being checked</source>
        <translation>
            <numerusform>%n Vorgang wird geprüft</numerusform>
            <numerusform>%n Vorgänge werden geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>What the desks share is not there since %1</source>
        <translation>Was die Arbeitsplätze teilen, ist seit %1 nicht da</translation>
    </message>
    <message>
        <source>%1. %2 Everything else goes on; the audit log is written up later.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2 Alles andere geht weiter; das Protokoll wird später nachgetragen.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::StudioFields</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
</context>
<context>
    <name>Frontdesk::StudioForm</name>
    <message>
        <source>&amp;Check</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>&amp;Use for this session only</source>
        <translation>Nur für diese Si&amp;tzung verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Server wird gefragt</translation>
    </message>
    <message>
        <source>This is another studio</source>
        <translation>Das ist ein anderes Studio</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Address and key open %1, not %2. Add %1 as a studio of its own, so that nothing is ever done in the wrong one.</source>
        <translation>Adresse und Schlüssel öffnen %1, nicht %2. Fügen Sie %1 als eigenes Studio hinzu, damit nie etwas im falschen geschieht.</translation>
    </message>
    <message>
        <source>%1 is in your list already, as %2. To change its key, choose Replace key there.</source>
        <translation>%1 steht schon in Ihrer Liste, als %2. Wählen Sie dort „Schlüssel ersetzen“, um den Schlüssel zu ändern.</translation>
    </message>
</context>
<context>
    <name>Frontdesk::StudiosPage</name>
    <message>
        <source>The key of %1 is still in the keychain</source>
        <translation>Der Schlüssel von %1 ist noch im Schlüsselbund</translation>
    </message>
    <message>
        <source>The keychain did not give it up. Unlock the keychain and remove the entry &quot;Frontdesk&quot; %1 there.</source>
        <translation>Der Schlüsselbund hat ihn nicht gelöscht. Entsperren Sie den Schlüsselbund und entfernen Sie dort den Eintrag „Frontdesk“ %1.</translation>
    </message>
    <message>
        <source>Studios</source>
        <translation>Studios</translation>
    </message>
    <message>
        <source>&amp;Add a studio</source>
        <translation>Studio &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Replace &amp;key</source>
        <translation>Schlüssel ersetz&amp;en</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Add a studio</source>
        <translation>Studio hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Replace the key of %1</source>
        <translation>Schlüssel von %1 ersetzen</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? Its key and everything that is stored here about its customers are deleted too. In PerfectGym nothing changes; you can add the studio again with its key.</source>
        <translation>%1 von diesem Computer entfernen? Der Schlüssel und alles, was hier über die Kunden gespeichert ist, werden mit gelöscht. In PerfectGym ändert sich nichts; mit dem Schlüssel können Sie das Studio wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Some data of %1 could not be deleted</source>
        <translation>Einige Daten von %1 konnten nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Delete this folder by hand: %1</source>
        <translation>Löschen Sie diesen Ordner von Hand: %1</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 ist gespeichert</translation>
    </message>
    <message>
        <source>Its key is kept until the program ends.</source>
        <translation>Der Schlüssel bleibt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>&amp;What the key can do</source>
        <translation>&amp;Was der Schlüssel kann</translation>
    </message>
    <message>
        <source>&amp;How it works here</source>
        <translation>So arbeitet es &amp;hier</translation>
    </message>
</context>
<context>
    <name>Frontdesk::SweepLine</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer has been looked through yet.</source>
        <translation>Noch kein Kunde ist durchgesehen.</translation>
    </message>
    <message>
        <source>%L1 of %L2 customers looked through, oldest answer %3 ago.</source>
        <translation>%L1 von %L2 Kunden durchgesehen, älteste Antwort %3 alt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how far the search is, its state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue looking for requests</source>
        <translation>Weiter nach Anträgen suchen</translation>
    </message>
    <message>
        <source>Pause looking for requests</source>
        <translation>Suche nach Anträgen anhalten</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>No connection: it goes on by itself.</source>
        <translation>Keine Verbindung: Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The server is busy: it goes on by itself in a while.</source>
        <translation>Der Server ist ausgelastet: Es geht nach einer Weile von selbst weiter.</translation>
    </message>
    <message>
        <source>Stopped. %1.</source>
        <translation>Angehalten. %1.</translation>
    </message>
    <message>
        <source>Looking for requests is switched off in the studio&apos;s rules.</source>
        <translation>Die Suche ist in den Regeln des Studios ausgeschaltet.</translation>
    </message>
    <message>
        <source>The key lacks %1, so a part is not looked for.</source>
        <translation>Dem Schlüssel fehlt %1, deshalb wird ein Teil nicht gesucht.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between scopes</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Frontdesk::Toaster</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>Frontdesk::TodaysBookings</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
</context>
<context>
    <name>Frontdesk::VerdictBanner</name>
    <message>
        <source>Verdict: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
</context>
<context>
    <name>Frontdesk::WelcomePage</name>
    <message>
        <source>Welcome to the front desk</source>
        <translation>Willkommen am Empfang</translation>
    </message>
    <message>
        <source>Connect your studio: paste the address and the key of the Open API that PerfectGym sent you by e-mail.</source>
        <translation>Verbinden Sie Ihr Studio: Fügen Sie Adresse und Schlüssel der Open API ein, die PerfectGym Ihnen per E-Mail geschickt hat.</translation>
    </message>
    <message>
        <source>The key goes into the keychain of this computer and nowhere else.</source>
        <translation>Der Schlüssel kommt in den Schlüsselbund dieses Computers und nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>Three studios with made-up customers, on this computer alone.</source>
        <translation>Drei Studios mit erfundenen Kunden, nur auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>HintWords</name>
    <message>
        <source>The IBAN is well formed and its check digits fit (%1).</source>
        <translation>Die IBAN ist richtig gebaut, und ihre Prüfziffern stimmen (%1).</translation>
    </message>
    <message>
        <source>This is no IBAN: it has other characters than one.</source>
        <translation>Das ist keine IBAN: Sie enthält andere Zeichen.</translation>
    </message>
    <message>
        <source>The IBAN is too long or too short for its country.</source>
        <translation>Die IBAN ist für ihr Land zu lang oder zu kurz.</translation>
    </message>
    <message>
        <source>The check digits of the IBAN do not fit: a digit is wrong.</source>
        <translation>Die Prüfziffern der IBAN stimmen nicht: Eine Ziffer ist falsch.</translation>
    </message>
    <message>
        <source>The account is outside the SEPA area (%1). A direct debit may not be possible.</source>
        <translation>Das Konto liegt außerhalb des SEPA-Raums (%1). Eine Lastschrift ist vielleicht nicht möglich.</translation>
    </message>
    <message>
        <source>The account moves to another country: %1.</source>
        <translation>Das Konto wechselt in ein anderes Land: %1.</translation>
    </message>
    <message>
        <source>The BIC is not well formed.</source>
        <translation>Die BIC ist nicht richtig gebaut.</translation>
    </message>
    <message>
        <source>The BIC is of a bank in %1, the IBAN of another country.</source>
        <translation>Die BIC gehört zu einer Bank in %1, die IBAN zu einem anderen Land.</translation>
    </message>
    <message>
        <source>No account holder is given.</source>
        <translation>Es ist kein Kontoinhaber angegeben.</translation>
    </message>
    <message>
        <source>The account holder is somebody else than the customer. Ask the customer.</source>
        <translation>Der Kontoinhaber ist jemand anders als der Kunde. Fragen Sie nach.</translation>
    </message>
    <message>
        <source>The account holder shares only a part of the customer&apos;s name.</source>
        <translation>Der Kontoinhaber trägt nur einen Teil des Namens.</translation>
    </message>
    <message>
        <source>The contact data was changed lately, on %1. Call back on a number that you knew before.</source>
        <translation>Die Kontaktdaten wurden kürzlich geändert, am %1. Rufen Sie unter einer Nummer zurück, die Sie vorher kannten.</translation>
    </message>
    <message>
        <source>A change of the contact data waits at the same time. Call back on a number that you knew before.</source>
        <translation>Gleichzeitig wartet eine Änderung der Kontaktdaten. Rufen Sie unter einer Nummer zurück, die Sie vorher kannten.</translation>
    </message>
</context>
<context>
    <name>KeyRowWords</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>asking</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>understood, empty</source>
        <translation>verstanden, leer</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>verstanden</translation>
    </message>
    <message>
        <source>nothing there to read</source>
        <translation>nichts da zum Lesen</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>nicht verstanden: %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>no such address</source>
        <translation>keine solche Adresse</translation>
    </message>
    <message>
        <source>the server could not prove who it is</source>
        <translation>der Server konnte sich nicht ausweisen</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>der Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>the key may not do this</source>
        <translation>der Schlüssel erlaubt das nicht</translation>
    </message>
    <message>
        <source>too many requests this minute</source>
        <translation>zu viele Anfragen in dieser Minute</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>der Server ist überlastet</translation>
    </message>
    <message>
        <source>not an answer of this API</source>
        <translation>keine Antwort dieser API</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>the server refused the question</source>
        <translation>der Server hat die Frage abgelehnt</translation>
    </message>
    <message>
        <source>the server has a problem</source>
        <translation>der Server hat ein Problem</translation>
    </message>
    <message>
        <source>OPERATION</source>
        <translation>OPERATION</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>TEIL DER API</translation>
    </message>
    <message>
        <source>SCOPE</source>
        <translation>BERECHTIGUNG</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>MS</source>
        <translation>MS</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>ANTWORT</translation>
    </message>
    <message>
        <source>The key has</source>
        <translation>Der Schlüssel hat</translation>
    </message>
    <message>
        <source>The key lacks</source>
        <translation>Dem Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Nicht geklärt</translation>
    </message>
    <message>
        <source>Not tried, because only writing could tell</source>
        <translation>Nicht probiert, weil nur Schreiben es zeigen könnte</translation>
    </message>
    <message>
        <source>no example found to read</source>
        <translation>kein Beispiel zum Lesen gefunden</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>No connection since %1</source>
        <translation>Keine Verbindung seit %1</translation>
    </message>
    <message>
        <source>Connected again since %1</source>
        <translation>Wieder verbunden seit %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>This computer has no network: check its cable or WLAN.</source>
        <translation>Dieser Computer hat kein Netz: Prüfen Sie Kabel oder WLAN.</translation>
    </message>
    <message>
        <source>The studio&apos;s address is not found: the internet is down, or the address is wrong.</source>
        <translation>Die Adresse des Studios wird nicht gefunden: Das Internet ist weg, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>The server takes no connection.</source>
        <translation>Der Server nimmt keine Verbindung an.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is: check this computer&apos;s date and time.</source>
        <translation>Der Server kann nicht belegen, wer er ist: Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The server has been overloaded for a while.</source>
        <translation>Der Server ist seit einer Weile überlastet.</translation>
    </message>
    <message>
        <source>It answered last at %1.</source>
        <comment>the server</comment>
        <translation>Er hat zuletzt um %1 geantwortet.</translation>
    </message>
    <message>
        <source>It has never answered on this computer.</source>
        <comment>the server</comment>
        <translation>Er hat auf diesem Computer noch nie geantwortet.</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>No customer in hand</source>
        <translation>Kein Kunde ausgewählt</translation>
    </message>
    <message>
        <source>Find one with Ctrl+K, then come back: this class stays highlighted.</source>
        <translation>Suchen Sie jemanden mit Strg+K und kommen Sie zurück: Dieser Kurs bleibt markiert.</translation>
    </message>
    <message>
        <source>Can be booked</source>
        <translation>Buchbar</translation>
    </message>
    <message>
        <source>Book for %1</source>
        <translation>Für %1 buchen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Full, the waiting list is open</source>
        <translation>Voll, die Warteliste ist offen</translation>
    </message>
    <message numerus="yes">
        <source>%n more customer(s) can wait for a place.</source>
        <translation>
            <numerusform>%n weitere Person kann auf einen Platz warten.</numerusform>
            <numerusform>%n weitere Personen können auf einen Platz warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a place in this class.</source>
        <translation>%1 hat einen Platz in diesem Kurs.</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Buchung stornieren</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Auf der Warteliste</translation>
    </message>
    <message>
        <source>%1 waits for a place in this class.</source>
        <translation>%1 wartet auf einen Platz in diesem Kurs.</translation>
    </message>
    <message>
        <source>Take off the waiting list</source>
        <translation>Von der Warteliste nehmen</translation>
    </message>
    <message>
        <source>It is not known whether this can be booked</source>
        <translation>Es ist nicht bekannt, ob das buchbar ist</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Checking with the server</source>
        <translation>Der Server wird gefragt</translation>
    </message>
    <message>
        <source>The class has started, so the booking cannot be canceled any more.</source>
        <translation>Der Kurs hat begonnen, die Buchung lässt sich nicht mehr stornieren.</translation>
    </message>
    <message>
        <source>Too late to book</source>
        <translation>Zu spät zum Buchen</translation>
    </message>
    <message>
        <source>The class has started. Choose a later one.</source>
        <translation>Der Kurs hat begonnen. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Auf die Warteliste setzen</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>An IBAN starts with two letters for the country and two digits, then come letters and digits only.</source>
        <translation>Eine IBAN beginnt mit zwei Buchstaben für das Land und zwei Ziffern, danach folgen nur Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>This is too short or too long for an IBAN.</source>
        <translation>Das ist zu kurz oder zu lang für eine IBAN.</translation>
    </message>
    <message>
        <source>The check digits do not fit. A digit is wrong, or two are swapped: compare it with the bank card.</source>
        <translation>Die Prüfziffern passen nicht. Eine Ziffer ist falsch, oder zwei sind vertauscht: Vergleichen Sie mit der Bankkarte.</translation>
    </message>
    <message>
        <source>This account is outside the SEPA area. A direct debit may not be possible.</source>
        <translation>Dieses Konto liegt außerhalb des SEPA-Raums. Eine Lastschrift ist vielleicht nicht möglich.</translation>
    </message>
    <message>
        <source>A BIC has 8 or 11 characters, such as COBADEFF or COBADEFFXXX.</source>
        <translation>Ein BIC hat 8 oder 11 Zeichen, zum Beispiel COBADEFF oder COBADEFFXXX.</translation>
    </message>
    <message>
        <source>This bank is in another country than the account. Check both.</source>
        <translation>Diese Bank liegt in einem anderen Land als das Konto. Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>This date has not come yet.</source>
        <translation>Dieses Datum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Nobody in the studio was born before 1900.</source>
        <translation>Niemand im Studio ist vor 1900 geboren.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Es ist noch nichts geändert.</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>Das muss ausgefüllt werden.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>Eine E-Mail-Adresse sieht so aus: name@example.com.</translation>
    </message>
    <message>
        <source>A phone number has 5 to 15 digits, such as +49 30 1234567.</source>
        <translation>Eine Telefonnummer hat 5 bis 15 Ziffern, zum Beispiel +49 30 1234567.</translation>
    </message>
    <message>
        <source>There is no country with this code.</source>
        <translation>Es gibt kein Land mit diesem Kürzel.</translation>
    </message>
    <message>
        <source>The customer has to sign.</source>
        <translation>Der Kunde muss unterschreiben.</translation>
    </message>
    <message>
        <source>An IBAN of %1 has %2 characters, here are %3.</source>
        <translation>Eine IBAN hat hier %2 Zeichen (%1), eingegeben sind %3.</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>Bitte berichtigen Sie zuerst, was markiert ist.</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: value now → value asked for</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Bank data, shown when it is opened</source>
        <translation>Bankdaten, beim Öffnen zu sehen</translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation>Das Gleiche wie jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%1, +%n more</source>
        <comment>one change and the number of others</comment>
        <translation>
            <numerusform>%1, +%n weiteres</numerusform>
            <numerusform>%1, +%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being decided</source>
        <translation>Wird entschieden</translation>
    </message>
    <message>
        <source>Unknown, being settled</source>
        <translation>Ungewiss, wird geklärt</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Ended elsewhere</source>
        <translation>Anderswo beendet</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Needs a decision again</source>
        <translation>Neu zu entscheiden</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>%1, not decided</source>
        <comment>state, after a decision that came to nothing</comment>
        <translation>%1, nicht entschieden</translation>
    </message>
</context>
<context>
    <name>SlotFacts</name>
    <message>
        <source>Booking is open until the class starts</source>
        <translation>Buchbar bis zum Beginn des Kurses</translation>
    </message>
    <message>
        <source>Booking is open until %1</source>
        <translation>Buchbar bis %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>weekday, date, times</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n minute(s))</source>
        <translation>
            <numerusform>%1 (%n Minute)</numerusform>
            <numerusform>%1 (%n Minuten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked, places are not limited</source>
        <translation>
            <numerusform>%n gebucht, Plätze sind nicht begrenzt</numerusform>
            <numerusform>%n gebucht, Plätze sind nicht begrenzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full: all %n place(s) are taken</source>
        <translation>
            <numerusform>Voll: Der einzige Platz ist belegt</numerusform>
            <numerusform>Voll: Alle %n Plätze sind belegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) left</source>
        <translation>
            <numerusform>%1 von %n Platz frei</numerusform>
            <numerusform>%1 von %n Plätzen frei</numerusform>
        </translation>
    </message>
    <message>
        <source>No waiting list</source>
        <translation>Keine Warteliste</translation>
    </message>
    <message numerus="yes">
        <source>Waiting list: %1 of %n place(s) taken</source>
        <translation>
            <numerusform>Warteliste: %1 von %n Platz belegt</numerusform>
            <numerusform>Warteliste: %1 von %n Plätzen belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Booking opens %1</source>
        <translation>Buchbar ab %1</translation>
    </message>
    <message>
        <source>Booking closed %1</source>
        <translation>War buchbar bis %1</translation>
    </message>
    <message>
        <source>The class is over</source>
        <translation>Der Kurs ist vorbei</translation>
    </message>
    <message>
        <source>The class has started</source>
        <translation>Der Kurs hat begonnen</translation>
    </message>
    <message numerus="yes">
        <source>Free to cancel up to %n minute(s) before</source>
        <translation>
            <numerusform>Kostenlos stornierbar bis %n Minute vorher</numerusform>
            <numerusform>Kostenlos stornierbar bis %n Minuten vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free to cancel up to %n hour(s) before</source>
        <translation>
            <numerusform>Kostenlos stornierbar bis %n Stunde vorher</numerusform>
            <numerusform>Kostenlos stornierbar bis %n Stunden vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free to cancel up to %n day(s) before</source>
        <translation>
            <numerusform>Kostenlos stornierbar bis %n Tag vorher</numerusform>
            <numerusform>Kostenlos stornierbar bis %n Tage vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free to cancel up to %n week(s) before</source>
        <translation>
            <numerusform>Kostenlos stornierbar bis %n Woche vorher</numerusform>
            <numerusform>Kostenlos stornierbar bis %n Wochen vorher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotText</name>
    <message>
        <source>%1 – %2</source>
        <comment>from and to, times</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>of places</comment>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places left</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Full, %1 of %2 waiting</source>
        <translation>Voll, %1 von %2 warten</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Offen bis %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>for booking</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>for booking</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>a class</comment>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Has started</source>
        <translation>Hat begonnen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a short date with its weekday</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Booked, to be confirmed</source>
        <translation>Gebucht, noch zu bestätigen</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Auf der Warteliste</translation>
    </message>
</context>
<context>
    <name>StudioColour</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>ValidationWords</name>
    <message>
        <source>Booking is not open yet</source>
        <translation>Noch nicht buchbar</translation>
    </message>
    <message>
        <source>Try again closer to the day of the class.</source>
        <translation>Versuchen Sie es kurz vor dem Kurstag noch einmal.</translation>
    </message>
    <message>
        <source>It opens at this time: %1. Offer to book it then, or choose an earlier day.</source>
        <translation>Buchbar wird er zu dieser Zeit: %1. Bieten Sie an, dann zu buchen, oder wählen Sie einen früheren Tag.</translation>
    </message>
    <message>
        <source>Booking has closed</source>
        <translation>Nicht mehr buchbar</translation>
    </message>
    <message>
        <source>Choose a later class.</source>
        <translation>Wählen Sie einen späteren Kurs.</translation>
    </message>
    <message>
        <source>Bookings were taken until this time: %1. Choose a later class.</source>
        <translation>Buchbar war er bis zu dieser Zeit: %1. Wählen Sie einen späteren Kurs.</translation>
    </message>
    <message>
        <source>This class cannot be booked</source>
        <translation>Dieser Kurs ist nicht buchbar</translation>
    </message>
    <message>
        <source>The studio has closed it for booking. Choose another time.</source>
        <translation>Das Studio hat ihn für Buchungen geschlossen. Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>The class and its waiting list are full</source>
        <translation>Der Kurs und seine Warteliste sind voll</translation>
    </message>
    <message>
        <source>Choose another time, or look again later: places become free.</source>
        <translation>Wählen Sie eine andere Zeit, oder sehen Sie später noch einmal nach: Es werden Plätze frei.</translation>
    </message>
    <message>
        <source>The class is full</source>
        <translation>Der Kurs ist voll</translation>
    </message>
    <message>
        <source>It has no waiting list. Choose another time.</source>
        <translation>Er hat keine Warteliste. Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>The contract does not cover this class</source>
        <translation>Der Vertrag deckt diesen Kurs nicht ab</translation>
    </message>
    <message>
        <source>Its classes are used up, or it includes none of this kind. Look at the contract, or offer a class that it covers.</source>
        <translation>Seine Kurse sind aufgebraucht, oder er enthält keine dieser Art. Sehen Sie sich den Vertrag an, oder bieten Sie einen Kurs an, den er abdeckt.</translation>
    </message>
    <message>
        <source>Too many bookings already</source>
        <translation>Schon zu viele Buchungen</translation>
    </message>
    <message>
        <source>The customer has as many open bookings as the studio allows. Cancel one of them first.</source>
        <translation>Es gibt schon so viele offene Buchungen, wie das Studio erlaubt. Stornieren Sie zuerst eine davon.</translation>
    </message>
    <message>
        <source>Already booked</source>
        <translation>Schon gebucht</translation>
    </message>
    <message>
        <source>The customer has a place in this class.</source>
        <translation>In diesem Kurs ist schon ein Platz gebucht.</translation>
    </message>
    <message>
        <source>The membership is idle on that day</source>
        <translation>An diesem Tag ruht die Mitgliedschaft</translation>
    </message>
    <message>
        <source>Choose a day outside the idle period.</source>
        <translation>Wählen Sie einen Tag außerhalb der Ruhezeit.</translation>
    </message>
    <message>
        <source>Another booking at the same time</source>
        <translation>Eine andere Buchung zur selben Zeit</translation>
    </message>
    <message>
        <source>Cancel the other booking first, or choose another time.</source>
        <translation>Stornieren Sie zuerst die andere Buchung, oder wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>Can be booked</source>
        <translation>Buchbar</translation>
    </message>
    <message>
        <source>This class is only shown, not booked</source>
        <translation>Dieser Kurs wird nur angezeigt, nicht gebucht</translation>
    </message>
    <message>
        <source>It is open without a booking, or booked elsewhere. Ask the instructor.</source>
        <translation>Er ist ohne Buchung offen oder wird anderswo gebucht. Fragen Sie den Trainer.</translation>
    </message>
    <message>
        <source>The studio is closed at that time</source>
        <translation>Das Studio ist zu dieser Zeit geschlossen</translation>
    </message>
    <message>
        <source>The class will probably not take place. Choose another day.</source>
        <translation>Der Kurs findet wahrscheinlich nicht statt. Wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>The server refuses this for a reason that Frontdesk does not know</source>
        <translation>Der Server lehnt das aus einem Grund ab, den Frontdesk nicht kennt</translation>
    </message>
    <message>
        <source>Book it in PerfectGym Next, where the reason is shown.</source>
        <translation>Buchen Sie in PerfectGym Next, dort wird der Grund angezeigt.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Access restricted: %1</source>
        <translation>Zutritt gesperrt: %1</translation>
    </message>
    <message>
        <source>Access restricted from %1 to %2: %3</source>
        <translation>Zutritt gesperrt vom %1 bis %2: %3</translation>
    </message>
    <message>
        <source>Idle since %1, without an end</source>
        <translation>Ruhezeit seit %1, ohne Enddatum</translation>
    </message>
    <message>
        <source>Idle from %1, without an end</source>
        <translation>Ruhezeit ab %1, ohne Enddatum</translation>
    </message>
    <message>
        <source>Idle since %1, until %2</source>
        <translation>Ruhezeit seit %1, bis %2</translation>
    </message>
    <message>
        <source>Idle from %1 to %2</source>
        <translation>Ruhezeit vom %1 bis %2</translation>
    </message>
    <message>
        <source>The contract starts on %1</source>
        <translation>Der Vertrag beginnt am %1</translation>
    </message>
    <message>
        <source>Prospect: no contract yet</source>
        <translation>Interessent: noch kein Vertrag</translation>
    </message>
    <message>
        <source>Former member: no contract any more</source>
        <translation>Ehemaliges Mitglied: kein Vertrag mehr</translation>
    </message>
    <message>
        <source>No active contract</source>
        <translation>Kein aktiver Vertrag</translation>
    </message>
    <message>
        <source>Contract cancelled, last day %1 (%2)</source>
        <translation>Vertrag gekündigt, letzter Tag %1 (%2)</translation>
    </message>
    <message>
        <source>Contract ends on %1 (%2)</source>
        <translation>Vertrag endet am %1 (%2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>In debt collection</source>
        <translation>Im Inkasso</translation>
    </message>
    <message>
        <source>Dunning: %1</source>
        <translation>Mahnstufe: %1</translation>
    </message>
    <message>
        <source>Open balance: %1</source>
        <translation>Offener Betrag: %1</translation>
    </message>
    <message>
        <source>The balance could not be checked</source>
        <translation>Der Kontostand konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>May train</source>
        <translation>Darf trainieren</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Access refused by the studio</source>
        <translation>Zutritt vom Studio verweigert</translation>
    </message>
    <message>
        <source>The server does not know this customer any more</source>
        <translation>Der Server kennt diesen Kunden nicht mehr</translation>
    </message>
    <message>
        <source>The customer could not be read afresh</source>
        <translation>Die Kundendaten konnten nicht neu gelesen werden</translation>
    </message>
    <message>
        <source>The contracts could not be checked</source>
        <translation>Die Verträge konnten nicht geprüft werden</translation>
    </message>
    <message>
        <source>At home in another studio</source>
        <translation>Heimatstudio ist ein anderes</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Former member</source>
        <translation>Ehemaliges Mitglied</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>Status unbekannt</translation>
    </message>
    <message>
        <source>%1; it cannot be checked afresh now</source>
        <comment>as of when</comment>
        <translation>%1; es kann gerade nicht neu geprüft werden</translation>
    </message>
    <message>
        <source>%1, being checked</source>
        <comment>as of when</comment>
        <translation>%1, wird geprüft</translation>
    </message>
    <message>
        <source>Last checked on %1; much may have changed since</source>
        <translation>Zuletzt geprüft am %1; seither kann sich viel geändert haben</translation>
    </message>
</context>
</TS>
