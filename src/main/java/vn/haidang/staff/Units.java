package vn.haidang.staff;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.text.Vietnamese;

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
     * @throws IllegalArgumentException with the message key of what is wrong
     */
    @MayAdminister
    public void open(String code, String name, String duty) {
        var known = code.strip().toUpperCase(Locale.ROOT);
        if (!CODE.matcher(known).matches()) {
            throw new IllegalArgumentException("unit.code.wrong");
        }
        if (repository.existsById(known)) {
            throw new IllegalArgumentException("unit.code.taken");
        }
        var said = new Unit(known, Vietnamese.line(name), Vietnamese.line(duty));
        requireWords(said);
        repository.save(said);
        changed("unit.opened", said);
    }

    /** @throws IllegalArgumentException with the message key of what is wrong */
    @MayAdminister
    public void rename(String code, String name, String duty) {
        var said = new Unit(code, Vietnamese.line(name), Vietnamese.line(duty));
        requireWords(said);
        repository
                .findById(code)
                .orElseThrow(() -> new IllegalArgumentException("deed.wrong"))
                .rename(said.name(), said.duty());
        changed("unit.renamed", said);
    }

    private void changed(String deed, Unit unit) {
        audit.record(deed, unit.code(), unit.name());
        events.publishEvent(new UnitChanged(unit.code()));
    }

    private void requireWords(Unit said) {
        if (said.name().isEmpty() || said.name().length() > LONGEST_NAME) {
            throw new IllegalArgumentException("unit.name.wrong");
        }
        if (said.duty().length() > LONGEST_DUTY) {
            throw new IllegalArgumentException("unit.about.wrong");
        }
        if (all().stream()
                .anyMatch(
                        unit -> !unit.code().equals(said.code()) && unit.name().equalsIgnoreCase(said.name()))) {
            throw new IllegalArgumentException("unit.name.taken");
        }
    }
}
