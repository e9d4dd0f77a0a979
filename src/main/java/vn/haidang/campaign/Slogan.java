package vn.haidang.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A slogan of the communication plan, word for word. */
@Entity
@Table(name = "slogans")
public class Slogan {

    @Id
    private int number;

    @Version
    private int version;

    private String text;
    private @Nullable String note;
    private boolean valid;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Slogan() {}

    Slogan(int number, String text, @Nullable String note, boolean valid) {
        this.number = number;
        this.text = text;
        this.note = note;
        this.valid = valid;
    }

    void validate() {
        valid = true;
    }

    void retire() {
        valid = false;
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    /** What readers should know beside it, in plain words. */
    public @Nullable String note() {
        return note;
    }

    /** Only a valid slogan is shown as slogan of the day, on posters and on screens. */
    public boolean isValid() {
        return valid;
    }

    public String path() {
        return "/khau-hieu#so-" + number;
    }
}
