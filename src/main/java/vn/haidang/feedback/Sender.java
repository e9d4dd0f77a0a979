package vn.haidang.feedback;

/**
 * Where a report comes from, for telling rubbish from reports.
 *
 * @param address of the line; a whole village may share it
 * @param hasProof whether the sender's machine has done the work that the form asks for
 */
public record Sender(String address, boolean hasProof) {}
