package vn.haidang.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;

/**
 * Asks an address for its page as a browser would and reads nothing of it. It never asks machines of the own network,
 * wherever a redirect may point, and connects to the very address that it has checked.
 */
@Component
public class LinkProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int MOST_REDIRECTS = 5;
    private static final Pattern UNSAFE = Pattern.compile("[^\\x21-\\x7e]|[\"<>\\\\^`{|}]");
    private static final Set<Integer> NO_SUCH_PAGE = Set.of(404, 410);

    private final Predicate<InetAddress> mayBeAsked;
    private final Duration pause;

    public LinkProbe() {
        this(PublicNetworks::contain, PAUSE);
    }

    LinkProbe(Predicate<InetAddress> mayBeAsked, Duration pause) {
        this.mayBeAsked = mayBeAsked;
        this.pause = pause;
    }

    /** Takes at most ten seconds for every address on the way, and a rest before, so that no server minds many. */
    public LinkAnswer ask(String address) {
        try (var client = client()) {
            Thread.sleep(pause);
            var next = URI.create(safe(address));
            for (var hop = 0; hop <= MOST_REDIRECTS; hop++) {
                if (!isWeb(next)) {
                    throw new NotPublic(address);
                }
                var answer = get(client, next);
                if (answer.location().isEmpty()) {
                    return answer(answer.status());
                }
                next = next.resolve(safe(answer.location()));
            }
            return new LinkAnswer(LinkState.UNSURE, "too many redirects");
        } catch (NotPublic e) {
            return new LinkAnswer(LinkState.UNSURE, "not a public address");
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

    /** Names are looked up by ourselves, and what is not public is never handed on to be connected to. */
    private CloseableHttpClient client() {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Checked())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(PATIENCE))
                        .setSocketTimeout(Timeout.of(PATIENCE))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(PATIENCE))
                        .build())
                .setUserAgent("HaiDang-LinkCheck")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static Answer get(CloseableHttpClient client, URI address) throws IOException {
        var request = new HttpGet(address);
        request.setHeader("Accept", "text/html");
        var end = CompletableFuture.delayedExecutor(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS);
        CompletableFuture.runAsync(request::cancel, end);
        try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
            var location = response.getFirstHeader("Location");
            return new Answer(
                    response.getCode(),
                    response.getCode() / 100 == 3 && location != null ? String.valueOf(location.getValue()) : "");
        }
    }

    /** People and servers write what they like into an address. */
    private static String safe(String address) {
        return UNSAFE.matcher(address.strip())
                .replaceAll(sign ->
                        URLEncoder.encode(sign.group(), StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static boolean isWeb(URI address) {
        return ("https".equals(address.getScheme()) || "http".equals(address.getScheme())) && address.getHost() != null;
    }

    private static LinkAnswer answer(int status) {
        var state =
                status / 100 == 2 ? LinkState.WORKS : NO_SUCH_PAGE.contains(status) ? LinkState.GONE : LinkState.UNSURE;
        return new LinkAnswer(state, String.valueOf(status));
    }

    /** @param location where it leads on; empty for nowhere */
    private record Answer(int status, String location) {}

    private static final class NotPublic extends UnknownHostException {

        NotPublic(String host) {
            super(host);
        }
    }

    private final class Checked implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            var machines = SystemDefaultDnsResolver.INSTANCE.resolve(host);
            if (machines.length == 0 || !Arrays.stream(machines).allMatch(mayBeAsked)) {
                throw new NotPublic(host);
            }
            return machines;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
