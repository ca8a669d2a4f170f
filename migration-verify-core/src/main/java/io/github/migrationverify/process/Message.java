package io.github.migrationverify.process;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a process says to the one that started it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
@JsonSubTypes({
    @JsonSubTypes.Type(Message.Said.class),
    @JsonSubTypes.Type(Message.JarWanted.class),
    @JsonSubTypes.Type(Message.Ended.class)
})
public sealed interface Message {

    /**
     * A line for the log.
     *
     * @param level how loud it is
     * @param text the line, without line end
     */
    record Said(Level level, String text) implements Message {}

    /**
     * A question for an artifact of PostgreSQL's binaries; a {@link JarAnswer} is awaited.
     *
     * @param artifactId its id
     * @param version its version
     */
    record JarWanted(String artifactId, String version) implements Message {}

    /**
     * The last message.
     *
     * @param ending what came of it
     */
    record Ended(Ending ending) implements Message {}

    /** How loud a line is. */
    enum Level {
        /** Only for whoever wants all of it. */
        DEBUG,
        /** How things go on. */
        INFO,
        /** Something its owner should know. */
        WARNING
    }
}
