package vn.haidang;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import vn.haidang.database.CannotStart;
import vn.haidang.procedure.ImportCommand;

/** Starts the portal, or runs one command of {@code bin/portal} and ends. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Hải Đăng")
public class Portal {

    static void main(String[] args) {
        if (ImportCommand.isMeant(args) && isDoneAlready(args)) {
            return;
        }
        var portal = new SpringApplication(Portal.class);
        portal.setBannerMode(Banner.Mode.OFF);
        if (ImportCommand.isMeant(args)) {
            System.setProperty("server.port", "-1");
            System.setProperty("db-scheduler.enabled", "false");
            System.exit(SpringApplication.exit(portal.run(args)));
        }
        portal.run(args);
    }

    /** A portal that is running takes the work over; what was asked wrongly is said before anything starts. */
    private static boolean isDoneAlready(String[] args) {
        try {
            return ImportCommand.handOver(args);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return true;
        }
    }

    /** All dates in the portal are dates in Vietnam, whatever the server's own zone. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
