package vn.haidang;

import java.time.Clock;
import java.time.ZoneId;
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

    static void main(String[] args) {
        if (Commands.isMeant(args) && Commands.handOver(args)) {
            return;
        }
        var portal = new SpringApplication(Portal.class);
        portal.setBannerMode(Banner.Mode.OFF);
        if (Commands.isMeant(args)) {
            System.setProperty("server.port", "-1");
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
