package vn.haidang.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.publication.ChangedWords.Kind.ADDED;
import static vn.haidang.publication.ChangedWords.Kind.KEPT;
import static vn.haidang.publication.ChangedWords.Kind.REMOVED;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @Test
    void wordsAreComparedAndNotLetters() {
        assertThat(WordDiff.between("Tàu chạy lúc 7 giờ", "Tàu chạy lúc 8 giờ"))
                .containsExactly(
                        new ChangedWords(KEPT, "Tàu chạy lúc "),
                        new ChangedWords(REMOVED, "7 "),
                        new ChangedWords(ADDED, "8 "),
                        new ChangedWords(KEPT, "giờ"));
    }

    @ParameterizedTest
    @CsvSource({"'', 'Mới viết'", "'Bỏ hết', ''", "'a  b\nc', 'a b\n\nc d'", "'như nhau', 'như nhau'"})
    void bothTextsCanBePutTogetherAgain(String before, String after) {
        var changed = WordDiff.between(before, after);

        assertThat(changed.stream()
                        .filter(words -> words.kind() != ADDED)
                        .map(ChangedWords::text)
                        .collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(changed.stream()
                        .filter(words -> words.kind() != REMOVED)
                        .map(ChangedWords::text)
                        .collect(Collectors.joining()))
                .isEqualTo(after);
    }

    @Test
    void onlyFieldsThatDifferAreNamed() {
        assertThat(PieceVersions.changes(Map.of("title", "A", "body", "B"), Map.of("title", "A", "body", "C")))
                .extracting(FieldChange::field)
                .containsExactly("body");
    }
}
