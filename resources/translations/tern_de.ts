<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>tern::words</name>
    <message>
        <source>Changed on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted here, changed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted there, changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New on both sides, with different content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became another kind of thing on one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side takes its name for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side takes its name for another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here; a rule says to ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New there; a rule says to ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have the same time, so neither is newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the times cannot be right, so neither counts as newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only two edits of one file can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version that both started from is not kept, so they cannot be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind or size cannot be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both changed the same lines or cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name, and that its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still holds something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept. Look into it, then choose Check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected: you have no permission for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Change its permissions, or ask who owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no changes: it is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Make it writable, then choose Check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for the disk it should go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays where it is. Use a disk that takes files of this size, or leave it out by a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a name that is too long for the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays where it is. Give it a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a name that cannot be synced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays where it is. Give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs something that this disk cannot do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Another disk may be able to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Add it as a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found no room: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was harmed. Free some space, then choose Check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being used by a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Tern tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer version was kept. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not arrive as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version before it was kept. Tern tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done is kept. Tern goes on from there next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written: the disk reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. Check the disk and its cable, then choose Check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Tern goes on by itself when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing or not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Connect its disk, and Tern goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the folder that was synced before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check which disk is connected there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is older than it was when last in sync, as if restored from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose Merge both sides: it deletes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the hands of another Tern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until that one has ended, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, where Tern notes what is in sync, cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files are safe. The next check merges both sides and deletes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a mistake, so this folder waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files are safe. Correct it, and Tern goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It</source>
        <comment>the file or folder beside these words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <comment>an event: sent to the remote</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <comment>an event: fetched from the remote</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date or permission set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Your other folders go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed. The %1 files are still on the remote. Your other folders go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed. The %1 files are still on this computer. Your other folders go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tern stopped: %1 of %2 files would be deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds none of the %2 files of %3 that it held when both sides were last the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds only %4 of the %2 files of %3 that it held when both sides were last the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>If the folder was moved or emptied by mistake, put it right and check again. If you meant to delete the files, choose Delete there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the disk was swapped or is half mounted, put it right and check again. If the files were deleted on purpose, choose Delete here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tern stopped: %1 of %2 files would be emptied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1, %2 files of %3 have lost their content or are gone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open some of the files and look. If they were damaged, choose Copy them back. If they are meant to be empty, choose Empty them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tern waits: %1 is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is missing, or its disk is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. The files here are safe. Your other folders go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. The files on the remote are safe. Your other folders go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk, or bring the folder back. Tern goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tern stopped: %1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The folder is there, but none of the %1 files that were in sync, nor the mark by which Tern knows it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>If its disk is not mounted, mount it and check again. To fill the folder from the other side, choose Merge both sides: it deletes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tern stopped: %1 is another folder than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not carry the mark of the folder that was synced before. Perhaps another disk is mounted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is the wrong disk, put it right and check again. If it is the right folder, choose Merge both sides: it deletes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tern stopped: %1 is older than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder looks as it did some time ago, as if it was restored from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that was not meant to be, put it right and check again. To go on with it, choose Merge both sides: it deletes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tern stopped: %1 was exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While files were being synced, another folder took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. What was done before is kept. Your other folders go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which disk is mounted there, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tern stopped: the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 has %2 free, and %3 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 has no room left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was harmed. What was done before is kept. Your other folders go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on that disk, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tern stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was not as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both sides, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read on the remote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was changed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its permissions, then choose Check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program is still writing it here. Tern takes it when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program is still writing it on the remote. Tern takes it when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs are still writing it on both sides. Tern takes it when they are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in this folder has a name that cannot be synced. It was left as it is. Give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another disk is mounted here. Tern leaves it alone; add it as a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no ordinary file, but a socket, a pipe or a device. Those are never synced. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of a kind that is never synced. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in its folder is synced until it is corrected. Your files are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules in it cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules in it cannot be understood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left alone on both sides, as the rules say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was emptied on both sides, although nobody edited it. Restore it from the trash or from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be synced. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timetable lets it wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timetable lets it wait until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits: this network is metered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until %1: this network is metered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits: the computer runs on battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until %1: the computer runs on battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 files over %2 wait (%3).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files over %2 wait until %4 (%3).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>so much in a second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflicts wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be synced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <comment>“today, 13:52” or a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last in sync: %1</source>
        <comment>“today, 13:52” or a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is missing or not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files on the remote are safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files here are safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 files to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is in sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 files are tried again by themselves</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder stands in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is older than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder was exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 files would be deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files would be emptied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was harmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 conflicts in %2</source>
        <comment>%2 is the name of a folder</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflicts in %2 folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 problems in %2</source>
        <comment>%2 is the name of a folder</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 problems in %2 folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders in sync</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders paused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders offline</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders scanning</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders syncing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders stopped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date of this year: 12 November</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date: 12 November 2025</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>after “until”: a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>after “until”: a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>after “until”: a date and a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you resume it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hours left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 min</source>
        <comment>less than a minute is left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>time left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>time left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>time left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in quotation marks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>inside of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>inside of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
