// Runs where a Python has Alembic and psycopg2, and tells the build which.
def found = ['python3', '/usr/bin/python3'].find { python ->
    try {
        [python, '-c', 'import alembic, psycopg2'].execute().waitFor() == 0
    } catch (IOException noSuchProgram) {
        false
    }
}
if (found == null) {
    assert System.getenv('MIGRATION_VERIFY_TESTS_NEED_ALEMBIC') != 'true'
    return false
}
new File(basedir, 'test.properties').text = "migration-verify.python=${found}\n"
return true
