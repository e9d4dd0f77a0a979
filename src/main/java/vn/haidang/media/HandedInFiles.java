package vn.haidang.media;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.haidang.staff.Roles;

/** Files that citizens attach. What a file is decides its content, not its name. */
@Service
public class HandedInFiles {

    public static final long MAX_SIZE = 10L * 1024 * 1024;
    public static final long MAX_VOICE_SIZE = 5L * 1024 * 1024;

    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/webp");
    private static final Set<String> DOCUMENTS = Set.of(
            "application/pdf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation");
    private static final Set<String> VOICES = Set.of(
            "audio/mpeg",
            "audio/mp4",
            "audio/x-m4a",
            "audio/ogg",
            "audio/vorbis",
            "audio/opus",
            "audio/vnd.wave",
            "audio/x-wav",
            "audio/webm",
            "video/webm",
            "video/mp4",
            "application/mp4",
            "application/ogg",
            "application/x-matroska",
            "video/x-matroska");

    private static final Logger log = LoggerFactory.getLogger(HandedInFiles.class);

    private final Path folder;
    private final @Nullable VirusScanner scanner;
    private final Tika tika = new Tika();

    HandedInFiles(MediaSettings settings, ObjectProvider<VirusScanner> scanner) {
        this.folder = settings.folder();
        this.scanner = scanner.getIfAvailable();
    }

    /**
     * What is wrong with a file, as the end of a message key; empty when it can be kept.
     */
    @PermitAll
    public String findProblem(String name, byte[] content, boolean voice) {
        var type = type(name, content);
        if (content.length > (voice ? MAX_VOICE_SIZE : MAX_SIZE)) {
            return "size";
        }
        if (type.startsWith("image/hei")) {
            return "heic";
        }
        var allowed = voice ? VOICES.contains(type) : PICTURES.contains(type) || DOCUMENTS.contains(type);
        if (!allowed) {
            return "type";
        }
        return PICTURES.contains(type) && !Pictures.isReadable(content) ? "broken" : "";
    }

    /** Keeps a file; pictures are drawn anew, so that place and camera written into them are gone. */
    @PermitAll
    public StoredFile keep(String name, byte[] content) {
        return keep(UUID.randomUUID(), name, content);
    }

    /** The same under an id that is known before; a file that is there already is written over. */
    @PermitAll
    public StoredFile keep(UUID id, String name, byte[] content) {
        var type = type(name, content);
        var clean = PICTURES.contains(type) ? Pictures.redrawn(content, type) : Map.entry(type, content);
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(id.toString()), clean.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be kept in " + folder, e);
        }
        return new StoredFile(id, name, clean.getKey(), clean.getValue().length, scanned(content));
    }

    /** Asks the scanner again about a file that it has not seen. */
    @RolesAllowed(Roles.SYSTEM)
    public Scan scanAgain(UUID id) {
        return scanned(read(id));
    }

    /** As it came: what a picture hides is gone once it has been drawn anew. */
    private Scan scanned(byte[] content) {
        if (scanner == null) {
            return Scan.NONE;
        }
        try {
            return scanner.scan(new ByteArrayInputStream(content));
        } catch (IOException e) {
            log.warn("The virus scanner did not answer: {}", e.getMessage());
            return Scan.WAITING;
        }
    }

    /** For the case officer's eyes. */
    @RolesAllowed({Roles.CASE_OFFICER, Roles.DENUNCIATION_OFFICER, Roles.LEADER})
    public byte[] content(UUID id) {
        return read(id);
    }

    /** For whoever handed it in, and has shown so. */
    @PermitAll
    public byte[] ownContent(UUID id) {
        return read(id);
    }

    private byte[] read(UUID id) {
        try {
            return Files.readAllBytes(folder.resolve(id.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + id + " cannot be read", e);
        }
    }

    /** Takes back what a failed transaction kept. */
    @PermitAll
    public void discard(StoredFile file) {
        discard(file.id());
    }

    @PermitAll
    public void discard(UUID id) {
        try {
            Files.deleteIfExists(folder.resolve(id.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String type(String name, byte[] content) {
        return tika.detect(content, name);
    }
}
