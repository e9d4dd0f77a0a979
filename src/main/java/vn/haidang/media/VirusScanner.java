package vn.haidang.media;

import java.io.IOException;

/** Whoever looks for malicious software in what strangers send. */
interface VirusScanner {

    /** @throws IOException when it does not answer */
    Scan scan(byte[] content) throws IOException;
}
