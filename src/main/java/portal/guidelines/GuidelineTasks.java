package portal.guidelines;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;

/** What waits for the viewer in the versions of guidelines that the viewer works on. */
@Service
@Transactional(readOnly = true)
public class GuidelineTasks {
    private final TaskTable tasks;
    private final Access access;

    GuidelineTasks(TaskTable tasks, Access access) {
        this.tasks = tasks;
        this.access = access;
    }

    /**
     * Returns what the viewer can do now: first what has a due day, the earliest day first; then the rest, the newest
     * first.
     */
    public List<GuidelineTask> mine(int most) {
        return tasks.of(access.viewer(), access.readable(), most);
    }
}
