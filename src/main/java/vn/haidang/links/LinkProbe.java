package vn.haidang.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Asks an address for its page as a browser would and reads nothing of it. It never asks machines of the own network,
 * wherever a redirect may point.
 */
@Component
public class LinkProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int MOST_REDIRECTS = 5;

    /**
     * Beginnings of addresses in hexadecimal that no public machine has, beside those that Java knows: carriers,
     * measurements, tunnels into IPv4, the future (RFC 6890).
     */
    private static final Pattern SET_ASIDE_V4 = Pattern.compile("(?:64[4-7]|c612|c613|c00000|f).*");

    private static final Pattern SET_ASIDE_V6 = Pattern.compile("(?:f[cd]|2002|0064ff9b).*");
    private static final Pattern UNSAFE = Pattern.compile("[^\\x21-\\x7e]|[\"<>\\\\^`{|}]");
    private static final Set<Integer> NO_SUCH_PAGE = Set.of(404, 410);

    private final Predicate<InetAddress> mayBeAsked;

    public LinkProbe() {
        this(LinkProbe::isPublic);
    }

    LinkProbe(Predicate<InetAddress> mayBeAsked) {
        this.mayBeAsked = mayBeAsked;
    }

    /** Takes at most ten seconds for every address on the way, and a rest before, so that no server minds many. */
    public LinkAnswer ask(String address) {
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            Thread.sleep(PAUSE);
            var next = URI.create(safe(address));
            for (var hop = 0; hop <= MOST_REDIRECTS; hop++) {
                if (!isAllowed(next)) {
                    return new LinkAnswer(LinkState.UNSURE, "not a public address");
                }
                var response = get(client, next);
                var location = response.headers().firstValue("Location");
                if (response.statusCode() / 100 != 3 || location.isEmpty()) {
                    return answer(response.statusCode());
                }
                next = next.resolve(safe(location.get()));
            }
            return new LinkAnswer(LinkState.UNSURE, "too many redirects");
        } catch (UnknownHostException e) {
            return new LinkAnswer(LinkState.UNREACHABLE, "unknown host");
        } catch (IOException e) {
            return new LinkAnswer(LinkState.UNREACHABLE, "no answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new LinkAnswer(LinkState.UNREACHABLE, "interrupted");
        } catch (IllegalArgumentException e) {
            return new LinkAnswer(LinkState.GONE, "not an address");
        }
    }

    private static HttpResponse<InputStream> get(HttpClient client, URI address)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", "HaiDang-LinkCheck")
                .header("Accept", "text/html")
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return response;
    }

    /** People and servers write what they like into an address. */
    private static String safe(String address) {
        return UNSAFE.matcher(address.strip())
                .replaceAll(sign ->
                        URLEncoder.encode(sign.group(), StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private boolean isAllowed(URI address) throws UnknownHostException {
        var isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        return isWeb
                && address.getHost() != null
                && Arrays.stream(InetAddress.getAllByName(address.getHost())).allMatch(mayBeAsked);
    }

    private static boolean isPublic(InetAddress machine) {
        return !isSetAside(machine.getAddress())
                && !machine.isLoopbackAddress()
                && !machine.isSiteLocalAddress()
                && !machine.isLinkLocalAddress()
                && !machine.isAnyLocalAddress()
                && !machine.isMulticastAddress();
    }

    private static boolean isSetAside(byte[] address) {
        var setAside = address.length == 4 ? SET_ASIDE_V4 : SET_ASIDE_V6;
        return setAside.matcher(HexFormat.of().formatHex(address)).matches();
    }

    private static LinkAnswer answer(int status) {
        var state =
                status / 100 == 2 ? LinkState.WORKS : NO_SUCH_PAGE.contains(status) ? LinkState.GONE : LinkState.UNSURE;
        return new LinkAnswer(state, String.valueOf(status));
    }
}
