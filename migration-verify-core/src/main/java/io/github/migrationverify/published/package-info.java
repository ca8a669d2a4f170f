/**
 * The chain as the base branch has it: its files laid out by git in a folder, read by the same source, and what the working tree
 * makes of it. Nothing is fetched, and nothing in the project or its repository is written.
 */
@NullMarked
package io.github.migrationverify.published;

import org.jspecify.annotations.NullMarked;
