package vn.haidang.staff;

/** What a member of staff may do; one person may have several. The names are those of {@link Roles}. */
public enum Role {
    /** Writes drafts of the own unit. */
    CONTRIBUTOR,
    /** Writes and submits everything. */
    EDITOR,
    /** Publishes what somebody else wrote. */
    APPROVER,
    /** Answers feedback. */
    CASE_OFFICER,
    /** Handles what looks like a denunciation; nobody else sees such cases. */
    DENUNCIATION_OFFICER,
    /** Reads the figures and releases answers. */
    LEADER,
    /** Looks after accounts and settings. */
    ADMIN
}
