package bot.accord.simulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** The methods about the webhook. */
final class Hooking {

    private static final int CONNECTIONS = 40;

    private final World world;
    private final Polling polling;
    private final Webhook webhook;

    Hooking(World world, Polling polling, Webhook webhook) {
        this.world = world;
        this.polling = polling;
        this.webhook = webhook;
    }

    Map<String, Method> methods() {
        return Map.of(
                "setwebhook", this::setWebhook,
                "deletewebhook", this::deleteWebhook,
                "getwebhookinfo", query -> Reply.ok(webhook.json()));
    }

    private Reply setWebhook(Query query) {
        if (!query.has("url")) {
            return deleteWebhook(query);
        }
        var wanted = target(query);
        polling.allow(query);
        if (query.flag("drop_pending_updates")) {
            world.updates().drop();
        }
        if (wanted.equals(webhook.target())) {
            return Reply.ok(Json.yes(), "Webhook is already set");
        }
        world.updates().end("setWebhook");
        webhook.set(wanted);
        return Reply.ok(Json.yes(), "Webhook was set");
    }

    private Reply deleteWebhook(Query query) {
        if (query.flag("drop_pending_updates")) {
            world.updates().drop();
        }
        var was = webhook.target() != null;
        webhook.clear();
        return Reply.ok(Json.yes(), was ? "Webhook was deleted" : "Webhook is already deleted");
    }

    private static Webhook.Target target(Query query) {
        var secret = query.text("secret_token");
        if (secret.length() > 256) {
            throw Refusal.bad("secret token is too long");
        }
        if (!secret.matches("[A-Za-z0-9_-]*")) {
            throw Refusal.bad("secret token contains unallowed characters");
        }
        return new Webhook.Target(
                url(query.text("url")),
                secret,
                query.between("max_connections", 1, 100, CONNECTIONS),
                trust(query.uploads().get("certificate")));
    }

    /** Telegram takes only https; here http will do, as everything stays on this machine. */
    private static URI url(String text) {
        try {
            var url = URI.create(text);
            if (!"https".equals(url.getScheme()) && !"http".equals(url.getScheme())) {
                throw Refusal.bad("bad webhook: An HTTPS URL must be provided for webhook");
            }
            if (!InetAddress.getByName(url.getHost()).isLoopbackAddress()) {
                throw Refusal.bad("bad webhook: the simulator delivers to this machine only");
            }
            return url;
        } catch (IllegalArgumentException | UnknownHostException _) {
            throw Refusal.bad("bad webhook: Failed to resolve host: Name or service not known");
        }
    }

    private static @Nullable SSLContext trust(@Nullable Upload certificate) {
        if (certificate == null) {
            return null;
        }
        try {
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setCertificateEntry(
                    "webhook",
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(certificate.content())));
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException _) {
            throw Refusal.bad("bad webhook: certificate can't be read");
        }
    }
}
