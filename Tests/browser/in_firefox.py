"""Layout, structure and console in Firefox."""

import firefox
from reports import LANGUAGES, read


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
