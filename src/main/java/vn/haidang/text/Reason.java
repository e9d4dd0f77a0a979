package vn.haidang.text;

/** Why somebody does something, for the people who come after. */
public final class Reason {

    /** In letters. */
    public static final int LONGEST = 500;

    private Reason() {}

    /** @throws WrongInput with a message key, when it is empty or too long to be kept */
    public static String required(String why) {
        if (why.isBlank()) {
            throw new WrongInput("reason.required");
        }
        return fitting(why, LONGEST);
    }

    /** @throws WrongInput with a message key, when it is too long to be kept */
    public static String fitting(String words, int longest) {
        if (words.strip().length() > longest) {
            throw new WrongInput("reason.long");
        }
        return words.strip();
    }
}
