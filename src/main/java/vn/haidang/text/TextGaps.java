package vn.haidang.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was begun in a text and never filled.
 *
 * @param emptyBoxes the words behind ":::" of boxes without anything in them, and of boxes that nobody knows
 * @param emptyTables the first lines of tables without a filled cell under their head
 * @param raggedRows rows with more or fewer cells than their head, whose cells readers would not see
 */
public record TextGaps(List<String> emptyBoxes, List<String> emptyTables, List<String> raggedRows) {

    private static final String FENCE = ":::";
    private static final Pattern DELIMITERS = Pattern.compile("[|:\\s-]++");
    private static final Pattern STROKE = Pattern.compile("(?<!\\\\)\\|");

    /** In one pass over the lines. */
    public static TextGaps of(String markdown) {
        var gaps = new TextGaps(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var lines = markdown.split("\n", -1);
        for (var at = 0; at < lines.length; at++) {
            var line = lines[at].strip();
            if (line.startsWith(FENCE) && line.length() > FENCE.length()) {
                gaps.lookIntoBox(lines, at);
            } else if (line.contains("|")
                    && at + 1 < lines.length
                    && lines[at + 1].contains("-")
                    && DELIMITERS.matcher(lines[at + 1]).matches()) {
                gaps.lookIntoTable(lines, at);
            }
        }
        return gaps;
    }

    private void lookIntoBox(String[] lines, int start) {
        var word = lines[start].strip().substring(FENCE.length()).strip();
        var next = start + 1;
        while (next < lines.length && lines[next].isBlank()) {
            next++;
        }
        var isEmpty = next == lines.length || lines[next].strip().startsWith(FENCE) || isEmptyStart(lines, next);
        if (isEmpty || Box.named(word).isEmpty()) {
            emptyBoxes.add(word);
        }
    }

    /** What the button of a box puts into it, without any words. */
    private static boolean isEmptyStart(String[] lines, int start) {
        return Arrays.stream(lines, start, lines.length)
                .takeWhile(line -> !line.strip().startsWith(FENCE))
                .allMatch(line -> line.isBlank() || line.strip().matches("\\d{1,3}\\.|[-*]|#{1,4}"));
    }

    private void lookIntoTable(String[] lines, int start) {
        var width = cells(lines[start]).size();
        var isFilled = false;
        for (var at = start + 2; at < lines.length && lines[at].contains("|"); at++) {
            var cells = cells(lines[at]);
            isFilled |= cells.stream().anyMatch(cell -> !cell.isBlank());
            if (cells.size() != width) {
                raggedRows.add(lines[at].strip());
            }
        }
        if (!isFilled) {
            emptyTables.add(lines[start].strip());
        }
    }

    private static List<String> cells(String row) {
        var line = row.strip();
        var inner = line.startsWith("|") ? line.substring(1) : line;
        var cells = new ArrayList<>(List.of(STROKE.split(inner, -1)));
        if (line.endsWith("|") && !line.endsWith("\\|")) {
            cells.removeLast();
        }
        return cells;
    }
}
