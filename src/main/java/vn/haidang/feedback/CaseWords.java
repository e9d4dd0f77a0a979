package vn.haidang.feedback;

import vn.haidang.text.WrongInput;

/** What staff write about a case. */
final class CaseWords {

    private CaseWords() {}

    /**
     * @param problemKey message key for whoever left it empty
     * @return the words without white space around them
     * @throws WrongInput with a message key
     */
    static String required(String text, String problemKey, int longest) {
        var words = text.strip();
        if (words.isEmpty()) {
            throw new WrongInput(problemKey);
        }
        if (words.length() > longest) {
            throw new WrongInput("case.too-long");
        }
        return words;
    }
}
