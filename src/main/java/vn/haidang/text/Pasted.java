package vn.haidang.text;

import java.util.Set;

/**
 * What was pasted, as an editor would have typed it.
 *
 * @param notes what is not as it was, in the order in which they are told
 */
public record Pasted(String markdown, Set<PasteNote> notes) {}
