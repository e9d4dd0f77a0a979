package vn.haidang.staff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.commons.codec.binary.Base32;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.text.WrongInput;

/**
 * What each of the staff does with the own account.
 *
 * @throws WrongInput from any deed, with the message key of what is wrong
 */
@Service
@Transactional(noRollbackFor = IllegalArgumentException.class)
public class OwnAccount {

    /** Whoever found an open screen does not guess the password there. */
    private static final int WRONG_PASSWORDS = 5;

    private static final int MOST_REMEMBERED = 1000;
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    private static final int SECRET_BYTES = 20;

    private final StaffMemberRepository repository;
    private final RecoveryCodes recoveryCodes;
    private final Passwords passwords;
    private final OneTimeCodes codes;
    private final SecretBox secrets;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final CurrentStaff current;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Integer> wrongPasswords = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();

    OwnAccount(
            StaffMemberRepository repository,
            RecoveryCodes recoveryCodes,
            Passwords passwords,
            OneTimeCodes codes,
            SecretBox secrets,
            ApplicationEventPublisher events,
            AuditTrail audit,
            CurrentStaff current,
            Clock clock) {
        this.repository = repository;
        this.recoveryCodes = recoveryCodes;
        this.passwords = passwords;
        this.codes = codes;
        this.secrets = secrets;
        this.events = events;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** Changes the password of whoever is signed in; all sessions of the account end, this one, too. */
    @MayChangeOwnPassword
    public void changePassword(String present, String wished) {
        var member = me();
        requirePassword(member, present);
        if (wished.equals(present)) {
            throw new WrongInput("password.same");
        }
        var problem = passwords.problem(wished, member);
        if (!problem.isEmpty()) {
            throw new WrongInput(problem);
        }
        member.changePassword(passwords.encoded(wished), clock.instant());
        events.publishEvent(new SignInChanged(member.username()));
        audit.record("password.changed", member.username(), "");
    }

    /** Whether signing in takes a code already. */
    @MayEnrolSecondFactor
    @Transactional(readOnly = true)
    public boolean hasSecondFactor() {
        return me().hasSecondFactor();
    }

    /** How many recovery codes have not been used. */
    @MayEnrolSecondFactor
    @Transactional(readOnly = true)
    public int recoveryCodesLeft() {
        return recoveryCodes.left(me().id());
    }

    /** A secret for an authenticator app; it counts once a code of it has been shown to {@link #enrol}. */
    @MayEnrolSecondFactor
    public Enrolment beginEnrolment(String password) {
        requirePassword(me(), password);
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return new Enrolment(secret, me().username());
    }

    /** @return recovery codes, which are shown once */
    @MayEnrolSecondFactor
    public List<String> enrol(Enrolment enrolment, String code) {
        var step = codes.stepOf(enrolment.secret(), code);
        if (step.isEmpty()) {
            throw new WrongInput("security.code.wrong");
        }
        if (!secrets.hasKey() && repository.existsByTotpSecretIsNotNull()) {
            throw new IllegalStateException("The key of the second factors is gone: bring second-factor.key back");
        }
        var member = me();
        member.enrol(secrets.seal(enrolment.secret(), member.id()), step.getAsLong());
        audit.record("account.second-factor-enrolled", member.username(), "");
        return recoveryCodes.renew(member.id());
    }

    /** @return others in place of those from before */
    @MayEnrolSecondFactor
    public List<String> renewRecoveryCodes(String password) {
        var member = me();
        requirePassword(member, password);
        if (!member.hasSecondFactor()) {
            throw new IllegalStateException("The second factor has not been enrolled");
        }
        audit.record("account.recovery-codes-renewed", member.username(), "");
        return recoveryCodes.renew(member.id());
    }

    private void requirePassword(StaffMember member, String password) {
        if (passwords.match(password, member.passwordHash())) {
            wrongPasswords.invalidate(member.username());
            return;
        }
        audit.record("password.wrong", member.username(), "");
        var times = wrongPasswords.asMap().merge(member.username(), 1, Integer::sum);
        if (times != null && times >= WRONG_PASSWORDS) {
            wrongPasswords.invalidate(member.username());
            member.endSessions(clock.instant());
        }
        throw new WrongInput("password.present.wrong");
    }

    private StaffMember me() {
        return repository.findByUsername(current.username()).orElseThrow();
    }

    /** What an authenticator app is told, as a QR code or typed. */
    public record Enrolment(byte[] secret, String username) {

        private static final String ISSUER = "Hải Đăng";

        /** In groups of four letters, for who types it. */
        public String typed() {
            return base32().replaceAll("(.{4})(?=.)", "$1 ");
        }

        /** As authenticator apps read it from a QR code. */
        public String address() {
            var issuer = encoded(ISSUER);
            return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(issuer, encoded(username), base32(), issuer);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        }

        private String base32() {
            return new Base32().encodeToString(secret).replace("=", "");
        }
    }
}
