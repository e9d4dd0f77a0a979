package vn.haidang.search;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;

/** Forgets what only grew: changes that every node has followed, questions and pages of which nobody asks any more. */
@Component
class SearchSweep {

    private final JdbcClient sql;
    private final SearchSettings settings;
    private final Clock clock;

    SearchSweep(JdbcClient sql, SearchSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    /** The last changes stay, by which a node knows where it is. */
    @Transactional
    void sweep() {
        sql.sql(
                        "delete from change_log where at < ? and id < (select * from (select max(id) - ? from change_log) newest)")
                .params(Instants.stored(clock.instant().minus(settings.keepChanges())), LogPosition.MOST_AWAITED)
                .update();
        var today = LocalDate.now(clock);
        sql.sql("delete from search_queries where last_on < ?")
                .param(today.minusDays(settings.keepSearches().toDays()))
                .update();
        sql.sql("delete from page_opens where day < ?")
                .param(today.minusDays(settings.keepOpens().toDays()))
                .update();
    }
}
