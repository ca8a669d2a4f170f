package io.github.migrationverify;

import io.github.migrationverify.published.Publication;
import io.github.migrationverify.published.PublishedChain;
import io.github.migrationverify.published.UnknownBaseException;
import io.github.migrationverify.source.Gap;
import io.github.migrationverify.source.SourceReading;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A look at what is published of a project's chain.
 *
 * @param found the chain
 * @param directory the project's folder
 * @param options what is asked of it
 */
record PublishedLook(SourceSearch.Found found, Path directory, GitOptions options) {

    /**
     * Looks.
     *
     * @throws InvalidOptionsException where the user names a branch that is not to be had, or asks for what only that which is
     *     published can tell, and it is not known
     */
    Publication at(SourceReading reading) {
        try {
            Publication publication = new PublishedChain(directory, options.baseRef(), System.getenv())
                    .look(found.source(), reading, found.elsewhere());
            if (options.onlyNew() && publication.base().isEmpty()) {
                throw new InvalidOptionsException(List.of(unknown(publication)));
            }
            return publication;
        } catch (UnknownBaseException e) {
            throw new InvalidOptionsException(List.of(String.valueOf(e.getMessage())));
        }
    }

    private static String unknown(Publication publication) {
        String why = publication.gaps().stream().map(Gap::why).collect(Collectors.joining("; "));
        return "onlyNew is true, and which revisions are published is not known: " + why
                + ". Give baseRef a branch that git has here, or leave onlyNew out.";
    }
}
