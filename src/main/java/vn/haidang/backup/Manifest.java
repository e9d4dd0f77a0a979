package vn.haidang.backup;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a backup holds, so that it can be told whether all of it is there.
 *
 * @param format of the file; 1
 * @param madeAt the moment to which the database is true
 * @param rows of each table, by "portal.topics" or "trail.entries"
 * @param parts by their names in the file
 * @param hasKeys whether the keys are among the parts, under a passphrase
 */
record Manifest(int format, Instant madeAt, Map<String, Long> rows, Map<String, Part> parts, boolean hasKeys) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";
    static final String PORTAL = "portal.sql";
    static final String TRAIL = "trail.sql";
    static final String KEYS = "keys.sealed";
    static final String SETTINGS = "settings.properties";
    static final String MEDIA = "media/";

    Manifest {
        rows = new TreeMap<>(rows);
        parts = new TreeMap<>(parts);
    }

    long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    long files() {
        return parts.keySet().stream().filter(name -> name.startsWith(MEDIA)).count();
    }

    /** @param sha256 in 64 figures */
    record Part(long size, String sha256) {}
}
