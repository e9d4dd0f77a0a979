package vn.haidang.procedure.source;

/** A record as another system writes it. */
interface SourceRecord {

    /** @throws IllegalArgumentException with what is wrong, in words, when it cannot be kept at all */
    Draft draft();
}
