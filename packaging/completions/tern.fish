# Completions of tern for fish. Made by `tern generate fish`.

complete -c tern -f
complete -c tern -n __fish_use_subcommand -l version -d 'show the version'
complete -c tern -l help -d 'show help'
complete -c tern -n __fish_use_subcommand -a sync -d 'make two folders the same, once'
complete -c tern -n __fish_use_subcommand -a init -d 'keep a folder the same from now on'
complete -c tern -n __fish_use_subcommand -a folders -d 'list the configured folders'
complete -c tern -n __fish_use_subcommand -a mounts -d 'list the disks and shares that are mounted'
complete -c tern -n __fish_use_subcommand -a remove -d 'no longer keep a folder in sync'
complete -c tern -n __fish_use_subcommand -a start -d 'keep all folders in sync in the background, or go on with one'
complete -c tern -n __fish_use_subcommand -a stop -d 'end the daemon, or hold one folder'
complete -c tern -n __fish_use_subcommand -a pause -d 'hold one folder, or all'
complete -c tern -n __fish_use_subcommand -a resume -d 'go on with one folder, or all'
complete -c tern -n __fish_use_subcommand -a status -d 'show how the folders stand'
complete -c tern -n __fish_use_subcommand -a daemon -d 'keep all folders in sync, in the foreground'
complete -c tern -n __fish_use_subcommand -a force-sync -d 'make one side like the other'
complete -c tern -n __fish_use_subcommand -a conflicts -d 'list, resolve, reopen, show'
complete -c tern -n __fish_use_subcommand -a explain -d 'say why a path is here, not here, or waiting'
complete -c tern -n __fish_use_subcommand -a trash -d 'list, restore, clean'
complete -c tern -n __fish_use_subcommand -a log -d 'show what was done'
complete -c tern -n __fish_use_subcommand -a undo -d 'take back what a run did'
complete -c tern -n __fish_use_subcommand -a rules -d 'test, list, preview'
complete -c tern -n __fish_use_subcommand -a select -d 'choose which folders are here, and free the space of others'
complete -c tern -n __fish_use_subcommand -a config -d 'check, show, edit, set, unset'
complete -c tern -n __fish_use_subcommand -a help -d 'show help'
complete -c tern -n '__fish_seen_subcommand_from conflicts; and not __fish_seen_subcommand_from list resolve reopen show' -a 'list resolve reopen show'
complete -c tern -n '__fish_seen_subcommand_from trash; and not __fish_seen_subcommand_from list restore clean' -a 'list restore clean'
complete -c tern -n '__fish_seen_subcommand_from rules; and not __fish_seen_subcommand_from test list preview' -a 'test list preview'
complete -c tern -n '__fish_seen_subcommand_from config; and not __fish_seen_subcommand_from check show edit set unset' -a 'check show edit set unset'
complete -c tern -n '__fish_seen_subcommand_from sync' -l mode -d 'bidirectional (default), upload_only or download_only' -x -a 'bidirectional upload_only download_only'
complete -c tern -n '__fish_seen_subcommand_from sync' -l conflict -d 'ask (default), newest, local, remote, both or merge' -x -a 'ask newest local remote both merge'
complete -c tern -n '__fish_seen_subcommand_from sync' -l max-delete -d 'stop when more files than this would be deleted (default 10 or more, and over half or 1,000)' -x
complete -c tern -n '__fish_seen_subcommand_from sync' -l dry-run -d 'only show what would be done'
complete -c tern -n '__fish_seen_subcommand_from sync' -l detect-conflicts -d 'only list what both sides changed; changes nothing'
complete -c tern -n '__fish_seen_subcommand_from sync' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from sync' -l output -d 'text (default) or json' -x -a 'text json'
complete -c tern -n '__fish_seen_subcommand_from sync' -l concurrency -d 'transfers at once, 1 to 64' -x
complete -c tern -n '__fish_seen_subcommand_from sync' -l bwlimit -d 'no faster than this, such as 5MB/s, in place of what is configured' -x
complete -c tern -n '__fish_seen_subcommand_from sync' -l progress -d 'show progress, also in a pipe'
complete -c tern -n '__fish_seen_subcommand_from sync' -l union -d 'forget what was agreed and merge both sides as they are; deletes nothing'
complete -c tern -n '__fish_seen_subcommand_from sync' -l watch -d 'keep going until Ctrl-C'
complete -c tern -n '__fish_seen_subcommand_from sync' -l include -d 'only files that match this pattern; may be repeated' -x
complete -c tern -n '__fish_seen_subcommand_from sync' -l exclude -d 'leave what matches alone, on both sides' -x
complete -c tern -n '__fish_seen_subcommand_from sync' -l filter -d 'only files such as "mtime-7d" or "size>1GB"' -x
complete -c tern -n '__fish_seen_subcommand_from sync' -l filter-expr -d 'only files for which the expression holds' -x
complete -c tern -n '__fish_seen_subcommand_from sync' -l metadata-filter -d 'only files with this metadata; may be repeated' -x
complete -c tern -n '__fish_seen_subcommand_from sync' -F
complete -c tern -n '__fish_seen_subcommand_from init' -l name -d 'what to call it (default the folders name)' -x
complete -c tern -n '__fish_seen_subcommand_from init' -l mode -d 'bidirectional (default), upload_only or download_only' -x -a 'bidirectional upload_only download_only'
complete -c tern -n '__fish_seen_subcommand_from init' -l conflict -d 'ask (default), newest, local, remote, both or merge' -x -a 'ask newest local remote both merge'
complete -c tern -n '__fish_seen_subcommand_from init' -l max-delete -d 'stop when more files than this would be deleted (default 10 or more, and over half or 1,000)' -x
complete -c tern -n '__fish_seen_subcommand_from init' -l rules -d 'what is synced, and which way research, code, datasets or everything' -x -a 'research code datasets everything'
complete -c tern -n '__fish_seen_subcommand_from init' -l make-remote -d 'make REMOTE if it is not there'
complete -c tern -n '__fish_seen_subcommand_from init' -l dry-run -d 'only show what the first run would do'
complete -c tern -n '__fish_seen_subcommand_from init' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from init' -F
complete -c tern -n '__fish_seen_subcommand_from folders' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from folders' -l names -d 'print the names alone'
complete -c tern -n '__fish_seen_subcommand_from mounts' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from remove' -f -a '(tern folders --names 2>/dev/null)'
complete -c tern -n '__fish_seen_subcommand_from start' -f -a '(tern folders --names 2>/dev/null)'
complete -c tern -n '__fish_seen_subcommand_from stop' -f -a '(tern folders --names 2>/dev/null)'
complete -c tern -n '__fish_seen_subcommand_from pause' -l for -d '30m, 2h, 1d or until-tomorrow' -x
complete -c tern -n '__fish_seen_subcommand_from pause' -f -a '(tern folders --names 2>/dev/null)'
complete -c tern -n '__fish_seen_subcommand_from resume' -f -a '(tern folders --names 2>/dev/null)'
complete -c tern -n '__fish_seen_subcommand_from status' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from status' -l follow -d 'again after each change'
complete -c tern -n '__fish_seen_subcommand_from status' -f -a '(tern folders --names 2>/dev/null)'
complete -c tern -n '__fish_seen_subcommand_from daemon' -l log -d 'write to daemon.log in the state folder'
complete -c tern -n '__fish_seen_subcommand_from force-sync' -l direction -d 'up the remote becomes like this side; down this side like the remote' -x -a 'up down'
complete -c tern -n '__fish_seen_subcommand_from force-sync' -l yes -s y -d 'do not ask first'
complete -c tern -n '__fish_seen_subcommand_from force-sync' -l dry-run -d 'only show what would be done'
complete -c tern -n '__fish_seen_subcommand_from force-sync' -l max-delete -d 'stop when more files than this would be deleted (default 10 or more, and over half or 1,000)' -x
complete -c tern -n '__fish_seen_subcommand_from force-sync' -l bwlimit -d 'no faster than this, such as 5MB/s, in place of what is configured' -x
complete -c tern -n '__fish_seen_subcommand_from force-sync' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from force-sync' -l progress -d 'show progress, also in a pipe'
complete -c tern -n '__fish_seen_subcommand_from force-sync' -f -a '(tern folders --names 2>/dev/null)'
complete -c tern -n '__fish_seen_subcommand_from conflicts; and __fish_seen_subcommand_from list' -l pair -d 'two places that tern sync keeps the same' -r -F
complete -c tern -n '__fish_seen_subcommand_from conflicts; and __fish_seen_subcommand_from list' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from conflicts; and __fish_seen_subcommand_from list' -f -a '(tern folders --names 2>/dev/null)'
complete -c tern -n '__fish_seen_subcommand_from conflicts; and __fish_seen_subcommand_from resolve' -l use -d 'which version to keep' -x -a 'local remote both merge'
complete -c tern -n '__fish_seen_subcommand_from conflicts; and __fish_seen_subcommand_from resolve' -l all -d 'all that are open; with PATH, those in that folder'
complete -c tern -n '__fish_seen_subcommand_from conflicts; and __fish_seen_subcommand_from resolve' -l include -d 'with --all only files that match this pattern; may be repeated' -x
complete -c tern -n '__fish_seen_subcommand_from conflicts; and __fish_seen_subcommand_from resolve' -l exclude -d 'with --all not what matches' -x
complete -c tern -n '__fish_seen_subcommand_from conflicts; and __fish_seen_subcommand_from resolve' -l interactive -s i -d 'ask about each open conflict'
complete -c tern -n '__fish_seen_subcommand_from conflicts; and __fish_seen_subcommand_from resolve' -l folder -d 'only this folder; PATH lies in it' -x -a '(tern folders --names 2>/dev/null)'
complete -c tern -n '__fish_seen_subcommand_from conflicts; and __fish_seen_subcommand_from resolve' -l pair -d 'two places that tern sync keeps the same' -r -F
complete -c tern -n '__fish_seen_subcommand_from conflicts; and __fish_seen_subcommand_from resolve' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from conflicts; and __fish_seen_subcommand_from resolve' -F
complete -c tern -n '__fish_seen_subcommand_from conflicts; and __fish_seen_subcommand_from reopen' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from conflicts; and __fish_seen_subcommand_from show' -l merge -d 'show what merging them would make'
complete -c tern -n '__fish_seen_subcommand_from conflicts; and __fish_seen_subcommand_from show' -l folder -d 'the folder that PATH lies in' -x -a '(tern folders --names 2>/dev/null)'
complete -c tern -n '__fish_seen_subcommand_from conflicts; and __fish_seen_subcommand_from show' -l pair -d 'two places that tern sync keeps the same' -r -F
complete -c tern -n '__fish_seen_subcommand_from conflicts; and __fish_seen_subcommand_from show' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from conflicts; and __fish_seen_subcommand_from show' -F
complete -c tern -n '__fish_seen_subcommand_from explain' -l folder -d 'the folder that PATH lies in' -x -a '(tern folders --names 2>/dev/null)'
complete -c tern -n '__fish_seen_subcommand_from explain' -l pair -d 'two places that tern sync keeps the same' -r -F
complete -c tern -n '__fish_seen_subcommand_from explain' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from explain' -F
complete -c tern -n '__fish_seen_subcommand_from trash; and __fish_seen_subcommand_from list' -l pair -d 'two places that tern sync keeps the same' -r -F
complete -c tern -n '__fish_seen_subcommand_from trash; and __fish_seen_subcommand_from list' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from trash; and __fish_seen_subcommand_from list' -f -a '(tern folders --names 2>/dev/null)'
complete -c tern -n '__fish_seen_subcommand_from trash; and __fish_seen_subcommand_from restore' -l side -d 'whose trash (default the newest)' -x -a 'local remote'
complete -c tern -n '__fish_seen_subcommand_from trash; and __fish_seen_subcommand_from restore' -l run -d 'of which run (default the newest); without PATH all of that run, on both sides' -x
complete -c tern -n '__fish_seen_subcommand_from trash; and __fish_seen_subcommand_from restore' -l to -d 'under another name' -r -F
complete -c tern -n '__fish_seen_subcommand_from trash; and __fish_seen_subcommand_from restore' -l folder -d 'the folder that PATH lies in' -x -a '(tern folders --names 2>/dev/null)'
complete -c tern -n '__fish_seen_subcommand_from trash; and __fish_seen_subcommand_from restore' -l pair -d 'two places that tern sync keeps the same' -r -F
complete -c tern -n '__fish_seen_subcommand_from trash; and __fish_seen_subcommand_from restore' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from trash; and __fish_seen_subcommand_from restore' -F
complete -c tern -n '__fish_seen_subcommand_from trash; and __fish_seen_subcommand_from clean' -l older-than -d 'such as 7d (default 30d, or longer where a backup strategy says so)' -x
complete -c tern -n '__fish_seen_subcommand_from trash; and __fish_seen_subcommand_from clean' -l all -d 'everything'
complete -c tern -n '__fish_seen_subcommand_from trash; and __fish_seen_subcommand_from clean' -l yes -s y -d 'do not ask first'
complete -c tern -n '__fish_seen_subcommand_from trash; and __fish_seen_subcommand_from clean' -l pair -d 'two places that tern sync keeps the same' -r -F
complete -c tern -n '__fish_seen_subcommand_from trash; and __fish_seen_subcommand_from clean' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from trash; and __fish_seen_subcommand_from clean' -f -a '(tern folders --names 2>/dev/null)'
complete -c tern -n '__fish_seen_subcommand_from log' -l follow -s f -d 'go on showing; needs the daemon'
complete -c tern -n '__fish_seen_subcommand_from log' -l lines -s n -d 'how many (default 50)' -x
complete -c tern -n '__fish_seen_subcommand_from log' -l since -d 'no older than this, such as 7d' -x
complete -c tern -n '__fish_seen_subcommand_from log' -l kind -d 'only up, down, moved, deleted, conflicts or problems; may be repeated' -x -a 'up down moved deleted conflicts problems'
complete -c tern -n '__fish_seen_subcommand_from log' -l find -d 'only paths with all of these words in them' -x
complete -c tern -n '__fish_seen_subcommand_from log' -l run -d 'only what this run did' -x
complete -c tern -n '__fish_seen_subcommand_from log' -l csv -d 'write all of it to a new table in FILE instead of showing it' -r -F
complete -c tern -n '__fish_seen_subcommand_from log' -l pair -d 'two places that tern sync keeps the same' -r -F
complete -c tern -n '__fish_seen_subcommand_from log' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from log' -f -a '(tern folders --names 2>/dev/null)'
complete -c tern -n '__fish_seen_subcommand_from undo' -l new-files -d 'also move files to the trash that the run brought where nothing stood'
complete -c tern -n '__fish_seen_subcommand_from undo' -l dry-run -d 'only show what would be done'
complete -c tern -n '__fish_seen_subcommand_from undo' -l folder -d 'the folder of that run (default all)' -x -a '(tern folders --names 2>/dev/null)'
complete -c tern -n '__fish_seen_subcommand_from undo' -l pair -d 'two places that tern sync keeps the same' -r -F
complete -c tern -n '__fish_seen_subcommand_from undo' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from rules; and __fish_seen_subcommand_from test' -l folder -d 'the folder that PATH lies in' -x -a '(tern folders --names 2>/dev/null)'
complete -c tern -n '__fish_seen_subcommand_from rules; and __fish_seen_subcommand_from test' -l pair -d 'two places that tern sync keeps the same' -r -F
complete -c tern -n '__fish_seen_subcommand_from rules; and __fish_seen_subcommand_from test' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from rules; and __fish_seen_subcommand_from test' -F
complete -c tern -n '__fish_seen_subcommand_from rules; and __fish_seen_subcommand_from list' -l matching -d 'list the files that this expression matches, in place of the rules' -x
complete -c tern -n '__fish_seen_subcommand_from rules; and __fish_seen_subcommand_from list' -l verbose -s v -d 'list up to 10,000 of them'
complete -c tern -n '__fish_seen_subcommand_from rules; and __fish_seen_subcommand_from list' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from rules; and __fish_seen_subcommand_from list' -f -a '(tern folders --names 2>/dev/null)'
complete -c tern -n '__fish_seen_subcommand_from rules; and __fish_seen_subcommand_from preview' -l rules -d 'this file in place of the folders file of rules' -r -F
complete -c tern -n '__fish_seen_subcommand_from rules; and __fish_seen_subcommand_from preview' -l exclude -d 'leave out what matches, before all other rules' -x
complete -c tern -n '__fish_seen_subcommand_from rules; and __fish_seen_subcommand_from preview' -l include -d 'leave out all files that do not match' -x
complete -c tern -n '__fish_seen_subcommand_from rules; and __fish_seen_subcommand_from preview' -l verbose -s v -d 'list the paths, up to 10,000'
complete -c tern -n '__fish_seen_subcommand_from rules; and __fish_seen_subcommand_from preview' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from rules; and __fish_seen_subcommand_from preview' -f -a '(tern folders --names 2>/dev/null)'
complete -c tern -n '__fish_seen_subcommand_from select' -l add -d 'have this folder here; may be repeated' -r -F
complete -c tern -n '__fish_seen_subcommand_from select' -l remove -d 'no longer have it here; stays on the remote, and here until it is freed' -r -F
complete -c tern -n '__fish_seen_subcommand_from select' -l new-folders -d 'what happens to folders that nothing was said about' -x -a 'come stay_away'
complete -c tern -n '__fish_seen_subcommand_from select' -l free -d 'free the local space of what is not selected, where the remote has the same'
complete -c tern -n '__fish_seen_subcommand_from select' -l sizes -d 'show the folders with what is in them, two levels deep'
complete -c tern -n '__fish_seen_subcommand_from select' -l levels -d 'with --sizes so many levels deep' -x
complete -c tern -n '__fish_seen_subcommand_from select' -l dry-run -d 'only show what would be done'
complete -c tern -n '__fish_seen_subcommand_from select' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from select' -f -a '(tern folders --names 2>/dev/null)'
complete -c tern -n '__fish_seen_subcommand_from config; and __fish_seen_subcommand_from check' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from config; and __fish_seen_subcommand_from check' -F
complete -c tern -n '__fish_seen_subcommand_from config; and __fish_seen_subcommand_from show' -l json -d 'print JSON'
complete -c tern -n '__fish_seen_subcommand_from config; and __fish_seen_subcommand_from edit' -F
