package vn.haidang.plan;

/**
 * What the authority set out to do in a year.
 *
 * @param closed the year is over; its duties are kept to be read and copied
 */
public record CommunicationPlan(int year, String title, String source, boolean closed) {}
