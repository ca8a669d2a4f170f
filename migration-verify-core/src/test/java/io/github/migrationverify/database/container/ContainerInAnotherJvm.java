package io.github.migrationverify.database.container;

import io.github.migrationverify.database.DatabaseUnavailableException;

/** A program that starts a container and then ends without closing it. */
public final class ContainerInAnotherJvm {

    private ContainerInAnotherJvm() {}

    /**
     * Prints the URL of the server, or why there is none.
     *
     * @param arguments the image
     */
    public static void main(String[] arguments) {
        try {
            System.out.println(
                    new ContainerPostgres(arguments[0]).start().administrator().url());
        } catch (DatabaseUnavailableException e) {
            System.out.println(e.getMessage());
        }
    }
}
