package vn.haidang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;

/**
 * A thousand requests that no browser sends, bytes over a socket: none of them is a fault of ours, none shows a trace, and
 * whoever is refused reads it in Vietnamese.
 */
@PortalTest
class HostileRequestsIT {

    private static final int REQUESTS = 1_000;
    private static final int AT_ONCE = 8;
    private static final int MILLIS = 10_000;

    private static final List<String> PATHS = List.of(
            "/",
            "/tin-tuc",
            "/tin-tuc/%ff",
            "/tin-tuc/%00",
            "/thu-tuc?q[]=a",
            "/thu-tuc?q=" + "a+b+c+".repeat(1200),
            "/tim-kiem?q=" + "a+b+c+".repeat(1200),
            "/api/goi-y?q=" + "a+b+c+".repeat(1200),
            "/thu-tuc?q=%ff%fe",
            "/thu-tuc/1.001193",
            "/tim-kiem?q=%F0%9F%98%80",
            "/phan-anh",
            "/phan-anh/tra-cuu?ma=%00",
            "/phan-anh/theo-doi/LS26-7K3M",
            "/phan-anh/theo-doi/%2e%2e%2f",
            "/phan-anh/bien-nhan/..",
            "/phan-anh/tep/x/y",
            "/quyen-rieng-tu/yeu-cau",
            "/hien-thi",
            "/quan-tri",
            "/quan-tri/dang-nhap",
            "/quan-tri/tai-khoan",
            "/anh/0123456789abcdef/640.webp",
            "/anh/0123456789abcdef/..%2f..",
            "/tep/0123456789abcdef/x",
            "/api/tinh-han?from=x",
            "/tinh-han?from=9999-99-99",
            "/tin-tuc?thang=0000-00",
            "/tin-tuc?truoc=%27%22",
            "/don-vi/%27",
            "/chu-de/cchc-b.atom",
            "/sitemap.xml",
            "/.env",
            "/WEB-INF/web.xml",
            "//evil.example/",
            "/\\evil.example/",
            "/%5cevil.example/",
            "/a;jsessionid=1",
            "/tin-tuc/..;/quan-tri",
            "/actuator/env",
            "/error",
            "/VAADIN/",
            "/quan-tri/VAADIN/x",
            "/quan-tri/?v-r=uidl",
            "/quan-tri/?v-r=push",
            "/thu-tuc/1.001193/phien-ban/-1",
            "/thu-tuc/1.001193/phien-ban/99999999999",
            "/en/news?page=%c0%ae",
            "/van-ban?loai=%25",
            "/khong-co");

    private static final List<String> METHODS = List.of(
            "GET", "GET", "GET", "POST", "POST", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "FOO",
            "get");

    private static final List<String> TYPES = List.of(
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "multipart/form-data; boundary=",
            "application/json",
            "text/xml",
            "application/octet-stream",
            "x",
            "",
            "multipart/mixed; boundary=\"\"",
            "application/x-www-form-urlencoded; charset=utf-99");

    private static final List<String> HEADERS = List.of(
            "Referer: ://",
            "Referer: http://[",
            "Referer: /%zz",
            "Referer: " + "x".repeat(3000),
            "Cookie: display=%00",
            "Cookie: " + "a=b; ".repeat(400),
            "Accept: x/y/z",
            "Accept-Encoding: gzip;q=x",
            "If-None-Match: \"",
            "Range: bytes=9-1",
            "If-Modified-Since: never",
            "Accept-Language: \u00ff",
            "Origin: null",
            "Sec-Fetch-Site: x",
            "X-Forwarded-For: ::ffff",
            "X-Forwarded-Proto: gopher",
            "X-HTTP-Method-Override: DELETE",
            "Expect: 100-continue",
            "Content-Encoding: br",
            "User-Agent: " + "\u0001",
            "Host: evil.example:99999",
            "Upgrade: websocket",
            "Transfer-Encoding: x",
            "Content-Length: -1");

    private static final List<String> BODIES = List.of(
            "",
            "content=" + "a".repeat(100_000),
            "email=a%40" + "%2e".repeat(40_000),
            "a=%",
            "%=%%%",
            "&&&===",
            "q[]=1&q[0]=2",
            "clientId=" + "x".repeat(1000) + "&kind=%00&content=%ff&publication=%F0",
            "text=%0d%0aSet-Cookie:x",
            "{\"a\":",
            "<x>&y;",
            "--x\r\nContent-Disposition: form-data; name=\"content\"\r\n\r\nchữ\r\n--x--\r\n",
            "--x\r\nContent-Disposition: form-data; name=\"attachments\"; filename=\"" + "a/../".repeat(200)
                    + ".jpg\"\r\n\r\nabc\r\n--x--\r\n",
            "--x\r\nContent-Disposition: form-data; name=\"voice\"; filename=\"v\"\r\nContent-Type: \r\n\r\n\u0000\r\n--x--\r\n",
            "--x\r\n\r\n\r\n--y--",
            "--x\r\nContent-Disposition: form-data\r\n\r\n",
            "secret=" + "S".repeat(5000) + "&reply=x",
            "username=" + "u".repeat(300) + "&password=p",
            "ma-xac-thuc=" + "1".repeat(9000),
            "theme=%0a&text=" + "t".repeat(2000),
            "a=" + "x".repeat(300_000),
            ("p" + "=1&").repeat(5000));

