package vn.haidang.feedback;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PublicAnswerRepository extends JpaRepository<PublicAnswer, UUID> {}
