package vn.haidang.staff;

/** The names of {@link Role} for use in annotations, which take no enum. */
public final class Roles {

    public static final String CONTRIBUTOR = "CONTRIBUTOR";
    public static final String EDITOR = "EDITOR";
    public static final String APPROVER = "APPROVER";
    public static final String CASE_OFFICER = "CASE_OFFICER";
    public static final String DENUNCIATION_OFFICER = "DENUNCIATION_OFFICER";
    public static final String LEADER = "LEADER";
    public static final String ADMIN = "ADMIN";

    /** Has signed in with a password that must be changed: may do so and nothing else. */
    public static final String NEWCOMER = "NEWCOMER";

    /** Must enrol an authenticator app before anything else. */
    public static final String UNENROLLED = "UNENROLLED";

    /** The portal itself: loading seed content, jobs, commands of the operator. */
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}
