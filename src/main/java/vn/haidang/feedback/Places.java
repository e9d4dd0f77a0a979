package vn.haidang.feedback;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.pages.Memo;
import vn.haidang.pages.PublicChange;
import vn.haidang.pages.Remembered;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.MayAdminister;
import vn.haidang.staff.OnlyThePortal;
import vn.haidang.text.Slug;
import vn.haidang.text.Spelling;
import vn.haidang.text.Vietnamese;
import vn.haidang.text.WrongFields;

/** Neighbourhoods and landmarks that a reporter may choose from. */
@Service
@Transactional
public class Places implements Remembered {

    /** In letters. */
    public static final int LONGEST = 100;

    private static final int LONGEST_SLUG = 60;

    private final JdbcClient sql;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Memo<List<Place>> remembered = new Memo<>(this::all);

    Places(JdbcClient sql, AuditTrail audit, ApplicationEventPublisher events) {
        this.sql = sql;
        this.audit = audit;
        this.events = events;
    }

    /** In their order; "elsewhere" is the last, whatever was added since. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<Place> all() {
        return sql.sql("select slug, name from feedback_places order by slug = 'khac', position")
                .query(DataClassRowMapper.newInstance(Place.class))
                .list();
    }

    /** The same for the form, which is there also while the database is not. */
    @PermitAll
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Place> choices() {
        return remembered.get();
    }

    @Override
    @PermitAll
    @Transactional(propagation = Propagation.SUPPORTS)
    public void forget() {
        remembered.forget();
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
     * @throws WrongFields "name"
     */
    @MayAdminister
    public void open(String name) {
        var said = Vietnamese.line(name);
        requireWords("", said);
        var slug = Slug.of(said, LONGEST_SLUG).value();
        if (all().stream().anyMatch(place -> place.slug().equals(slug))) {
            throw WrongFields.in("name", "place.name.taken");
        }
        sql.sql("insert into feedback_places (slug, name, position) select ?, ?, count(*) from feedback_places")
                .params(slug, said)
                .update();
        changed("place.opened", slug, said);
    }

    /** @throws WrongFields "name" */
    @MayAdminister
    public void rename(String slug, String name) {
        var said = Vietnamese.line(name);
        requireWords(slug, said);
        sql.sql("update feedback_places set name = ? where slug = ?")
                .params(said, slug)
                .update();
        changed("place.renamed", slug, said);
    }

    private void changed(String deed, String slug, String name) {
        audit.record(deed, slug, name);
        events.publishEvent(new PublicChange("place", slug));
    }

    private void requireWords(String slug, String name) {
        if (!Slug.isPossible(name) || name.length() > LONGEST) {
            throw WrongFields.in("name", "place.name.wrong");
        }
        if (all().stream()
                .anyMatch(place -> !place.slug().equals(slug)
                        && Spelling.strict(place.name()).equals(Spelling.strict(name)))) {
            throw WrongFields.in("name", "place.name.taken");
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
