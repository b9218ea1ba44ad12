package bot.accord.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bot.accord.bench.Bot;
import bot.accord.bench.Launch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The demo as a newcomer meets it: the started jar, its chat page, a real Chromium. Skipped where there is none. */
class ChatPageIT {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path PICTURES = Path.of("target", "outside");
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private static Path folder;

    private static @Nullable Bot bot;
    private static @Nullable ChromeDriver opened;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER), "no Chromium with its driver here");
        bot = Bot.start(Launch.of(folder).quick());
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        opened = new ChromeDriver(
                service,
                new ChromeOptions()
                        .setBinary(CHROMIUM.toFile())
                        .addArguments(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync"));
        Files.createDirectories(PICTURES);
        new WebDriverWait(browser(), Duration.ofSeconds(60))
                .ignoring(WebDriverException.class)
                .until(_ -> isUp());
    }

    @AfterAll
    static void close() {
        if (opened != null) {
            opened.quit();
        }
        if (bot != null) {
            bot.close();
        }
    }

    @Test
    void alice_reads_the_agreement_in_english() throws IOException {
        enter(1001);
        click("#start");

        awaits("Welcome");
        press("The agreement");
        awaits("25 January 2022");
        press("Who signed");
        awaits("Wu Jianbo");
        press("Back");
        awaits("memorandum of understanding");

        assertThat(browser().findElements(By.cssSelector("#messages strong, #messages b")))
                .isNotEmpty();
        keep("chat-page-en");
        assertThat(browser().manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @Test
    void ivan_reads_the_agreement_in_russian_on_a_telephone() throws IOException {
        browser().manage().window().setSize(new Dimension(390, 780));
        enter(1002);
        click("#start");

        awaits("Здравствуйте");
        press("Соглашение");
        awaits("25 января 2022");
        press("Главное меню");
        awaits("С чего начнём");

        keep("chat-page-ru");
        var width = browser().executeScript("return document.documentElement.scrollWidth");
        assertThat(((Number) Objects.requireNonNull(width)).intValue()).isLessThanOrEqualTo(500);
        browser().manage().window().setSize(new Dimension(1280, 800));
    }

    @Test
    void markup_that_somebody_types_stays_text_and_a_dead_network_is_survived() throws IOException {
        enter(1005);
        write("/start");
        awaits("Welcome");
        write("<img src=x onerror=alert(1)> <b>bold</b>");
        awaits("menu");
        assertThat(browser().findElements(By.cssSelector("#messages img[src=x]")))
                .isEmpty();

        network("down");
        write("/help");
        assertThat(find("#network-banner").isDisplayed()).isTrue();
        keep("chat-page-down");
        click("#network-reset");

        awaits("/menu");
    }

    @Test
    void a_place_is_sent_from_the_menu_and_answered() throws IOException {
        enter(1003);
        write("/start");
        awaits("Вітаем");
        click("#menu-button");
        click("[data-action=place]");
        find("#place-latitude").clear();
        find("#place-latitude").sendKeys("53.5");
        keep("chat-page-place");
        click("#place-send");

        awaits("не разумею");
        var mine = browser().findElements(By.cssSelector("#messages [data-from=own] .contact"));
        assertThat(mine.getLast().getText()).contains("Location", "53.5, 27.5615");
    }

    private static void enter(long person) {
        browser().get(address("/") + "#" + person);
        browser().navigate().refresh();
    }

    private static void network(String mode) {
        click("#menu-button");
        click("[data-network=" + mode + "]");
    }

    private static void write(String words) {
        find("#composer").sendKeys(words, Keys.ENTER);
    }

    /** Presses the button of the newest message whose label ends so. */
    private static void press(String label) {
        buttons().stream()
                .filter(button -> button.getText().endsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label))
                .click();
    }

    private static List<WebElement> buttons() {
        var messages = browser().findElements(By.cssSelector("#messages [data-message][data-from=bot]"));
        return messages.getLast().findElements(By.cssSelector("[data-button]"));
    }

    /** Waits until the bot's newest message says so. */
    private static void awaits(String words) {
        new WebDriverWait(browser(), SOON)
                .ignoring(StaleElementReferenceException.class)
                .until(_ -> {
                    var messages = browser().findElements(By.cssSelector("#messages [data-message][data-from=bot]"));
                    return !messages.isEmpty() && messages.getLast().getText().contains(words);
                });
    }

    private static void click(String selector) {
        new WebDriverWait(browser(), SOON).until(_ -> find(selector).isDisplayed());
        find(selector).click();
    }

    private static WebElement find(String selector) {
        return browser().findElement(By.cssSelector(selector));
    }

    private static void keep(String name) throws IOException {
        var picture = ((TakesScreenshot) browser()).getScreenshotAs(OutputType.BYTES);
        Files.write(PICTURES.resolve(name + ".png"), picture);
    }

    private static boolean isUp() {
        browser().get(address("/"));
        return !browser().findElements(By.id("people")).isEmpty();
    }

    private static String address(String path) {
        if (bot == null) {
            throw new IllegalStateException("the bot was not started");
        }
        return "http://127.0.0.1:" + bot.launch().port() + path;
    }

    private static ChromeDriver browser() {
        if (opened == null) {
            throw new IllegalStateException("the browser was not opened");
        }
        return opened;
    }
}
