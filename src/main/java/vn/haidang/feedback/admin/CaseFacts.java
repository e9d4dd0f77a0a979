package vn.haidang.feedback.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.feedback.FeedbackCase;
import vn.haidang.feedback.FeedbackCases;
import vn.haidang.media.Scan;
import vn.haidang.media.StoredFile;
import vn.haidang.text.VietnameseDates;

/** What was reported, with its files, and what became of it; nothing is said of what there is not. */
class CaseFacts extends Composite<Div> {

    private final FeedbackCase feedback;
    private final FeedbackCases cases;

    CaseFacts(FeedbackCase feedback, FeedbackCases cases) {
        this.feedback = feedback;
        this.cases = cases;
        getContent().addClassNames("block", "facts");
        reported();
        cases.files(feedback.id()).stream().map(this::download).forEach(getContent()::add);
        became();
    }

    private void reported() {
        var reporter = feedback.report().reporter();
        fact("case.content", feedback.report().content());
        fact("case.kind", feedback.handling().kind().label());
        var legalKind = feedback.handling().legalKind();
        fact("case.legal-kind", legalKind == null ? null : legalKind.label());
        fact("case.place", cases.place(feedback));
        fact("case.reporter", joined(reporter.fullName(), reporter.address()));
        fact("case.contact", joined(reporter.phone(), reporter.email(), reporter.postAddress()));
        fact(
                "case.received",
                joined(
                        VietnameseDates.dayAndMinute(feedback.report().receivedAt()),
                        feedback.report().channel().label()));
        fact(
                "case.publication",
                getTranslation(feedback.mayBePublished() ? "case.publication.yes" : "case.publication.no"));
    }

    private void became() {
        fact("case.forwarded-to", feedback.handling().forwardedTo());
        fact("case.forward.until", day(feedback.handling().forwardUntil()));
        fact("case.reply-until", day(feedback.deadline().replyUntil()));
        fact("case.extension", feedback.deadline().extensionWhy());
        fact("case.closing-reason", feedback.outcome().closingReason());
        fact("case.duplicate-of", feedback.outcome().duplicateOf());
        fact("case.followers", String.join(", ", cases.followers(feedback.code())));
        fact("case.answer", feedback.outcome().answer());
        fact("case.resolution", feedback.outcome().resolution());
        cases.proofs(feedback.id()).stream().map(this::download).forEach(getContent()::add);
        var rating = feedback.rating();
        if (rating != null) {
            fact("case.grade", joined(rating.grade().label(), rating.gradeComment()));
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : VietnameseDates.weekdayAndDay(day);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** As a download, never opened inside the back office: it is a stranger's file. */
    private Component download(StoredFile file) {
        if (!file.scan().mayBeOpened()) {
            return new Span(getTranslation(
                    file.scan() == Scan.INFECTED ? "case.file.infected" : "case.file.waiting", file.name()));
        }
        var handler = DownloadHandler.fromInputStream(event -> {
            var content = cases.content(feedback.id(), file.id());
            return new DownloadResponse(Files.newInputStream(content), file.name(), file.type(), Files.size(content));
        });
        return new Anchor(handler, getTranslation("case.file", file.name(), Math.max(1, file.size() / 1000)));
    }

    private void fact(String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            getContent().add(CaseRecord.fact(new Span(getTranslation(key)), new Span(value)));
        }
    }
}
