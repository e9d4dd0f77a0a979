package vn.haidang.publication;

/**
 * Something about a text that its writer may want to change; nothing keeps it from being published.
 *
 * @param key of a message
 * @param detail what it is about, as the writer wrote it
 */
public record TextFinding(String key, String detail) {}
