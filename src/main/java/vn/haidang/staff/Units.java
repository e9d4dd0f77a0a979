package vn.haidang.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parts of the authority. */
@Service
@Transactional
public class Units {

    private final UnitRepository repository;

    Units(UnitRepository repository) {
        this.repository = repository;
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

    /** Adds a unit; one with the same code is left as it is. */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void add(String code, String name, String duty) {
        if (!repository.existsById(code)) {
            repository.save(new Unit(code, name, duty));
        }
    }
}
