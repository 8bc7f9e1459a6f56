package portal.operations;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** Reads and writes nominations in the database. */
interface NominationRepository extends Repository<Nomination, UUID> {
    Nomination save(Nomination nomination);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Nomination> findByRoomAndPerson(UUID room, UUID person);

    List<Nomination> findByRoomAndStateIn(UUID room, Collection<NominationState> states);

    List<Nomination> findByRoomAndCountryAndStateIn(UUID room, String country, Collection<NominationState> states);

    List<Nomination> findByCountryAndRoomInAndStateIn(
            String country, Collection<UUID> rooms, Collection<NominationState> states);

    List<Nomination> findFirst100ByPersonAndStateOrderByStateSinceDesc(UUID person, NominationState state);

    List<Nomination> findFirst100ByCountryAndStateOrderByStateSinceDesc(String country, NominationState state);
}
