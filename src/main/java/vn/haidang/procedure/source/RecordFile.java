package vn.haidang.procedure.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of procedures: one record a line (the dump of the national portal, or records with their tables), or one JSON
 * document with records of the national portal's interface. Which it is, every record tells by its keys.
 */
public final class RecordFile {

    /** A national list has some 6,300 records and needs 50 MB. */
    public static final long LARGEST = 100L * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private RecordFile() {}

    /**
     * All records before anything is done with them, so that a file that breaks off changes nothing.
     *
     * @throws IllegalArgumentException when the file cannot be read at all, in one sentence
     */
    public static List<ReadRecord> read(Path file) {
        try {
            var size = Files.size(file);
            if (size > LARGEST) {
                throw new IllegalArgumentException(
                        "%s is larger than 100 MB (%d MB): split it.".formatted(file, size / 1024 / 1024));
            }
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                return read(reader, file);
            }
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is not UTF-8 text.", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("%s cannot be read (%s).".formatted(file, e.getMessage()), e);
        }
    }

    private static List<ReadRecord> read(BufferedReader reader, Path file) throws IOException {
        var records = new ArrayList<ReadRecord>();
        var first = reader.readLine();
        if (first != null && isWholeDocument(first)) {
            return document(first + "\n" + reader.readAllAsString(), file);
        }
        var number = 0;
        for (var line = first; line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                records.add(record(line, number));
            }
        }
        if (records.isEmpty()) {
            throw new IllegalArgumentException(file + " holds no records.");
        }
        return records;
    }

    /** A list, or an object that goes on over more than one line. */
    private static boolean isWholeDocument(String first) {
        var start = first.strip();
        return start.startsWith("[") || start.equals("{") || start.startsWith("{\"data\"");
    }

    private static List<ReadRecord> document(String text, Path file) {
        try {
            var root = JSON.readTree(text);
            var items = root.isArray() ? root : root.path("data").path("items");
            var nodes = new ArrayList<JsonNode>();
            (items.isArray() ? items : JSON.createArrayNode().add(root.has("data") ? root.path("data") : root))
                    .forEach(nodes::add);
            var records = new ArrayList<ReadRecord>();
            for (var at = 0; at < nodes.size(); at++) {
                records.add(record(nodes.get(at), at + 1));
            }
            return records;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "%s is not a JSON document (%s).".formatted(file, e.getOriginalMessage()), e);
        }
    }

    private static ReadRecord record(String line, int number) {
        try {
            return record(JSON.readTree(line), number);
        } catch (JacksonException e) {
            return ReadRecord.refused(number, "not a JSON record (%s)".formatted(e.getOriginalMessage()));
        }
    }

    private static ReadRecord record(JsonNode node, int number) {
        try {
            return new ReadRecord(number, JSON.treeToValue(node, shape(node)).draft(), null);
        } catch (JacksonException e) {
            return ReadRecord.refused(number, "not a record of a procedure (%s)".formatted(e.getOriginalMessage()));
        } catch (IllegalArgumentException e) {
            return ReadRecord.refused(number, String.valueOf(e.getMessage()));
        }
    }

    private static Class<? extends SourceRecord> shape(JsonNode node) {
        if (node.has("thu_tuc_id")) {
            return StructuredRecord.class;
        }
        return node.has("code") ? PortalRecord.class : DumpRecord.class;
    }

    /**
     * One record of the file.
     *
     * @param place line or place in the list, from 1
     * @param problem why it cannot be kept; null for a draft
     */
    public record ReadRecord(
            int place, @Nullable Draft draft, @Nullable String problem) {

        static ReadRecord refused(int place, String problem) {
            return new ReadRecord(place, null, problem);
        }
    }
}
