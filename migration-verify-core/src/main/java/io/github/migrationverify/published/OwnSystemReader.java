package io.github.migrationverify.published;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit to the repository: without it, it runs {@code git} to find the machine's configuration, and measures the file system's
 * clock by writing files into the repository, whose result it then writes to the user's home.
 */
final class OwnSystemReader extends SystemReader.Delegate {

    /** What JGit assumes itself where it cannot measure. */
    private static final long CLOCK_RESOLUTION_SECONDS = 2;

    private OwnSystemReader(SystemReader machine) {
        super(machine);
    }

    /** Makes JGit use it, from now on. */
    static synchronized void settle() {
        if (!(SystemReader.getInstance() instanceof OwnSystemReader)) {
            SystemReader.setInstance(new OwnSystemReader(SystemReader.getInstance()));
        }
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new NoFile(parent, fs);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new NoFile(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new NoFile(parent, fs);
    }

    /** Says nothing but what keeps JGit from measuring. */
    private static final class NoFile extends FileBasedConfig {

        @SuppressWarnings("NullAway") // JGit's own way to say that there is no file
        NoFile(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public long getTimeUnit(String section, String subsection, String name, long defaultValue, TimeUnit wantUnit) {
            return section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)
                    ? wantUnit.convert(CLOCK_RESOLUTION_SECONDS, TimeUnit.SECONDS)
                    : super.getTimeUnit(section, subsection, name, defaultValue, wantUnit);
        }

        @Override
        public void load() {}

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
