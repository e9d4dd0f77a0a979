package vn.haidang.plan;

import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.staff.MayFollowContent;
import vn.haidang.staff.OnlyThePortal;

/** The plans and their duties. */
@Service
@Transactional
public class CommunicationPlans {

    private final JdbcClient sql;

    CommunicationPlans(JdbcClient sql) {
        this.sql = sql;
    }

    /** Newest first. */
    @MayFollowContent
    @Transactional(readOnly = true)
    public List<CommunicationPlan> all() {
        return sql.sql("select year, title, source, closed from communication_plans order by year desc")
                .query(DataClassRowMapper.newInstance(CommunicationPlan.class))
                .list();
    }

    /** In the order of the plan. */
    @MayFollowContent
    @Transactional(readOnly = true)
    public List<Duty> duties(int year) {
        return sql.sql("""
                        select year, ref, name, lead_unit, support_units, period, per_year, channel, topic_tree
                        from duties where year = ? order by position
                        """)
                .param(year)
                .query(DataClassRowMapper.newInstance(Duty.class))
                .list();
    }

    @OnlyThePortal
    public void add(CommunicationPlan plan, List<Duty> duties) {
        sql.sql(
                        "insert into communication_plans (year, title, source, closed) values (:year, :title, :source, :closed)")
                .paramSource(plan)
                .update();
        duties.forEach(this::add);
    }

    private void add(Duty duty) {
        sql.sql("""
                        insert into duties (year, ref, name, lead_unit, support_units, period, per_year, channel,
                            topic_tree, position)
                        select :year, :ref, :name, :leadUnit, :supportUnits, :period, :perYear, :channel, :topicTree,
                            count(*) from duties where year = :year
                        """).paramSource(duty).update();
    }
}
