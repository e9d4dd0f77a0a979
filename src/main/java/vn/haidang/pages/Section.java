package vn.haidang.pages;

/** The headings of the navigation. */
public enum Section {
    HOME,
    PROCEDURES,
    FEEDBACK,
    NEWS,
    POSTERS,
    GUIDES,
    HOTLINE,
    OTHER
}
