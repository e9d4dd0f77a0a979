package vn.haidang.feedback;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.MayAdminister;
import vn.haidang.staff.OnlyThePortal;
import vn.haidang.text.Slug;

/** Neighbourhoods and landmarks that a reporter may choose from. */
@Service
@Transactional
public class Places {

    private static final int LONGEST = 100;
    private static final int LONGEST_SLUG = 60;

    private final JdbcClient sql;
    private final AuditTrail audit;

    Places(JdbcClient sql, AuditTrail audit) {
        this.sql = sql;
        this.audit = audit;
    }

    @PermitAll
    @Transactional(readOnly = true)
    public List<Place> all() {
        return sql.sql("select slug, name from feedback_places order by position")
                .query(DataClassRowMapper.newInstance(Place.class))
                .list();
    }

    /** Adds one of the seed content. */
    @OnlyThePortal
    public void add(Place place) {
        sql.sql("insert into feedback_places (slug, name, position) select ?, ?, count(*) from feedback_places")
                .params(place.slug(), place.name())
                .update();
    }

    /**
     * Opens a place.
     *
     * @throws IllegalArgumentException with the message key of what is wrong
     */
    @MayAdminister
    public void open(String name) {
        requireWords(name);
        var slug = Slug.of(name, LONGEST_SLUG).value();
        if (all().stream().anyMatch(place -> place.slug().equals(slug))) {
            throw new IllegalArgumentException("place.taken");
        }
        sql.sql("insert into feedback_places (slug, name, position) select ?, ?, count(*) from feedback_places")
                .params(slug, name)
                .update();
        audit.record("place.opened", slug, name);
    }

    /** @throws IllegalArgumentException with the message key of what is wrong */
    @MayAdminister
    public void rename(String slug, String name) {
        requireWords(name);
        sql.sql("update feedback_places set name = ? where slug = ?")
                .params(name, slug)
                .update();
        audit.record("place.renamed", slug, name);
    }

    private static void requireWords(String name) {
        if (!Slug.isPossible(name) || name.length() > LONGEST) {
            throw new IllegalArgumentException("unit.name.wrong");
        }
    }

    /** "Cảng Lý Sơn, cạnh phòng vé"; empty when neither was given. */
    String words(String slug, String detail) {
        var name = all().stream()
                .filter(place -> place.slug().equals(slug))
                .map(Place::name)
                .findFirst()
                .orElse("");
        return Stream.of(name, detail).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
