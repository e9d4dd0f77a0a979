package vn.haidang.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.haidang.SignedIn.as;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;
import vn.haidang.feedback.Places;
import vn.haidang.publication.Topics;
import vn.haidang.search.ChangeFollower;
import vn.haidang.staff.Roles;
import vn.haidang.staff.Unit;
import vn.haidang.staff.Units;
import vn.haidang.text.WrongInput;

/** What an administrator calls units, topics and places is what citizens read, also on pages that were kept. */
@PortalTest
class NamesOnPagesIT {

    @Autowired
    Units units;

    @Autowired
    Topics topics;

    @Autowired
    Places places;

    @Autowired
    ChangeFollower follower;

    @LocalServerPort
    int port;

    private final String word =
            "đèn " + UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);

    @Test
    void aUnitHasOneCodeInCapitalsAndOneName() {
        var code = UUID.randomUUID().toString().substring(0, 6);
        as("quan-tri", Roles.ADMIN, () -> {
            units.open(code, "  Phòng  " + word + "\u200b", "Việc");
            refused("unit.code.taken", () -> units.open(code, "Phòng khác " + word, ""));
            refused("unit.code.wrong", () -> units.open("a b", "Phòng khác " + word, ""));
            refused("unit.name.taken", () -> units.open("X" + code, "phòng " + word, ""));
            refused("unit.name.wrong", () -> units.open("X" + code, " \u00ad ", ""));
            refused("unit.about.wrong", () -> units.open("X" + code, "Phòng khác " + word, "a".repeat(501)));
        });

        assertThat(units.withCode(code.toUpperCase(Locale.ROOT)).map(Unit::name))
                .contains("Phòng " + word);
    }

    @Test
    void aUnitCalledAnewIsSoOnItsKeptPage() throws Exception {
        var unit = units.all().getFirst();
        var path = "/don-vi/" + unit.code().toLowerCase(Locale.ROOT);
        assertThat(read(path)).contains(unit.name());

        as("quan-tri", Roles.ADMIN, () -> units.rename(unit.code(), "Phòng " + word, unit.duty()));
        follower.catchUp();

        assertThat(read(path)).contains("Phòng " + word).doesNotContain(unit.name());
        as("quan-tri", Roles.ADMIN, () -> units.rename(unit.code(), unit.name(), unit.duty()));
        follower.catchUp();
    }

    @Test
    void aPlaceIsOfferedUnderItsName() throws Exception {
        read("/phan-anh");
        as("quan-tri", Roles.ADMIN, () -> {
            places.open("Xóm " + word);
            refused("place.name.taken", () -> places.open("xom " + word));
            refused("place.name.wrong", () -> places.open("…"));
            refused("place.name.wrong", () -> places.open("a".repeat(101)));
            var other = places.all().getFirst();
            refused("place.name.taken", () -> places.rename(other.slug(), "XÓM " + word));
        });
        follower.catchUp();

        assertThat(read("/phan-anh")).contains("Xóm " + word);
    }

    @Test
    void aTopicStandsInItsTree() throws Exception {
        read("/chu-de");
        as("quan-tri", Roles.ADMIN, () -> {
            topics.open("CDS", "Chuyện " + word);
            refused("topic.name.taken", () -> topics.open("CCHC", "chuyen " + word));
            refused("topic.name.wrong", () -> topics.open("CDS", "!"));
            var other = topics.all().getFirst();
            refused("topic.name.taken", () -> topics.rename(other.slug(), "chuyện " + word));
        });
        follower.catchUp();

        assertThat(read("/chu-de")).contains("Chuyện " + word);
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(WrongInput.class).isThrownBy(deed::run).withMessage(key);
    }

    private String read(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }
}
