#!/usr/bin/python3
"""The extension for Nautilus beside a stand-in for Nautilus, against the real `tern daemon`.

nautilus_test.py TERN SOURCES: the program, and the folder resources/filemanager."""

import importlib.util
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest

import stand_in_nautilus
from stand_in_nautilus import FileInfo

PATIENCE = 60.0
TERN, SOURCES = "", ""


def comes_true(over):
    """Asks again and again; False when it takes very long."""
    end = time.monotonic() + PATIENCE
    while not over():
        if time.monotonic() > end:
            return False
        threading.Event().wait(0.02)
    return True


class Home(unittest.TestCase):
    """A user's home, with programs on its PATH that only write down what they were called with."""

    def setUp(self):
        self.home = os.fsencode(tempfile.mkdtemp(prefix="tern-test-"))
        self.addCleanup(shutil.rmtree, self.home)
        for name in (b"local", b"remote", b"runtime", b"bin"):
            os.mkdir(self.at(name), 0o700)
        self.environment = dict(os.environ)
        self.environment.update({
            "HOME": os.fsdecode(self.home), "TZ": "UTC",
            "XDG_CONFIG_HOME": os.fsdecode(self.at(b"config")),
            "XDG_STATE_HOME": os.fsdecode(self.at(b"state")),
            "XDG_RUNTIME_DIR": os.fsdecode(self.at(b"runtime")),
            "PATH": os.fsdecode(self.at(b"bin")) + ":" + os.environ["PATH"],
        })
        self.called = self.at(b"called")
        program = self.at(b"bin/tern-desktop")
        with open(program, "w", encoding="utf-8") as script:
            script.write('#!/bin/sh\nprintf "%%s\\n" "$@" >> "%s"\n' % os.fsdecode(self.called))
        os.chmod(program, 0o755)
        before = dict(os.environ)
        os.environ.update(self.environment)
        self.addCleanup(os.environ.update, before)
        self.daemon = None
        self.addCleanup(self.end_daemon)
        self.extension = self.extension_module.TernExtension()
        self.addCleanup(self.extension.close)

    @property
    def extension_module(self):
        if "tern_nautilus" not in sys.modules:
            spec = importlib.util.spec_from_file_location(
                "tern_nautilus", os.path.join(SOURCES, "nautilus", "tern_nautilus.py"))
            module = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(module)
            sys.modules["tern_nautilus"] = module
            sys.modules["tern_control"].PAUSE_SECONDS = 0.05
        return sys.modules["tern_nautilus"]

    def at(self, name):
        return os.path.join(self.home, name)

    def write(self, name, text):
        with open(self.at(name), "w", encoding="utf-8") as file:
            file.write(text)

    def tern(self, *words):
        return subprocess.run([TERN, *words], env=self.environment, check=False,
                              capture_output=True, timeout=PATIENCE)

    def start_daemon(self):
        self.tern("init", self.at(b"local"), self.at(b"remote"))
        self.daemon = subprocess.Popen([TERN, "daemon"], env=self.environment,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def end_daemon(self):
        if self.daemon:
            self.daemon.terminate()
            self.daemon.wait(PATIENCE)
            self.daemon = None

    def state(self):
        folders = json.loads(self.tern("status", "--json").stdout)["folders"]
        return folders[0]["state"] if folders else None

    def shown(self):
        """What the desktop was called with so far."""
        if not os.path.exists(self.called):
            return b""
        with open(self.called, "rb") as called:
            return called.read()

    def emblems(self, name):
        file = FileInfo(self.at(name) if name is not None else None)
        self.assertEqual(self.extension.update_file_info(file), "complete")
        return file.emblems

    def menu(self, name):
        items = self.extension.get_file_items([FileInfo(self.at(name))])
        return items[0].menu if items else None

    def shows(self, name, emblem):
        return comes_true(lambda: self.emblems(name) == ([emblem] if emblem else []))

    def make_conflict(self, name):
        self.write(b"local/" + name, "first")
        self.assertEqual(self.tern("sync", self.at(b"local"), self.at(b"remote")).returncode, 0)
        self.write(b"local/" + name, "mine, changed")
        self.write(b"remote/" + name, "theirs, changed too")


class WithADaemon(Home):
    def test_a_folder_in_sync_is_green_and_what_is_elsewhere_is_not_touched(self):
        self.write(b"local/a.csv", "1")
        self.start_daemon()
        self.assertTrue(self.shows(b"local", "tern-in-sync"))
        self.assertEqual(self.emblems(b"local/a.csv"), [])
        self.assertEqual(self.emblems(b"remote"), [])
        self.assertIsNone(self.menu(b"locality"), "a longer name is another folder")
        self.assertEqual(self.emblems(None), [], "a place on no disk")
        self.assertIsNone(self.menu(b"bin"))
        self.assertEqual(self.extension.get_file_items([]), [])

    def test_a_conflict_is_marked_up_to_its_folder(self):
        os.mkdir(self.at(b"local/analysis"))
        self.make_conflict(b"analysis/count.py")
        self.write(b"local/plain.txt", "x")
        self.start_daemon()
        self.assertTrue(self.shows(b"local/analysis/count.py", "tern-attention"))
        self.assertEqual(self.emblems(b"local/analysis"), ["tern-attention"])
        self.assertTrue(self.shows(b"local", "tern-attention"))
        self.assertEqual(self.emblems(b"local/plain.txt"), [])
        menu = self.menu(b"local/analysis/count.py")
        self.assertEqual(menu["state"].label, "1 conflict")
        self.assertFalse(menu["state"].sensitive)
        self.assertEqual(menu.names(), ["state", "open", "conflicts", "versions", "why", "pause"])

    def test_the_menu_pauses_and_resumes(self):
        self.start_daemon()
        self.assertTrue(self.shows(b"local", "tern-in-sync"))
        self.menu(b"local")["pause"].activate()
        self.assertTrue(comes_true(lambda: self.state() == "paused"))
        self.assertTrue(self.shows(b"local", "tern-paused"))
        self.menu(b"local")["resume"].activate()
        self.assertTrue(self.shows(b"local", "tern-in-sync"))
        background = self.extension.get_background_items(FileInfo(self.at(b"local")))
        self.assertIn("pause", background[0].menu.names())

    def test_the_menu_shows_hostile_names_in_the_desktop(self):
        name = b"local/\xff\n<b>%2f"
        with open(self.at(name), "wb"):
            pass
        self.start_daemon()
        self.assertTrue(comes_true(lambda: self.menu(name)))
        self.menu(name)["why"].activate()
        self.assertTrue(comes_true(lambda: self.shown().endswith(b"\n")))
        self.assertEqual(self.shown(), b"tern://why/local/%FF%0A%3Cb%3E%252f\n")

    def test_a_change_is_told_to_what_is_on_the_screen(self):
        self.start_daemon()
        self.assertTrue(self.shows(b"local", "tern-in-sync"))
        file = FileInfo(self.at(b"local"))
        self.extension.update_file_info(file)
        self.tern("pause")
        self.assertTrue(file.invalidated.wait(PATIENCE))

    def test_when_the_daemon_ends_nothing_is_claimed_any_more(self):
        self.start_daemon()
        self.assertTrue(self.shows(b"local", "tern-in-sync"))
        self.end_daemon()
        self.assertTrue(self.shows(b"local", None))
        self.assertIsNone(self.menu(b"local"))
        self.start_daemon()
        self.assertTrue(self.shows(b"local", "tern-in-sync"))


class WithoutADaemon(Home):
    def serve(self, *answers):
        """Stands in for a server that says this to each who connects, and then hangs."""
        os.mkdir(self.at(b"runtime/tern"), 0o700)
        server = socket.socket(socket.AF_UNIX)
        server.bind(self.at(b"runtime/tern/control.sock"))
        server.listen()
        self.addCleanup(server.close)
        heard = []

        def talk():
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                heard.append(connection)
                try:
                    for answer in answers:
                        connection.sendall(answer)
                except OSError:
                    pass

        threading.Thread(target=talk, daemon=True).start()
        return heard

    def test_nothing_is_shown_and_nothing_waits(self):
        begin = time.monotonic()
        self.assertEqual(self.emblems(b"local"), [])
        self.assertIsNone(self.menu(b"local"))
        self.assertLess(time.monotonic() - begin, 1.0)

    def test_a_server_that_hangs_holds_nothing_up(self):
        heard = self.serve()
        self.assertTrue(comes_true(lambda: heard))
        begin = time.monotonic()
        self.assertEqual(self.emblems(b"local"), [])
        self.assertLess(time.monotonic() - begin, 1.0)

    def test_a_server_that_talks_nonsense_is_no_server(self):
        for answer in (b"\xff\xfe\n", b"[]\n", b'{"id":1,"event":7}\n', b"[" * 100_000 + b"\n",
                       b'{"id":1,"event":{"folders":[{"local":"","local_base64":"?"}]}}\n',
                       b'{"id":1,"event":{"folders":[7]}}\n',
                       b'{"id":1,"event":{"folders":[{"local":"relative","state":"in_sync"}]}}\n'):
            with self.subTest(answer=answer[:60]):
                shutil.rmtree(self.at(b"runtime/tern"), ignore_errors=True)
                heard = self.serve(answer)
                self.assertTrue(comes_true(lambda: heard))
                self.assertTrue(comes_true(lambda: len(heard) > 1 or b"relative" in answer),
                                "it is tried again")
                self.assertEqual(self.emblems(b"local"), [])


class ForOtherFileManagers(Home):
    def show(self, what, name):
        environment = dict(self.environment)
        environment["TERN_EXTENSION_LIBRARY"] = os.path.join(SOURCES, "nautilus")
        return subprocess.run([sys.executable, os.path.join(SOURCES, "tern-show"), what,
                               self.at(name)], env=environment, check=False,
                              capture_output=True, timeout=PATIENCE)

    def test_a_path_is_shown_and_its_folder_paused(self):
        self.assertEqual(self.show("why", b"local").returncode, 4)
        self.start_daemon()
        self.assertTrue(self.shows(b"local", "tern-in-sync"))
        self.assertEqual(self.show("versions", b"local/a b.csv").returncode, 0)
        self.assertEqual(self.shown(), b"tern://versions/local/a%20b.csv\n")
        self.assertEqual(self.show("why", b"remote").returncode, 1)
        self.assertEqual(self.show("delete", b"local").returncode, 2)
        self.assertEqual(self.show("pause", b"local").returncode, 0)
        self.assertTrue(comes_true(lambda: self.state() == "paused"))


if __name__ == "__main__":
    TERN, SOURCES = sys.argv[1:3]
    os.environ["TERN_EXTENSION_LIBRARY"] = os.path.join(SOURCES, "nautilus")
    stand_in_nautilus.install()
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
