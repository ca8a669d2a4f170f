"""Runs an Alembic project's revisions one by one, as migration-verify asks for them.

Begun by a line of JSON that holds this text and what is to be looked for before a database is there. For each database the process
forks, so that Alembic is imported once: a port is named on the standard input, and the child is given the order and then requests
there, a line of JSON each. Where processes do not fork, the order and the requests come on the standard input. The project's own env.py
runs for each request as it does for each call of alembic; what it prints goes to the error output. Ends with its input.
"""

import importlib.util
import json
import os
import signal
import socket
import sys
import traceback


class Stray(Exception):
    """A connection to a database that is not the one we were given."""


class Conversation:
    """Lines of JSON, in and out."""

    def __init__(self, incoming, outgoing):
        self._in = incoming
        self._out = outgoing

    @classmethod
    def over_standard_streams(cls):
        """What the project's code reads and prints is kept out of it."""
        incoming = os.fdopen(os.dup(0), "r", encoding="utf-8")
        outgoing = os.fdopen(os.dup(1), "w", encoding="utf-8")
        os.dup2(2, 1)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.close(nothing)
        return cls(incoming, outgoing)

    @classmethod
    def over_port(cls, port):
        connection = socket.create_connection(("127.0.0.1", port))
        return cls(connection.makefile("r", encoding="utf-8"), connection.makefile("w", encoding="utf-8"))

    def say(self, **message):
        self._out.write(json.dumps(message) + "\n")
        self._out.flush()

    def hear(self):
        line = self._in.readline()
        if not line:
            os._exit(0)
        return json.loads(line)


class Chain:
    """The project's revisions and its env.py."""

    def __init__(self, order, conversation):
        from alembic.script import ScriptDirectory

        self.order = order
        self.conversation = conversation
        self.config = self._config()
        self.config.set_main_option("sqlalchemy.url", order["url"].replace("%", "%%"))
        self.script = ScriptDirectory.from_config(self.config)
        self.current = None
        self.heads = []

    def _config(self):
        from alembic.config import Config

        path = self.order["config"]
        section = self.order["section"]
        if path.endswith(".toml"):
            return Config(toml_file=path, ini_section=section)
        return Config(path, ini_section=section)

    def walk(self, revisions, up):
        """Applies or reverts these revisions, in this order, in one call of env.py."""
        from alembic.runtime.migration import MigrationStep

        step_of = MigrationStep.upgrade_from_script if up else MigrationStep.downgrade_from_script
        self.current = None

        def steps(heads, context):
            for revision in revisions:
                self.current = self.script.get_revision(revision)
                self.conversation.say(started=revision)
                self.conversation.hear()
                yield step_of(self.script.revision_map, self.current)
                self.conversation.say(finished=revision)
                self.conversation.hear()
            self.heads = list(context.get_current_heads())

        self._run(steps, "heads" if up else "base")
        self.conversation.say(done=True, heads=self.heads)

    def ask_heads(self):
        """Reads the version table."""
        self.current = None

        def read(heads, context):
            self.heads = list(heads)
            return []

        self._run(read, "heads", dont_mutate=True)
        self.conversation.say(done=True, heads=self.heads)

    def compare_models(self):
        """Alembic's own comparison of the schema with the models of env.py, as its check command makes it."""
        from alembic.autogenerate import RevisionContext
        from alembic.util import CommandError

        self.current = None
        arguments = dict(
            message=None, autogenerate=True, sql=False, head="heads", splice=False,
            branch_label=None, version_path=None, rev_id=None, depends_on=None,
        )
        context_of_revision = RevisionContext(self.config, self.script, arguments)

        def compare(heads, context):
            if context.opts.get("target_metadata") is None:
                raise CommandError("env.py has no target_metadata")
            context_of_revision.run_autogenerate(heads, context)
            return []

        options = dict(template_args=context_of_revision.template_args, revision_context=context_of_revision)
        try:
            self._run(compare, "heads", **options)
        except CommandError as error:
            self.conversation.say(done=True, reason=str(error))
            return
        generated = context_of_revision.generated_revisions[-1]
        differences = [d for operations in generated.upgrade_ops_list for d in operations.as_diffs()]
        self.conversation.say(done=True, differences=[said for d in differences for said in in_words(d)])

    def _run(self, function, destination, **options):
        from alembic.runtime.environment import EnvironmentContext

        context = EnvironmentContext(
            self.config, self.script, fn=function, as_sql=False,
            starting_rev=None, destination_rev=destination, tag=None, **options
        )
        with context:
            self.script.run_env()


