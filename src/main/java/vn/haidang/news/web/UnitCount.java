package vn.haidang.news.web;

/**
 * A unit and how much it has published.
 *
 * @param path of its page
 */
public record UnitCount(String name, String path, int articles) {}
