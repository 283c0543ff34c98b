"""The report in real browsers: `python3 run.py ROLLOUT` makes reports and says what is wrong with them, exit 1.

Chromium does all of it; Firefox the layout, the structure and the console, where it is there.
"""

import base64
import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import xml.etree.ElementTree as xml

import chromium
import firefox
import hostile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
LANGUAGES = ["en", "zh-Hans"]
# Latin words that Chinese text holds: names of things that have no other.
ALLOWED = ["StationRollout", "SVG", "CSV", "JSON", "SHA", "WDQ", "WDD", "TNE", "RIRR", "DiD", "PEL", "CNY", "km", "Erlang", "rollout"]


class Report:
    def __init__(self, name, path, isHostile=False):
        self.name, self.path, self.isHostile = name, path, isHostile
        with open(os.path.join(os.path.dirname(path), "study.json"), encoding="utf-8") as stream:
            self.study = json.load(stream)

    def own(self):
        """Names and texts that the study itself carries, longest first."""
        found = set()

        def collect(value):
            if isinstance(value, str):
                found.add(value)
            elif isinstance(value, dict):
                for member in value.values():
                    collect(member)
            elif isinstance(value, list):
                for member in value:
                    collect(member)

        collect({key: value for key, value in self.study.items() if key != "outcomes"})
        # Sources are quoted as they were written, in one language.
        for file in ("assumptions.csv", "claims.csv"):
            path = os.path.join(os.path.dirname(self.path), file)
            if os.path.exists(path):
                with open(path, encoding="utf-8", newline="") as stream:
                    for row in csv.DictReader(stream):
                        found.update(row.get(column) or "" for column in ("source", "rangeSource", "path", "value", "id"))
        return sorted((one for one in found if len(one) > 1), key=len, reverse=True)


class Findings:
    def __init__(self):
        self.faults, self.checked, self.lock = [], 0, threading.Lock()

    def add(self, where, faults):
        with self.lock:
            self.checked += 1
            for fault in faults:
                self.faults.append(f"{where}: {fault}")


