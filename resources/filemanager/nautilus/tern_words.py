"""What the file manager extensions say, in the user's language."""

import locale

_WORDS = {
    "de": {
        "In sync": "Abgeglichen",
        "Waiting": "Wartet",
        "Paused": "Pausiert",
        "Offline": "Nicht erreichbar",
        "Scanning": "Wird durchsucht",
        "Syncing": "Wird abgeglichen",
        "Needs attention": "Braucht Hilfe",
        "1 conflict": "1 Konflikt",
        "%d conflicts": "%d Konflikte",
        "Stopped": "Angehalten",
        "Not synced now": "Zurzeit nicht abgeglichen",
        "Show in Tern": "In Tern zeigen",
        "Show conflicts": "Konflikte zeigen",
        "Pause this folder": "Diesen Ordner pausieren",
        "Resume this folder": "Diesen Ordner fortsetzen",
        "Versions": "Fassungen",
        "Why?": "Warum?",
    },
    "es": {
        "In sync": "Sincronizado",
        "Waiting": "En espera",
        "Paused": "En pausa",
        "Offline": "Sin conexión",
        "Scanning": "Examinando",
        "Syncing": "Sincronizando",
        "Needs attention": "Requiere atención",
        "1 conflict": "1 conflicto",
        "%d conflicts": "%d conflictos",
        "Stopped": "Detenido",
        "Not synced now": "No se sincroniza ahora",
        "Show in Tern": "Mostrar en Tern",
        "Show conflicts": "Mostrar conflictos",
        "Pause this folder": "Pausar esta carpeta",
        "Resume this folder": "Reanudar esta carpeta",
        "Versions": "Versiones",
        "Why?": "¿Por qué?",
    },
}

_STATES = {
    "in_sync": "In sync",
    "idle": "Waiting",
    "paused": "Paused",
    "offline": "Offline",
    "scanning": "Scanning",
    "syncing": "Syncing",
    "attention": "Needs attention",
    "stopped": "Stopped",
}


def tr(text):
    language = (locale.getlocale(locale.LC_MESSAGES)[0] or "en").split("_")[0]
    return _WORDS.get(language, {}).get(text, text)


def state_words(folder):
    if folder.state == "attention" and folder.conflict_count == 1:
        return tr("1 conflict")
    if folder.state == "attention" and folder.conflict_count > 1:
        return tr("%d conflicts") % folder.conflict_count
    return tr(_STATES.get(folder.state, "Not synced now"))
