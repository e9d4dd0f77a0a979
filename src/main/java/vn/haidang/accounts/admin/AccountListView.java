package vn.haidang.accounts.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import vn.haidang.accounts.AccountFilter;
import vn.haidang.staff.AccountRules;
import vn.haidang.staff.Accounts;
import vn.haidang.staff.MayAdminister;
import vn.haidang.staff.Role;
import vn.haidang.staff.StaffMember;
import vn.haidang.staff.StaffMembers;
import vn.haidang.staff.Units;

/** Who signs in: what needs attention first, then the list, whose view is in the address. */
@Route("tai-khoan")
@Menu(title = "menu.staff", order = 90)
@MayAdminister
class AccountListView extends VerticalLayout implements HasDynamicTitle, BeforeEnterObserver {

    private static final String FILTER = "loc";

    private final Accounts accounts;
    private final AccountRules rules;
    private final Units units;
    private final List<StaffMember> members;
    private final Div shown = new Div();

    AccountListView(StaffMembers staff, Accounts accounts, AccountRules rules, Units units) {
        this.accounts = accounts;
        this.rules = rules;
        this.units = units;
        members = staff.all();
        shown.setWidthFull();
        shown.addClassName("rows");
        add(head(), attention(), shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var word = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FILTER)
                .orElse("");
        var filter = AccountFilter.of(word);
        shown.removeAll();
        shown.add(
                chips(filter),
                new AccountTable(filter, members.stream().filter(filter::holds).toList(), accounts, units));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.staff");
    }

    private Component head() {
        var open = new Anchor("/quan-tri/tai-khoan/moi", getTranslation("account.open"));
        open.addClassName("main-link");
        var head = new Div(
                new Div(new H1(getTranslation("menu.staff")), new Paragraph(getTranslation("account.count", count()))),
                open);
        head.addClassName("head");
        return head;
    }

    private long count() {
        return members.stream().filter(AccountFilter.OPEN::holds).count();
    }

    private Component attention() {
        var block = new Div(new H2(getTranslation("account.attention")));
        block.addClassNames("block", "warning");
        findings().forEach(finding -> block.add(new Paragraph(finding)));
        block.setVisible(block.getComponentCount() > 1);
        return block;
    }

    private List<String> findings() {
        var findings = new ArrayList<String>();
        var administrators = members.stream()
                .filter(member -> AccountFilter.OPEN.holds(member) && member.is(Role.ADMIN))
                .toList();
        if (administrators.size() == 1) {
            findings.add(getTranslation(
                    "account.attention.one-administrator",
                    administrators.getFirst().name()));
        }
        var shared = members.stream().filter(AccountFilter.SHARED::holds).count();
        if (shared > 0) {
            findings.add(getTranslation("account.attention.shared", shared));
        }
        members.stream()
                .filter(AccountFilter.OPEN::holds)
                .filter(accounts::isNearlyUnused)
                .map(member -> getTranslation(
                        "account.attention.away",
                        member.name(),
                        accounts.daysAway(member),
                        rules.unused().getDays()))
                .forEach(findings::add);
        return findings;
    }

    private Component chips(AccountFilter chosen) {
        var chips = new Nav();
        chips.addClassName("chips");
        chips.setAriaLabel(getTranslation("account.filter"));
        for (var filter : AccountFilter.values()) {
            var count = new Span(
                    Long.toString(members.stream().filter(filter::holds).count()));
            count.addClassName("chip-count");
            var chip = new Anchor(
                    "/quan-tri/tai-khoan?" + FILTER + "=" + filter.word(),
                    new Span(getTranslation(filter.key())),
                    count);
            chip.addClassName("chip");
            if (filter == chosen) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            chips.add(chip);
        }
        return chips;
    }
}
