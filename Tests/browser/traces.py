"""The page of a log in a real browser: one map, and two on one clock."""

import json
import os
import re
import subprocess
import sys

import hostile
from in_chromium import ALLOWED, LAYOUT, OPEN, keyboard, show
from reports import LANGUAGES, ROOT, read

# What moves may lie on anything: texts are looked at without it.
STILL = "document.querySelectorAll('.city svg > g:last-child').forEach(one => one.setAttribute('display', '{}'))"


class Trace:
    def __init__(self, name, path, isHostile=False):
        self.name, self.path, self.isHostile = name, path, isHostile
        with open(path, encoding="utf-8") as stream:
            self.text = stream.read()
        self.data = json.loads(re.search(r'id="data">(.*?)</script>', self.text, re.S)[1])

    def own(self):
        """Names that the scenarios give."""
        names = set(self.data["zones"])
        for world in self.data["worlds"]:
            for language in LANGUAGES:
                names.add(world["languages"][language]["name"])
            # Ids of precincts and sites stand in the English names of their houses.
            names.update(one.removeprefix("station ").removeprefix("team of ") for one in world["languages"]["en"]["houses"])
        return sorted((one for one in names if len(one) > 1), key=len, reverse=True)


def make(rollout, folder):
    pages = []
    for name, arguments in {
        "trace of one": ["scenarios/small-plan.jsonc", "--format", "html"],
        "trace of two": ["scenarios/small.jsonc", "scenarios/small-plan.jsonc"],
        "hostile trace": hostile.write(folder)[:2],
    }.items():
        path = os.path.join(folder, name.replace(" ", "-") + ".html")
        done = subprocess.run([rollout, "trace", *arguments, "-q", "-o", path], capture_output=True, text=True, cwd=ROOT)
        if done.returncode != 0:
            sys.exit(f"rollout trace {' '.join(arguments)}: exit {done.returncode}\n{done.stderr}")
        pages.append(Trace(name, path, name.startswith("hostile")))
    return pages


def study_trace(browser, trace, findings):
    findings.add(trace.name, [] if len(trace.text.encode()) <= 2_000_000 else [f"the file has {len(trace.text.encode()):,} bytes"])
    for width in (1280, 390):
        page = browser.page(width)
        page.open(trace.path)
        page.evaluate(read("checks.js"))
        for language in LANGUAGES:
            where = f"{trace.name}, {language}, {width} px"
            show(page, language)
            page.evaluate("scrollTo({top: 0, behavior: 'instant'})")
            page.evaluate(OPEN.format("true"))
            page.evaluate(STILL.format("none"))
            for check in LAYOUT + ["structure(true)", "strangers()"]:
                findings.add(where, page.evaluate("checks." + check))
            page.evaluate(STILL.format("inline"))
            # One line of a log is a stop of the Tab key, the arrow keys go to the others.
            findings.add(where, [one for one in page.evaluate("checks.unreachable()") if "button.line" not in one])
            page.evaluate(OPEN.format("false"))
            if not trace.isHostile:
                findings.add(where, page.evaluate(f"checks.languages({json.dumps(trace.own())}, {json.dumps(ALLOWED)})"))
            if width == 1280:
                findings.add(where, use(page, trace))
                findings.add(where, keyboard_faults(page))
        findings.add(f"{trace.name}, {width} px", [f"the console says {one}" for one in page.messages()])
        findings.add(f"{trace.name}, {width} px", [f"a request to {one}" for one in page.requests() if one != "file://" + trace.path])
        page.close()
    without_script(browser, trace, findings)


def keyboard_faults(page):
    """Lines of a log beyond the present one are no stops of the Tab key."""
    return [one for one in keyboard(page) if "button.line" not in one]


def use(page, trace):
    """Time, jumps, the call that is followed, the gauges."""
    page.evaluate("window.one = name => checks.report().querySelector(name)")
    faults = []
    worlds = len(trace.data["worlds"])

    def state():
        return page.evaluate(
            "({now: one('.now').textContent, followed: one('.followed').textContent,"
            " halos: [...checks.report().querySelectorAll('.halo-ring')].filter(one => one.getAttribute('display') !== 'none').length,"
            " gauges: [...checks.report().querySelectorAll('.gauges dd')].map(one => one.textContent),"
            " present: checks.report().querySelectorAll('.present').length})")

    first = state()
    page.evaluate("one('.next').click()")
    if state()["now"] == first["now"]:
        faults.append("the next event is no later")
    page.evaluate("one('.back').click(); one('.slider').value = 86400; one('.slider').dispatchEvent(new Event('input'))")
    if "00:00:00" not in state()["now"]:
        faults.append(f"the slider goes to {state()['now']}")
    if len(first["gauges"]) != 4 * worlds or not all(one.strip() for one in first["gauges"]):
        faults.append(f"the gauges are {first['gauges']}")
    rows = page.evaluate("checks.report().querySelectorAll('tr[data-call] button').length")
    if worlds == 2 and not trace.isHostile and not rows:
        faults.append("no call can be chosen from the lists")
    if rows:
        when = page.evaluate("(() => { const button = one('tr[data-call] button'); button.focus(); return button.textContent; })()")
        page.press("Enter")
        after = state()
        if when not in after["now"]:
            faults.append(f"the call of {when} is shown at {after['now']}")
        if not after["followed"] or after["halos"] < 1:
            faults.append(f"the call that was chosen is not marked: {after}")
        if not trace.isHostile and page.evaluate("one('tr[data-call]').closest('section').id.endsWith('changes')") and after["halos"] != worlds:
            faults.append(f"the call is marked on {after['halos']} of {worlds} maps")
    if page.evaluate("one('.jump') !== null"):
        page.evaluate("one('.jump').click()")
        if not state()["followed"]:
            faults.append("the longest wait is not shown")
    page.evaluate("one('.all').click()")
    if state()["followed"] or state()["halos"]:
        faults.append("all calls are shown, and one is marked still")
    page.evaluate("document.activeElement.blur()")
    page.press(" ")
    playing = page.evaluate("one('.play').textContent")
    page.press(" ")
    if playing == page.evaluate("one('.play').textContent"):
        faults.append("the space bar does not play")
    return faults


def without_script(browser, trace, findings):
    page = browser.page(1280, scripts=False)
    page.open(trace.path)
    page.evaluate(read("checks.js"))
    where = f"{trace.name} without script"
    for check in ["overlaps()", "escapes()", "overflow()", "structure(false)", "strangers()"]:
        findings.add(where, page.evaluate("checks." + check))
    dead = page.evaluate("[...checks.report().querySelectorAll('button, input, select')].filter(checks.isShown).map(checks.place)")
    findings.add(where, [f"{one}: a control that does nothing" for one in dead])
    if len(trace.data["worlds"]) == 2 and not trace.isHostile:
        findings.add(where, [] if page.evaluate("[...checks.report().querySelectorAll('tr[data-call]')].some(checks.isShown)") else ["no list of calls"])
    page.close()
