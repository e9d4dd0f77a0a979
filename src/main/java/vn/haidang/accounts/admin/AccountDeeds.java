package vn.haidang.accounts.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.Question;
import vn.haidang.staff.Accounts;
import vn.haidang.staff.StaffMember;
import vn.haidang.text.VietnameseDates;

/** What an administrator does for somebody who cannot sign in, or who no longer should. */
class AccountDeeds extends Composite<Div> {

    private final StaffMember member;
    private final Consumer<@Nullable String> done;

    /**
     * @param isOwn whether it is the account of whoever is looking, who does not lock it
     * @param done gets a first password that has been given, or null
     */
    AccountDeeds(StaffMember member, boolean isOwn, Accounts accounts, Consumer<@Nullable String> done) {
        this.member = member;
        this.done = done;
        getContent().addClassName("block");
        getContent().add(new H2(getTranslation("account.deeds")), new Paragraph(state()), deeds(isOwn, accounts));
    }

    private Div deeds(boolean isOwn, Accounts accounts) {
        var id = member.id();
        var deeds = new Div();
        deeds.addClassName("deeds");
        deeds.add(asked("account.reset-password", () -> accounts.resetPassword(id)));
        if (member.hasSecondFactor()) {
            deeds.add(asked("account.reset-second-factor", () -> accounts.resetSecondFactor(id)));
        }
        deeds.add(asked("account.end-sessions", () -> accounts.endSessions(id)));
        if (isOwn) {
            deeds.add(new Span(getTranslation("account.self")));
        } else if (member.lockedAt() == null) {
            deeds.add(asked("account.lock", () -> accounts.lock(id)));
        } else {
            deeds.add(asked("account.unlock", () -> accounts.unlock(id)));
        }
        return deeds;
    }

    private String state() {
        var why = member.lockedWhy();
        var at = member.lockedAt();
        return why == null || at == null
                ? getTranslation("account.state.open")
                : getTranslation(why.key()) + ", " + VietnameseDates.dayAndMinute(at);
    }

    private Button asked(String key, Runnable deed) {
        return asked(key, () -> {
            deed.run();
            return "";
        });
    }

    /**
     * @param key of the deed; what it means has the same with ".about", and ".done" when it is done
     * @param deed returns a first password, or nothing
     */
    private Button asked(String key, Supplier<String> deed) {
        return new Button(
                getTranslation(key),
                click -> new Question(
                                this,
                                key,
                                key + ".about",
                                () -> Deeds.result(this, key + ".done", deed)
                                        .ifPresent(word -> done.accept(word.isEmpty() ? null : word)))
                        .open());
    }
}
