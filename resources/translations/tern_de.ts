<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>tern::AboutCard</name>
    <message>
        <source>About Tern</source>
        <translation>Über Tern</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Journals of the folders</source>
        <translation>Journale der Ordner</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>the configuration or the journals</comment>
        <translation>Zeigen: %1</translation>
    </message>
</context>
<context>
    <name>tern::ActivityDelegate</name>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>Durchgang rückgängig machen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1; %2 to go</source>
        <comment>what a run did; how many files are left</comment>
        <translation>%1; noch %2</translation>
    </message>
    <message>
        <source>The whole folder</source>
        <translation>Der ganze Ordner</translation>
    </message>
</context>
<context>
    <name>tern::ActivityModel</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>time, folder, what a run did</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <translation>Weitere werden gesucht …</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird geholt …</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a path, what happened, when</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>tern::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>%1 cannot be listed now</source>
        <comment>a folder</comment>
        <translation>%1 lässt sich gerade nicht auflisten</translation>
    </message>
    <message>
        <source>Find a file or folder</source>
        <translation>Datei oder Ordner suchen</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>All</source>
        <comment>a filter</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>a filter</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>a filter</comment>
        <translation>Herunter</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>a filter</comment>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a filter</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <comment>a filter</comment>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>a filter</comment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Nothing yet. What Tern sends, fetches and moves is listed here.</source>
        <translation>Noch nichts. Was Tern sendet, holt und verschiebt, steht hier.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>Nothing of this kind in this time.</source>
        <translation>Nichts dergleichen in dieser Zeit.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>All that happened to %1 in %2, under its earlier names as well.</source>
        <comment>a path, a folder</comment>
        <translation>Alles, was mit %1 in %2 geschah, auch unter früheren Namen.</translation>
    </message>
    <message>
        <source>Show all activity</source>
        <translation>Alle Aktivität zeigen</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>In der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>History of this file</source>
        <translation>Verlauf dieser Datei</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>tern-activity</source>
        <comment>a file&apos;s name</comment>
        <translation>tern-aktivitaet</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in %1.</source>
        <translation>
            <numerusform>%Ln Ereignis steht in %1.</numerusform>
            <numerusform>%Ln Ereignisse stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
</context>
<context>
    <name>tern::ActivityView</name>
    <message>
        <source>Runs and files</source>
        <translation>Durchgänge und Dateien</translation>
    </message>
</context>
<context>
    <name>tern::AddFolderWizard</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>The folder was not added</source>
        <translation>Der Ordner wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Adding the folder…</source>
        <translation>Der Ordner wird hinzugefügt …</translation>
    </message>
</context>
<context>
    <name>tern::ChoiceBar</name>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Andere behalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>Do the same for %Ln others like this</source>
        <translation>
            <numerusform>Dasselbe für %Ln andere dieser Art</numerusform>
            <numerusform>Dasselbe für %Ln andere dieser Art</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the %Ln selected files</source>
        <translation>
            <numerusform>Für die %Ln ausgewählte Datei</numerusform>
            <numerusform>Für die %Ln ausgewählten Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other one stays in the trash for %n days</source>
        <translation>
            <numerusform>Die andere bleibt %n Tag im Papierkorb</numerusform>
            <numerusform>Die andere bleibt %n Tage im Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>The other one stays in the trash</source>
        <translation>Die andere bleibt im Papierkorb</translation>
    </message>
    <message>
        <source>Delete there, too</source>
        <translation>Auch dort löschen</translation>
    </message>
    <message>
        <source>Delete here, too</source>
        <translation>Auch hier löschen</translation>
    </message>
</context>
<context>
    <name>tern::CleaningPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Remove old things from the trash for good?</source>
        <translation>Altes endgültig aus dem Papierkorb entfernen?</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was geht</translation>
    </message>
    <message>
        <source>Older than 7 days</source>
        <translation>Älter als 7 Tage</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Älter als 30 Tage</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Looking at what would go…</source>
        <translation>Es wird ermittelt, was ginge …</translation>
    </message>
    <message>
        <source>Nothing in the trash is that old.</source>
        <translation>Nichts im Papierkorb ist so alt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files (%1) would go, and could not come back. Files in your folders stay as they are, on both sides.</source>
        <translation>
            <numerusform>%Ln Datei (%1) ginge und käme nicht zurück. Dateien in den Ordnern bleiben, wie sie sind, auf beiden Seiten.</numerusform>
            <numerusform>%Ln Dateien (%1) gingen und kämen nicht zurück. Dateien in den Ordnern bleiben, wie sie sind, auf beiden Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt …</translation>
    </message>
    <message>
        <source>Not all was removed</source>
        <translation>Nicht alles wurde entfernt</translation>
    </message>
    <message>
        <source>Removed from the trash</source>
        <translation>Aus dem Papierkorb entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are gone for good.</source>
        <translation>
            <numerusform>%Ln Datei ist endgültig entfernt.</numerusform>
            <numerusform>%Ln Dateien sind endgültig entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tern::ConditionEditor</name>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
</context>
<context>
    <name>tern::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>To confirm, type how many: %1</source>
        <translation>Zur Bestätigung die Anzahl eingeben: %1</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Anzahl der Dateien</translation>
    </message>
</context>
<context>
    <name>tern::ConflictDetail</name>
    <message>
        <source>It was deleted there. Here it was changed since, and is whole.</source>
        <translation>Dort wurde sie gelöscht. Hier wurde sie seither geändert und ist vollständig.</translation>
    </message>
    <message>
        <source>It was deleted here. There it was changed since, and is whole.</source>
        <translation>Hier wurde sie gelöscht. Dort wurde sie seither geändert und ist vollständig.</translation>
    </message>
    <message>
        <source>One side cannot tell the two names apart. Rename one of the files, then both are synced.</source>
        <translation>Eine Seite kann die beiden Namen nicht unterscheiden. Eine der Dateien umbenennen, dann werden beide abgeglichen.</translation>
    </message>
    <message>
        <source>These files are too large to be compared here.</source>
        <translation>Diese Dateien sind zu groß, um hier verglichen zu werden.</translation>
    </message>
    <message>
        <source>There is no second file to compare it with.</source>
        <translation>Es gibt keine zweite Datei zum Vergleichen.</translation>
    </message>
    <message>
        <source>Files of this kind are not shown here. These are the facts.</source>
        <translation>Dateien dieser Art werden hier nicht gezeigt. Das ist bekannt.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>only in mine</source>
        <translation>nur in meiner</translation>
    </message>
    <message>
        <source>only in theirs</source>
        <translation>nur in der anderen</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Comparing both versions…</source>
        <translation>Beide Fassungen werden verglichen …</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>In der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>%1. Found: %2.</source>
        <translation>%1. Gefunden: %2.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (dieser Rechner)</translation>
    </message>
    <message>
        <source>Line ends differ</source>
        <translation>Zeilenenden verschieden</translation>
    </message>
    <message>
        <source>The notebook&apos;s metadata differs</source>
        <translation>Metadaten des Notebooks verschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n cells differ</source>
        <translation>
            <numerusform>%n Zelle verschieden</numerusform>
            <numerusform>%n Zellen verschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n Stelle verschieden</numerusform>
            <numerusform>%n Stellen verschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the versions changed meanwhile. Both are safe. Tern looks at them again in its next run.</source>
        <translation>Eine der Fassungen hat sich inzwischen geändert. Beide sind sicher. Tern sieht sie im nächsten Durchgang wieder an.</translation>
    </message>
    <message>
        <source>Open my version</source>
        <translation>Meine Fassung öffnen</translation>
    </message>
    <message>
        <source>Open their version</source>
        <translation>Andere Fassung öffnen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
</context>
<context>
    <name>tern::ConflictList</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Filter by name or folder</source>
        <translation>Nach Name oder Ordner filtern</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Select all conflicts</source>
        <translation>Alle Konflikte auswählen</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>tern::ConflictModel</name>
    <message numerus="yes">
        <source>Show %Ln more like these</source>
        <translation>
            <numerusform>%Ln weiteren dieser Art zeigen</numerusform>
            <numerusform>%Ln weitere dieser Art zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln conflicts</source>
        <translation>
            <numerusform>%1, %Ln Konflikt</numerusform>
            <numerusform>%1, %Ln Konflikte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::ConflictsPage</name>
    <message numerus="yes">
        <source>Kept yours for %Ln files.</source>
        <translation>
            <numerusform>Bei %Ln Datei wurde die eigene behalten.</numerusform>
            <numerusform>Bei %Ln Dateien wurde die eigene behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept theirs for %Ln files.</source>
        <translation>
            <numerusform>Bei %Ln Datei wurde die andere behalten.</numerusform>
            <numerusform>Bei %Ln Dateien wurde die andere behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept both for %Ln files.</source>
        <translation>
            <numerusform>Bei %Ln Datei wurden beide behalten.</numerusform>
            <numerusform>Bei %Ln Dateien wurden beide behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln files.</source>
        <translation>
            <numerusform>%Ln Datei zusammengeführt.</numerusform>
            <numerusform>%Ln Dateien zusammengeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files changed meanwhile: nothing was done with them.</source>
        <translation>
            <numerusform>%n Datei hat sich inzwischen geändert: Mit ihr wurde nichts getan.</numerusform>
            <numerusform>%n Dateien haben sich inzwischen geändert: Mit ihnen wurde nichts getan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be merged, and are as they were.</source>
        <translation>
            <numerusform>%n Datei konnte nicht zusammengeführt werden und ist, wie sie war.</numerusform>
            <numerusform>%n Dateien konnten nicht zusammengeführt werden und sind, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>No conflicts. When both sides change the same file, both versions wait here.</source>
        <translation>Keine Konflikte. Wenn beide Seiten dieselbe Datei ändern, warten hier beide Fassungen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are open again.</source>
        <translation>
            <numerusform>%Ln Konflikt ist wieder offen.</numerusform>
            <numerusform>%Ln Konflikte sind wieder offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be undone, because something changed since. What was replaced is in the trash.</source>
        <translation>
            <numerusform>%n ließ sich nicht rückgängig machen, weil sich seither etwas geändert hat. Was ersetzt wurde, ist im Papierkorb.</numerusform>
            <numerusform>%n ließen sich nicht rückgängig machen, weil sich seither etwas geändert hat. Was ersetzt wurde, ist im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening them again…</source>
        <translation>Sie werden wieder geöffnet …</translation>
    </message>
    <message numerus="yes">
        <source>Settling %Ln conflicts…</source>
        <translation>
            <numerusform>%Ln Konflikt wird gelöst …</numerusform>
            <numerusform>%Ln Konflikte werden gelöst …</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>tern::DaysChoice</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>Samstag und Sonntag</translation>
    </message>
</context>
<context>
    <name>tern::DesktopWindow</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>tern::DifferenceWords</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>Zelle %1</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>outputs differ</source>
        <translation>Ausgaben verschieden</translation>
    </message>
    <message>
        <source>metadata differs</source>
        <translation>Metadaten verschieden</translation>
    </message>
</context>
<context>
    <name>tern::DropZone</name>
    <message>
        <source>Drop a folder here to sync it</source>
        <translation>Einen Ordner hierher ziehen, um ihn abzugleichen</translation>
    </message>
</context>
<context>
    <name>tern::ExpertView</name>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>No mistakes</source>
        <translation>Keine Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::FactsView</name>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>tern::FolderCard</name>
    <message>
        <source>%1 up, %2 down</source>
        <translation>%1 hoch, %2 herunter</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Choose what to keep</source>
        <translation>Auswählen, was hier bleibt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Problems…</source>
        <translation>Probleme …</translation>
    </message>
    <message>
        <source>Remove from Tern…</source>
        <translation>Aus Tern entfernen …</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nie</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4</source>
        <translation>%1 von %2, %3 von %4</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Was stimmt nicht?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Up only</source>
        <translation>Nur hoch</translation>
    </message>
    <message>
        <source>Down only</source>
        <translation>Nur herunter</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>In beide Richtungen</translation>
    </message>
    <message>
        <source>%1 here, %2 there</source>
        <translation>%1 hier, %2 dort</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 hier</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Only what is ticked</source>
        <translation>Nur Angekreuztes</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Reached in %1 ms</source>
        <translation>Erreicht in %1 ms</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Last in sync</source>
        <translation>Zuletzt abgeglichen</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Hier vorhanden</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <source>Left out by rules</source>
        <translation>Durch Regeln ausgelassen</translation>
    </message>
    <message>
        <source>All but what is not ticked</source>
        <translation>Alles außer nicht Angekreuztem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln Regel</numerusform>
            <numerusform>%Ln Regeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::FolderCommands</name>
    <message>
        <source>Tern was not paused</source>
        <translation>Tern wurde nicht pausiert</translation>
    </message>
    <message>
        <source>%1 was not paused</source>
        <comment>a folder</comment>
        <translation>%1 wurde nicht pausiert</translation>
    </message>
    <message>
        <source>Tern was not resumed</source>
        <translation>Tern wurde nicht fortgesetzt</translation>
    </message>
    <message>
        <source>%1 was not resumed</source>
        <comment>a folder</comment>
        <translation>%1 wurde nicht fortgesetzt</translation>
    </message>
    <message>
        <source>%1 was not synced</source>
        <comment>a folder</comment>
        <translation>%1 wurde nicht abgeglichen</translation>
    </message>
</context>
<context>
    <name>tern::FolderErrorDialog</name>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Was sicher ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>%1 waits: a settings file has a mistake</source>
        <translation>%1 wartet: eine Datei mit Einstellungen enthält einen Fehler</translation>
    </message>
    <message>
        <source>%1 cannot be synced</source>
        <translation>%1 lässt sich nicht abgleichen</translation>
    </message>
    <message>
        <source>Nothing was changed. The files on both sides are safe. Your other folders go on.</source>
        <translation>Nichts wurde geändert. Die Dateien auf beiden Seiten sind sicher. Die anderen Ordner laufen weiter.</translation>
    </message>
    <message>
        <source>Tern tries again by itself. To do so at once, choose Check again.</source>
        <translation>Tern versucht es von selbst wieder. Für sofort „Erneut prüfen“ wählen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the file and correct it, then choose Check again.</source>
        <translation>Die Datei öffnen und den Fehler beheben, dann „Erneut prüfen“ wählen.</translation>
    </message>
    <message>
        <source>Checked again just now: still so.</source>
        <translation>Gerade erneut geprüft: noch immer so.</translation>
    </message>
    <message>
        <source>Nothing was changed. The files on both sides are safe. All folders wait until it is corrected.</source>
        <translation>Nichts wurde geändert. Die Dateien auf beiden Seiten sind sicher. Alle Ordner warten, bis er berichtigt ist.</translation>
    </message>
