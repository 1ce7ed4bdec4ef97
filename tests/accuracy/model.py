# SPDX-License-Identifier: Apache-2.0
"""The judgement of analyzer/judge/fuse.c restated, so that it can be fitted on some components and tried on others. check()
compares it with what the program said: two that differ end the run."""
import collections, hashlib
import ranges

METHODS = ["banner", "strings", "soname", "symbols", "filename", "lone", "attribute", "getter", "bytes", "path"]
FOLDS = 5
SHOWN = 0.5  # the program's threshold

def fold(component):
    """All files of one component are in one fold: what is tried was never seen."""
    return int(hashlib.sha256(component.encode()).hexdigest()[:8], 16) % FOLDS

def groups(facts):
    """Facts about one component in one file: those that speak for it."""
    out = collections.OrderedDict()
    for f in facts:
        if f["method"] in METHODS:
            out.setdefault((f["location"], f["component"]), []).append(f)
    return out

def bounds(fact):
    """Its floor and its ceiling, as ranges in the notation vers"""
    signs = (("from", ">="), ("above", ">"), ("to", "<="), ("below", "<"))
    return [f"vers:generic/{sign}{fact[word]}" for word, sign in signs if word in fact]

def count(images, left_out=None):
    """method -> [components tried, right, versions tried, right]. A sample is one component in one image by one kind of
    fact; 'several' counts what more than one kind says in one file, 'bound' floors and ceilings."""
    counts = {m: [0, 0, 0, 0] for m in METHODS + ["several", "bound"]}
    for image in images:
        components, versions = {}, {}
        for (_, component), facts in groups(image.facts).items():
            said = collections.defaultdict(set)
            kinds = {f["method"] for f in facts if not f["mentioned"]}
            for f in facts:
                if "version" in f and not f["mentioned"]:
                    said[f["version"]].add(f["method"])
            for bound in (b for f in facts if not f["mentioned"] and "version" not in f for b in bounds(f)):
                entry = image.entry(component)
                if entry and entry["required"]:
                    true = entry["versions"] | image.also.get(component, set())
                    versions[(component, "bound", bound)] = any(ranges.inside(v, bound) for v in true)
            for m in kinds | ({"several"} if len(kinds) > 1 else set()):
                components[(component, m)] = image.knows(component)
            for version, by in said.items():
                right = image.version_right(component, version)
                if right is not None:
                    for m in by | ({"several"} if len(by) > 1 else set()):
                        versions[(component, m, version)] = right
        for at, samples in ((0, components), (2, versions)):
            for key, right in samples.items():
                if left_out is None or fold(key[0]) != left_out:
                    counts[key[1]][at] += 1
                    counts[key[1]][at + 1] += right
    return counts

def rate(counts, method, at):
    return (counts[method][at + 1] + 1) / (counts[method][at] + 2)

def combine(counts, kinds, at):
    """Odds of kinds multiply; together they say no more than several kinds were right, nor less than the best of them."""
    odds, best = 1, 0
    for m in kinds:
        p = rate(counts, m, at)
        odds, best = odds * p / (1 - p), max(best, p)
    return min(odds / (1 + odds), max(best, rate(counts, "several", at))) if len(kinds) > 1 else odds / (1 + odds)

def judge(counts, facts):
    """(P(component), {version: P(version | component)}) of the facts about one component in one file"""
    kinds = {f["method"] for f in facts if not f["mentioned"]}
    if not kinds:
        return 0, {}
    votes = {}
    for f in facts:
        if "version" in f and not f["mentioned"]:
            key = next((v for v in votes if same(v, f["version"])), f["version"])
            vote = votes.setdefault(key, (f["rule"], set()))
            vote[1].add(f["method"])
    p = {v: combine(counts, by, 2) for v, (_, by) in votes.items()}
    odds = {v: x / (1 - x) for v, x in p.items()}
    best = max(votes, key=lambda v: (odds[v], -votes[v][0]), default=None)
    tied = {v for v in votes if votes[v][0] == votes[best][0] and abs(odds[v] - odds[best]) < 1e-9}
    total = 1 + sum(odds.values())
    versions = {v: p[v] if len(tied) > 1 or len(votes) == 1 else odds[v] / total for v in tied}
    return combine(counts, kinds, 0), versions

def same(a, b):
    """As far as it matters here: equal but for zeros and letters that say nothing."""
    plain = lambda t: [x.lstrip("0") for x in t.lower().lstrip("v").replace("-", ".").replace("_", ".").split(".")]
    x, y = plain(a), plain(b)
    while x and not x[-1]:
        x.pop()
    while y and not y[-1]:
        y.pop()
    return x == y

def check(counts, image):
    for (location, component), facts in groups(image.facts).items():
        p, versions = judge(counts, facts)
        first = facts[0]
        if abs(first["p_component"] - p) > 0.002 or versions and \
                min(abs(first["p_version"] - v) for v in versions.values()) > 0.002:
            raise SystemExit(f"{location}: {component}: the program says {first['p_component']} {first.get('p_version')}, "
                             f"the model {p:.4f} {versions}: build after calibrate.py --write?")

def claims(image, counts_of):
    """((P, right) of every component, (P, right) of every component with a version) that would be shown."""
    components, versions = {}, {}
    for (_, component), facts in groups(image.facts).items():
        p, said = judge(counts_of(component), facts)
        if p < SHOWN:
            continue
        components[component] = max(p, components.get(component, 0))
        for version, q in said.items():
            if q >= SHOWN:
                versions[(component, version)] = max(p * q, versions.get((component, version), 0))
    with_version = []
    for (component, version), p in versions.items():
        right = image.version_right(component, version) if image.knows(component) else False
        if right is not None:
            with_version.append((p, right))
    return [(p, image.knows(c)) for c, p in components.items()], with_version

def brier(points):
    return sum((p - right) ** 2 for p, right in points) / (len(points) or 1)

def bins(points):
    """(low, claims, mean confidence, rate of the right ones); the last tenth in finer steps, where nearly all claims are"""
    edges = [0, .5, .6, .7, .8, .9, .95, .98, .99, 1.01]
    for low, high in zip(edges, edges[1:]):
        inside = [(p, y) for p, y in points if low <= p < high]
        if inside:
            yield low, min(high, 1), len(inside), sum(p for p, _ in inside) / len(inside), sum(y for _, y in inside) / len(inside)

def calibration_error(points):
    return sum(n * abs(mean - right) for _, _, n, mean, right in bins(points)) / (len(points) or 1)
