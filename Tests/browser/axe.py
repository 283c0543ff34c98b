"""What axe-core says of a page, where the package that brings it is installed (`pip install axe-core-python`)."""

import importlib.util
import os

from in_chromium import OPEN, show
from reports import LANGUAGES

PACKAGE = "axe_core_python"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
# Looking for the contrast of every text of every drawing takes minutes, and contrast is among our own checks.
RULES = "{ 'color-contrast': { enabled: false } }"


def find():
    """Path of axe.min.js, or None."""
    place = importlib.util.find_spec(PACKAGE)
    for folder in place.submodule_search_locations if place else []:
        path = os.path.join(folder, "axe.min.js")
        if os.path.exists(path):
            return path
    return None


def study_access(browser, report, findings, script):
    """Every rule of axe-core on the whole page, in both languages, all folds open."""
    with open(script, encoding="utf-8") as stream:
        source = stream.read()
    page = browser.page(1280)
    page.open(report.path)
    page.evaluate(source + "; 0")
    page.evaluate(OPEN.format("true"))
    for language in LANGUAGES:
        show(page, language)
        answer = page.call(
            "Runtime.evaluate", timeout=600, returnByValue=True, awaitPromise=True,
            expression=f"axe.run(document, {{ runOnly: {TAGS}, rules: {RULES} }}).then(found =>"
            " found.violations.map(one => one.id + ' (' + one.impact + '): ' + one.help + ' at '"
            " + one.nodes.slice(0, 3).map(node => node.target.join(' ')).join('; ')))")
        if "exceptionDetails" in answer:
            raise RuntimeError(str(answer["exceptionDetails"])[:300])
        findings.add(f"{report.name}, {language}, axe-core", answer["result"]["value"])
    page.close()
