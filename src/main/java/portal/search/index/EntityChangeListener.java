package portal.search.index;

import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.search.Findable;

/**
 * Notes that an item has changed, in the same transaction as the change. {@link portal.search.saved.IndexChanges} later
 * decides whether the change makes the item new.
 */
@Component
public class EntityChangeListener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {
    private final transient JdbcClient jdbc;

    EntityChangeListener(JdbcClient jdbc, EntityManagerFactory entities) {
        this.jdbc = jdbc;
        var listeners = entities.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(event.getEntity(), event.getId());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        note(event.getEntity(), event.getId());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        note(event.getEntity(), event.getId());
    }

    /**
     * Notes that an item has changed. Call this after a change that was made without the entity manager; other changes
     * are noted automatically.
     */
    public void note(Object item, Object id) {
        if (item instanceof Findable && id instanceof UUID)
            jdbc.sql("insert into search_change (item_id, item_key, entity, pending) values (?, ?, ?, 1)"
                            + " on duplicate key update pending = pending + 1")
                    .params(id, id.toString(), item.getClass().getName())
                    .update();
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
