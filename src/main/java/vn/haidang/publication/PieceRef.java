package vn.haidang.publication;

import java.util.UUID;

/**
 * Names one piece of any kind.
 *
 * @param kind as its {@link PieceKind} calls itself, for example "article"
 */
public record PieceRef(String kind, UUID id) {}
