package vn.haidang.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MacrosTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @TempDir
    Path folder;

    FileGate gate = new FileGate(HandedInFilesTest.scanner(null));

    @Test
    void aDocumentWithAProgramIsRefusedWhateverItsName() throws IOException {
        refused("don.docx", zip("word/document.xml", "word/vbaProject.bin"));
        refused("don.docm", zip("word/document.xml", "word/VBAPROJECT.BIN"));
        refused("bang.xlsx", zip("xl/workbook.xml", "xl/macrosheets/sheet1.xml"));
        refused("cu.doc", old("_VBA_PROJECT"));
    }

    @Test
    void aDocumentWithoutOneIsTaken() throws IOException {
        assertThat(gate.check("don.docx", zip("word/document.xml"), Door.REPORT))
                .isEqualTo(WORD);
        assertThat(gate.check("cu.doc", old("WordDocument"), Door.REPORT)).isEqualTo("application/msword");
    }

    private void refused(String name, Path file) {
        assertThatThrownBy(() -> gate.check(name, file, Door.REPORT)).as(name).hasMessage("feedback.error.file.macros");
    }

    private Path zip(String... names) throws IOException {
        var file = Files.createTempFile(folder, "in", "");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return file;
    }

    /** The head of a document of before 2007, and the name of a folder in it. */
    private Path old(String entry) throws IOException {
        var content = new byte[8192];
        var head =
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(head, 0, content, 0, head.length);
        var name = entry.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, content, 4096, name.length);
        return Files.write(Files.createTempFile(folder, "in", ".doc"), content);
    }
}
