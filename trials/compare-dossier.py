#!/usr/bin/env python3
"""Says for each relation planted in a dossier whether a case made of its reports shows it, linked and typed right.

Usage: compare-dossier.py CASE DOSSIER [--table]     (CASE: made by "sitrep init" and "sitrep add CASE DOSSIER",
and asked once, for instance by "sitrep contradictions CASE")

A claim meets planted words if its sentence and the words share characters of the report. A planted relation is
  found      both sides are met by claims that the case relates in any way that fits the planted kind,
  mistyped   the two sides are related, but otherwise,
  unlinked   claims meet both sides, and nothing relates them: a miss of fusion,
  unread     no claim meets one of the sides: a miss of reading.
"""
import collections
import json
import pathlib
import sqlite3
import sys

FITS = {"contradicts": {"CONTRADICTS"}, "denies": {"DENIES"}, "updates": {"UPDATES"}, "refines": {"REFINES"},
        "scope": {"DIFFERS_IN_SCOPE"}, "definition": {"DIFFERS_IN_DEFINITION"}, "unit": {"DIFFERS_IN_UNIT"},
        "identical": {"IDENTICAL", "COPY"}, "copy": {"COPY", "HARDENED"}}
DISAGREEMENTS = ("contradicts", "denies", "scope", "definition", "unit")


class Case:
    def __init__(self, path):
        database = sqlite3.connect(path)
        self.texts, self.stems = {}, {}
        for report, uri, text in database.execute(
                "SELECT report.id, uri, text FROM report JOIN report_text ON report_text.report = report.id"):
            stem = pathlib.PurePosixPath(uri).stem
            self.texts[stem], self.stems[report] = text, stem
        self.claims = {i: json.loads(j) for i, j in database.execute("SELECT id, json FROM picture_claim")}
        self.relations = collections.defaultdict(list)
        for (text,) in database.execute("SELECT json FROM picture_relation"):
            relation = json.loads(text)
            self.relations[frozenset((relation["first"], relation["second"]))].append(relation)
        items = lambda sort: [json.loads(j) for (j,) in database.execute(
            "SELECT json FROM picture_item WHERE sort = ?", (sort,))]
        self.sums, self.lines, self.resolutions = items("SUM"), items("LINE"), items("RESOLUTION")
        self.by_stem = collections.defaultdict(list)
        for claim in self.claims.values():
            self.by_stem[self.stems[claim["citation"]["report"]]].append(claim)

    def meeting(self, stem, words):
        """Ids of the claims whose sentence shares characters with some words of a report."""
        text = self.texts.get(stem, "")
        start = text.find(words)
        met = []
        for claim in self.by_stem[stem]:
            at = text.find(claim["citation"]["words"])
            if start >= 0 and at < start + len(words) and at + len(claim["citation"]["words"]) > start:
                met.append(claim["id"])
        return met

    def related(self, one, other):
        return [r for a in one for b in other for r in self.relations.get(frozenset((a, b)), []) if a != b]

    def one_line(self, one, other):
        return any({one, other} <= {self.stems.get(r) for r in [line["origin"], *line["copies"]]} for line in self.lines)

    def persons(self, stem, words):
        """Names of persons of a report that share a word with the planted words."""
        found = set()
        for resolution in self.resolutions:
            for side in ("first", "second"):
                name = resolution[side]
                if self.stems.get(name["report"]) == stem and any(w in words for w in name["name"].split() if len(w) > 3):
                    found.add((name["report"], name["name"]))
        return found

    def merged(self, planted):
        groups = {}

        def top(name):
            while groups.get(name, name) != name:
                name = groups[name]
            return name

        for resolution in self.resolutions:
            if resolution["merged"]:
                a, b = ((resolution[s]["report"], resolution[s]["name"]) for s in ("first", "second"))
                groups[top(a)] = top(b)
        (one, other), (words, others) = planted["reports"], planted["words"]
        return any(top(a) == top(b) and a != b for a in self.persons(one, words) for b in self.persons(other, others))

    def proposed(self, planted):
        sides = [self.persons(r, w) for r, w in zip(planted["reports"], planted["words"])]
        return any({(r[s]["report"], r[s]["name"]) for s in ("first", "second")} == {a, b}
                   for r in self.resolutions for a in sides[0] for b in sides[1])


def verdict(case, planted):
    kind, (one, other), (words, others) = planted["relation"], planted["reports"], planted["words"]
    if kind in ("same_person", "not_same_person"):
        merged = case.merged(planted)
        if kind == "not_same_person":
            return ("wrong" if merged else "found"), ""
        return ("found", "merged") if merged else ("found", "proposed") if case.proposed(planted) else ("unlinked", "")
    first, second = case.meeting(one, words), case.meeting(other, others)
    if kind == "impossible":
        hit = any(set(s["claims"]) & set(first + second) for s in case.sums)
        return ("found" if hit else "unlinked" if first else "unread"), ""
    related = case.related(first, second)
    types = sorted({r["type"] for r in related})
    if kind == "not_a_contradiction":
        return ("wrong" if {"CONTRADICTS", "DENIES"} & set(types) else "found"), " ".join(types)
    if kind == "copy" and case.one_line(one, other):
        return "found", "one line of descent"
    if not first or not second:
        return "unread", ("first" if not first else "") + (" second" if not second else "")
    if not related:
        return "unlinked", ""
    return ("found" if FITS[kind] & set(types) else "mistyped"), " ".join(types)


def main():
    case = Case(sys.argv[1])
    counts = collections.defaultdict(collections.Counter)
    for planted in json.loads((pathlib.Path(sys.argv[2]) / "planted.json").read_text("utf-8")):
        result, detail = verdict(case, planted)
        counts[planted["relation"]][result] += 1
        print("|", planted["id"], "|", planted["relation"], "|", planted["what"].replace("|", "/"), "|", result, "|", detail, "|")
    print()
    for kind in sorted(counts):
        print(f"{kind:20}", dict(sorted(counts[kind].items())))
    disagreements = sum((counts[kind] for kind in DISAGREEMENTS), collections.Counter())
    print(f"{'all disagreements':20}", dict(sorted(disagreements.items())))


main()
