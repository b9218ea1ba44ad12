package bot.accord.contact;

import bot.accord.chat.Language;
import bot.accord.dialog.Directory;

/**
 * Where somebody works.
 *
 * @param id one of the directory's, which may have lost it; empty for another, or for none
 * @param name as it was typed, or as the directory called it then; empty for none
 */
record Organisation(String id, String name) {

    static final Organisation NONE = new Organisation("", "");
    static final int LONGEST_NAME = 200;

    boolean isNone() {
        return id.isEmpty() && name.isEmpty();
    }

    /** Returns what it is called. */
    String label(Directory directory, Language reader) {
        var label = directory.organisations().get(id);
        return label != null ? label.plain(reader) : name.isEmpty() ? id : name;
    }
}
