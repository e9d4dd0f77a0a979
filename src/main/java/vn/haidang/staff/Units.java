package vn.haidang.staff;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parts of the authority. */
@Service
@Transactional
public class Units {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,12}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DUTY = 500;

    private final UnitRepository repository;
    private final AuditTrail audit;

    Units(UnitRepository repository, AuditTrail audit) {
        this.repository = repository;
        this.audit = audit;
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
     * @param code two to twelve capital letters or digits, for ever
     * @throws IllegalArgumentException with the message key of what is wrong
     */
    @MayAdminister
    public void open(String code, String name, String duty) {
        if (!CODE.matcher(code).matches() || repository.existsById(code)) {
            throw new IllegalArgumentException("unit.code.wrong");
        }
        requireWords(name, duty);
        repository.save(new Unit(code, name, duty));
        audit.record("unit.opened", code, name);
    }

    /** @throws IllegalArgumentException with the message key of what is wrong */
    @MayAdminister
    public void rename(String code, String name, String duty) {
        requireWords(name, duty);
        repository
                .findById(code)
                .orElseThrow(() -> new IllegalArgumentException("deed.wrong"))
                .rename(name, duty);
        audit.record("unit.renamed", code, name);
    }

    private static void requireWords(String name, String duty) {
        if (name.isBlank() || name.length() > LONGEST_NAME || duty.length() > LONGEST_DUTY) {
            throw new IllegalArgumentException("unit.name.wrong");
        }
    }
}
