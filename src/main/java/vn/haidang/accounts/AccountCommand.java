package vn.haidang.accounts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.haidang.command.CommandLine;
import vn.haidang.command.PortalCommand;
import vn.haidang.staff.AccountDraft;
import vn.haidang.staff.Accounts;
import vn.haidang.staff.Role;
import vn.haidang.staff.StaffMember;
import vn.haidang.staff.StaffMembers;
import vn.haidang.text.WrongFields;

/**
 * {@code bin/portal account …}: what an administrator does in the office, for whoever has the server itself, as when
 * nobody can sign in as an administrator any more.
 */
@Component
class AccountCommand implements PortalCommand {

    private static final String USAGE =
            """
            bin/portal account list
            bin/portal account open NAME --person "FULL NAME" --roles ROLE,ROLE [--unit CODE] [--email ADDRESS]
            bin/portal account roles NAME ROLE,ROLE
            bin/portal account lock|unlock|reset-password|reset-second-factor|end-sessions NAME
            Roles: %s""".formatted(Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(", ")));

    private static final Set<String> OPTIONS = Set.of("--person", "--roles", "--unit", "--email");

    private final Accounts accounts;
    private final StaffMembers members;
    private final MessageSource messages;

    AccountCommand(Accounts accounts, StaffMembers members, MessageSource messages) {
        this.accounts = accounts;
        this.members = members;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public String run(CommandLine line) {
        var words = line.words();
        try {
            return switch (words.isEmpty() ? "" : words.getFirst()) {
                case "list" -> list();
                case "open" -> open(words.subList(1, words.size()));
                case "roles" -> roles(word(words, 1), word(words, 2));
                case "lock" -> done(word(words, 1), "is locked", member -> accounts.lock(member.id()));
                case "unlock" -> done(word(words, 1), "is open again", member -> accounts.unlock(member.id()));
                case "end-sessions" ->
                    done(word(words, 1), "is signed out everywhere", member -> accounts.endSessions(member.id()));
                case "reset-second-factor" ->
                    done(
                            word(words, 1),
                            "signs in with the password alone once more",
                            member -> accounts.resetSecondFactor(member.id()));
                case "reset-password" -> resetPassword(word(words, 1));
                default -> throw new IllegalArgumentException(USAGE);
            };
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(sentence(String.valueOf(e.getMessage())), e);
        }
    }

    /** Facades refuse with the key of a message. */
    private String sentence(String key) {
        return String.valueOf(messages.getMessage(key, null, key, Locale.ENGLISH));
    }

    private String list() {
        return members.all().stream()
                .map(member -> "%-24s %-10s %s, %s"
                        .formatted(
                                member.username(),
                                member.lockedAt() == null ? "open" : "locked",
                                member.name(),
                                member.roles()))
                .collect(Collectors.joining("\n"));
    }

    private String open(List<String> words) {
        var options = options(words);
        var draft = new AccountDraft(
                word(words, 0),
                options.getOrDefault("--person", ""),
                options.get("--unit"),
                false,
                options.getOrDefault("--email", ""),
                parsed(options.getOrDefault("--roles", "")),
                null);
        try {
            return "The first password of %s, to be changed at the first sign-in: %s"
                    .formatted(draft.username(), accounts.open(draft));
        } catch (WrongFields wrong) {
            throw new IllegalArgumentException(
                    wrong.problems().values().stream().map(this::sentence).collect(Collectors.joining("\n")), wrong);
        }
    }

    private String roles(String username, String roles) {
        return done(username, "has the roles " + roles, member -> {
            var before = member.draft();
            accounts.change(
                    member.id(),
                    new AccountDraft(
                            before.username(),
                            before.fullName(),
                            before.unitCode(),
                            before.headsUnit(),
                            before.email(),
                            parsed(roles),
                            before.lastDay()));
        });
    }

    private String resetPassword(String username) {
        return "The first password of %s, to be changed at the next sign-in: %s"
                .formatted(username, accounts.resetPassword(member(username).id()));
    }

    private String done(String username, String what, java.util.function.Consumer<StaffMember> deed) {
        deed.accept(member(username));
        return "%s %s.".formatted(username, what);
    }

    private StaffMember member(String username) {
        return accounts.withUsername(username)
                .orElseThrow(() -> new IllegalArgumentException("There is no account %s.".formatted(username)));
    }

    private static String word(List<String> words, int at) {
        if (words.size() <= at) {
            throw new IllegalArgumentException(USAGE);
        }
        return words.get(at);
    }

    private static Map<String, String> options(List<String> words) {
        var options = new HashMap<String, String>();
        for (var at = 1; at < words.size(); at += 2) {
            if (!OPTIONS.contains(words.get(at))) {
                throw new IllegalArgumentException(words.get(at) + " is not known here.\n" + USAGE);
            }
            options.put(words.get(at), word(words, at + 1));
        }
        return options;
    }

    private static Set<Role> parsed(String roles) {
        try {
            return Arrays.stream(roles.split(","))
                    .filter(role -> !role.isBlank())
                    .map(role ->
                            Role.valueOf(role.strip().toUpperCase(Locale.ROOT).replace('-', '_')))
                    .collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("There is no such role.\n" + USAGE, e);
        }
    }
}
