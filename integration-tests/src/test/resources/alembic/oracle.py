"""Says what Alembic itself makes of script directories: one path a line in, one JSON object a line out.

To Alembic a revision is a module that it imports. What that imports in its turn, and is not installed here, is stood in for.
"""
import importlib.abc
import importlib.machinery
import json
import sys
import warnings
from unittest.mock import MagicMock

from alembic.script import ScriptDirectory


class StandIn(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Comes last, so only for modules that nobody else finds."""

    def find_spec(self, name, path=None, target=None):
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        return MagicMock(name=spec.name, __path__=[], __spec__=spec)

    def exec_module(self, module):
        pass


sys.meta_path.append(StandIn())


def graph(path):
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        directory = ScriptDirectory(path)
        revisions = {r for r in directory.revision_map._revision_map.values() if r is not None}
    said = [str(w.message) for w in warned if not issubclass(w.category, DeprecationWarning)]
    if said:
        return {"error": said[0]}
    return {
        "revisions": sorted(r.revision for r in revisions),
        "heads": sorted(directory.revision_map.heads),
        "realHeads": sorted(directory.revision_map._real_heads),
        "bases": sorted(directory.revision_map.bases),
        "branchPoints": sorted(r.revision for r in revisions if len(r.nextrev) > 1),
        "mergePoints": sorted(r.revision for r in revisions if r.is_merge_point),
        "dependencies": {r.revision: sorted(set(r._resolved_dependencies)) for r in revisions if r.dependencies},
    }


def answer(path):
    try:
        return graph(path)
    except Exception as e:  # whatever it is: there is no answer then
        return {"error": "%s: %s" % (type(e).__name__, e)}


print(json.dumps({"ready": True}), flush=True)
for line in sys.stdin:
    print(json.dumps(answer(line.rstrip("\n"))), flush=True)
