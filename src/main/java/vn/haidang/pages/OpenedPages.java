package vn.haidang.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which public pages were opened since somebody last asked. Kept in memory, without anything about the reader. */
@Component
public class OpenedPages {

    /** More in a minute are not counted one by one. */
    private static final int MOST = 20_000;

    private final BlockingQueue<Opened> opened = new ArrayBlockingQueue<>(MOST);

    /** @param referer as the browser says it; a page of our own tells where the reader came from */
    void count(String path, @Nullable String referer, String host) {
        var unused = opened.offer(new Opened(path, ownPage(referer, host)));
    }

    /** Hands over and forgets. */
    public List<Opened> take() {
        var all = new ArrayList<Opened>();
        opened.drainTo(all);
        return all;
    }

    private static @Nullable URI ownPage(@Nullable String referer, String host) {
        try {
            var address = referer == null ? null : URI.create(referer);
            return address != null && host.equals(address.getAuthority()) ? address : null;
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    /** @param from the page of ours with the link that was followed; null for readers from elsewhere */
    public record Opened(String path, @Nullable URI from) {}
}
