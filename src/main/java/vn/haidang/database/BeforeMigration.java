package vn.haidang.database;

/** What is done with a database that has data in it, before a newer build changes its tables. */
public interface BeforeMigration {

    /**
     * @param version of the schema as it stands
     * @throws CannotStart when the tables had better stay as they are
     */
    void prepare(String version);
}
