"""The report in real browsers: `python3 run.py ROLLOUT` makes reports and says what is wrong with them, exit 1.

Chromium does all of it; Firefox the layout, the structure and the console, where it is there.
"""

import os
import shutil
import sys
import tempfile
import threading
import time

import axe
import chromium
import firefox
from in_chromium import study_known_faults, study_page, study_print, study_use, study_without_script
from in_firefox import study_firefox
from reports import Findings, file_faults, make
from traces import make as make_traces, study_trace

# The shipped report holds every figure.
AXE = ["plan"]


def main():
    rollout = os.path.abspath(sys.argv[1])
    started = time.monotonic()
    path = chromium.find()
    if not path:
        print("no Chromium: the report is not tested in a browser")
        return 0
    findings = Findings()
    rules = axe.find()
    folder = tempfile.mkdtemp(prefix="reports-")
    try:
        reports = make(rollout, folder)
        traces = make_traces(rollout, folder)
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
                for trace in traces[part::2]:
                    study_trace(browser, trace, findings)
                for report in reports[part::2]:
                    findings.add(report.name, file_faults(report))
                    for width in (1280, 390):
                        study_page(browser, report, findings, width)
                    study_without_script(browser, report, findings)
                    study_use(browser, report, findings)
                    if rules and report.name in AXE:
                        axe.study_access(browser, report, findings, rules)
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
        if not rules:
            print(f"no {axe.PACKAGE}: axe-core is skipped")
        if not shutil.which("pdftotext"):
            print("no pdftotext (poppler-utils): printing is not tested")
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        names = ", ".join(page.name for page in reports + traces)
        faults = list(dict.fromkeys(findings.faults)) + problems
        for fault in faults:
            print(fault)
        print(f"{len(reports)} reports and {len(traces)} pages of logs ({names}): {findings.checked} checks, {len(faults)} faults; "
              f"{made - started:.0f} s to make them, {time.monotonic() - made:.0f} s to look at them")
        return 1 if faults else 0
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
