package vn.haidang.feedback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import vn.haidang.media.HandedIn;
import vn.haidang.text.EmailAddress;
import vn.haidang.text.PhoneNumber;
import vn.haidang.text.Spelling;

/**
 * What a citizen typed, right or wrong; nothing is lost when something is missing.
 *
 * @param clientId made anew for every form that is opened; makes sending twice harmless
 * @param anonymous a tip: read, but without a deadline and never published
 * @param publication "redacted" where its sender agrees that the answer is published; anything else is no
 * @param website a trap that people do not see
 */
public record Report(
        String clientId,
        String kind,
        String content,
        String place,
        String placeDetail,
        String fullName,
        String address,
        String phone,
        String email,
        String postAddress,
        boolean anonymous,
        String publication,
        String website) {

    public static final int MAX_CONTENT = 4000;
    private static final int MAX_LINE = 200;
    private static final int MAX_PLACE = 60;
    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9-]{8,64}");

    public Report {
        clientId = CLIENT_ID.matcher(clientId).matches()
                ? clientId
                : UUID.randomUUID().toString();
        content = content.replace("\r\n", "\n").strip();
        fullName = fullName.strip();
        address = address.strip();
        phone = phone.strip();
        email = email.strip();
        postAddress = postAddress.strip();
        placeDetail = placeDetail.strip();
    }

    /** An empty form. */
    public static Report blank(String kind) {
        return new Report(UUID.randomUUID().toString(), kind, "", "", "", "", "", "", "", "", false, "", "");
    }

    /** Said, never presumed. */
    public boolean agreesToPublication() {
        return publication.equals("redacted");
    }

    /** Names of fields with the message key of what is wrong, in the order of the form. */
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        check(problems, "kind", FeedbackKind.from(kind).isEmpty(), "feedback.error.kind");
        check(problems, "content", content.isEmpty(), "feedback.error.content");
        check(problems, "content", content.length() > MAX_CONTENT, "feedback.error.content.long");
        check(problems, "place", place.length() > MAX_PLACE, "feedback.error.long");
        check(problems, "placeDetail", placeDetail.length() > MAX_LINE, "feedback.error.long");
        Stream.of(
                        Map.entry("fullName", fullName),
                        Map.entry("address", address),
                        Map.entry("phone", phone),
                        Map.entry("email", email),
                        Map.entry("postAddress", postAddress))
                .forEach(line ->
                        check(problems, line.getKey(), line.getValue().length() > MAX_LINE, "feedback.error.long"));
        if (!anonymous) {
            checkReporter(problems);
        }
        check(problems, "website", !website.isEmpty(), "feedback.error.website");
        return problems;
    }

    /** A report that is owed an answer has a name, an address and one way to reach the reporter. */
    private void checkReporter(Map<String, String> problems) {
        check(problems, "fullName", fullName.isEmpty(), "feedback.error.fullName");
        check(problems, "address", address.isEmpty(), "feedback.error.address");
        check(problems, "phone", phone.isEmpty() && email.isEmpty() && postAddress.isEmpty(), "feedback.error.contact");
        check(problems, "phone", !phone.isEmpty() && !PhoneNumber.isOne(phone), "feedback.error.phone");
        check(problems, "email", !email.isEmpty() && !EmailAddress.isOne(email), "feedback.error.email");
    }

    /** Everything but the client's id: the same id with other words or other files is another report. */
    String fingerprint(List<HandedIn> attachments) {
        var files = attachments.stream()
                .map(file -> file.name() + file.fingerprint())
                .collect(Collectors.joining("\u0000"));
        return DigestUtils.sha256Hex(String.join(
                "\u0000",
                kind,
                content,
                place,
                placeDetail,
                fullName,
                address,
                phone,
                email,
                postAddress,
                Boolean.toString(anonymous),
                publication,
                files));
    }

    /** The same for the same words, however they are spelt. */
    String wordsHash() {
        return DigestUtils.sha256Hex(Spelling.strict(content));
    }

    private static void check(Map<String, String> problems, String field, boolean wrong, String key) {
        if (wrong) {
            problems.putIfAbsent(field, key);
        }
    }
}
