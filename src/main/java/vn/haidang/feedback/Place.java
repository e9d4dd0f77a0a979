package vn.haidang.feedback;

/** A neighbourhood or landmark that the form offers. */
public record Place(String slug, String name) {}
