package vn.haidang.procedure;

import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published procedures as one browses them, without looking for anything. */
@Service
@Transactional(readOnly = true)
public class ProcedureCatalogue {

    private final JdbcClient sql;

    ProcedureCatalogue(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A page in the order of codes.
     *
     * @param after code of the last procedure of the page before; null for the first page
     */
    @PermitAll
    public List<ProcedureSummary> page(
            @Nullable Level level, @Nullable String field, @Nullable String after, int count) {
        return sql.sql("""
                        select code, name, field from procedures
                        where published_number > 0 and code > :after
                        and (:level is null or find_in_set(:level, levels))
                        and (:field is null or field = :field)
                        order by code limit :count
                        """)
                .param("after", after == null ? "" : after)
                .param("level", level == null ? null : level.name())
                .param("field", field)
                .param("count", count)
                .query(DataClassRowMapper.newInstance(ProcedureSummary.class))
                .list();
    }

    /** Those of the codes that are published, in the order of codes. */
    @PermitAll
    public List<ProcedureSummary> withCodes(List<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return sql.sql(
                        "select code, name, field from procedures where published_number > 0 and code in (:codes) order by code")
                .param("codes", codes)
                .query(DataClassRowMapper.newInstance(ProcedureSummary.class))
                .list();
    }

    /** Fields with the number of their procedures, largest first. */
    @PermitAll
    public Map<String, Integer> fields(@Nullable Level level) {
        var counts = new LinkedHashMap<String, Integer>();
        sql.sql("""
                        select field, count(*) as n from procedures
                        where published_number > 0 and (:level is null or find_in_set(:level, levels))
                        group by field order by n desc, field limit 40
                        """).param("level", level == null ? null : level.name()).query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    /** Published procedures that came from other systems. */
    @PermitAll
    public List<ProcedureSummary> imported() {
        return sql.sql("""
                        select code, name, field from procedures
                        where published_number > 0 and origin = 'IMPORTED' order by code
                        """)
                .query(DataClassRowMapper.newInstance(ProcedureSummary.class))
                .list();
    }

    /** All fields that a record here has, published or not. */
    @PermitAll
    public List<String> fieldNames() {
        return sql.sql("select distinct field from procedures order by field")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** How many procedures each level has. */
    @PermitAll
    public Map<Level, Integer> levels() {
        var counts = new LinkedHashMap<Level, Integer>();
        for (var level : Level.values()) {
            var count = sql.sql("select count(*) from procedures where published_number > 0 and find_in_set(?, levels)")
                    .param(level.name())
                    .query(Integer.class)
                    .single();
            if (count > 0) {
                counts.put(level, count);
            }
        }
        return counts;
    }
}