def in_words(difference):
    """A difference of Alembic's as (kind, object, attribute, in the schema, in the models)."""
    if isinstance(difference, list):
        return [said for one in difference for said in in_words(one)]
    kind, *rest = difference
    if kind.startswith("modify_"):
        schema, table, column, _, before, after = rest
        return [["DIFFERS", "column " + dotted(schema, table, column), kind[len("modify_"):], str(before), str(after)]]
    side = "ONLY_IN_MODELS" if kind.startswith("add_") else "ONLY_IN_SCHEMA"
    if kind in ("add_column", "remove_column"):
        schema, table, column = rest
        return [[side, "column " + dotted(schema, table, column.name), "", "", ""]]
    if kind in ("add_table", "remove_table"):
        return [[side, "table " + dotted(rest[0].schema, rest[0].name), "", "", ""]]
    if kind.endswith("_table_comment"):
        table = rest[0]
        return [["DIFFERS", "table " + dotted(table.schema, table.name), "comment", str(rest[-1]), str(table.comment)]]
    if kind.startswith(("add_", "remove_")) and getattr(rest[0], "table", None) is not None:
        thing = rest[0]
        names = {"fk": "foreign key", "constraint": "constraint", "index": "index"}
        noun = names.get(kind.split("_", 1)[1], kind.split("_", 1)[1])
        name = str(thing.name) if thing.name else "(" + ", ".join(c.name for c in thing.columns) + ")"
        return [[side, noun + " " + name + " of table " + dotted(thing.table.schema, thing.table.name), "", "", ""]]
    return [["DIFFERS", kind, "", "", " ".join(str(part) for part in rest)]]


def dotted(*names):
    return ".".join(str(name) for name in names if name)


def guard(order):
    """Lets no connection reach another database than ours: neither env.py nor a revision may."""
    from sqlalchemy import event
    from sqlalchemy.engine import Engine
    from sqlalchemy.pool import Pool

    expected = order["database"]

    def stray(name):
        raise Stray("it connects to the database '%s', which is not the scratch database" % name)

    def before(dialect, record, arguments, parameters):
        name = parameters.get("dbname") or parameters.get("database")
        if name is not None and name != expected:
            stray(name)
        if name is not None and record is not None:
            record.info["migration-verify"] = name

    def after(connection, record):
        if record.info.pop("migration-verify", None) == expected:
            return
        cursor = connection.cursor()
        cursor.execute("SELECT current_database()")
        name = cursor.fetchone()[0]
        cursor.close()
        connection.rollback()
        if name != expected:
            connection.close()
            stray(name)

    event.listen(Engine, "do_connect", before)
    event.listen(Pool, "connect", after)


def chain_of(error):
    """The error, what it came from, what that came from."""
    seen = []
    while error is not None and error not in seen:
        seen.append(error)
        error = error.__cause__ or error.__context__
    return seen


def own(filename, order):
    """Whether a file is the project's and not a library's."""
    return filename.startswith(order["directory"] + os.sep) and "site-packages" not in filename


def described(error, chain, order):
    """All that can be said of a failure."""
    errors = chain_of(error)
    server = next((e for e in errors if getattr(e, "pgcode", None) or getattr(e, "sqlstate", None)), None)
    wrapper = next((e for e in errors if getattr(e, "statement", None)), None)
    diagnostics = getattr(server, "diag", None)

    def field(name):
        short = name.split("_")[-1]
        values = [getattr(diagnostics, name, None)] + [getattr(e, short, None) for e in errors]
        return next((value for value in values if isinstance(value, str) and value), None)

    name = type(errors[0]).__name__
    first = ": ".join(part for part in (name, str(errors[0]).strip()) if part)
    said = {
        "failed": chain.current.revision if chain.current else None,
        "stray": next((str(e) for e in errors if isinstance(e, Stray)), None),
        "sqlState": getattr(server, "pgcode", None) or getattr(server, "sqlstate", None),
        "message": (getattr(diagnostics, "message_primary", None) or str(server)) if server else first,
        "detail": field("message_detail") if server else None,
        "hint": field("message_hint") if server else None,
        "position": int(field("statement_position") or 0) if server else 0,
        "statement": sent(server, wrapper),
    }
    frames = [f for f in traceback.extract_tb(error.__traceback__) if own(f.filename, order)]
    if chain.current:
        # env.py is on the way to every revision, and says nothing of this one.
        frames = [f for f in frames if os.path.basename(f.filename) != "env.py"]
    revision_file = os.path.abspath(chain.current.path) if chain.current else None
    places = [f for f in frames if os.path.abspath(f.filename) == revision_file] or frames
    place = places[-1] if places else None
    if isinstance(errors[0], SyntaxError) and errors[0].filename:
        said.update(file=errors[0].filename, line=errors[0].lineno or 0)
    elif place is not None:
        said.update(file=os.path.abspath(place.filename), line=place.lineno)
    said["traceback"] = "".join(traceback.format_list(frames)).rstrip()
    return said


