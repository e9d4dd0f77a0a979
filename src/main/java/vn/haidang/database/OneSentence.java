package vn.haidang.database;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.NestedExceptionUtils;

/** A failed start ends with one sentence instead of a stack trace. Registered in META-INF/spring.factories. */
class OneSentence implements FailureAnalyzer, FailureAnalysisReporter {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var sentence = sentence(cause);
            if (sentence != null) {
                return new FailureAnalysis(sentence, null, cause);
            }
        }
        return null;
    }

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println(analysis.getDescription());
    }

    private static @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case CannotStart known -> known.getMessage();
            case PortInUseException busy ->
                "Port %d is in use by another program: set PORTAL_PORT (or, for the health, PORTAL_MANAGEMENT_PORT) to a free one."
                        .formatted(busy.getPort());
            case IOException broken
            when isFullDisk(broken) ->
                "The disk is full: free some space and start again (%s).".formatted(broken.getMessage());
            default -> null;
        };
    }

    private static boolean isFullDisk(IOException failure) {
        var message = NestedExceptionUtils.getMostSpecificCause(failure).getMessage();
        return message != null && message.contains("No space left on device");
    }
}
