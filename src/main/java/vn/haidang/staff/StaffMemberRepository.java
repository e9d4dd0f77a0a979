package vn.haidang.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StaffMemberRepository extends JpaRepository<StaffMember, UUID> {

    Optional<StaffMember> findByUsername(String username);

    List<StaffMember> findAllByOrderByUsername();

    @Query(
            "select new vn.haidang.staff.StaffContact(m.username, m.email) from StaffMember m where m.username = :username")
    List<StaffContact> findContact(String username);

    @Query("""
            select new vn.haidang.staff.StaffContact(m.username, m.email) from StaffMember m
            where m.headsUnit = true and m.unitCode = :unitCode
            """)
    List<StaffContact> findHeads(String unitCode);

    @Query("""
            select new vn.haidang.staff.StaffContact(m.username, m.email) from StaffMember m
            where :role member of m.roles
            """)
    List<StaffContact> findWith(Role role);
}
