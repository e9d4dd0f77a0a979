package vn.haidang.pages;

/**
 * Something that citizens can see has changed, appeared or gone. Raised by a facade inside its transaction; the change
 * log keeps it, and every node acts on the log after the commit.
 *
 * @param kind which sort of thing, for example "article"
 * @param id of the thing, as its {@code SearchSource} knows it
 */
public record PublicChange(String kind, String id) {}
