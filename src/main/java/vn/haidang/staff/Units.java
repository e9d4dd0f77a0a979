package vn.haidang.staff;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.text.Spelling;
import vn.haidang.text.Vietnamese;
import vn.haidang.text.WrongFields;
import vn.haidang.text.WrongInput;

/** The parts of the authority. */
@Service
@Transactional
public class Units {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,12}");
    /** In letters. */
    public static final int LONGEST_NAME = 200;

    public static final int LONGEST_DUTY = 500;

    private final UnitRepository repository;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Units(UnitRepository repository, AuditTrail audit, ApplicationEventPublisher events) {
        this.repository = repository;
        this.audit = audit;
        this.events = events;
    }

    @PermitAll
    @Transactional(readOnly = true)
    public List<Unit> all() {
        return repository.findAllByOrderByName();
    }

    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Unit> withCode(String code) {
        return repository.findById(code);
    }

    /** Adds a unit of the seed content; one with the same code is left as it is. */
    @OnlyThePortal
    public void add(String code, String name, String duty) {
        if (!repository.existsById(code)) {
            repository.save(new Unit(code, name, duty));
        }
    }

    /**
     * Opens a unit.
     *
     * @param code two to twelve letters or digits, kept in capitals, for ever
     * @throws WrongFields "code", "name", "about"
     */
    @MayAdminister
    public void open(String code, String name, String duty) {
        var known = code.strip().toUpperCase(Locale.ROOT);
        var said = new Unit(known, Vietnamese.line(name), Vietnamese.line(duty));
        var isCode = CODE.matcher(known).matches();
        words(said)
                .require(isCode, "code", "unit.code.wrong")
                .require(!isCode || !repository.existsById(known), "code", "unit.code.taken")
                .finish();
        repository.save(said);
        changed("unit.opened", said);
    }

    /** @throws WrongFields "code", "name", "about" */
    @MayAdminister
    public void rename(String code, String name, String duty) {
        var said = new Unit(code, Vietnamese.line(name), Vietnamese.line(duty));
        words(said).finish();
        repository
                .findById(code)
                .orElseThrow(() -> new WrongInput("deed.wrong"))
                .rename(said.name(), said.duty());
        changed("unit.renamed", said);
    }

    private void changed(String deed, Unit unit) {
        audit.record(deed, unit.code(), unit.name());
        events.publishEvent(new UnitChanged(unit.code()));
    }

    private WrongFields.Check words(Unit said) {
        var isKnown = all().stream()
                .anyMatch(unit -> !unit.code().equals(said.code())
                        && Spelling.strict(unit.name()).equals(Spelling.strict(said.name())));
        return new WrongFields.Check()
                .require(!said.name().isEmpty() && said.name().length() <= LONGEST_NAME, "name", "unit.name.wrong")
                .require(!isKnown, "name", "unit.name.taken")
                .require(said.duty().length() <= LONGEST_DUTY, "about", "unit.about.wrong");
    }
}
