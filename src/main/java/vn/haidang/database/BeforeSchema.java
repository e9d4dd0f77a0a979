package vn.haidang.database;

/** What comes before anything else looks at the tables of a database that can be reached. */
public interface BeforeSchema {

    /** @throws CannotStart when nothing should come after it */
    void run();
}
