package vn.haidang.backoffice;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.haidang.text.Vietnamese;

/** Views read the same message bundles as the rest; a missing key fails, and a test finds it before a user does. */
@Component
class Translations implements I18NProvider {

    private static final Locale LANGUAGE = Locale.of("vi");

    private final MessageSource messages;

    Translations(MessageSource messages) {
        this.messages = messages;
    }

    /** The office works in Vietnamese; an English screen is a choice of its own, not of the browser. */
    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(LANGUAGE);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
