package bot.accord.delivery;

import bot.accord.chat.Button;
import bot.accord.chat.Outgoing;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Messages as JSON, under names of their own: rows outlive a renamed class. Any thread may use it. */
final class Bodies {

    private final ObjectReader reader;
    private final ObjectWriter writer;

    Bodies() {
        var mapper = JsonMapper.builder()
                .addMixIn(Outgoing.class, Kinds.class)
                .addMixIn(Button.class, ButtonKinds.class)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
                .changeDefaultVisibility(checker -> checker.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .build();
        reader = mapper.readerFor(Outgoing.class);
        writer = mapper.writerFor(Outgoing.class);
    }

    String write(Outgoing outgoing) {
        return writer.writeValueAsString(outgoing);
    }

    /** Returns the message for {@code chat}: the row's column counts, since a chat may have moved. */
    Outgoing read(String body, long chat) {
        return to(chat, reader.readValue(body));
    }

    /** Returns what sort of message it is, under the name that it has in JSON. */
    static String kind(Outgoing outgoing) {
        return switch (outgoing) {
            case Outgoing.Say _ -> "say";
            case Outgoing.Edit _ -> "edit";
            case Outgoing.Toast _ -> "toast";
            case Outgoing.Document _ -> "document";
            case Outgoing.Venue _ -> "venue";
            case Outgoing.Contact _ -> "contact";
        };
    }

    static Outgoing to(long chat, Outgoing outgoing) {
        return switch (outgoing) {
            case Outgoing.Say(var _, var text, var keyboard, var replyTo) ->
                new Outgoing.Say(chat, text, keyboard, replyTo);
            case Outgoing.Edit(var _, var message, var text, var keyboard) ->
                new Outgoing.Edit(chat, message, text, keyboard);
            case Outgoing.Toast(var _, var callback, var text, var alert) ->
                new Outgoing.Toast(chat, callback, text, alert);
            case Outgoing.Document(var _, var name, var content, var caption) ->
                new Outgoing.Document(chat, name, content, caption);
            case Outgoing.Venue(var _, var latitude, var longitude, var title, var address) ->
                new Outgoing.Venue(chat, latitude, longitude, title, address);
            case Outgoing.Contact(var _, var phone, var name, var vcard) ->
                new Outgoing.Contact(chat, phone, name, vcard);
        };
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Outgoing.Say.class, name = "say"),
        @JsonSubTypes.Type(value = Outgoing.Edit.class, name = "edit"),
        @JsonSubTypes.Type(value = Outgoing.Toast.class, name = "toast"),
        @JsonSubTypes.Type(value = Outgoing.Document.class, name = "document"),
        @JsonSubTypes.Type(value = Outgoing.Venue.class, name = "venue"),
        @JsonSubTypes.Type(value = Outgoing.Contact.class, name = "contact")
    })
    private interface Kinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Button.Callback.class, name = "callback"),
        @JsonSubTypes.Type(value = Button.Link.class, name = "link"),
        @JsonSubTypes.Type(value = Button.Copy.class, name = "copy")
    })
    private interface ButtonKinds {}
}
