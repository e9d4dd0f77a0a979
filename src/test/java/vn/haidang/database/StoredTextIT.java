package vn.haidang.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import vn.haidang.PortalTest;
import vn.haidang.pages.Feeds;

/** Signs that nobody sees come in by no door, and what they once were stored in breaks nothing. */
@PortalTest
class StoredTextIT {

    private static final String DIRTY = "Đèn\u0000 tắt\u001eđêm\u000bmưa \u202eđó\u202c\u200b";
    private static final String CLEAN = "Đèn tắt-đêm\nmưa đó";

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient sql;

    @Autowired
    Feeds feeds;

    @Test
    void aReportIsStoredClean() throws Exception {
        var id = UUID.randomUUID().toString();
        http.perform(MockMvcRequestBuilders.post("/phan-anh")
                        .param("clientId", id)
                        .param("kind", "other")
                        .param("content", DIRTY)
                        .param("fullName", "Lan\u202e Anh\u0007")
                        .param("address", "An\u200b Hải")
                        .param("phone", "0912345678"))
                .andExpect(MockMvcResultMatchers.status().isSeeOther());

        var stored = sql.sql("select content, full_name, address from feedback_cases where client_id = ?")
                .param(id)
                .query()
                .singleRow();
        assertThat(stored.values()).containsExactly(CLEAN, "Lan Anh", "An Hải");
    }

    @Test
    void everyStatementStoresClean() {
        sql.sql("insert into feedback_places (slug, name, position) values (?, ?, 99)")
                .params("sach", DIRTY)
                .update();

        assertThat(sql.sql("select name from feedback_places where slug = 'sach'")
                        .query(String.class)
                        .single())
                .isEqualTo(CLEAN);
        sql.sql("delete from feedback_places where slug = 'sach'").update();
    }

    @Test
    void aFeedIsWellFormedWhateverIsStored() throws Exception {
        var now = Instant.parse("2026-11-30T01:00:00Z");
        var feed = feeds.atom(DIRTY, "/thu", List.of(new Feeds.Entry("urn:1", DIRTY, "/thu/1", DIRTY, now, now)));

        var bytes = Objects.requireNonNull(feed.getBody()).getBytes(StandardCharsets.UTF_8);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        assertThat(document.getElementsByTagName("summary").item(0).getTextContent())
                .isEqualTo(CLEAN);
    }
}
