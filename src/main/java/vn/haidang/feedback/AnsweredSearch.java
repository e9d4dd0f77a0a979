package vn.haidang.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;
import vn.haidang.search.SearchEntry;
import vn.haidang.search.SearchSource;
import vn.haidang.text.VietnameseDates;

/** What search may know of cases: the words that were released for everybody, and nothing else. */
@Component
@Transactional(readOnly = true)
class AnsweredSearch implements SearchSource {

    private static final String RELEASED = """
            select id, code, public_title, public_question, public_answer, answered_at from feedback_cases
            where released_at is not null
            """;

    private final JdbcClient sql;

    AnsweredSearch(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return FeedbackCases.KIND;
    }

    @Override
    public void forEach(Consumer<SearchEntry> consumer) {
        try (var released = sql.sql(RELEASED).query(AnsweredSearch::entry).stream()) {
            released.forEach(consumer);
        }
    }

    @Override
    public Optional<SearchEntry> find(String id) {
        return sql.sql(RELEASED + " and id = ?")
                .param(id)
                .query(AnsweredSearch::entry)
                .optional();
    }

    private static SearchEntry entry(ResultSet row, int number) throws SQLException {
        return SearchEntry.of(
                FeedbackCases.KIND,
                row.getString("id"),
                "/phan-anh/theo-doi/" + row.getString("code"),
                row.getString("public_title"),
                row.getString("public_question"),
                row.getString("public_answer"),
                VietnameseDates.dateOf(Instants.of(row, "answered_at")));
    }
}