def read(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as stream:
        return stream.read()


# MARK: Reports

def make(rollout, folder):
    """Reports of all committed results, of one scenario alone, and of texts that mean harm."""
    def call(*arguments):
        done = subprocess.run([rollout, *arguments], capture_output=True, text=True, cwd=ROOT)
        if done.returncode != 0:
            sys.exit(f"rollout {' '.join(arguments)}: exit {done.returncode}\n{done.stderr}")

    reports = []
    committed = os.path.join(ROOT, "results")
    for name in sorted(os.listdir(committed)):
        if name == "local" or not os.path.exists(os.path.join(committed, name, "estimates.csv")):
            continue
        if not os.path.exists(os.path.join(committed, name, "study.json")):
            print(f"results/{name}: no study.json, no report")
            continue
        copy = os.path.join(folder, name)
        shutil.copytree(os.path.join(committed, name), copy, ignore=shutil.ignore_patterns("*.log", "report.html"))
        call("report", copy)
        reports.append(Report(name, os.path.join(copy, "report.html")))
    for name, arguments in {
        "one": ["run", "scenarios/small.jsonc", "-n", "4"],
        "two": ["compare", "scenarios/small.jsonc", "scenarios/small-plan.jsonc", "-n", "6"],
        "hostile": ["compare", *hostile.write(folder), "-n", "3"],
    }.items():
        target = os.path.join(folder, "made-" + name)
        call(*arguments, "-q", "-o", target)
        call("report", target)
        reports.append(Report(name, os.path.join(target, "report.html"), name == "hostile"))
    return reports


# MARK: The file itself

def file_faults(report):
    faults = []
    with open(report.path, "rb") as stream:
        content = stream.read()
    if len(content) > 2_000_000:
        faults.append(f"the file has {len(content):,} bytes, 2,000,000 are allowed")
    text = content.decode("utf-8")
    script = re.findall(r"<script>(.*?)</script>", text, re.S)
    if len(script) != 1:
        faults.append(f"{len(script)} scripts in the file")
    elif len(script[0].encode()) > 20_000:
        faults.append(f"the script has {len(script[0].encode()):,} bytes, 20,000 are allowed")
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    if not policy:
        faults.append("no content security policy")
    elif not policy[1].startswith("default-src &#39;none&#39;") or "unsafe" in policy[1]:
        faults.append(f"the content security policy is {policy[1]}")
    for found in re.findall(r"https?://[^\s\"'<]+", script[0] if script else ""):
        if found != "http://www.w3.org/2000/svg":
            faults.append(f"the script names {found}")
    return faults


# MARK: Chromium

LAYOUT = ["overlaps()", "escapes()", "overflow()", "cutDrawings()", "contrast()"]
OPEN = "document.querySelectorAll('details').forEach(one => one.open = {})"


def show(page, language):
    page.evaluate(f"document.querySelector('#language-{language}').checked || document.querySelector('#language-{language}').click()")


def study_page(browser, report, findings, width):
    """All checks of a page with its script at one width."""
    page = browser.page(width)
    page.open(report.path)
    page.evaluate(read("checks.js"))
    for language in LANGUAGES:
        where = f"{report.name}, {language}, {width} px"
        show(page, language)
        page.evaluate(OPEN.format("true"))
        for check in LAYOUT + ["structure(true)", "strangers()", "unreachable()"]:
            findings.add(where, page.evaluate("checks." + check))
        page.evaluate(OPEN.format("false"))
        if not report.isHostile:
            findings.add(where, page.evaluate(f"checks.languages({json.dumps(report.own())}, {json.dumps(ALLOWED)})"))
    findings.add(f"{report.name}, {width} px", [f"the console says {one}" for one in page.messages()])
    wanted = "file://" + report.path
    findings.add(f"{report.name}, {width} px", [f"a request to {one}" for one in page.requests() if one != wanted])
    page.close()


def study_without_script(browser, report, findings):
    page = browser.page(1280, scripts=False)
    page.open(report.path)
    page.evaluate(read("checks.js"))
    for width in (1280, 390):
        page.resize(width)
        for language in LANGUAGES:
            where = f"{report.name} without script, {language}, {width} px"
            # The label is what a reader clicks on.
            page.evaluate("scrollTo(0, 0)")
            x, y = page.evaluate(
                f"(() => {{ const box = checks.report().querySelector('[for=language-{language}]').getBoundingClientRect();"
                " return [box.left + box.width / 2, box.top + box.height / 2] })()")
            page.click(x, y)
            shown = page.evaluate("checks.report().lang")
            findings.add(where, [] if shown == language else [f"the switch to {language} shows {shown}"])
            for check in ["overlaps()", "escapes()", "overflow()", "structure(false)", "strangers()"]:
                findings.add(where, page.evaluate("checks." + check))
            dead = page.evaluate(
                "[...checks.report().querySelectorAll('button, input, select')].filter(checks.isShown).map(checks.place)")
            findings.add(where, [f"{one}: a control that does nothing" for one in dead])
    page.close()


def study_use(browser, report, findings):
    """Pointer, keyboard, switches, sorting, files."""
    page = browser.page(1280)
    page.open(report.path)
    page.evaluate(read("checks.js"))
    page.evaluate(read("use.js"))
    for language in LANGUAGES:
        where = f"{report.name}, {language}, in use"
        show(page, language)
        faults = []
        if mark := page.evaluate("use.markInView()"):
            page.pointer("mouseMoved", mark["x"], mark["y"])
            if page.evaluate("use.tipText()") != mark["label"]:
                faults.append(f"the pointer on “{mark['label']}” shows {page.evaluate('use.tipText()')}")
            elif fault := page.evaluate("use.tipFault()"):
                faults.append(fault)
            page.press("Escape")
            if page.evaluate("use.tipText()"):
                faults.append("Escape does not hide the value")
            page.pointer("mouseMoved", 2, 2)
        page.press("Tab")
        if labels := page.evaluate("use.focusMark()"):
            page.press("ArrowRight")
            if page.evaluate("use.focused()") != labels[1] or page.evaluate("use.tipText()") != labels[1]:
                faults.append(f"the arrow key goes from “{labels[0]}” to {page.evaluate('use.focused()')}, and shows {page.evaluate('use.tipText()')}")
            page.press("End")
            if page.evaluate("use.focused()") != labels[-1]:
                faults.append(f"End goes to {page.evaluate('use.focused()')}")
        findings.add(where, faults)
        for test in ["arms()", "sorting()", "months()"]:
            findings.add(where, page.evaluate("use." + test))
        findings.add(where, tables(page, report))
        findings.add(where, drawings(page))
        findings.add(where, keyboard(page))
    for language in ["en", "zh-Hans"]:
        findings.add(f"{report.name}, switch", page.evaluate(f"use.switchKeepsPlace('{language}')"))
    findings.add(f"{report.name}, in use", [f"the console says {one}" for one in page.messages()])
    # The policy lets nothing run that is not in the source.
    page.evaluate("(() => { const one = document.createElement('script'); one.textContent = 'window.hacked = 1'; document.body.append(one); })()")
    findings.add(report.name, ["the policy lets a foreign script run"] if page.evaluate("window.hacked") else [])
    page.close()


def tables(page, report):
    faults = []
    for file in page.evaluate("use.downloads('.save[data-kind=csv]')"):
        if not file["text"].startswith("\ufeff"):
            faults.append(f"{file['name']}: no mark of the encoding")
        if not file["text"].endswith("\r\n"):
            faults.append(f"{file['name']}: a line does not end with CR LF")
        rows = list(csv.reader(io.StringIO(file["text"].removeprefix("\ufeff"), newline=""), strict=True))
        if len({len(row) for row in rows}) != 1 or len(rows) < 2:
            faults.append(f"{file['name']}: rows of {sorted({len(row) for row in rows})} fields, {len(rows)} rows")
        for field in (field for row in rows for field in row):
            if field[:1] in ("=", "+", "-", "@", "\t", "\r") and not re.fullmatch(r"-\d+(\.\d+)?", field):
                faults.append(f"{file['name']}: “{field}” would run as a formula")
    if page.evaluate("document.querySelectorAll('.report table').length") and not page.evaluate("document.querySelectorAll('.save[data-kind=csv]').length"):
        faults.append("no table can be saved")
    return faults


def drawings(page):
    faults = []
    shown = page.evaluate("use.drawn()")
    files = page.evaluate("use.downloads('.save[data-kind=svg]')")
    if len(files) != len(shown):
        faults.append(f"{len(shown)} drawings, {len(files)} files")
    space = "{http://www.w3.org/2000/svg}"
    for file, drawing in zip(files, shown):
        try:
            root = xml.fromstring(file["text"])
        except xml.ParseError as error:
            faults.append(f"{file['name']}: {error}")
            continue
        texts = ["".join(one.itertext()) for one in root.iter(space + "text")]
        if texts != drawing["texts"]:
            lost = [one for one in drawing["texts"] if one not in texts]
            faults.append(f"{file['name']}: {len(texts)} texts, {len(drawing['texts'])} in the page; lost: {lost[:3]}")
        ids = {one.get("id") for one in root.iter() if one.get("id")}
        for one in root.iter():
            for name, value in one.attrib.items():
                target = re.match(r"url\([\"']?#([^\"')]+)", value) or (name.endswith("href") and re.match("#(.+)", value))
                if target and target[1] not in ids:
                    faults.append(f"{file['name']}: {name} refers to {value}, which is not in the file")
                if name.startswith("on") or name.startswith("data-"):
                    faults.append(f"{file['name']}: attribute {name}")
    return faults


def keyboard(page):
    """Walks the whole page with the Tab key: every stop is seen."""
    page.evaluate("scrollTo(0, 0); document.querySelector('input:checked').focus(); window.stops = new Set([document.activeElement])")
    faults = []
    for _ in range(1000):
        page.press("Tab")
        state = page.evaluate(
            "(() => { const one = document.activeElement; if (one === document.body || stops.has(one)) return 'end';"
            " stops.add(one); return checks.focusFault(); })()")
        if state == "end":
            break
        if state:
            faults.append(state)
    missed = page.evaluate(
        "[...checks.report().querySelectorAll('a[href], button, summary, input:not([type=radio]), .tip[tabindex=\"0\"]')]"
        ".filter(one => checks.isShown(one) && !one.disabled && !stops.has(one)).map(checks.place)")
    return faults + [f"{one}: the Tab key does not get there" for one in missed]


def study_print(browser, report, findings, folder):
    """A4, the first page a summary that stands alone."""
    page = browser.page(1280)
    page.open(report.path)
    for language in LANGUAGES:
        where = f"{report.name}, {language}, printed"
        show(page, language)
        verdict, goals, figures = page.evaluate(
            "(() => { const one = [...document.querySelectorAll('.report')].find(one => one.getClientRects().length);"
            " return [one.querySelector('h1').textContent, [...one.querySelectorAll('.first .goals td:first-child b')].map(one => one.textContent),"
            " [...one.querySelectorAll('[data-figure] .finding')].map(one => one.textContent)] })()")
        data = page.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"]
        path = os.path.join(folder, f"{report.name}-{language}.pdf")
        with open(path, "wb") as stream:
            stream.write(base64.b64decode(data))
        facts = subprocess.run(["pdfinfo", path], capture_output=True, text=True).stdout
        pages = int(re.search(r"Pages:\s+(\d+)", facts)[1])
        size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", facts)
        texts = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True).stdout.split("\f")[:pages]
        plain = [re.sub(r"[\s\u00ad\u200b]+", "", text) for text in texts]
        faults = []
        if sorted(round(float(one)) for one in size.groups()) != [595, 842]:
            faults.append(f"pages of {size[1]} × {size[2]} points are not A4")
        if not 1 < pages <= 40:
            faults.append(f"{pages} pages")
        # Fonts write some characters in another form: what is compared are letters and digits.
        letters = lambda text: "".join(one for one in text if one.isalnum())
        first = letters(plain[0])
        for what, text in [("the verdict", verdict)] + [("the goal", goal) for goal in goals]:
            if letters(text) not in first:
                faults.append(f"{what} “{text}” is not on the first page")
        whole = letters("".join(plain))
        for text in figures:
            if letters(text) not in whole:
                faults.append(f"the figure “{text}” is not printed")
        faults += [f"page {index + 1} is empty" for index, text in enumerate(plain) if len(text) < 20]
        if not report.isHostile:
            findings.add(where, faults)
        else:
            # Names of any length may take more than a page.
            findings.add(where, [fault for fault in faults if "first page" not in fault])
    page.close()


