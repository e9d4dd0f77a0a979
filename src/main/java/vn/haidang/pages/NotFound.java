package vn.haidang.pages;

import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** How a controller says that an address leads nowhere. */
public final class NotFound {

    private NotFound() {}

    public static Supplier<ResponseStatusException> page() {
        return () -> new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
