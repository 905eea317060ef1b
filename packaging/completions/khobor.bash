# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Khobor developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Completes khobor's commands, and of each its options, files and papers.
_khobor() {
    local cur prev words cword
    _init_completion || return
    local common="--data --recorded --language --json --help --version" command=${words[1]}
    case $prev in
        --data | --recorded | --out) _filedir -d; return ;;
        --language) mapfile -t COMPREPLY < <(compgen -W "bn en" -- "$cur"); return ;;
        --outlet) mapfile -t COMPREPLY < <(compgen -W "$(khobor outlets 2>/dev/null | awk '/^[^ ]/ { print $1 }')" -- "$cur"); return ;;
        --urls | --pdf) _filedir; return ;;
    esac
    if [ "$cword" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "add backup export export-all export-opml extract feed health import-opml list note
            outlets paths refresh restore search section show text tour --refresh --search $common" -- "$cur")
        return
    fi
    local own=
    case $command in
        list) own="--limit --outlet --section --topic --unread --saved --noted" ;;
        search) own="--limit" ;;
        export) own="--pdf" ;;
        extract | section) own="--urls" ;;
        tour) own="--out" ;;
    esac
    if [[ $cur = -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$own $common" -- "$cur")
        return
    fi
    case $command in
        backup | restore | extract | feed | section | import-opml | export-opml) _filedir ;;
        export-all) _filedir -d ;;
        refresh | health) mapfile -t COMPREPLY < <(compgen -W "$(khobor outlets 2>/dev/null | awk '/^[^ ]/ { print $1 }')" -- "$cur") ;;
    esac
} && complete -F _khobor khobor
