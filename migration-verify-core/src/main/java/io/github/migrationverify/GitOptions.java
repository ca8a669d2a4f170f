package io.github.migrationverify;

import java.util.Optional;

/**
 * What a project asks of the judgement against git.
 *
 * @param baseRef the branch that this one will be merged into, as git takes it, or {@code none}; empty for the one that a merge
 *     request's build names, else the default branch of the remote
 * @param onlyNew whether findings about the way down of published revisions are notes
 */
public record GitOptions(Optional<String> baseRef, boolean onlyNew) {

    /** {@return those of a project that says nothing} */
    public static GitOptions unsaid() {
        return new GitOptions(Optional.empty(), false);
    }
}
