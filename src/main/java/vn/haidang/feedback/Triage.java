package vn.haidang.feedback;

/**
 * How staff sort a case.
 *
 * @param unitCode of the unit that is to handle it
 */
public record Triage(FeedbackKind kind, LegalKind legalKind, String unitCode, boolean urgent) {}
