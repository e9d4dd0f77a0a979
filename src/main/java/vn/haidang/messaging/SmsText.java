package vn.haidang.messaging;

import java.nio.charset.StandardCharsets;

/**
 * What fits into one text message: 160 letters without marks, or 70 with them (3GPP TS 23.038). Only ASCII counts as
 * without marks here, which is part of the GSM alphabet but for a few signs that take two places.
 */
public record SmsText(String value) {

    private static final int PLAIN = 160;
    private static final int MARKED = 70;
    private static final String TWO_PLACES = "^{}\\[~]|";

    public SmsText {
        if (places(value) > (isPlain(value) ? PLAIN : MARKED)) {
            throw new IllegalArgumentException("Does not fit into one text message: " + value);
        }
    }

    private static boolean isPlain(String text) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(text) && text.indexOf('`') < 0;
    }

    private static long places(String text) {
        return isPlain(text)
                ? text.chars()
                        .map(letter -> TWO_PLACES.indexOf(letter) < 0 ? 1 : 2)
                        .sum()
                : text.length();
    }
}
