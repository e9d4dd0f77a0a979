package vn.haidang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;

/** A folder that only its owner enters, whatever the umask says; nobody else reaches what is inside. */
final class PrivateFolder {

    private PrivateFolder() {}

    /** Made when it is not there; closed to others when it is open. */
    static Path created(Path folder) throws IOException {
        Files.createDirectories(folder);
        var open = EnumSet.copyOf(Files.getPosixFilePermissions(folder));
        if (open.retainAll(EnumSet.of(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE))) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return folder;
    }
}
