package vn.haidang.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.haidang.database.StartStep;

/** A new portal gets one account per role; the passwords are in a file that only its owner can read. */
@Component
public class FirstPasswords extends StartStep {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;

    private final StaffMembers members;
    private final CurrentStaff current;
    private final Path file;
    private final SecureRandom random = new SecureRandom();

    FirstPasswords(StaffMembers members, CurrentStaff current, StaffSettings settings) {
        super(ACCOUNTS);
        this.members = members;
        this.current = current;
        this.file = settings.folder().resolve("first-passwords.txt");
    }

    @Override
    protected void run() {
        current.asSystem("first start", () -> {
            if (members.isEmpty()) {
                write(addAccounts());
            }
        });
    }

    /** The file, as long as nobody has deleted it. */
    public Path file() {
        return file;
    }

    private List<String> addAccounts() {
        var lines = new ArrayList<String>();
        lines.add("# Mật khẩu lần đầu, đổi khi đăng nhập. Đổi xong thì xóa tệp này.");
        lines.add("# First passwords, to be changed at the first login. Delete this file afterwards.");
        for (var role : Role.values()) {
            var username = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var password = password();
            members.add(username, username, null, Set.of(role), password);
            lines.add("%-14s %s".formatted(username, password));
        }
        return lines;
    }

    private String password() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }

    private void write(List<String> lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("The first passwords could not be written to " + file, e);
        }
    }
}
