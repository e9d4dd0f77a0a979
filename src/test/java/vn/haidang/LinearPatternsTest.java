package vn.haidang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every pattern of the portal on 40 kB of hostile text: signs that it looks for, again and again, and in pairs. One that
 * needs time by the square of the length takes five seconds here; a linear one some milliseconds.
 */
class LinearPatternsTest {

    private static final int LENGTH = 40_000;
    private static final Duration ALLOWED = Duration.ofSeconds(2);

    /** Of a pattern given as one literal to a method of String. */
    private static final Pattern INLINE =
            Pattern.compile("\\.(?:replaceAll|replaceFirst|matches|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)++)\"");

    /** What files of the operator are read with, line by line, and what tests and measurements use. */
    private static final List<String> NOT_FOR_STRANGERS = List.of("vn.haidang.search.quality.", "vn.haidang.seed.");

    @Test
    void everyPatternIsLinear() throws Exception {
        var patterns = patterns();
        assertThat(patterns).hasSizeGreaterThan(80);

        var slow = new TreeSet<String>();
        try (var worker =
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory())) {
            for (var pattern : patterns.entrySet()) {
                for (var text : hostile(pattern.getKey().pattern())) {
                    if (!isQuick(worker.submit(() -> run(pattern.getKey(), text)))) {
                        slow.add("%s: %s on “%s…”"
                                .formatted(pattern.getValue(), pattern.getKey(), text.substring(0, 12)));
                        break;
                    }
                }
            }
            worker.shutdownNow();
        }

        assertThat(slow).isEmpty();
    }

    private static boolean isQuick(Future<?> run) throws Exception {
        try {
            run.get(ALLOWED.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            run.cancel(true);
            return false;
        } catch (ExecutionException tooDeep) {
            return !(tooDeep.getCause() instanceof StackOverflowError);
        }
    }

    private static int run(Pattern pattern, String text) {
        var matcher = pattern.matcher(new Interruptible(text));
        var found = matcher.matches() ? 1 : 0;
        matcher.reset();
        while (matcher.find()) {
            found++;
        }
        return found;
    }

    /** The signs of the pattern itself, each alone and each with the next, and what is hostile to most. */
    private static List<String> hostile(String pattern) {
        var signs = new TreeSet<String>(List.of("a", " ", ".", "0", "\n", "<", "-", "á", "("));
        pattern.codePoints()
                .filter(sign -> !Character.isISOControl(sign))
                .forEach(sign -> signs.add(Character.toString(sign)));
        var texts = new ArrayList<String>();
        for (var sign : signs) {
            texts.add("a" + sign.repeat(LENGTH / sign.length()) + "!");
        }
        var list = List.copyOf(signs);
        for (var at = 0; at < list.size(); at++) {
            var pair = list.get(at) + list.get((at + 1) % list.size());
            texts.add(pair.repeat(LENGTH / pair.length()));
        }
        texts.add("a@" + ".".repeat(LENGTH));
        texts.add("a@" + "a.".repeat(LENGTH / 2));
        texts.add("<!--".repeat(LENGTH / 4));
        texts.add("[a](".repeat(LENGTH / 4));
        return texts;
    }

    private static Map<Pattern, String> patterns() throws IOException {
        var patterns = new LinkedHashMap<Pattern, String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                var name = nameOf(file);
                if (!name.endsWith("package-info") && NOT_FOR_STRANGERS.stream().noneMatch(name::startsWith)) {
                    constants(name).forEach(pattern -> patterns.put(pattern, name));
                    inline(file).forEach(pattern -> patterns.put(pattern, name));
                }
            });
        }
        return patterns;
    }

    private static String nameOf(Path file) {
        return Path.of("src/main/java")
                .relativize(file)
                .toString()
                .replace(".java", "")
                .replace('/', '.');
    }

    private static List<Pattern> constants(String name) {
        try {
            var found = new ArrayList<Pattern>();
            for (var field : Class.forName(name, true, LinearPatternsTest.class.getClassLoader())
                    .getDeclaredFields()) {
                found.addAll(in(field));
            }
            return found;
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static List<Pattern> in(Field field) throws IllegalAccessException {
        var isOne = field.getType() == Pattern.class || List.class.isAssignableFrom(field.getType());
        if (!Modifier.isStatic(field.getModifiers()) || !isOne) {
            return List.of();
        }
        field.setAccessible(true);
        return switch (field.get(null)) {
            case Pattern pattern -> List.of(pattern);
            case List<?> list ->
                list.stream()
                        .map(one -> one instanceof Map.Entry<?, ?> entry ? entry.getValue() : one)
                        .filter(Pattern.class::isInstance)
                        .map(Pattern.class::cast)
                        .toList();
            case null, default -> List.of();
        };
    }

    private static List<Pattern> inline(Path file) {
        try {
            return INLINE.matcher(Files.readString(file))
                    .results()
                    .map(match -> Pattern.compile(match.group(1).translateEscapes()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So that a slow pattern can be stopped. */
    private record Interruptible(String text) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int at) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("stopped");
            }
            return text.charAt(at);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.substring(from, to);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
