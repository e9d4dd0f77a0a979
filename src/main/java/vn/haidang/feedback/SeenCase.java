package vn.haidang.feedback;

import java.util.UUID;

/**
 * A case as a screen shows it. A deed with it is refused when somebody has changed the case meanwhile, so that nobody
 * overwrites what he has not seen.
 */
public record SeenCase(UUID id, int version) {}
