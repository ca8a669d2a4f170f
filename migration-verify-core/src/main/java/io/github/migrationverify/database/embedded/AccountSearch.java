package io.github.migrationverify.database.embedded;

import io.github.migrationverify.database.DatabaseUnavailableException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL will not run as root. Finds a way to run it as somebody else, by trying.
 *
 * @param binaries what is to be run
 * @param scratch a file that attempts may write their output to
 */
record AccountSearch(Binaries binaries, Path scratch) {

    private static final String EXEC = "exec \"$0\" \"$@\"";

    /** {@return the first account under which the binaries run} */
    Account whenRoot(Optional<PasswdEntry> user) {
        List<String> tried = new ArrayList<>();
        for (Account account : candidates(user)) {
            Command.Ending ending = attempt(account);
            if (ending.isGood()) {
                return account;
            }
            tried.add(account.prefix().get(0) + " (" + LastLines.of(ending.output(), 1) + ")");
        }
        throw new DatabaseUnavailableException("PostgreSQL does not run as root, and no other user could be had: tried "
                + String.join(", ", tried)
                + (user.isEmpty() ? "; /etc/passwd has neither postgres nor nobody" : "")
                + "; run the build as another user, or set databaseProvider=container");
    }

    /** {@return all ways that are tried, in that order} */
    static List<Account> candidates(Optional<PasswdEntry> user) {
        List<Account> candidates = new ArrayList<>();
        user.ifPresent(entry -> {
            candidates.add(account(
                    entry,
                    List.of("setpriv", "--reuid=" + entry.uid(), "--regid=" + entry.gid(), "--clear-groups", "--")));
            candidates.add(account(entry, List.of("runuser", "-u", entry.name(), "--")));
            // A login shell is not needed, and nobody has none.
            candidates.add(account(entry, List.of("su", "-s", "/bin/sh", "-c", EXEC, "--", entry.name())));
        });
        // In a user namespace of its own the process is still root to the file system: nothing changes hands.
        candidates.add(new Account(List.of("unshare", "-U", "--"), Optional.empty()));
        return candidates;
    }

    private static Account account(PasswdEntry user, List<String> prefix) {
        return new Account(prefix, Optional.of(user));
    }

    private Command.Ending attempt(Account account) {
        return new Command(account.command(binaries.program("initdb"), List.of("--version")), scratch)
                .run(Duration.ofSeconds(20));
    }
}
