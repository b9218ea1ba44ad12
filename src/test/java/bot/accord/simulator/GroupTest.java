package bot.accord.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GroupTest extends SimulatorTest {

    private Group staff;
    private Participant member;

    @BeforeEach
    void gather() {
        bot.updates(-1);
        staff = simulator.group("Staff", List.of(alice, simulator.owner()));
        member = alice.in(staff);
    }

    private List<String> heardByBot() {
        return UpdatesTest.texts(bot.updates(0)).stream().skip(1).toList();
    }

    @Test
    void with_privacy_the_bot_hears_only_what_is_meant_for_it() {
        var post = bot.ok("sendMessage", Map.of("chat_id", staff.id(), "text", "Good day"));
        var ours = staff.messages().getLast();
        assertThat(ours.id()).isEqualTo(post.path("message_id").asInt(0));

        member.says("between us")
                .says("/help@accord_demo_bot")
                .says("/help@other_bot")
                .sendsLocation(53.92, 27.6)
                .says("hello @Accord_Demo_Bot")
                .replies(ours, "a reply");

        assertThat(heardByBot()).containsExactly("/help@accord_demo_bot", "hello @Accord_Demo_Bot", "a reply");
    }

    @Test
    void an_administrator_hears_everything() {
        staff.trustsBot();
        member.says("between us");

        assertThat(heardByBot()).containsExactly("between us");
    }

    @Test
    void an_anonymous_administrator_and_a_forwarder_are_told_as_telegram_tells_them() {
        staff.trustsBot();
        member.saysAnonymously("who am I").forwards("Somebody", "/start");
        var all = bot.updates(0);

        var anonymous = all.get(1).path("message");
        assertThat(anonymous.path("from").path("id").asLong(0)).isEqualTo(1087968824);
        assertThat(anonymous.path("sender_chat").path("id").asLong(0)).isEqualTo(staff.id());
        assertThat(all.get(2)
                        .path("message")
                        .path("forward_origin")
                        .path("type")
                        .asString(""))
                .isEqualTo("hidden_user");
    }

    @Test
    void a_bot_that_was_put_out_may_not_write() {
        staff.expelsBot(simulator.owner());
        var hello = Map.of("chat_id", staff.id(), "text", "x");

        assertThat(bot.refused("sendMessage", hello))
                .isEqualTo("403 Forbidden: bot was kicked from the supergroup chat");
        staff.admitsBot(simulator.owner());
        bot.ok("sendMessage", hello);
    }

    @Test
    void a_group_that_becomes_a_supergroup_tells_its_new_id() {
        var small = simulator.smallGroup("Small", List.of(alice));
        var grown = small.becomesSupergroup(simulator.owner());

        var answer = bot.form("sendMessage", Map.of("chat_id", small.id(), "text", "x"));
        assertThat(Caller.refusal(answer)).isEqualTo("400 Bad Request: group chat was upgraded to a supergroup chat");
        assertThat(answer.body()).contains("\"migrate_to_chat_id\":" + grown.id());
        bot.ok("sendMessage", Map.of("chat_id", grown.id(), "text", "x"));
        var all = bot.updates(0);
        assertThat(all.get(1).path("message").path("migrate_to_chat_id").asLong(0))
                .isEqualTo(grown.id());
        assertThat(all.get(2).path("message").path("migrate_from_chat_id").asLong(0))
                .isEqualTo(small.id());
    }

    @Test
    void topics_need_a_forum_and_end_when_they_are_deleted() {
        var topic = Map.of("chat_id", staff.id(), "name", "Inquiry 7");
        assertThat(bot.refused("createForumTopic", topic)).isEqualTo("400 Bad Request: the chat is not a forum");
        staff.hasTopics().trustsBot();
        var thread = bot.ok("createForumTopic", topic).path("message_thread_id").asInt(0);
        var post = Map.of("chat_id", staff.id(), "message_thread_id", thread, "text", "x");

        bot.ok("sendMessage", post);
        var reply = member.replies(staff.messages().getLast(), "in the topic").mine();
        assertThat(reply.json().path("message_thread_id").asInt(0)).isEqualTo(thread);
        bot.ok("closeForumTopic", Map.of("chat_id", staff.id(), "message_thread_id", thread));
        assertThat(bot.refused("closeForumTopic", Map.of("chat_id", staff.id(), "message_thread_id", thread)))
                .isEqualTo("400 Bad Request: TOPIC_NOT_MODIFIED");
        staff.deletesTopic(thread);
        assertThat(bot.refused("sendMessage", post)).isEqualTo("400 Bad Request: message thread not found");
    }

    @Test
    void members_are_told_apart() {
        staff.makesAdministrator(alice);

        assertThat(status(ALICE)).isEqualTo("administrator");
        assertThat(status(Simulator.OWNER)).isEqualTo("member");
        assertThat(status(1002)).isEqualTo("left");
        assertThat(bot.ok("getChatAdministrators", Map.of("chat_id", staff.id())))
                .hasSize(1);
        assertThat(bot.ok("getChat", Map.of("chat_id", staff.id()))
                        .path("title")
                        .asString(""))
                .isEqualTo("Staff");
        assertThat(bot.refused("getChatAdministrators", Map.of("chat_id", ALICE)))
                .isEqualTo("400 Bad Request: there are no administrators in the private chat");
    }

    private String status(long person) {
        return bot.ok("getChatMember", Map.of("chat_id", staff.id(), "user_id", person))
                .path("status")
                .asString("");
    }

    @Test
    void a_pin_needs_rights_in_a_group_only() {
        bot.ok("sendMessage", Map.of("chat_id", staff.id(), "text", "x"));
        var pin = Map.of(
                "chat_id", staff.id(), "message_id", staff.messages().getLast().id());

        assertThat(bot.refused("pinChatMessage", pin))
                .isEqualTo("400 Bad Request: not enough rights to manage pinned messages in the chat");
        staff.trustsBot();
        bot.ok("pinChatMessage", pin);
        assertThat(bot.ok("getChat", Map.of("chat_id", staff.id())).has("pinned_message"))
                .isTrue();
        bot.ok("unpinChatMessage", Map.of("chat_id", staff.id()));
        assertThat(bot.refused("unpinChatMessage", Map.of("chat_id", staff.id())))
                .isEqualTo("400 Bad Request: message to unpin not found");
    }
}
