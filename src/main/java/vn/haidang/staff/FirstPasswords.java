package vn.haidang.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.haidang.database.StartStep;

/** A new portal gets one account per role; the passwords are in a file that only its owner can read. */
@Component
public class FirstPasswords extends StartStep {

    private static final Logger log = LoggerFactory.getLogger(FirstPasswords.class);

    private final StaffMemberRepository repository;
    private final Accounts accounts;
    private final Passwords passwords;
    private final CurrentStaff current;
    private final Path file;

    FirstPasswords(
            StaffMemberRepository repository,
            Accounts accounts,
            Passwords passwords,
            CurrentStaff current,
            StaffSettings settings) {
        super(ACCOUNTS);
        this.repository = repository;
        this.accounts = accounts;
        this.passwords = passwords;
        this.current = current;
        this.file = settings.folder().resolve("first-passwords.txt");
    }

    @Override
    protected void run() {
        current.asSystem("first start", () -> {
            if (repository.count() == 0) {
                write(addAccounts());
            } else {
                forgetChanged();
            }
        });
    }

    /** Whether some of them still open something. */
    public boolean isThere() {
        return Files.exists(file);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SignInChanged event) {
        forgetChanged();
    }

    /** Leaves in the file what still opens something; it goes when nothing does. */
    private synchronized void forgetChanged() {
        if (!Files.exists(file)) {
            return;
        }
        var still = repository.findAllByPasswordIsFirstTrueAndLockedAtIsNull().stream()
                .map(StaffMember::username)
                .collect(Collectors.toSet());
        try {
            var lines = Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("#") || still.contains(line.split(" ", 2)[0]))
                    .toList();
            if (lines.stream().allMatch(line -> line.startsWith("#"))) {
                Files.delete(file);
            } else {
                write(lines);
            }
        } catch (IOException | UncheckedIOException e) {
            log.warn("The first passwords in {} could not be forgotten: {}", file, e.getMessage());
        }
    }

    /** The file, as long as nobody has deleted it. */
    public Path file() {
        return file;
    }

    private List<String> addAccounts() {
        var lines = new ArrayList<String>();
        lines.add("# Mật khẩu lần đầu, đổi khi đăng nhập. Đổi xong thì dòng ấy mất, đổi hết thì tệp này mất.");
        lines.add(
                "# First passwords, to be changed at the first sign-in. A line goes once its password has been changed.");
        for (var role : Role.values()) {
            var username = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var password = passwords.first();
            accounts.add(username, username, null, Set.of(role), password);
            lines.add("%-14s %s".formatted(username, password));
        }
        return lines;
    }

    private void write(List<String> lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(draft, lines);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The first passwords could not be written to " + file, e);
        }
    }
}
