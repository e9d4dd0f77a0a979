package vn.haidang.news;

/** Where readers find a piece, and what it is called. */
record NamedPath(Shelf shelf, String slug, String title) {

    String path() {
        return shelf.path(slug);
    }
}