# What the page of known faults must bring to light, by check.
KNOWN = {
    "overlaps()": ["“first label” overlaps “second label”"],
    "escapes()": ["“leaves the drawing” leaves its drawing", "is cut off by"],
    "overflow()": ["px wide in a window of"],
    "contrast()": ["“pale on white” has a contrast", "“white on pale” has a contrast"],
    "languages([], [])": ["Chinese in English text"],
    "structure(true)": ["the id twice stands 2 times", "follows a heading of level", "a mark without a value", "names nowhere",
                        "a drawing without a label", "a column without a name", "0 elements footer", "a control without a name"],
    "strangers()": ["an element that nobody wrote", "attribute onclick", "href to “javascript:void(0)”"],
    "unreachable()": ["cannot be reached by keyboard", "scrolls, but not by keyboard"],
}


def study_known_faults(browser, findings):
    """The checks themselves: each finds what is wrong with a page that is wrong in every way."""
    page = browser.page(600)
    page.open(os.path.join(HERE, "faults.html"))
    page.evaluate(read("checks.js"))
    for check, wanted in KNOWN.items():
        found = page.evaluate("checks." + check)
        findings.add("faults.html", [f"{check} does not find “{one}”: {found}" for one in wanted if not any(one in fault for fault in found)])
    page.close()


