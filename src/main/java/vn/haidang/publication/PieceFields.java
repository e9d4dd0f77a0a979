package vn.haidang.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.haidang.text.CleanJson;

/** The words of a piece, by the name of their field, as they are kept in a column. */
public final class PieceFields {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(CleanJson.module()).build();

    private PieceFields() {}

    static String write(Map<String, String> fields) {
        return JSON.writeValueAsString(fields);
    }

    public static Map<String, String> read(String column) {
        return JSON.readValue(column, new TypeReference<LinkedHashMap<String, String>>() {});
    }
}
