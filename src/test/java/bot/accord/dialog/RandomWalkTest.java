package bot.accord.dialog;

import static bot.accord.dialog.Draft.back;
import static bot.accord.dialog.Draft.does;
import static bot.accord.dialog.Draft.doing;
import static bot.accord.dialog.Draft.field;
import static bot.accord.dialog.Draft.fill;
import static bot.accord.dialog.Draft.go;
import static bot.accord.dialog.Draft.is;
import static bot.accord.dialog.Draft.oneOf;
import static bot.accord.dialog.Draft.optional;
import static bot.accord.dialog.Draft.someOf;
import static bot.accord.dialog.Draft.when;
import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Incoming;
import bot.accord.chat.Language;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who presses and types whatever comes to mind, thousands of times; {@link Invariants} look on. */
class RandomWalkTest {

    private static final List<String> WORDS = List.of(
            "hello",
            "[about]",
            "back",
            "be skip",
            "<visit>",
            "zh <science>",
            "1.3.2026",
            "a@example.org",
            "5",
            "Done",
            "SEND",
            "ru cancel",
            "i1",
            "item i2",
            "continue form inquiry",
            "[deep]",
            "ru [staff]",
            "Menu",
            "cancel",
            "／items",
            "／cancel",
            "／nonsense",
            "x".repeat(5000),
            "😀",
            "one",
            "two",
            "one and two",
            "which",
            "何",
            "some",
            "lead",
            "form",
            "closed",
            "lead and two",
            "off",
            "about three",
            "ru about one",
            "that was not-my-question",
            "not-my-question",
            "be none-of-these",
            "\u0000",
            "\uD800",
            "**b** _i_ `c` [l](https://x.y) {x}",
            "\u202eevil",
            "99999999999999999999",
            "12.03.2027",
            "10:00",
            "tomorrow 15:00",
            "31.02.2027 10:00",
            "29.03.2026 02:30",
            "Berlin",
            "Шанхай",
            "53.92, 27.60",
            "https://example.org/x",
            "<sun>, ru <wind>",
            "done");
    private static final List<String> COMMANDS = List.of(
            "start",
            "menu",
            "cancel",
            "inquiry",
            "report",
            "staff",
            "nonsense",
            "start item_i3",
            "start staff",
            "start inquiry",
            "start item_gone",
            "start ____",
            "start items-of_i3",
            "start items_i3",
            "groups",
            "meeting",
            "meeting",
            "items");

    private static final Script SCRIPT = desk().script();
    private static final Script OTHER = other();