# MARK: Firefox

def study_firefox(path, reports, findings):
    browser = firefox.Firefox(path)
    try:
        for report in reports:
            browser.open(report.path)
            for width in (1280, 500):
                shown = browser.resize(width)
                browser.evaluate(read("checks.js"))
                for language in LANGUAGES:
                    show_firefox(browser, language)
                    for check in ["overlaps()", "escapes()", "overflow()", "structure(true)", "strangers()", "unreachable()"]:
                        findings.add(f"{report.name}, {language}, {shown} px, Firefox", browser.evaluate("return window.checks." + check))
            findings.add(f"{report.name}, Firefox", [f"the console says {one}" for one in browser.messages()])
    finally:
        browser.close()


def show_firefox(browser, language):
    browser.evaluate(f"const one = document.querySelector('#language-{language}'); if (!one.checked) one.click()")


def main():
    rollout = os.path.abspath(sys.argv[1])
    started = time.monotonic()
    path = chromium.find()
    if not path:
        print("no Chromium: the report is not tested in a browser")
        return 0
    findings = Findings()
    folder = tempfile.mkdtemp(prefix="reports-")
    try:
        reports = make(rollout, folder)
        made = time.monotonic()
        problems = []

        def work(job, *arguments):
            try:
                job(*arguments)
            except Exception as error:  # A broken tool must not look like a good page.
                problems.append(f"{job.__name__}: {error!r}")

        def chromium_jobs(part):
            browser = chromium.Chromium(path)
            try:
                if part == 0:
                    study_known_faults(browser, findings)
                for report in reports[part::2]:
                    findings.add(report.name, file_faults(report))
                    for width in (1280, 390):
                        study_page(browser, report, findings, width)
                    study_without_script(browser, report, findings)
                    study_use(browser, report, findings)
                    if shutil.which("pdftotext"):
                        study_print(browser, report, findings, folder)
            finally:
                browser.close()

        threads = [threading.Thread(target=work, args=(chromium_jobs, part)) for part in (0, 1)]
        other = firefox.find()
        if other:
            threads.append(threading.Thread(target=work, args=(study_firefox, other, reports, findings)))
        else:
            print("no Firefox: Chromium only")
        if not shutil.which("pdftotext"):
            print("no pdftotext (poppler-utils): printing is not tested")
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        names = ", ".join(report.name for report in reports)
        faults = list(dict.fromkeys(findings.faults)) + problems
        for fault in faults:
            print(fault)
        print(f"{len(reports)} reports ({names}): {findings.checked} checks, {len(faults)} faults; "
              f"{made - started:.0f} s to make them, {time.monotonic() - made:.0f} s to look at them")
        return 1 if faults else 0
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
