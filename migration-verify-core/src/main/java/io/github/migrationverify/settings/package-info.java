/** Where a project keeps the settings of its application, and of its tools: folders, files, keys. Knows no tool. */
@NullMarked
package io.github.migrationverify.settings;

import org.jspecify.annotations.NullMarked;
