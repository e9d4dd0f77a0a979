package vn.haidang.publication;

import java.time.Instant;

/**
 * A named save of a piece.
 *
 * @param number from 1, in the order in which they were saved
 * @param note what whoever saved it says about it; empty for nothing
 */
public record PieceVersion(int number, Instant at, String author, String note) {}
