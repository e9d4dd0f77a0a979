package vn.haidang.procedure.web;

import java.util.List;

/**
 * One way to narrow a list of procedures.
 *
 * @param openPath the list without this narrowing
 * @param isOpen whether nothing is chosen here
 */
public record Narrowing(String heading, String openPath, boolean isOpen, List<Choice> choices) {

    /** @param count procedures that would be left */
    public record Choice(String label, int count, String path, boolean isChosen) {}
}
