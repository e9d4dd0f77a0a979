package vn.haidang.staff;

/** Why nobody can sign in with an account. */
public enum LockReason {
    BY_ADMINISTRATOR,
    /** Not used for as long as the rule allows. */
    UNUSED,
    /** The last day of work has passed. */
    LAST_DAY;

    /** Key of its name in the message bundles. */
    public String key() {
        return "account.locked." + name();
    }
}
