"""Firefox by its own protocol, Marionette: numbered JSON messages over a socket, no driver and no package.

https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
"""

import json
import os
import shutil
import socket
import subprocess
import tempfile
import time


class FirefoxError(Exception):
    """The browser did not do what was asked of it."""


def find():
    """Path of the browser, or None."""
    return shutil.which("firefox-esr") or shutil.which("firefox")


class Firefox:
    """A headless browser with one profile that is thrown away, and one page."""

    def __init__(self, path):
        self.folder = tempfile.mkdtemp(prefix="browser-")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        with open(os.path.join(self.folder, "user.js"), "w", encoding="utf-8") as preferences:
            for name, value in PREFERENCES.items() | {("marionette.port", port)}:
                preferences.write(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n")
        self.log = open(os.path.join(self.folder, "log"), "w+", encoding="utf-8", errors="replace")
        self.process = subprocess.Popen(
            [path, "--headless", "--no-remote", "--marionette", "--profile", self.folder, "about:blank"],
            stdout=self.log, stderr=subprocess.STDOUT, env=os.environ | {"HOME": self.folder, "MOZ_REMOTE_ALLOW_SYSTEM_ACCESS": "1"})
        self.last = 0
        self.buffer = b""
        end = time.monotonic() + 60
        while True:
            try:
                self.socket = socket.create_connection(("127.0.0.1", port), timeout=60)
                break
            except OSError as error:
                if time.monotonic() > end or self.process.poll() is not None:
                    self.close()
                    raise FirefoxError("the browser does not answer") from error
                time.sleep(0.2)
        self._read()
        self.call("WebDriver:NewSession", capabilities={"alwaysMatch": {"unhandledPromptBehavior": "dismiss and notify"}})

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        if hasattr(self, "socket"):
            self.socket.close()
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _more(self):
        piece = self.socket.recv(1 << 16)
        if not piece:
            raise FirefoxError("the browser has ended")
        self.buffer += piece

    def _read(self):
        """The next message: its length in digits, a colon, JSON."""
        while b":" not in self.buffer:
            self._more()
        length, self.buffer = self.buffer.split(b":", 1)
        while len(self.buffer) < int(length):
            self._more()
        message, self.buffer = self.buffer[:int(length)], self.buffer[int(length):]
        return json.loads(message)

    def call(self, command, **parameters):
        self.last += 1
        data = json.dumps([0, self.last, command, parameters]).encode()
        self.socket.sendall(str(len(data)).encode() + b":" + data)
        while True:
            _, number, error, result = self._read()
            if number == self.last:
                break
        if error:
            raise FirefoxError(f"{command}: {error.get('message')}")
        return result

    def open(self, path):
        self.call("WebDriver:Navigate", url="file://" + path)

    def resize(self, width, height=900):
        """The window so that the page is as wide; Firefox makes no window narrower than 450 px."""
        self.call("WebDriver:SetWindowRect", width=width, height=height)
        inner = self.evaluate("return innerWidth")
        if inner != width:
            self.call("WebDriver:SetWindowRect", width=2 * width - inner, height=height)
        return self.evaluate("return innerWidth")

    def evaluate(self, body):
        return self.call("WebDriver:ExecuteScript", script=body, args=[], newSandbox=False, sandbox="default").get("value")

    def messages(self):
        """What the console holds of the page: errors and warnings of scripts, styles and the policy."""
        self.call("Marionette:SetContext", value="chrome")
        try:
            return self.evaluate(
                "return Services.console.getMessageArray().filter(one => one instanceof Ci.nsIScriptError"
                " && one.sourceName.startsWith('file:')).map(one => one.errorMessage)") or []
        finally:
            self.call("Marionette:SetContext", value="content")


PREFERENCES = {
    "app.normandy.enabled": False, "app.update.disabledForTesting": True, "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage": "about:blank", "browser.aboutwelcome.enabled": False, "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False, "network.connectivity-service.enabled": False,
    "remote.prefs.recommended": True, "toolkit.telemetry.reportingpolicy.firstRun": False, "services.settings.server": "data:,",
}
