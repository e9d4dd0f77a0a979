package vn.haidang.campaign;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.pages.PublicChange;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.MayAdminister;
import vn.haidang.staff.MayPublish;
import vn.haidang.text.WrongInput;

/** The slogans of the plan. */
@Service
@Transactional
public class Slogans {

    static final String KIND = "slogan";

    private final SloganRepository repository;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Slogans(SloganRepository repository, AuditTrail audit, ApplicationEventPublisher events) {
        this.repository = repository;
        this.audit = audit;
        this.events = events;
    }

    @PermitAll
    @Transactional(readOnly = true)
    public List<Slogan> all() {
        return repository.findAllByOrderByNumber();
    }

    /** Each valid one in turn, one a day. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Slogan> ofTheDay(LocalDate today) {
        var valid = repository.findByValidTrueOrderByNumber();
        return valid.isEmpty()
                ? Optional.empty()
                : Optional.of(valid.get((int) Math.floorMod(today.toEpochDay(), (long) valid.size())));
    }

    /** An approver lets a slogan be shown again. */
    @MayPublish
    public void validate(int number) {
        slogan(number).validate();
        changed(number, "slogan.validated");
    }

    @MayPublish
    public void retire(int number) {
        slogan(number).retire();
        changed(number, "slogan.retired");
    }

    @MayAdminister
    public void add(int number, String text, @Nullable String note, boolean valid) {
        repository.save(new Slogan(number, text, note, valid));
        changed(number, "slogan.added");
    }

    private Slogan slogan(int number) {
        return repository.findById(number).orElseThrow(() -> new WrongInput(WrongInput.GONE));
    }

    private void changed(int number, String action) {
        audit.record(action, Integer.toString(number), "");
        events.publishEvent(new PublicChange(KIND, Integer.toString(number)));
    }
}
