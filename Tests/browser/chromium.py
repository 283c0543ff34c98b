"""Chromium by its own protocol over a pipe: no driver, no package, no port.

https://chromedevtools.github.io/devtools-protocol/
"""

import fcntl
import json
import os
import select
import shutil
import subprocess
import tempfile
import time


class BrowserError(Exception):
    """The browser did not do what was asked of it."""


def find():
    """Path of the browser, or None."""
    for name in ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"):
        if path := shutil.which(name):
            return path
    return None


class Chromium:
    """A headless browser with one profile that is thrown away."""

    def __init__(self, path):
        self.folder = tempfile.mkdtemp(prefix="browser-")
        # Descriptors 3 and 4 are the browser's: ours stand higher.
        pipes = [*os.pipe(), *os.pipe()]
        down_read, down_write, up_read, up_write = (fcntl.fcntl(end, fcntl.F_DUPFD, 20) for end in pipes)
        for end in pipes:
            os.close(end)
        # The browser reads commands from descriptor 3 and writes to 4.
        command = [
            path, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--mute-audio",
            "--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--disable-sync",
            "--disable-dev-shm-usage", "--disable-extensions", "--no-default-browser-check", "--remote-debugging-pipe",
            f"--user-data-dir={self.folder}", "about:blank",
        ]
        self.process = subprocess.Popen(
            ["bash", "-c", f'exec "$@" 3<&{down_read} 4>&{up_write} {down_read}<&- {up_write}>&-', "browser", *command],
            pass_fds=(down_read, up_write), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(down_read)
        os.close(up_write)
        self.input, self.output = down_write, up_read
        self.buffer = b""
        self.last = 0
        self.events = []

    def close(self):
        try:
            self.call("Browser.close")
        except BrowserError:
            pass
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
        os.close(self.input)
        os.close(self.output)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _read(self, timeout):
        """The next message; None when none comes in time."""
        end = time.monotonic() + timeout
        while b"\0" not in self.buffer:
            ready, _, _ = select.select([self.output], [], [], max(0, end - time.monotonic()))
            if not ready:
                return None
            piece = os.read(self.output, 1 << 20)
            if not piece:
                raise BrowserError("the browser has ended")
            self.buffer += piece
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, session=None, timeout=60, **parameters):
        """The answer to a command; what happens meanwhile is kept in `events`."""
        self.last += 1
        number = self.last
        message = {"id": number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        try:
            while data:
                data = data[os.write(self.input, data):]
        except BrokenPipeError as error:
            raise BrowserError("the browser has ended") from error
        end = time.monotonic() + timeout
        while True:
            answer = self._read(max(0.01, end - time.monotonic()))
            if answer is None:
                raise BrowserError(f"{method}: no answer in {timeout} s")
            if answer.get("id") == number:
                if "error" in answer:
                    raise BrowserError(f"{method}: {answer['error'].get('message')}")
                return answer["result"]
            self.keep(answer)

    def keep(self, event):
        self.events.append(event)
        # A dialog would hold the page for ever.
        if event.get("method") == "Page.javascriptDialogOpening":
            self.last += 1
            message = {
                "id": self.last, "method": "Page.handleJavaScriptDialog", "params": {"accept": False},
                "sessionId": event["sessionId"],
            }
            os.write(self.input, json.dumps(message).encode() + b"\0")

    def page(self, width, height=900, scripts=True):
        return Page(self, width, height, scripts)


class Page:
    """A tab."""

    def __init__(self, browser, width, height, scripts):
        self.browser = browser
        self.target = browser.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = browser.call("Target.attachToTarget", targetId=self.target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network", "Security"):
            self.call(domain + ".enable")
        self.resize(width, height)
        # Nothing that moves by itself: what is seen at once is what is tested.
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-reduced-motion", "value": "reduce"}])
        if not scripts:
            self.call("Emulation.setScriptExecutionDisabled", value=True)

    def call(self, method, **parameters):
        return self.browser.call(method, self.session, **parameters)

    def resize(self, width, height=900):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def open(self, path):
        """Shows a file and waits until it is complete."""
        self.browser.events.clear()
        self.call("Page.navigate", url="file://" + path)
        self.wait("Page.loadEventFired")

    def wait(self, method, timeout=30):
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            if any(event.get("method") == method and event.get("sessionId") == self.session for event in self.browser.events):
                return
            if event := self.browser._read(max(0.01, end - time.monotonic())):
                self.browser.keep(event)
        raise BrowserError(f"{method} did not happen in {timeout} s")

    def evaluate(self, expression):
        """The value of an expression in the page; the debugger may do so also where the page itself runs no script."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise BrowserError(details.get("exception", {}).get("description") or details["text"])
        return answer["result"].get("value")

    def press(self, key, code=None, shift=False):
        text = {"Enter": "\r", " ": " "}.get(key)
        parameters = {"key": key, "code": code or key, "windowsVirtualKeyCode": KEYS.get(key, 0), "modifiers": 8 if shift else 0}
        self.call("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", **parameters, **({"text": text} if text else {}))
        self.call("Input.dispatchKeyEvent", type="keyUp", **parameters)

    def pointer(self, kind, x, y):
        button = {} if kind == "mouseMoved" else {"button": "left", "clickCount": 1}
        self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, **button)

    def click(self, x, y):
        self.pointer("mouseMoved", x, y)
        self.pointer("mousePressed", x, y)
        self.pointer("mouseReleased", x, y)

    def close(self):
        self.browser.call("Target.closeTarget", targetId=self.target)

    def messages(self):
        """What the console, the policy and the engine have said, and dialogs."""
        said = []
        for event in self.browser.events:
            if event.get("sessionId") != self.session:
                continue
            method, facts = event["method"], event["params"]
            if method == "Log.entryAdded":
                said.append(f"{facts['entry']['level']}: {facts['entry']['text']}")
            elif method == "Runtime.consoleAPICalled":
                said.append("console: " + " ".join(str(one.get("value")) for one in facts["args"]))
            elif method == "Runtime.exceptionThrown":
                details = facts["exceptionDetails"]
                said.append("exception: " + (details.get("exception", {}).get("description") or details["text"]))
            elif method == "Page.javascriptDialogOpening":
                said.append(f"dialog: {facts['message']}")
        return said

    def requests(self):
        return [
            event["params"]["request"]["url"] for event in self.browser.events
            if event.get("method") == "Network.requestWillBeSent" and event.get("sessionId") == self.session
        ]


KEYS = {
    "Tab": 9, "Enter": 13, "Escape": 27, " ": 32, "End": 35, "Home": 36, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39,
    "ArrowDown": 40,
}
