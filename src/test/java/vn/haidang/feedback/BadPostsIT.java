package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import vn.haidang.PortalTest;

/** Whatever somebody sends: no error of ours, and what was typed comes back with the sentence that helps. */
@PortalTest
class BadPostsIT {

    private static final int POSTS = 1000;
    private static final List<String> FIELDS = List.of(
            "clientId",
            "kind",
            "place",
            "placeDetail",
            "fullName",
            "address",
            "phone",
            "email",
            "postAddress",
            "publication",
            "anonymous",
            "altcha",
            "secret");

    @Autowired
    MockMvc http;

    /** The seed is fixed, so that a failure comes again. */
    private final Random random = new Random(20261121);

    @Test
    void noneOfAThousandBreaksThePortalOrLosesWhatWasTyped() throws Exception {
        var refused = 0;
        for (var number = 0; number < POSTS; number++) {
            var story = story();
            var sent = multipart("/phan-anh")
                    .param("content", story)
                    .contentType(MediaType.parseMediaType("multipart/form-data; boundary=x"));
            for (var field : FIELDS) {
                if (random.nextInt(3) > 0) {
                    sent.param(field, value());
                }
            }
            if (random.nextInt(4) == 0) {
                var bytes = new byte[random.nextInt(400)];
                random.nextBytes(bytes);
                sent.file(new MockMultipartFile("attachments", value(), value(), bytes));
            }

            var answer = http.perform(sent).andReturn().getResponse();

            assertThat(answer.getStatus()).as("post %d: %s", number, story).isIn(303, 422);
            if (answer.getStatus() == 422) {
                refused++;
                assertThat(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                        .as("post %d", number)
                        .contains(shown(story), "role=\"alert\"");
            }
        }
        assertThat(refused).isGreaterThan(POSTS / 2);
    }

    @Test
    void theOtherDoorsStandAsFirm() throws Exception {
        for (var number = 0; number < POSTS / 5; number++) {
            var path = List.of("", "/bo-sung", "/danh-gia", "/xem-lai", "/tep/" + UUID.randomUUID(), "/tep/khong")
                    .get(random.nextInt(6));
            var code = random.nextBoolean() ? "LS26-7K3M" : "x".repeat(random.nextInt(1, 30));

            var answer = http.perform(post("/phan-anh/theo-doi/" + code + path)
                            .param("secret", value())
                            .param("reply", value())
                            .param("grade", value())
                            .with(from -> {
                                from.setRemoteAddr("198.51.100." + random.nextInt(250));
                                return from;
                            }))
                    .andReturn()
                    .getResponse();

            assertThat(answer.getStatus()).as(path).isLessThan(500);
        }
    }

    /** As a text area shows it: a new line is a new line, and what is no character is none. */
    private static String shown(String story) {
        return HtmlUtils.htmlEscape(story.strip().lines().findFirst().orElse(""), "UTF-8")
                .replace("&quot;", "\"")
                .replace("&#39;", "'");
    }

    private String story() {
        return random.nextInt(10) == 0 ? "a".repeat(random.nextInt(9000)) : value();
    }

    private String value() {
        return switch (random.nextInt(9)) {
            case 0 -> "";
            case 1 -> "Nguyễn Thị Lan";
            case 2 -> "<script>alert(1)</script>&amp;";
            case 3 -> "' or 1=1 -- ; drop table feedback_cases";
            case 4 -> "../../../etc/passwd";
            case 5 -> "x".repeat(random.nextInt(500));
            case 6 -> "{mã} ${jndi:ldap://x} %s %n";
            case 7 -> "0912 345 678";
            default -> letters(random.nextInt(1, 40));
        };
    }

    /** Of every plane of Unicode but the surrogates and controls. */
    private String letters(int count) {
        return IntStream.generate(() -> random.nextInt(0x20, 0x1ffff))
                .filter(letter -> Character.isLetterOrDigit(letter) || Character.isEmoji(letter))
                .limit(count)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
