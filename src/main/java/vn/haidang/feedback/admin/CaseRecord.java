package vn.haidang.feedback.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import vn.haidang.backoffice.Persons;
import vn.haidang.feedback.CaseMessage;
import vn.haidang.feedback.CaseStep;
import vn.haidang.feedback.FeedbackCases;
import vn.haidang.text.VietnameseDates;

/** What was said about a case, and what was done with it, oldest first. */
class CaseRecord extends Composite<Div> {

    CaseRecord(UUID id, FeedbackCases cases) {
        getContent().addClassName("rows");
        getContent().setWidthFull();
        show("case.messages", cases.messages(id).stream().map(CaseRecord::said).toList());
        show("case.history", cases.steps(id).stream().map(CaseRecord::done).toList());
    }

    private void show(String titleKey, List<Div> facts) {
        if (!facts.isEmpty()) {
            var list = new Div();
            list.addClassName("facts");
            facts.forEach(list::add);
            var block = new Div(new H2(getTranslation(titleKey)), list);
            block.addClassName("block");
            getContent().add(block);
        }
    }

    private static Div said(CaseMessage message) {
        return fact(
                new Span("%s, %s %s"
                        .formatted(
                                message.kind().label(),
                                VietnameseDates.dayAndMinute(message.at()),
                                Persons.name(message.author()))),
                new Span(message.text()));
    }

    private static Div done(CaseStep step) {
        return fact(
                new Span(VietnameseDates.dayAndMinute(step.at())),
                new Span("%s %s %s".formatted(step.label(), Persons.name(step.actor()), step.note())));
    }

    static Div fact(Component name, Component value) {
        name.addClassName("fact-name");
        value.addClassName("fact-value");
        return new Div(name, value);
    }
}
