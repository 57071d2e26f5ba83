# Completions of tern for bash. Made by `tern generate bash`.

_tern() {
    local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}"
    local command="${COMP_WORDS[1]}" first=2
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W "sync init folders mounts remove start stop pause resume status daemon force-sync conflicts explain trash log undo rules select config help --help --version" -- "$cur")
        return
    fi
    case "$command" in
    conflicts)
        if ((COMP_CWORD == 2)); then
            mapfile -t COMPREPLY < <(compgen -W "list resolve reopen show" -- "$cur")
            return
        fi
        command="$command ${COMP_WORDS[2]}"
        first=3
        ;;
    trash)
        if ((COMP_CWORD == 2)); then
            mapfile -t COMPREPLY < <(compgen -W "list restore clean" -- "$cur")
            return
        fi
        command="$command ${COMP_WORDS[2]}"
        first=3
        ;;
    rules)
        if ((COMP_CWORD == 2)); then
            mapfile -t COMPREPLY < <(compgen -W "test list preview" -- "$cur")
            return
        fi
        command="$command ${COMP_WORDS[2]}"
        first=3
        ;;
    config)
        if ((COMP_CWORD == 2)); then
            mapfile -t COMPREPLY < <(compgen -W "check show edit set unset" -- "$cur")
            return
        fi
        command="$command ${COMP_WORDS[2]}"
        first=3
        ;;
    esac
    case "$command:$prev" in
    "sync:--mode")
        mapfile -t COMPREPLY < <(compgen -W "bidirectional upload_only download_only" -- "$cur")
        return
        ;;
    "sync:--conflict")
        mapfile -t COMPREPLY < <(compgen -W "ask newest local remote both merge" -- "$cur")
        return
        ;;
    "sync:--max-delete")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "sync:--output")
        mapfile -t COMPREPLY < <(compgen -W "text json" -- "$cur")
        return
        ;;
    "sync:--concurrency")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "sync:--bwlimit")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "sync:--include")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "sync:--exclude")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "sync:--filter")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "sync:--filter-expr")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "sync:--metadata-filter")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "init:--name")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "init:--mode")
        mapfile -t COMPREPLY < <(compgen -W "bidirectional upload_only download_only" -- "$cur")
        return
        ;;
    "init:--conflict")
        mapfile -t COMPREPLY < <(compgen -W "ask newest local remote both merge" -- "$cur")
        return
        ;;
    "init:--max-delete")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "init:--rules")
        mapfile -t COMPREPLY < <(compgen -W "research code datasets everything" -- "$cur")
        return
        ;;
    "pause:--for")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "force-sync:--direction")
        mapfile -t COMPREPLY < <(compgen -W "up down" -- "$cur")
        return
        ;;
    "force-sync:--max-delete")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "force-sync:--bwlimit")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "conflicts list:--pair")
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        return
        ;;
    "conflicts resolve:--use")
        mapfile -t COMPREPLY < <(compgen -W "local remote both merge" -- "$cur")
        return
        ;;
    "conflicts resolve:--include")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "conflicts resolve:--exclude")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "conflicts resolve:--folder")
        mapfile -t COMPREPLY < <(compgen -W "$(tern folders --names 2>/dev/null)" -- "$cur")
        return
        ;;
    "conflicts resolve:--pair")
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        return
        ;;
    "conflicts show:--folder")
        mapfile -t COMPREPLY < <(compgen -W "$(tern folders --names 2>/dev/null)" -- "$cur")
        return
        ;;
    "conflicts show:--pair")
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        return
        ;;
    "explain:--folder")
        mapfile -t COMPREPLY < <(compgen -W "$(tern folders --names 2>/dev/null)" -- "$cur")
        return
        ;;
    "explain:--pair")
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        return
        ;;
    "trash list:--pair")
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        return
        ;;
    "trash restore:--side")
        mapfile -t COMPREPLY < <(compgen -W "local remote" -- "$cur")
        return
        ;;
    "trash restore:--run")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "trash restore:--to")
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        return
        ;;
    "trash restore:--folder")
        mapfile -t COMPREPLY < <(compgen -W "$(tern folders --names 2>/dev/null)" -- "$cur")
        return
        ;;
    "trash restore:--pair")
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        return
        ;;
    "trash clean:--older-than")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "trash clean:--pair")
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        return
        ;;
    "log:--lines" | "log:-n")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "log:--since")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "log:--kind")
        mapfile -t COMPREPLY < <(compgen -W "up down moved deleted conflicts problems" -- "$cur")
        return
        ;;
    "log:--find")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "log:--run")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "log:--csv")
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        return
        ;;
    "log:--pair")
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        return
        ;;
    "undo:--folder")
        mapfile -t COMPREPLY < <(compgen -W "$(tern folders --names 2>/dev/null)" -- "$cur")
        return
        ;;
    "undo:--pair")
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        return
        ;;
    "rules test:--folder")
        mapfile -t COMPREPLY < <(compgen -W "$(tern folders --names 2>/dev/null)" -- "$cur")
        return
        ;;
    "rules test:--pair")
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        return
        ;;
    "rules list:--matching")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "rules preview:--rules")
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        return
        ;;
    "rules preview:--exclude")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "rules preview:--include")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    "select:--add")
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        return
        ;;
    "select:--remove")
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        return
        ;;
    "select:--new-folders")
        mapfile -t COMPREPLY < <(compgen -W "come stay_away" -- "$cur")
        return
        ;;
    "select:--levels")
        mapfile -t COMPREPLY < <(true)
        return
        ;;
    esac
    case "$command" in
    "sync")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--mode --conflict --max-delete --dry-run --detect-conflicts --json --output --concurrency --bwlimit --progress --union --watch --include --exclude --filter --filter-expr --metadata-filter --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        fi
        ;;
    "init")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--name --mode --conflict --max-delete --rules --make-remote --dry-run --json --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        fi
        ;;
    "folders")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--json --names --help" -- "$cur")
        fi
        ;;
    "mounts")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--json --help" -- "$cur")
        fi
        ;;
    "remove")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -W "$(tern folders --names 2>/dev/null)" -- "$cur")
        fi
        ;;
    "start")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -W "$(tern folders --names 2>/dev/null)" -- "$cur")
        fi
        ;;
    "stop")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -W "$(tern folders --names 2>/dev/null)" -- "$cur")
        fi
        ;;
    "pause")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--for --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -W "$(tern folders --names 2>/dev/null)" -- "$cur")
        fi
        ;;
    "resume")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -W "$(tern folders --names 2>/dev/null)" -- "$cur")
        fi
        ;;
    "status")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--json --follow --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -W "$(tern folders --names 2>/dev/null)" -- "$cur")
        fi
        ;;
    "daemon")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--log --help" -- "$cur")
        fi
        ;;
    "force-sync")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--direction --yes --dry-run --max-delete --bwlimit --json --progress --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -W "$(tern folders --names 2>/dev/null)" -- "$cur")
        fi
        ;;
    "conflicts list")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--pair --json --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -W "$(tern folders --names 2>/dev/null)" -- "$cur")
        fi
        ;;
    "conflicts resolve")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--use --all --include --exclude --interactive --folder --pair --json --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        fi
        ;;
    "conflicts reopen")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--json --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(true)
        fi
        ;;
    "conflicts show")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--merge --folder --pair --json --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        fi
        ;;
    "explain")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--folder --pair --json --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        fi
        ;;
    "trash list")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--pair --json --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -W "$(tern folders --names 2>/dev/null)" -- "$cur")
        fi
        ;;
    "trash restore")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--side --run --to --folder --pair --json --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        fi
        ;;
    "trash clean")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--older-than --all --yes --pair --json --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -W "$(tern folders --names 2>/dev/null)" -- "$cur")
        fi
        ;;
    "log")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--follow --lines --since --kind --find --run --csv --pair --json --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -W "$(tern folders --names 2>/dev/null)" -- "$cur")
        fi
        ;;
    "undo")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--new-files --dry-run --folder --pair --json --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(true)
        fi
        ;;
    "rules test")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--folder --pair --json --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        fi
        ;;
    "rules list")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--matching --verbose --json --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -W "$(tern folders --names 2>/dev/null)" -- "$cur")
        fi
        ;;
    "rules preview")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--rules --exclude --include --verbose --json --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -W "$(tern folders --names 2>/dev/null)" -- "$cur")
        fi
        ;;
    "select")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--add --remove --new-folders --free --sizes --levels --dry-run --json --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -W "$(tern folders --names 2>/dev/null)" -- "$cur")
        fi
        ;;
    "config check")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--json --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        fi
        ;;
    "config show")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--json --help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(true)
        fi
        ;;
    "config edit")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        fi
        ;;
    "config set")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(true)
        fi
        ;;
    "config unset")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(true)
        fi
        ;;
    "help")
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "--help" -- "$cur")
        elif ((COMP_CWORD >= first)); then
            mapfile -t COMPREPLY < <(compgen -W "sync init folders mounts remove start stop pause resume status daemon force-sync conflicts explain trash log undo rules select config help" -- "$cur")
        fi
        ;;
    esac
}

complete -o filenames -F _tern tern
