package vn.haidang.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Deeds that people look for together. */
public enum DeedGroup {
    ALL("tat-ca"),
    OPENED("mo", "case.viewed", "case.restricted.viewed", "case.file", "data-requests.viewed", "article.viewed"),
    PUBLISHED(
            "cong-khai",
            "case.released",
            "case.withdrawn",
            "article.published",
            "article.emergency",
            "article.withdrawn",
            "procedure.published",
            "procedure.abolished",
            "banner.confirmed",
            "banner.ended",
            "media.closed",
            "media.reopened"),
    ACCOUNTS(
            "tai-khoan",
            "account.opened",
            "account.changed",
            "account.locked",
            "account.unlocked",
            "account.password-reset",
            "account.second-factor-reset",
            "account.second-factor-enrolled",
            "account.recovery-codes-renewed",
            "account.sessions-ended",
            "password.changed"),
    FAILED("dang-nhap-hong", "login.failed", "password.wrong", "login.recovery-code"),
    TAKEN_OUT("tai-ra", "case.file", "audit.exported", "backup.made");

    private final String word;
    private final List<String> deeds;

    DeedGroup(String word, String... deeds) {
        this.word = word;
        this.deeds = List.of(deeds);
    }

    /** As it stands in an address; anything else means all. */
    public static DeedGroup of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word.equals(word))
                .findFirst()
                .orElse(ALL);
    }

    public String word() {
        return word;
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "audit.group." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<String> deeds() {
        return deeds;
    }
}
