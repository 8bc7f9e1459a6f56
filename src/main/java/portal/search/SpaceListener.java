package portal.search;

import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.access.SpaceOpened;
import portal.search.index.EntityChangeListener;

/**
 * Indexes a knowledge space when it opens. This is necessary because the access module writes the rows of spaces
 * without the entity manager, and such changes are not indexed automatically.
 */
@Component
class SpaceListener {
    private final EntityManager entities;
    private final EntityChangeListener notes;

    SpaceListener(EntityManager entities, EntityChangeListener notes) {
        this.entities = entities;
        this.notes = notes;
    }

    @EventListener
    @Transactional
    void on(SpaceOpened opened) {
        var space = entities.find(FoundSpace.class, opened.space().value());
        if (space == null) return;
        Search.session(entities).indexingPlan().addOrUpdate(space);
        notes.note(space, opened.space().value());
    }
}
