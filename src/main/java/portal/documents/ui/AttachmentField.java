package portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import java.util.*;
import java.util.function.Consumer;
import portal.access.*;
import portal.documents.*;

/** Takes the place of the real one, which is on its way. */
public class AttachmentField extends Div {
    public AttachmentField(Documents d, SpaceId s) {}

    public void file(Marking m, Consumer<List<DocumentId>> then) {
        then.accept(List.of());
    }
}
