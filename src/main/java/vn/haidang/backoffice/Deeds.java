package vn.haidang.backoffice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import vn.haidang.text.NotNow;
import vn.haidang.text.WrongFields;
import vn.haidang.text.WrongInput;
import vn.haidang.work.WorkRefused;

/**
 * Does what a button promises, and says what came of it. What was typed stays where it is when it fails. What is neither
 * refused nor overtaken is a fault of ours, of which {@link OfficeFaults} tells.
 */
public final class Deeds {

    private static final Logger log = LoggerFactory.getLogger(Deeds.class);
    private static final int SECONDS = 6;

    private Deeds() {}

    /** @return whether it was done */
    public static boolean attempt(Component view, String doneKey, Runnable deed) {
        return attempt(view, doneKey, deed, new Complaints());
    }

    /**
     * @param form where what is wrong with a field is said beside it
     * @return whether it was done
     */
    public static boolean attempt(Component view, String doneKey, Runnable deed, Complaints form) {
        Supplier<Boolean> done = () -> {
            deed.run();
            return true;
        };
        return result(view, doneKey, done, form).isPresent();
    }

    /** @return what came of it; empty when it was not done */
    public static <T> Optional<T> result(Component view, String doneKey, Supplier<T> deed) {
        return result(view, doneKey, deed, new Complaints());
    }

    /**
     * @param form where what is wrong with a field is said beside it
     * @return what came of it; empty when it was not done
     */
    public static <T> Optional<T> result(Component view, String doneKey, Supplier<T> deed, Complaints form) {
        form.clear();
        try {
            var result = deed.get();
            say(view.getTranslation(doneKey), NotificationVariant.SUCCESS);
            return Optional.of(result);
        } catch (WrongFields e) {
            form.show(e.problems());
            if (!form.canSay(e.problems())) {
                say(view.getTranslation(keyOf(e)), NotificationVariant.ERROR);
            }
        } catch (WrongInput | WorkRefused e) {
            say(view.getTranslation(keyOf(e)), NotificationVariant.ERROR);
        } catch (NotNow e) {
            log.info("Refused: {}", e.getMessage());
            say(view.getTranslation("deed.not-now"), NotificationVariant.ERROR);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            say(view.getTranslation("deed.changed-meanwhile"), NotificationVariant.ERROR);
        } catch (AccessDeniedException e) {
            say(view.getTranslation("deed.not-allowed"), NotificationVariant.ERROR);
        }
        return Optional.empty();
    }

    private static String keyOf(IllegalArgumentException e) {
        return String.valueOf(e.getMessage());
    }

    /** What was said before is over. */
    private static void say(String text, NotificationVariant variant) {
        var before = ComponentUtil.getData(UI.getCurrent(), Notification.class);
        if (before != null) {
            before.close();
        }
        var notification = Notification.show(text, SECONDS * 1000, Notification.Position.TOP_CENTER);
        notification.addThemeVariants(variant);
        notification.setAssertive(variant == NotificationVariant.ERROR);
        ComponentUtil.setData(UI.getCurrent(), Notification.class, notification);
    }
}
