package vn.haidang.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes a backup part by part, and the manifest of what was written as the last one. */
final class BackupWriter implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final ZipOutputStream zip;
    private final Map<String, Manifest.Part> parts = new TreeMap<>();

    BackupWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    void write(String name, byte[] content) throws IOException {
        try (var part = open(name)) {
            part.write(content);
        }
    }

    /** A file that is gone by now was erased since the database was written down. */
    void writeFile(String name, Path file) throws IOException {
        try (var content = Files.newInputStream(file);
                var part = open(name)) {
            content.transferTo(part);
        } catch (NoSuchFileException erased) {
            return;
        }
    }

    /** Closed before the next one is opened. */
    OutputStream open(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        return new Part(name, new DigestOutputStream(zip, sha256()));
    }

    Manifest finish(Instant madeAt, Map<String, Long> rows) throws IOException {
        var manifest = new Manifest(Manifest.FORMAT, madeAt, rows, parts, parts.containsKey(Manifest.KEYS));
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        return manifest;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    private final class Part extends FilterOutputStream {

        private final String name;
        private final DigestOutputStream content;
        private long size;

        Part(String name, DigestOutputStream content) {
            super(content);
            this.name = name;
            this.content = content;
        }

        @Override
        public void write(int single) throws IOException {
            content.write(single);
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            content.write(bytes, from, length);
            size += length;
        }

        @Override
        public void close() throws IOException {
            parts.put(
                    name,
                    new Manifest.Part(
                            size,
                            HexFormat.of().formatHex(content.getMessageDigest().digest())));
            zip.closeEntry();
        }
    }
}
