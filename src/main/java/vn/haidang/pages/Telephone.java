package vn.haidang.pages;

/** Whether citizens can call the authority; texts of all pages promise no more than that. {@code directory} knows. */
public interface Telephone {

    /** Whether a number of our own has been published. */
    boolean isAnswered();
}
