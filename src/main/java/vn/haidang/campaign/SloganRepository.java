package vn.haidang.campaign;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SloganRepository extends JpaRepository<Slogan, Integer> {

    List<Slogan> findAllByOrderByNumber();

    List<Slogan> findByValidTrueOrderByNumber();
}
