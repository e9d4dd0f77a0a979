package vn.haidang.staff;

import java.time.Duration;
import java.time.Period;

/** The rules of signing in, which are data like all rules (TCVN 14423:2026, 4.5 and 4.6); {@code deadline} knows them. */
public interface AccountRules {

    /** So many failures close the pair of account and address. */
    int failuresAllowed();

    /** How long it stays closed. */
    Duration closedFor();

    /** How long a session may stand idle. */
    Duration idle();

    Duration idleOfAdministrators();

    /** So long without use, then an account is locked. */
    Period unused();

    /** So long an administrator keeps a password. */
    Period passwordOfAdministrators();
}
