package vn.haidang.procedure;

import java.util.List;

/**
 * The papers of one case.
 *
 * @param name of the case; empty for the ordinary one
 */
public record PaperCase(String name, List<RequiredPaper> papers) {}
