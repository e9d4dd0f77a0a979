package vn.haidang.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import vn.haidang.work.WorkRefused;

/** A table of HTML by its places: each has the cell that covers it. */
final class PasteGrid {

    /** Stands where a row has no cell. */
    static final Element NOTHING = new Element("td");

    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 1_500;

    private PasteGrid() {}

    /**
     * Row by row, all of one width; without rows and columns in which nothing is written.
     *
     * @throws WorkRefused for more than {@value #MOST_ROWS} rows or {@value #MOST_COLUMNS} columns: none is left out silently
     */
    static List<List<Element>> of(Element table) {
        return withoutEmpty(places(table));
    }

    static boolean isEmpty(Element cell) {
        return cell.text().isBlank() && cell.selectFirst("img") == null;
    }

    /** By place, every cell that covers it. */
    private static List<List<Element>> places(Element table) {
        var rows = table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .toList();
        if (rows.size() > MOST_ROWS) {
            throw new WorkRefused("text.paste.shape");
        }
        var grid = new ArrayList<List<Element>>();
        rows.forEach(row -> grid.add(new ArrayList<>()));
        for (var row = 0; row < rows.size(); row++) {
            var column = 0;
            for (var cell : rows.get(row).select("> td, > th")) {
                while (column < grid.get(row).size() && grid.get(row).get(column) != NOTHING) {
                    column++;
                }
                if (column >= MOST_COLUMNS && !isEmpty(cell)) {
                    throw new WorkRefused("text.paste.shape");
                }
                var across = span(cell, "colspan", MOST_COLUMNS);
                var down = span(cell, "rowspan", rows.size() - row);
                for (var line = row; line < row + down; line++) {
                    place(grid.get(line), column, across, cell);
                }
                column += across;
            }
        }
        var width = grid.stream().mapToInt(List::size).max().orElse(0);
        grid.forEach(line -> {
            while (line.size() < width) {
                line.add(NOTHING);
            }
        });
        return grid;
    }

    private static void place(List<Element> line, int column, int across, Element cell) {
        for (var at = column; at < Math.min(column + across, MOST_COLUMNS); at++) {
            while (line.size() <= at) {
                line.add(NOTHING);
            }
            line.set(at, cell);
        }
    }

    private static int span(Element cell, String attribute, int most) {
        var text = cell.attr(attribute).strip();
        var span = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 1;
        return Math.clamp(span == 0 ? most : span, 1, Math.max(1, most));
    }

    private static List<List<Element>> withoutEmpty(List<List<Element>> grid) {
        grid.removeIf(row -> row.stream().allMatch(PasteGrid::isEmpty));
        if (grid.isEmpty()) {
            return grid;
        }
        var columns = IntStream.range(0, grid.getFirst().size())
                .filter(column -> grid.stream().anyMatch(row -> !isEmpty(row.get(column))))
                .toArray();
        var kept = new ArrayList<List<Element>>();
        for (var row : grid) {
            var line = new ArrayList<Element>();
            Arrays.stream(columns).forEach(column -> line.add(row.get(column)));
            kept.add(withoutTwins(line, grid, columns));
        }
        return kept;
    }

    /** Columns that no row tells apart are one: sheets merge cells for their width. */
    private static List<Element> withoutTwins(List<Element> line, List<List<Element>> grid, int[] columns) {
        var own = new ArrayList<Element>();
        for (var at = 0; at < columns.length; at++) {
            var column = columns[at];
            var isTwin = at > 0
                    && columns[at - 1] == column - 1
                    && grid.stream().allMatch(row -> row.get(column) == row.get(column - 1));
            if (!isTwin) {
                own.add(line.get(at));
            }
        }
        return own;
    }
}
