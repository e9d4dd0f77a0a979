package vn.haidang.feedback;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Neighbourhoods and landmarks that a reporter may choose from. */
@Component
class Places {

    private final JdbcClient sql;

    Places(JdbcClient sql) {
        this.sql = sql;
    }

    List<Place> all() {
        return sql.sql("select slug, name from feedback_places order by position")
                .query(DataClassRowMapper.newInstance(Place.class))
                .list();
    }

    void add(Place place) {
        sql.sql("insert into feedback_places (slug, name, position) select ?, ?, count(*) from feedback_places")
                .params(place.slug(), place.name())
                .update();
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