    private static Draft desk() {
        return new Draft()
                .page(
                        "home",
                        go("about", "about"),
                        go("items", "items"),
                        go("search", "search"),
                        go("groups", "groups"),
                        fill("ask", "inquiry"),
                        when(is("role", "staff"), go("staff", "staff")),
                        fill("report", "report"),
                        go("open-staff", "staff"),
                        does("flip", "flip", Map.of(), "left", "about", "right", "back"))
                .page("about", go("deep", "deep"), go("long", "long"), back(), go("home", "home"))
                .page("deep", back(), go("about", "about"))
                .says("long", "long " + "слово ".repeat(900), "", back())
                .page("staff", is("role", "staff"), go("items", "items"), back())
                .listing("items", "shelf", 3, "item", back())
                .listing("groups", "shelf", 3, "items-of", back())
                .listing(
                        "items-of",
                        "shelf",
                        2,
                        "item",
                        does("flip", "flip", Map.of(), "left", "items-of", "right", "groups"),
                        go("item-more", "item-more"),
                        back())
                .says(
                        "item",
                        "item {item.id} {item.note}",
                        "shelf",
                        does("flip", "flip", Map.of("a", "b"), "left", "item", "right", "items"),
                        fill("ask", "inquiry"),
                        fill("edit", "meeting"),
                        go("item-more", "item-more"),
                        back())
                .says("item-more", "more of {item.id}", "shelf", back())
                .ask("search", "shelf", "item", "unsure", back(), go("home", "home"))
                .says("unsure", "unsure", "", fill("ask", "inquiry"), back())
                .answers(
                        "answer",
                        Guard.OPEN,
                        go("home", "home"),
                        fill("ask", "inquiry"),
                        does("flip", "flip", Map.of(), "left", "about", "right", "back"),
                        back())
                .article("one", "two", "three", "lead", "off")
                .article("two", "one", "form", "closed")
                .article("three", "one", "gone")
                .house("four", "closed", "one")
                .leading("lead", new Target.Go("deep", ""))
                .leading("form", new Target.Fill("report"))
                .leading("closed", new Target.Go("staff", ""))
                .leading("off", new Target.Go("unsure", ""))
                .says("sent", "**sent** {number, number} {who}", "", go("home", "home"), back())
                .form(
                        "inquiry",
                        true,
                        doing("send", Map.of(), "sent", "sent", "no", "home"),
                        field("topic", oneOf("visit", "science", "press")),
                        when(is("topic", "visit"), field("day", new Form.Kind.Day())),
                        when(is("topic", "science"), field("branch", oneOf("green", "smart"))),
                        when(is("branch", "smart"), field("grid", new Form.Kind.Words(1, 100))),
                        optional(field("name", new Form.Kind.Words(1, 9000))),
                        when(is("language", "ru"), optional(field("russian", new Form.Kind.Whole(0, 9)))),
                        field("mail", new Form.Kind.Email()),
                        optional(field("papers", new Form.Kind.Files(2))))
                .form(
                        "report",
                        false,
                        doing("send", Map.of(), "sent", "sent", "no", "back"),
                        field("n", new Form.Kind.Whole(-5, 5)))
                .formFrom(
                        "shelf",
                        "meeting",
                        doing("send", Map.of(), "sent", "item", "no", "home"),
                        field("topics", someOf(1, 2, "sun", "wind", "coal")),
                        when(is("topics", "coal"), optional(field("mines", someOf(2, 3, "one", "two", "three")))),
                        field("zone", new Form.Kind.Zone()),
                        field("starts", new Form.Kind.Moment("zone", null, true)),
                        optional(field("ends", new Form.Kind.Moment("zone", "starts", false))),
                        optional(field("spot", new Form.Kind.Spot())),
                        field("link", new Form.Kind.Link()))
                .command("meeting", Guard.OPEN, new Target.Fill("meeting"))
                .command("start", Guard.OPEN, new Target.Go("home", ""))
                .command("menu", Guard.OPEN, new Target.Go("home", ""))
                .command("items", Guard.OPEN, new Target.Go("items", ""))
                .command("groups", Guard.OPEN, new Target.Go("groups", ""))
                .command("inquiry", Guard.OPEN, new Target.Fill("inquiry"))
                .command("report", Guard.OPEN, new Target.Fill("report"))
                .command("staff", is("role", "staff"), new Target.Go("staff", ""));
    }

    private static Script other() {
        return desk().without("deep", "report", "one", "form")
                .leading("lead", new Target.Go("about", ""))
                .house("two", "lead", "one")
                .article("four", "two", "three")
                .page("about-us", go("long", "long"), back())
                .was("deep", "about-us")
                .form(
                        "inquiry",
                        true,
                        doing("send", Map.of(), "sent", "sent", "no", "home"),
                        field("first", new Form.Kind.Words(1, 9)),
                        field("topic", oneOf("visit", "press")),
                        when(is("topic", "visit"), field("day", new Form.Kind.Words(1, 50))),
                        field("mail", new Form.Kind.Email()),
                        optional(field("papers", new Form.Kind.Files(1))))
                .page("home", go("about", "about-us"), go("items", "items"), fill("ask", "inquiry"))
                .page("about", go("about-us", "about-us"), back())
                .command("report", Guard.OPEN, new Target.Go("home", ""))
                .revision(2)
                .script();
    }

