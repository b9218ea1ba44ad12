package bot.accord.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SendingTest extends SimulatorTest {

    private static final byte[] REPORT = "a report".getBytes(StandardCharsets.UTF_8);

    @Test
    void a_document_is_sent_fetched_and_sent_again_by_its_id() {
        var sent = Caller.result(
                bot.upload("sendDocument", Map.of("chat_id", ALICE, "caption", "The report"), "document", REPORT));
        var id = sent.path("document").path("file_id").asString("");

        assertThat(alice.last().file()).hasValueSatisfying(file -> {
            assertThat(file.name()).isEqualTo("report.pdf");
            assertThat(file.size()).isEqualTo(REPORT.length);
        });
        var path = bot.ok("getFile", Map.of("file_id", id)).path("file_path").asString("");
        assertThat(bot.get("/file/bot" + simulator.token() + "/" + path).body()).isEqualTo("a report");
        assertThat(bot.get("/file/bot1:x/" + path).statusCode()).isEqualTo(401);
        bot.ok("sendDocument", Map.of("chat_id", ALICE, "document", id));
        assertThat(bot.refused("sendPhoto", Map.of("chat_id", ALICE, "photo", id)))
                .isEqualTo("400 Bad Request: can't use file of type Document as Photo");
        assertThat(bot.refused("sendDocument", Map.of("chat_id", ALICE)))
                .isEqualTo("400 Bad Request: there is no document in the request");
        assertThat(bot.refused("sendDocument", Map.of("chat_id", ALICE, "document", "nonsense")))
                .isEqualTo("400 Bad Request: wrong file identifier/HTTP URL specified");
    }

    @Test
    void a_photo_must_be_a_picture() {
        var to = Map.of("chat_id", ALICE);

        assertThat(Caller.refusal(bot.upload("sendPhoto", to, "photo", REPORT)))
                .isEqualTo("400 Bad Request: IMAGE_PROCESS_FAILED");
        assertThat(Caller.refusal(bot.upload("sendPhoto", to, "photo", new byte[0])))
                .isEqualTo("400 Bad Request: file must be non-empty");
        assertThat(Caller.result(bot.upload("sendPhoto", to, "photo", Picture.dot()))
                        .path("photo")
                        .path(0)
                        .path("width")
                        .asInt(0))
                .isEqualTo(1);
    }

    @Test
    void an_album_has_two_to_ten_of_a_kind() {
        alice.sendsPhoto(Picture.dot(), "mine");
        var id = alice.mine().file().orElseThrow().id();
        var item = "{\"type\":\"photo\",\"media\":\"" + id + "\"}";
        var other = "{\"type\":\"document\",\"media\":\"" + id + "\"}";

        assertThat(bot.ok("sendMediaGroup", Map.of("chat_id", ALICE, "media", "[" + item + "," + item + "]")))
                .hasSize(2)
                .allMatch(message -> message.has("media_group_id"));
        assertThat(bot.refused("sendMediaGroup", Map.of("chat_id", ALICE, "media", "[" + item + "]")))
                .isEqualTo("400 Bad Request: media group must include 2-10 items");
        assertThat(bot.refused("sendMediaGroup", Map.of("chat_id", ALICE, "media", "[" + item + "," + other + "]")))
                .isEqualTo("400 Bad Request: document can't be mixed with other media types");
    }

    @Test
    void contacts_and_places_need_what_makes_them_so() {
        bot.ok("sendContact", Map.of("chat_id", ALICE, "phone_number", "+375170000000", "first_name", "Desk"));
        assertThat(bot.refused("sendContact", Map.of("chat_id", ALICE, "first_name", "Desk")))
                .isEqualTo("400 Bad Request: phone number must not be empty");

        assertThat(bot.refused(
                        "sendContact",
                        Map.of(
                                "chat_id",
                                ALICE,
                                "phone_number",
                                "+1",
                                "first_name",
                                "Desk",
                                "vcard",
                                "ў".repeat(1025))))
                .isEqualTo("400 Bad Request: VCARD_TOO_LONG");

        var venue = Map.of("chat_id", ALICE, "latitude", 53.9, "longitude", 27.6, "title", "Hall", "address", "Minsk");
        assertThat(bot.ok("sendVenue", venue).path("venue").path("title").asString(""))
                .isEqualTo("Hall");
        assertThat(bot.refused("sendVenue", Map.of("chat_id", ALICE, "latitude", 95, "longitude", 27.6)))
                .isEqualTo("400 Bad Request: wrong latitude specified");
    }

    @Test
    void a_copy_carries_the_words_and_not_the_author() {
        simulator.person("ru").says("/start");
        alice.saysMarked("bold words", "[{\"type\":\"bold\",\"offset\":0,\"length\":4}]");
        var from = Map.of(
                "chat_id",
                1002,
                "from_chat_id",
                ALICE,
                "message_id",
                alice.mine().id());

        bot.ok("copyMessage", from);
        var copy = simulator.person("ru").last();
        assertThat(copy.text()).isEqualTo("bold words");
        assertThat(copy.entities()).containsExactly(new Message.Entity("bold", 0, 4, null));
        assertThat(copy.json().has("forward_origin")).isFalse();
        bot.ok("forwardMessage", from);
        assertThat(simulator.person("ru").last().json().has("forward_origin")).isTrue();
        assertThat(bot.refused("copyMessage", Map.of("chat_id", 1002, "from_chat_id", ALICE, "message_id", 9999)))
                .isEqualTo("400 Bad Request: message to copy not found");
    }

    @Test
    void captions_are_edited_and_reactions_known() {
        Caller.result(bot.upload("sendDocument", Map.of("chat_id", ALICE), "document", REPORT));
        var id = alice.last().id();

        bot.ok("editMessageCaption", Map.of("chat_id", ALICE, "message_id", id, "caption", "New"));
        assertThat(alice.last().text()).isEqualTo("New");
        assertThat(bot.refused("editMessageText", Map.of("chat_id", ALICE, "message_id", id, "text", "x")))
                .isEqualTo("400 Bad Request: there is no text in the message to edit");
        bot.ok(
                "setMessageReaction",
                "{'chat_id':1001,'message_id':" + id + ",'reaction':[{'type':'emoji','emoji':'👍'}]}");
        assertThat(bot.refused(
                        "setMessageReaction", "{'chat_id':1001,'message_id':" + id + ",'reaction':[{'emoji':'x'}]}"))
                .isEqualTo("400 Bad Request: REACTION_INVALID");
    }

    @Test
    void what_people_send_reaches_the_bot() {
        alice.sendsFile("cv.pdf", "application/pdf", REPORT, "my CV")
                .sendsSticker()
                .sendsVoice()
                .sendsAlbum(2)
                .sendsLocation(53.92, -27.6);
        var all = bot.updates(0);

        assertThat(all.get(1).path("message").path("document").path("file_name").asString(""))
                .isEqualTo("cv.pdf");
        assertThat(all.get(1).path("message").path("caption").asString("")).isEqualTo("my CV");
        assertThat(all.get(2).path("message").has("sticker")).isTrue();
        assertThat(all.get(3).path("message").has("voice")).isTrue();
        assertThat(all.get(4).path("message").path("media_group_id"))
                .isEqualTo(all.get(5).path("message").path("media_group_id"));
        assertThat(Json.write(all.get(6).path("message").path("location")))
                .isEqualTo("{\"latitude\":53.92,\"longitude\":-27.6}");
    }

    @Test
    void after_logging_out_nothing_goes_any_more() {
        bot.ok("logOut", "{}");

        assertThat(bot.refused("getMe", "{}")).isEqualTo("400 Bad Request: Logged out");
    }
}
