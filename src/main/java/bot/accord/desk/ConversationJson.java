package bot.accord.desk;

import bot.accord.dialog.Answer;
import bot.accord.dialog.Conversation;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Conversations as JSON; the kinds of answers have names of their own, so that a renamed class keeps them readable. */
final class ConversationJson {

    private final ObjectReader reader;
    private final ObjectWriter writer;

    ConversationJson() {
        var mapper = JsonMapper.builder()
                .addMixIn(Answer.class, Kinds.class)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
                .changeDefaultVisibility(checker -> checker.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .build();
        reader = mapper.readerFor(Conversation.class);
        writer = mapper.writerFor(Conversation.class);
    }

    String write(Conversation conversation) {
        return writer.writeValueAsString(conversation);
    }

    /** The chat is that of the row, since a group may have moved. */
    Conversation read(String json, long chat) {
        return in(chat, reader.readValue(json));
    }

    private static Conversation in(long chat, Conversation read) {
        return new Conversation(
                chat,
                read.person(),
                read.revision(),
                read.place(),
                read.trail(),
                read.screen(),
                read.message(),
                read.filling());
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Answer.Chosen.class, name = "chosen"),
        @JsonSubTypes.Type(value = Answer.Picked.class, name = "picked"),
        @JsonSubTypes.Type(value = Answer.Written.class, name = "written"),
        @JsonSubTypes.Type(value = Answer.Files.class, name = "files"),
        @JsonSubTypes.Type(value = Answer.Skipped.class, name = "skipped")
    })
    private interface Kinds {}
}
