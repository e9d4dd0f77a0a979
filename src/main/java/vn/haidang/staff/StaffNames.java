package vn.haidang.staff;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;

/** The names of people for histories, boards and lists, which keep sign-in names. */
@Service
public class StaffNames {

    private static final Duration BELIEVED_FOR = Duration.ofSeconds(10);
    private static final int MOST_REMEMBERED = 2_000;

    private final LoadingCache<String, String> names;
    private final StaffMemberRepository repository;

    StaffNames(StaffMemberRepository repository) {
        this.repository = repository;
        names = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(BELIEVED_FOR)
                .build(username -> repository.findContact(username).stream()
                        .findFirst()
                        .map(StaffContact::name)
                        .orElse(username));
    }

    /** What people call somebody; what is no account, as a job of the portal, is called as it is. */
    @PermitAll
    public String of(String username) {
        return names.get(username);
    }

    /** The sign-in names of everybody who has or had an account, in their order. */
    @MaySetRules
    public List<String> all() {
        return repository.findUsernames();
    }
}
