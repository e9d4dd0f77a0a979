package vn.haidang.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A part of the authority: an office, a centre, a school. */
@Entity
@Table(name = "units")
public class Unit {

    @Id
    private String code;

    private String name;
    private String duty;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Unit() {}

    Unit(String code, String name, String duty) {
        this.code = code;
        this.name = name;
        this.duty = duty;
    }

    void rename(String to, String does) {
        name = to;
        duty = does;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String duty() {
        return duty;
    }

    /** The same part of the authority, whenever it was read. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit unit && code.equals(unit.code());
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