</context>
<context>
    <name>tern::FolderStep</name>
    <message>
        <source>Folder on this computer</source>
        <translation>Ordner auf diesem Computer</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Which folder of this computer?</source>
        <translation>Welcher Ordner dieses Computers?</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Diesen überspringen</translation>
    </message>
    <message>
        <source>Drop a folder anywhere in this window, or name it below.</source>
        <translation>Einen Ordner irgendwo in dieses Fenster ziehen oder unten nennen.</translation>
    </message>
    <message>
        <source>The folder could not be looked at</source>
        <translation>Der Ordner war nicht einzusehen</translation>
    </message>
    <message numerus="yes">
        <source>%n more folders were dropped and come after this one: %1</source>
        <translation>
            <numerusform>%n weiterer Ordner wurde abgelegt und kommt danach: %1</numerusform>
            <numerusform>%n weitere Ordner wurden abgelegt und kommen danach: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Der Ordner wird angesehen …</translation>
    </message>
    <message>
        <source>Take its folder</source>
        <translation>Dessen Ordner nehmen</translation>
    </message>
</context>
<context>
    <name>tern::FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Ordner suchen</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>No folders yet. Drop one here. Tern shows what it would do before anything moves.</source>
        <translation>Noch keine Ordner. Einfach einen hierher ziehen. Tern zeigt, was es tun würde, bevor sich etwas bewegt.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tern::GeneralCard</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Start Tern when you log in</source>
        <translation>Tern beim Anmelden starten</translation>
    </message>
    <message>
        <source>Files are only kept the same while Tern runs.</source>
        <translation>Dateien werden nur abgeglichen, solange Tern läuft.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
</context>
<context>
    <name>tern::GuardDialog</name>
    <message>
        <source>What it saw</source>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Was sicher ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Looking at both sides…</source>
        <translation>Beide Seiten werden angesehen …</translation>
    </message>
    <message>
        <source>Checked again just now: still so.</source>
        <translation>Gerade erneut geprüft: noch immer so.</translation>
    </message>
</context>
<context>
    <name>tern::GuardFilesDialog</name>
    <message>
        <source>%1 would be emptied</source>
        <translation>%1 würden geleert</translation>
    </message>
    <message>
        <source>%1 would be deleted on the remote</source>
        <translation>%1 würden auf der Gegenseite gelöscht</translation>
    </message>
    <message>
        <source>%1 would be deleted on this computer</source>
        <translation>%1 würden auf diesem Computer gelöscht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Looking at both sides. Nothing is changed.</source>
        <translation>Beide Seiten werden angesehen. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>There are none any more. Choose Check again.</source>
        <translation>Es gibt keine mehr. „Erneut prüfen“ wählen.</translation>
    </message>
    <message>
        <source>%1, as both sides are now</source>
        <translation>%1, wie beide Seiten jetzt sind</translation>
    </message>
</context>
<context>
    <name>tern::GuardFilesModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>tern::ImageSwipe</name>
    <message>
        <source>Both pictures</source>
        <translation>Beide Bilder</translation>
    </message>
    <message>
        <source>How much of mine is seen</source>
        <translation>Wie viel von meiner zu sehen ist</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>nicht darstellbar</translation>
    </message>
    <message>
        <source>Both: %1</source>
        <translation>Beide: %1</translation>
    </message>
    <message>
        <source>Mine: %1. Theirs: %2.</source>
        <translation>Meine: %1. Andere: %2.</translation>
    </message>
</context>
<context>
    <name>tern::MatchingFiles</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Matching files</source>
        <translation>Passende Dateien</translation>
    </message>
    <message>
        <source>Updates as you type</source>
        <translation>Folgt der Eingabe</translation>
    </message>
    <message>
        <source>No files to show</source>
        <translation>Keine Dateien zu zeigen</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Keine Datei passt</translation>
    </message>
    <message numerus="yes">
        <source>%n files match, %1</source>
        <translation>
            <numerusform>%n Datei passt, %1</numerusform>
            <numerusform>%n Dateien passen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 weitere …</translation>
    </message>
</context>
<context>
    <name>tern::MergeDialog</name>
    <message>
        <source>from mine</source>
        <translation>aus meiner</translation>
    </message>
    <message>
        <source>from theirs</source>
        <translation>aus der anderen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>Putting both versions together…</source>
        <translation>Beide Fassungen werden zusammengeführt …</translation>
    </message>
    <message>
        <source>The merged file</source>
        <translation>Die zusammengeführte Datei</translation>
    </message>
    <message>
        <source>These two versions cannot be merged.</source>
        <translation>Diese beiden Fassungen lassen sich nicht zusammenführen.</translation>
    </message>
    <message>
        <source>This is what both sides will have. The versions of now go to the trash of their side.</source>
        <translation>Das werden beide Seiten haben. Die jetzigen Fassungen kommen in den Papierkorb ihrer Seite.</translation>
    </message>
    <message>
        <source>Both versions are as they were. Keep mine, keep theirs or keep both.</source>
        <translation>Beide Fassungen sind, wie sie waren. Meine, die andere oder beide behalten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tern::MistakeBanner</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checked again just now: still so.</source>
        <translation>Gerade erneut geprüft: unverändert.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
</context>
<context>
    <name>tern::MountedFolderPage</name>
    <message>
        <source>Folder on the disk or share</source>
        <translation>Ordner auf dem Datenträger oder der Freigabe</translation>
    </message>
    <message>
        <source>Browse for the remote</source>
        <translation>Gegenseite auswählen</translation>
    </message>
    <message>
        <source>Connected now. Choosing one proposes a folder on it.</source>
        <translation>Jetzt verbunden. Eine Auswahl schlägt einen Ordner darauf vor.</translation>
    </message>
</context>
<context>
    <name>tern::NotificationCard</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Both sides changed a file. Both versions are kept until you decide.</source>
        <translation>Eine Datei wurde auf beiden Seiten geändert. Beide Fassungen bleiben bis zur Entscheidung erhalten.</translation>
    </message>
    <message>
        <source>Tern stopped</source>
        <translation>Tern hat angehalten</translation>
    </message>
    <message>
        <source>Something looked wrong, so nothing was changed, and Tern asks first.</source>
        <translation>Etwas sah falsch aus. Nichts wurde geändert; Tern fragt zuerst.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>A file or folder cannot be synced.</source>
        <translation>Eine Datei oder ein Ordner lässt sich nicht abgleichen.</translation>
    </message>
    <message>
        <source>Done after a long run</source>
        <translation>Fertig nach einem langen Abgleich</translation>
    </message>
    <message>
        <source>All files are the same on both sides again.</source>
        <translation>Alle Dateien sind auf beiden Seiten wieder gleich.</translation>
    </message>
    <message>
        <source>Offline for long</source>
        <translation>Lange nicht erreichbar</translation>
    </message>
    <message>
        <source>A disk or server has been away for a while.</source>
        <translation>Ein Datenträger oder Server fehlt seit einer Weile.</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>Be quiet for a while</source>
        <translation>Eine Weile Ruhe</translation>
    </message>
    <message>
        <source>Quiet: %1. What still stands is told then.</source>
        <comment>“until 14:30”, “until tomorrow 08:00”</comment>
        <translation>Ruhe: %1. Was dann noch gilt, wird danach gemeldet.</translation>
    </message>
    <message>
        <source>The tray icon goes on to show how Tern is doing.</source>
        <translation>Das Symbol in der Leiste zeigt weiter, wie es steht.</translation>
    </message>
</context>
<context>
    <name>tern::Notifications</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>tern::Panel</name>
    <message>
        <source>Tern</source>
        <translation>Tern</translation>
    </message>
    <message>
        <source>No folders yet. Drop one here. Tern shows what it would do before anything moves.</source>
        <translation>Noch keine Ordner. Einfach einen hierher ziehen. Tern zeigt, was es tun würde, bevor sich etwas bewegt.</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 hoch</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 herunter</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Gleicht ab</translation>
    </message>
    <message numerus="yes">
        <source>Syncing %1 files</source>
        <translation>
            <numerusform>%1 Datei wird abgeglichen</numerusform>
            <numerusform>%1 Dateien werden abgeglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in sync</source>
        <translation>Alles ist abgeglichen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Braucht Hilfe</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Sucht nach Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 conflicts wait for you</source>
        <translation>
            <numerusform>%1 Konflikt wartet auf eine Entscheidung</numerusform>
            <numerusform>%1 Konflikte warten auf eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions are kept safe.</source>
        <translation>Beide Fassungen bleiben sicher erhalten.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be synced</source>
        <translation>
            <numerusform>%1 Datei ließ sich nicht abgleichen</numerusform>
            <numerusform>%1 Dateien ließen sich nicht abgleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay as they are on both sides.</source>
        <translation>Sie bleiben auf beiden Seiten, wie sie sind.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Was stimmt nicht?</translation>
    </message>
    <message numerus="yes">
        <source>%1 in sync</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 abgeglichen</numerusform>
            <numerusform>%1 abgeglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 wartet</numerusform>
            <numerusform>%1 warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 paused</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 pausiert</numerusform>
            <numerusform>%1 pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 offline</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 nicht erreichbar</numerusform>
            <numerusform>%1 nicht erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 scanning</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 sucht Änderungen</numerusform>
            <numerusform>%1 suchen Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 syncing</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 gleicht ab</numerusform>
            <numerusform>%1 gleichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 braucht Hilfe</numerusform>
            <numerusform>%1 brauchen Hilfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 angehalten</numerusform>
            <numerusform>%1 angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more: %2</source>
        <comment>“2 more: 1 paused, 1 offline”</comment>
        <translation>
            <numerusform>%1 weiterer: %2</numerusform>
            <numerusform>%1 weitere: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
</context>
<context>
    <name>tern::PanelActivity</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>tern::PanelCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>The name of a button; %1 is a folder</extracomment>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Choose what to keep…</source>
        <translation>Auswählen, was hier bleibt …</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>“1,284 of 2,006 files”</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>tern::PanelCardList</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>tern::PanelFooter</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Open Tern</source>
        <translation>Tern öffnen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>tern::PanelHeader</name>
    <message>
        <source>left</source>
        <comment>below “6 min”: time that is left</comment>
        <translation>übrig</translation>
    </message>
</context>
<context>
    <name>tern::PauseMenu</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Für 30 Minuten</translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation>Für 2 Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until resumed</source>
        <translation>Bis zum Fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>tern::PlaceField</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>/home/…</source>
        <translation>/home/…</translation>
    </message>
</context>
<context>
    <name>tern::PreviewCard</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>tern::PreviewRow</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>a share of the preview, its files, their size</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>tern::PreviewStep</name>
    <message>
        <source>What Start will do</source>
        <translation>Was der Start tun wird</translation>
    </message>
    <message>
        <source>Nothing has moved yet</source>
        <translation>Noch hat sich nichts bewegt</translation>
    </message>
    <message>
        <source>Start without counting</source>
        <translation>Ohne Zählen starten</translation>
    </message>
    <message>
        <source>Looking at both sides…</source>
        <translation>Beide Seiten werden angesehen …</translation>
    </message>
    <message>
        <source>The preview could not be made</source>
        <translation>Die Vorschau war nicht möglich</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Looking at both sides: %1 so far</source>
        <translation>Beide Seiten werden angesehen: bisher %1</translation>
    </message>
    <message>
        <source>You can pause at any time.</source>
        <translation>Pausieren geht jederzeit.</translation>
    </message>
    <message>
        <source>Nothing has to be copied.</source>
        <translation>Nichts muss kopiert werden.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>About 11 minutes. You can pause at any time.</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places could not be looked at</source>
        <translation>
            <numerusform>%Ln Ort war nicht einzusehen</numerusform>
            <numerusform>%Ln Orte waren nicht einzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left alone on both sides until they can be read.</source>
        <translation>Sie bleiben auf beiden Seiten unberührt, bis sie lesbar sind.</translation>
    </message>
    <message>
        <source>%1 wait for your word</source>
        <translation>%1 warten auf Zustimmung</translation>
    </message>
    <message>
        <source>The rules say to ask before they go. They wait as conflicts.</source>
        <translation>Die Regeln verlangen vorher eine Rückfrage. Sie warten als Konflikte.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Start compares both sides first. Nothing is deleted; what differs on both sides waits for you as a conflict.</source>
        <translation>Beim Start werden zuerst beide Seiten verglichen. Nichts wird gelöscht; was sich unterscheidet, wartet als Konflikt.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
</context>
<context>
    <name>tern::ProblemsDialog</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>In der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Problems in %1</source>
        <translation>Probleme in %1</translation>
    </message>
    <message>
        <source>There are none any more.</source>
        <translation>Es gibt keine mehr.</translation>
    </message>
    <message>
        <source>%1 could not be synced and were left as they are. All others go on.</source>
        <translation>%1 ließen sich nicht abgleichen und blieben, wie sie sind. Alle anderen laufen weiter.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Die ersten %1 sind aufgeführt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of problem, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch …</translation>
    </message>
</context>
<context>
    <name>tern::QuietBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>tern::RemoteStep</name>
    <message>
        <source>Where is the other copy?</source>
        <translation>Wo ist die andere Kopie?</translation>
    </message>
    <message>
        <source>The connection could not be tested</source>
        <translation>Die Verbindung ließ sich nicht testen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Die Verbindung wird getestet …</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <source>Making the folder…</source>
        <translation>Der Ordner wird angelegt …</translation>
    </message>
    <message>
        <source>The folder could not be made</source>
        <translation>Der Ordner ließ sich nicht anlegen</translation>
    </message>
</context>
<context>
    <name>tern::RemoveFolderDialog</name>
    <message>
        <source>Remove %1 from Tern?</source>
        <translation>%1 aus Tern entfernen?</translation>
    </message>
    <message>
        <source>Files on both sides stay. They are no longer kept the same. Added again later, the folder goes on from where it was.</source>
        <translation>Die Dateien bleiben auf beiden Seiten. Sie werden nicht mehr abgeglichen. Später wieder hinzugefügt, geht es dort weiter, wo der Ordner war.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove from Tern</source>
        <translation>Aus Tern entfernen</translation>
    </message>
