package vn.haidang.document;

import java.util.regex.Pattern;

/**
 * What an editor says about a document; the form, the seed content and the tests fill it.
 *
 * @param number with what follows it, as "29/2026/QĐ-TTg"
 * @param issued as {@link Issued} reads it
 * @param about what it is about, in plain words
 * @param address where the authority of the document publishes it; empty for nowhere
 */
public record DocumentDraft(
        String issuer, DocumentType type, String number, String issued, String about, String address) {

    public static final int MAX_ISSUER = 120;
    public static final int MAX_NUMBER = 60;
    public static final int MAX_ABOUT = 300;

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]{4,280}");

    public DocumentDraft {
        issuer = issuer.strip();
        number = number.strip();
        about = about.strip();
        address = address.strip();
    }

    /** The message key of what is wrong with it; empty when nothing is. */
    public String problem() {
        if (issuer.isEmpty() || issuer.length() > MAX_ISSUER) {
            return "document.issuer.wrong";
        }
        if (number.isEmpty() || number.length() > MAX_NUMBER) {
            return "document.number.wrong";
        }
        if (about.isEmpty() || about.length() > MAX_ABOUT) {
            return "document.about.wrong";
        }
        return address.isEmpty() || ADDRESS.matcher(address).matches() ? "" : "document.address.wrong";
    }
}
