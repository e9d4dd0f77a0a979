package vn.haidang.links;

/**
 * What came of asking an address.
 *
 * @param word the answer in a word: "200", "404", "too many redirects"
 */
public record LinkAnswer(LinkState state, String word) {}
