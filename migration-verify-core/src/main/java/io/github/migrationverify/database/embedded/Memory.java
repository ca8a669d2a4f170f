package io.github.migrationverify.database.embedded;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder of this machine that is kept in memory, where there is room to spare. Migrations create and drop thousands of small
 * files, and the books that a disk's file system keeps of them cost more than what is in them: ext4 looks at every file deleted in
 * the last minutes before it creates another.
 */
final class Memory {

    static final Path SHARED = Path.of("/dev/shm");
    private static final long ROOM = 4L << 30;

    private Memory() {}

    /** {@return the folder; empty where there is none, where too little is free, and where somebody chose another place} */
    static Optional<Path> folder() {
        boolean chosen = !Path.of(System.getProperty("java.io.tmpdir")).equals(Path.of("/tmp"));
        return chosen || total() < 2 * ROOM
                ? Optional.empty()
                : Optional.of(SHARED).filter(Memory::hasRoom);
    }

    /** Of a container it is the container's. */
    private static long total() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }

    private static boolean hasRoom(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            return store.type().equals("tmpfs") && store.getUsableSpace() >= ROOM;
        } catch (IOException notThere) {
            return false;
        }
    }
}
