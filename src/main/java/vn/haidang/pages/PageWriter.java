package vn.haidang.pages;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends pages: whole, tagged, compressed. The first byte goes out when the last one has been rendered. */
@Component
class PageWriter {

    /** Below this a compressed page saves no packet. */
    private static final int MIN_GZIP = 1024;

    void writeKept(Body body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "max-age=0, must-revalidate");
        write(body, "text/html;charset=UTF-8", request, response);
    }

    void writeOnce(Body body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        write(body, "text/html;charset=UTF-8", request, response);
    }

    void writeForever(Body body, String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        write(body, type, request, response);
    }

    static Body render(JteModel page) {
        var html = new Utf8ByteOutput();
        page.render(html);
        var bytes = new ByteArrayOutputStream(html.getContentLength());
        try {
            html.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Body.of(bytes.toByteArray());
    }

    private static void write(Body body, String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var gzip = body.plain().length >= MIN_GZIP && accepts(request, "gzip");
        var tag = "\"%s%s\"".formatted(body.tag(), gzip ? "-gz" : "");
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.VARY, "Cookie, Accept-Encoding");
        if (response.getStatus() == HttpServletResponse.SC_OK
                && tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var bytes = gzip ? body.gzipped() : body.plain();
        if (gzip) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean accepts(HttpServletRequest request, String encoding) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains(encoding);
    }
}
