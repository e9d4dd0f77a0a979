package vn.invented.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import vn.haidang.pages.PublicAddresses;
import vn.haidang.pages.PublicChange;
import vn.haidang.publication.PieceKind;
import vn.haidang.publication.Publication;
import vn.haidang.search.SearchEntry;
import vn.haidang.search.SearchSource;
import vn.haidang.seed.ContentFile;
import vn.haidang.seed.SeedLoader;
import vn.haidang.text.WrongInput;

/** The board of the invented authority: all that a feature says of itself to the portal. */
public final class Notices implements PieceKind<Notice>, SearchSource, PublicAddresses, SeedLoader {

    static final String KIND = "notice";

    private final Map<UUID, Notice> kept = new ConcurrentHashMap<>();
    private final ApplicationEventPublisher events;

    public Notices(ApplicationEventPublisher events) {
        this.events = events;
    }

    public UUID draft(String text, String author) {
        var notice = new Notice(text, author);
        kept.put(notice.id(), notice);
        return notice.id();
    }

    public Notice notice(UUID id) {
        return Optional.ofNullable(kept.get(id)).orElseThrow();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Notice> find(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public boolean mayWrite(Notice notice) {
        return true;
    }

    @Override
    public void requireComplete(Notice notice) {
        if (notice.text().isBlank()) {
            throw new WrongInput("article.body.missing");
        }
    }

    @Override
    public UUID goOut(Notice notice, Publication released) {
        notice.stand(released);
        events.publishEvent(new PublicChange(KIND, notice.id().toString()));
        return notice.id();
    }

    @Override
    public void takeDown(Notice notice, String note) {
        events.publishEvent(new PublicChange(KIND, notice.id().toString()));
    }

    @Override
    public void touch(Notice notice) {
        notice.touch();
    }

    @Override
    public Label label(Notice notice) {
        return new Label(notice.text(), "bang-tin/" + notice.id());
    }

    @Override
    public void forEach(Consumer<SearchEntry> consumer) {
        published().map(Notices::entry).forEach(consumer);
    }

    @Override
    public Optional<SearchEntry> find(String id) {
        return find(UUID.fromString(id))
                .filter(notice -> notice.publication().isPublic())
                .map(Notices::entry);
    }

    @Override
    public Stream<Address> addresses(int most) {
        return published().limit(most).map(Notice::path).map(Address::of);
    }

    @Override
    public List<Seed> seeds() {
        return List.of(new Seed(Stage.PIECES, "notices/*.md", this::load));
    }

    Stream<Notice> published() {
        return kept.values().stream().filter(notice -> notice.publication().isPublic());
    }

    private void load(ContentFile file) {
        notice(draft(file.body(), "content")).stand(Publication.seeded("content", java.time.Instant.EPOCH));
    }

    private static SearchEntry entry(Notice notice) {
        return SearchEntry.of(
                KIND, notice.id().toString(), notice.path(), notice.text(), "", notice.text(), LocalDate.EPOCH);
    }
}
