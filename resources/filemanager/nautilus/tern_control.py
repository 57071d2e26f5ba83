"""What Tern's file manager extensions know of Tern: its control socket, and nothing else.

The state is followed on a thread of its own and kept; asking for it never waits. Without a running
Tern there is no state, and nothing is shown.
"""

import base64
import json
import os
import socket
import struct
import threading

LONGEST_LINE = 64 << 20
CONNECT_SECONDS = 2.0
PAUSE_SECONDS = 5.0


def socket_path(environ=os.environ):
    """Where a running Tern of this user listens, as Tern itself looks for it."""
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    if os.path.isabs(runtime):
        path = os.path.join(runtime, "tern", "control.sock")
        if os.path.exists(path):
            return path
    state = environ.get("XDG_STATE_HOME", "")
    if not os.path.isabs(state):
        state = os.path.join(environ.get("HOME", "/"), ".local", "state")
    return os.path.join(state, "tern", "run", "control.sock")


def bytes_from(values, key):
    """A name, exact: what is no UTF-8 stands beside it in base64."""
    exact = values.get(key + "_base64")
    if isinstance(exact, str):
        return base64.b64decode(exact, validate=True)
    text = values.get(key)
    return text.encode("utf-8", "surrogatepass") if isinstance(text, str) else b""


class Connection:
    """One connection to a server of this user. Blocks; for threads that have nothing else to do."""

    def __init__(self, path):
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._socket.settimeout(CONNECT_SECONDS)
            self._socket.connect(path)
            credentials = self._socket.getsockopt(
                socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
            if struct.unpack("3i", credentials)[1] != os.getuid():
                raise PermissionError("another user's server")
        except BaseException:
            self._socket.close()
            raise
        self._heard = b""

    def close(self):
        try:
            self._socket.shutdown(socket.SHUT_RDWR)  # wakes a thread that reads
        except OSError:
            pass
        self._socket.close()

    def send(self, command, arguments):
        request = {"id": 1, "command": command, "arguments": arguments}
        self._socket.sendall(json.dumps(request).encode() + b"\n")

    def receive(self, seconds):
        """The next answer, an object; None when the far end has gone."""
        self._socket.settimeout(seconds)
        parts = [self._heard]
        size = len(self._heard)
        while b"\n" not in parts[-1]:
            part = self._socket.recv(1 << 16)
            size += len(part)
            if not part or size > LONGEST_LINE:
                return None
            parts.append(part)
        line, _, self._heard = b"".join(parts).partition(b"\n")
        answer = json.loads(line)
        if not isinstance(answer, dict):
            raise ValueError("not an answer")
        return answer


class Folder:
    """One synced folder, as the status told of it."""

    def __init__(self, values):
        self.name = str(values.get("name", ""))
        self.state = str(values.get("state", ""))
        self.local = bytes_from(values, "local").rstrip(b"/")
        self.conflicts = self._paths(values.get("conflicts"))
        self.problems = self._paths(values.get("problems"))
        count = values.get("conflict_count")
        self.conflict_count = count if isinstance(count, int) else len(self.conflicts)

    @staticmethod
    def _paths(entries):
        entries = entries if isinstance(entries, list) else []
        return {bytes_from(entry, "path") for entry in entries if isinstance(entry, dict)}

    def inside(self, path):
        """`path` below this folder: b"" for the folder itself, None for what is elsewhere."""
        if path == self.local:
            return b""
        return path[len(self.local) + 1:] if path.startswith(self.local + b"/") else None

    def needs_attention(self, inside):
        """True when a conflict or a problem is there, or somewhere below."""
        below = inside + b"/"
        return any(path == inside or inside == b"" or path.startswith(below)
                   for path in self.conflicts | self.problems)


class State:
    """Follows the status; `changed` is called, on a thread of its own, after each change."""

    def __init__(self, changed, path=socket_path):
        self._changed = changed
        self._path = path
        self._lock = threading.Lock()
        self._folders = []
        self._connection = None
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._follow, name="tern-state", daemon=True)
        self._thread.start()

    def close(self):
        self._ending.set()
        with self._lock:
            if self._connection:
                self._connection.close()
        self._thread.join()

    def folder_of(self, path):
        """The synced folder that holds `path` (bytes), or None. Never waits for the server."""
        with self._lock:
            folders = [folder for folder in self._folders if folder.inside(path) is not None]
        return max(folders, key=lambda folder: len(folder.local), default=None)

    def _set(self, folders):
        with self._lock:
            had = bool(self._folders)
            self._folders = folders
        if had or folders:
            self._changed()

    def _follow(self):
        while not self._ending.is_set():
            try:
                self._follow_once()
            except (OSError, ValueError, TypeError, AttributeError, RecursionError):
                pass  # no server, or one that says what no server says: tried again later
            self._set([])
            self._ending.wait(PAUSE_SECONDS)

    def _follow_once(self):
        connection = Connection(self._path())
        with self._lock:
            self._connection = connection
        try:
            connection.send("status.follow", {})
            while not self._ending.is_set():
                answer = connection.receive(None)
                if answer is None or "event" not in answer:
                    return
                folders = [Folder(values) for values in answer["event"]["folders"]]
                self._set([folder for folder in folders if folder.local.startswith(b"/")])
        finally:
            with self._lock:
                self._connection = None
            connection.close()


def tell(command, arguments, path=socket_path):
    """Gives a command on a thread of its own; how it went, the next status tells."""

    def give():
        try:
            connection = Connection(path())
        except OSError:
            return
        try:
            connection.send(command, arguments)
            connection.receive(30)
        except (OSError, ValueError):
            pass
        finally:
            connection.close()

    thread = threading.Thread(target=give, name="tern-command", daemon=True)
    thread.start()
    return thread


def link(page, folder, inside):
    """The tern:// link to a path, percent-encoded byte by byte."""
    plain = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~"
    parts = [folder.encode()] + (inside.split(b"/") if inside else [])
    encoded = ["".join(chr(byte) if byte in plain else "%%%02X" % byte for byte in part)
               for part in parts]
    return "tern://" + page + "/" + "/".join(encoded)
