package vn.haidang.site;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.deadline.Deadlines;
import vn.haidang.directory.Hotline;
import vn.haidang.directory.HotlineGroup;
import vn.haidang.feedback.Place;
import vn.haidang.feedback.Places;
import vn.haidang.messaging.Message;
import vn.haidang.messaging.Outbox;
import vn.haidang.pages.AuthorityProfile;
import vn.haidang.pages.PageSettings;
import vn.haidang.staff.Accounts;
import vn.haidang.staff.FirstPasswords;
import vn.haidang.staff.MayAdminister;
import vn.haidang.staff.Role;
import vn.haidang.staff.StaffMember;
import vn.haidang.staff.StaffMembers;
import vn.haidang.staff.Unit;
import vn.haidang.staff.Units;

/** What must be there before citizens see the portal, and what should be. */
@Service
@Transactional(readOnly = true)
public class StartChecklist {

    private static final Collector<CharSequence, ?, String> NAMES = Collectors.joining(", ");

    private final AuthorityProfile authority;
    private final PageSettings pages;
    private final Hotline hotline;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Places places;
    private final Units units;
    private final Accounts accounts;
    private final StaffMembers members;
    private final FirstPasswords firstPasswords;

    StartChecklist(
            AuthorityProfile authority,
            PageSettings pages,
            Hotline hotline,
            Deadlines deadlines,
            Outbox outbox,
            Places places,
            Units units,
            Accounts accounts,
            StaffMembers members,
            FirstPasswords firstPasswords) {
        this.authority = authority;
        this.pages = pages;
        this.hotline = hotline;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.places = places;
        this.units = units;
        this.accounts = accounts;
        this.members = members;
        this.firstPasswords = firstPasswords;
    }

    /** In the order of an administrator's first day. */
    @MayAdminister
    public List<Item> items() {
        return Stream.of(authority(), service(), accounts()).flatMap(it -> it).toList();
    }

    /** How many must be done before citizens see the portal. */
    @MayAdminister
    public long blocking() {
        return items().stream().filter(item -> item.state() == State.BLOCKING).count();
    }

    private Stream<Item> authority() {
        var known = authority.current();
        return Stream.of(
                must("portal-address", !pages.isUnnamed(), "", pages.address().toString()),
                must("hotline", hotline.isAnswered(), "duong-day-nong", numbers()),
                must("authority-address", isKnown(known.address()), "co-quan", known.address()),
                must("authority-phone", isKnown(known.phone()), "co-quan", known.phone()),
                must("office-hours", isKnown(known.officeHours()), "duong-day-nong", known.officeHours()),
                must("responsible", isKnown(known.responsible()), "co-quan", known.responsible()),
                should("security-contact", isKnown(known.securityContact()), "co-quan", known.securityContact()),
                should("reception", isKnown(known.receptionSchedule()), "duong-day-nong", known.receptionSchedule()));
    }

    private String numbers() {
        return hotline.groups().stream()
                .map(HotlineGroup::number)
                .filter(Objects::nonNull)
                .collect(NAMES);
    }

    private Stream<Item> service() {
        var unitNames = units.all().stream().map(Unit::name).collect(NAMES);
        var placeNames = places.all().stream().map(Place::name).collect(NAMES);
        return Stream.of(
                must("messages", outbox.offers(Message.Channel.EMAIL), "", ""),
                must("units", !unitNames.isEmpty(), "don-vi", unitNames),
                must("places", !placeNames.isEmpty(), "noi-xay-ra", placeNames),
                should("calendar", deadlines.uncertainYears().isEmpty(), "lich-lam-viec", ""),
                should("working-hours", deadlines.workingHours().isPresent(), "thoi-han", ""));
    }

    private Stream<Item> accounts() {
        var persons = members.all().stream()
                .filter(member -> member.lockedAt() == null && !member.isShared())
                .toList();
        var administrators = persons.stream()
                .filter(member -> member.is(Role.ADMIN) && !member.hasFirstPassword())
                .toList();
        var names = administrators.stream().map(StaffMember::name).collect(NAMES);
        return Stream.of(
                must("administrator", !administrators.isEmpty(), "tai-khoan", names),
                must("editors", differ(persons, Role.EDITOR, Role.APPROVER), "tai-khoan", ""),
                must("officers", differ(persons, Role.CASE_OFFICER, Role.LEADER), "tai-khoan", ""),
                must("shared", accounts.sharedAndOpen().isEmpty(), "tai-khoan?loc=dung-chung", ""),
                must("first-passwords", !firstPasswords.isThere(), "tai-khoan?loc=mat-khau-dau", ""),
                should("second-administrator", administrators.size() > 1, "tai-khoan", names),
                should(
                        "second-factor",
                        !administrators.isEmpty() && administrators.stream().allMatch(StaffMember::hasSecondFactor),
                        "tai-khoan?loc=chua-hai-lop",
                        ""));
    }

    /** Nobody lets out what they wrote themselves, so there must be two. */
    private static boolean differ(List<StaffMember> persons, Role one, Role other) {
        return persons.stream()
                .filter(member -> member.is(one))
                .anyMatch(writer -> persons.stream()
                        .anyMatch(approver ->
                                approver.is(other) && !approver.username().equals(writer.username())));
    }

    private static boolean isKnown(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static Item must(String word, boolean isDone, String path, @Nullable String fact) {
        return item(word, isDone ? State.DONE : State.BLOCKING, path, fact);
    }

    private static Item should(String word, boolean isDone, String path, @Nullable String fact) {
        return item(word, isDone ? State.DONE : State.ADVISED, path, fact);
    }

    private static Item item(String word, State state, String path, @Nullable String fact) {
        return new Item(word, state, path, state == State.DONE ? Objects.requireNonNullElse(fact, "") : "");
    }

    public enum State {
        BLOCKING,
        ADVISED,
        DONE
    }

    /**
     * @param word the end of its message keys
     * @param path below the office, where it is done; empty for the configuration of the server
     * @param fact what is known now; empty while it is not done, and where there is nothing to say
     */
    public record Item(String word, State state, String path, String fact) {}
}
