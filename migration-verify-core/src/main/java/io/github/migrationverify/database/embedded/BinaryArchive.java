package io.github.migrationverify.database.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * A jar that holds the binaries as one {@code .txz}.
 *
 * @param jar the jar file
 */
record BinaryArchive(Path jar) {

    /** Unpacks into a folder that exists and is empty; modes and symbolic links are kept. */
    void unpackInto(Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream packed = new BufferedInputStream(zip.getInputStream(tarball(zip)));
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            Map<Path, String> links = new LinkedHashMap<>();
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder, links);
            }
            // Last, so that nothing is ever written through a link.
            for (Map.Entry<Path, String> link : links.entrySet()) {
                link(link.getKey(), link.getValue(), folder);
            }
        }
    }

    private ZipEntry tarball(ZipFile zip) throws IOException {
        return zip.stream()
                .filter(entry -> entry.getName().endsWith(".txz"))
                .findFirst()
                .orElseThrow(() -> new IOException(jar + " holds no .txz"));
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder, Map<Path, String> links)
            throws IOException {
        Path target = inside(folder, folder.resolve(entry.getName()));
        if (entry.isDirectory()) {
            Permissions.makeFolder(target, Permissions.OPEN);
            return;
        }
        Permissions.makeFolder(parent(target), Permissions.OPEN);
        if (entry.isSymbolicLink()) {
            links.put(target, entry.getLinkName());
        } else if (entry.isLink()) {
            Files.createLink(target, inside(folder, folder.resolve(entry.getLinkName())));
        } else if (entry.isFile()) {
            Files.copy(content, target);
            Permissions.set(target, (entry.getMode() & 0100) == 0 ? Permissions.READABLE : Permissions.OPEN);
        } else {
            throw new IOException("neither file, folder nor link: " + entry.getName());
        }
    }

    private static void link(Path link, String target, Path folder) throws IOException {
        inside(folder, parent(link).resolve(target));
        Files.createSymbolicLink(link, Path.of(target));
    }

    private static Path inside(Path folder, Path path) throws IOException {
        Path normal = path.normalize();
        if (!normal.startsWith(folder)) {
            throw new IOException("an entry points out of the archive: " + path);
        }
        return normal;
    }

    private static Path parent(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IOException("an entry has no folder: " + path);
        }
        return parent;
    }
}
