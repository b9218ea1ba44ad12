package bot.accord.content;

import bot.accord.chat.Language;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Phrase;
import bot.accord.dialog.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schemas for editors: those that the content is checked with, and in them the content's own ids. */
public final class Schemas {

    private static final Spot NOWHERE = Spot.startOf(Path.of("schema"));
    private static final List<String> NAMES = List.of("accord", "phrases", "states", "directory", "article");

    private Schemas() {}

    /**
     * Writes {@code schema/*.schema.json} below the content folder and returns the files. What has mistakes in it is
     * taken as far as it can be read, so that an author in the middle of a change has completion too.
     */
    public static List<Path> write(Path dialogs, Capabilities capabilities) throws IOException {
        var folder = Files.createDirectories(dialogs.resolve("schema"));
        var ids = ids(dialogs, capabilities);
        var files = new ArrayList<Path>();
        for (var name : NAMES) {
            var schema = fill(Shape.named(name).schema(), ids);
            files.add(Files.writeString(folder.resolve(name + ".schema.json"), Json.write(schema) + "\n"));
        }
        return files;
    }

    private static Map<String, Collection<String>> ids(Path dialogs, Capabilities capabilities) {
        var ids = new LinkedHashMap<String, Collection<String>>();
        var aside = new Faults();
        var documents = new Folder(dialogs, aside).read();
        new Compiler(documents, aside, new Marks()).compile().ifPresent(script -> addFrom(script, ids));
        ids.put("origin", sources(documents));
        ids.put("action", capabilities.actions().keySet());
        ids.put("source", capabilities.sources().keySet());
        ids.put("phrase", Arrays.stream(Phrase.values()).map(Phrase::key).toList());
        ids.values().removeIf(Collection::isEmpty);
        return ids;
    }

    private static Collection<String> sources(Documents documents) {
        return documents
                .accord()
                .filter(Node.Mapping.class::isInstance)
                .flatMap(accord -> ((Node.Mapping) accord).mapping("sources"))
                .map(sources -> (Collection<String>) sources.entries().keySet())
                .orElse(List.of());
    }

    private static void addFrom(Script script, Map<String, Collection<String>> ids) {
        var states = new ArrayList<>(script.states().keySet());
        states.add(Ids.BACK);
        ids.put("state", states);
        ids.put("lead", script.states().keySet());
        ids.put("article", script.articles().keySet());
        ids.put("form", script.forms().keySet());
        ids.put("subject", script.directory().topics().keySet());
        ids.put("organisation", script.directory().organisations().keySet());
        ids.put("language", script.languages().stream().map(Language::code).toList());
    }

    private static Node.Mapping fill(Node.Mapping schema, Map<String, Collection<String>> ids) {
        var definitions =
                new LinkedHashMap<>(schema.mapping("definitions").orElseThrow().entries());
        definitions.replaceAll((name, entry) ->
                ids.containsKey(name) ? entry(enumeration((Node.Mapping) entry.value(), ids.get(name))) : entry);
        List.of("text", "plain")
                .forEach(name -> definitions.computeIfPresent(
                        name,
                        (_, entry) ->
                                entry(inAll((Node.Mapping) entry.value(), ids.getOrDefault("language", List.of())))));
        var filled = new LinkedHashMap<>(schema.entries());
        filled.put("definitions", entry(new Node.Mapping(NOWHERE, definitions)));
        return new Node.Mapping(NOWHERE, filled);
    }

    private static Node enumeration(Node.Mapping definition, Collection<String> words) {
        var entries = new LinkedHashMap<String, Node.Entry>();
        definition.value("description").ifPresent(description -> entries.put("description", entry(description)));
        entries.put("enum", entry(strings(words.stream().sorted().toList())));
        return new Node.Mapping(NOWHERE, entries);
    }

    /** A text that is written for each language is written in all. */
    private static Node inAll(Node.Mapping definition, Collection<String> languages) {
        var entries = new LinkedHashMap<>(definition.entries());
        if (!languages.isEmpty()) {
            entries.put("required", entry(strings(languages)));
        }
        return new Node.Mapping(NOWHERE, entries);
    }

    private static Node strings(Collection<String> words) {
        return new Node.Sequence(
                NOWHERE,
                words.stream()
                        .map(word -> (Node) new Node.Scalar(NOWHERE, word, Node.Kind.TEXT, new Node.Layout.Other()))
                        .toList());
    }

    private static Node.Entry entry(Node value) {
        return new Node.Entry(NOWHERE, value);
    }
}
