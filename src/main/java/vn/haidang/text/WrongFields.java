package vn.haidang.text;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody typed is wrong, in one field or in several: message keys by the names of the fields, in their order. The
 * message is the first key.
 */
public final class WrongFields extends WrongInput {

    private final Map<String, String> problems;

    private WrongFields(Map<String, String> problems) {
        super(problems.values().iterator().next());
        this.problems = problems;
    }

    /** In one field alone. */
    public static WrongFields in(String field, String key) {
        return new WrongFields(Map.of(field, key));
    }

    public Map<String, String> problems() {
        return problems;
    }

    /** Finds what is wrong, field by field, so that somebody hears of everything at once. */
    public static final class Check {

        private final Map<String, String> problems = new LinkedHashMap<>();

        /** The first thing that is wrong with a field is what is said of it. */
        public Check require(boolean isGood, String field, String key) {
            if (!isGood) {
                problems.putIfAbsent(field, key);
            }
            return this;
        }

        /** What has been found already. */
        public Check and(Map<String, String> found) {
            found.forEach(problems::putIfAbsent);
            return this;
        }

        /** @throws WrongFields when anything was found */
        public void finish() {
            if (!problems.isEmpty()) {
                throw new WrongFields(problems);
            }
        }
    }
}
