package vn.haidang.staff;

import jakarta.annotation.security.PermitAll;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody who knows the password also has the telephone, or one of the recovery codes; each counts once. */
@Service
@Transactional
public class SecondFactor {

    private static final Logger log = LoggerFactory.getLogger(SecondFactor.class);

    private final StaffMemberRepository repository;
    private final OneTimeCodes codes;
    private final RecoveryCodes recoveryCodes;
    private final SecretBox secrets;
    private final AuditTrail audit;

    SecondFactor(
            StaffMemberRepository repository,
            OneTimeCodes codes,
            RecoveryCodes recoveryCodes,
            SecretBox secrets,
            AuditTrail audit) {
        this.repository = repository;
        this.codes = codes;
        this.recoveryCodes = recoveryCodes;
        this.secrets = secrets;
        this.audit = audit;
    }

    /** For the sign-in itself, once the password was right; true for an account that has none. */
    @PermitAll
    public boolean accepts(String username, String code) {
        var member = repository.findByUsername(username).orElseThrow();
        var sealed = member.sealedTotpSecret();
        if (sealed == null) {
            return true;
        }
        var step = stepOf(member, sealed, code);
        return step.isPresent() ? repository.takeStep(username, step.getAsLong()) == 1 : usesRecoveryCode(member, code);
    }

    /** Without the key the recovery codes still open. */
    private OptionalLong stepOf(StaffMember member, byte[] sealed, String code) {
        try {
            return codes.stepOf(secrets.open(sealed, member.id()), code);
        } catch (IllegalStateException e) {
            log.error(e.getMessage());
            return OptionalLong.empty();
        }
    }

    private boolean usesRecoveryCode(StaffMember member, String code) {
        var isOne = recoveryCodes.use(member.id(), code);
        if (isOne) {
            audit.recordOf(member.username(), "login.recovery-code", member.username(), "");
        }
        return isOne;
    }
}
