package vn.haidang.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.haidang.SignedIn.as;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.haidang.PortalTest;
import vn.haidang.search.ChangeFollower;
import vn.haidang.staff.Roles;
import vn.haidang.text.NotNow;
import vn.haidang.text.WrongInput;

@PortalTest
class BannersIT {

    private static final String STORM = "Bão vào gần, tàu dừng từ 17 giờ";

    @Autowired
    Banners banners;

    @Autowired
    ChangeFollower follower;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    private final HttpClient browser = HttpClient.newHttpClient();

    @AfterEach
    void quiet() {
        as("lan", Roles.EDITOR, () -> banners.alive().forEach(banner -> banners.end(banner.id())));
        follower.catchUp();
    }

    @Test
    void twoPeopleAreNeededAndThenItIsOnEveryPageAlsoOnKeptOnes() throws Exception {
        assertThat(page("/")).doesNotContain(STORM);
        var id = proposed();
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> as("lan", Roles.APPROVER, () -> banners.confirm(id)));
        assertThat(page("/")).doesNotContain(STORM);

        as("minh", Roles.APPROVER, () -> banners.confirm(id));
        follower.catchUp();

        assertThat(page("/")).contains(STORM);
        assertThat(page("/tin-tuc")).contains(STORM);
        assertThat(page("/phan-anh")).contains(STORM);
        assertThat(page("/khong-co-trang-nay")).contains(STORM);

        as("lan", Roles.EDITOR, () -> banners.end(id));
        follower.catchUp();
        assertThat(page("/")).doesNotContain(STORM);
    }

    @Test
    void anEarlierOneDoesNotComeBackWhenTheNewerEnds() throws Exception {
        var first = proposed();
        as("minh", Roles.APPROVER, () -> banners.confirm(first));
        var second = proposed();
        as("minh", Roles.APPROVER, () -> banners.confirm(second));

        as("lan", Roles.EDITOR, () -> banners.end(second));
        follower.catchUp();

        assertThat(page("/")).doesNotContain(STORM);
    }

    @Test
    void itEndsByItself() throws Exception {
        var id = proposed();
        as("minh", Roles.APPROVER, () -> banners.confirm(id));
        sql.sql("update banners set until = now(3) + interval 3 second where id = ?")
                .param(id)
                .update();
        follower.catchUp();
        assertThat(page("/huong-dan")).contains(STORM);

        Thread.sleep(3100);

        assertThat(page("/huong-dan")).doesNotContain(STORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com", "//example.com", "javascript:alert(1)", "/Tin Tuc", "tin-tuc"})
    void itLeadsNowhereButIntoThisPortal(String path) {
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> as("lan", Roles.EDITOR, () -> banners.propose(STORM, path, later())))
                .withMessage("banner.path.wrong");
    }

    @Test
    void anEditorDoesNotLetOneOut() {
        var id = proposed();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("minh", Roles.EDITOR, () -> banners.confirm(id)));
    }

    private long proposed() {
        as("lan", Roles.EDITOR, () -> banners.propose(STORM, "/tin-tuc", later()));
        return as("lan", Roles.EDITOR, () -> banners.alive()).getFirst().id();
    }

    private static Instant later() {
        return Instant.now().plus(Duration.ofHours(2));
    }

    private String page(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return browser.send(request, BodyHandlers.ofString()).body();
    }
}
