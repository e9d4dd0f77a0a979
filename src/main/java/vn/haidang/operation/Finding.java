package vn.haidang.operation;

/**
 * One thing that keeps the portal going.
 *
 * @param word the end of its message keys
 * @param fact what is known: a time, names of tasks, a count
 */
public record Finding(String word, State state, String fact) {

    public enum State {
        WELL,
        WARNING,
        DOWN
    }
}
