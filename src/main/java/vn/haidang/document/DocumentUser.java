package vn.haidang.document;

import java.util.Map;
import java.util.UUID;

/** A feature whose pieces name documents as their source. */
public interface DocumentUser {

    /** Titles of its newest public pieces that name a document, by address. */
    Map<String, String> publicUsesOf(UUID document, int most);

    /** Whether any of its pieces names it, in whatever state, so that nothing is deleted under them. */
    boolean isNaming(UUID document);
}
