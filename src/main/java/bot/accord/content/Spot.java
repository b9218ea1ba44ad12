package bot.accord.content;

import java.nio.file.Path;

/** A place in a file of the content; line and column count from 1, columns in characters. */
record Spot(Path file, int line, int column) {

    static Spot startOf(Path file) {
        return new Spot(file, 1, 1);
    }

    Spot right(int characters) {
        return new Spot(file, line, column + characters);
    }

    /** Returns how one author would tell another where this is, seen from {@code other}. */
    String seenFrom(Spot other) {
        return file.equals(other.file) ? "line " + line : file + ":" + line;
    }
}
