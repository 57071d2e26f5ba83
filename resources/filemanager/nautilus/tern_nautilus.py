"""Tern in Nautilus: emblems, and a menu for what is synced. For nautilus-python 4.0 (Debian 12)."""

import os
import subprocess
import sys
import threading
import weakref

sys.path.insert(0, os.environ.get("TERN_EXTENSION_LIBRARY", "@TERN_EXTENSION_LIBRARY@"))

from gi.repository import GLib, GObject, Nautilus  # noqa: E402

import tern_control  # noqa: E402
from tern_words import state_words, tr  # noqa: E402

MOST_REMEMBERED = 5000

# Of the folder as a whole. Green is the engine's word alone, and it gives it for a folder.
_EMBLEMS = {
    "in_sync": "tern-in-sync",
    "syncing": "tern-syncing",
    "paused": "tern-paused",
    "attention": "tern-attention",
    "stopped": "tern-stopped",
    "offline": "tern-offline",
}


def path_of(file):
    """Bytes of the path on this computer; None for what lies elsewhere."""
    location = file.get_location()
    path = location.get_path() if location else None
    return os.fsencode(path) if path else None


def emblem_for(folder, inside):
    if inside == b"":
        return _EMBLEMS.get(folder.state)
    return "tern-attention" if folder.needs_attention(inside) else None


class TernExtension(GObject.GObject, Nautilus.InfoProvider, Nautilus.MenuProvider):
    def __init__(self):
        super().__init__()
        self._seen = []
        self._state = tern_control.State(lambda: GLib.idle_add(self._refresh))

    def close(self):
        self._state.close()

    # Nautilus.InfoProvider

    def update_file_info(self, file):
        path = path_of(file)
        folder = self._state.folder_of(path) if path else None
        self._remember(file)
        if folder:
            emblem = emblem_for(folder, folder.inside(path))
            if emblem:
                file.add_emblem(emblem)
        return Nautilus.OperationResult.COMPLETE

    # Nautilus.MenuProvider

    def get_file_items(self, *arguments):
        files = arguments[-1]  # before 4.0 the window came first
        return self._menu(files[0], "file") if len(files) == 1 else []

    def get_background_items(self, *arguments):
        return self._menu(arguments[-1], "background")

    def _menu(self, file, place):
        path = path_of(file)
        folder = self._state.folder_of(path) if path else None
        if not folder:
            return []
        inside = folder.inside(path)
        menu = Nautilus.Menu()

        def add(name, label, act=None):
            item = Nautilus.MenuItem(name="Tern::%s_%s" % (place, name), label=label,
                                     sensitive=act is not None)
            if act:
                item.connect("activate", lambda _item: act())
            menu.append_item(item)

        def show(page):
            return lambda: self._show(tern_control.link(page, folder.name, inside))

        add("state", state_words(folder))
        add("open", tr("Show in Tern"), show("open"))
        if folder.needs_attention(inside):
            add("conflicts", tr("Show conflicts"), show("conflicts"))
        if inside:
            add("versions", tr("Versions"), show("versions"))
        add("why", tr("Why?"), show("why"))
        name = {"name": folder.name}
        if folder.state == "paused":
            add("resume", tr("Resume this folder"), lambda: tern_control.tell("resume", name))
        else:
            add("pause", tr("Pause this folder"), lambda: tern_control.tell("pause", name))
        top = Nautilus.MenuItem(name="Tern::%s" % place, label="Tern", icon="tern-symbolic")
        top.set_submenu(menu)
        return [top]

    @staticmethod
    def _show(link):
        try:
            process = subprocess.Popen(["tern-desktop", link], stdin=subprocess.DEVNULL,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                       start_new_session=True)
        except OSError:
            return  # the desktop is not installed: the menu then says the state alone
        threading.Thread(target=process.wait, name="tern-desktop", daemon=True).start()

    def _remember(self, file):
        self._seen = [seen for seen in self._seen[-MOST_REMEMBERED:] if seen() is not None] \
            if len(self._seen) >= MOST_REMEMBERED else self._seen
        self._seen.append(weakref.ref(file))

    def _refresh(self):
        seen, self._seen = self._seen, []
        for reference in seen:
            file = reference()
            if file is not None:
                file.invalidate_extension_info()
        return False
