package vn.haidang.procedure.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.Persons;
import vn.haidang.backoffice.ReasonDialog;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.procedure.FactsDifference;
import vn.haidang.procedure.Procedure.Origin;
import vn.haidang.procedure.ProcedureFacts;
import vn.haidang.procedure.ProcedureVersion;
import vn.haidang.procedure.ProcedureVersion.Status;
import vn.haidang.procedure.Procedures;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.text.VietnameseDates;

/** A version with its state; one that waits shows what it changes and what keeps it from being published. */
class VersionBlock extends Composite<Div> {

    private final ProcedureVersion version;
    private final Procedures procedures;
    private final CurrentStaff current;
    private final Runnable reload;

    /** @param versions all of the procedure, newest first */
    VersionBlock(
            ProcedureVersion version,
            List<ProcedureVersion> versions,
            Procedures procedures,
            CurrentStaff current,
            Runnable reload) {
        this.version = version;
        this.procedures = procedures;
        this.current = current;
        this.reload = reload;
        getContent().addClassName("block");
        getContent()
                .add(
                        new H2(getTranslation("procedure.version", version.number())),
                        RowLink.badge(getTranslation(version.status().key()), tone(version.status())),
                        new Paragraph(origin()));
        version.findings().forEach(finding -> getContent().add(RowLink.badge(finding, Tone.ALARM)));
        if (version.isProposed()) {
            decide(versions);
        }
        var facts = facts(version.facts());
        getContent()
                .add(
                        version.status() == Status.SUPERSEDED
                                ? new Details(getTranslation("procedure.version.facts"), facts)
                                : facts);
    }

    private String origin() {
        return getTranslation(
                version.origin() == Origin.WRITTEN_HERE ? "procedure.version.written" : "procedure.version.origin",
                version.source(),
                Persons.name(version.proposedBy()),
                VietnameseDates.dayAndMinute(version.proposedAt()));
    }

    private void decide(List<ProcedureVersion> versions) {
        versions.stream()
                .filter(other -> other.status() == Status.PUBLISHED)
                .findFirst()
                .ifPresent(shown -> getContent()
                        .add(
                                new H3(getTranslation("procedure.version.changes", shown.number())),
                                new ChangeList(FactsDifference.between(shown.facts(), version.facts()))));
        var obstacle = obstacle();
        if (!obstacle.isEmpty()) {
            getContent().add(new Paragraph(obstacle));
        }
        var deeds = new Div();
        deeds.addClassName("deeds");
        if (current.is(Roles.APPROVER)) {
            deeds.add(publish(obstacle.isEmpty()));
        }
        if (current.is(Roles.EDITOR, Roles.APPROVER)) {
            deeds.add(ask(
                    "procedure.discard",
                    "procedure.discard.done",
                    (code, reason) -> procedures.discard(code, version.number(), reason)));
        }
        getContent().add(deeds);
    }

    /** @return what keeps whoever is signed in from publishing it; empty for nothing */
    private String obstacle() {
        var missing = version.missing();
        if (!missing.isEmpty()) {
            return getTranslation(
                    "procedure.missing",
                    missing.stream().map(part -> getTranslation(part.key())).collect(Collectors.joining(", ")));
        }
        return version.mayBePublishedBy(current.username()) ? "" : getTranslation("procedure.own");
    }

    private Button publish(boolean isPossible) {
        var publish = ask(
                "procedure.publish",
                "procedure.published.done",
                (code, reason) -> procedures.publish(code, version.number(), reason));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setEnabled(isPossible);
        return publish;
    }

    private Button ask(String key, String doneKey, WithReason deed) {
        return new Button(
                getTranslation(key),
                click -> new ReasonDialog(key, key, reason -> {
                            var done = Deeds.attempt(
                                    this,
                                    doneKey,
                                    () -> deed.run(version.facts().code(), reason));
                            if (done) {
                                reload.run();
                            }
                            return done;
                        })
                        .open());
    }

    /** The same words as in the list of differences and on the public page. */
    private static Div facts(ProcedureFacts facts) {
        var list = new Div();
        list.addClassName("facts");
        FactsDifference.parts(facts).forEach((part, text) -> {
            var name = new Span(part);
            name.addClassName("fact-name");
            var value = new Span(text);
            value.addClassName("fact-value");
            list.add(new Div(name, value));
        });
        return list;
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case PROPOSED -> Tone.WAITING;
            case PUBLISHED -> Tone.DONE;
            case SUPERSEDED -> Tone.QUIET;
        };
    }

    private interface WithReason {
        void run(String code, String reason);
    }
}
