package vn.haidang.media;

import java.util.UUID;

/**
 * A file that has been checked and kept.
 *
 * @param name as the sender called it, for display only
 * @param type as found in its bytes, never as the sender claimed
 * @param size in bytes
 * @param scan whether it may be opened
 */
public record StoredFile(UUID id, String name, String type, long size, Scan scan) {}
