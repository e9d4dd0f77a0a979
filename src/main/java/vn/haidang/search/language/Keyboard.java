package vn.haidang.search.language;

import java.util.Optional;

/** The two ways in which Vietnamese is typed on a keyboard without its letters. */
enum Keyboard {
    /** "ddawng kys": doubled letters and w shape, s f r x j give the tone. */
    TELEX {
        @Override
        boolean press(Keys typed, char key) {
            return switch (key) {
                case 's', 'f', 'r', 'x', 'j' -> typed.tone(key);
                case 'w' -> typed.horn() || typed.letter('u', '+');
                case 'd' -> typed.stroke();
                case 'a', 'e', 'o' -> typed.roof(key);
                default -> false;
            };
        }
    },
    /** "d9a8ng ky1": digits do the same. */
    VNI {
        @Override
        boolean press(Keys typed, char key) {
            return switch (key) {
                case '1' -> typed.tone('s');
                case '2' -> typed.tone('f');
                case '3' -> typed.tone('r');
                case '4' -> typed.tone('x');
                case '5' -> typed.tone('j');
                case '6' -> typed.roof('a') || typed.roof('e') || typed.roof('o');
                case '7', '8' -> typed.horn();
                case '9' -> typed.stroke();
                default -> false;
            };
        }
    };

    /** Whether the key changed what is there already; else it is a letter of its own. */
    abstract boolean press(Keys typed, char key);

    Optional<Syllable> read(String keys) {
        var typed = new Keys();
        var changed = false;
        for (var i = 0; i < keys.length(); i++) {
            if (press(typed, keys.charAt(i))) {
                changed = true;
            } else {
                typed.letter(keys.charAt(i), Syllable.NONE);
            }
        }
        return changed ? Optional.of(typed.syllable()) : Optional.empty();
    }

    /** A syllable while it is typed. */
    static final class Keys {

        private static final String VOWELS = "aeiouy";

        private final StringBuilder base = new StringBuilder();
        private final StringBuilder shapes = new StringBuilder();
        private char tone = Syllable.NONE;

        boolean letter(char letter, char shape) {
            base.append(letter);
            shapes.append(shape);
            return shape != Syllable.NONE;
        }

        boolean tone(char key) {
            if (base.chars().noneMatch(letter -> VOWELS.indexOf(letter) >= 0)) {
                return false;
            }
            if (tone != Syllable.NONE) {
                return false;
            }
            tone = key;
            return true;
        }

        /** The last a, o or u; both letters of "uo". */
        boolean horn() {
            for (var i = base.length() - 1; i >= 0; i--) {
                if ("aou".indexOf(base.charAt(i)) >= 0 && shapes.charAt(i) == Syllable.NONE) {
                    shapes.setCharAt(i, base.charAt(i) == 'a' ? '(' : '+');
                    if (i > 0 && base.charAt(i) == 'o' && base.charAt(i - 1) == 'u') {
                        shapes.setCharAt(i - 1, '+');
                    }
                    return true;
                }
            }
            return false;
        }

        boolean roof(char vowel) {
            return reshape(vowel, '^');
        }

        boolean stroke() {
            return !base.isEmpty() && base.charAt(0) == 'd' && reshape('d', '-');
        }

        Syllable syllable() {
            return new Syllable(base.toString(), shapes.toString(), tone);
        }

        private boolean reshape(char letter, char shape) {
            var at = base.lastIndexOf(String.valueOf(letter));
            if (at < 0 || shapes.charAt(at) != Syllable.NONE) {
                return false;
            }
            shapes.setCharAt(at, shape);
            return true;
        }
    }
}
