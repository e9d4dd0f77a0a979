package vn.haidang.accounts.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.Complaints;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.Headline;
import vn.haidang.backoffice.ShownOnce;
import vn.haidang.staff.AccountDraft;
import vn.haidang.staff.Accounts;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayAdminister;
import vn.haidang.staff.StaffMember;
import vn.haidang.staff.Units;

/** One person: who they are, what they may do, and what an administrator does for them. "moi" is nobody yet. */
@Route("tai-khoan")
@MayAdminister
class AccountView extends VerticalLayout implements HasUrlParameter<String>, HasDynamicTitle, BeforeLeaveObserver {

    private static final String NEW = "moi";

    private final Accounts accounts;
    private final Units units;
    private final CurrentStaff current;
    private final Div content = new Div();
    private final ShownOnce firstPassword = new ShownOnce(this);
    private String title = "";

    AccountView(Accounts accounts, Units units, CurrentStaff current) {
        this.current = current;
        this.accounts = accounts;
        this.units = units;
        content.addClassName("long-form");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(id.equals(NEW) ? null : find(id).orElseThrow(NotFoundException::new), null);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        firstPassword.beforeLeave(event);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Optional<StaffMember> find(String id) {
        try {
            return accounts.withId(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** @param password a first one that has just been given; null for none */
    private void show(@Nullable StaffMember member, @Nullable String password) {
        title = member == null ? getTranslation("account.open") : member.name();
        getUI().ifPresent(ui -> ui.getPage().setTitle(title));
        firstPassword.kept();
        var isAgain = content.getComponentCount() > 0;
        content.removeAll();
        var headline = new Headline(title);
        content.add(new Anchor("/quan-tri/tai-khoan", getTranslation("account.back")), headline);
        if (isAgain && password == null) {
            headline.focus();
        }
        if (password != null && member != null) {
            firstPassword.shown();
            content.add(new FirstPasswordNote(member.username(), password, () -> show(again(member), null)));
        }
        if (member != null && member.isShared()) {
            var note = new Paragraph(getTranslation("account.shared.about"));
            note.addClassName("warning");
            content.add(note);
        }
        content.add(new AccountForm(member, units, (draft, form) -> save(member, draft, form)));
        if (member != null) {
            content.add(new AccountDeeds(member, isOwn(member), accounts, word -> show(again(member), word)));
        }
    }

    private void save(@Nullable StaffMember member, AccountDraft draft, Complaints form) {
        if (member == null) {
            Deeds.result(this, "account.opened", () -> accounts.open(draft), form)
                    .ifPresent(password -> {
                        var opened = accounts.withUsername(draft.username()).orElseThrow();
                        show(opened, password);
                        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address(opened)));
                    });
        } else if (Deeds.attempt(this, "staff.saved", () -> accounts.change(member.id(), draft), form)) {
            show(again(member), null);
        }
    }

    private static Location address(StaffMember member) {
        return new Location(RouteConfiguration.forSessionScope()
                .getUrl(AccountView.class, member.id().toString()));
    }

    private boolean isOwn(StaffMember member) {
        return member.username().equals(current.username());
    }

    private StaffMember again(StaffMember member) {
        return accounts.withId(member.id()).orElseThrow(NotFoundException::new);
    }
}
