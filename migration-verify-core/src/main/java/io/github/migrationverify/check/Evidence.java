package io.github.migrationverify.check;

/**
 * A titled block of text that backs a finding.
 *
 * @param title what the text is, such as {@code Statement}
 * @param text the text, whole, perhaps of several lines
 */
public record Evidence(String title, String text) {}
