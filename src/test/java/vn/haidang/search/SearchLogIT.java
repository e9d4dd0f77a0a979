package vn.haidang.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.SignedIn.as;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.haidang.PortalTest;
import vn.haidang.staff.Roles;

@PortalTest
class SearchLogIT {

    @Autowired
    SearchLog searches;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    @Test
    void whatIsAskedInVainThreeTimesIsListedUntilSomebodyHasSeenIt() throws Exception {
        for (var time = 0; time < 3; time++) {
            get("/thu-tuc?q=xyzq+wqzk", "");
        }
        get("/thu-tuc?q=xyzq+hai+lan", "");
        searches.write();

        assertThat(query("xyzq wqzk").orElseThrow().withoutResult()).isEqualTo(3);
        assertThat(query("xyzq hai lan")).isEmpty();

        as("lan", Roles.EDITOR, () -> searches.settle("xyzq wqzk"));
        assertThat(query("xyzq wqzk")).isEmpty();
    }

    @Test
    void anAnswerThatIsOpenedIsAClick() throws Exception {
        for (var time = 0; time < 3; time++) {
            get("/thu-tuc?q=chua+vo+con+thi+xin+giay+nao", "");
        }
        searches.write();
        assertThat(query("chua vo con thi xin giay nao").orElseThrow().clicks()).isZero();

        get("/thu-tuc/1.004873", "http://127.0.0.1:" + port + "/thu-tuc?q=chua+vo+con+thi+xin+giay+nao");
        searches.write();
        assertThat(query("chua vo con thi xin giay nao")).isEmpty();
    }

    @Test
    void onlyPagesThatExistAreCounted() throws Exception {
        get("/thu-tuc/1.000656", "");
        get("/thu-tuc/viec/khong-co-viec-nay", "");
        searches.write();

        assertThat(opens("/thu-tuc/1.000656")).isOne();
        assertThat(opens("/thu-tuc/viec/khong-co-viec-nay")).isZero();
    }

    private int opens(String path) {
        return sql.sql("select count(*) from page_opens where path = ?")
                .param(path)
                .query(Integer.class)
                .single();
    }

    @Test
    void numbersOfPeopleAreNeverKept() throws Exception {
        for (var time = 0; time < 4; time++) {
            get("/thu-tuc?q=cccd+051099001234", "");
            get("/thu-tuc?q=so+0905+123+456", "");
        }
        searches.write();

        assertThat(all())
                .noneMatch(query -> query.text().contains("051") || query.text().contains("0905"));
    }

    private Optional<SearchLog.Query> query(String text) {
        return all().stream().filter(query -> query.text().equals(text)).findFirst();
    }

    private List<SearchLog.Query> all() {
        return as("lan", Roles.EDITOR, () -> searches.unanswered(1000));
    }

    private void get(String path, String referer) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!referer.isEmpty()) {
            request.header("Referer", referer);
        }
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.discarding());
    }
}
