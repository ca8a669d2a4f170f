package io.github.migrationverify.source;

import io.github.migrationverify.revision.Place;

/**
 * The call in the project's own code that failed, where a revision is code.
 *
 * @param place its file and line
 * @param trace the calls that led there, the last one last, several lines; empty where there is nothing to add to the place
 */
public record FailedCall(Place place, String trace) {}
