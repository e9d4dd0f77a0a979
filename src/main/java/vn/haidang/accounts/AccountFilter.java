package vn.haidang.accounts;

import java.util.Arrays;
import java.util.function.Predicate;
import vn.haidang.staff.StaffMember;

/** The ready-made views of the list of accounts, as their addresses name them. */
public enum AccountFilter {
    OPEN("dang-dung", member -> member.lockedAt() == null),
    LOCKED("da-khoa", member -> member.lockedAt() != null),
    WITHOUT_SECOND_FACTOR("chua-hai-lop", member -> member.lockedAt() == null && !member.hasSecondFactor()),
    FIRST_PASSWORD("mat-khau-dau", member -> member.lockedAt() == null && member.hasFirstPassword()),
    SHARED("dung-chung", member -> member.lockedAt() == null && member.isShared());

    private final String word;
    private final Predicate<StaffMember> holds;

    AccountFilter(String word, Predicate<StaffMember> holds) {
        this.word = word;
        this.holds = holds;
    }

    /** The first one for a word that is none. */
    public static AccountFilter of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word.equals(word))
                .findFirst()
                .orElse(OPEN);
    }

    public String word() {
        return word;
    }

    public boolean holds(StaffMember member) {
        return holds.test(member);
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "account.filter." + name();
    }
}
