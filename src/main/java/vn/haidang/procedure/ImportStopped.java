package vn.haidang.procedure;

/** The portal is being stopped while a file is read in; the message is for the operator. */
public class ImportStopped extends RuntimeException {

    ImportStopped(String source, int done, int all) {
        super("%s: stopped after %,d of %,d records; the rest goes in at the next start of the portal."
                .formatted(source, done, all));
    }
}
