package bot.accord.knowledge;

import bot.accord.chat.Language;
import bot.accord.dialog.Article;
import bot.accord.dialog.Directory;
import bot.accord.dialog.Guard;
import bot.accord.dialog.Script;
import bot.accord.dialog.State;
import bot.accord.dialog.Target;
import bot.accord.dialog.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A desk of eight articles in English and Russian: facts, what is not stated, small talk, a lead, and what is off topic. */
final class SmallDesk {

    static final Language EN = new Language("en");
    static final Language RU = new Language("ru");

    private final Map<String, Article> articles = new LinkedHashMap<>();

    /** Returns the desk's script, each time another instance. */
    static Script script() {
        var desk = new SmallDesk();
        desk.facts();
        desk.others();
        return script(desk.articles);
    }

    static Script script(Map<String, Article> articles) {
        var answer = new State.Answers("answer", Guard.OPEN, text("Perhaps?"), "unsure", List.of());
        return new Script(
                1,
                List.of(EN, RU),
                "home",
                "answer",
                Map.of("answer", answer),
                Map.of(),
                articles,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Directory.NONE);
    }

    /**
     * Returns an article that answers.
     *
     * @param english example questions, one a line, the label first
     */
    static Article fact(String id, String topic, String english, String russian) {
        return article(id, topic, english, russian, text("answer " + id), List.of(text("the notice")), null);
    }

    private void facts() {
        put(fact("signed", "signing", """
                When was it signed?
                date of signing
                when did they sign the memorandum
                what day was the agreement signed
                on which date was the signing
                in which year was it signed""", """
                Когда подписан?
                дата подписания
                когда подписали меморандум
                какого числа подписали соглашение
                в каком году подписан
                день подписания"""));
        put(fact("signatories", "signing", """
                Who signed it?
                who put their signatures
                names of the signatories
                who signed the memorandum for the academy
                which persons signed the agreement
                by whom was it signed""", """
                Кто подписал?
                чьи подписи стоят
                имена подписавших
                кто подписал меморандум от академии
                какие люди подписали соглашение
                кем подписан"""));
        put(fact("purpose", "content", """
                What is the purpose?
                what is it for
                aims and goals of the memorandum
                why was it concluded
                what do they want to achieve
                purpose of the agreement""", """
                Какая цель?
                зачем он нужен
                цели и задачи меморандума
                для чего его заключили
                чего хотят достичь
                цель соглашения"""));
        put(fact("energy", "content", """
                Which kinds of energy?
                solar and wind power
                is hydrogen mentioned
                renewable energy sources
                does it speak of nuclear power
                what sorts of energy are in the memorandum""", """
                Какие виды энергии?
                солнечная и ветровая
                упоминается ли водород
                возобновляемые источники энергии
                говорится ли об атомной энергетике
                какая энергия есть в меморандуме"""));
        put(fact("no-money", "unstated", """
                How much money?
                budget of the cooperation
                what does it cost
                who pays for the projects
                funding and finance
                price of the agreement""", """
                Сколько денег?
                бюджет сотрудничества
                сколько это стоит
                кто платит за проекты
                финансирование
                стоимость соглашения"""));
    }

    private void others() {
        put(article("hello", "talk", """
                Hello
                hi there
                good morning
                good day to you
                hey
                greetings""", """
                Привет
                здравствуйте
                добрый день
                доброе утро
                приветствую вас
                здорово""", text("Good day!"), List.of(), null));
        put(article("erase", "desk", """
                Erase my data
                delete everything about me
                forget me
                remove what you know about me
                wipe my history
                delete my data""", """
                Удалите мои данные
                сотрите всё обо мне
                забудьте меня
                удалить мою историю
                хочу удалить данные
                стереть мои данные""", null, List.of(), new Target.Go("forget", "")));
        put(article("weather", "off", """
                What is the weather like?
                will it rain tomorrow
                tell me a joke
                recipe for pancakes
                football results
                tell me a joke about the memorandum
                write me a poem about the agreement
                sing a song of signatories""", """
                Какая погода?
                будет ли завтра дождь
                расскажи анекдот
                рецепт блинов
                результаты футбола
                расскажи анекдот про меморандум
                напиши стихи про соглашение
                спой песню о подписавших""", null, List.of(), new Target.Go("unsure", "")));
    }

    private void put(Article article) {
        articles.put(article.id(), article);
    }

    private static Article article(
            String id,
            String topic,
            String english,
            String russian,
            @Nullable Text answer,
            List<Text> sources,
            @Nullable Target leads) {
        var questions = Map.of(EN, english.lines().toList(), RU, russian.lines().toList());
        var label = text(english.lines().findFirst().orElse(id));
        return new Article(id, Set.of(topic), label, questions, answer, sources, List.of(), leads);
    }

    static Text text(String words) {
        return Text.literal(Map.of(EN, words, RU, words), EN);
    }
}
