package vn.haidang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.FileSystemUtils;
import vn.invented.notices.NoticeController;
import vn.invented.notices.Notices;

/**
 * The whole portal with its real database, index and content, started once for all classes that carry this and nothing
 * else: a second configuration would start a second database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.home=${it.home:target/it/home}",
            "portal.content=file:content/",
            "portal.search.poll-every=200ms",
            "db-scheduler.polling-interval=1s",
            "spring.datasource.hikari.connection-timeout=30000",
            "portal.feedback.reports-per-hour-at-most=100000",
            "portal.feedback.reports-per-hour-in-all=1000000",
            "portal.staff.first-delay=1ms",
            "portal.staff.password-memory=64KB"
        })
@AutoConfigureMockMvc
@Import({Notices.class, NoticeController.class}) // a feature of which the portal does not know
@ContextConfiguration(initializers = PortalTest.FreshHome.class)
public @interface PortalTest {

    class FreshHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                FileSystemUtils.deleteRecursively(
                        Path.of(context.getEnvironment().getRequiredProperty("portal.home")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
