"""Stands in for Nautilus and its Python bindings, as far as Tern's extension uses them: it keeps the
emblems and menus that it is given."""

import os
import sys
import threading
import types


class MenuItem:
    def __init__(self, name, label, sensitive=True, icon=None):
        self.name, self.label, self.sensitive, self.icon = name, label, sensitive, icon
        self.menu = None
        self._act = None

    def connect(self, signal, act):
        assert signal == "activate"
        self._act = act

    def set_submenu(self, menu):
        self.menu = menu

    def activate(self):
        assert self._act, self.label
        self._act(self)


class Menu:
    def __init__(self):
        self.items = []

    def append_item(self, item):
        self.items.append(item)

    def __getitem__(self, name):
        return next(item for item in self.items if item.name.endswith("_" + name))

    def names(self):
        return [item.name.rpartition("_")[2] for item in self.items]


class Location:
    def __init__(self, path):
        self._path = path

    def get_path(self):
        return self._path


class FileInfo:
    """A file that the file manager shows. `path`: bytes, or None for what lies on no disk."""

    def __init__(self, path):
        self._location = Location(os.fsdecode(path) if path is not None else None)
        self.emblems = []
        self.invalidated = threading.Event()

    def get_location(self):
        return self._location

    def add_emblem(self, name):
        self.emblems.append(name)

    def invalidate_extension_info(self):
        self.invalidated.set()


def install():
    """Makes `from gi.repository import GLib, GObject, Nautilus` find the stand-ins."""
    nautilus = types.ModuleType("gi.repository.Nautilus")
    nautilus.InfoProvider = type("InfoProvider", (), {})
    nautilus.MenuProvider = type("MenuProvider", (), {})
    nautilus.Menu, nautilus.MenuItem = Menu, MenuItem
    nautilus.OperationResult = types.SimpleNamespace(COMPLETE="complete")
    gobject = types.ModuleType("gi.repository.GObject")
    gobject.GObject = type("GObject", (), {})
    glib = types.ModuleType("gi.repository.GLib")
    glib.idle_add = lambda act: act()  # there is no main loop: at once
    repository = types.ModuleType("gi.repository")
    repository.Nautilus, repository.GObject, repository.GLib = nautilus, gobject, glib
    gi = types.ModuleType("gi")
    gi.repository = repository
    for name, module in (("gi", gi), ("gi.repository", repository),
                         ("gi.repository.Nautilus", nautilus),
                         ("gi.repository.GObject", gobject), ("gi.repository.GLib", glib)):
        sys.modules[name] = module
