package vn.haidang.search.quality;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import vn.haidang.text.Vietnamese;

/** The ways in which questions are typed. Random slips depend on the text alone, so a measurement can be repeated. */
public enum Spelling {
    AS_TYPED("as typed") {
        @Override
        public String of(String text) {
            return text;
        }
    },
    NO_MARKS("no marks") {
        @Override
        public String of(String text) {
            return Vietnamese.fold(text);
        }
    },
    ONE_TYPO("one typo") {
        @Override
        public String of(String text) {
            return Slip.in(text);
        }
    },
    NO_MARKS_ONE_TYPO("no marks, one typo") {
        @Override
        public String of(String text) {
            return Slip.in(Vietnamese.fold(text));
        }
    },
    RAW_TELEX("raw telex") {
        @Override
        public String of(String text) {
            return Arrays.stream(text.split(" ")).map(Spelling::telex).collect(Collectors.joining(" "));
        }
    },
    GLUED("glued") {
        @Override
        public String of(String text) {
            var glued = new StringBuilder();
            var words = Vietnamese.fold(text).split(" ");
            for (var i = 0; i < words.length; i++) {
                glued.append(i > 0 && i % 2 == 0 ? " " : "").append(words[i]);
            }
            return glued.toString();
        }
    };

    private final String words;

    Spelling(String words) {
        this.words = words;
    }

    public abstract String of(String text);

    public String words() {
        return words;
    }

    private static String telex(String word) {
        var keys = new StringBuilder();
        var tone = "";
        for (var letter : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            switch (letter) {
                case '\u0301' -> tone = "s";
                case '\u0300' -> tone = "f";
                case '\u0309' -> tone = "r";
                case '\u0303' -> tone = "x";
                case '\u0323' -> tone = "j";
                case '\u0306', '\u031b' -> keys.append('w');
                case '\u0302' -> keys.append(Character.toLowerCase(keys.charAt(keys.length() - 1)));
                case 'đ', 'Đ' -> keys.append("dd");
                default -> keys.append(letter);
            }
        }
        return keys.append(tone).toString().toLowerCase(Locale.ROOT);
    }

    /** One letter too many, too few, wrong or swapped with its neighbour, in a syllable of at least three letters. */
    private static final class Slip {

        private static final String ROWS = "qwertyuiop asdfghjkl zxcvbnm";

        static String in(String text) {
            var random = new Random(text.hashCode());
            var words = text.split(" ");
            var candidates = java.util.stream.IntStream.range(0, words.length)
                    .filter(i -> words[i].length() >= 3 && words[i].chars().allMatch(Character::isLetter))
                    .toArray();
            if (candidates.length == 0) {
                return text;
            }
            var chosen = candidates[random.nextInt(candidates.length)];
            words[chosen] = slip(words[chosen], random);
            return String.join(" ", words);
        }

        private static String slip(String word, Random random) {
            var at = random.nextInt(word.length());
            return switch (random.nextInt(4)) {
                case 0 -> word.substring(0, at) + word.substring(at + 1);
                case 1 -> word.substring(0, at) + neighbour(word.charAt(at), random) + word.substring(at);
                case 2 -> word.substring(0, at) + neighbour(word.charAt(at), random) + word.substring(at + 1);
                default -> swapped(word, Math.min(at, word.length() - 2));
            };
        }

        private static String swapped(String word, int at) {
            return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        }

        /** A key beside the right one. */
        private static char neighbour(char letter, Random random) {
            var at = ROWS.indexOf(Vietnamese.fold(String.valueOf(letter)));
            var beside = at + (random.nextBoolean() ? 1 : -1);
            var exists = at >= 0 && beside >= 0 && beside < ROWS.length() && ROWS.charAt(beside) != ' ';
            return exists ? ROWS.charAt(beside) : 'e';
        }
    }
}
