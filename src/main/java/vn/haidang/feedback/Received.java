package vn.haidang.feedback;

/**
 * What came of handing a report in.
 *
 * @param token of the receipt
 * @param filesLeftOut for which there was no room
 */
public record Received(String token, int filesLeftOut) {}
