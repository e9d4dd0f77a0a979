package vn.haidang.text;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tables of every shape as tables with one head and one line in each cell, which is what Markdown knows. A merged cell stands in
 * every place that it covered, so that each figure keeps its heading.
 */
final class PasteTables {

    /** Stands for a new line in a cell while the text is converted. */
    private static final char CELL_LINE = '\ue004';

    private static final String BETWEEN_HEADS = " – ";

    private final Element table;
    private final Set<PasteNote> notes;

    private PasteTables(Element table, Set<PasteNote> notes) {
        this.table = table;
        this.notes = notes;
    }

    static void rebuild(Document document, Set<PasteNote> notes) {
        document.select("table").asList().reversed().forEach(table -> new PasteTables(table, notes).rebuild());
    }

    static String written(String converted) {
        return converted.replace(String.valueOf(CELL_LINE), "<br>");
    }

    private void rebuild() {
        for (var title : table.select("> caption")) {
            table.before(new Element("p").appendChildren(title.childNodesCopy()));
            title.remove();
        }
        var grid = PasteGrid.of(table);
        while (grid.size() > 1 && isOneCell(grid.getFirst())) {
            table.before(blocksOf(grid.removeFirst().getFirst()));
        }
        if (table.is(":has(table, div.paste-frame)")
                || grid.size() < 2
                || grid.getFirst().size() < 2) {
            inOrder();
        } else {
            write(grid);
        }
    }

    /** What only placed words side by side becomes text, cell by cell. */
    private void inOrder() {
        var cells = table.select("td, th");
        if (cells.size() > 1) {
            notes.add(PasteNote.FRAME);
        }
        for (var cell : cells) {
            if (cell.closest("table") == table && !cell.text().isBlank()) {
                table.before(blocksOf(cell));
            }
        }
        table.remove();
    }

    private static Element blocksOf(Element cell) {
        return new Element("div").addClass("paste-frame").appendChildren(cell.childNodesCopy());
    }

    /** A title across the whole table, or a row of one part. */
    private static boolean isOneCell(List<Element> row) {
        return row.size() > 1 && row.getFirst() != PasteGrid.NOTHING && new LinkedHashSet<>(row).size() == 1;
    }

    private void write(List<List<Element>> grid) {
        var heads = heads(grid);
        var built = new Element("table");
        var head = built.appendElement("thead").appendElement("tr");
        for (var column = 0; column < grid.getFirst().size(); column++) {
            fillHead(head.appendElement("th"), grid, column, heads);
        }
        var body = built.appendElement("tbody");
        for (var row : grid.subList(heads, grid.size())) {
            fillRow(body.appendElement("tr"), row);
        }
        if (hasMerged(grid)) {
            notes.add(PasteNote.MERGED_CELLS);
        }
        table.replaceWith(built);
    }

    private static boolean hasMerged(List<List<Element>> grid) {
        var places = grid.stream()
                .flatMap(List::stream)
                .filter(cell -> !PasteGrid.isEmpty(cell))
                .toList();
        return new HashSet<>(places).size() < places.size();
    }

    private static void fillHead(Element head, List<List<Element>> grid, int column, int heads) {
        var cells = new LinkedHashSet<Element>();
        for (var row : grid.subList(0, heads)) {
            var cell = row.get(column);
            if (!PasteGrid.isEmpty(cell)) {
                cells.add(cell);
            }
        }
        for (var cell : cells) {
            if (head.childNodeSize() > 0) {
                head.appendText(BETWEEN_HEADS);
            }
            head.appendChildren(lineOf(cell));
        }
        PasteEmphasis.clear(head);
    }

    private static void fillRow(Element line, List<Element> row) {
        var isPart = isOneCell(row);
        for (var column = 0; column < row.size(); column++) {
            var cell = row.get(column);
            var filled = line.appendElement("td");
            if (column == 0 || !isPart) {
                filled.appendChildren(lineOf(cell));
            }
        }
    }

    /** How many rows are the head: those marked so, or as many as its merged cells reach down. */
    private static int heads(List<List<Element>> grid) {
        var most = grid.size() - 1;
        var marked = (int) grid.stream().takeWhile(PasteTables::isMarkedHead).count();
        if (marked > 0) {
            return Math.min(marked, most);
        }
        var first = grid.getFirst();
        var deepest = 1;
        for (var column = 0; column < first.size(); column++) {
            var cell = first.get(column);
            var depth = 1;
            while (cell != PasteGrid.NOTHING && depth < most && grid.get(depth).get(column) == cell) {
                depth++;
            }
            deepest = Math.max(deepest, depth);
        }
        var isGrouped = IntStream.range(1, first.size())
                .anyMatch(
                        column -> first.get(column) != PasteGrid.NOTHING && first.get(column) == first.get(column - 1));
        return isGrouped ? Math.min(deepest, most) : 1;
    }

    private static boolean isMarkedHead(List<Element> row) {
        return row.stream()
                .allMatch(cell -> PasteGrid.isEmpty(cell)
                        || cell != null && (cell.tagName().equals("th") || cell.closest("thead") != null));
    }

    /** What is in a cell, in one line: Markdown has room for no more. */
    private static List<Node> lineOf(Element cell) {
        var copy = cell.clone();
        copy.select("ul > li").forEach(item -> item.prependText("– "));
        copy.select("ol").forEach(list -> {
            var number = 1;
            for (var item : list.select("> li")) {
                item.prependText(number++ + ". ");
            }
        });
        copy.select("br").forEach(line -> line.replaceWith(new TextNode(String.valueOf(CELL_LINE))));
        for (var block : copy.select("p, div, ul, ol, li, h1, h2, h3, h4, h5, h6, blockquote, pre, hr")) {
            if (block != copy) {
                block.before(new TextNode(String.valueOf(CELL_LINE)));
                block.after(new TextNode(String.valueOf(CELL_LINE)));
                block.unwrap();
            }
        }
        tidyLines(copy);
        return List.copyOf(copy.childNodes());
    }

    /** One new line where several blocks end, none at the edges. */
    private static void tidyLines(Element cell) {
        var texts = cell.nodeStream(TextNode.class).toList();
        var isAtLine = true;
        for (var text : texts) {
            var kept = new StringBuilder();
            for (var sign : text.getWholeText().toCharArray()) {
                if (sign != CELL_LINE) {
                    isAtLine &= Character.isWhitespace(sign);
                    kept.append(sign);
                } else if (!isAtLine) {
                    kept.append(sign);
                    isAtLine = true;
                }
            }
            text.text(kept.toString());
        }
        for (var text : texts.reversed()) {
            var words = text.getWholeText();
            var end = words.length();
            while (end > 0 && (words.charAt(end - 1) == CELL_LINE || Character.isWhitespace(words.charAt(end - 1)))) {
                end--;
            }
            text.text(words.substring(0, end));
            if (end > 0) {
                return;
            }
        }
    }
}