</context>
<context>
    <name>tern::RestorePanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore under this name</source>
        <translation>Unter diesem Namen wiederherstellen</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Aus dem Papierkorb wiederherstellen</translation>
    </message>
    <message>
        <source>Name in its folder</source>
        <translation>Name in seinem Ordner</translation>
    </message>
    <message>
        <source>A file cannot have this name. Choose another one.</source>
        <translation>Eine Datei kann diesen Namen nicht haben. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 is back in %2. The other side follows with the next run.</source>
        <comment>a path, a folder</comment>
        <translation>%1 ist zurück in %2. Die andere Seite folgt mit dem nächsten Durchgang.</translation>
    </message>
    <message>
        <source>Something stands there already</source>
        <translation>Dort steht schon etwas</translation>
    </message>
    <message>
        <source>%1 is in the way, and stays as it is. The old version can come back beside it.</source>
        <comment>a path</comment>
        <translation>%1 steht im Weg und bleibt, wie es ist. Die alte Fassung kann daneben zurückkommen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are back in %1.</source>
        <translation>
            <numerusform>%Ln Datei ist zurück in %1.</numerusform>
            <numerusform>%Ln Dateien sind zurück in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay in the trash, because something stands in their place.</source>
        <translation>
            <numerusform>%Ln bleibt im Papierkorb, weil an ihrer Stelle etwas steht.</numerusform>
            <numerusform>%Ln bleiben im Papierkorb, weil an ihrer Stelle etwas steht.</numerusform>
        </translation>
    </message>
    <message>
        <source>restored</source>
        <comment>part of a file&apos;s name</comment>
        <translation>wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>tern::RuleStrip</name>
    <message>
        <source>Do this</source>
        <translation>Das tun</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>As the folder does</source>
        <translation>Wie der Ordner</translation>
    </message>
    <message>
        <source>Edit in expert view</source>
        <translation>In der Expertenansicht bearbeiten</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>%1: %2, line %3. Rules for patterns and classes are edited in their file.</source>
        <translation>%1: %2, Zeile %3. Regeln für Muster und Klassen werden in ihrer Datei bearbeitet.</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Geändert, nicht gespeichert</translation>
    </message>
    <message>
        <source>At column %1: %2</source>
        <translation>In Spalte %1: %2</translation>
    </message>
    <message>
        <source>Reads as: %1</source>
        <translation>Das heißt: %1</translation>
    </message>
</context>
<context>
    <name>tern::RulesChoice</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation>Regeln bearbeiten …</translation>
    </message>
    <message>
        <source>The usual rules</source>
        <translation>Die üblichen Regeln</translation>
    </message>
    <message>
        <source>Those of all folders that have no rules of their own</source>
        <translation>Die aller Ordner ohne eigene Regeln</translation>
    </message>
</context>
<context>
    <name>tern::RulesModel</name>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>As the folder</source>
        <translation>Wie der Ordner</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>When a file matches</source>
        <translation>Wenn eine Datei passt</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Das tun</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>tern::RulesPage</name>
    <message>
        <source>Research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>No rules: everything is kept the same on both sides.</source>
        <translation>Keine Regeln: alles wird auf beiden Seiten gleich gehalten.</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Vorlage verwenden</translation>
    </message>
    <message>
        <source>No folders yet. Rules say what of a folder is synced, and which way.</source>
        <translation>Noch keine Ordner. Regeln sagen, was von einem Ordner abgeglichen wird, und in welche Richtung.</translation>
    </message>
    <message>
        <source>The rules cannot be read</source>
        <translation>Die Regeln sind nicht lesbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The file of rules is laid out so that this cannot be changed here</source>
        <translation>Die Datei der Regeln ist so aufgebaut, dass sich das hier nicht ändern lässt</translation>
    </message>
    <message>
        <source>The file was changed by somebody else, and was left as it is</source>
        <translation>Die Datei wurde anderswo geändert und blieb, wie sie ist</translation>
    </message>
    <message>
        <source>The rules were not saved</source>
        <translation>Die Regeln wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Expert view</source>
        <translation>Expertenansicht</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>The rules of %1 are not saved yet</source>
        <translation>Die Regeln von %1 sind noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Save or discard these rules first.</source>
        <translation>Diese Regeln zuerst speichern oder verwerfen.</translation>
    </message>
    <message numerus="yes">
        <source>The first rule that matches decides. Drag to change the order. These rules hold for %n folders.</source>
        <translation>
            <numerusform>Die erste passende Regel entscheidet. Ziehen ändert die Reihenfolge. Diese Regeln gelten für %n Ordner.</numerusform>
            <numerusform>Die erste passende Regel entscheidet. Ziehen ändert die Reihenfolge. Diese Regeln gelten für %n Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rule that matches decides. Drag to change the order.</source>
        <translation>Die erste passende Regel entscheidet. Ziehen ändert die Reihenfolge.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Show in expert view</source>
        <translation>In der Expertenansicht zeigen</translation>
    </message>
</context>
<context>
    <name>tern::RulesTable</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>tern::RunWords</name>
    <message>
        <source>Stopped: too many deletions. Nothing was changed</source>
        <translation>Angehalten: zu viele Löschungen. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Stopped: too many files were empty. Nothing was changed</source>
        <translation>Angehalten: zu viele Dateien waren leer. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Stopped: a disk is full. Nothing was changed</source>
        <translation>Angehalten: ein Datenträger ist voll. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Stopped: one side was not there. Nothing was changed</source>
        <translation>Angehalten: eine Seite war nicht da. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Stopped: one side was empty. Nothing was changed</source>
        <translation>Angehalten: eine Seite war leer. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Stopped: one side was older than before. Nothing was changed</source>
        <translation>Angehalten: eine Seite war älter als zuvor. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Stopped: one side was another folder. Nothing was changed</source>
        <translation>Angehalten: eine Seite war ein anderer Ordner. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts found</source>
        <translation>
            <numerusform>%Ln Konflikt gefunden</numerusform>
            <numerusform>%Ln Konflikte gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts settled</source>
        <translation>
            <numerusform>%Ln Konflikt gelöst</numerusform>
            <numerusform>%Ln Konflikte gelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems found</source>
        <translation>
            <numerusform>%Ln Problem gefunden</numerusform>
            <numerusform>%Ln Probleme gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems solved</source>
        <translation>
            <numerusform>%Ln Problem gelöst</numerusform>
            <numerusform>%Ln Probleme gelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files up</source>
        <translation>
            <numerusform>%Ln Datei hoch</numerusform>
            <numerusform>%Ln Dateien hoch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln up</source>
        <translation>
            <numerusform>%Ln hoch</numerusform>
            <numerusform>%Ln hoch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files down</source>
        <translation>
            <numerusform>%Ln Datei herunter</numerusform>
            <numerusform>%Ln Dateien herunter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <translation>
            <numerusform>%Ln herunter</numerusform>
            <numerusform>%Ln herunter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln verschoben</numerusform>
            <numerusform>%Ln verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>%Ln zusammengeführt</numerusform>
            <numerusform>%Ln zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files deleted here</source>
        <translation>
            <numerusform>%Ln Datei hier gelöscht</numerusform>
            <numerusform>%Ln Dateien hier gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>%Ln hier gelöscht</numerusform>
            <numerusform>%Ln hier gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files deleted there</source>
        <translation>
            <numerusform>%Ln Datei dort gelöscht</numerusform>
            <numerusform>%Ln Dateien dort gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted there</source>
        <translation>
            <numerusform>%Ln dort gelöscht</numerusform>
            <numerusform>%Ln dort gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files freed here</source>
        <translation>
            <numerusform>%Ln Datei hier freigegeben</numerusform>
            <numerusform>%Ln Dateien hier freigegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln freed here</source>
        <translation>
            <numerusform>%Ln hier freigegeben</numerusform>
            <numerusform>%Ln hier freigegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files restored</source>
        <translation>
            <numerusform>%Ln Datei wiederhergestellt</numerusform>
            <numerusform>%Ln Dateien wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored</source>
        <translation>
            <numerusform>%Ln wiederhergestellt</numerusform>
            <numerusform>%Ln wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what a run did; what it found</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Folders and dates brought up to date</source>
        <translation>Ordner und Zeiten auf den neuesten Stand gebracht</translation>
    </message>
    <message>
        <source>Undid an earlier run: %1</source>
        <translation>Früheren Durchgang rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>the name before</comment>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>the top folder</source>
        <translation>der oberste Ordner</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>moved from one folder to another</comment>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Kept in the trash</source>
        <translation>Im Papierkorb behalten</translation>
    </message>
    <message>
        <source>%1, kept in the trash</source>
        <comment>a folder</comment>
        <translation>%1, im Papierkorb behalten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>tern::SafetyCard</name>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message numerus="yes">
        <source>For %n days</source>
        <translation>
            <numerusform>Für %n Tag</numerusform>
            <numerusform>Für %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Für ein Jahr</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>Keep in the trash</source>
        <translation>Im Papierkorb behalten</translation>
    </message>
    <message>
        <source>What Tern replaces or deletes, on either side. It needs room on the disk.</source>
        <translation>Was Tern ersetzt oder löscht, auf jeder Seite. Das braucht Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>When many deletions stop Tern</source>
        <translation>Wann viele Löschungen Tern anhalten</translation>
    </message>
    <message>
        <source>Over half, or over 1,000</source>
        <translation>Über die Hälfte oder über 1.000</translation>
    </message>
    <message>
        <source>Over this many files</source>
        <translation>Über so viele Dateien</translation>
    </message>
    <message>
        <source>Over this share</source>
        <translation>Über diesen Anteil</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Limit of deletions</source>
        <translation>Grenze für Löschungen</translation>
    </message>
    <message>
        <source>Stop before many files are deleted</source>
        <translation>Anhalten, bevor viele Dateien gelöscht werden</translation>
    </message>
    <message>
        <source>Tern deletes any number of files without asking. They go to the trash.</source>
        <translation>Tern löscht beliebig viele Dateien ohne Rückfrage. Sie kommen in den Papierkorb.</translation>
    </message>
    <message>
        <source>These folders have a limit of their own: %1.</source>
        <translation>Diese Ordner haben eine eigene Grenze: %1.</translation>
    </message>
    <message>
        <source>A lost disk looks like deleted files. Nothing is deleted before you say so.</source>
        <translation>Ein fehlender Datenträger sieht aus wie gelöschte Dateien. Nichts wird ohne Zustimmung gelöscht.</translation>
    </message>
    <message>
        <source>This limit cannot be used. Write a number of files, such as 500, or a share of them, such as 25%.</source>
        <translation>Diese Grenze ist nicht brauchbar. Nötig ist eine Anzahl von Dateien wie 500 oder ein Anteil wie 25%.</translation>
    </message>
</context>
<context>
    <name>tern::SavingBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes keep these rules from being saved.</source>
        <translation>
            <numerusform>%n Fehler verhindert das Speichern dieser Regeln.</numerusform>
            <numerusform>%n Fehler verhindern das Speichern dieser Regeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rules are saved.</source>
        <translation>Alle Regeln sind gespeichert.</translation>
    </message>
    <message>
        <source>Looking what saving would change…</source>
        <translation>Es wird ermittelt, was das Speichern ändern würde …</translation>
    </message>
    <message>
        <source>Nothing is deleted on either side.</source>
        <translation>Auf keiner Seite wird etwas gelöscht.</translation>
    </message>
    <message>
        <source>What saving would change cannot be told now. %1</source>
        <translation>Was das Speichern ändern würde, lässt sich gerade nicht sagen. %1</translation>
    </message>
    <message>
        <source>Saving would change nothing for the files there are.</source>
        <translation>Das Speichern würde für die vorhandenen Dateien nichts ändern.</translation>
    </message>
    <message>
        <source>Saving would</source>
        <translation>Beim Speichern</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>tern::SavingWords</name>
    <message numerus="yes">
        <source>stop bringing down %Ln files</source>
        <translation>
            <numerusform>würde %Ln Datei nicht mehr geholt</numerusform>
            <numerusform>würden %Ln Dateien nicht mehr geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stop sending up %Ln files</source>
        <translation>
            <numerusform>würde %Ln Datei nicht mehr gesendet</numerusform>
            <numerusform>würden %Ln Dateien nicht mehr gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ask first about %Ln files</source>
        <translation>
            <numerusform>würde bei %Ln Datei zuerst gefragt</numerusform>
            <numerusform>würde bei %Ln Dateien zuerst gefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>send %Ln files another way</source>
        <translation>
            <numerusform>würde %Ln Datei in andere Richtung gehen</numerusform>
            <numerusform>würden %Ln Dateien in andere Richtung gehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stop syncing %Ln files</source>
        <translation>
            <numerusform>würde %Ln Datei nicht mehr abgeglichen</numerusform>
            <numerusform>würden %Ln Dateien nicht mehr abgeglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start syncing %Ln files</source>
        <translation>
            <numerusform>würde %Ln Datei neu abgeglichen</numerusform>
            <numerusform>würden %Ln Dateien neu abgeglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tern::SelectionDialog</name>
    <message>
        <source>%1: the remote does not have it</source>
        <translation>%1: fehlt auf der Gegenseite</translation>
    </message>
    <message>
        <source>%1: it is not the same on the remote</source>
        <translation>%1: auf der Gegenseite ist es nicht gleich</translation>
    </message>
    <message>
        <source>%1: it was being written a moment ago</source>
        <translation>%1: eben wurde noch daran geschrieben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose what to keep</source>
        <translation>Auswählen, was hier bleibt</translation>
    </message>
    <message>
        <source>Choose what to keep on this computer</source>
        <translation>Auswählen, was auf diesem Computer bleibt</translation>
    </message>
    <message>
        <source>%1, from %2. The rest stays on the remote.</source>
        <translation>%1, von %2. Der Rest bleibt auf der Gegenseite.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Ordner suchen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Remote only</source>
        <translation>Nur Gegenseite</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The remote has no folders yet. What you add here will appear there.</source>
        <translation>Die Gegenseite hat noch keine Ordner. Was hier hinzukommt, erscheint dort.</translation>
    </message>
    <message>
        <source>What stays here, and why</source>
        <translation>Was hier bleibt, und warum</translation>
    </message>
    <message>
        <source>Only what I tick</source>
        <translation>Nur was angekreuzt ist</translation>
    </message>
    <message>
        <source>New folders on the remote stay there until you tick them.</source>
        <translation>Neue Ordner der Gegenseite bleiben dort, bis sie angekreuzt werden.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking at both sides…</source>
        <translation>Beide Seiten werden angesehen …</translation>
    </message>
    <message>
        <source>The folders could not be looked at</source>
        <translation>Die Ordner waren nicht einzusehen</translation>
    </message>
    <message>
        <source>The remote cannot be looked at now</source>
        <translation>Die Gegenseite ist gerade nicht einzusehen</translation>
    </message>
    <message>
        <source>%1 Only what is here is shown.</source>
        <translation>%1 Gezeigt wird nur, was hier ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n places could not be read</source>
        <translation>
            <numerusform>%n Ort war nicht lesbar</numerusform>
            <numerusform>%n Orte waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in there is not counted.</source>
        <translation>Was darin ist, wird nicht gezählt.</translation>
    </message>
    <message>
        <source>No folder is like that.</source>
        <translation>Kein Ordner passt dazu.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Frees %1 here and fetches %2; nothing is deleted on the remote</source>
        <translation>Gibt hier %1 frei und holt %2; auf der Gegenseite wird nichts gelöscht</translation>
    </message>
    <message>
        <source>Frees %1 here; nothing is deleted on the remote</source>
        <translation>Gibt hier %1 frei; auf der Gegenseite wird nichts gelöscht</translation>
    </message>
    <message>
        <source>Fetches %1; nothing is deleted on the remote</source>
        <translation>Holt %1; auf der Gegenseite wird nichts gelöscht</translation>
    </message>
    <message>
        <source>Nothing is freed or fetched now; nothing is deleted on the remote</source>
        <translation>Jetzt wird nichts freigegeben oder geholt; auf der Gegenseite wird nichts gelöscht</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>After this, %1 of %2 are on this computer.</source>
        <translation>Danach sind %1 von %2 auf diesem Computer.</translation>
    </message>
    <message>
        <source>Writing down what you chose…</source>
        <translation>Die Auswahl wird festgehalten …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Freeing what the remote holds safely…</source>
        <translation>Freigegeben wird, was die Gegenseite sicher hat …</translation>
    </message>
    <message>
        <source>What you chose is written down, but nothing was freed</source>
        <translation>Die Auswahl ist festgehalten, aber nichts wurde freigegeben</translation>
    </message>
    <message>
        <source>Done. Nothing was deleted on the remote.</source>
        <translation>Fertig. Auf der Gegenseite wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Freed %1 here. Nothing was deleted on the remote.</source>
        <translation>Hier wurden %1 freigegeben. Auf der Gegenseite wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Freeing ended early</source>
        <translation>Das Freigeben endete vorzeitig</translation>
    </message>
    <message>
        <source>%1, %2, stay here: the remote does not hold them safely.</source>
        <translation>%1, %2, bleiben hier: die Gegenseite hat sie nicht sicher.</translation>
    </message>
    <message>
        <source>%1. The rest stays on the remote.</source>
        <translation>%1. Der Rest bleibt auf der Gegenseite.</translation>
    </message>
