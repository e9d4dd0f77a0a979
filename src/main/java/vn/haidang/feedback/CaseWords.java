package vn.haidang.feedback;

/** What staff write about a case. */
final class CaseWords {

    private CaseWords() {}

    /**
     * @param problemKey message key for whoever left it empty
     * @return the words without white space around them
     * @throws IllegalArgumentException with a message key
     */
    static String required(String text, String problemKey, int longest) {
        var words = text.strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException(problemKey);
        }
        if (words.length() > longest) {
            throw new IllegalArgumentException("case.too-long");
        }
        return words;
    }
}
