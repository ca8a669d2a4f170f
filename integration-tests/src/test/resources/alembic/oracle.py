"""Says what Alembic itself makes of script directories: one path a line in, one JSON object a line out.

After the path, and a tab, may stand a range: then what `heads` and `history` print comes with it. What Alembic keeps in sets comes out of
them in any order; here it is put in one.

To Alembic a revision is a module that it imports. What that imports in its turn, and is not installed here, is stood in for.
"""
import importlib.abc
import importlib.machinery
import io
import json
import os
import signal
import sys
import warnings
from unittest.mock import MagicMock

from alembic import command, util
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.script.revision import RevisionMap


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


def sorted_sets(value):
    return value if isinstance(value, str) else ", ".join(sorted(value) if isinstance(value, (set, frozenset)) else value or ())


util.format_as_comma = sorted_sets
listdir = os.listdir
os.listdir = lambda path: sorted(listdir(path))
add_depends_on = RevisionMap._normalize_depends_on


def normalize_depends_on(self, revisions, map_):
    add_depends_on(self, revisions, map_)
    for r in revisions:
        r._normalized_resolved_dependencies = tuple(
            d for d in dict.fromkeys(r._resolved_dependencies) if d in r._normalized_resolved_dependencies)


RevisionMap._normalize_depends_on = normalize_depends_on


def give_up(*_):
    raise TimeoutError("no end of it")


signal.signal(signal.SIGALRM, give_up)


def printed(path, called, **arguments):
    config = Config(stdout=io.StringIO())
    config.set_main_option("script_location", path.replace("%", "%%"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        signal.alarm(2)  # there are rings in which Alembic walks for ever
        try:
            called(config, **arguments)
        except util.CommandError as e:
            return {"error": str(e)}
        except Exception as e:
            return {"crash": "%s: %s" % (type(e).__name__, e)}
        finally:
            signal.alarm(0)
    return {"lines": config.stdout.getvalue().splitlines()}


def answer(line):
    path, _, range_ = line.partition("\t")
    try:
        answered = graph(path)
        if range_:
            answered["printed"] = {
                "heads": printed(path, command.heads),
                "headsVerbose": printed(path, command.heads, verbose=True),
                "history": printed(path, command.history),
                "historyVerbose": printed(path, command.history, verbose=True),
                "range": printed(path, command.history, rev_range=range_),
            }
        return answered
    except Exception as e:  # whatever it is: there is no answer then
        return {"error": "%s: %s" % (type(e).__name__, e)}


print(json.dumps({"ready": True}), flush=True)
for line in sys.stdin:
    print(json.dumps(answer(line.rstrip("\n"))), flush=True)
