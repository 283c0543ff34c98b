"""A study whose every text is an attack or cannot be laid out easily: what scenario authors may write, by mistake or not."""

import itertools
import json
import os

PROBES = [
    "<script>window.hacked='script'</script>",
    "\"><img src=x onerror=\"window.hacked='image'\">",
    "javascript:window.hacked='address'",
    "</script><script>window.hacked='island'</script>",
    "</title></style><svg onload=\"window.hacked='svg'\">",
    "]]><!--<iframe srcdoc='<script>parent.hacked=1</script>'>-->",
    "=cmd|'/C calc'!A0",
    "@SUM(1+1)*cmd",
    "'); alert('hacked'); ('",
    "12 & <i>sloping</i> &#8238;evitagen",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochxyz",
    "${window.hacked='template'} {{constructor.constructor('hacked=1')()}}",
    "a & b < c > d \" e ' f ` g",
    "&lt;b&gt;already escaped&lt;/b&gt; &amp;amp;",
]
CHINESE = [
    "<img src=x onerror=window.hacked=1>恶意",
    "一个非常非常非常非常非常非常非常非常非常非常非常非常非常长的没有空格的名称用来检验换行是否正确",
    "&#8238;倒写&#8236;",
    "</script><b>粗体</b>",
]


def write(folder):
    """Writes the base and the rival into a folder; returns their paths, base first."""
    english, chinese = itertools.cycle(PROBES), itertools.cycle(CHINESE)

    def name():
        return {"en": next(english), "zh-Hans": next(chinese)}

    def text():
        return next(english)

    cells = [(column, row) for row in range(4) for column in range(4)]
    labels = itertools.cycle(PROBES + CHINESE)

    def zone(column, row):
        west, north = column * 0.012, 30 - row * 0.011
        ring = [[west, north], [west + 0.012, north], [west + 0.012, north - 0.011], [west, north - 0.011], [west, north]]
        return {
            "type": "Feature", "geometry": {"type": "Polygon", "coordinates": [ring]},
            "properties": {"code": f"{'ABCD'[column]}{row + 1}", "name": next(labels), "people": 5600,
                           "kind": "core" if 0 < column < 3 and 0 < row < 3 else "edge", "police": "west" if column < 2 else "east"},
        }

    zones = {"type": "FeatureCollection", "features": [zone(column, row) for column, row in cells]}
    long = "a-very-long-id-that-an-author-may-well-write-because-nothing-forbids-it"
    base = {
        "format": "rollout/1", "name": name(), "extends": "rollout:defaults",
        "sources": {"": text(), "goals": text(), "calls": text(), "people": text(), "city": text(), "money": text()},
        "calendar": {"start": "2027-03-01", "warmUpDays": 7, "coolDownDays": 1,
                     "windows": [{"id": "before", "months": 1}, {"id": long, "months": 2}]},
        "goals": [
            {"id": "response", "title": name(), "outcome": "responseMinutes.mean", "atMost": 8},
            {"id": "tail", "title": name(), "outcome": "responseWithin10.share", "atLeast": 0.85, "chance": 0.9},
            {"id": "change", "title": name(), "outcome": "responseMinutes.mean", "changeFrom": "before", "atMostShare": -0.1},
            {"id": "cost", "title": name(), "outcome": "costFullCNY.perYear", "changeFrom": "base", "atMost": 4000000},
            {"id": long, "title": name(), "outcome": "responseMinutes.p90", "atMost": 15},
            {"id": "untitled", "outcome": "responseWithin10.share", "area": "core", "atLeast": 0.9},
        ],
        "uncertain": [
            {"parameter": "calls.*.per1000PerYear", "as": {"times": {"uniform": [0.8, 1.25]}}, "source": text()},
            {"parameter": "reporting.share", "as": {"beta": {"mean": 0.5, "sd": 0.1}}, "source": text()},
        ],
        "city": {
            "geojson": {"file": "hostile.geojson", "id": "code", "label": "name", "residents": "people", "residentsTotal": 89600,
                        "area": "kind", "precinct": "police"},
            "areas": [{"id": "core", "name": name(), "daytimeFactor": 1.3}, {"id": "edge", "name": name(), "daytimeFactor": 0.8}],
            "keyPlaces": {"commerce": "B2", "hub": "C3"}, "hotPlaces": {"perZone": 8},
            "travel": {"carKmh": {"core": 20, "else": 28}},
        },
        "calls": [{"id": "aid", "name": name(), "per1000PerYear": 50}, {"id": "dispute", "name": name(), "per1000PerYear": 20},
                  {"id": long, "name": name(), "per1000PerYear": 5, "priority": 3, "onSceneMinutes": 30}],
        "offences": [{"id": "theft", "name": name(), "committedPer1000PerYear": 4},
                     {"id": "violence", "name": name(), "committedPer1000PerYear": 3}],
        "reporting": {"share": 0.5},
        "patrol": {"policy": "hotPlaces"},
        "organisations": [
            {"id": "precinct", "kind": "precinct", "staff": {"police": 14, "auxiliary": 14},
             "posts": [{"id": "car", "crew": {"police": 1, "auxiliary": 1}, "does": ["respond", "patrol"]},
                       {"id": long, "crew": {"police": 1, "auxiliary": 1}, "hours": "08-24", "does": ["respond", "patrol"]}]},
        ],
        "precincts": {"is": "precinct"},
        "money": {"overtimeFactor": 1.5},
    }
    station = {
        "id": "station", "kind": "station", "serviceRadiusKm": {"else": 1.5}, "staff": {"police": 4, "auxiliary": 10},
        "staffFrom": {"police": {"precincts": 0.75, "hired": 0.25}},
        "posts": [{"id": "door", "crew": {"auxiliary": 1}, "does": ["open"]},
                  {"id": "street", "crew": {"police": 1, "auxiliary": 1}, "hours": "08-24", "by": "ebike", "does": ["respond", "patrol"],
                   "orElse": {"auxiliary": 2, "does": ["assist", "patrol"]}}],
        "handles": {"alone": ["aid", "dispute"], "stabilises": ["violence", "theft"]},
        "money": {"capitalCNY": {"uniform": [500000, 1000000]}, "operationCNYPerYear": 400000, "runningCNYPerYear": 180000},
    }
    rivals = []
    for index, sites in enumerate([{long: "B2", "terminus": "C3"}, {"market": "A1"}]):
        rivals.append({
            "format": "rollout/1", "name": name(), "extends": "hostile.jsonc", "sources": {"": text()}, "organisations": [station],
            "rollout": {"pilot": {"opensAt": long, "is": "station", "sites": sites}},
        })
    files = {"hostile.geojson": zones, "hostile.jsonc": base, "rival.jsonc": rivals[0], "third.jsonc": rivals[1]}
    for file, content in files.items():
        with open(os.path.join(folder, file), "w", encoding="utf-8") as stream:
            json.dump(content, stream, ensure_ascii=False, indent=1)
    return [os.path.join(folder, file) for file in ("hostile.jsonc", "rival.jsonc", "third.jsonc")]
