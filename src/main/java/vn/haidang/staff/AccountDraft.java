package vn.haidang.staff;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haidang.text.EmailAddress;
import vn.haidang.text.Vietnamese;

/**
 * What an administrator says about a person who signs in.
 *
 * @param username small Latin letters, digits, dot, hyphen; never changes afterwards
 * @param fullName the family name first
 * @param unitCode null for none
 * @param headsUnit whether reminders of the unit come here
 * @param email where reminders go; empty for none
 * @param lastDay after which nobody can sign in; null for no end
 */
public record AccountDraft(
        String username,
        String fullName,
        @Nullable String unitCode,
        boolean headsUnit,
        String email,
        Set<Role> roles,
        @Nullable LocalDate lastDay) {

    /** In letters. */
    public static final int LONGEST_USERNAME = 64;

    public static final int LONGEST_NAME = 100;

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    public AccountDraft {
        username = username.strip();
        fullName = Vietnamese.line(fullName);
        email = email.strip();
        roles = Set.copyOf(roles);
    }

    /**
     * Message keys by the names of the fields; empty when nothing is wrong.
     *
     * @param nameOfBefore which may stay as it is, as that of a shared account; empty for somebody new
     */
    public Map<String, String> problems(String nameOfBefore) {
        var problems = new LinkedHashMap<String, String>();
        if (!USERNAME.matcher(username).matches()) {
            problems.put("username", "account.username.wrong");
        }
        if (!(fullName.equals(nameOfBefore) && !fullName.isEmpty())
                && (fullName.length() > LONGEST_NAME || !fullName.contains(" "))) {
            problems.put("fullName", "account.name.wrong");
        }
        if (headsUnit && unitCode == null) {
            problems.put("unit", "account.heads.without-unit");
        }
        if (roles.isEmpty()) {
            problems.put("roles", "account.roles.missing");
        }
        if (!email.isEmpty() && !EmailAddress.isOne(email)) {
            problems.put("email", "staff.email.wrong");
        }
        return problems;
    }
}
