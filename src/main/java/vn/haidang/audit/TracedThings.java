package vn.haidang.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A feature whose things stand in the trail by their ids: how people call them, and who may know that they are there. */
public interface TracedThings {

    /** The first part of the deeds that are done to them, for example "case" of "case.viewed". */
    String kind();

    /**
     * @return those that are there and that whoever is signed in may know of, by subject; any other is left out of the
     *     trail for them when {@link #mayBeSecret()}
     */
    Map<String, Named> named(Collection<String> subjects);

    /** The subject that somebody means by a code or an address. */
    Optional<String> find(String typed);

    /** Whether somebody who may read the trail may all the same not know of each of these things. */
    default boolean mayBeSecret() {
        return false;
    }

    /**
     * @param label as people call it
     * @param path of its screen below the office; null for somebody who must not open it
     */
    record Named(String label, @Nullable String path) {}
}
