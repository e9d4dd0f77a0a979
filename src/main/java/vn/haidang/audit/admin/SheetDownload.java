package vn.haidang.audit.admin;

import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import vn.haidang.audit.AuditFilter;

/** One export on its way to the browser: at most 20,000 lines, some 2 MB. */
record SheetDownload(TrailSheet sheet, AuditFilter filter) {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    DownloadResponse response() throws IOException {
        var bytes = new ByteArrayOutputStream();
        sheet.write(filter, bytes);
        return new DownloadResponse(new ByteArrayInputStream(bytes.toByteArray()), "nhat-ky.xlsx", TYPE, bytes.size());
    }
}
