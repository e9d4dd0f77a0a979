package vn.haidang.media;

import java.io.IOException;
import java.io.InputStream;

/** Whoever looks for malicious software in what strangers send. */
interface VirusScanner {

    /** @throws IOException when it does not answer */
    Scan scan(InputStream content) throws IOException;
}