</context>
<context>
    <name>tern::SelectionModel</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Ein Teil</translation>
    </message>
    <message>
        <source>Remote only</source>
        <translation>Nur Gegenseite</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Not freed yet</source>
        <translation>Noch nicht freigegeben</translation>
    </message>
    <message>
        <source>Will be freed</source>
        <translation>Wird freigegeben</translation>
    </message>
    <message>
        <source>Will be fetched</source>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>tern::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The configuration cannot be read</source>
        <translation>Die Konfiguration ist nicht lesbar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>tern::ShareBar</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>a share of the preview, its files, their size</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Noch nicht gezählt</translation>
    </message>
</context>
<context>
    <name>tern::SideCard</name>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Eine Verknüpfung</translation>
    </message>
</context>
<context>
    <name>tern::Sidebar</name>
    <message>
        <source>No folders yet</source>
        <translation>Noch keine Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files to go</source>
        <translation>
            <numerusform>Noch %Ln Datei</numerusform>
            <numerusform>Noch %Ln Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::SleepWatch</name>
    <message>
        <source>Finishes the file that is being copied</source>
        <translation>Bringt die laufende Kopie einer Datei zu Ende</translation>
    </message>
</context>
<context>
    <name>tern::SpeedCard</name>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source>Up, at most</source>
        <translation>Hoch, höchstens</translation>
    </message>
    <message>
        <source>What all folders together send to remotes.</source>
        <translation>Was alle Ordner zusammen an Gegenseiten senden.</translation>
    </message>
    <message>
        <source>Down, at most</source>
        <translation>Herunter, höchstens</translation>
    </message>
    <message>
        <source>What all folders together fetch from remotes.</source>
        <translation>Was alle Ordner zusammen von Gegenseiten holen.</translation>
    </message>
    <message>
        <source>“%1” is no speed. Write a number with its unit, such as 5 MB/s, or nothing for no limit.</source>
        <translation>„%1“ ist keine Geschwindigkeit. Nötig ist eine Zahl mit Einheit wie 5 MB/s, oder nichts für keine Grenze.</translation>
    </message>
    <message>
        <source>One of these speeds cannot be used. Write a number with its unit, such as 5 MB/s.</source>
        <translation>Eine dieser Geschwindigkeiten ist nicht brauchbar. Nötig ist eine Zahl mit Einheit wie 5 MB/s.</translation>
    </message>
</context>
<context>
    <name>tern::StateBadge</name>
    <message>
        <source>In sync</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Sucht Änderungen</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Gleicht ab</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Hilfe</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 Konflikt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::StepMarks</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>tern::TableDifferenceView</name>
    <message numerus="yes">
        <source>%n equal rows</source>
        <translation>
            <numerusform>%n gleiche Zeile</numerusform>
            <numerusform>%n gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in theirs: %1</source>
        <translation>Nur in der anderen: %1</translation>
    </message>
    <message>
        <source>Only in mine: %1</source>
        <translation>Nur in meiner: %1</translation>
    </message>
    <message>
        <source>Mine: %1. Theirs: %2</source>
        <translation>Meine: %1. Andere: %2</translation>
    </message>
    <message>
        <source>Cells of both versions</source>
        <translation>Zellen beider Fassungen</translation>
    </message>
</context>
<context>
    <name>tern::TextDifferenceView</name>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>tern::TextPane</name>
    <message>
        <source>No line here</source>
        <translation>Hier keine Zeile</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Differs. %1</source>
        <translation>Verschieden. %1</translation>
    </message>
</context>
<context>
    <name>tern::ThinProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>tern::ThroughputCard</name>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>up</source>
        <comment>beside a rate: 58 MB/s up</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>down</source>
        <comment>beside a rate: 2 MB/s down</comment>
        <translation>herunter</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>Letzte 10 Minuten</translation>
    </message>
</context>
<context>
    <name>tern::ThroughputChart</name>
    <message>
        <source>Throughput of the last 10 minutes</source>
        <translation>Durchsatz der letzten 10 Minuten</translation>
    </message>
    <message>
        <source>At most %1 up and %2 down</source>
        <translation>Höchstens %1 hoch und %2 herunter</translation>
    </message>
</context>
<context>
    <name>tern::TimetableEditor</name>
    <message>
        <source>5 MB/s</source>
        <translation>5 MB/s</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>So schnell wie möglich</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>One for both ways, or two such as 1MB/s:off, up and down</source>
        <translation>Eine für beide Richtungen oder zwei wie 1MB/s:off, hoch und herunter</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Diese Zeit entfernen</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>From each time on its speed holds, until the next one begins.</source>
        <translation>Ab jeder Zeit gilt ihre Geschwindigkeit, bis die nächste beginnt.</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Zeit hinzufügen</translation>
    </message>
    <message>
        <source>Days, time %1</source>
        <translation>Tage, Zeit %1</translation>
    </message>
    <message>
        <source>From, time %1</source>
        <translation>Ab, Zeit %1</translation>
    </message>
    <message>
        <source>Speed, time %1</source>
        <translation>Geschwindigkeit, Zeit %1</translation>
    </message>
    <message>
        <source>Limit, time %1</source>
        <translation>Grenze, Zeit %1</translation>
    </message>
    <message>
        <source>Remove time %1</source>
        <translation>Zeit %1 entfernen</translation>
    </message>
</context>
<context>
    <name>tern::TrashDelegate</name>
    <message>
        <source>%1, %2</source>
        <comment>how many files, how large</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>this side cannot be reached now</source>
        <translation>diese Seite ist gerade nicht erreichbar</translation>
    </message>
    <message>
        <source>the remote cannot be reached now</source>
        <translation>die Gegenseite ist gerade nicht erreichbar</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Kept for ever</source>
        <translation>Für immer behalten</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <comment>a date</comment>
        <translation>Behalten bis %1</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>a symbolic link</comment>
        <translation>Verknüpfung</translation>
    </message>
</context>
<context>
    <name>tern::TrashModel</name>
    <message>
        <source>Replaced here</source>
        <translation>Hier ersetzt</translation>
    </message>
    <message>
        <source>Replaced there</source>
        <translation>Dort ersetzt</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Hier gelöscht</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Dort gelöscht</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Hier vorhanden</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>Dort behalten</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird geholt …</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a path, why it is in the trash, when</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>tern::TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Find a file or folder</source>
        <translation>Datei oder Ordner suchen</translation>
    </message>
    <message>
        <source>Empty older than…</source>
        <translation>Älteres leeren …</translation>
    </message>
    <message>
        <source>The trash of %1 cannot be listed now</source>
        <comment>a folder</comment>
        <translation>Der Papierkorb von %1 lässt sich gerade nicht auflisten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Restore all of this run</source>
        <translation>Alles aus diesem Durchgang wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>What the trash keeps</source>
        <translation>Was der Papierkorb behält</translation>
    </message>
    <message>
        <source>The trash is empty. What Tern replaces or removes stays here for 30 days.</source>
        <translation>Der Papierkorb ist leer. Was Tern ersetzt oder entfernt, bleibt 30 Tage hier.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>how many match, of how many, how large</comment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>%1 take %2 on both sides together</source>
        <translation>%1 belegen %2 auf beiden Seiten zusammen</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
</context>
<context>
    <name>tern::TrayMenu</name>
    <message>
        <source>Tern</source>
        <translation>Tern</translation>
    </message>
    <message>
        <source>Open Tern</source>
        <translation>Tern öffnen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Quit Tern</source>
        <translation>Tern beenden</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <translation>Konflikte (%1)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
