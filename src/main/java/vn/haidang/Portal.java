package vn.haidang;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import vn.haidang.command.Commands;

/** Starts the portal, or runs one command of {@code bin/portal} and ends. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Hải Đăng")
public class Portal {

    /**
     * The zone of the machine means nothing here: drivers, mappers and jobs that fall back on it find UTC, in which times are
     * stored, and what people read names the zone of Vietnam.
     */
    static {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
    }

    /** So many requests may compute at once and share the cores fairly; fewer let two busy ones stop all others. */
    private static final String CARRIERS = "16";

    static void main(String[] args) {
        if (System.getProperty("jdk.virtualThreadScheduler.parallelism") == null) {
            System.setProperty("jdk.virtualThreadScheduler.parallelism", CARRIERS);
        }
        if (Commands.isMeant(args)) {
            Commands.handOver(args).ifPresent(System::exit);
        }
        var portal = new SpringApplication(Portal.class);
        portal.setBannerMode(Banner.Mode.OFF);
        if (Commands.isMeant(args)) {
            System.setProperty("server.port", "-1");
            System.setProperty("management.server.port", "-1");
            System.setProperty("db-scheduler.enabled", "false");
            System.exit(SpringApplication.exit(portal.run(args)));
        }
        portal.run(args);
    }

    /** All dates in the portal are dates in Vietnam, whatever the server's own zone. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
