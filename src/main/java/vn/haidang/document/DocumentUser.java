package vn.haidang.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A feature whose pieces name documents as their source. */
public interface DocumentUser {

    /** Titles of its public pieces that name a document, by address. */
    Map<String, String> publicUsesOf(UUID document);

    /** Titles of all its pieces that name it, in any state, so that nothing is deleted under them. */
    List<String> usesOf(UUID document);
}
