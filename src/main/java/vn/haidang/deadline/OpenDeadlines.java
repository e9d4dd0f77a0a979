package vn.haidang.deadline;

import java.util.List;
import java.util.Set;

/** What a feature with running clocks offers, so that a change of rules or calendar reaches them. */
public interface OpenDeadlines {

    /** Ids of the rules that its clocks follow. */
    Set<String> rules();

    /** What would move if the book were this one, without what only its handlers may know of. Changes nothing. */
    List<MovedDeadline> moves(DeadlineBook book);

    /**
     * Lets every running clock follow the book, and tells whoever waits longer.
     *
     * @return how many of those that {@link #moves} tells of; what only its handlers may know of moves, too, and is counted nowhere
     */
    int follow(DeadlineBook book);
}
