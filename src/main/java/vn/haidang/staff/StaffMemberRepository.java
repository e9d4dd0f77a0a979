package vn.haidang.staff;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StaffMemberRepository extends JpaRepository<StaffMember, UUID> {

    Optional<StaffMember> findByUsername(String username);

    boolean existsByUsername(String username);

    List<StaffMember> findAllByPasswordIsFirstTrueAndLockedAtIsNull();

    @Query(
            "select new vn.haidang.staff.StaffContact(m.username, m.email, m.name) from StaffMember m where m.username = :username")
    List<StaffContact> findContact(String username);

    @Query("""
            select new vn.haidang.staff.StaffContact(m.username, m.email, m.name) from StaffMember m
            where m.headsUnit = true and m.unitCode = :unitCode and m.lockedAt is null
            """)
    List<StaffContact> findHeads(String unitCode);

    @Query("""
            select new vn.haidang.staff.StaffContact(m.username, m.email, m.name) from StaffMember m
            where :role member of m.roles and m.lockedAt is null
            """)
    List<StaffContact> findWith(Role role);

    /** Takes a time step for a code; 0 when it, or a later one, has been used. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update StaffMember m set m.totpStep = :step where m.username = :username and (m.totpStep is null or m.totpStep < :step)")
    int takeStep(String username, long step);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update StaffMember m set m.passwordHash = :hash where m.username = :username and m.passwordHash = :before")
    int renewHash(String username, String before, String hash);

    /** Nobody else changes an administrator meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from StaffMember m where vn.haidang.staff.Role.ADMIN member of m.roles")
    List<StaffMember> lockAdministrators();

    boolean existsByTotpSecretIsNotNull();

    @Query("select m from StaffMember m where m.lockedAt is null and m.addedAt < :before")
    List<StaffMember> findOpenAddedBefore(Instant before);

    @Query("select m.username from StaffMember m order by m.username")
    List<String> findUsernames();
}
