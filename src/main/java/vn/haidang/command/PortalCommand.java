package vn.haidang.command;

/** A sub-command of {@code bin/portal} that needs the portal's data. */
public interface PortalCommand {

    /** The first word on the command line. */
    String name();

    /**
     * Runs with the rights of the system.
     *
     * @return what the operator reads
     * @throws IllegalArgumentException with a sentence, for a command line that makes no sense
     */
    String run(CommandLine line);
}
