package vn.haidang.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Answers from the page cache before a controller is asked. */
@Component
class PageKeeping implements HandlerInterceptor {

    private static final String KEY = PageKeeping.class.getName() + ".key";
    private static final String RENDERING = PageKeeping.class.getName() + ".rendering";
    private static final String TURN = PageKeeping.class.getName() + ".turn";
    private static final int MAX_PARAMETER = 80;

    private final PageCache cache;
    private final PageWriter writer;
    private final OpenedPages opened;
    private final ConcurrentMap<String, PageTurn> rendering = new ConcurrentHashMap<>();

    PageKeeping(PageCache cache, PageWriter writer, OpenedPages opened) {
        this.cache = cache;
        this.writer = writer;
        this.opened = opened;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        var kept = method.getMethodAnnotation(Kept.class);
        if (kept == null || !isShort(request, kept)) {
            return true;
        }
        var key = key(request, kept);
        var turn = new PageTurn();
        var page = cache.find(key);
        if (page.isEmpty() && !isOurs(key, turn)) {
            page = cache.find(key);
        }
        if (page.isPresent()) {
            count(request);
            writer.writeKept(page.get(), request, response);
            return false;
        }
        request.setAttribute(TURN, turn);
        request.setAttribute(KEY, key);
        request.setAttribute(RENDERING, cache.start());
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(TURN) instanceof PageTurn turn && request.getAttribute(KEY) instanceof String key) {
            rendering.remove(key, turn);
            turn.end();
        }
    }

    /**
     * After a change everybody wants the page that nobody has yet: one renders it, the others wait for that one. One that
     * leads nowhere is not kept, and nobody waits for it twice.
     */
    private boolean isOurs(String key, PageTurn turn) {
        var other = rendering.putIfAbsent(key, turn);
        return other == null || !other.isOverSoon();
    }

    void write(Body body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(KEY) instanceof String key
                && request.getAttribute(RENDERING) instanceof PageCache.Rendering rendering
                && response.getStatus() == HttpServletResponse.SC_OK) {
            count(request);
            cache.keep(key, body, rendering);
            writer.writeKept(body, request, response);
        } else {
            writer.writeOnce(body, request, response);
        }
    }

    /** Only pages that exist, so that nobody can fill the list with invented addresses. */
    private void count(HttpServletRequest request) {
        opened.count(request.getRequestURI(), request.getHeader("Referer"), String.valueOf(request.getHeader("Host")));
    }

    static Display display(HttpServletRequest request) {
        return cookies(request)
                .filter(cookie -> cookie.getName().equals(Display.COOKIE))
                .map(cookie -> Display.fromCookie(cookie.getValue()))
                .findFirst()
                .orElse(Display.USUAL);
    }

    private static String key(HttpServletRequest request, Kept kept) {
        var key = new StringBuilder(request.getRequestURI());
        for (var name : kept.by()) {
            key.append('|').append(parameter(request, name));
        }
        return key.append('|').append(display(request).cookie()).toString();
    }

    private static boolean isShort(HttpServletRequest request, Kept kept) {
        return Arrays.stream(kept.by())
                .allMatch(name -> parameter(request, name).length() <= MAX_PARAMETER);
    }

    private static String parameter(HttpServletRequest request, String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static java.util.stream.Stream<Cookie> cookies(HttpServletRequest request) {
        @Nullable Cookie[] sent = request.getCookies();
        return sent == null ? java.util.stream.Stream.empty() : Arrays.stream(sent);
    }
}
