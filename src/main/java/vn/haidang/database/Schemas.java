package vn.haidang.database;

/**
 * Names of the two parts of the database.
 *
 * @param portal everything but the trail
 * @param trail what was done by whom; the portal's own account adds to it and reads it, and can change nothing in it
 */
public record Schemas(String portal, String trail) {}
