"""Says what Alembic itself makes of script directories: one path a line in, one JSON object a line out."""
import json
import sys
import warnings

from alembic.script import ScriptDirectory


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
