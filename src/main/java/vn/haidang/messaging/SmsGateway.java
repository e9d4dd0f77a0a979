package vn.haidang.messaging;

/** Whoever brings text messages to telephones. */
interface SmsGateway {

    /**
     * @param number as somebody typed it
     * @throws RuntimeException when it was not taken; it is tried again later
     */
    void send(String number, SmsText text);
}
