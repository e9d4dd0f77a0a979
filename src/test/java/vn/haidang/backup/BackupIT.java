package vn.haidang.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.haidang.SignedIn.as;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import vn.haidang.Portal;
import vn.haidang.PortalTest;
import vn.haidang.audit.TrailSeals;
import vn.haidang.backup.BackupCommand.Asked;
import vn.haidang.command.CommandLine;
import vn.haidang.command.Commands;
import vn.haidang.feedback.CaseOfSomebody;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchRequest;
import vn.haidang.staff.Roles;

/** What is in a backup comes back, all of it, and what was erased since does not. */
@PortalTest
class BackupIT {

    /** What a start does by itself to a database, or what goes with the time. */
    private static final Set<String> MOVING = Set.of(
            "portal.scheduled_tasks",
            "portal.change_log",
            "portal.seed_files",
            "portal.flyway_schema_history",
            "portal.search_queries",
            "trail.entries",
            "trail.seals");

    private static final String PASSPHRASE = "biển lặng thuyền về";

    @TempDir
    Path folder;

    @Autowired
    Backups backups;

    @Autowired
    BackupCommand command;

    @Autowired
    ApplicationContext portal;

    @Autowired
    SearchIndex search;

    @Value("${portal.home}")
    Path home;

    /** Vaadin puts its own in a static place for each portal; the tests after these go on with the one of this portal. */
    private SecurityContextHolderStrategy signedIn = SecurityContextHolder.getContextHolderStrategy();

    @BeforeEach
    void rememberThisPortal() {
        signedIn = SecurityContextHolder.getContextHolderStrategy();
    }

    @AfterEach
    void leaveTheOtherPortal() {
        SecurityContextHolder.setContextHolderStrategy(signedIn);
    }

    @Test
    void whatIsRestoredIsWhatWasThereWithoutWhatWasErasedSince() throws Exception {
        var cases = new CaseOfSomebody(portal);
        var kept = cases.answered("CHIMBOCAU");
        var erased = cases.answered("CHIMHAIAU");
        var file = folder.resolve("cong.zip");
        var made = backups.make(file, PASSPHRASE);
        var hits = search.find(SearchRequest.everything("khai sinh", 5)).total();
        as("hanh", Roles.LEADER, () -> cases.erase(erased));

        Files.writeString(
                Files.createDirectories(folder.resolve("home")).resolve("trail.end"), "999999 of another trail");

        try (var restored = restored(file)) {
            assertThat(backups.lastRestored()).as("told beside the backup").isPresent();
            var seals = restored.getBean(TrailSeals.class);
            as("bin/portal", Roles.SYSTEM, seals::seal);
            assertThat(as("vy", Roles.ADMIN, seals::check)).isEmpty();
            var back = restored.getBean(JdbcClient.class);
            for (var table : made.rows().entrySet()) {
                if (!MOVING.contains(table.getKey())) {
                    assertThat(count(back, table.getKey()))
                            .as(table.getKey())
                            .isEqualTo(table.getValue() - lostBy(table.getKey(), erased));
                }
            }
            assertThat(words(back)).contains("CHIMBOCAU").doesNotContain("CHIMHAIAU");
            assertThat(new CaseOfSomebody(restored).opens(kept)).isTrue();
            assertThat(new CaseOfSomebody(restored).opens(erased)).isFalse();
            assertThat(restored.getBean(SearchIndex.class)
                            .find(SearchRequest.everything("khai sinh", 5))
                            .total())
                    .isEqualTo(hits);
            assertThat(files(folder.resolve("home/media"))).containsAllEntriesOf(files(home.resolve("media")));
            assertThat(Files.readAllBytes(folder.resolve("home/case-secrets.key")))
                    .isEqualTo(Files.readAllBytes(home.resolve("case-secrets.key")));
        }
    }

    @Test
    void theKeysStayOutWithoutAPassphrase() throws IOException {
        var file = folder.resolve("khong-khoa.zip");

        assertThat(backups.make(file, null).hasKeys()).isFalse();

        try (var backup = new BackupReader(file)) {
            assertThat(backup.manifest().parts().keySet()).noneMatch(name -> name.contains("key"));
        }
        assertThat(Files.getPosixFilePermissions(file))
                .noneMatch(it -> it.name().startsWith("OTHERS"));
    }

