package portal.operations.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import portal.access.ui.AudienceChoice;
import portal.operations.RoomCard;
import portal.operations.SendRoomMessage;
import portal.topics.Topics;
import portal.ui.Languages;
import portal.ui.SentencesField;

/** The form for a message to all participants of a room. It shows who will read the message before it is sent. */
class MessageDialog extends OperationDialog {
    private static final int LONGEST = 5_000;

    private final RoomCard room;
    private final DayServices services;
    private final AudienceChoice audience;
    private final TextField title = new TextField(getTranslation("operations.day.message.title"));
    private final SentencesField body = new SentencesField("operations.day.message.body", LONGEST);

    /** @param sent runs after the message was sent */
    MessageDialog(RoomCard room, DayServices services, Runnable sent) {
        super(
                I18NProvider.translate("operations.day.message"),
                I18NProvider.translate("operations.day.message.send"),
                I18NProvider.translate("operations.day.message.sent"),
                sent);
        this.room = room;
        this.services = services;
        this.audience = new AudienceChoice(services.access(), room.space());
        title.setMaxLength(Topics.LONGEST_TITLE);
        title.getElement().setAttribute("dir", "auto");
        form.required(title, getTranslation("operations.day.message.no-title"))
                .required(body, getTranslation("operations.day.message.no-body"));
        begin(audience, title, body);
    }

    @Override
    void carryOut() {
        services.messages()
                .send(new SendRoomMessage(
                        room.space().id(),
                        title.getValue(),
                        body.getValue(),
                        Locale.of(Languages.nearest(getLocale())),
                        audience.marking()));
    }
}
