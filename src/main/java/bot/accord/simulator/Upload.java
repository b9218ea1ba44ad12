package bot.accord.simulator;

/** A file as it was sent; its content is not to be changed. */
final class Upload {

    private final String name;
    private final String mime;
    private final byte[] content;

    Upload(String name, String mime, byte[] content) {
        this.name = name;
        this.mime = mime;
        this.content = content;
    }

    String name() {
        return name;
    }

    String mime() {
        return mime;
    }

    byte[] content() {
        return content;
    }
}
