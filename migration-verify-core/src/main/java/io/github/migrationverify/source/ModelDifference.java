package io.github.migrationverify.source;

/**
 * A difference between the schema at head and the models of the application's code.
 *
 * @param kind on which side something is
 * @param object what it is: a kind of object and its name, {@code table users} or {@code column users.email}
 * @param attribute what of it differs; empty where it is on one side only
 * @param inSchema that attribute in the schema, as the tool prints it
 * @param inModels that attribute in the models, as the tool prints it
 */
public record ModelDifference(Kind kind, String object, String attribute, String inSchema, String inModels) {

    /** On which side something is. */
    public enum Kind {
        /** A model has it, and no migration makes it. */
        ONLY_IN_MODELS,
        /** The migrations make it, and no model has it. */
        ONLY_IN_SCHEMA,
        /** Both have it, and not alike. */
        DIFFERS
    }
}
