package portal.documents.ui;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import tools.jackson.databind.json.JsonMapper;

/** Simulates a user who chose files for a post. */
public class ChosenFiles {
    private ChosenFiles() {}

    public static void choose(AttachmentField field, int files) {
        var upload = field.getChildren().findFirst().orElseThrow().getElement();
        var data = JsonMapper.shared().createObjectNode().put(FileUpload.UNSENT, files);
        upload.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(upload, "files-changed", data));
    }
}