    private static Capabilities capabilities(Random luck) {
        var shelf =
                new Shelf("shelf", IntStream.range(0, 8).mapToObj(i -> "i" + i).toArray(String[]::new));
        shelf.more.put("i1", Map.of("item.note", "<b>*note*</b> \u202e" + "x".repeat(6000)));
        shelf.known.put("i1", Map.of("topics", new Answer.Picked(List.of("sun", "gone"))));
        shelf.known.put(
                "i2",
                Map.of(
                        "topics", new Answer.Picked(List.of("coal")),
                        "zone", new Answer.Written(Rich.plain("Europe/Berlin")),
                        "starts", new Answer.Written(Rich.plain("2027-03-12T10:00+01:00[Europe/Berlin]")),
                        "link", new Answer.Written(Rich.plain("https://example.org"))));
        var flip = new Deed("flip", request -> {
            if (luck.nextInt(4) == 0) {
                shelf.ids.remove("i" + luck.nextInt(8));
            }
            var other = "i" + luck.nextInt(8);
            if (luck.nextInt(4) == 0 && !shelf.ids.contains(other)) {
                shelf.ids.addFirst(other);
            }
            return Action.Result.of(luck.nextBoolean() ? "left" : "right", request.visitor());
        });
        var send = new Deed(
                "send",
                request -> new Action.Result(
                        luck.nextInt(5) == 0 ? "no" : "sent",
                        request.visitor(),
                        Map.of("number", luck.nextInt(100_000), "who", Rich.plain("_who_")),
                        List.of(new Outgoing.Document(7, "a.txt", "x", Rich.EMPTY)),
                        List.of()));
        return Capabilities.of(List.of(flip, send), List.of(shelf), rote());
    }

