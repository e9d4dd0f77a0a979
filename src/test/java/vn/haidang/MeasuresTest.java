package vn.haidang;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How large the pieces of the house are. Each bound is what was reached; a change that needs more room finds the piece
 * that has outgrown its shape, and a change that needs less lowers the bound.
 */
class MeasuresTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/jte");

    /** A message key of the bundles: words with points between them. */
    private static final String MESSAGE_KEY = "[a-z][a-z-]*+(?:\\.[a-z-]++)++";

    private static final List<Piece> methods = new ArrayList<>();
    private static final List<Piece> files = new ArrayList<>();
    private static final List<Piece> collaborators = new ArrayList<>();
    private static final List<String> types = new ArrayList<>();
    private static final List<String> publicTypes = new ArrayList<>();
    private static final List<String> bareRefusals = new ArrayList<>();

    /** @param size lines of code or text, or parameters */
    private record Piece(String name, int size) {}

    @BeforeAll
    static void readTheHouse() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, null);
                Stream<Path> sources = Files.walk(MAIN)) {
            var units = sources.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .toList();
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(units));
            var trees = Trees.instance(task);
            for (var unit : task.parse()) {
                new Reader(unit, trees).scan(unit, null);
            }
        }
    }

    @Test
    void methodsStayShort() {
        assertThat(ninetiethOf(methods)).as("method p90").isLessThanOrEqualTo(12);
        assertThat(over(25, methods)).as("methods over 25 lines").hasSizeLessThanOrEqualTo(14);
    }

    @Test
    void filesStaySmall() {
        assertThat(ninetiethOf(files)).as("file p90").isLessThanOrEqualTo(158);
        assertThat(over(250, files)).as("files over 250 lines").hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void halfOfTheTypesAreHidden() {
        assertThat(100.0 * publicTypes.size() / types.size())
                .as("%% of %d types that are public", types.size())
                .isLessThan(51);
    }

    @Test
    void nobodyNeedsMoreThanSevenOthers() {
        assertThat(over(7, collaborators))
                .as("constructors with more than seven parameters")
                .hasSizeLessThanOrEqualTo(21);
    }

    @Test
    void whatIsRefusedIsRefusedByItsType() {
        assertThat(bareRefusals)
                .as("message keys in a bare IllegalArgumentException")
                .isEmpty();
    }

    @Test
    void templatesFitOnAScreen() throws IOException {
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            var wide = new ArrayList<Piece>();
            for (var file : templates.filter(Files::isRegularFile).toList()) {
                var lines = Files.readAllLines(file);
                for (int at = 0; at < lines.size(); at++) {
                    wide.add(new Piece(file + ":" + (at + 1), lines.get(at).length()));
                }
            }
            assertThat(over(160, wide)).as("lines over 160 columns").hasSizeLessThanOrEqualTo(3);
        }
    }

    private static int ninetiethOf(List<Piece> pieces) {
        var sizes = pieces.stream().mapToInt(Piece::size).sorted().toArray();
        return sizes[(int) Math.ceil(sizes.length * 0.9) - 1];
    }

    /** What is larger than the bound, the largest first. */
    private static List<String> over(int bound, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.size() > bound)
                .sorted(Comparator.comparingInt(Piece::size).reversed())
                .map(piece -> "%s %d".formatted(piece.name(), piece.size()))
                .toList();
    }

    /** Reads one file. */
    private static final class Reader extends TreeScanner<Void, Void> {

        private static final Set<String> BARE = Set.of("IllegalArgumentException", "IllegalStateException");

        private final CompilationUnitTree unit;
        private final Trees trees;
        private String type = "";
        private int depth;
        private boolean isRecord;

        Reader(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.trees = trees;
            files.add(new Piece(
                    Path.of(unit.getSourceFile().getName()).getFileName().toString(), (int) unit.getLineMap()
                            .getLineNumber(trees.getSourcePositions().getEndPosition(unit, unit))));
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            if (depth == 0) {
                type = tree.getSimpleName().toString();
                types.add(type);
                if (tree.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                    publicTypes.add(type);
                }
            }
            var outside = isRecord;
            isRecord = tree.getKind() == Tree.Kind.RECORD;
            depth++;
            super.visitClass(tree, nothing);
            depth--;
            isRecord = outside;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            var name = "%s.%s".formatted(type, tree.getName());
            if (tree.getBody() != null) {
                methods.add(new Piece(name, linesOf(tree)));
            }
            if (tree.getReturnType() == null && !isRecord) {
                collaborators.add(new Piece(type, tree.getParameters().size()));
            }
            return super.visitMethod(tree, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void nothing) {
            if (BARE.contains(tree.getIdentifier().toString())
                    && tree.getArguments().stream().anyMatch(Reader::isMessageKey)) {
                bareRefusals.add(type + ": " + tree);
            }
            return super.visitNewClass(tree, nothing);
        }

        private static boolean isMessageKey(Object argument) {
            return argument instanceof LiteralTree literal
                    && literal.getValue() instanceof String text
                    && text.matches(MESSAGE_KEY);
        }

        /** Of its body, without the braces. */
        private int linesOf(MethodTree tree) {
            var positions = trees.getSourcePositions();
            var lines = unit.getLineMap();
            return (int) (lines.getLineNumber(positions.getEndPosition(unit, tree.getBody()))
                    - lines.getLineNumber(positions.getStartPosition(unit, tree.getBody()))
                    - 1);
        }
    }
}
