package vn.haidang.media;

/**
 * A piece that shows a file.
 *
 * @param path below the office, as "bai-viet/0190…"
 */
public record MediaUse(String title, String path) {}
