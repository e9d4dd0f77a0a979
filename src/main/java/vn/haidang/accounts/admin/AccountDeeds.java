package vn.haidang.accounts.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
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

    /** @param done gets a first password that has been given, or null */
    AccountDeeds(StaffMember member, Accounts accounts, Consumer<@Nullable String> done) {
        this.member = member;
        this.done = done;
        var id = member.id();
        getContent().addClassName("block");
        getContent().add(new H2(getTranslation("account.deeds")), new Paragraph(state()));
        var deeds = new Div();
        deeds.addClassName("deeds");
        deeds.add(asked("account.reset-password", "account.reset-password.done", () -> accounts.resetPassword(id)));
        if (member.hasSecondFactor()) {
            deeds.add(asked("account.reset-second-factor", "account.reset-second-factor.done", () -> {
                accounts.resetSecondFactor(id);
                return "";
            }));
        }
        deeds.add(asked("account.end-sessions", "account.end-sessions.done", () -> {
            accounts.endSessions(id);
            return "";
        }));
        deeds.add(
                member.lockedAt() == null
                        ? asked("account.lock", "account.lock.done", () -> {
                            accounts.lock(id);
                            return "";
                        })
                        : asked("account.unlock", "account.unlock.done", () -> {
                            accounts.unlock(id);
                            return "";
                        }));
        getContent().add(deeds);
    }

    private String state() {
        var why = member.lockedWhy();
        var at = member.lockedAt();
        return why == null || at == null
                ? getTranslation("account.state.open")
                : getTranslation(why.key()) + ", " + VietnameseDates.dayAndMinute(at);
    }

    /** @param key of the deed; what it means has the same with ".about" */
    private Button asked(String key, String doneKey, Supplier<String> deed) {
        return new Button(
                getTranslation(key),
                click -> new Question(
                                this,
                                key,
                                key + ".about",
                                () -> Deeds.result(this, doneKey, deed)
                                        .ifPresent(word -> done.accept(word.isEmpty() ? null : word)))
                        .open());
    }
}
