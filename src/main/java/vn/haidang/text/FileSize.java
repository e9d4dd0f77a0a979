package vn.haidang.text;

import java.text.NumberFormat;

/** How much a phone has to fetch: "320 kB", "3,2 MB". */
public final class FileSize {

    private static final int KILO = 1000;

    private FileSize() {}

    public static String words(long bytes) {
        var kilobytes = Math.max(1, Math.ceilDiv(bytes, KILO));
        return kilobytes < KILO ? kilobytes + " kB" : megabytes(kilobytes);
    }

    private static String megabytes(long kilobytes) {
        var format = NumberFormat.getNumberInstance(Vietnamese.LOCALE);
        format.setMaximumFractionDigits(1);
        return format.format((double) kilobytes / KILO) + " MB";
    }
}
