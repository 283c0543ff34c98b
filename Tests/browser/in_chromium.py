"""Everything that is tested in Chromium, one function for each way to look at a page."""

import base64
import csv
import io
import json
import os
import re
import subprocess
import xml.etree.ElementTree as xml

from reports import HERE, LANGUAGES, read

# Latin words that Chinese text holds: names of things that have no other.
ALLOWED = ["StationRollout", "SVG", "PNG", "CSV", "JSON", "SHA", "WDQ", "WDD", "TNE", "RIRR", "DiD", "PEL", "CNY", "km", "Erlang", "rollout", "verify", "staffing", "sensitivity", "verification", "power"]
LAYOUT = ["overlaps()", "escapes()", "overflow()", "cutDrawings()", "cutTables()", "contrast()"]
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
    pictures = page.evaluate("use.pictures()")
    if len(pictures) != len(shown):
        faults.append(f"{len(shown)} drawings, {len(pictures)} pictures")
    for picture in pictures:
        if picture["type"] != "image/png" or picture["head"] != [137, 80, 78, 71] or picture["width"] < 600:
            faults.append(f"{picture['name']}: no picture of twice the size: {picture}")
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
        # The finding stands above the drawings, and what they rest on below.
        at = next((place for place in range(len(texts)) if texts[place : place + len(drawing["texts"])] == drawing["texts"]), None)
        squeezed = lambda lines: re.sub(r"\s", "", "".join(lines))
        if squeezed([drawing["finding"]]) not in squeezed(texts):
            faults.append(f"{file['name']}: the finding is not in the picture")
        if at is None:
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
    """A4: the first two pages are a brief that stands alone, and the annex stays on the screen."""
    page = browser.page(1280)
    page.open(report.path)
    for language in LANGUAGES:
        where = f"{report.name}, {language}, printed"
        show(page, language)
        verdict, goals, figures = page.evaluate(
            "(() => { const one = [...document.querySelectorAll('.report')].find(one => one.getClientRects().length);"
            " return [one.querySelector('h1').textContent, [...one.querySelectorAll('.first .goals td:first-child b')].map(one => one.textContent),"
            " [...one.querySelectorAll('[data-figure] .finding')].filter(one => !one.closest('.annex')).map(one => one.textContent)] })()")
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
        most = 18 if report.name == "plan" else 24
        if not 1 < pages <= most:
            faults.append(f"{pages} pages, {most} are allowed")
        for index, text in enumerate(plain):
            if f"{index + 1}/{pages}" not in text or "StationRollout·" not in text:
                faults.append(f"page {index + 1} has no number or no running title")
        # Fonts write some characters in another form: what is compared are letters and digits.
        letters = lambda text: "".join(one for one in text if one.isalnum())
        brief = [letters(plain[0]), letters("".join(plain[:2]))]
        for what, text, at in [("the verdict", verdict, 0)] + [("the goal", goal, 1) for goal in goals]:
            if letters(text) not in brief[at]:
                faults.append(f"{what} “{text}” is not on the first {['page', 'two pages'][at]}")
        whole = letters("".join(plain))
        for text in figures:
            if letters(text) not in whole:
                faults.append(f"the figure “{text}” is not printed")
        faults += [f"page {index + 1} is empty" for index, text in enumerate(plain) if len(text) < 20]
        if not report.isHostile:
            findings.add(where, faults)
        else:
            # Names of any length may take more than a page.
            findings.add(where, [fault for fault in faults if "on the first" not in fault])
    page.close()


# What the page of known faults must bring to light, by check.
KNOWN = {
    "overlaps()": ["“first label” overlaps “second label”"],
    "escapes()": ["“leaves the drawing” leaves its drawing", "is cut off by"],
    "overflow()": ["px wide in a window of"],
    "cutTables()": ["shows only"],
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
