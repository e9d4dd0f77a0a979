package vn.haidang.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.haidang.text.NotNow;
import vn.haidang.text.Slug;
import vn.haidang.text.WrongInput;

/** A file of the library with what is said about it. */
@Entity
@Table(name = "media_items")
public class MediaItem {

    /** In bytes. */
    public static final int LARGEST_CAPTIONS = 1_000_000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    @Column(name = "media_key")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String key;

    @Enumerated(EnumType.STRING)
    private MediaKind kind;

    private String type;
    private String fileName;
    private String description;
    private String credit;
    private int width;
    private int height;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String poster;

    private boolean captioned;
    private boolean closed;

    @JdbcTypeCode(SqlTypes.TINYINT)
    @Column(name = "focus_x")
    private int focusX;

    @JdbcTypeCode(SqlTypes.TINYINT)
    @Column(name = "focus_y")
    private int focusY;

    private long size;
    private String addedBy;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected MediaItem() {}

    @SuppressWarnings("NullAway.Init") // Hibernate gives the id
    MediaItem(CheckedFile file, Kept kept, MediaDescription said, String addedBy, Instant addedAt) {
        key = file.key();
        kind = file.kind();
        type = file.type();
        fileName = file.name();
        width = kept.width();
        height = kept.height();
        size = kept.size();
        focusX = Focus.CENTRE.x();
        focusY = Focus.CENTRE.y();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
        describe(said);
    }

    final void describe(MediaDescription said) {
        var problem = said.problem(fileName);
        if (!problem.isEmpty()) {
            throw new WrongInput(problem);
        }
        description = said.words();
        credit = said.credit();
    }

    /** @param bytes of all its files, with the new crops */
    void focus(Focus focus, long bytes) {
        focusX = focus.x();
        focusY = focus.y();
        size = bytes;
    }

    /** @param picture key of what stands in the place of the video until it is played; null for nothing */
    void show(@Nullable String picture) {
        requireVideo();
        poster = picture;
    }

    void caption(long bytes) {
        requireVideo();
        captioned = true;
        size = bytes;
    }

    void close() {
        requireClosed(false);
        closed = true;
    }

    void reopen() {
        requireClosed(true);
        closed = false;
    }

    private void requireClosed(boolean expected) {
        if (closed != expected) {
            throw new NotNow(closed ? "It is closed already" : "It is open");
        }
    }

    private void requireVideo() {
        if (kind != MediaKind.VIDEO) {
            throw new NotNow("Only a video has a poster and captions");
        }
    }

    public UUID id() {
        return id;
    }

    /** What addresses and texts call it. */
    public String key() {
        return key;
    }

    public MediaKind kind() {
        return kind;
    }

    public String type() {
        return type;
    }

    public String fileName() {
        return fileName;
    }

    public MediaDescription description() {
        return new MediaDescription(description, credit);
    }

    /** In pixels; 0 for what is no picture. */
    public int width() {
        return width;
    }

    /** The widths it is kept in, in pixels, narrowest first. */
    public int[] widths() {
        return Renditions.widths(width);
    }

    public int height() {
        return height;
    }

    /** Key of the picture that stands in the place of a video until it is played; null for none. */
    public @Nullable String poster() {
        return poster;
    }

    /** Whether what is said in a video can be read. */
    public boolean isCaptioned() {
        return captioned;
    }

    /** Whether nobody may fetch it any more, and no text shows it. */
    public boolean isClosed() {
        return closed;
    }

    public String captionsPath() {
        return "/tep/%s/phu-de.vtt".formatted(key);
    }

    public Focus focus() {
        return new Focus(focusX, focusY);
    }

    /** In bytes, of all its files together. */
    public long size() {
        return size;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** For deeds with what a screen shows. */
    public SeenItem seen() {
        return new SeenItem(id, version);
    }

    /** Where readers fetch it; a picture in its largest width. */
    public String path() {
        if (kind == MediaKind.PICTURE) {
            var widths = widths();
            return "/anh/%s/%d.jpg".formatted(key, widths[widths.length - 1]);
        }
        return "/tep/%s/%s.%s".formatted(key, Slug.of(description), MediaFolder.ending(type));
    }

    /** How a text shows it. */
    public String markdown() {
        return "![%s](media:%s)".formatted(description.replaceAll("[\\[\\]]", ""), key);
    }

    /**
     * What keeping a file gave.
     *
     * @param width in pixels; 0 for what is no picture
     * @param size in bytes
     */
    record Kept(int width, int height, long size) {}
}