    @LocalServerPort
    int port;

    @Test
    void noneOfAThousandIsAFaultOfOurs() throws Exception {
        var random = new Random(13);
        var tries = new ArrayList<Callable<String>>();
        for (var number = 0; number < REQUESTS; number++) {
            var request = request(random);
            tries.add(() -> verdict(request));
        }

        var wrong = new ArrayList<String>();
        try (var askers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var verdict : askers.invokeAll(tries)) {
                if (!verdict.get().isEmpty()) {
                    wrong.add(verdict.get());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRefusalIsOurPage() throws Exception {
        refusedWith("400", "GET /tin-tuc/%ff HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        refusedWith("400", "GET /x\\y HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        refusedWith("400", "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n");
        refusedWith("400", "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n");
        refusedWith("404", "GET /khong-co HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        refusedWith(
                "405", "POST /tin-tuc HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        refusedWith("405", "DELETE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        refusedWith("501", "CONNECT localhost:443 HTTP/1.1\r\nHost: localhost:443\r\nConnection: close\r\n\r\n");
        refusedWith(
                "400",
                "POST /phan-anh HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                        + "Content-Length: 7\r\nConnection: close\r\n\r\n--x\r\n\r\n");
        refusedWith(
                "415",
                "POST /quan-tri/dang-nhap HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: multipart/form-data; boundary=x\r\n"
                        + "Content-Length: 7\r\nConnection: close\r\n\r\n--x\r\n\r\n");
        refusedWith("404", "GET /error HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        for (var path : List.of("/phan-anh", "/hien-thi", "/quyen-rieng-tu/yeu-cau", "/phan-anh/theo-doi/LS26-7K3M")) {
            refusedWith(
                    "413",
                    "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                    .formatted(path)
                            + "Content-Length: 300000\r\nConnection: close\r\n\r\n" + "a".repeat(300_000));
        }
    }

    private void refusedWith(String status, String request) throws IOException {
        var answer = answer(request.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(answer).as(request.lines().findFirst().orElse("")).startsWith("HTTP/1.1 " + status);
        assertThat(answer)
                .as(request.lines().findFirst().orElse(""))
                .contains("lang=\"vi\"", "Về trang chủ")
                .doesNotContain("Tomcat", "Exception");
    }

    private String verdict(byte[] request) {
        var first = new String(request, 0, Math.min(request.length, 160), StandardCharsets.ISO_8859_1);
        try {
            var answer = answer(request);
            var status = answer.length() > 12 ? answer.charAt(9) : '0';
            var isFault = status == '5' && !answer.startsWith("HTTP/1.1 503") && !answer.startsWith("HTTP/1.1 501");
            return isFault || answer.contains("\tat ") || answer.contains("Exception")
                    ? first + " → " + answer.lines().findFirst().orElse("")
                    : "";
        } catch (SocketTimeoutException late) {
            return first + " → no answer within ten seconds";
        } catch (IOException closed) {
            return ""; // a connection that was closed is an answer, too
        }
    }

    private String answer(byte[] request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(MILLIS);
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
                socket.shutdownOutput();
            } catch (IOException refusedWhileSending) {
                // what it said before is read below
            }
            var answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    private static byte[] request(Random random) {
        var body = one(random, BODIES).getBytes(StandardCharsets.UTF_8);
        var method = one(random, METHODS);
        var head = new StringBuilder("%s %s HTTP/1.1\r\n".formatted(method, one(random, PATHS)));
        head.append("Host: localhost\r\nConnection: close\r\n");
        for (var count = random.nextInt(4); count > 0; count--) {
            head.append(one(random, HEADERS)).append("\r\n");
        }
        if (!method.equals("GET") && !method.equals("HEAD")) {
            head.append("Content-Type: ").append(one(random, TYPES)).append("\r\n");
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        head.append("\r\n");
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        if (!method.equals("GET") && !method.equals("HEAD")) {
            bytes.writeBytes(body);
        }
        return bytes.toByteArray();
    }

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