    @Test
    void anotherPassphraseOpensNothing() {
        var sealed = SealedKeys.seal(new byte[] {1, 2, 3}, PASSPHRASE.toCharArray());

        assertThat(SealedKeys.open(sealed, PASSPHRASE.toCharArray())).containsExactly(1, 2, 3);
        assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> SealedKeys.open(sealed, "khác".toCharArray()));
    }

    @Test
    void aFileThatIsCutShortOrChangedIsRefused() throws IOException {
        var file = folder.resolve("cong.zip");
        backups.make(file, null);
        var bytes = Files.readAllBytes(file);

        var cut = Files.write(folder.resolve("cut.zip"), List.of());
        Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> new BackupReader(cut));

        bytes[bytes.length / 3] ^= 0x10;
        var changed = Files.write(folder.resolve("changed.zip"), bytes);
        assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> {
            try (var backup = new BackupReader(changed)) {
                backup.verify();
            }
        });
    }

    /** As an operator types it, with and without a passphrase. */
    @Test
    void theCommandSaysWhatIsInTheFileAndWhereTheKeysAre() throws IOException {
        var plain = new CommandLine(List.of("thuong.zip"), folder.toString());
        Files.writeString(folder.resolve("passphrase"), PASSPHRASE);
        var sealed = new CommandLine(List.of("kin.zip", "--passphrase-file", "passphrase"), folder.toString());

        assertThat(as("bin/portal", Roles.SYSTEM, () -> command.run(plain)))
                .contains("was read again: whole", "The keys are not in it", "case-secrets.key");
        assertThat(as("bin/portal", Roles.SYSTEM, () -> command.run(sealed)))
                .contains("The keys are in it, under the passphrase");
        assertThat(folder.resolve("thuong.zip")).exists();
    }

    @Test
    void aCommandSaysWhatItNeeds() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Asked.of(new CommandLine(List.of(), "/"), "restore FILE"))
                .withMessage("restore FILE");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Asked.of(new CommandLine(List.of("a.zip", "b.zip"), "/"), "restore FILE"));
        assertThat(Commands.withoutSettings(new String[] {"restore", "--portal.home=/x", "a.zip", "--replace"}))
                .containsExactly("restore", "a.zip", "--replace");
    }

    private ConfigurableApplicationContext restored(Path file) throws IOException {
        var passphrase = Files.writeString(folder.resolve("passphrase"), PASSPHRASE + "\n");
        return new SpringApplicationBuilder(Portal.class)
                .run(
                        "restore",
                        file.toString(),
                        "--passphrase-file",
                        passphrase.toString(),
                        "--portal.home=" + folder.resolve("home"),
                        "--portal.content=file:content/",
                        "--portal.staff.password-memory=64KB",
                        "--db-scheduler.enabled=false",
                        "--server.port=0");
    }

    private static long lostBy(String table, CaseOfSomebody.Opened erased) {
        return switch (table) {
            case "portal.feedback_messages" -> erased.messages();
            case "portal.feedback_files",
                    "portal.feedback_receipts",
                    "portal.outgoing_messages",
                    "portal.piece_buffers",
                    "portal.public_answers" -> 1;
            default -> 0;
        };
    }

    private static long count(JdbcClient sql, String table) {
        return sql.sql("select count(*) from portal"
                        + table.replaceFirst("portal", "").replaceFirst("trail", "_trail"))
                .query(Long.class)
                .single();
    }

    /** Every word of every table. */
    private static String words(JdbcClient sql) {
        var words = new StringBuilder();
        var tables = new ArrayList<>(sql.sql(
                        "select concat(table_schema, '.', table_name) from information_schema.tables where table_schema in ('portal', 'portal_trail')")
                .query(String.class)
                .list());
        for (var table : tables) {
            sql.sql("select * from " + table)
                    .query()
                    .listOfRows()
                    .forEach(row -> row.values()
                            .forEach(value -> words.append(
                                            value instanceof byte[] bytes ? new String(bytes, UTF_8) : value)
                                    .append(' ')));
        }
        return words.toString();
    }

    private static Map<String, Long> files(Path media) throws IOException {
        var sizes = new TreeMap<String, Long>();
        try (var files = Files.walk(media)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                sizes.put(media.relativize(file).toString(), Files.size(file));
            }
        }
        return sizes;
    }
}
