package vn.haidang.pages;

import java.util.Arrays;
import java.util.List;

/** What a reader chose to see: letter size and colours. Read from a cookie, never echoed from it. */
public record Display(String text, String theme) {

    public static final String COOKIE = "display";

    private static final List<String> TEXTS = List.of("normal", "large", "largest");
    private static final List<String> THEMES = List.of("auto", "light", "dark", "contrast");

    public static final Display USUAL = new Display("normal", "auto");

    public Display {
        text = TEXTS.contains(text) ? text : "normal";
        theme = THEMES.contains(theme) ? theme : "auto";
    }

    /** @param cookie class names joined by dots, as {@link #cookie()} writes them */
    public static Display fromCookie(String cookie) {
        var names = Arrays.asList(cookie.split("\\."));
        var text = names.contains("text-largest") ? "largest" : names.contains("text-large") ? "large" : "normal";
        var theme = names.contains("contrast")
                ? "contrast"
                : names.contains("theme-dark") ? "dark" : names.contains("theme-light") ? "light" : "auto";
        return new Display(text, theme);
    }

    public String cookie() {
        return String.join(".", classNames());
    }

    /** For the class attribute of the html element. */
    public String cssClass() {
        return String.join(" ", classNames());
    }

    public boolean isLarge() {
        return !text.equals("normal");
    }

    private List<String> classNames() {
        var textClass = text.equals("normal") ? "" : "text-" + text;
        var themeClass = theme.equals("auto") ? "" : theme.equals("contrast") ? theme : "theme-" + theme;
        return List.of(textClass, themeClass).stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
