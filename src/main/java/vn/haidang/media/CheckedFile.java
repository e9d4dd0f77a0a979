package vn.haidang.media;

import java.nio.file.Path;

/**
 * A file that may enter the library.
 *
 * @param key the beginning of its fingerprint: the same content has the same key
 * @param type as found in its bytes, never as its name claims
 * @param name as the editor's device called it, for display only
 */
record CheckedFile(Path file, String key, MediaKind kind, String type, String name) {}
