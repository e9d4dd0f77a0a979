package vn.haidang.media;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MediaItemRepository extends JpaRepository<MediaItem, UUID> {

    Optional<MediaItem> findByKey(String key);

    List<MediaItem> findByKeyIn(Collection<String> keys);

    @Query("""
            select m from MediaItem m
            where (:kind is null or m.kind = :kind)
            and (:words is null or m.description like concat('%', :words, '%')
                or m.fileName like concat('%', :words, '%'))
            and m.id < :before
            order by m.id desc
            """)
    List<MediaItem> findPage(@Nullable MediaKind kind, @Nullable String words, UUID before, Limit limit);

    List<MediaItem> findByPoster(String key);

    boolean existsByKeyAndClosedFalse(String key);

    @Query("select coalesce(sum(m.size), 0) from MediaItem m")
    long sumSizes();
}
