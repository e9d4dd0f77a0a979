package vn.haidang.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page is about in the words of schema.org, as JSON-LD.
 *
 * @param json safe inside of a script element
 */
public record StructuredData(String json) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** @param type of schema.org, for example "NewsArticle" */
    public static StructuredData of(String type, Map<String, Object> properties) {
        var all = new LinkedHashMap<String, Object>();
        all.put("@context", "https://schema.org");
        all.put("@type", type);
        all.putAll(properties);
        return new StructuredData(JSON.writeValueAsString(all).replace("<", "\\u003c"));
    }
}
