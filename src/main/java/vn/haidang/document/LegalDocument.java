package vn.haidang.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.haidang.text.Slug;
import vn.haidang.text.WrongInput;

/** A law, decree, plan or letter that pieces name as their source. */
@Entity
@Table(name = "legal_documents")
public class LegalDocument {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private String slug;
    private String issuer;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private String number;
    private String issued;
    private String about;
    private String address;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected LegalDocument() {}

    @SuppressWarnings("NullAway.Init") // Hibernate gives the id, describe the rest
    LegalDocument(DocumentDraft draft, Slug slug) {
        this.slug = slug.value();
        describe(draft);
    }

    /** Links already shared must keep working, so the address stays. */
    final void describe(DocumentDraft draft) {
        if (!draft.problem().isEmpty()) {
            throw new WrongInput(draft.problem());
        }
        issuer = draft.issuer();
        type = draft.type();
        number = draft.number();
        issued = new Issued(draft.issued()).iso();
        about = draft.about();
        address = draft.address();
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** What its address ends with. */
    public String slug() {
        return slug;
    }

    public String path() {
        return "/van-ban/" + slug;
    }

    public DocumentDraft draft() {
        return new DocumentDraft(issuer, type, number, issued, about, address);
    }

    public String issuer() {
        return issuer;
    }

    public Issued issued() {
        return new Issued(issued);
    }

    public String about() {
        return about;
    }

    public String address() {
        return address;
    }

    /** As one cites it: "Quyết định 29/2026/QĐ-TTg". */
    public String name() {
        return "%s %s".formatted(type.vietnamese(), number);
    }

    /** With what tells it from others of the same number. */
    public String citation() {
        return "%s %s của %s".formatted(name(), issued().phrase(), issuer);
    }
}
