package bot.accord.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import bot.accord.chat.Update;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Updates with one thing wrong in every place, and with many things wrong at random. */
class MutationTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<JsonNode> WRONG = List.of(
            NODES.nullNode(),
            NODES.textNode("wrong"),
            NODES.textNode(""),
            NODES.textNode("\u0000\uD800\u202e\u200B"),
            NODES.textNode("x".repeat(5000)),
            NODES.numberNode(-1),
            NODES.numberNode(0),
            NODES.numberNode(Long.MAX_VALUE),
            NODES.numberNode(new BigInteger("9".repeat(60))),
            NODES.numberNode(1.5e300),
            NODES.booleanNode(true),
            NODES.objectNode(),
            NODES.arrayNode(),
            NODES.arrayNode().add(NODES.nullNode()).add(1).add("x").add(NODES.objectNode()));

    private static final String ENTITIES = ",\"entities\":[{\"type\":\"bold\",\"offset\":0,\"length\":2},"
            + "{\"type\":\"text_link\",\"offset\":0,\"length\":2,\"url\":\"https://example.org\"},"
            + "{\"type\":\"pre\",\"offset\":0,\"length\":2,\"language\":\"java\"}]";

    private static final List<String> SOUND = List.of(
            Posts.message(
                    7,
                    ",\"text\":\"Good day\",\"reply_to_message\":{\"message_id\":1,\"from\":{\"id\":123456}}"
                            + ENTITIES),
            Posts.text(7, "/start visit"),
            Posts.message(
                    7,
                    ",\"photo\":[{\"file_id\":\"S\",\"width\":9,\"height\":6}],\"caption\":\"c\",\"media_group_id\":\"7\","
                            + "\"caption_entities\":[{\"type\":\"bold\",\"offset\":0,\"length\":1}]"),
            Posts.message(
                    7, ",\"document\":{\"file_id\":\"F\",\"file_name\":\"a\",\"mime_type\":\"b\",\"file_size\":9}"),
            Posts.message(
                    7,
                    ",\"venue\":{\"location\":{\"latitude\":53.9,\"longitude\":27},\"title\":\"Hall\"},"
                            + "\"location\":{\"latitude\":53.9,\"longitude\":27}"),
            Posts.message(7, ",\"sticker\":{\"emoji\":\"x\"},\"forward_origin\":{\"type\":\"user\"}"),
            Posts.group(
                    7,
                    ",\"text\":\"@AccordBot hello\",\"message_thread_id\":9,\"is_topic_message\":true,"
                            + "\"reply_to_message\":{\"message_id\":9,\"from\":{\"id\":123456}}"),
            Posts.group(7, ",\"migrate_to_chat_id\":-1007"),
            Posts.press(7, "menu"),
            Posts.membership(7, "private", "member", "kicked"));

    private final Updates updates = new Updates(
            InstantSource.system(),
            new Identity(new Connection(
                    new Endpoint(URI.create("http://127.0.0.1"), new Endpoint.Token(StandIn.TOKEN)),
                    Connection.Mode.POLLING,
                    null,
                    null)));

    @Test
    void no_field_that_is_missing_or_of_a_wrong_kind_does_any_harm() {
        var mutants = new ArrayList<String>();
        for (var sound : SOUND) {
            mutate(sound, mutants::add);
        }

        assertThat(mutants).hasSizeGreaterThan(2000);
        assertHarmless(mutants);
    }

    @Test
    void nor_do_many_at_once() {
        var random = new Random(7);
        var mutants = new ArrayList<String>();
        for (var count = 0; count < 5_000; count++) {
            var root = Json.object(SOUND.get(random.nextInt(SOUND.size())));
            for (var faults = random.nextInt(6); faults >= 0; faults--) {
                spoil(root, random);
            }
            mutants.add(root.toString());
        }

        assertHarmless(mutants);
    }

    @Test
    void nor_do_bytes_that_got_lost_or_changed() {
        var random = new Random(7);
        for (var count = 0; count < 5_000; count++) {
            var text = new StringBuilder(SOUND.get(random.nextInt(SOUND.size())));
            for (var faults = random.nextInt(4); faults >= 0; faults--) {
                var at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.setCharAt(at, (char) random.nextInt(0x10000));
                    default -> text.insert(at, "{}[]\",:\\0".charAt(random.nextInt(9)));
                }
            }
            var broken = text.toString();
            assertThat(updates.read(broken)).as(broken).isNotNull();
            assertThatCode(() -> slices(broken)).as(broken).doesNotThrowAnyException();
        }
    }

    private static void slices(String text) {
        try {
            Slices.results("{\"ok\":true,\"result\":[" + text + "]}");
        } catch (IllegalArgumentException _) {
            // an answer that cannot be cut is refused as a whole, in this one way
        }
    }

    /** In one batch with sound updates between them, the sound ones are read and the order is kept. */
    private void assertHarmless(List<String> mutants) {
        for (var start = 0; start < mutants.size(); start += 50) {
            var batch = new ArrayList<String>();
            for (var mutant : mutants.subList(start, Math.min(start + 50, mutants.size()))) {
                batch.add(mutant);
                batch.add(Posts.text(9, "sound"));
            }
            var read = updates.read(Slices.results("{\"ok\":true,\"result\":" + batch + "}"));

            assertThat(read).hasSameSizeAs(batch);
            for (var place = 1; place < read.size(); place += 2) {
                assertThat(read.get(place)).as(batch.get(place - 1)).isInstanceOf(Update.Understood.class);
            }
            assertThat(read)
                    .filteredOn(Update.Unreadable.class::isInstance)
                    .allSatisfy(
                            one -> assertThat(((Update.Unreadable) one).error()).doesNotContain("fault in reading"));
        }
    }

    private static void mutate(String sound, Consumer<String> mutants) {
        var root = Json.object(sound);
        var holders = new ArrayList<JsonNode>();
        collect(root, holders);
        for (var holder : holders) {
            if (holder instanceof ObjectNode object) {
                for (var field : fields(object)) {
                    var was = object.remove(field);
                    mutants.accept(root.toString());
                    for (var wrong : WRONG) {
                        object.set(field, wrong);
                        mutants.accept(root.toString());
                    }
                    object.set(field, was);
                }
            }
        }
    }

    private static void spoil(JsonNode root, Random random) {
        var holders = new ArrayList<JsonNode>();
        collect(root, holders);
        var holder = holders.get(random.nextInt(holders.size()));
        var wrong = WRONG.get(random.nextInt(WRONG.size())).deepCopy();
        if (holder instanceof ArrayNode array) {
            array.add(wrong);
        } else if (holder instanceof ObjectNode object && !object.isEmpty()) {
            var fields = fields(object);
            var field = fields.get(random.nextInt(fields.size()));
            if (random.nextBoolean()) {
                object.set(field, wrong);
            } else {
                object.remove(field);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode()) {
            holders.add(node);
            node.forEach(child -> collect(child, holders));
        }
    }

    private static List<String> fields(ObjectNode object) {
        var fields = new ArrayList<String>();
        object.fieldNames().forEachRemaining(fields::add);
        return fields;
    }
}
