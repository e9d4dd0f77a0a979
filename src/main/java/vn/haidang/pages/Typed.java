package vn.haidang.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What somebody had typed into a form that could not be taken in, so that the error page gives it back and it can be sent
 * again. Files are not among it.
 *
 * @param path where it was sent to
 */
public record Typed(String path, List<Field> fields) {

    static final Typed NOTHING = new Typed("", List.of());

    /** What no person wrote, and what nobody beside the reader should see. */
    private static final Set<String> UNSEEN = Set.of("altcha", "clientId", "outbox", "secret");

    private static final String OFFICE = "/quan-tri";

    static Typed of(HttpServletRequest request) {
        if (!isPost(request)
                || !(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path)
                || path.startsWith(OFFICE)) {
            return NOTHING;
        }
        return new Typed(
                path,
                request.getParameterMap().entrySet().stream()
                        .flatMap(it -> Arrays.stream(it.getValue()).map(value -> new Field(it.getKey(), value)))
                        .filter(field -> !field.value().isEmpty())
                        .toList());
    }

    /** The server asks for the error page by GET, whatever was asked for before. */
    private static boolean isPost(HttpServletRequest request) {
        var before = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return "POST".equals(before == null ? request.getMethod() : before);
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** What was most to write, for the reader to see that it is still there. */
    public String longest() {
        return fields.stream()
                .filter(field -> !UNSEEN.contains(field.name()))
                .map(Field::value)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    public record Field(String name, String value) {}
}
