package vn.haidang.pages;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import vn.haidang.text.CleanText;
import vn.haidang.work.Bench;
import vn.haidang.work.HeavyWork;
import vn.haidang.work.WorkRefused;

/** Turns a page of ours, written as XHTML, into a tagged PDF with its own letters. */
public final class Paper {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private Paper() {}

    /**
     * @param xhtml well-formed, with a title and its language; the only typeface is "Tinos"
     * @throws WorkRefused when too many are being made
     */
    public static byte[] pdf(String xhtml) {
        return HeavyWork.on(Bench.PAPERS, () -> made(xhtml));
    }

    private static byte[] made(String xhtml) throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .withHtmlContent(CleanText.of(xhtml), null)
                .toStream(out);
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font("Tinos_400Regular"), "Tinos", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Tinos_400Regular_Italic"), "Tinos", REGULAR, FontStyle.ITALIC, true);
        builder.useFont(() -> font("Tinos_700Bold"), "Tinos", BOLD, FontStyle.NORMAL, true);
        builder.run();
        return out.toByteArray();
    }

    private static InputStream font(String name) {
        try {
            return new ClassPathResource("fonts/" + name + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
