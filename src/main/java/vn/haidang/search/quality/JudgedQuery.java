package vn.haidang.search.quality;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A question with what should be found.
 *
 * @param grades by code: 2 is wanted, 1 is related
 */
public record JudgedQuery(String text, Map<String, Integer> grades) {

    public static final int WANTED = 2;

    /**
     * A line "kind TAB text TAB code:grade,…" or "text TAB code:grade,…".
     *
     * @throws IllegalArgumentException with the line, when it is not like that
     */
    public static JudgedQuery parse(String line) {
        var parts = line.split("\t");
        if (parts.length < 2 || !parts[parts.length - 1].matches("[^:,\\s]+:\\d(,[^:,\\s]+:\\d)*")) {
            throw new IllegalArgumentException("Not \"kind TAB text TAB code:grade,…\": " + line);
        }
        var grades = new TreeMap<String, Integer>();
        Arrays.stream(parts[parts.length - 1].split(","))
                .map(judged -> judged.split(":"))
                .forEach(judged -> grades.put(judged[0], Integer.valueOf(judged[1])));
        return new JudgedQuery(parts[parts.length - 2], grades);
    }

    int grade(String code) {
        return grades.getOrDefault(code, 0);
    }

    long wanted() {
        return grades.values().stream().filter(grade -> grade >= WANTED).count();
    }
}