    private static Rote rote() {
        return new Rote()
                .knows("one", "one", "two closed")
                .knows("two", "two", "")
                .knows("one and two", "one two", "three four")
                .knows("which", "", "one two three")
                .knows("何", Draft.ZH, "three", "one")
                .knows("some", Draft.RU, "", "closed four off")
                .knows("lead", "lead", "one")
                .knows("form", Draft.RU, "form", "")
                .knows("closed", "closed", "")
                .knows("lead and two", "lead two", "three")
                .knows("off", "off", "one");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothing_that_a_person_does_breaks_the_rules(long seed) {
        var luck = new Random(seed);
        var chat = new Chat(SCRIPT, capabilities(new Random(seed)));
        var seen = new HashSet<String>();
        chat.says("/start");
        for (var i = 0; i < 2_000; i++) {
            anything(chat, luck);
            if (luck.nextInt(30) == 0) {
                chat.isTold("item", "i" + luck.nextInt(9));
            }
            var place = chat.conversation().place();
            seen.add(place.state() + (Finding.of(place).certain() ? "" : "?"));
        }

        assertThat(seen).contains("items", "item", "groups", "items-of", "search", "unsure", "answer", "answer?");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nothing_that_a_person_types_into_a_form_breaks_the_rules(long seed) {
        var luck = new Random(seed);
        var chat = new Chat(SCRIPT, capabilities(new Random(seed)));
        var seen = new HashSet<String>();
        for (var i = 0; i < 3_000; i++) {
            var filling = chat.conversation().filling();
            if (filling == null || filling.left() || !filling.form().equals("meeting")) {
                chat.says("/cancel").says(luck.nextBoolean() ? "/meeting" : "/start item_i2");
            }
            if (luck.nextInt(4) > 0) {
                var words = luck.nextInt(8) > 0 ? WORDS.subList(WORDS.indexOf("12.03.2027"), WORDS.size()) : WORDS;
                chat.does(new Incoming.Text(Rich.plain(pick(words, luck))));
            } else {
                pressesAny(chat, chat.last(), luck, false);
            }
            seen.add(asked(chat));
        }

        assertThat(seen).contains("topics", "mines", "zone", "starts", "ends", "spot", "link", "summary");
    }

    private static String asked(Chat chat) {
        var filling = chat.conversation().filling();
        return filling == null || filling.left() ? "nothing" : filling.field() == null ? "summary" : filling.field();
    }

    private static void anything(Chat chat, Random luck) {
        switch (luck.nextInt(25)) {
            case 0 -> chat.sendsSticker();
            case 1 -> chat.sends("file" + luck.nextInt());
            case 2 -> chat.does(new Incoming.Edited(Rich.plain("x")));
            case 3, 4 -> chat.says("/" + pick(COMMANDS, luck));
            case 5, 6, 7 -> chat.does(new Incoming.Text(Rich.plain(pick(WORDS, luck))));
            case 8 -> chat.speaking(pick(Draft.LANGUAGES, luck));
            case 9 -> chat.with(luck.nextBoolean() ? new String[] {"editor"} : new String[0]);
            case 10 -> chat.after(Duration.ofHours(luck.nextInt(100)));
            case 11 -> pressesAny(chat, pick(chat.shown(), luck), luck, true);
            case 12 -> chat.pressesData(luck.nextInt(500), garbage(luck));
            case 13 -> chat.reading(luck.nextBoolean() ? SCRIPT : OTHER);
            case 14 -> chat.sendsPlace(luck.nextInt(180) - 90, luck.nextInt(360) - 180);
            default -> pressesAny(chat, chat.last(), luck, false);
        }
    }

    private static void pressesAny(Chat chat, Chat.Message message, Random luck, boolean mayBeLost) {
        if (!message.buttons().isEmpty()) {
            var data = pick(message.buttons(), luck).data();
            chat.pressesData(mayBeLost && luck.nextInt(4) == 0 ? 0 : message.id(), data);
        }
    }

    private static String garbage(Random luck) {
        var signs = "0123456789abz:?>+#!.🎉 homeabutinqry-\u0000";
        var data = new StringBuilder();
        for (var i = luck.nextInt(40); i > 0; i--) {
            data.append(signs.charAt(luck.nextInt(signs.length())));
        }
        return data.toString();
    }

    private static <T> T pick(List<T> all, Random luck) {
        return all.get(luck.nextInt(all.size()));
    }

    @Test
    void the_same_conversation_walks_the_same_states_in_every_language() {
        var walks = new ArrayList<List<String>>();
        for (var language : Draft.LANGUAGES) {
            walks.add(walk(language));
        }

        // the one field that is asked in one language only is not in this form
        assertThat(walks).allSatisfy(walk -> assertThat(walk).isEqualTo(walks.getFirst()));
    }

    private static List<String> walk(Language language) {
        var luck = new Random(42);
        var script = desk().form(
                        "inquiry",
                        true,
                        doing("send", Map.of(), "sent", "sent", "no", "home"),
                        field("topic", oneOf("visit", "science", "press")),
                        when(is("topic", "visit"), field("day", new Form.Kind.Day())),
                        optional(field("name", new Form.Kind.Words(1, 9000))))
                .script();
        var chat = new Chat(script, capabilities(new Random(42))).speaking(language);
        var walk = new ArrayList<String>();
        chat.says("/start");
        for (var i = 0; i < 2_000; i++) {
            switch (luck.nextInt(8)) {
                case 0 -> chat.says("/" + pick(COMMANDS, luck));
                case 1 -> chat.does(new Incoming.Text(Rich.plain(pick(WORDS, luck))));
                case 2 -> pressesAny(chat, pick(chat.shown(), luck), luck, false);
                default -> pressesAny(chat, chat.last(), luck, false);
            }
            var filling = chat.conversation().filling();
            walk.add(chat.conversation().place().state()
                    + (filling == null ? "" : " " + filling.form() + " " + filling.field()));
        }
        return walk;
    }
}