</context>
<context>
    <name>tern::UndoPanel</name>
    <message>
        <source>%1 was changed since</source>
        <comment>a path</comment>
        <translation>%1 wurde seitdem geändert</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <comment>a path</comment>
        <translation>%1 ist weg</translation>
    </message>
    <message>
        <source>something stands at %1</source>
        <comment>a path</comment>
        <translation>etwas steht bei %1</translation>
    </message>
    <message>
        <source>the trash no longer has %1</source>
        <comment>a path</comment>
        <translation>der Papierkorb hat %1 nicht mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path, why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier versions (%1)</source>
        <translation>
            <numerusform>%Ln frühere Fassung (%1)</numerusform>
            <numerusform>%Ln frühere Fassungen (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted files (%1)</source>
        <translation>
            <numerusform>%Ln gelöschte Datei (%1)</numerusform>
            <numerusform>%Ln gelöschte Dateien (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier names</source>
        <translation>
            <numerusform>%Ln früherer Name</numerusform>
            <numerusform>%Ln frühere Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back: %1.</source>
        <comment>what comes back</comment>
        <translation>Zurück: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: %1</source>
        <translation>
            <numerusform>%Ln bleibt, wie es ist: %1</numerusform>
            <numerusform>%Ln bleiben, wie sie sind: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Undo a run</source>
        <translation>Einen Durchgang rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the run of %1 in %2?</source>
        <comment>a moment, a folder</comment>
        <translation>Den Durchgang von %1 in %2 rückgängig machen?</translation>
    </message>
    <message>
        <source>Looking at what can come back…</source>
        <translation>Es wird ermittelt, was zurückkommen kann …</translation>
    </message>
    <message>
        <source>This run cannot be undone now</source>
        <translation>Dieser Durchgang lässt sich gerade nicht rückgängig machen</translation>
    </message>
    <message>
        <source>One side is not what it was. Nothing was changed.</source>
        <translation>Eine Seite ist nicht, was sie war. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln new files to the trash</source>
        <translation>
            <numerusform>Auch %Ln neue Datei in den Papierkorb legen</numerusform>
            <numerusform>Auch %Ln neue Dateien in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To the trash: %Ln new files (%1).</source>
        <translation>
            <numerusform>In den Papierkorb: %Ln neue Datei (%1).</numerusform>
            <numerusform>In den Papierkorb: %Ln neue Dateien (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands there now is kept in the trash. The other side follows with the next run.</source>
        <translation>Was jetzt dort steht, bleibt im Papierkorb. Die andere Seite folgt mit dem nächsten Durchgang.</translation>
    </message>
    <message>
        <source>Nothing of it can come back.</source>
        <translation>Nichts davon kann zurückkommen.</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Wird zurückgeholt …</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone. This can be undone as well</source>
        <translation>Rückgängig gemacht. Auch das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Not all was undone</source>
        <translation>Nicht alles wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tern::WaitingCard</name>
    <message>
        <source>When Tern waits</source>
        <translation>Wann Tern wartet</translation>
    </message>
    <message>
        <source>Wait on a metered network</source>
        <translation>In einem Netz mit begrenztem Volumen warten</translation>
    </message>
    <message>
        <source>Such as a phone’s. Tern goes on by itself on the next one.</source>
        <translation>Etwa dem eines Telefons. Im nächsten Netz geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Below %1%</source>
        <translation>Unter %1%</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Wait on battery</source>
        <translation>Im Akkubetrieb warten</translation>
    </message>
    <message>
        <source>Until the computer is plugged in.</source>
        <translation>Bis der Computer am Strom hängt.</translation>
    </message>
    <message>
        <source>Move large files off-peak only</source>
        <translation>Große Dateien nur zu ruhigen Zeiten bewegen</translation>
    </message>
    <message>
        <source>Smaller files go at any time.</source>
        <translation>Kleinere Dateien gehen jederzeit.</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 GB</translation>
    </message>
    <message>
        <source>Large files are over</source>
        <translation>Große Dateien sind größer als</translation>
    </message>
    <message>
        <source>Large files go from</source>
        <translation>Große Dateien gehen ab</translation>
    </message>
    <message>
        <source>Large files go until</source>
        <translation>Große Dateien gehen bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Large files and their hours</source>
        <translation>Große Dateien und ihre Zeiten</translation>
    </message>
    <message>
        <source>Over this size, at these times.</source>
        <translation>Über dieser Größe, zu diesen Zeiten.</translation>
    </message>
    <message>
        <source>This cannot be used. Write the size with its unit, such as 1 GB, and two different times.</source>
        <translation>Das ist nicht brauchbar. Nötig sind eine Größe mit Einheit wie 1 GB und zwei verschiedene Zeiten.</translation>
    </message>
</context>
<context>
    <name>tern::WhyDialog</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Was entscheidet</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Was damit geschah</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking at both sides…</source>
        <translation>Beide Seiten werden angesehen …</translation>
    </message>
    <message>
        <source>%1 cannot be looked at now</source>
        <translation>%1 kann jetzt nicht angesehen werden</translation>
    </message>
    <message>
        <source>The direction of the folder.</source>
        <translation>Die Richtung des Ordners.</translation>
    </message>
    <message>
        <source>Tern keeps no folder with this name.</source>
        <translation>Tern kennt keinen Ordner mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>tern::YamlEditor</name>
    <message>
        <source>Text of the rules</source>
        <translation>Text der Regeln</translation>
    </message>
</context>
<context>
    <name>tern::guard</name>
    <message>
        <source>Empty them too…</source>
        <translation>Auch leeren …</translation>
    </message>
    <message>
        <source>Delete here too…</source>
        <translation>Hier auch löschen …</translation>
    </message>
    <message>
        <source>Delete there too…</source>
        <translation>Dort auch löschen …</translation>
    </message>
    <message>
        <source>Nothing is deleted on either side. What differs on both sides waits for you as a conflict.</source>
        <translation>Auf keiner Seite wird etwas gelöscht. Was sich unterscheidet, wartet als Konflikt.</translation>
    </message>
    <message>
        <source>Merge both sides of %1?</source>
        <translation>Beide Seiten von %1 zusammenführen?</translation>
    </message>
    <message>
        <source>What is only on one side is copied to the other.</source>
        <translation>Was nur auf einer Seite ist, wird auf die andere kopiert.</translation>
    </message>
    <message>
        <source>Merge both sides</source>
        <translation>Beide Seiten zusammenführen</translation>
    </message>
    <message>
        <source>Copy %1 back?</source>
        <translation>%1 zurückkopieren?</translation>
    </message>
    <message>
        <source>They go back to %1.</source>
        <translation>Sie kommen zurück nach %1.</translation>
    </message>
    <message>
        <source>Copy them back</source>
        <translation>Zurückkopieren</translation>
    </message>
    <message>
        <source>They go to the trash on this computer and can be put back from there.</source>
        <translation>Sie kommen in den Papierkorb dieses Computers und lassen sich von dort zurückholen.</translation>
    </message>
    <message>
        <source>They go to the trash on the remote and can be put back from there.</source>
        <translation>Sie kommen in den Papierkorb der Gegenseite und lassen sich von dort zurückholen.</translation>
    </message>
    <message>
        <source>Empty %1?</source>
        <translation>%1 leeren?</translation>
    </message>
    <message>
        <source>Empty %1</source>
        <translation>%1 leeren</translation>
    </message>
    <message>
        <source>Delete %1 on this computer?</source>
        <translation>%1 auf diesem Computer löschen?</translation>
    </message>
    <message>
        <source>Delete %1 on the remote?</source>
        <translation>%1 auf der Gegenseite löschen?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Stay paused</source>
        <translation>Pausiert lassen</translation>
    </message>
    <message>
        <source>See the %1</source>
        <translation>Die %1 ansehen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>tern::links</name>
    <message>
        <source>The link leads to the folder %1, which Tern does not sync here. Nothing was changed. Add the folder first, or ask who sent the link.</source>
        <translation>Der Link führt zum Ordner %1, den Tern hier nicht abgleicht. Nichts wurde geändert. Den Ordner zuerst hinzufügen oder beim Absender nachfragen.</translation>
    </message>
    <message>
        <source>The link is too long to be one of Tern&apos;s. It was not followed, and nothing was changed.</source>
        <translation>Der Link ist zu lang, um einer von Tern zu sein. Er wurde nicht verfolgt, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is not a link that Tern can follow. Nothing was changed. Ask who sent it for another one.</source>
        <translation>Das ist kein Link, dem Tern folgen kann. Nichts wurde geändert. Den Absender um einen anderen bitten.</translation>
    </message>
</context>
<context>
    <name>tern::notices</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n Ordner</numerusform>
            <numerusform>%n Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts in %1</source>
        <translation>
            <numerusform>%n Konflikt in %1</numerusform>
            <numerusform>%n Konflikte in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed on both sides. Both versions stay until you choose.</source>
        <translation>%1 wurde auf beiden Seiten geändert. Beide Fassungen bleiben bis zur Entscheidung.</translation>
    </message>
    <message>
        <source>Both versions of each file stay until you choose. All else goes on.</source>
        <translation>Beide Fassungen jeder Datei bleiben bis zur Entscheidung. Alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Tern stopped in %n folders</source>
        <translation>
            <numerusform>Tern hat in %n Ordner angehalten</numerusform>
            <numerusform>Tern hat in %n Ordnern angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing was changed there; look at what it saw.</source>
        <translation>%1. Dort wurde nichts geändert; ansehen, was zu sehen war.</translation>
    </message>
    <message>
        <source>%1 is not synced</source>
        <translation>%1 wird nicht abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>%n files in %1 cannot be synced</source>
        <translation>
            <numerusform>%n Datei in %1 lässt sich nicht abgleichen</numerusform>
            <numerusform>%n Dateien in %1 lassen sich nicht abgleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>All else is synced. Each one is listed with the reason.</source>
        <translation>Alles andere ist abgeglichen. Jede steht mit ihrem Grund in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be synced</source>
        <translation>
            <numerusform>%n Datei lässt sich nicht abgleichen</numerusform>
            <numerusform>%n Dateien lassen sich nicht abgleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Some folders are not synced</source>
        <translation>Einige Ordner werden nicht abgeglichen</translation>
    </message>
    <message>
        <source>%1 is in sync again</source>
        <translation>%1 ist wieder abgeglichen</translation>
    </message>
    <message>
        <source>Both sides hold the same.</source>
        <translation>Beide Seiten sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n folders are in sync again</source>
        <translation>
            <numerusform>%n Ordner ist wieder abgeglichen</numerusform>
            <numerusform>%n Ordner sind wieder abgeglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been offline for long</source>
        <translation>%1 ist lange nicht erreichbar</translation>
    </message>
    <message numerus="yes">
        <source>%n folders have been offline for long</source>
        <translation>
            <numerusform>%n Ordner ist lange nicht erreichbar</numerusform>
            <numerusform>%n Ordner sind lange nicht erreichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Files here are safe; Tern goes on when the other side is back.</source>
        <translation>%1. Dateien hier sind sicher; Tern macht weiter, wenn die andere Seite zurück ist.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Not for an hour</source>
        <translation>Eine Stunde nicht</translation>
    </message>
</context>
<context>
    <name>tern::problems</name>
    <message>
        <source>No permission</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>No room on the disk</source>
        <translation>Kein Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Too large for the disk</source>
        <translation>Zu groß für den Datenträger</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>Name zu lang</translation>
    </message>
    <message>
        <source>Name that cannot be synced</source>
        <translation>Name, der sich nicht abgleichen lässt</translation>
    </message>
    <message>
        <source>In use by a program</source>
        <translation>Von einem Programm benutzt</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Did not arrive as it was sent</source>
        <translation>Kam nicht an wie gesendet</translation>
    </message>
    <message>
        <source>Disk error</source>
        <translation>Fehler des Datenträgers</translation>
    </message>
    <message>
        <source>Could not be synced</source>
        <translation>Ließ sich nicht abgleichen</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Still being written</source>
        <translation>Wird noch geschrieben</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Nie abgeglichen</translation>
    </message>
    <message>
        <source>Left out by rules</source>
        <translation>Durch Regeln ausgelassen</translation>
    </message>
    <message>
        <source>Rules with a mistake</source>
        <translation>Regeln mit einem Fehler</translation>
    </message>
    <message>
        <source>Emptied on both sides</source>
        <translation>Auf beiden Seiten geleert</translation>
    </message>
</context>
<context>
    <name>tern::why</name>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>A link to %1</source>
        <translation>Eine Verknüpfung mit %1</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <comment>a size, a moment</comment>
        <translation>%1, geändert %2</translation>
    </message>
    <message>
        <source>The next run copies it to this computer.</source>
        <translation>Der nächste Durchgang kopiert es auf diesen Computer.</translation>
    </message>
    <message>
        <source>The next run copies it to the remote.</source>
        <translation>Der nächste Durchgang kopiert es auf die Gegenseite.</translation>
    </message>
    <message>
        <source>The next run brings its date and mode together.</source>
        <translation>Der nächste Durchgang gleicht Datum und Ausführbarkeit ab.</translation>
    </message>
    <message>
        <source>The next run renames it on this computer, as it was there.</source>
        <translation>Der nächste Durchgang benennt es auf diesem Computer um, wie dort geschehen.</translation>
    </message>
    <message>
        <source>The next run renames it on the remote, as it was here.</source>
        <translation>Der nächste Durchgang benennt es auf der Gegenseite um, wie hier geschehen.</translation>
    </message>
    <message>
        <source>It was deleted on the remote. The next run moves it to the trash here.</source>
        <translation>Es wurde auf der Gegenseite gelöscht. Der nächste Durchgang legt es hier in den Papierkorb.</translation>
    </message>
    <message>
        <source>It was deleted here. The next run moves it to the trash on the remote.</source>
        <translation>Es wurde hier gelöscht. Der nächste Durchgang legt es auf der Gegenseite in den Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>It failed %n times.</source>
        <translation>
            <numerusform>Es schlug %n Mal fehl.</numerusform>
            <numerusform>Es schlug %n Mal fehl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Sync now to try again.</source>
        <translation>„Jetzt abgleichen“ versucht es erneut.</translation>
    </message>
    <message>
        <source>The next run tries again.</source>
        <translation>Der nächste Durchgang versucht es erneut.</translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <translation>Um %1 wird es erneut versucht.</translation>
    </message>
    <message>
        <source>%1 in line %2 of %3</source>
        <comment>a rule, a line, a file</comment>
        <translation>%1 in Zeile %2 von %3</translation>
    </message>
    <message>
        <source>It is not among the folders that were chosen to be on this computer.</source>
        <translation>Es gehört nicht zu den Ordnern, die auf diesem Computer sein sollen.</translation>
    </message>
    <message>
        <source>It is larger than this rule allows: %1.</source>
        <translation>Es ist größer, als diese Regel erlaubt: %1.</translation>
    </message>
    <message>
        <source>An ignore file decides: %1.</source>
        <translation>Eine Ausschlussdatei entscheidet: %1.</translation>
    </message>
    <message>
        <source>A rule decides: %1.</source>
        <translation>Eine Regel entscheidet: %1.</translation>
    </message>
    <message>
        <source>%1 waits: Tern stopped its folder</source>
        <translation>%1 wartet: Tern hat den Ordner angehalten</translation>
    </message>
    <message>
        <source>%1 waits: its folder cannot be synced</source>
        <translation>%1 wartet: Der Ordner kann nicht abgeglichen werden</translation>
    </message>
    <message>
        <source>%1 waits for your choice</source>
        <translation>%1 wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Both versions stay until you choose.</source>
        <translation>Beide Fassungen bleiben bis zur Entscheidung.</translation>
    </message>
    <message>
        <source>%1 has a problem</source>
        <translation>%1 hat ein Problem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 could not be synced yet</source>
        <translation>%1 konnte noch nicht abgeglichen werden</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 ist ausgelassen</translation>
    </message>
    <message>
        <source>Tern does not sync it. What stands on either side stays as it is.</source>
        <translation>Tern gleicht es nicht ab. Was auf den beiden Seiten steht, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 is about to be synced</source>
        <translation>%1 wird gleich abgeglichen</translation>
    </message>
    <message>
        <source>%1 is in sync</source>
        <translation>%1 ist abgeglichen</translation>
    </message>
    <message>
        <source>Both sides hold the same.</source>
        <translation>Beide Seiten sind gleich.</translation>
    </message>
    <message>
        <source>%1 is on neither side</source>
        <translation>%1 ist auf keiner Seite</translation>
    </message>
    <message>
        <source>Nothing has this name now. The trash may still keep it.</source>
        <translation>Nichts hat jetzt diesen Namen. Vielleicht ist es noch im Papierkorb.</translation>
    </message>
    <message>
        <source>%1 stands on one side only</source>
        <translation>%1 steht nur auf einer Seite</translation>
    </message>
    <message>
        <source>The direction of this folder, or a rule, leaves it as it is.</source>
        <translation>Die Richtung dieses Ordners oder eine Regel lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht dort</translation>
    </message>
</context>
<context>
    <name>tern::wizard</name>
    <message>
        <source>Nothing is there</source>
        <translation>Dort ist nichts</translation>
    </message>
    <message>
        <source>Check the name, or browse for the folder.</source>
        <translation>Den Namen prüfen oder den Ordner auswählen.</translation>
    </message>
    <message>
        <source>This is a file</source>
        <translation>Das ist eine Datei</translation>
    </message>
    <message>
        <source>Tern keeps whole folders the same. Take the folder that the file is in, or another one.</source>
        <translation>Tern gleicht ganze Ordner ab. Den Ordner nehmen, in dem die Datei liegt, oder einen anderen.</translation>
    </message>
    <message>
        <source>This folder cannot be read</source>
        <translation>Dieser Ordner ist nicht lesbar</translation>
    </message>
    <message>
        <source>Its permissions keep you out. Nothing was changed. Ask for permission to read it, or take another folder.</source>
        <translation>Die Berechtigung fehlt. Nichts wurde geändert. Um Leserechte bitten oder einen anderen Ordner nehmen.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder</source>
        <translation>In diesem Ordner lässt sich nichts schreiben</translation>
    </message>
    <message>
        <source>What is new on the remote would have no place here. It is enough for a folder that only goes up.</source>
        <translation>Was auf der Gegenseite neu ist, hätte hier keinen Platz. Für einen Ordner, der nur hochgeht, genügt das.</translation>
    </message>
    <message>
        <source>The remote folder is not there</source>
        <translation>Der Ordner der Gegenseite ist nicht da</translation>
    </message>
    <message>
        <source>Files here are safe. If it is on a disk or a share, connect that first; or make the folder.</source>
        <translation>Die Dateien hier sind sicher. Liegt er auf einem Datenträger oder einer Freigabe, diese zuerst verbinden; oder den Ordner anlegen.</translation>
    </message>
    <message>
        <source>The remote is a file</source>
        <translation>Die Gegenseite ist eine Datei</translation>
    </message>
    <message>
        <source>Take the folder that it is in, or another one.</source>
        <translation>Den Ordner nehmen, in dem er liegt, oder einen anderen.</translation>
    </message>
    <message>
        <source>The remote cannot be read</source>
        <translation>Die Gegenseite ist nicht lesbar</translation>
    </message>
    <message>
        <source>Its permissions keep you out. Ask whoever looks after it for access, or take another folder.</source>
        <translation>Die Berechtigung fehlt. Wer ihn betreut, kann Zugang geben; oder einen anderen Ordner nehmen.</translation>
    </message>
    <message>
        <source>Nothing can be written to the remote</source>
        <translation>Auf der Gegenseite lässt sich nichts schreiben</translation>
    </message>
    <message>
        <source>What is new here would have no place there. It is enough for a folder that only comes down; else ask whoever looks after it for access.</source>
        <translation>Was hier neu ist, hätte dort keinen Platz. Für einen Ordner, der nur herunterkommt, genügt das; sonst um Zugang bitten.</translation>
    </message>
    <message>
        <source>The remote does not answer</source>
        <translation>Die Gegenseite antwortet nicht</translation>
    </message>
    <message>
        <source>Files here are safe. Check the network or the disk, and try again.</source>
        <translation>Die Dateien hier sind sicher. Netz oder Datenträger prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The remote does not let you in</source>
        <translation>Die Gegenseite gewährt keinen Zugang</translation>
    </message>
    <message>
        <source>Files here are safe. Check the name and the key, and try again.</source>
        <translation>Die Dateien hier sind sicher. Name und Schlüssel prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>This is not a place on this computer</source>
        <translation>Das ist kein Ort auf diesem Computer</translation>
    </message>
    <message>
        <source>A whole path is needed, as “/home/…” or “~/…”.</source>
        <translation>Nötig ist ein ganzer Pfad wie „/home/…“ oder „~/…“.</translation>
    </message>
    <message>
        <source>The name of this folder cannot be kept</source>
        <translation>Der Name dieses Ordners lässt sich nicht festhalten</translation>
    </message>
    <message>
        <source>It has signs that are no UTF-8 text. Nothing was changed. Rename the folder, or take another one.</source>
        <translation>Er enthält Zeichen, die kein UTF-8-Text sind. Nichts wurde geändert. Den Ordner umbenennen oder einen anderen nehmen.</translation>
    </message>
    <message>
        <source>Both sides are the same folder</source>
        <translation>Beide Seiten sind derselbe Ordner</translation>
    </message>
    <message>
        <source>A folder cannot be kept the same as itself. Take another one for the remote.</source>
        <translation>Ein Ordner lässt sich nicht mit sich selbst abgleichen. Einen anderen für die Gegenseite nehmen.</translation>
    </message>
    <message>
        <source>One side is inside the other</source>
        <translation>Eine Seite liegt in der anderen</translation>
    </message>
    <message>
        <source>Its files would be copied into themselves again and again. Take two folders apart from each other.</source>
        <translation>Seine Dateien würden immer wieder in sich selbst kopiert. Zwei getrennte Ordner nehmen.</translation>
    </message>
    <message>
        <source>This folder is synced already</source>
        <translation>Dieser Ordner wird schon abgeglichen</translation>
    </message>
    <message>
        <source>It belongs to “%1”. Nothing was changed. To keep it the same with another remote as well, go on.</source>
        <translation>Er gehört zu „%1“. Nichts wurde geändert. Um ihn auch mit einer anderen Gegenseite abzugleichen, einfach weitergehen.</translation>
    </message>
    <message>
        <source>This folder is inside one that is synced</source>
        <translation>Dieser Ordner liegt in einem, der abgeglichen wird</translation>
    </message>
    <message>
        <source>What is in it goes with “%1” already. To keep it the same with another remote as well, go on.</source>
        <translation>Was darin ist, geht schon mit „%1“. Um ihn auch mit einer anderen Gegenseite abzugleichen, einfach weitergehen.</translation>
    </message>
    <message>
        <source>A synced folder is inside this one</source>
        <translation>Ein abgeglichener Ordner liegt darin</translation>
    </message>
    <message>
        <source>“%1” is in it, and would be kept the same with two remotes. Go on only if that is what you want.</source>
        <translation>„%1“ liegt darin und würde mit zwei Gegenseiten abgeglichen. Nur weitergehen, wenn das so gewollt ist.</translation>
    </message>
    <message>
        <source>These two are synced already</source>
        <translation>Diese beiden werden schon abgeglichen</translation>
    </message>
    <message>
        <source>They are the two sides of “%1”. There is nothing to add.</source>
        <translation>Sie sind die beiden Seiten von „%1“. Es gibt nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>This version of Tern has no such remote</source>
        <translation>Diese Version von Tern kennt keine solche Gegenseite</translation>
    </message>
    <message>
        <source>Take a folder on a disk or a mounted share.</source>
        <translation>Einen Ordner auf einem Datenträger oder einer eingehängten Freigabe nehmen.</translation>
    </message>
    <message>
        <source>This place could not be looked at</source>
        <translation>Dieser Ort war nicht einzusehen</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again, or take another folder.</source>
        <translation>Nichts wurde geändert. Erneut versuchen oder einen anderen Ordner nehmen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This computer, %1 free</source>
        <translation>Dieser Computer, %1 frei</translation>
    </message>
    <message>
        <source>Reached in %1 ms</source>
        <translation>Erreicht in %1 ms</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 frei</translation>
    </message>
    <message>
        <source>The first files of: %1</source>
        <translation>Die ersten Dateien: %1</translation>
    </message>
    <message>
        <source>Mounted folder</source>
        <translation>Eingehängter Ordner</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>Keeps text, code, notebooks and tables; leaves out what programs leave behind</source>
        <translation>Behält Text, Code, Notebooks und Tabellen; lässt aus, was Programme hinterlassen</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Quellcode</translation>
    </message>
    <message>
        <source>Keeps all but what builds make again, and repositories</source>
        <translation>Behält alles außer dem, was sich neu bauen lässt, und Repositorien</translation>
    </message>
    <message>
        <source>Measured data</source>
        <translation>Messdaten</translation>
    </message>
    <message>
        <source>Data goes up and stays there, whatever happens here afterwards</source>
        <translation>Daten gehen hoch und bleiben dort, was auch immer hier danach geschieht</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Leaves nothing out, of any size</source>
        <translation>Lässt nichts aus, in keiner Größe</translation>
    </message>
    <message>
        <source>Goes up</source>
        <translation>Geht hoch</translation>
    </message>
    <message>
        <source>Comes down</source>
        <translation>Kommt herunter</translation>
    </message>
    <message>
        <source>Already the same</source>
        <translation>Schon gleich</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Left out by rules</source>
        <translation>Durch Regeln ausgelassen</translation>
    </message>
    <message>
        <source>without an ending</source>
        <translation>ohne Endung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>so many files, and the ending of their names: 22 .csv</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 und andere</translation>
    </message>
    <message>
        <source>Nothing is here that the remote lacks</source>
        <translation>Hier ist nichts, was der Gegenseite fehlt</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Hier neu</translation>
    </message>
    <message>
        <source>New here: %1</source>
        <translation>Hier neu: %1</translation>
    </message>
    <message>
        <source>Nothing is on the remote that this computer lacks</source>
        <translation>Auf der Gegenseite ist nichts, was diesem Computer fehlt</translation>
    </message>
    <message>
        <source>New on the remote</source>
        <translation>Auf der Gegenseite neu</translation>
    </message>
    <message>
        <source>New on the remote: %1</source>
        <translation>Auf der Gegenseite neu: %1</translation>
    </message>
    <message>
        <source>Compared by content; not sent again</source>
        <translation>Nach Inhalt verglichen; wird nicht noch einmal gesendet</translation>
    </message>
    <message>
        <source>Different on both sides. Both are kept until you decide</source>
        <translation>Auf beiden Seiten verschieden. Beide bleiben bis zur Entscheidung</translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation>Nichts wird ausgelassen</translation>
    </message>
</context>
<context>
    <name>tern::words</name>
    <message>
        <source>Changed on both sides</source>
        <translation>Auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>Deleted here, changed there</source>
        <translation>Hier gelöscht, dort geändert</translation>
    </message>
    <message>
        <source>Deleted there, changed here</source>
        <translation>Dort gelöscht, hier geändert</translation>
    </message>
    <message>
        <source>New on both sides, with different content</source>
        <translation>Auf beiden Seiten neu, mit verschiedenem Inhalt</translation>
    </message>
    <message>
        <source>Became another kind of thing on one side</source>
        <translation>Wurde auf einer Seite zu etwas anderem</translation>
    </message>
    <message>
        <source>One side takes its name for %1</source>
        <translation>Eine Seite hält den Namen für %1</translation>
    </message>
    <message>
        <source>One side takes its name for another one</source>
        <translation>Eine Seite hält den Namen für einen anderen</translation>
    </message>
    <message>
        <source>New here; a rule says to ask first</source>
        <translation>Hier neu; eine Regel verlangt eine Rückfrage</translation>
    </message>
    <message>
        <source>New there; a rule says to ask first</source>
        <translation>Dort neu; eine Regel verlangt eine Rückfrage</translation>
    </message>
    <message>
        <source>Different on both sides</source>
        <translation>Auf beiden Seiten verschieden</translation>
    </message>
    <message>
        <source>Both have the same time, so neither is newer.</source>
        <translation>Beide haben dieselbe Zeit, also ist keine neuer.</translation>
    </message>
    <message>
        <source>One of the times cannot be right, so neither counts as newer.</source>
        <translation>Eine der Zeiten kann nicht stimmen, also gilt keine als neuer.</translation>
    </message>
    <message>
        <source>Only two edits of one file can be merged.</source>
        <translation>Nur zwei Änderungen an einer Datei lassen sich zusammenführen.</translation>
    </message>
    <message>
        <source>The version that both started from is not kept, so they cannot be merged.</source>
        <translation>Die gemeinsame Ausgangsfassung ist nicht mehr da, also lassen sie sich nicht zusammenführen.</translation>
    </message>
    <message>
        <source>Files of this kind or size cannot be merged.</source>
        <translation>Dateien dieser Art oder Größe lassen sich nicht zusammenführen.</translation>
    </message>
    <message>
        <source>Both changed the same lines or cells.</source>
        <translation>Beide haben dieselben Zeilen oder Zellen geändert.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>Check its name, and that its disk is connected.</source>
        <translation>Den Namen prüfen, und ob der Datenträger verbunden ist.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name.</source>
        <translation>Es blieb alles, wie es ist. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose a folder.</source>
        <translation>Es blieb alles, wie es ist. Einen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose a file.</source>
        <translation>Es blieb alles, wie es ist. Eine Datei wählen.</translation>
    </message>
    <message>
        <source>%1 still holds something.</source>
        <translation>%1 enthält noch etwas.</translation>
    </message>
    <message>
        <source>It was kept. Look into it, then choose Check again.</source>
        <translation>Nichts wurde entfernt. Nachsehen, dann „Erneut prüfen“ wählen.</translation>
    </message>
    <message>
        <source>%1 is protected: you have no permission for it.</source>
        <translation>%1 ist geschützt: die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>It was left as it is. Change its permissions, or ask who owns it.</source>
        <translation>Es blieb alles, wie es ist. Die Berechtigungen ändern oder den Besitzer fragen.</translation>
    </message>
    <message>
        <source>%1 takes no changes: it is read-only.</source>
        <translation>%1 nimmt keine Änderungen an: nur Lesen ist erlaubt.</translation>
    </message>
    <message>
        <source>It was left as it is. Make it writable, then choose Check again.</source>
        <translation>Es blieb alles, wie es ist. Das Schreiben erlauben, dann „Erneut prüfen“ wählen.</translation>
    </message>
    <message>
        <source>%1 is too large for the disk it should go to.</source>
        <translation>%1 ist zu groß für den Datenträger am Ziel.</translation>
    </message>
    <message>
        <source>It stays where it is. Use a disk that takes files of this size, or leave it out by a rule.</source>
        <translation>Die Datei bleibt, wo sie ist. Einen Datenträger verwenden, der so große Dateien aufnimmt, oder sie durch eine Regel auslassen.</translation>
    </message>
    <message>
        <source>%1 has a name that is too long for the other side.</source>
        <translation>%1 hat einen Namen, der für die andere Seite zu lang ist.</translation>
    </message>
    <message>
        <source>It stays where it is. Give it a shorter name.</source>
        <translation>Es bleibt alles, wo es ist. Einen kürzeren Namen geben.</translation>
    </message>
    <message>
        <source>%1 has a name that cannot be synced.</source>
        <translation>%1 hat einen Namen, der sich nicht abgleichen lässt.</translation>
    </message>
    <message>
        <source>It stays where it is. Give it another name.</source>
        <translation>Es bleibt alles, wo es ist. Einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>%1 needs something that this disk cannot do.</source>
        <translation>%1 braucht etwas, das dieser Datenträger nicht kann.</translation>
    </message>
    <message>
        <source>It was left as it is. Another disk may be able to.</source>
        <translation>Es blieb alles, wie es ist. Ein anderer Datenträger kann es vielleicht.</translation>
    </message>
    <message>
        <source>%1 lies on another disk.</source>
        <translation>%1 liegt auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>It was left as it is. Add it as a folder of its own.</source>
        <translation>Es blieb alles, wie es ist. Als eigenen Ordner hinzufügen.</translation>
    </message>
    <message>
        <source>%1 cannot be used here.</source>
        <translation>%1 ist hier nicht brauchbar.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose something else.</source>
        <translation>Nichts wurde geändert. Etwas anderes wählen.</translation>
    </message>
    <message>
        <source>%1 found no room: the disk is full.</source>
        <translation>%1 fand keinen Platz: der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>No file was harmed. Free some space, then choose Check again.</source>
        <translation>Keine Datei wurde beschädigt. Platz schaffen, dann „Erneut prüfen“ wählen.</translation>
    </message>
    <message>
        <source>%1 is being used by a program.</source>
        <translation>%1 wird von einem Programm benutzt.</translation>
    </message>
    <message>
        <source>It was left as it is. Tern tries again by itself.</source>
        <translation>Es blieb alles, wie es ist. Tern versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 änderte sich beim Lesen.</translation>
    </message>
    <message>
        <source>%1 changed in the meantime.</source>
        <translation>%1 hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>The newer version was kept. Look at it again.</source>
        <translation>Die neuere Fassung blieb erhalten. Noch einmal ansehen.</translation>
    </message>
    <message>
        <source>%1 did not arrive as it was sent.</source>
        <translation>%1 kam nicht so an, wie es gesendet wurde.</translation>
    </message>
    <message>
        <source>The version before it was kept. Tern tries again by itself.</source>
        <translation>Die vorige Fassung blieb erhalten. Tern versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>What was done is kept. Tern goes on from there next time.</source>
        <translation>Was getan ist, bleibt. Beim nächsten Mal geht es dort weiter.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: the disk reports an error.</source>
        <translation>%1 ließ sich nicht lesen oder schreiben: der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Check the disk and its cable, then choose Check again.</source>
        <translation>Nichts wurde gelöscht. Datenträger und Kabel prüfen, dann „Erneut prüfen“ wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tern goes on by itself when it is back.</source>
        <translation>Nichts wurde geändert. Sobald die Verbindung steht, geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 is missing or not connected.</source>
        <translation>%1 fehlt oder ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Connect its disk, and Tern goes on by itself.</source>
        <translation>Nichts wurde geändert. Den Datenträger verbinden, dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 is not the folder that was synced before.</source>
        <translation>%1 ist nicht der Ordner, der bisher abgeglichen wurde.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check which disk is connected there.</source>
        <translation>Nichts wurde geändert. Prüfen, welcher Datenträger dort verbunden ist.</translation>
    </message>
    <message>
        <source>%1 is older than it was when last in sync, as if restored from a backup.</source>
        <translation>%1 ist älter als beim letzten Abgleich, wie aus einer Sicherung wiederhergestellt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose Merge both sides: it deletes nothing.</source>
        <translation>Nichts wurde geändert. „Beide Seiten zusammenführen“ wählen: das löscht nichts.</translation>
    </message>
    <message>
        <source>%1 is in the hands of another Tern.</source>
        <translation>%1 wird von einem anderen Tern bearbeitet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until that one has ended, or stop it.</source>
        <translation>Nichts wurde geändert. Warten, bis jenes fertig ist, oder es beenden.</translation>
    </message>
    <message>
        <source>%1, where Tern notes what is in sync, cannot be read.</source>
        <translation>%1, wo Tern den letzten Stand vermerkt, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Your files are safe. The next check merges both sides and deletes nothing.</source>
        <translation>Die Dateien sind sicher. Die nächste Prüfung führt beide Seiten zusammen und löscht nichts.</translation>
    </message>
    <message>
        <source>%1 has a mistake, so this folder waits.</source>
        <translation>%1 enthält einen Fehler, darum wartet dieser Ordner.</translation>
    </message>
    <message>
        <source>Your files are safe. Correct it, and Tern goes on.</source>
        <translation>Die Dateien sind sicher. Den Fehler beheben, dann geht es weiter.</translation>
    </message>
    <message>
        <source>%1 could not be done.</source>
        <translation>%1 ließ sich nicht ausführen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It</source>
        <comment>the file or folder beside these words</comment>
        <translation>Dieser Eintrag</translation>
    </message>
    <message>
        <source>The reason: %1.</source>
        <translation>Der Grund: %1.</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>an event</comment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>an event: sent to the remote</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>an event: fetched from the remote</comment>
        <translation>Herunter</translation>
    </message>
    <message>
        <source>New folder here</source>
        <translation>Neuer Ordner hier</translation>
    </message>
    <message>
        <source>New folder there</source>
        <translation>Neuer Ordner dort</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>an event</comment>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Date or permission set</source>
        <translation>Datum oder Recht gesetzt</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Hier gelöscht</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Dort gelöscht</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Replaced here</source>
        <translation>Hier ersetzt</translation>
    </message>
    <message>
        <source>Replaced there</source>
        <translation>Dort ersetzt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Conflict found</source>
        <translation>Konflikt gefunden</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Konflikt gelöst</translation>
    </message>
    <message>
        <source>Problem found</source>
        <translation>Problem gefunden</translation>
    </message>
    <message>
        <source>Problem solved</source>
        <translation>Problem gelöst</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>an event</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Restored here</source>
        <translation>Hier wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored there</source>
        <translation>Dort wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Both sides merged</source>
        <translation>Beide Seiten zusammengeführt</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>an event</comment>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>No longer synced</source>
        <translation>Nicht mehr abgeglichen</translation>
    </message>
    <message>
        <source>Freed here</source>
        <translation>Hier freigegeben</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Etwas ist geschehen</translation>
    </message>
    <message>
        <source>Nothing was changed. Your other folders go on.</source>
        <translation>Nichts wurde geändert. Die anderen Ordner laufen weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed. The %1 files are still on the remote. Your other folders go on.</source>
        <translation>
            <numerusform>Nichts wurde geändert. Die %1 Datei ist noch auf der Gegenseite. Die anderen Ordner laufen weiter.</numerusform>
            <numerusform>Nichts wurde geändert. Die %1 Dateien sind noch auf der Gegenseite. Die anderen Ordner laufen weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed. The %1 files are still on this computer. Your other folders go on.</source>
        <translation>
            <numerusform>Nichts wurde geändert. Die %1 Datei ist noch auf diesem Computer. Die anderen Ordner laufen weiter.</numerusform>
            <numerusform>Nichts wurde geändert. Die %1 Dateien sind noch auf diesem Computer. Die anderen Ordner laufen weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tern stopped: %1 of %2 files would be deleted</source>
        <translation>
            <numerusform>Tern hat angehalten: %1 von %2 Datei würde gelöscht</numerusform>
            <numerusform>Tern hat angehalten: %1 von %2 Dateien würden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds none of the %2 files of %3 that it held when both sides were last the same.</source>
        <translation>
            <numerusform>%1 enthält die %2 Datei von %3 nicht mehr, die beim letzten gleichen Stand beider Seiten dort war.</numerusform>
            <numerusform>%1 enthält keine der %2 Dateien von %3 mehr, die beim letzten gleichen Stand beider Seiten dort waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds only %4 of the %2 files of %3 that it held when both sides were last the same.</source>
        <translation>
            <numerusform>%1 enthält nur noch %4 der %2 Datei von %3, die beim letzten gleichen Stand beider Seiten dort war.</numerusform>
            <numerusform>%1 enthält nur noch %4 der %2 Dateien von %3, die beim letzten gleichen Stand beider Seiten dort waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the folder was moved or emptied by mistake, put it right and check again. If you meant to delete the files, choose Delete there too.</source>
        <translation>Wurde der Ordner versehentlich verschoben oder geleert, das beheben und erneut prüfen. War das Löschen gewollt, „Dort auch löschen“ wählen.</translation>
    </message>
    <message>
        <source>If the disk was swapped or is half mounted, put it right and check again. If the files were deleted on purpose, choose Delete here too.</source>
        <translation>Wurde der Datenträger vertauscht oder ist er nur halb eingehängt, das beheben und erneut prüfen. War das Löschen gewollt, „Hier auch löschen“ wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Tern stopped: %1 of %2 files would be emptied</source>
        <translation>
            <numerusform>Tern hat angehalten: %1 von %2 Datei würde geleert</numerusform>
            <numerusform>Tern hat angehalten: %1 von %2 Dateien würden geleert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1, %2 files of %3 have lost their content or are gone.</source>
        <translation>
            <numerusform>In %1 hat %2 Datei von %3 ihren Inhalt verloren oder fehlt.</numerusform>
            <numerusform>In %1 haben %2 Dateien von %3 ihren Inhalt verloren oder fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tern waits: %1 is not there</source>
        <translation>Tern wartet: %1 ist nicht da</translation>
    </message>
    <message>
        <source>The folder is missing, or its disk is not connected.</source>
        <translation>Der Ordner fehlt, oder sein Datenträger ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Nothing was changed. The files here are safe. Your other folders go on.</source>
        <translation>Nichts wurde geändert. Die Dateien hier sind sicher. Die anderen Ordner laufen weiter.</translation>
    </message>
    <message>
        <source>Nothing was changed. The files on the remote are safe. Your other folders go on.</source>
        <translation>Nichts wurde geändert. Die Dateien auf der Gegenseite sind sicher. Die anderen Ordner laufen weiter.</translation>
    </message>
    <message>
        <source>Connect the disk, or bring the folder back. Tern goes on by itself.</source>
        <translation>Den Datenträger verbinden oder den Ordner zurückholen. Dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Tern stopped: %1 is empty</source>
        <translation>Tern hat angehalten: %1 ist leer</translation>
    </message>
    <message numerus="yes">
        <source>The folder is there, but none of the %1 files that were in sync, nor the mark by which Tern knows it.</source>
        <translation>
            <numerusform>Der Ordner ist da, aber weder die %1 abgeglichene Datei noch das Zeichen, an dem Tern ihn erkennt.</numerusform>
            <numerusform>Der Ordner ist da, aber weder die %1 abgeglichenen Dateien noch das Zeichen, an dem Tern ihn erkennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>If its disk is not mounted, mount it and check again. To fill the folder from the other side, choose Merge both sides: it deletes nothing.</source>
        <translation>Ist der Datenträger nicht eingehängt, ihn einhängen und erneut prüfen. Um den Ordner von der anderen Seite zu füllen, „Beide Seiten zusammenführen“ wählen: das löscht nichts.</translation>
    </message>
    <message>
        <source>Tern stopped: %1 is another folder than before</source>
        <translation>Tern hat angehalten: %1 ist ein anderer Ordner als bisher</translation>
    </message>
    <message>
        <source>It does not carry the mark of the folder that was synced before. Perhaps another disk is mounted there.</source>
        <translation>Ihm fehlt das Zeichen des Ordners, der bisher abgeglichen wurde. Vielleicht ist dort ein anderer Datenträger eingehängt.</translation>
    </message>
    <message>
        <source>If it is the wrong disk, put it right and check again. If it is the right folder, choose Merge both sides: it deletes nothing.</source>
        <translation>Ist es der falsche Datenträger, das beheben und erneut prüfen. Ist es der richtige Ordner, „Beide Seiten zusammenführen“ wählen: das löscht nichts.</translation>
    </message>
    <message>
        <source>Tern stopped: %1 is older than before</source>
        <translation>Tern hat angehalten: %1 ist älter als zuvor</translation>
    </message>
    <message>
        <source>The folder looks as it did some time ago, as if it was restored from a backup.</source>
        <translation>Der Ordner sieht aus wie vor einiger Zeit, wie aus einer Sicherung wiederhergestellt.</translation>
    </message>
    <message>
        <source>If that was not meant to be, put it right and check again. To go on with it, choose Merge both sides: it deletes nothing.</source>
        <translation>War das nicht gewollt, es beheben und erneut prüfen. Um damit weiterzuarbeiten, „Beide Seiten zusammenführen“ wählen: das löscht nichts.</translation>
    </message>
    <message>
        <source>Tern stopped: %1 was exchanged</source>
        <translation>Tern hat angehalten: %1 wurde ausgetauscht</translation>
    </message>
    <message>
        <source>While files were being synced, another folder took its place.</source>
        <translation>Während des Abgleichs trat ein anderer Ordner an seine Stelle.</translation>
    </message>
    <message>
        <source>Nothing was deleted. What was done before is kept. Your other folders go on.</source>
        <translation>Nichts wurde gelöscht. Was vorher getan war, bleibt. Die anderen Ordner laufen weiter.</translation>
    </message>
    <message>
        <source>Check which disk is mounted there, then check again.</source>
        <translation>Nachsehen, welcher Datenträger dort eingehängt ist, dann erneut prüfen.</translation>
    </message>
    <message>
        <source>Tern stopped: the disk is full</source>
        <translation>Tern hat angehalten: der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 free, and %3 are needed.</source>
        <translation>Auf dem Datenträger von %1 sind %2 frei, nötig sind %3.</translation>
    </message>
    <message>
        <source>The disk of %1 has no room left.</source>
        <translation>Auf dem Datenträger von %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>No file was harmed. What was done before is kept. Your other folders go on.</source>
        <translation>Keine Datei wurde beschädigt. Was vorher getan war, bleibt. Die anderen Ordner laufen weiter.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then check again.</source>
        <translation>Auf diesem Datenträger Platz schaffen, dann erneut prüfen.</translation>
    </message>
    <message>
        <source>Tern stopped</source>
        <translation>Tern hat angehalten</translation>
    </message>
    <message>
        <source>Something was not as it should be.</source>
        <translation>Etwas war nicht, wie es sein soll.</translation>
    </message>
    <message>
        <source>Look at both sides, then check again.</source>
        <translation>Beide Seiten ansehen, dann erneut prüfen.</translation>
    </message>
    <message>
        <source>It could not be read here.</source>
        <translation>Hier nicht lesbar.</translation>
    </message>
    <message>
        <source>It could not be read on the remote.</source>
        <translation>Auf der Gegenseite nicht lesbar.</translation>
    </message>
    <message>
        <source>It could not be read on either side.</source>
        <translation>Auf beiden Seiten nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing in it was changed or deleted.</source>
        <translation>Nichts darin wurde geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>It was not changed or deleted.</source>
        <translation>Nichts wurde geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>Change its permissions, then choose Check again.</source>
        <translation>Die Berechtigungen ändern, dann „Erneut prüfen“ wählen.</translation>
    </message>
    <message>
        <source>A program is still writing it here. Tern takes it when it is done.</source>
        <translation>Ein Programm schreibt hier noch daran. Tern nimmt die Datei, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>A program is still writing it on the remote. Tern takes it when it is done.</source>
        <translation>Ein Programm schreibt auf der Gegenseite noch daran. Tern nimmt die Datei, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Programs are still writing it on both sides. Tern takes it when they are done.</source>
        <translation>Auf beiden Seiten schreiben Programme noch daran. Tern nimmt die Datei, wenn sie fertig sind.</translation>
    </message>
    <message>
        <source>%1 in this folder has a name that cannot be synced. It was left as it is. Give it another name.</source>
        <translation>%1 in diesem Ordner hat einen Namen, der sich nicht abgleichen lässt. Es blieb alles, wie es ist. Einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Another disk is mounted here. Tern leaves it alone; add it as a folder of its own.</source>
        <translation>Hier ist ein anderer Datenträger eingehängt. Tern lässt ihn in Ruhe; er lässt sich als eigener Ordner hinzufügen.</translation>
    </message>
    <message>
        <source>It is no ordinary file, but a socket, a pipe or a device. Those are never synced. It was left as it is.</source>
        <translation>Das ist keine gewöhnliche Datei, sondern ein Socket, eine Pipe oder ein Gerät. So etwas wird nie abgeglichen. Es blieb alles, wie es ist.</translation>
    </message>
    <message>
        <source>It is of a kind that is never synced. It was left as it is.</source>
        <translation>Dinge dieser Art werden nie abgeglichen. Es blieb alles, wie es ist.</translation>
    </message>
    <message>
        <source>Nothing in its folder is synced until it is corrected. Your files are safe.</source>
        <translation>In diesem Ordner wird nichts abgeglichen, bis das behoben ist. Die Dateien sind sicher.</translation>
    </message>
    <message>
        <source>The rules in it cannot be understood.</source>
        <translation>Die Regeln darin sind nicht verständlich.</translation>
    </message>
    <message>
        <source>The rules in it cannot be understood: %1.</source>
        <translation>Die Regeln darin sind nicht verständlich: %1.</translation>
    </message>
    <message>
        <source>It is left alone on both sides, as the rules say.</source>
        <translation>Bleibt auf beiden Seiten unberührt, wie die Regeln es sagen.</translation>
    </message>
    <message>
        <source>It was emptied on both sides, although nobody edited it. Restore it from the trash or from a backup.</source>
        <translation>Auf beiden Seiten geleert, obwohl niemand daran gearbeitet hat. Aus dem Papierkorb oder einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>It could not be synced. It was left as it is.</source>
        <translation>Ließ sich nicht abgleichen. Es blieb alles, wie es ist.</translation>
    </message>
    <message>
        <source>The timetable lets it wait.</source>
        <translation>Wartet nach Zeitplan.</translation>
    </message>
    <message>
        <source>The timetable lets it wait until %1.</source>
        <translation>Wartet nach Zeitplan bis %1.</translation>
    </message>
    <message>
        <source>It waits: this network is metered.</source>
        <translation>Wartet: dieses Netz hat begrenztes Volumen.</translation>
    </message>
    <message>
        <source>It waits until %1: this network is metered.</source>
        <translation>Wartet bis %1: dieses Netz hat begrenztes Volumen.</translation>
    </message>
    <message>
        <source>It waits: the computer runs on battery.</source>
        <translation>Wartet: der Computer läuft auf Akku.</translation>
    </message>
    <message>
        <source>It waits until %1: the computer runs on battery.</source>
        <translation>Wartet bis %1: der Computer läuft auf Akku.</translation>
    </message>
    <message>
        <source>It waits.</source>
        <translation>Wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files over %2 wait (%3).</source>
        <translation>
            <numerusform>%1 Datei über %2 wartet (%3).</numerusform>
            <numerusform>%1 Dateien über %2 warten (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files over %2 wait until %4 (%3).</source>
        <translation>
            <numerusform>%1 Datei über %2 wartet bis %4 (%3).</numerusform>
            <numerusform>%1 Dateien über %2 warten bis %4 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>so much in a second</comment>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 Datei</numerusform>
            <numerusform>%1 Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflicts wait</source>
        <translation>
            <numerusform>%1 Konflikt wartet</numerusform>
            <numerusform>%1 Konflikte warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be synced</source>
        <translation>
            <numerusform>%1 Datei ließ sich nicht abgleichen</numerusform>
            <numerusform>%1 Dateien ließen sich nicht abgleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>Gerade eben geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minutes ago</source>
        <translation>
            <numerusform>Vor %n Minute geprüft</numerusform>
            <numerusform>Vor %n Minuten geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <comment>“today, 13:52” or a date</comment>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Last in sync: %1</source>
        <comment>“today, 13:52” or a date</comment>
        <translation>Zuletzt abgeglichen: %1</translation>
    </message>
    <message>
        <source>This folder is missing or not connected</source>
        <translation>Dieser Ordner fehlt oder ist nicht verbunden</translation>
    </message>
    <message>
        <source>Files on the remote are safe</source>
        <translation>Dateien auf der Gegenseite sind sicher</translation>
    </message>
    <message>
        <source>Disk not connected</source>
        <translation>Datenträger nicht verbunden</translation>
    </message>
    <message>
        <source>The remote cannot be reached</source>
        <translation>Die Gegenseite ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Files here are safe</source>
        <translation>Dateien hier sind sicher</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Fast fertig</translation>
    </message>
    <message numerus="yes">
        <source>%1 files to go</source>
        <translation>
            <numerusform>Noch %1 Datei</numerusform>
            <numerusform>Noch %1 Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is in sync</source>
        <translation>Alles andere ist abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are tried again by themselves</source>
        <translation>
            <numerusform>%1 Datei wird von selbst wieder versucht</numerusform>
            <numerusform>%1 Dateien werden von selbst wieder versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>The folder is empty</source>
        <translation>Der Ordner ist leer</translation>
    </message>
    <message>
        <source>Another folder stands in its place</source>
        <translation>Ein anderer Ordner steht an seiner Stelle</translation>
    </message>
    <message>
        <source>The folder is older than before</source>
        <translation>Der Ordner ist älter als zuvor</translation>
    </message>
    <message>
        <source>The folder was exchanged</source>
        <translation>Der Ordner wurde ausgetauscht</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Nichts wurde gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%1 files would be deleted</source>
        <translation>
            <numerusform>%1 Datei würde gelöscht</numerusform>
            <numerusform>%1 Dateien würden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files would be emptied</source>
        <translation>
            <numerusform>%1 Datei würde geleert</numerusform>
            <numerusform>%1 Dateien würden geleert</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>No file was harmed</source>
        <translation>Keine Datei wurde beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>%1 conflicts in %2</source>
        <comment>%2 is the name of a folder</comment>
        <translation>
            <numerusform>%1 Konflikt in %2</numerusform>
            <numerusform>%1 Konflikte in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflicts in %2 folders</source>
        <translation>
            <numerusform>%1 Konflikt in %2 Ordnern</numerusform>
            <numerusform>%1 Konflikte in %2 Ordnern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 problems in %2</source>
        <comment>%2 is the name of a folder</comment>
        <translation>
            <numerusform>%1 Problem in %2</numerusform>
            <numerusform>%1 Probleme in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 problems in %2 folders</source>
        <translation>
            <numerusform>%1 Problem in %2 Ordnern</numerusform>
            <numerusform>%1 Probleme in %2 Ordnern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders in sync</source>
        <translation>
            <numerusform>%1 Ordner abgeglichen</numerusform>
            <numerusform>%1 Ordner abgeglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders waiting</source>
        <translation>
            <numerusform>%1 Ordner wartet</numerusform>
            <numerusform>%1 Ordner warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders paused</source>
        <translation>
            <numerusform>%1 Ordner pausiert</numerusform>
            <numerusform>%1 Ordner pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders offline</source>
        <translation>
            <numerusform>%1 Ordner nicht erreichbar</numerusform>
            <numerusform>%1 Ordner nicht erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders scanning</source>
        <translation>
            <numerusform>%1 Ordner sucht Änderungen</numerusform>
            <numerusform>%1 Ordner suchen Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders syncing</source>
        <translation>
            <numerusform>%1 Ordner gleicht ab</numerusform>
            <numerusform>%1 Ordner gleichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders need attention</source>
        <translation>
            <numerusform>%1 Ordner braucht Hilfe</numerusform>
            <numerusform>%1 Ordner brauchen Hilfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders stopped</source>
        <translation>
            <numerusform>%1 Ordner angehalten</numerusform>
            <numerusform>%1 Ordner angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Sucht nach Änderungen</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Noch keine Ordner</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date of this year: 12 November</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date: 12 November 2025</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>a time of day</comment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>a time of day</comment>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>after “until”: a time of day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>after “until”: a time of day</comment>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>after “until”: a date and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Until you resume it</source>
        <translation>Bis zum Fortsetzen</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>Noch etwa %n Minute</numerusform>
            <numerusform>Noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hours left</source>
        <translation>
            <numerusform>Noch etwa %n Stunde</numerusform>
            <numerusform>Noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n days left</source>
        <translation>
            <numerusform>Noch etwa %n Tag</numerusform>
            <numerusform>Noch etwa %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 min</source>
        <comment>less than a minute is left</comment>
        <translation>1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>inside of a sentence</comment>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>inside of a sentence</comment>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>Run undone</source>
        <comment>an event</comment>
        <translation>Durchgang rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>of at most %1</source>
        <translation>höchstens %1 groß</translation>
    </message>
    <message>
        <source>of exactly %1</source>
        <translation>genau %1 groß</translation>
    </message>
    <message>
        <source>of another size than %1</source>
        <translation>nicht genau %1 groß</translation>
    </message>
    <message>
        <source>of at least %1</source>
        <translation>mindestens %1 groß</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>changed in the last %1</source>
        <translation>Änderung höchstens %1 her</translation>
    </message>
    <message>
        <source>not changed in the last %1</source>
        <translation>Änderung über %1 her</translation>
    </message>
    <message>
        <source>changed before %1</source>
        <translation>geändert vor %1</translation>
    </message>
    <message>
        <source>changed on %1 or before</source>
        <translation>geändert am %1 oder vorher</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>geändert am %1</translation>
    </message>
    <message>
        <source>not changed on %1</source>
        <translation>nicht geändert am %1</translation>
    </message>
    <message>
        <source>changed on %1 or later</source>
        <translation>geändert am %1 oder später</translation>
    </message>
    <message>
        <source>changed after %1</source>
        <translation>geändert nach %1</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>plain files</source>
        <translation>einfache Dateien</translation>
    </message>
    <message>
        <source>named %1</source>
        <translation>mit dem Namen %1</translation>
    </message>
    <message>
        <source>not named %1</source>
        <translation>nicht mit dem Namen %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>im Pfad %1</translation>
    </message>
    <message>
        <source>not at %1</source>
        <translation>nicht im Pfad %1</translation>
    </message>
    <message>
        <source>ending in %1</source>
        <translation>mit der Endung %1</translation>
    </message>
    <message>
        <source>not ending in %1</source>
        <translation>nicht mit der Endung %1</translation>
    </message>
    <message>
        <source>that are %1</source>
        <translation>die %1 sind</translation>
    </message>
    <message>
        <source>that are no %1</source>
        <translation>die keine %1 sind</translation>
    </message>
    <message>
        <source>in a folder %1</source>
        <translation>in einem Ordner %1</translation>
    </message>
    <message>
        <source>not in a folder %1</source>
        <translation>nicht in einem Ordner %1</translation>
    </message>
    <message>
        <source>with %1 %2 %3</source>
        <translation>mit %1 %2 %3</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>nicht (%1)</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>files %1</source>
        <translation>Dateien %1</translation>
    </message>
    <message>
        <source>Less than a minute</source>
        <translation>Weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes</source>
        <translation>
            <numerusform>Etwa %Ln Minute</numerusform>
            <numerusform>Etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hours</source>
        <translation>
            <numerusform>Etwa %Ln Stunde</numerusform>
            <numerusform>Etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln days</source>
        <translation>
            <numerusform>Etwa %Ln Tag</numerusform>
            <numerusform>Etwa %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>Das ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text.</source>
        <translation>Das ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>This is not YAML: %1.</source>
        <translation>Das ist kein YAML: %1.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>Die Datei ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Das ist zu tief geschachtelt.</translation>
    </message>
    <message>
        <source>More than 100,000 values stand here.</source>
        <translation>Hier stehen mehr als 100.000 Werte.</translation>
    </message>
    <message>
        <source>There is no key %1.</source>
        <translation>Einen Schlüssel %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 stands here a second time.</source>
        <translation>%1 steht hier ein zweites Mal.</translation>
    </message>
    <message>
        <source>This has the wrong form.</source>
        <translation>Das hat die falsche Form.</translation>
    </message>
    <message>
        <source>%1 has the wrong form.</source>
        <translation>%1 hat die falsche Form.</translation>
    </message>
    <message>
        <source>%1 cannot be %2.</source>
        <translation>%1 kann nicht %2 sein.</translation>
    </message>
    <message>
        <source>The name %1 cannot be used.</source>
        <translation>Der Name %1 ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>A second folder is called %1.</source>
        <translation>Ein zweiter Ordner heißt %1.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same places.</source>
        <translation>%1 und %2 haben dieselben Orte.</translation>
    </message>
    <message>
        <source>%1 and %2 are one place.</source>
        <translation>%1 und %2 sind derselbe Ort.</translation>
    </message>
    <message>
        <source>%1 lies inside %2.</source>
        <translation>%1 liegt in %2.</translation>
    </message>
    <message>
        <source>%1 is a kind of remote that this version does not have.</source>
        <translation>%1 ist eine Art von Gegenseite, die diese Version nicht hat.</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <translation>In %1: %2.</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 stands above.</source>
        <translation>%1 ist %2, aber darüber steht %3.</translation>
    </message>
    <message>
        <source>%1 includes itself, by way of %2.</source>
        <translation>%1 bindet sich über %2 selbst ein.</translation>
    </message>
    <message>
        <source>%1 is one included file too many.</source>
        <translation>%1 ist eine eingebundene Datei zu viel.</translation>
    </message>
    <message>
        <source>There are more than 1,000 rules, from %1 on.</source>
        <translation>Ab %1 sind es mehr als 1.000 Regeln.</translation>
    </message>
    <message>
        <source>This is wrong.</source>
        <translation>Das ist falsch.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>In beide Richtungen</translation>
    </message>
    <message>
        <source>Up only</source>
        <translation>Nur hoch</translation>
    </message>
    <message>
        <source>Down only</source>
        <translation>Nur herunter</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Zuerst fragen</translation>
    </message>
    <message>
        <source>%1, merge</source>
        <translation>%1, zusammenführen</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>The newest wins</source>
        <translation>Die neueste gewinnt</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Andere behalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Merge, ask where that fails</source>
        <translation>Zusammenführen, sonst fragen</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 Gemeint war vielleicht %2?</translation>
    </message>
    <message>
        <source>%1 Allowed: %2.</source>
        <translation>%1 Erlaubt: %2.</translation>
    </message>
    <message>
        <source>The configuration has a mistake; no folder is synced until it is corrected</source>
        <translation>Die Konfiguration enthält einen Fehler; bis er behoben ist, wird kein Ordner abgeglichen</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>after “since”: a time of day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>after “since”: a time of day</comment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>after “since”: a date</comment>
        <translation>dem %1</translation>
    </message>
    <message>
        <source>Open some of the files and look. If they were damaged, choose Merge both sides: both versions are kept until you decide. If they are meant to be empty, choose Empty them too.</source>
        <translation>Einige der Dateien öffnen und nachsehen. Sind sie beschädigt, „Beide Seiten zusammenführen“ wählen: beide Fassungen bleiben bis zur Entscheidung. Sollen sie leer sein, „Auch leeren“ wählen.</translation>
    </message>
    <message>
        <source>Disk not connected since %1</source>
        <translation>Datenträger nicht verbunden seit %1</translation>
    </message>
    <message>
        <source>The remote has been away since %1</source>
        <translation>Gegenseite nicht erreichbar seit %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The configuration has a mistake</source>
        <translation>Die Konfiguration hat einen Fehler</translation>
    </message>
    <message>
        <source>Nothing was changed, and your files are safe. All folders wait until this is corrected: %1</source>
        <translation>Nichts wurde geändert, und die Dateien sind sicher. Alle Ordner warten, bis dies berichtigt ist: %1</translation>
    </message>
    <message>
        <source>Waits until %1 is corrected</source>
        <translation>Wartet, bis %1 berichtigt ist</translation>
    </message>
    <message>
        <source>Its files are safe</source>
        <translation>Die Dateien sind sicher</translation>
    </message>
</context>
</TS>
