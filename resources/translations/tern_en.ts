<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>tern::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln events are in %1.</source>
        <translation>
            <numerusform>%Ln event is in %1.</numerusform>
            <numerusform>%Ln events are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::ChoiceBar</name>
    <message numerus="yes">
        <source>Do the same for %Ln others like this</source>
        <translation>
            <numerusform>Do the same for %Ln other like this</numerusform>
            <numerusform>Do the same for %Ln others like this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the %Ln selected files</source>
        <translation>
            <numerusform>For the %Ln selected file</numerusform>
            <numerusform>For the %Ln selected files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other one stays in the trash for %n days</source>
        <translation>
            <numerusform>The other one stays in the trash for %n day</numerusform>
            <numerusform>The other one stays in the trash for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::CleaningPanel</name>
    <message numerus="yes">
        <source>%Ln files (%1) would go, and could not come back. Files in your folders stay as they are, on both sides.</source>
        <translation>
            <numerusform>%Ln file (%1) would go, and could not come back. Files in your folders stay as they are, on both sides.</numerusform>
            <numerusform>%Ln files (%1) would go, and could not come back. Files in your folders stay as they are, on both sides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are gone for good.</source>
        <translation>
            <numerusform>%Ln file is gone for good.</numerusform>
            <numerusform>%Ln files are gone for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::ConflictDetail</name>
    <message numerus="yes">
        <source>%n cells differ</source>
        <translation>
            <numerusform>%n cell differs</numerusform>
            <numerusform>%n cells differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n place differs</numerusform>
            <numerusform>%n places differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::ConflictModel</name>
    <message numerus="yes">
        <source>Show %Ln more like these</source>
        <translation>
            <numerusform>Show %Ln more like these</numerusform>
            <numerusform>Show %Ln more like these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln conflicts</source>
        <translation>
            <numerusform>%1, %Ln conflict</numerusform>
            <numerusform>%1, %Ln conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::ConflictsPage</name>
    <message numerus="yes">
        <source>Kept yours for %Ln files.</source>
        <translation>
            <numerusform>Kept yours for %Ln file.</numerusform>
            <numerusform>Kept yours for %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept theirs for %Ln files.</source>
        <translation>
            <numerusform>Kept theirs for %Ln file.</numerusform>
            <numerusform>Kept theirs for %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept both for %Ln files.</source>
        <translation>
            <numerusform>Kept both for %Ln file.</numerusform>
            <numerusform>Kept both for %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln files.</source>
        <translation>
            <numerusform>Merged %Ln file.</numerusform>
            <numerusform>Merged %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files changed meanwhile: nothing was done with them.</source>
        <translation>
            <numerusform>%n file changed meanwhile: nothing was done with it.</numerusform>
            <numerusform>%n files changed meanwhile: nothing was done with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be merged, and are as they were.</source>
        <translation>
            <numerusform>%n file could not be merged, and is as it was.</numerusform>
            <numerusform>%n files could not be merged, and are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are open again.</source>
        <translation>
            <numerusform>%Ln conflict is open again.</numerusform>
            <numerusform>%Ln conflicts are open again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be undone, because something changed since. What was replaced is in the trash.</source>
        <translation>
            <numerusform>%n could not be undone, because something changed since. What was replaced is in the trash.</numerusform>
            <numerusform>%n could not be undone, because something changed since. What was replaced is in the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settling %Ln conflicts…</source>
        <translation>
            <numerusform>Settling %Ln conflict…</numerusform>
            <numerusform>Settling %Ln conflicts…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::ExpertView</name>
    <message numerus="yes">
        <source>%n mistakes</source>
        <translation>
            <numerusform>%n mistake</numerusform>
            <numerusform>%n mistakes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::FolderCard</name>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::FolderStep</name>
    <message numerus="yes">
        <source>%n more folders were dropped and come after this one: %1</source>
        <translation>
            <numerusform>%n more folder was dropped and comes after this one: %1</numerusform>
            <numerusform>%n more folders were dropped and come after this one: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::MatchingFiles</name>
    <message numerus="yes">
        <source>%n files match, %1</source>
        <translation>
            <numerusform>%n file matches, %1</numerusform>
            <numerusform>%n files match, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::Panel</name>
    <message numerus="yes">
        <source>Syncing %1 files</source>
        <translation>
            <numerusform>Syncing %1 file</numerusform>
            <numerusform>Syncing %1 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflicts wait for you</source>
        <translation>
            <numerusform>%1 conflict waits for you</numerusform>
            <numerusform>%1 conflicts wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be synced</source>
        <translation>
            <numerusform>%1 file could not be synced</numerusform>
            <numerusform>%1 files could not be synced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in sync</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 in sync</numerusform>
            <numerusform>%1 in sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 waiting</numerusform>
            <numerusform>%1 waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 paused</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 paused</numerusform>
            <numerusform>%1 paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 offline</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 offline</numerusform>
            <numerusform>%1 offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 scanning</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 scanning</numerusform>
            <numerusform>%1 scanning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 syncing</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 syncing</numerusform>
            <numerusform>%1 syncing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 needs attention</numerusform>
            <numerusform>%1 need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 stopped</numerusform>
            <numerusform>%1 stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more: %2</source>
        <comment>“2 more: 1 paused, 1 offline”</comment>
        <translation>
            <numerusform>%1 more: %2</numerusform>
            <numerusform>%1 more: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::PreviewStep</name>
    <message numerus="yes">
        <source>%Ln places could not be looked at</source>
        <translation>
            <numerusform>%Ln place could not be looked at</numerusform>
            <numerusform>%Ln places could not be looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::RestorePanel</name>
    <message numerus="yes">
        <source>%Ln files are back in %1.</source>
        <translation>
            <numerusform>%Ln file is back in %1.</numerusform>
            <numerusform>%Ln files are back in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay in the trash, because something stands in their place.</source>
        <translation>
            <numerusform>%Ln stays in the trash, because something stands in its place.</numerusform>
            <numerusform>%Ln stay in the trash, because something stands in their place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::RulesPage</name>
    <message numerus="yes">
        <source>The first rule that matches decides. Drag to change the order. These rules hold for %n folders.</source>
        <translation>
            <numerusform>The first rule that matches decides. Drag to change the order. These rules hold for %n folder.</numerusform>
            <numerusform>The first rule that matches decides. Drag to change the order. These rules hold for %n folders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::RunWords</name>
    <message numerus="yes">
        <source>%Ln conflicts found</source>
        <translation>
            <numerusform>%Ln conflict found</numerusform>
            <numerusform>%Ln conflicts found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts settled</source>
        <translation>
            <numerusform>%Ln conflict settled</numerusform>
            <numerusform>%Ln conflicts settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems found</source>
        <translation>
            <numerusform>%Ln problem found</numerusform>
            <numerusform>%Ln problems found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems solved</source>
        <translation>
            <numerusform>%Ln problem solved</numerusform>
            <numerusform>%Ln problems solved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files up</source>
        <translation>
            <numerusform>%Ln file up</numerusform>
            <numerusform>%Ln files up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln up</source>
        <translation>
            <numerusform>%Ln up</numerusform>
            <numerusform>%Ln up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files down</source>
        <translation>
            <numerusform>%Ln file down</numerusform>
            <numerusform>%Ln files down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <translation>
            <numerusform>%Ln down</numerusform>
            <numerusform>%Ln down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>%Ln merged</numerusform>
            <numerusform>%Ln merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files deleted here</source>
        <translation>
            <numerusform>%Ln file deleted here</numerusform>
            <numerusform>%Ln files deleted here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>%Ln deleted here</numerusform>
            <numerusform>%Ln deleted here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files deleted there</source>
        <translation>
            <numerusform>%Ln file deleted there</numerusform>
            <numerusform>%Ln files deleted there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted there</source>
        <translation>
            <numerusform>%Ln deleted there</numerusform>
            <numerusform>%Ln deleted there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files freed here</source>
        <translation>
            <numerusform>%Ln file freed here</numerusform>
            <numerusform>%Ln files freed here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln freed here</source>
        <translation>
            <numerusform>%Ln freed here</numerusform>
            <numerusform>%Ln freed here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files restored</source>
        <translation>
            <numerusform>%Ln file restored</numerusform>
            <numerusform>%Ln files restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored</source>
        <translation>
            <numerusform>%Ln restored</numerusform>
            <numerusform>%Ln restored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::SafetyCard</name>
    <message numerus="yes">
        <source>For %n days</source>
        <translation>
            <numerusform>For %n day</numerusform>
            <numerusform>For %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::SavingBar</name>
    <message numerus="yes">
        <source>%n mistakes keep these rules from being saved.</source>
        <translation>
            <numerusform>%n mistake keeps these rules from being saved.</numerusform>
            <numerusform>%n mistakes keep these rules from being saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::SavingWords</name>
    <message numerus="yes">
        <source>stop bringing down %Ln files</source>
        <translation>
            <numerusform>stop bringing down %Ln file</numerusform>
            <numerusform>stop bringing down %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stop sending up %Ln files</source>
        <translation>
            <numerusform>stop sending up %Ln file</numerusform>
            <numerusform>stop sending up %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ask first about %Ln files</source>
        <translation>
            <numerusform>ask first about %Ln file</numerusform>
            <numerusform>ask first about %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>send %Ln files another way</source>
        <translation>
            <numerusform>send %Ln file another way</numerusform>
            <numerusform>send %Ln files another way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stop syncing %Ln files</source>
        <translation>
            <numerusform>stop syncing %Ln file</numerusform>
            <numerusform>stop syncing %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start syncing %Ln files</source>
        <translation>
            <numerusform>start syncing %Ln file</numerusform>
            <numerusform>start syncing %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::SelectionDialog</name>
    <message numerus="yes">
        <source>%n places could not be read</source>
        <translation>
            <numerusform>%n place could not be read</numerusform>
            <numerusform>%n places could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::Sidebar</name>
    <message numerus="yes">
        <source>%Ln files to go</source>
        <translation>
            <numerusform>%Ln file to go</numerusform>
            <numerusform>%Ln files to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::StateBadge</name>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::TableDifferenceView</name>
    <message numerus="yes">
        <source>%n equal rows</source>
        <translation>
            <numerusform>%n equal row</numerusform>
            <numerusform>%n equal rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::UndoPanel</name>
    <message numerus="yes">
        <source>%Ln earlier versions (%1)</source>
        <translation>
            <numerusform>%Ln earlier version (%1)</numerusform>
            <numerusform>%Ln earlier versions (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted files (%1)</source>
        <translation>
            <numerusform>%Ln deleted file (%1)</numerusform>
            <numerusform>%Ln deleted files (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier names</source>
        <translation>
            <numerusform>%Ln earlier name</numerusform>
            <numerusform>%Ln earlier names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: %1</source>
        <translation>
            <numerusform>%Ln stays as it is: %1</numerusform>
            <numerusform>%Ln stay as they are: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln new files to the trash</source>
        <translation>
            <numerusform>Also move %Ln new file to the trash</numerusform>
            <numerusform>Also move %Ln new files to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To the trash: %Ln new files (%1).</source>
        <translation>
            <numerusform>To the trash: %Ln new file (%1).</numerusform>
            <numerusform>To the trash: %Ln new files (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::notices</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts in %1</source>
        <translation>
            <numerusform>%n conflict in %1</numerusform>
            <numerusform>%n conflicts in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tern stopped in %n folders</source>
        <translation>
            <numerusform>Tern stopped in %n folder</numerusform>
            <numerusform>Tern stopped in %n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in %1 cannot be synced</source>
        <translation>
            <numerusform>%n file in %1 cannot be synced</numerusform>
            <numerusform>%n files in %1 cannot be synced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be synced</source>
        <translation>
            <numerusform>%n file cannot be synced</numerusform>
            <numerusform>%n files cannot be synced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders are in sync again</source>
        <translation>
            <numerusform>%n folder is in sync again</numerusform>
            <numerusform>%n folders are in sync again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders have been offline for long</source>
        <translation>
            <numerusform>%n folder has been offline for long</numerusform>
            <numerusform>%n folders have been offline for long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::why</name>
    <message numerus="yes">
        <source>It failed %n times.</source>
        <translation>
            <numerusform>It failed %n time.</numerusform>
            <numerusform>It failed %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::words</name>
    <message numerus="yes">
        <source>Nothing was changed. The %1 files are still on the remote. Your other folders go on.</source>
        <translation>
            <numerusform>Nothing was changed. The %1 file is still on the remote. Your other folders go on.</numerusform>
            <numerusform>Nothing was changed. The %1 files are still on the remote. Your other folders go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed. The %1 files are still on this computer. Your other folders go on.</source>
        <translation>
            <numerusform>Nothing was changed. The %1 file is still on this computer. Your other folders go on.</numerusform>
            <numerusform>Nothing was changed. The %1 files are still on this computer. Your other folders go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tern stopped: %1 of %2 files would be deleted</source>
        <translation>
            <numerusform>Tern stopped: %1 of %2 file would be deleted</numerusform>
            <numerusform>Tern stopped: %1 of %2 files would be deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds none of the %2 files of %3 that it held when both sides were last the same.</source>
        <translation>
            <numerusform>%1 no longer holds the %2 file of %3 that it held when both sides were last the same.</numerusform>
            <numerusform>%1 holds none of the %2 files of %3 that it held when both sides were last the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds only %4 of the %2 files of %3 that it held when both sides were last the same.</source>
        <translation>
            <numerusform>%1 holds only %4 of the %2 file of %3 that it held when both sides were last the same.</numerusform>
            <numerusform>%1 holds only %4 of the %2 files of %3 that it held when both sides were last the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tern stopped: %1 of %2 files would be emptied</source>
        <translation>
            <numerusform>Tern stopped: %1 of %2 file would be emptied</numerusform>
            <numerusform>Tern stopped: %1 of %2 files would be emptied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1, %2 files of %3 have lost their content or are gone.</source>
        <translation>
            <numerusform>In %1, %2 file of %3 has lost its content or is gone.</numerusform>
            <numerusform>In %1, %2 files of %3 have lost their content or are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder is there, but none of the %1 files that were in sync, nor the mark by which Tern knows it.</source>
        <translation>
            <numerusform>The folder is there, but not the %1 file that was in sync, nor the mark by which Tern knows it.</numerusform>
            <numerusform>The folder is there, but none of the %1 files that were in sync, nor the mark by which Tern knows it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files over %2 wait (%3).</source>
        <translation>
            <numerusform>%1 file over %2 waits (%3).</numerusform>
            <numerusform>%1 files over %2 wait (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files over %2 wait until %4 (%3).</source>
        <translation>
            <numerusform>%1 file over %2 waits until %4 (%3).</numerusform>
            <numerusform>%1 files over %2 wait until %4 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 file</numerusform>
            <numerusform>%1 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflicts wait</source>
        <translation>
            <numerusform>%1 conflict waits</numerusform>
            <numerusform>%1 conflicts wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be synced</source>
        <translation>
            <numerusform>%1 file could not be synced</numerusform>
            <numerusform>%1 files could not be synced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minutes ago</source>
        <translation>
            <numerusform>Checked %n minute ago</numerusform>
            <numerusform>Checked %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files to go</source>
        <translation>
            <numerusform>%1 file to go</numerusform>
            <numerusform>%1 files to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files are tried again by themselves</source>
        <translation>
            <numerusform>%1 file is tried again by itself</numerusform>
            <numerusform>%1 files are tried again by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files would be deleted</source>
        <translation>
            <numerusform>%1 file would be deleted</numerusform>
            <numerusform>%1 files would be deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files would be emptied</source>
        <translation>
            <numerusform>%1 file would be emptied</numerusform>
            <numerusform>%1 files would be emptied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflicts in %2</source>
        <comment>%2 is the name of a folder</comment>
        <translation>
            <numerusform>%1 conflict in %2</numerusform>
            <numerusform>%1 conflicts in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflicts in %2 folders</source>
        <translation>
            <numerusform>%1 conflict in %2 folders</numerusform>
            <numerusform>%1 conflicts in %2 folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 problems in %2</source>
        <comment>%2 is the name of a folder</comment>
        <translation>
            <numerusform>%1 problem in %2</numerusform>
            <numerusform>%1 problems in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 problems in %2 folders</source>
        <translation>
            <numerusform>%1 problem in %2 folders</numerusform>
            <numerusform>%1 problems in %2 folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders in sync</source>
        <translation>
            <numerusform>%1 folder in sync</numerusform>
            <numerusform>%1 folders in sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders waiting</source>
        <translation>
            <numerusform>%1 folder waiting</numerusform>
            <numerusform>%1 folders waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders paused</source>
        <translation>
            <numerusform>%1 folder paused</numerusform>
            <numerusform>%1 folders paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders offline</source>
        <translation>
            <numerusform>%1 folder offline</numerusform>
            <numerusform>%1 folders offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders scanning</source>
        <translation>
            <numerusform>%1 folder scanning</numerusform>
            <numerusform>%1 folders scanning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders syncing</source>
        <translation>
            <numerusform>%1 folder syncing</numerusform>
            <numerusform>%1 folders syncing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders need attention</source>
        <translation>
            <numerusform>%1 folder needs attention</numerusform>
            <numerusform>%1 folders need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders stopped</source>
        <translation>
            <numerusform>%1 folder stopped</numerusform>
            <numerusform>%1 folders stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hours left</source>
        <translation>
            <numerusform>About %n hour left</numerusform>
            <numerusform>About %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n days left</source>
        <translation>
            <numerusform>About %n day left</numerusform>
            <numerusform>About %n days left</numerusform>
        </translation>
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
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes</source>
        <translation>
            <numerusform>About %Ln minute</numerusform>
            <numerusform>About %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hours</source>
        <translation>
            <numerusform>About %Ln hour</numerusform>
            <numerusform>About %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln days</source>
        <translation>
            <numerusform>About %Ln day</numerusform>
            <numerusform>About %Ln days</numerusform>
        </translation>
    </message>
</context>
</TS>
