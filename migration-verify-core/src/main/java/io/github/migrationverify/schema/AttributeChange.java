package io.github.migrationverify.schema;

import java.util.Optional;

/**
 * One attribute that differs.
 *
 * @param attribute its name, such as {@code default}
 * @param before its value before; empty where it had none
 * @param after its value after; empty where it has none
 */
public record AttributeChange(String attribute, Optional<String> before, Optional<String> after) {}
