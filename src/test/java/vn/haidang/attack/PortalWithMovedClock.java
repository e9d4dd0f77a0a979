package vn.haidang.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import vn.haidang.Portal;

/** The portal with a clock that is so many hours off as the file of the argument {@code --hours} says. */
final class PortalWithMovedClock {

    private static final String HOURS = "--hours=";

    private PortalWithMovedClock() {}

    static void main(String[] arguments) {
        var file = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(HOURS))
                .map(argument -> Path.of(argument.substring(HOURS.length())))
                .findFirst()
                .orElseThrow();
        var portal = new SpringApplication(Portal.class);
        portal.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean(
                        "movedClock",
                        Clock.class,
                        () -> new MovedClock(file, ZoneId.of("Asia/Ho_Chi_Minh")),
                        bean -> bean.setPrimary(true)));
        portal.run(arguments);
    }

    private static final class MovedClock extends Clock {

        private final Path hours;
        private final ZoneId zone;

        MovedClock(Path hours, ZoneId zone) {
            this.hours = hours;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new MovedClock(hours, other);
        }

        @Override
        public Instant instant() {
            try {
                return Instant.now()
                        .plus(Duration.ofHours(
                                Long.parseLong(Files.readString(hours).strip())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
