package vn.haidang.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was typed after the name of a command.
 *
 * @param folder in which it was typed; names of files start from there
 */
public record CommandLine(List<String> words, String folder) {

    public CommandLine {
        words = List.copyOf(words);
    }

    /** @throws IllegalArgumentException for an option that is not known here, or that lacks its value */
    public Parsed parse(Set<String> flags, Set<String> optionsWithValue) {
        var values = new HashMap<String, String>();
        var files = new ArrayList<Path>();
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            if (flags.contains(word)) {
                values.put(word, "");
            } else if (optionsWithValue.contains(word)) {
                at++;
                if (at == words.size()) {
                    throw new IllegalArgumentException(word + " needs a text after it.");
                }
                values.put(word, words.get(at));
            } else if (word.startsWith("--")) {
                throw new IllegalArgumentException(word + " is not known here.");
            } else {
                files.add(readable(word));
            }
        }
        return new Parsed(values, files);
    }

    private Path readable(String word) {
        var file = Path.of(folder).resolve(word).normalize();
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + " cannot be read.");
        }
        return file;
    }

    /** @param files absolute; all can be read */
    public record Parsed(Map<String, String> options, List<Path> files) {

        public boolean has(String flag) {
            return options.containsKey(flag);
        }

        public @Nullable String value(String option) {
            return options.get(option);
        }
    }
}