def sent(server, wrapper):
    """The statement as the server got it where the driver still knows, else as it was written."""
    query = getattr(getattr(server, "cursor", None), "query", None)
    if isinstance(query, bytes):
        return query.decode("utf-8", "replace")
    return getattr(wrapper, "statement", None)


def refusal(driver):
    """Why nothing can be run here; None where it can."""
    install = "install it there (%s -m pip install %s), or set the parameter %s"
    interpreter = "python to the interpreter that the project's migrations run with"
    try:
        import alembic  # noqa: F401
        import sqlalchemy  # noqa: F401
    except ImportError as error:
        return "%s cannot import Alembic (%s); " % (sys.executable, error) + install % (
            sys.executable, "alembic", interpreter)
    from sqlalchemy.engine.url import make_url

    try:
        dialect = make_url("postgresql+%s://" % driver if driver else "postgresql://").get_dialect()
        load = getattr(dialect, "import_dbapi", None) or dialect.dbapi
        load()
    except ImportError as error:
        others = [name for name in ("psycopg2", "psycopg", "asyncpg", "pg8000") if importlib.util.find_spec(name)]
        if others:
            return "%s cannot import the database driver %s (%s) and has %s; set the parameter alembicDriver to the driver" \
                " that the project uses" % (sys.executable, driver, error, " and ".join(others))
        package = {"psycopg2": "psycopg2-binary", "psycopg": "psycopg[binary]"}.get(driver, driver)
        return "%s cannot import the database driver %s (%s); " % (sys.executable, driver, error) + install % (
            sys.executable, package, "alembicDriver to the driver that the project uses")
    except Exception as error:
        return "SQLAlchemy knows no driver %s for PostgreSQL (%s); set the parameter alembicDriver to one that it knows," \
            " such as psycopg2, psycopg or asyncpg" % (driver, error)
    return None


def answer(request, chain):
    todo = request["do"]
    if todo == "upgrade" or todo == "downgrade":
        chain.walk(request["revisions"], todo == "upgrade")
    elif todo == "heads":
        chain.ask_heads()
    elif todo == "models":
        chain.compare_models()


def serve(conversation, order):
    """Does what is asked for on one database."""
    os.environ.update(order["variables"])
    guard(order)
    try:
        chain = Chain(order, conversation)
    except Exception as error:
        conversation.say(refused="Alembic cannot use %s (%s: %s); correct it" % (
            order["config"], type(error).__name__, error))
        return
    conversation.say(opened=True)
    while True:
        request = conversation.hear()
        try:
            answer(request, chain)
        except (Exception, SystemExit) as error:
            conversation.say(**described(error, chain, order))


def main(driver):
    conversation = Conversation.over_standard_streams()
    # The console script alembic does not look for modules in the current folder, so neither do we.
    sys.path[:] = [folder for folder in sys.path if folder]
    reason = refusal(driver)
    if reason is not None:
        conversation.say(refused=reason)
        return
    import alembic

    forks = hasattr(os, "fork")
    conversation.say(ready=alembic.__version__, forks=forks)
    if not forks:
        serve(conversation, conversation.hear())
        return
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        port = conversation.hear()["port"]
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            conversation = Conversation.over_port(port)
            conversation.say(pid=os.getpid())
            serve(conversation, conversation.hear())
            return


main(first["driver"])  # noqa: F821
