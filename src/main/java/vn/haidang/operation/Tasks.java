package vn.haidang.operation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;
import vn.haidang.staff.MayAdminister;

/** What runs by itself: when it last did, when it will, and what goes wrong. */
@Service
@Transactional(readOnly = true)
public class Tasks {

    private final JdbcClient sql;

    Tasks(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that fail first, then by the time of the next run. */
    @MayAdminister
    public List<TaskState> all() {
        return sql.sql("""
                        select task_name, execution_time, picked, last_success, last_failure,
                            coalesce(consecutive_failures, 0) as failures
                        from scheduled_tasks order by failures > 0 desc, execution_time
                        """)
                .query((row, number) -> new TaskState(
                        row.getString("task_name"),
                        Instants.of(row, "execution_time"),
                        row.getBoolean("picked"),
                        Instants.find(row, "last_success").orElse(null),
                        Instants.find(row, "last_failure").orElse(null),
                        row.getInt("failures")))
                .list();
    }
}
