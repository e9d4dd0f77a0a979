package vn.haidang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.database.SecondAccount;

@PortalTest
class ChangeFollowerIT {

    @Autowired
    ChangeFollower follower;

    @Autowired
    SearchIndex search;

    @Autowired
    SecondAccount second;

    @Autowired
    LuceneIndex index;

    /** Its number is lower than those that were followed meanwhile. */
    @Test
    void aChangeWhoseTransactionTookLongIsFollowedWhenItEnds() throws SQLException {
        long number;
        try (var slow = second.connect();
                var quick = second.connect()) {
            slow.setAutoCommit(false);
            number = log(slow);
            log(quick);
            follower.catchUp();
            assertThat(follower.awaited()).contains(number);
            slow.commit();
        }

        follower.catchUp();

        assertThat(follower.awaited()).doesNotContain(number);
    }

    private static long log(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into change_log (kind, subject) values ('nothing', 'nobody')");
            var row = statement.executeQuery("select last_insert_id()");
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void aDamagedIndexIsNoticedByReadingAndReplaced() throws InterruptedException {
        index.suspect();

        assertThat(search.find(SearchRequest.everything("khai sinh", 3)).isWhole())
                .isFalse();
        for (var attempt = 0; attempt < 300 && !search.isWhole(); attempt++) {
            Thread.sleep(100);
        }
        assertThat(search.find(SearchRequest.everything("khai sinh", 3)).isWhole())
                .isTrue();
        assertThat(search.find(SearchRequest.everything("khai sinh", 3)).total())
                .isPositive();
    }
}
