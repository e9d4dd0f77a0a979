package vn.haidang.command;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.haidang.work.Periodic;

/** The running portal looks for work that a command has handed over: a folder of this node, so no job of the cluster. */
@Component
class InboxReader implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(InboxReader.class);

    private static final Duration LAST_ANSWER = Duration.ofSeconds(3);

    private final Commands commands;
    private final CommandInbox inbox;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("inbox").factory());

    InboxReader(Commands commands, CommandSettings settings) {
        this.commands = commands;
        this.inbox = new CommandInbox(settings.inbox());
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (!Commands.isMeant(event.getArgs())) {
            worker.scheduleWithFixedDelay(
                    Periodic.work("reading handed over commands", this::read), 1, 1, TimeUnit.SECONDS);
        }
    }

    /** Whoever waits for a command at this moment is told how far it came. */
    @Override
    public void destroy() throws InterruptedException {
        worker.shutdown();
        worker.awaitTermination(LAST_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void read() {
        for (var name : inbox.waiting()) {
            try {
                inbox.answer(name, commands.answer(inbox.open(name)));
            } catch (RuntimeException e) {
                log.error("A handed over command failed", e);
                inbox.answer(name, Commands.Answer.FAILURE);
            }
        }
    }
}
