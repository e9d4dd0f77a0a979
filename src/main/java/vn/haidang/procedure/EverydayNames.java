package vn.haidang.procedure;

import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.pages.PublicChange;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.MayMaintainContent;
import vn.haidang.staff.OnlyThePortal;
import vn.haidang.text.Vietnamese;
import vn.haidang.text.WrongInput;

/**
 * What people call a procedure. Kept beside the record, because it is ours and not the national portal's: an import
 * changes nothing here, and no new name makes a new version.
 */
@Service
@Transactional
public class EverydayNames {

    /** Of one name, in letters. */
    public static final int LONGEST = 120;

    /** More names would drown the official one. */
    public static final int MOST = 20;

    private final JdbcClient sql;
    private final JdbcOperations batch;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    EverydayNames(JdbcClient sql, JdbcOperations batch, AuditTrail audit, ApplicationEventPublisher events) {
        this.sql = sql;
        this.batch = batch;
        this.audit = audit;
        this.events = events;
    }

    /** In the order in which staff wrote them; the first is the one to show. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<String> of(String code) {
        return sql.sql("select name from procedure_everyday_names where code = ? order by position")
                .param(code)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /**
     * Findable by them within a second.
     *
     * @throws WrongInput with a message key, when there are too many names or one is too long
     */
    @MayMaintainContent
    public void change(String code, List<String> names) {
        var clean = clean(names);
        if (clean.size() > MOST || clean.stream().anyMatch(name -> name.length() > LONGEST)) {
            throw new WrongInput("procedure.names.wrong");
        }
        replace(code, clean);
        audit.record("procedure.named", code, String.join(", ", clean));
    }

    /** Adds names that are not there yet; those of procedures that are not published wait until they are. */
    @OnlyThePortal
    public void seed(Map<String, List<String>> namesByCode) {
        var known = ofAll();
        var rows = new ArrayList<Object[]>();
        namesByCode.forEach((code, names) -> {
            var there = known.getOrDefault(code, List.of());
            var all = new ArrayList<>(there);
            all.addAll(names);
            var clean = clean(all);
            for (var position = there.size(); position < Math.min(MOST, clean.size()); position++) {
                rows.add(new Object[] {code, position, clean.get(position)});
            }
        });
        batch.batchUpdate("insert into procedure_everyday_names (code, position, name) values (?, ?, ?)", rows);
        var published = published();
        namesByCode.keySet().stream()
                .filter(published::contains)
                .forEach(code -> events.publishEvent(new PublicChange(Procedures.KIND, code)));
    }

    @PermitAll
    @Transactional(readOnly = true)
    Map<String, List<String>> ofAll() {
        var names = new HashMap<String, List<String>>();
        sql.sql("select code, name from procedure_everyday_names order by code, position")
                .query(row -> {
                    names.computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return names;
    }

    private Set<String> published() {
        return Set.copyOf(sql.sql("select code from procedures where published_number > 0")
                .query((row, number) -> row.getString(1))
                .list());
    }

    private void replace(String code, List<String> names) {
        sql.sql("delete from procedure_everyday_names where code = ?")
                .param(code)
                .update();
        for (var position = 0; position < names.size(); position++) {
            sql.sql("insert into procedure_everyday_names (code, position, name) values (?, ?, ?)")
                    .params(code, position, names.get(position))
                    .update();
        }
        events.publishEvent(new PublicChange(Procedures.KIND, code));
    }

    private static List<String> clean(List<String> names) {
        var clean = new LinkedHashSet<String>();
        for (var name : names) {
            var one = Vietnamese.normalise(name).strip().replaceAll("\\s+", " ");
            if (!one.isEmpty()) {
                clean.add(one);
            }
        }
        return List.copyOf(clean);
    }
}
