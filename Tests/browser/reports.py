"""The reports that are looked at, what was found, and what can be said of a file without a browser."""

import csv
import json
import os
import re
import shutil
import subprocess
import sys
import threading

import hostile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
LANGUAGES = ["en", "zh-Hans"]


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

        committed = os.path.join(ROOT, "results")
        # A report may hold figures of the studies beside it.
        folders = [os.path.dirname(self.path)] + [os.path.join(committed, name) for name in sorted(os.listdir(committed))]
        for folder in folders:
            study = os.path.join(folder, "study.json")
            if os.path.exists(study):
                with open(study, encoding="utf-8") as stream:
                    collect({key: value for key, value in json.load(stream).items() if key != "outcomes"})
            # Sources are quoted as they were written, in one language; families of checks have one name.
            for file in ("assumptions.csv", "claims.csv", "verification.csv"):
                path = os.path.join(folder, file)
                if os.path.exists(path):
                    with open(path, encoding="utf-8-sig", newline="") as stream:
                        for row in csv.DictReader(stream):
                            columns = ("source", "rangeSource", "path", "value", "id", "family")
                            for text in (row.get(column) or "" for column in columns):
                                # The page shows the text, the table what a spreadsheet does not run.
                                found.update((text, re.sub(r"(^|[;,])'(?=\s*[=+@-])", r"\1", text)))
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
        shutil.copytree(os.path.join(committed, name), copy, ignore=shutil.ignore_patterns("*.log"))
        if not os.path.exists(os.path.join(copy, "report.html")):
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


def file_faults(report):
    faults = []
    with open(report.path, "rb") as stream:
        content = stream.read()
    # The study of assumptions has eight arms and is no page for the public.
    most = 2_400_000 if report.name == "sensitivity" else 2_000_000
    if len(content) > most:
        faults.append(f"the file has {len(content):,} bytes, {most:,} are allowed")
    text = content.decode("utf-8")
    script = re.findall(r"<script>(.*?)</script>", text, re.S)
    if len(script) != 1:
        faults.append(f"{len(script)} scripts in the file")
    elif len(script[0].encode()) > 22_000:
        faults.append(f"the script has {len(script[0].encode()):,} bytes, 22,000 are allowed")
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    if not policy:
        faults.append("no content security policy")
    elif not policy[1].startswith("default-src &#39;none&#39;") or "unsafe" in policy[1]:
        faults.append(f"the content security policy is {policy[1]}")
    for found in re.findall(r"https?://[^\s\"'<]+", script[0] if script else ""):
        if found != "http://www.w3.org/2000/svg":
            faults.append(f"the script names {found}")
    return faults
