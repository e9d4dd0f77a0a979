package vn.haidang.news.web;

import org.jspecify.annotations.Nullable;
import vn.haidang.news.ArticleSummary;
import vn.haidang.pages.ListPage;

/**
 * The pieces about one topic or of one unit.
 *
 * @param label what kind of list it is, above the heading
 * @param about one sentence; empty for none
 * @param path of its first page
 * @param feed path of its Atom feed; null for none
 * @param continued whether it begins after the first page
 */
public record ShelfPage(
        String label,
        String heading,
        String about,
        String path,
        @Nullable String feed,
        ListPage<ArticleSummary> articles,
        boolean continued) {}
