package vn.haidang.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haidang.database.Schemas;

/**
 * The lines of one dump of both schemas, parted by schema without their names, so that they go back into any; the rows are
 * counted on the way, each of which stands in a line of its own.
 */
final class DumpLines {

    /** Bytes as they are, whatever letters they mean. */
    static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private static final String CREATE = "CREATE TABLE `";
    private static final Pattern USE = Pattern.compile("USE `([^`]+)`;");
    private static final Pattern INSERT = Pattern.compile("INSERT INTO `([^`]+)` VALUES.*");

    private final Schemas schemas;
    private final DumpProcess.Parts parts;
    private final Map<String, Long> rows = new TreeMap<>();

    /** What comes before the first schema is meant for both. */
    private final StringBuilder head = new StringBuilder();

    private @Nullable OutputStream out;
    private String schema = "";
    private String table = "";

    DumpLines(Schemas schemas, DumpProcess.Parts parts) {
        this.schemas = schemas;
        this.parts = parts;
    }

    void read(InputStream from) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(from, BYTES), 1 << 16);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var use = USE.matcher(line);
            if (use.matches()) {
                turnTo(use.group(1));
            } else if (!line.startsWith("CREATE DATABASE")) {
                count(line);
                write(line);
            }
        }
    }

    /** By "portal.topics" or "trail.entries". */
    Map<String, Long> rows() {
        return rows;
    }

    private void turnTo(String name) throws IOException {
        var isPortal = name.equals(schemas.portal());
        schema = isPortal ? "portal" : "trail";
        out = parts.open(isPortal ? Manifest.PORTAL : Manifest.TRAIL);
        out.write(head.toString().getBytes(BYTES));
    }

    private void count(String line) {
        if (line.startsWith(CREATE)) {
            rows.put(schema + "." + line.substring(CREATE.length(), line.indexOf('`', CREATE.length())), 0L);
        } else if (line.startsWith("(")) {
            rows.merge(table, 1L, Long::sum);
        } else {
            var insert = INSERT.matcher(line);
            if (insert.matches()) {
                table = schema + "." + insert.group(1);
            }
        }
    }

    private void write(String line) throws IOException {
        if (out == null) {
            head.append(line).append('\n');
        } else {
            out.write(line.getBytes(BYTES));
            out.write('\n');
        }
    }
}
