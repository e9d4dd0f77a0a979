package vn.haidang.media;

import java.util.UUID;

/** A file of the library as it was when somebody looked at it. */
public record SeenItem(UUID id, int version) {}
