package vn.haidang.staff;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.haidang.text.Vietnamese;
import vn.haidang.work.Bench;
import vn.haidang.work.HeavyWork;

/** What a password must be (TCVN 14423:2026, 4.6), and how one is made and kept. */
@Component
public class Passwords {

    /** In letters. */
    public static final int SHORTEST = 14;

    public static final int LONGEST = 128;

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int FIRST = 20;

    /** Of 4; 3 withstands who has the hash for some days. */
    private static final int STRONG = 3;

    /** Looking for words in more letters takes too long, and a beginning like this decides anyway. */
    private static final int LOOKED_AT = 48;

    private static final List<String> LOCAL_WORDS = List.of(
            "haidang",
            "lyson",
            "quangngai",
            "dackhu",
            "uyban",
            "nhandan",
            "matkhau",
            "quantri",
            "canbo",
            "congchuc",
            "vienchuc",
            "vietnam",
            "haidao",
            "dichvucong",
            "caicach",
            "hanhchinh",
            "chuyendoiso",
            "anhyeuem",
            "emyeuanh");

    private static final Zxcvbn GUESSER = new Zxcvbn();

    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** A first one, which is easy to type from paper. */
    String first() {
        return random.ints(FIRST, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }

    String encoded(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    boolean match(String password, String hash) {
        return password.length() <= 2 * LONGEST && encoder.matches(password, hash);
    }

    /** The message key of what is wrong with a password that somebody wishes; empty when nothing is. */
    String problem(String wished, StaffMember member) {
        var letters = wished.codePointCount(0, wished.length());
        if (letters < SHORTEST) {
            return "password.short";
        }
        if (letters > LONGEST) {
            return "password.long";
        }
        if (holdsName(wished, member) || PersonNames.isLittleMore(bare(wished))) {
            return "password.name";
        }
        return isCommon(wished, member) ? "password.common" : "";
    }

    /** Whether little is left of it without the name. */
    private static boolean holdsName(String wished, StaffMember member) {
        var bare = bare(wished);
        var names = new ArrayList<>(List.of(bare(member.username()), bare(member.name())));
        return names.stream()
                .filter(name -> name.length() > 2)
                .anyMatch(name -> bare.contains(name) && bare.length() - name.length() < SHORTEST / 2);
    }

    /** By the lists of names, words and leaked passwords of zxcvbn, our own words, and patterns on keyboards. */
    private static boolean isCommon(String wished, StaffMember member) {
        var plain = Vietnamese.fold(Normalizer.normalize(wished, Normalizer.Form.NFC));
        var looked = plain.substring(0, Math.min(plain.length(), LOOKED_AT));
        var known = new ArrayList<>(LOCAL_WORDS);
        known.add(bare(member.username()));
        known.addAll(List.of(Vietnamese.fold(member.name()).split(" ")));
        return HeavyWork.on(
                Bench.PASSWORDS, () -> GUESSER.measure(looked, known).getScore() < STRONG);
    }

    private static String bare(String text) {
        return Vietnamese.fold(text).replaceAll("[^a-z0-9]", "");
    }
}
