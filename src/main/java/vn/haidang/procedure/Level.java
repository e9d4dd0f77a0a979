package vn.haidang.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** Who decides. A procedure may be decided on several levels. */
public enum Level {
    COMMUNE("Đặc khu, xã, phường", "Cấp xã"),
    PROVINCE("Cấp tỉnh", "Cấp tỉnh"),
    MINISTRY("Cấp bộ", "Cấp bộ"),
    OTHER("Cơ quan khác", "Cơ quan khác");

    private final String label;
    private final String nationalName;

    Level(String label, String nationalName) {
        this.label = label;
        this.nationalName = nationalName;
    }

    @JsonCreator
    public static Level named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    public static Level withNationalName(String name) {
        for (var level : values()) {
            if (level.nationalName.equalsIgnoreCase(name)) {
                return level;
            }
        }
        return OTHER;
    }

    public String label() {
        return label;
    }

    /** As addresses write it. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
