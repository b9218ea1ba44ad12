package bot.accord.content;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Button;
import bot.accord.chat.Language;
import bot.accord.dialog.Form;
import bot.accord.dialog.Guard;
import bot.accord.dialog.Option;
import bot.accord.dialog.Phrase;
import bot.accord.dialog.Script;
import bot.accord.dialog.State;
import bot.accord.dialog.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {

    @TempDir
    private Path folder = Path.of("");

    private static final Language EN = new Language("en");
    private static final Language RU = new Language("ru");

    private final Reading reading = Reading.of(Path.of("src/test/resources/dialogs-small"), Fakes.CAPABILITIES);
    private final Script script = reading.script().orElseThrow(() -> new AssertionError(reading.faults()));

    @Test
    void content_without_mistakes_has_no_faults() {
        assertThat(reading.errors()).isEmpty();
    }

    @Test
    void the_head_of_the_desk_is_read() {
        assertThat(script.revision()).isEqualTo(3);
        assertThat(script.languages()).containsExactly(EN, RU);
        assertThat(script.start()).isEqualTo("home");
        assertThat(script.freeText()).isEqualTo("answer");
        assertThat(script.profile())
                .containsEntry(EN, new Script.Profile("A desk for tests.\n\nPress Start.", "A desk for tests"));
        assertThat(script.moved()).isEqualTo(Map.of("about", "agreement", "thanks", "sent", "question", "inquiry"));
        assertThat(script.phrase(Phrase.BACK).plain(EN)).isEqualTo("Back");
    }

    @Test
    void commands_lead_somewhere_and_cancel_is_built_in() {
        assertThat(script.commands()).containsOnlyKeys("start", "menu", "inquiry", "admins", "booking", "cancel");
        var admins = found(script.commands(), "admins");

        assertThat(admins.guard()).isEqualTo(new Guard.Is("role", "owner"));
        assertThat(admins.target()).isEqualTo(new Target.Go("staff-desk", ""));
        assertThat(admins.description()).isEqualTo(Map.of(EN, "Staff", RU, "Сотрудники"));
        assertThat(found(script.commands(), "start").description()).isEmpty();
        assertThat(found(script.commands(), "cancel").target()).isEqualTo(new Target.Go("home", ""));
    }

    @Test
    void a_page_has_its_words_and_buttons() {
        var home = found(script.states(), "home");

        assertThat(home.say().languages()).containsExactlyInAnyOrder(EN, RU);
        assertThat(home.rows()).extracting(List::size).containsExactly(1, 1, 1, 1, 1, 2);
        assertThat(option("home", "ask").style()).isEqualTo(Button.Style.PRIMARY);
        assertThat(option("home", "ask").target()).isEqualTo(new Target.Fill("inquiry"));
        assertThat(option("home", "staff").guard())
                .isEqualTo(new Guard.All(List.of(new Guard.Is("role", "staff"), new Guard.Is("chat", "private"))));
        assertThat(option("home", "ru").target())
                .isEqualTo(new Target.Do(
                        "set-language",
                        Map.of("language", "ru"),
                        Map.of("changed", new Target.Go("home", ""), "same", new Target.Back())));
        assertThat(option("home", "ru").label().plain(EN)).isEqualTo("Русский");
        assertThat(option("agreement", "site").target()).isEqualTo(new Target.Open("https://example.org/agreement"));
    }

    @Test
    void a_button_that_goes_back_may_borrow_its_label() {
        assertThat(option("agreement", "back").label()).isSameAs(script.phrase(Phrase.BACK));
        assertThat(option("staff-desk", "back").label().plain(EN)).isEqualTo("Out");
    }

    @Test
    void a_list_and_an_ask_know_their_source() {
        assertThat(script.states().get("exchanges")).isInstanceOfSatisfying(State.Listing.class, listing -> {
            assertThat(listing.source()).isEqualTo("upcoming");
            assertThat(listing.size()).isEqualTo(4);
            assertThat(listing.item()).isEqualTo("exchange");
            assertThat(listing.empty().plain(RU)).isEqualTo("Пока нет.");
        });
        assertThat(script.states().get("exchange"))
                .isInstanceOfSatisfying(
                        State.Page.class, page -> assertThat(page.source()).isEqualTo("upcoming"));
        assertThat(script.states().get("find")).isInstanceOfSatisfying(State.Ask.class, ask -> {
            assertThat(ask.source()).isEqualTo("upcoming");
            assertThat(ask.none()).isEqualTo("unsure");
        });
    }

    @Test
    void and_binds_tighter_than_or() {
        assertThat(option("exchange", "join").guard())
                .isEqualTo(new Guard.Any(
                        List.of(new Guard.Has("exchange", "seats"), new Guard.Is("exchange.title", "open"))));
    }

    @Test
    void a_form_has_fields_of_every_kind() {
        var form = found(script.forms(), "inquiry");

        assertThat(form.expires()).isEqualTo(Duration.ofHours(12));
        assertThat(form.review()).isTrue();
        assertThat(form.guard()).isEqualTo(new Guard.Is("chat", "private"));
        assertThat(form.fields())
                .extracting(Form.Field::id)
                .containsExactly("topic", "dates", "email", "people", "day", "files");
        assertThat(form.fields().stream().skip(1).map(Form.Field::kind))
                .containsExactly(
                        new Form.Kind.Words(1, 200),
                        new Form.Kind.Email(),
                        new Form.Kind.Whole(1, 9),
                        new Form.Kind.Day(),
                        new Form.Kind.Files(3));
        assertThat(form.fields().get(1).guard()).isEqualTo(new Guard.Is("topic", "visit"));
        assertThat(form.fields().get(1).optional()).isTrue();
        assertThat(form.then())
                .isEqualTo(new Target.Do(
                        "open-inquiry",
                        Map.of("queue", "partnership"),
                        Map.of("opened", new Target.Go("sent", ""), "refused", new Target.Go("home", ""))));
    }

    @Test
    void a_field_may_offer_a_list_that_the_desk_has() {
        var booking = found(script.forms(), "booking");
        var spoken = booking.fields().get(3);

        assertThat(booking.from()).isEqualTo("upcoming");
        assertThat(booking.fields().getFirst().kind()).isInstanceOfSatisfying(Form.Kind.SomeOf.class, topics -> {
            assertThat(topics.choices()).extracting(Form.Choice::id).containsExactly("lasers", "clean");
            assertThat(topics.least()).isEqualTo(1);
            assertThat(topics.most()).isEqualTo(2);
        });
        assertThat(booking.fields().get(1).kind()).isInstanceOf(Form.Kind.OneOf.class);
        assertThat(booking.fields().get(1).choices())
                .extracting(choice -> choice.label().plain(RU))
                .containsExactly("ГСЕО", "Академия");
        assertThat(spoken.choices()).extracting(Form.Choice::id).containsExactly("en", "ru");
        assertThat(spoken.choices())
                .extracting(choice -> choice.label().plain(RU))
                .containsExactly("Английский", "Русский");
        assertThat(spoken.guard()).isEqualTo(new Guard.Is("colours", "red"));
    }

    @Test
    void a_form_may_ask_for_moments_zones_points_and_links() {
        assertThat(found(script.forms(), "booking").fields().stream().skip(4).map(Form.Field::kind))
                .containsExactly(
                        new Form.Kind.Zone(),
                        new Form.Kind.Moment("zone", null, true),
                        new Form.Kind.Moment("zone", "starts", false),
                        new Form.Kind.Spot(),
                        new Form.Kind.Link());
    }

    @Test
    void a_state_that_answers_knows_where_it_leads_without_an_answer() {
        assertThat(script.states().get("answer"))
                .isInstanceOfSatisfying(
                        State.Answers.class,
                        answers -> assertThat(answers.none()).isEqualTo("unsure"));
        assertThat(option("answer", "signed").target()).isEqualTo(new Target.Go("answer", "signed"));
    }

    @Test
    void an_article_has_its_questions_its_answer_and_what_it_is_taken_from() {
        var signed = found(script.articles(), "signed");

        assertThat(signed.topics()).containsExactly("signing");
        assertThat(signed.label().plain(RU)).isEqualTo("Когда подписано?");
        assertThat(signed.questions())
                .isEqualTo(
                        Map.of(EN, List.of("When was it signed?", "date of signing"), RU, List.of("Когда подписано?")));
        assertThat(signed.answer())
                .isNotNull()
                .satisfies(answer -> assertThat(answer.plain(EN))
                        .isEqualTo("It was signed on 25 January 2022.\n\nBefore\n\nA seminar, online."));
        assertThat(signed.sources()).extracting(source -> source.plain(EN)).containsExactly("Source: the notice");
        assertThat(signed.see()).containsExactly("who", "terms");
        assertThat(signed.leads()).isNull();
    }

    @Test
    void articles_stand_in_the_order_of_their_files_and_may_have_several_sources() {
        assertThat(script.articles().keySet()).containsExactly("signed", "terms", "visit", "weather", "who");
        assertThat(found(script.articles(), "who").sources())
                .extracting(source -> source.plain(RU))
                .containsExactly("Источник: объявление", "Источник: письмо");
    }

    @Test
    void an_article_may_lead_on_instead_of_answering() {
        assertThat(found(script.articles(), "terms").leads()).isEqualTo(new Target.Go("agreement", ""));
        assertThat(found(script.articles(), "terms").answer()).isNull();
        assertThat(found(script.articles(), "visit").leads()).isEqualTo(new Target.Fill("inquiry"));
    }

    @Test
    void the_topics_and_zones_of_the_desk_are_known() {
        var directory = script.directory();

        assertThat(directory.topics().keySet()).containsExactly("lasers", "clean");
        assertThat(found(directory.topics(), "lasers").plain(RU)).isEqualTo("Лазерная физика");
        assertThat(directory.zones()).containsExactly(ZoneId.of("Europe/Minsk"), ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void exchanges_that_are_over_have_their_days_and_what_they_are_taken_from() {
        var exchanges = script.directory().exchanges();
        var seminar = found(exchanges, "seminar-2022");
        var expo = found(exchanges, "expo");

        assertThat(exchanges.keySet()).containsExactly("seminar-2022", "expo");
        assertThat(seminar.title().plain(EN)).isEqualTo("A seminar");
        assertThat(seminar.first()).isEqualTo("2022-01-20").isEqualTo(seminar.last());
        assertThat(seminar.place()).isNull();
        assertThat(seminar.topics()).containsExactly("clean");
        assertThat(expo.last()).isEqualTo("2022-03-31");
        assertThat(Objects.requireNonNull(expo.place()).plain(RU)).isEqualTo("Дубай");
        assertThat(expo.topics()).isEmpty();
        assertThat(expo.sources())
                .extracting(source -> source.plain(EN))
                .containsExactly("Source: the notice", "Source: the letter");
    }

    @Test
    void contacts_belong_to_an_organisation_of_any_file_and_may_be_a_role_alone() {
        var contacts = script.directory().contacts();
        var wu = found(contacts, "wu");
        var press = found(contacts, "press");

        assertThat(script.directory().organisations().keySet()).containsExactly("gseo", "academy");
        assertThat(Objects.requireNonNull(wu.name()).plain(RU)).isEqualTo("У Цзяньбо");
        assertThat(wu.organisation()).isEqualTo("gseo");
        assertThat(wu.languages()).containsExactlyInAnyOrder(new Language("zh"), EN);
        assertThat(wu.topics()).containsExactlyInAnyOrder("clean", "lasers");
        assertThat(press.name()).isNull();
        assertThat(press.languages()).isEmpty();
    }

    @Test
    void content_may_ship_nothing_and_still_have_topics() throws IOException {
        var copy = Copies.small(folder);
        Files.delete(copy.resolve("states/booking.yaml"));
        Files.writeString(
                copy.resolve("accord.yaml"),
                Files.readString(copy.resolve("accord.yaml")).replace("  booking: {fill: booking}\n", ""));
        for (var file : List.of("exchanges.yaml", "people.yaml", "organisations.yaml")) {
            Files.delete(copy.resolve("directory").resolve(file));
        }
        Files.delete(copy.resolve("directory"));

        var directory =
                Reading.of(copy, Fakes.CAPABILITIES).script().orElseThrow().directory();

        assertThat(directory.topics()).hasSize(2);
        assertThat(directory.exchanges()).isEmpty();
        assertThat(directory.contacts()).isEmpty();
    }

    private Option option(String state, String id) {
        return found(script.states(), state).rows().stream()
                .flatMap(List::stream)
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T found(Map<String, T> things, String id) {
        return Optional.ofNullable(things.get(id)).orElseThrow();
    }
}
