package vn.haidang.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.haidang.database.CannotStart;

/**
 * A YAML file, or Markdown behind YAML front matter. Whatever is wrong with it is said with file, line and reason.
 *
 * @param path below the content folder
 */
public record ContentFile(String path, String text) {

    private static final String FENCE = "---\n";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    public static ContentFile read(String path, Resource resource) {
        try {
            var text = resource.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
            return new ContentFile(path, Normalizer.normalize(text, Normalizer.Form.NFC));
        } catch (IOException e) {
            throw new CannotStart("content/%s cannot be read (%s).".formatted(path, e.getMessage()), e);
        }
    }

    /** The file name without folder and ending. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    public <T> T as(Class<T> type) {
        return parse(() -> YAML.readValue(text, type), 0);
    }

    public <T> List<T> asListOf(Class<T> type) {
        var listType = YAML.getTypeFactory().constructCollectionType(List.class, type);
        return parse(() -> YAML.<List<T>>readValue(text, listType), 0);
    }

    /** What stands between the two lines of "---". */
    public <T> T frontMatter(Class<T> type) {
        var end = endOfFrontMatter();
        return parse(() -> YAML.readValue(text.substring(FENCE.length(), end + 1), type), 1);
    }

    /** What stands behind the front matter. */
    public String body() {
        return text.substring(endOfFrontMatter() + 1 + FENCE.length()).strip();
    }

    public CannotStart wrong(int line, String why) {
        return new CannotStart("content/%s, line %d: %s".formatted(path, line, why));
    }

    private int endOfFrontMatter() {
        var end = text.indexOf("\n" + FENCE);
        if (!text.startsWith(FENCE) || end < 0) {
            throw wrong(1, "the file must begin with front matter between two lines of ---");
        }
        return end;
    }

    private <T> T parse(Parsing<T> parsing, int linesBefore) {
        try {
            return parsing.run();
        } catch (JacksonException e) {
            throw wrong(line(e, linesBefore), reason(e));
        }
    }

    /** A key that nobody knows is noticed at the end of its record only, so its own line is looked up. */
    private int line(JacksonException e, int linesBefore) {
        if (e instanceof PropertyBindingException unknown) {
            var key = Pattern.compile("[\\s-]*" + Pattern.quote(unknown.getPropertyName()) + "\\s*:.*");
            var lines = text.lines().toList();
            var found = IntStream.range(0, lines.size())
                    .filter(i -> key.matcher(lines.get(i)).matches());
            return found.findFirst().orElse(0) + 1;
        }
        var location = e.getLocation();
        return location == null ? 1 : Math.max(1, location.getLineNr()) + linesBefore;
    }

    private static String reason(JacksonException e) {
        if (e instanceof PropertyBindingException unknown) {
            return "nobody knows the key \"%s\"; known are %s"
                    .formatted(unknown.getPropertyName(), unknown.getKnownPropertyIds());
        }
        return e.getOriginalMessage().lines().findFirst().orElse("not valid YAML");
    }

    private interface Parsing<T> {
        T run();
    }
}
